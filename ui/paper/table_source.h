#pragma once
// A view whose rows can be printed.

#include "ui/paper/document.h"

#include <optional>

namespace praxidesk::paper {

/// To be implemented by a widget that shows a list: File › Print prints the rows of the one that is visible.
class TableSource {
public:
    virtual ~TableSource() = default;
    /// What is shown now, in words; nullopt when there is nothing to print.
    [[nodiscard]] virtual std::optional<Table> table() const = 0;
};

} // namespace praxidesk::paper
