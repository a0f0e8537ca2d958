#include "ui/schedules/rule_dialog.h"

#include "ui/booking/fit_to_content.h"
#include "ui/booking/small_widgets.h"
#include "ui/schedules/optional_date.h"
#include "ui/schedules/words.h"
#include "ui/style/metrics.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace praxidesk::schedules {
namespace {

constexpr int previewed = 6;

} // namespace

RuleDialog::RuleDialog(const WeeklyRule &rule, QDate today, QWidget *parent)
    : QDialog(parent), m_rule(rule), m_today(today), m_text(new QLineEdit(rule.rrule)), m_from(dateField(tr("First day"))),
      m_windows(new QLineEdit), m_preview(new QLabel), m_apply(booking::primaryButton(tr("Apply"))) {
    setWindowTitle(tr("Hours by a rule"));
    setMinimumWidth(460);
    QStringList windows;
    for (const DayWindow &window : rule.windows) {
        windows << window.start.toString(QStringLiteral("HH:mm")) + u'-' + window.end.toString(QStringLiteral("HH:mm"));
    }
    m_windows->setText(windows.join(u','));
    m_windows->setPlaceholderText(QStringLiteral("09:00-12:00"));
    m_windows->setAccessibleName(tr("Windows"));
    m_text->setAccessibleName(tr("Rule"));
    m_text->setPlaceholderText(QStringLiteral("FREQ=MONTHLY;BYDAY=1SA"));
    m_from->setDate(rule.validFrom.value_or(today));
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(3 * style::metrics::listRowHeight);
    m_preview->setAlignment(Qt::AlignTop);
    auto *hint = new booking::HintLabel(tr("RFC 5545, for instance FREQ=MONTHLY;BYDAY=1SA for the first Saturday of each month"));
    hint->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Rule"), m_text);
    form->addRow({}, hint);
    form->addRow(tr("&First day"), m_from);
    form->addRow(tr("&Windows"), m_windows);
    auto *cancel = booking::plainButton(tr("Cancel"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    auto *rows = new QWidget;
    auto *body = new QVBoxLayout(rows);
    body->setContentsMargins(16, 16, 16, 12);
    body->setSpacing(12);
    body->addLayout(form);
    body->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(booking::scrollingRows(rows), 1);
    layout->addWidget(footer);
    connect(m_text, &QLineEdit::textChanged, this, &RuleDialog::check);
    connect(m_windows, &QLineEdit::textChanged, this, &RuleDialog::check);
    connect(m_from, &QDateEdit::dateChanged, this, &RuleDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    nameInnerEdits(this);
    check();
    booking::fitToContentWhenShown(*this, *rows);
    m_text->setFocus();
}

WeeklyRule RuleDialog::rule() const { return m_rule; }

void RuleDialog::check() {
    WeeklyRule wanted = m_rule;
    wanted.rrule = m_text->text().trimmed();
    if (wanted.rrule.startsWith(QLatin1String("RRULE:"), Qt::CaseInsensitive)) {
        wanted.rrule.remove(0, 6);
    }
    wanted.validFrom = m_from->date();
    QString problem;
    const auto windows = availability::parseDayWindows(m_windows->text().trimmed());
    if (!windows) {
        problem = windows.error().message;
    } else {
        wanted.windows = *windows;
    }
    const auto dates = nextDates(wanted, m_today, previewed);
    if (!dates) {
        problem = dates.error();
    }
    m_apply->setEnabled(problem.isEmpty());
    if (!problem.isEmpty()) {
        m_preview->setText(wanted.rrule.isEmpty() ? QString() : problem); // who has typed nothing has done nothing wrong
        return;
    }
    m_rule = wanted;
    QStringList words;
    for (const QDate date : *dates) {
        words << dateText(date);
    }
    m_preview->setText(words.isEmpty() ? tr("No date from now on.") : tr("Next: %1", "dates").arg(words.join(QStringLiteral("; "))));
}

} // namespace praxidesk::schedules
