#pragma once

class QDateTimeEdit;

namespace praxidesk::booking {

/// In a window that reads from the right Qt turns the format of a field around: 08:30 would say 30:08. Hours come before
/// minutes everywhere, and a date reads as the words of its language do. Whoever comes into a date types its day at once:
/// the name of the day, which comes first, takes no digits.
void keepReadingOrder(QDateTimeEdit &field);

} // namespace praxidesk::booking
