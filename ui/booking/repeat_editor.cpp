#include "ui/booking/repeat_editor.h"

#include "ui/booking/small_widgets.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace praxidesk::booking {
namespace {

enum Often { Once, Daily, Weekly, EveryWeeks, Monthly, Custom };
enum End { Times, Until };
constexpr int usualCount = 6;
constexpr int usualWeeks = 6;

} // namespace

RepeatEditor::RepeatEditor(QWidget *parent)
    : QWidget(parent), m_often(new QComboBox), m_every(new QSpinBox), m_custom(new QLineEdit), m_end(new QComboBox), m_count(new QSpinBox), m_until(new QDateEdit) {
    m_often->setAccessibleName(tr("Repeat"));
    m_often->addItems({tr("Does not repeat"), tr("Every day"), tr("Every week"), tr("Every few weeks"), tr("Every month"), tr("Own rule (RRULE)")});
    m_every->setRange(2, 26);
    m_every->setSuffix(tr(" weeks", "after a number"));
    m_every->setAccessibleName(tr("Weeks between"));
    m_custom->setAccessibleName(tr("Rule"));
    m_custom->setPlaceholderText(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TH;COUNT=8"));
    m_end->setAccessibleName(tr("End"));
    m_end->addItems({tr("times", "after this many"), tr("until", "a day")});
    m_count->setRange(2, 500);
    m_count->setValue(usualCount);
    m_count->setAccessibleName(tr("Times"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(tr("ddd d MMM yyyy", "date field, see QDate::toString"));
    m_until->setAccessibleName(tr("Until"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_often);
    row->addWidget(m_every);
    row->addWidget(m_custom, 1);
    row->addWidget(m_count);
    row->addWidget(m_end);
    row->addWidget(m_until);
    row->addStretch();
    setFocusProxy(m_often);
    show();
    for (auto *box : {m_often, m_end}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            show();
            Q_EMIT changed();
        });
    }
    for (auto *spin : {m_every, m_count}) {
        connect(spin, &QSpinBox::valueChanged, this, &RepeatEditor::changed);
    }
    connect(m_until, &QDateEdit::dateChanged, this, &RepeatEditor::changed);
    connect(m_custom, &QLineEdit::editingFinished, this, &RepeatEditor::changed);
}

void RepeatEditor::setStart(const QDate &start) {
    if (!m_until->date().isValid() || m_until->date() <= start || m_end->currentIndex() != Until) {
        const QSignalBlocker quiet(m_until);
        m_until->setDate(start.addDays(7 * usualWeeks));
    }
}

void RepeatEditor::show() {
    const int often = m_often->currentIndex();
    const bool plain = often != Once && often != Custom;
    m_every->setVisible(often == EveryWeeks);
    m_custom->setVisible(often == Custom);
    m_end->setVisible(plain);
    m_count->setVisible(plain && m_end->currentIndex() == Times);
    m_until->setVisible(plain && m_end->currentIndex() == Until);
}

QString RepeatEditor::rule() const {
    QString rule;
    switch (m_often->currentIndex()) {
    case Once: return {};
    case Custom: return m_custom->text().trimmed();
    case Daily: rule = QStringLiteral("FREQ=DAILY"); break;
    case Monthly: rule = QStringLiteral("FREQ=MONTHLY"); break;
    case EveryWeeks: rule = QStringLiteral("FREQ=WEEKLY;INTERVAL=%1").arg(m_every->value()); break;
    default: rule = QStringLiteral("FREQ=WEEKLY"); break;
    }
    if (m_end->currentIndex() == Until) {
        return rule + QStringLiteral(";UNTIL=%1T235959").arg(m_until->date().toString(QStringLiteral("yyyyMMdd")));
    }
    return rule + QStringLiteral(";COUNT=%1").arg(m_count->value());
}

} // namespace praxidesk::booking
