#include "ui/schedules/parameter_chain.h"

#include <algorithm>

namespace praxidesk::schedules {
namespace {

std::optional<Minutes> SchedulingParameters::*memberOf(ParameterField field) {
    switch (field) {
    case ParameterField::Duration: return &SchedulingParameters::duration;
    case ParameterField::BufferBefore: return &SchedulingParameters::bufferBefore;
    case ParameterField::BufferAfter: return &SchedulingParameters::bufferAfter;
    case ParameterField::AlignmentInterval: return &SchedulingParameters::alignmentInterval;
    case ParameterField::AlignmentOffset: return &SchedulingParameters::alignmentOffset;
    case ParameterField::Capacity: break;
    }
    return nullptr;
}

bool saysNothing(SchedulingParameters entry) {
    entry.service.clear();
    static const SchedulingParameters nothing;
    return entry == nothing;
}

} // namespace

std::optional<int> valueOf(const SchedulingParameters &parameters, ParameterField field) {
    if (field == ParameterField::Capacity) {
        return parameters.slotCapacity;
    }
    const auto &value = parameters.*memberOf(field);
    return value ? std::optional(static_cast<int>(value->count())) : std::nullopt;
}

void setValue(SchedulingParameters &parameters, ParameterField field, std::optional<int> value) {
    if (field == ParameterField::Capacity) {
        parameters.slotCapacity = value;
    } else {
        parameters.*memberOf(field) = value ? std::optional(Minutes(*value)) : std::nullopt;
    }
}

Inherited inherited(const std::vector<ParameterSource> &sources, ParameterField field) {
    for (const ParameterSource &source : sources) {
        if (const auto value = valueOf(source.parameters, field)) {
            return {value, source.name};
        }
    }
    return {};
}

SchedulingParameters entryFor(const std::vector<SchedulingParameters> &parameters, const QString &service) {
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&service](const auto &entry) { return entry.service == service; });
    return found == parameters.end() ? SchedulingParameters{.service = service} : *found;
}

std::vector<SchedulingParameters> withEntry(std::vector<SchedulingParameters> parameters, const SchedulingParameters &entry) {
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&entry](const auto &known) { return known.service == entry.service; });
    if (saysNothing(entry)) {
        if (found != parameters.end()) {
            parameters.erase(found);
        }
    } else if (found != parameters.end()) {
        *found = entry;
    } else {
        parameters.push_back(entry);
    }
    return parameters;
}

std::vector<SchedulingParameters> forPreview(const std::vector<SchedulingParameters> &parameters, const QString &service) {
    if (service.isEmpty()) {
        const auto any = entryFor(parameters, service);
        return saysNothing(any) ? std::vector<SchedulingParameters>() : std::vector{any};
    }
    SchedulingParameters own = entryFor(parameters, service);
    const SchedulingParameters any = entryFor(parameters, {});
    for (const ParameterField field : parameterFields) {
        if (!valueOf(own, field)) {
            setValue(own, field, valueOf(any, field));
        }
    }
    if (own.alignmentTimeZone.isEmpty()) {
        own.alignmentTimeZone = any.alignmentTimeZone;
    }
    return {own};
}

} // namespace praxidesk::schedules
