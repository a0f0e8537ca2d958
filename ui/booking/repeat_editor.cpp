#include "ui/booking/repeat_editor.h"

#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/weekday_buttons.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimer>

namespace praxidesk::booking {
namespace {

enum End { Times, Until };
constexpr int usualCount = 6;
constexpr int usualWeeks = 6;
constexpr int daysOfWeek = 7;
constexpr int restMilliseconds = 300;
constexpr std::array<const char *, daysOfWeek> codes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

QString codeOf(int day) {
    return QLatin1String(codes.at(static_cast<size_t>(day - 1)));
}

/// Which of its weekday in the month: 1 to 5.
int weekOfMonth(QDate date) {
    return (date.day() - 1) / daysOfWeek + 1;
}

bool isLastOfMonth(QDate date) {
    return date.addDays(daysOfWeek).month() != date.month();
}

QString everyMonthOn(QDate date) {
    const QString day = QLocale().dayName(date.dayOfWeek());
    switch (weekOfMonth(date)) {
    case 1: return RepeatEditor::tr("Every month on the first %1", "weekday").arg(day);
    case 2: return RepeatEditor::tr("Every month on the second %1", "weekday").arg(day);
    case 3: return RepeatEditor::tr("Every month on the third %1", "weekday").arg(day);
    default: return RepeatEditor::tr("Every month on the fourth %1", "weekday").arg(day);
    }
}

} // namespace

RepeatEditor::RepeatEditor(QWidget *parent)
    : QWidget(parent), m_often(new QComboBox), m_weekdays(new WeekdayButtons), m_typed(new QTimer(this)), m_every(new QSpinBox), m_custom(new QLineEdit),
      m_end(new QComboBox), m_count(new QSpinBox), m_until(new QDateEdit) {
    build();
    setStart(QDate::currentDate());
    arrange();
    for (auto *box : {m_often, m_end}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            arrange();
            Q_EMIT changed();
        });
    }
    for (auto *spin : {m_every, m_count}) {
        connect(spin, &QSpinBox::valueChanged, this, &RepeatEditor::changed);
    }
    connect(m_until, &QDateEdit::dateChanged, this, &RepeatEditor::changed);
    connect(m_weekdays, &WeekdayButtons::changed, this, &RepeatEditor::changed);
    m_typed->setSingleShot(true);
    m_typed->setInterval(restMilliseconds);
    connect(m_custom, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, &RepeatEditor::changed);
}

void RepeatEditor::build() {
    m_often->setAccessibleName(tr("Repeat"));
    m_often->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_every->setRange(2, 26);
    m_every->setSuffix(tr(" weeks", "after a number"));
    m_every->setAccessibleName(tr("Weeks between"));
    m_custom->setAccessibleName(tr("Rule"));
    m_custom->setPlaceholderText(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TH;COUNT=8"));
    m_custom->setToolTip(tr("A rule as in calendar files (RFC 5545)"));
    m_custom->installEventFilter(this);
    m_end->setAccessibleName(tr("End"));
    m_end->addItems({tr("times", "after this many"), tr("until", "a day")});
    m_count->setRange(2, 500);
    m_count->setValue(usualCount);
    m_count->setAccessibleName(tr("Times"));
    m_until->setCalendarPopup(true);
    keepReadingOrder(*m_until);
    m_until->setDisplayFormat(tr("ddd d MMM yyyy", "date field, see QDate::toString"));
    m_until->setAccessibleName(tr("Until"));
    m_weekdays->setAccessibleName(tr("On which days"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_often);
    row->addWidget(m_every);
    row->addWidget(m_custom, 1);
    row->addWidget(m_count);
    row->addWidget(m_end);
    row->addWidget(m_until);
    row->addStretch();
    auto *days = new QHBoxLayout;
    days->addWidget(m_weekdays);
    days->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addLayout(days);
    setFocusProxy(m_often);
}

void RepeatEditor::fillOften() {
    const auto chosen = m_often->count() > 0 ? often() : Often::Once;
    const QSignalBlocker quiet(m_often);
    m_often->clear();
    const auto add = [this](Often each, const QString &text) { m_often->addItem(text, static_cast<int>(each)); };
    add(Often::Once, tr("Does not repeat"));
    add(Often::Daily, tr("Every day"));
    add(Often::WorkingDays, tr("Monday to Friday"));
    add(Often::Weekly, tr("Every week"));
    add(Often::SomeDays, tr("Every week on some days"));
    add(Often::EveryWeeks, tr("Every few weeks"));
    add(Often::DayOfMonth, tr("Every month on day %1").arg(m_start.day()));
    if (weekOfMonth(m_start) <= 4) {
        add(Often::WeekdayOfMonth, everyMonthOn(m_start));
    }
    if (isLastOfMonth(m_start)) {
        add(Often::LastWeekdayOfMonth, tr("Every month on the last %1", "weekday").arg(QLocale().dayName(m_start.dayOfWeek())));
    }
    add(Often::Custom, tr("Own rule (RRULE)"));
    setOften(chosen);
}

void RepeatEditor::setStart(const QDate &start) {
    if (start == m_start || !start.isValid()) {
        return;
    }
    m_start = start;
    fillOften();
    arrange();
    if (often() != Often::SomeDays) {
        const QSignalBlocker quiet(m_weekdays);
        m_weekdays->setDays({start.dayOfWeek()});
    }
    if (!m_until->date().isValid() || m_until->date() <= start || m_end->currentIndex() != Until) {
        const QSignalBlocker quiet(m_until);
        m_until->setDate(start.addDays(daysOfWeek * usualWeeks));
    }
}

void RepeatEditor::setOften(Often often) {
    // One that this day does not have becomes what is nearest to it.
    int at = m_often->findData(static_cast<int>(often));
    if (at < 0) {
        at = m_often->findData(static_cast<int>(often == Often::WeekdayOfMonth ? Often::LastWeekdayOfMonth : Often::WeekdayOfMonth));
    }
    m_often->setCurrentIndex(qMax(0, at));
}

RepeatEditor::Often RepeatEditor::often() const {
    return static_cast<Often>(m_often->currentData().toInt());
}

void RepeatEditor::arrange() {
    const auto chosen = often();
    const bool plain = chosen != Often::Once && chosen != Often::Custom;
    m_every->setVisible(chosen == Often::EveryWeeks);
    m_weekdays->setVisible(chosen == Often::SomeDays);
    m_custom->setVisible(chosen == Often::Custom);
    m_end->setVisible(plain);
    m_count->setVisible(plain && m_end->currentIndex() == Times);
    m_until->setVisible(plain && m_end->currentIndex() == Until);
}

bool RepeatEditor::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_custom && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_typed->isActive()) {
            // First what the rule means, then, with the next Enter, the rest.
            m_typed->stop();
            Q_EMIT changed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString RepeatEditor::rule() const {
    QString rule;
    switch (often()) {
    case Often::Once: return {};
    case Often::Custom: return m_custom->text().trimmed();
    case Often::Daily: rule = QStringLiteral("FREQ=DAILY"); break;
    case Often::WorkingDays: rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"); break;
    case Often::Weekly: rule = QStringLiteral("FREQ=WEEKLY"); break;
    case Often::SomeDays: {
        QStringList days;
        for (const int day : m_weekdays->days()) {
            days << codeOf(day);
        }
        if (days.isEmpty()) {
            return {};
        }
        rule = QStringLiteral("FREQ=WEEKLY;BYDAY=%1").arg(days.join(u','));
        break;
    }
    case Often::EveryWeeks: rule = QStringLiteral("FREQ=WEEKLY;INTERVAL=%1").arg(m_every->value()); break;
    case Often::DayOfMonth: rule = QStringLiteral("FREQ=MONTHLY"); break;
    case Often::WeekdayOfMonth: rule = QStringLiteral("FREQ=MONTHLY;BYDAY=%1%2").arg(weekOfMonth(m_start)).arg(codeOf(m_start.dayOfWeek())); break;
    case Often::LastWeekdayOfMonth: rule = QStringLiteral("FREQ=MONTHLY;BYDAY=-1%1").arg(codeOf(m_start.dayOfWeek())); break;
    }
    if (m_end->currentIndex() == Until) {
        return rule + QStringLiteral(";UNTIL=%1T235959").arg(m_until->date().toString(QStringLiteral("yyyyMMdd")));
    }
    return rule + QStringLiteral(";COUNT=%1").arg(m_count->value());
}

} // namespace praxidesk::booking
