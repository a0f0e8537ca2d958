#include "ui/shell/command_model.h"

#include "ui/shell/command_registry.h"
#include "ui/style/metrics.h"
#include "ui/style/reading.h"

#include <QPixmap>

namespace praxidesk::shell {

CommandModel::CommandModel(const CommandRegistry &registry, bool onlyEnabled, QObject *parent) : QAbstractTableModel(parent) {
    for (const auto &command : registry.commands()) {
        auto *action = registry.action(command.id);
        if (onlyEnabled ? !action->isEnabled() : command.keys.isEmpty()) {
            continue;
        }
        m_all.push_back({withoutMnemonic(action->text()), style::fromTheLeft(QKeySequence::listToString(command.keys, QKeySequence::NativeText)),
                         withoutMnemonic(CommandRegistry::menuTitle(command.menu)), action});
    }
    if (!onlyEnabled) {
        addGridKeys();
    }
    m_rows = m_all;
}

/// What is no command but a gesture of the grid, so that the list of keys is whole.
void CommandModel::addGridKeys() {
    const QString grid = tr("Calendar");
    const auto key = [](QKeyCombination combination) { return style::fromTheLeft(QKeySequence(combination).toString(QKeySequence::NativeText)); };
    const auto add = [&](const QString &text, const QString &keys) { m_all.push_back({text, keys, grid, nullptr}); };
    add(tr("Move the time cursor"), tr("Arrow keys"));
    add(tr("Make the time longer or shorter"), tr("Shift+Arrow keys"));
    add(tr("Next or previous appointment"), tr("%1; %2", "two keys").arg(key(Qt::Key_Tab), key(Qt::SHIFT | Qt::Key_Tab)));
    add(tr("Open the appointment, book the free time"), key(Qt::Key_Return));
    add(tr("Take a time that was found"), tr("1 to 9"));
    add(tr("Menu of what applies here"), tr("%1; right click").arg(key(Qt::Key_Menu)));
    add(tr("Leave a gesture or a message"), key(Qt::Key_Escape));
    add(tr("Book"), tr("Drag over free time"));
    add(tr("Block time"), tr("Shift+Drag"));
    add(tr("Move or change the length"), tr("Drag the appointment or its edge"));
    add(tr("Copy an appointment"), tr("Ctrl+Drag"));
    add(tr("Zoom"), tr("Ctrl+Wheel"));
}

void CommandModel::filter(const QString &words) {
    beginResetModel();
    m_rows.clear();
    const auto wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto &row : m_all) {
        const QString text = row.text + QLatin1Char(' ') + row.menu;
        if (std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); })) {
            m_rows.push_back(row);
        }
    }
    endResetModel();
}

QAction *CommandModel::actionAt(int row) const {
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<size_t>(row)].action : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CommandModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case TextColumn: return row.text;
        case KeysColumn: return row.keys;
        case MenuColumn: return row.menu;
        default: return {};
        }
    }
    if (role == Qt::DecorationRole && index.column() == TextColumn) {
        // Texts stand in one line, also of rows without an icon.
        if (row.action != nullptr && !row.action->icon().isNull()) {
            return row.action->icon();
        }
        QPixmap empty(style::metrics::iconSize, style::metrics::iconSize);
        empty.fill(Qt::transparent);
        return QIcon(empty);
    }
    return {};
}

QVariant CommandModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TextColumn: return tr("Command");
    case KeysColumn: return tr("Keys");
    case MenuColumn: return tr("Menu");
    default: return {};
    }
}

} // namespace praxidesk::shell
