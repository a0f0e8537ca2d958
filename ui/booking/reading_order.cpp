#include "ui/booking/reading_order.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QLocale>

namespace praxidesk::booking {
namespace {

/// The number of the day, where its name is chosen; both are the same kind of section, and the number comes later.
void leaveNameOfDay(QDateTimeEdit &field) {
    if (field.sectionAt(field.currentSectionIndex()) != QDateTimeEdit::DaySection) {
        return;
    }
    for (int section = field.sectionCount() - 1; section > field.currentSectionIndex(); --section) {
        if (field.sectionAt(section) == QDateTimeEdit::DaySection) {
            field.setCurrentSectionIndex(section);
            field.setSelectedSection(QDateTimeEdit::DaySection);
            return;
        }
    }
}

class NumberFirst : public QObject {
public:
    explicit NumberFirst(QDateTimeEdit &field) : QObject(&field), m_field(field) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (watched == &m_field && event->type() == QEvent::FocusIn) { // which chooses the first section
            QMetaObject::invokeMethod(this, [this] { leaveNameOfDay(m_field); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    QDateTimeEdit &m_field;
};

} // namespace

void keepReadingOrder(QDateTimeEdit &field) {
    const QString format = field.displayFormat(); // as it was given, whichever way it was turned
    const bool isTimeAlone = (field.displayedSections() & QDateTimeEdit::DateSections_Mask) == 0;
    field.setLayoutDirection(isTimeAlone ? Qt::LeftToRight : QLocale().textDirection());
    field.setDisplayFormat(format);
    if (!isTimeAlone) {
        field.installEventFilter(new NumberFirst(field));
    }
}

} // namespace praxidesk::booking
