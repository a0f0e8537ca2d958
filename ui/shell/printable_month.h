#pragma once
#include "ui/overview/month_view.h"

#include "ui/paper/table_source.h"

#include <functional>

namespace praxidesk::shell {

/// The month as File › Print takes it: a row per day, of those who are shown.
class PrintableMonth : public overview::MonthView, public paper::TableSource {
public:
    /// `title`: of the month, and whose time it is.
    PrintableMonth(Zone zone, std::function<std::pair<QString, QString>()> title);
    [[nodiscard]] std::optional<paper::Table> table() const override;

private:
    std::function<std::pair<QString, QString>()> m_title;
};

} // namespace praxidesk::shell
