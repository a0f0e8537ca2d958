#include "ui/schedules/parameter_fields.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/schedules/inherited_spin.h"
#include "ui/style/metrics.h"

#include <QGridLayout>

namespace praxidesk::schedules {
namespace {

constexpr int longest = 7 * 24 * 60;

struct FieldWords {
    QString label;
    QString hint;
    QString unit;
    int least = 0;
    int step = 5;
    QString otherwise;
};

FieldWords wordsOf(ParameterField field) {
    const QString minutes = ParameterFields::tr(" min");
    switch (field) {
    case ParameterField::Duration: return {ParameterFields::tr("Du&ration"), ParameterFields::tr("of a visit that says none"), minutes, 1, 5, ParameterFields::tr("Slot length")};
    case ParameterField::BufferBefore: return {ParameterFields::tr("Bu&ffer before"), ParameterFields::tr("kept clear before each visit"), minutes, 0, 5, ParameterFields::tr("none")};
    case ParameterField::BufferAfter: return {ParameterFields::tr("Buffer &after"), ParameterFields::tr("kept clear after each visit"), minutes, 0, 5, ParameterFields::tr("none")};
    case ParameterField::AlignmentInterval: return {ParameterFields::tr("A &start every"), ParameterFields::tr("from the start of the day on"), minutes, 1, 5, ParameterFields::tr("Slot length")};
    case ParameterField::AlignmentOffset: return {ParameterFields::tr("&Offset"), ParameterFields::tr("how much later each of them is"), minutes, 0, 5, ParameterFields::tr("none")};
    case ParameterField::Capacity: return {ParameterFields::tr("Visits at a &time"), ParameterFields::tr("that may overlap, as in a group"), QString(), 1, 1, QStringLiteral("1")};
    }
    return {};
}

} // namespace

ParameterFields::ParameterFields(QWidget *parent) : QWidget(parent) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int line = 0;
    for (const ParameterField field : parameterFields) {
        const Row row = buildRow(field);
        auto *label = new QLabel(wordsOf(field).label);
        label->setBuddy(row.spin);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(label, line, 0);
        grid->addWidget(row.spin, line, 1);
        grid->addWidget(row.from, line, 2);
        grid->addWidget(row.inherit, line, 3);
        grid->setRowMinimumHeight(line, style::metrics::formRowHeight);
        ++line;
        m_rows.push_back(row);
    }
    grid->setColumnStretch(2, 1);
}

ParameterFields::Row ParameterFields::buildRow(ParameterField field) {
    const FieldWords words = wordsOf(field);
    Row row{field, new InheritedSpin(words.least, longest, words.step, words.unit), new booking::HintLabel, new booking::LinkButton(tr("Inherit"))};
    // What stands beside a field may take two lines, but no width from a small screen.
    row.from->setWordWrap(true);
    row.from->setMinimumWidth(72);
    row.from->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.spin->setAccessibleName(QString(words.label).remove(u'&'));
    row.inherit->setAccessibleName(tr("Inherit: %1", "name of a field").arg(row.spin->accessibleName()));
    connect(row.spin, &InheritedSpin::ownChanged, this, [this, field, spin = row.spin] { Q_EMIT edited(field, spin->own()); });
    connect(row.inherit, &QPushButton::clicked, this, [this, field, spin = row.spin] {
        Q_EMIT edited(field, std::nullopt);
        spin->setFocus();
    });
    return row;
}

void ParameterFields::load(const SchedulingParameters &own, const std::vector<ParameterSource> &sources) {
    for (const Row &row : m_rows) {
        const auto said = valueOf(own, row.field);
        const auto given = inherited(sources, row.field);
        const FieldWords words = wordsOf(row.field);
        row.spin->setInherited(given.value, words.otherwise);
        if (row.spin->own() != said) {
            row.spin->setOwn(said);
        }
        row.from->setText(said ? words.hint : given.value ? tr("%1, %2", "what it is, where it comes from").arg(words.hint, given.from) : words.hint);
        row.inherit->setVisible(said.has_value());
    }
}

void ParameterFields::focusFirst() {
    m_rows.front().spin->setFocus();
}

QString startsText(const std::vector<Instant> &starts, const Zone &zone) {
    QStringList times;
    for (const Instant start : starts) {
        times << booking::timeText(start, zone);
    }
    return times.isEmpty() ? ParameterFields::tr("No visit can start on this day. Are there weekly hours?") : times.join(QStringLiteral("   "));
}

} // namespace praxidesk::schedules
