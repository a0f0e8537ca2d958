#pragma once

#include <QDateTimeEdit>
#include <QLocale>

namespace praxidesk::booking {

/// To be called before `setDisplayFormat`. In a window that reads from the right Qt turns the format of a field around: 08:30 would
/// say 30:08. Hours come before minutes everywhere, and a date reads as the words of its language do.
inline void keepReadingOrder(QDateTimeEdit &field) {
    const bool isTimeAlone = (field.displayedSections() & QDateTimeEdit::DateSections_Mask) == 0;
    field.setLayoutDirection(isTimeAlone ? Qt::LeftToRight : QLocale().textDirection());
}

} // namespace praxidesk::booking
