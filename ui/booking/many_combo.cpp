#include "ui/booking/many_combo.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

namespace praxidesk::booking {
namespace {

/// Stays open while entries are checked by click or Space; Enter checks and closes.
class StayingMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override {
        auto *action = actionAt(event->position().toPoint());
        if (action != nullptr && action->isCheckable() && action->isEnabled()) {
            action->trigger();
            return;
        }
        QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override {
        if (event->key() == Qt::Key_Space && activeAction() != nullptr && activeAction()->isCheckable()) {
            activeAction()->trigger();
            return;
        }
        QMenu::keyPressEvent(event);
    }
};

} // namespace

ManyCombo::ManyCombo(const QString &name, const QString &everything, QWidget *parent)
    : QComboBox(parent), m_everything(everything), m_menu(new StayingMenu(this)), m_all(m_menu->addAction(everything)) {
    setAccessibleName(name);
    m_menu->setAccessibleName(name);
    m_all->setCheckable(true);
    m_all->setChecked(true);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    addItem(everything);
    // Rows behind the first stand for the menu's entries, for assistive technology: taking one is pressing it in the menu.
    connect(this, &QComboBox::activated, this, [this](int row) {
        setCurrentIndex(0);
        if (const auto entries = choices(); row >= 1 && row <= entries.size()) {
            entries.at(row - 1)->trigger();
        }
    });
    connect(m_all, &QAction::triggered, this, [this] {
        for (auto *action : m_actions) {
            action->setChecked(false);
        }
        toggled();
    });
}

void ManyCombo::setEntries(std::vector<Entry> entries) {
    if (entries == m_entries) {
        return;
    }
    const auto kept = checked();
    for (auto *action : m_actions) {
        m_menu->removeAction(action);
        action->deleteLater();
    }
    m_actions.clear();
    m_entries = std::move(entries);
    auto *before = m_separator;
    for (const auto &entry : m_entries) {
        auto *action = new QAction(QString(entry.name).replace(QLatin1Char('&'), QStringLiteral("&&")), m_menu);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &ManyCombo::toggled);
        m_menu->insertAction(before, action);
        m_actions << action;
    }
    setChecked(kept);
}

std::vector<qint64> ManyCombo::checked() const {
    std::vector<qint64> ids;
    for (size_t at = 0; at < m_entries.size() && static_cast<int>(at) < m_actions.size(); ++at) {
        if (m_actions.at(static_cast<int>(at))->isChecked()) {
            ids.push_back(m_entries[at].id);
        }
    }
    return ids;
}

void ManyCombo::setChecked(const std::vector<qint64> &ids) {
    for (size_t at = 0; at < m_entries.size(); ++at) {
        m_actions.at(static_cast<int>(at))->setChecked(std::ranges::find(ids, m_entries[at].id) != ids.end());
    }
    describe();
}

void ManyCombo::offerAllOf(const QString &anyOf, const QString &allOf) {
    m_mode = new QActionGroup(this);
    m_any = m_mode->addAction(m_menu->addAction(anyOf));
    m_allOf = m_mode->addAction(m_menu->addAction(allOf));
    m_separator = m_menu->insertSeparator(m_any);
    m_any->setCheckable(true);
    m_allOf->setCheckable(true);
    m_any->setChecked(true);
    connect(m_mode, &QActionGroup::triggered, this, &ManyCombo::toggled);
    describe();
}

bool ManyCombo::allOf() const {
    return m_allOf != nullptr && m_allOf->isChecked() && checked().size() > 1;
}

void ManyCombo::setAllOf(bool all) {
    if (m_mode != nullptr) {
        m_any->setChecked(!all);
        m_allOf->setChecked(all);
        describe();
    }
}

void ManyCombo::toggled() {
    describe();
    Q_EMIT changed();
}

QList<QAction *> ManyCombo::choices() const {
    auto actions = m_menu->actions();
    actions.removeIf([](const QAction *action) { return action->isSeparator(); });
    return actions;
}

void ManyCombo::describe() {
    QStringList names;
    for (size_t at = 0; at < m_entries.size(); ++at) {
        if (m_actions.at(static_cast<int>(at))->isChecked()) {
            names << (m_entries[at].shortName.isEmpty() ? m_entries[at].name : m_entries[at].shortName);
        }
    }
    m_all->setChecked(names.isEmpty());
    if (m_mode != nullptr) {
        m_mode->setEnabled(names.size() > 1);
    }
    const QString text = names.isEmpty() ? m_everything : allOf() ? tr("All of %1").arg(QLocale().createSeparatedList(names)) : names.join(tr(", ", "between names"));
    setItemText(0, text);
    const auto entries = choices();
    while (count() > entries.size() + 1) {
        removeItem(count() - 1);
    }
    for (int at = 0; at < static_cast<int>(entries.size()); ++at) {
        const QString name = QString(entries.at(at)->text()).replace(QStringLiteral("&&"), QStringLiteral("&"));
        if (at + 1 < count()) {
            setItemText(at + 1, name);
        } else {
            addItem(name);
        }
    }
    setToolTip(names.size() > 1 ? text : QString());
}

void ManyCombo::showPopup() {
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

void ManyCombo::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Space:
    case Qt::Key_F4: showPopup(); break;
    default: event->ignore(); break;
    }
}

void ManyCombo::wheelEvent(QWheelEvent *event) {
    event->ignore();
}

} // namespace praxidesk::booking
