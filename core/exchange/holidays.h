#pragma once
// Public holidays of an iCalendar file (RFC 5545), as offices and calendar services publish them.

#include "core/desk/supply_desk.h"

namespace praxidesk::exchange {

/// Each day of every all-day event from `first` to `last` (inclusive), by date, with yearly ones written out. What is
/// cancelled or has a time of day is passed over. InvalidArgument for what is no calendar or holds no all-day event.
[[nodiscard]] Result<std::vector<desk::Holiday>> readHolidays(const QByteArray &calendar, QDate first, QDate last);
/// The same of a file; NotFound when it cannot be read.
[[nodiscard]] Result<std::vector<desk::Holiday>> readHolidayFile(const QString &file, QDate first, QDate last);

} // namespace praxidesk::exchange
