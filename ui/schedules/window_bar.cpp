#include "ui/schedules/window_bar.h"

#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"
#include "ui/schedules/words.h"
#include "ui/style/first_weekday.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTimeEdit>

namespace praxidesk::schedules {
namespace {

/// Keys are taken together until the time is whole; a text that assistive technology sets counts at once.
class TimeField : public QTimeEdit {
public:
    TimeField() {
        connect(lineEdit(), &QLineEdit::textChanged, this, [this] {
            if (!m_typing && hasAcceptableInput()) {
                interpretText();
            }
        });
    }

protected:
    void keyPressEvent(QKeyEvent *event) override {
        m_typing = true;
        QTimeEdit::keyPressEvent(event);
        m_typing = false;
    }

private:
    bool m_typing = false;
};

QTimeEdit *timeField(const QString &name) {
    auto *field = new TimeField;
    booking::keepReadingOrder(*field);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    field->setAccessibleName(name);
    field->setKeyboardTracking(false);
    field->setFixedWidth(58);
    return field;
}

} // namespace

WindowBar::WindowBar(QWidget *parent)
    : QWidget(parent), m_hint(new booking::HintLabel), m_fields(new QWidget), m_day(new QComboBox), m_from(timeField(tr("From"))), m_to(timeField(tr("To"))),
      m_copy(booking::plainButton(tr("&Same on"))), m_remove(booking::plainButton(tr("&Delete"))) {
    m_hint->setText(tr("Drag to draw, over several days at once; Ctrl+drag copies. Keys: arrows, Enter, M moves, Delete."));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setWordWrap(true);
    m_day->setAccessibleName(tr("Day"));
    for (int position = 0; position < 7; ++position) {
        const int day = (style::firstWeekday() - 1 + position) % 7 + 1;
        m_day->addItem(dayName(day), day);
    }
    auto *menu = new QMenu(m_copy);
    menu->addAction(tr("All &working days"), this, [this] {
        std::vector<int> days;
        for (const Qt::DayOfWeek day : QLocale().weekdays()) {
            days.push_back(day);
        }
        Q_EMIT dayCopied(m_span->day, days);
    });
    menu->addAction(tr("&Every day"), this, [this] { Q_EMIT dayCopied(m_span->day, {1, 2, 3, 4, 5, 6, 7}); });
    m_copy->setMenu(menu);
    m_copy->setToolTip(tr("Gives other days the windows of this day"));

    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_day);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to", "from time to time")));
    row->addWidget(m_to);
    row->addSpacing(8);
    row->addWidget(m_copy);
    row->addWidget(m_remove);
    row->addStretch();
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_hint);
    stack->addWidget(m_fields);
    setFixedHeight(32);

    connect(m_day, &QComboBox::activated, this, &WindowBar::read);
    connect(m_from, &QTimeEdit::timeChanged, this, &WindowBar::read);
    connect(m_to, &QTimeEdit::timeChanged, this, &WindowBar::read);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removed(*m_span); });
}

void WindowBar::show(const std::optional<Span> &span) {
    m_span = span;
    if (!span) {
        static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_hint);
        return;
    }
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_fields);
    const QSignalBlocker quietDay(m_day);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_day->setCurrentIndex(m_day->findData(span->day));
    m_from->setTime(timeOf(span->start));
    m_to->setTime(timeOf(span->end));
}

void WindowBar::focusTimes() {
    m_from->setFocus(Qt::OtherFocusReason);
    m_from->selectAll();
}

void WindowBar::read() {
    const Span now = spanOf(m_day->currentData().toInt(), {m_from->time(), m_to->time()});
    if (m_span && now != *m_span) {
        Q_EMIT changed(*m_span, now);
    }
}

} // namespace praxidesk::schedules
