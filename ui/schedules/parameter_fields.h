#pragma once
#include <QWidget>

#include "ui/schedules/parameter_chain.h"

namespace praxidesk::booking {
class HintLabel;
class LinkButton;
}

namespace praxidesk::schedules {

class InheritedSpin;

/// One place's scheduling parameters, a row for each: what is not said there is inherited, and shown greyed with where it
/// comes from.
class ParameterFields : public QWidget {
    Q_OBJECT
public:
    explicit ParameterFields(QWidget *parent = nullptr);

    /// `sources`: what holds where `own` says nothing.
    void load(const SchedulingParameters &own, const std::vector<ParameterSource> &sources);
    void focusFirst();

Q_SIGNALS:
    /// By a person; nullopt: inherited again.
    void edited(praxidesk::schedules::ParameterField field, std::optional<int> value);

private:
    struct Row {
        ParameterField field = ParameterField::Duration;
        InheritedSpin *spin = nullptr;
        booking::HintLabel *from = nullptr;
        booking::LinkButton *inherit = nullptr;
    };
    [[nodiscard]] Row buildRow(ParameterField field);

    std::vector<Row> m_rows;
};

/// "08:00   08:30   …"; says so when there is none.
[[nodiscard]] QString startsText(const std::vector<Instant> &starts, const Zone &zone);

} // namespace praxidesk::schedules
