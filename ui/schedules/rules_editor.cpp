#include "ui/schedules/rules_editor.h"

#include "ui/booking/small_widgets.h"
#include "ui/schedules/rule_dialog.h"
#include "ui/schedules/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace praxidesk::schedules {
namespace {

constexpr int shownDates = 2;

QString nextText(const WeeklyRule &rule, QDate today) {
    const auto dates = nextDates(rule, today, shownDates);
    if (!dates) {
        return dates.error();
    }
    QStringList words;
    for (const QDate date : *dates) {
        words << dateText(date);
    }
    return words.isEmpty() ? RulesEditor::tr("no date from now on") : words.join(QStringLiteral("; "));
}

} // namespace

RulesEditor::RulesEditor(QDate today, QWidget *parent) : QWidget(parent), m_today(today), m_rows(new QVBoxLayout), m_add(new booking::LinkButton(tr("Add a &rule…"))) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setToolTip(tr("For days that no plain week can say, such as the first Saturday of each month"));
    connect(m_add, &QPushButton::clicked, this, [this] { edit(m_rules.size()); });
}

void RulesEditor::setRules(const std::vector<WeeklyRule> &rules) {
    m_rules = rules;
    rebuild();
}

void RulesEditor::rebuild() {
    while (auto *item = m_rows->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (size_t at = 0; at < m_rules.size(); ++at) {
        auto *row = new QWidget;
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(4);
        auto *open = new booking::LinkButton(QString(m_rules[at].rrule).replace(u'&', QStringLiteral("&&")));
        open->setAccessibleName(tr("Change the rule %1").arg(m_rules[at].rrule));
        open->setToolTip(m_rules[at].rrule);
        open->setMaximumWidth(190);
        auto *remove = new QPushButton;
        remove->setIcon(style::icon(style::IconName::Close));
        remove->setFlat(true);
        remove->setAutoDefault(false);
        remove->setFixedSize(24, 24);
        remove->setAccessibleName(tr("Remove the rule %1").arg(m_rules[at].rrule));
        auto *next = new booking::HintLabel(tr("%1, next %2", "windows, dates").arg(exceptionText({m_rules[at].windows}), nextText(m_rules[at], m_today)));
        next->setWordWrap(true);
        grid->addWidget(open, 0, 0, Qt::AlignLeading);
        grid->addWidget(remove, 0, 1);
        grid->addWidget(next, 1, 0, 1, 2);
        grid->setColumnStretch(0, 1);
        m_rows->addWidget(row);
        connect(open, &QPushButton::clicked, this, [this, at] { edit(at); });
        connect(remove, &QPushButton::clicked, this, [this, at] {
            m_rules.erase(m_rules.begin() + static_cast<std::ptrdiff_t>(at));
            rebuild();
            m_add->setFocus();
            Q_EMIT changed();
        });
    }
}

void RulesEditor::edit(size_t at) {
    // The first day of a rule is always one of its days: the first Saturday of the next month fits the example.
    const QDate month = QDate(m_today.year(), m_today.month(), 1).addMonths(1);
    const QDate saturday = month.addDays((Qt::Saturday - month.dayOfWeek() + 7) % 7);
    const WeeklyRule proposal{.weekdays = {}, .windows = {{QTime(9, 0), QTime(12, 0)}}, .validFrom = saturday, .rrule = QStringLiteral("FREQ=MONTHLY;BYDAY=1SA")};
    auto *dialog = new RuleDialog(at < m_rules.size() ? m_rules[at] : proposal, m_today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, at] {
        if (at < m_rules.size()) {
            m_rules[at] = dialog->rule();
        } else {
            m_rules.push_back(dialog->rule());
        }
        rebuild();
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace praxidesk::schedules
