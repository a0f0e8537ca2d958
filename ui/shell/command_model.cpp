#include "ui/shell/command_model.h"

#include "ui/shell/command_registry.h"

namespace praxidesk::shell {

CommandModel::CommandModel(const CommandRegistry &registry, bool onlyEnabled, QObject *parent) : QAbstractTableModel(parent) {
    for (const auto &command : registry.commands()) {
        auto *action = registry.action(command.id);
        if (onlyEnabled ? !action->isEnabled() : command.keys.isEmpty()) {
            continue;
        }
        m_all.push_back({withoutMnemonic(command.text), QKeySequence::listToString(command.keys, QKeySequence::NativeText),
                         withoutMnemonic(CommandRegistry::menuTitle(command.menu)), action});
    }
    m_rows = m_all;
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
        return row.action->icon();
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
