#include "core/fhir/scheduling_parameters.h"

#include "core/fhir/element_read.h"
#include "core/fhir/element_write.h"

#include <array>
#include <cmath>

namespace praxidesk::fhir {
namespace {

using std::chrono::minutes;
using Optional = std::optional<minutes>;

constexpr std::array<std::string_view, 7> dayCodes{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int minutesOfDay = 24 * 60;

struct DurationField {
    std::string_view url;
    Optional SchedulingParameters::*field;
};
constexpr std::array<DurationField, 5> durationFields{{
    {"duration", &SchedulingParameters::duration},
    {"bufferBefore", &SchedulingParameters::bufferBefore},
    {"bufferAfter", &SchedulingParameters::bufferAfter},
    {"alignmentInterval", &SchedulingParameters::alignmentInterval},
    {"alignmentOffset", &SchedulingParameters::alignmentOffset},
}};

QByteArray bytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }
bool isOlder(JsonNode extension) { return extension["url"].equals(olderSchedulingParametersUrl); }
bool isParameters(JsonNode extension) { return isOlder(extension) || extension["url"].equals(schedulingParametersUrl); }

// ---- reading --------------------------------------------------------------------------------------------------------

std::optional<double> number(JsonNode node) {
    if (!node || node.kind() != JsonKind::Number) {
        return std::nullopt;
    }
    bool ok = false;
    const double value = bytes(node.raw()).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// Whole minutes from `value` in a unit of UCUM; nothing where that does not work out.
Optional wholeMinutes(std::optional<double> value, JsonNode unit) {
    const double factor = unit.equals("min") ? 1 : unit.equals("h") ? 60 : unit.equals("d") ? minutesOfDay : unit.equals("wk") ? 7 * minutesOfDay : 0;
    const double total = value.value_or(-1) * factor;
    if (factor == 0 || total < 0 || total > 366.0 * minutesOfDay || std::abs(total - std::round(total)) > 1e-6) {
        return std::nullopt;
    }
    return minutes(std::lround(total));
}

Optional readDuration(JsonNode node) {
    const JsonNode duration = node["valueDuration"];
    if (!duration || duration["comparator"]) {
        return std::nullopt;
    }
    const auto byCode = wholeMinutes(number(duration["value"]), duration["code"]);
    return byCode ? byCode : wholeMinutes(number(duration["value"]), duration["unit"]);
}

std::optional<int> readCapacity(JsonNode node) {
    for (const std::string_view name : {"valuePositiveInt", "valueInteger", "valueUnsignedInt"}) {
        const auto value = number(node[name]);
        if (value && *value >= 1 && *value <= 10'000 && *value == std::floor(*value)) {
            return int(*value);
        }
    }
    return std::nullopt;
}

QString readCodeOrText(JsonNode node) { return (node["valueCode"] ? node["valueCode"] : node["valueString"]).toString(); }

/// The newer extension refers to a HealthcareService; the older one names a type of service.
QString readService(JsonNode node) {
    if (node["url"].equals("service")) {
        return node["valueReference"]["reference"].toString();
    }
    if (!node["url"].equals("serviceType")) {
        return {};
    }
    if (const QString code = node["valueCoding"]["code"].toString(); !code.isEmpty()) {
        return code;
    }
    const Concept type = readConcept(node["valueCodeableConcept"]);
    return type.code.isEmpty() ? type.label() : type.code;
}

std::vector<int> ascending(std::vector<int> days) {
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

int dayOf(JsonNode code) {
    for (size_t i = 0; i < dayCodes.size(); ++i) {
        if (code.equals(dayCodes[i])) {
            return int(i) + 1;
        }
    }
    return 0;
}

QTime timeOf(JsonNode node) { return QTime::fromString(node.toString(), Qt::ISODate); }

void addWindow(std::vector<WeeklyRule> &rules, const std::vector<int> &weekdays, const DayWindow &window) {
    if (weekdays.empty() || !window.start.isValid() || !window.end.isValid()) {
        return;
    }
    if (rules.empty() || rules.back().weekdays != weekdays) {
        rules.push_back({weekdays, {}});
    }
    rules.back().windows.push_back(window);
}

void readAvailableTime(JsonNode availableTime, std::vector<WeeklyRule> &rules) {
    std::vector<int> days;
    for (const JsonNode part : children(availableTime["extension"])) {
        if (const int day = part["url"].equals("daysOfWeek") ? dayOf(part["valueCode"]) : 0) {
            days.push_back(day);
        }
    }
    DayWindow window{timeOf(extension(availableTime, "availableStartTime")["valueTime"]), timeOf(extension(availableTime, "availableEndTime")["valueTime"])};
    if (extension(availableTime, "allDay")["valueBoolean"].toBool()) {
        window = {QTime(0, 0), QTime(0, 0)};
    }
    addWindow(rules, ascending(std::move(days)), window);
}

void readTiming(JsonNode repeat, std::vector<WeeklyRule> &rules) {
    const auto length = wholeMinutes(number(repeat["duration"]), repeat["durationUnit"]);
    if (!length || length->count() == 0 || length->count() > minutesOfDay) {
        return;
    }
    std::vector<int> days;
    for (const JsonNode code : children(repeat["dayOfWeek"])) {
        if (const int day = dayOf(code)) {
            days.push_back(day);
        }
    }
    days = ascending(std::move(days));
    for (const JsonNode text : children(repeat["timeOfDay"])) {
        const QTime start = timeOf(text);
        addWindow(rules, days, {start, start.addSecs(int(length->count()) * 60)});
    }
}

SchedulingParameters readOne(JsonNode parameters) {
    SchedulingParameters result;
    for (const JsonNode part : children(parameters["extension"])) {
        const JsonNode url = part["url"];
        for (const DurationField &known : durationFields) {
            if (url.equals(known.url) && !(result.*known.field)) {
                result.*known.field = readDuration(part);
            }
        }
        if (url.equals("slotCapacity") && !result.slotCapacity) {
            result.slotCapacity = readCapacity(part);
        } else if (url.equals("timezone") && result.timeZone.isEmpty()) {
            result.timeZone = readCodeOrText(part);
        } else if (url.equals("alignmentTimezone") && result.alignmentTimeZone.isEmpty()) {
            result.alignmentTimeZone = readCodeOrText(part);
        } else if (result.service.isEmpty() && (url.equals("service") || url.equals("serviceType"))) {
            result.service = readService(part);
        } else if (url.equals("availability")) {
            for (const JsonNode nested : children(part["extension"])) {
                if (nested["url"].equals("availableTime")) {
                    readAvailableTime(nested, result.availability);
                }
            }
            readTiming(part["valueTiming"]["repeat"], result.availability);
        }
    }
    return result;
}

// ---- writing --------------------------------------------------------------------------------------------------------

QByteArray part(std::string_view url, const QByteArray &value) { return "{\"url\":\"" + bytes(url) + "\"," + value + '}'; }
QByteArray textPart(std::string_view url, const QString &text) { return text.isEmpty() ? QByteArray() : part(url, "\"valueCode\":" + quoted(text)); }

QByteArray durationPart(std::string_view url, const Optional &value) {
    return value ? part(url, "\"valueDuration\":{\"value\":" + QByteArray::number(qint64(value->count()))
                                 + ",\"unit\":\"min\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"min\"}")
                 : QByteArray();
}

QByteArray servicePart(const QString &service) {
    if (service.isEmpty()) {
        return {};
    }
    return service.contains(u'/') || service.startsWith(u'#') || service.startsWith(QLatin1String("urn:"))
        ? part("service", "\"valueReference\":{\"reference\":" + quoted(service) + '}')
        : part("serviceType", "\"valueCodeableConcept\":{\"text\":" + quoted(service) + '}');
}

QByteArray timeText(QTime time) { return '"' + time.toString(QStringLiteral("HH:mm:ss")).toLatin1() + '"'; }
QByteArray codeOf(int weekday) { return '"' + bytes(dayCodes[size_t(weekday - 1)]) + '"'; }

QByteArray availableTime(const std::vector<int> &weekdays, const DayWindow &window) {
    std::vector<QByteArray> parts;
    for (const int day : weekdays) {
        parts.push_back(part("daysOfWeek", "\"valueCode\":" + codeOf(day)));
    }
    if (window.start == QTime(0, 0) && window.end == QTime(0, 0)) {
        parts.push_back(part("allDay", "\"valueBoolean\":true"));
    } else {
        parts.push_back(part("availableStartTime", "\"valueTime\":" + timeText(window.start)));
        parts.push_back(part("availableEndTime", "\"valueTime\":" + timeText(window.end)));
    }
    return part("availableTime", "\"extension\":" + encodeArray(parts));
}

QByteArray timing(const std::vector<int> &weekdays, const DayWindow &window) {
    std::vector<QByteArray> days;
    for (const int day : weekdays) {
        days.push_back(codeOf(day));
    }
    const int seconds = window.start.secsTo(window.end);
    const int length = (seconds > 0 ? seconds : seconds + 24 * 60 * 60) / 60;
    return part("availability", "\"valueTiming\":{\"repeat\":{\"duration\":" + QByteArray::number(length) + ",\"durationUnit\":\"min\",\"dayOfWeek\":"
                                    + encodeArray(days) + ",\"timeOfDay\":[" + timeText(window.start) + "]}}");
}

std::vector<QByteArray> availabilityParts(const std::vector<WeeklyRule> &rules, bool asTiming) {
    std::vector<QByteArray> parts;
    std::vector<QByteArray> nested;
    for (const WeeklyRule &rule : rules) {
        for (const DayWindow &window : rule.windows) {
            if (!rule.weekdays.empty()) {
                (asTiming ? parts : nested).push_back(asTiming ? timing(rule.weekdays, window) : availableTime(rule.weekdays, window));
            }
        }
    }
    if (!nested.empty()) {
        parts.push_back(part("availability", "\"extension\":" + encodeArray(nested)));
    }
    return parts;
}

/// What to write for one field, and which sub-extensions it replaces.
struct FieldChange {
    std::vector<std::string_view> urls;
    std::vector<QByteArray> parts;
};

std::vector<FieldChange> changesOf(const SchedulingParameters &wanted, const SchedulingParameters &present, bool asTiming) {
    std::vector<FieldChange> changes;
    const auto add = [&changes](std::vector<std::string_view> urls, const QByteArray &raw) {
        changes.push_back({std::move(urls), raw.isEmpty() ? std::vector<QByteArray>() : std::vector<QByteArray>{raw}});
    };
    if (wanted.service != present.service) {
        add({"service", "serviceType"}, servicePart(wanted.service));
    }
    for (const DurationField &known : durationFields) {
        if (wanted.*known.field != present.*known.field) {
            add({known.url}, durationPart(known.url, wanted.*known.field));
        }
    }
    if (wanted.slotCapacity != present.slotCapacity) {
        add({"slotCapacity"}, wanted.slotCapacity ? part("slotCapacity", "\"valuePositiveInt\":" + QByteArray::number(*wanted.slotCapacity)) : QByteArray());
    }
    if (wanted.timeZone != present.timeZone) {
        add({"timezone"}, textPart("timezone", wanted.timeZone));
    }
    if (wanted.alignmentTimeZone != present.alignmentTimeZone) {
        add({"alignmentTimezone"}, textPart("alignmentTimezone", wanted.alignmentTimeZone));
    }
    if (wanted.availability != present.availability) {
        changes.push_back({{"availability"}, availabilityParts(wanted.availability, asTiming)});
    }
    return changes;
}

/// `base`: the extension as it stands, or an absent node. Empty when nothing is left to say.
QByteArray encodeOne(const SchedulingParameters &wanted, const SchedulingParameters &present, JsonNode base, std::string_view url) {
    bool asTiming = url == olderSchedulingParametersUrl;
    for (const JsonNode child : children(base["extension"])) {
        asTiming = asTiming || (child["url"].equals("availability") && child["valueTiming"]);
    }
    std::vector<FieldChange> changes = changesOf(wanted, present, asTiming);
    if (base && changes.empty()) {
        return bytes(base.raw());
    }
    std::vector<QByteArray> parts;
    for (const JsonNode child : children(base["extension"])) {
        const auto change = std::find_if(changes.begin(), changes.end(), [child](const FieldChange &entry) {
            return std::any_of(entry.urls.begin(), entry.urls.end(), [child](std::string_view name) { return child["url"].equals(name); });
        });
        if (change == changes.end()) {
            parts.push_back(bytes(child.raw()));
            continue;
        }
        parts.insert(parts.end(), change->parts.begin(), change->parts.end()); // all where the first of them stood
        change->parts.clear();
    }
    for (const FieldChange &change : changes) {
        parts.insert(parts.end(), change.parts.begin(), change.parts.end());
    }
    if (parts.empty()) {
        return {};
    }
    return base ? withMembers(base, {{"extension", encodeArray(parts)}}, {"id", "extension", "url"}) : part(url, "\"extension\":" + encodeArray(parts));
}

} // namespace

std::vector<SchedulingParameters> readSchedulingParameters(JsonNode resource) {
    std::vector<SchedulingParameters> result;
    for (const JsonNode child : children(resource["extension"])) {
        if (isParameters(child)) {
            result.push_back(readOne(child));
        }
    }
    return result;
}

QByteArray encodeSchedulingParameters(const std::vector<SchedulingParameters> &wanted, const std::vector<SchedulingParameters> &present,
                                      JsonNode resource) {
    std::vector<JsonNode> nodes;
    for (const JsonNode child : children(resource["extension"])) {
        if (isParameters(child)) {
            nodes.push_back(child);
        }
    }
    const std::string_view url = !nodes.empty() && isOlder(nodes.front()) ? olderSchedulingParametersUrl : schedulingParametersUrl;
    std::vector<bool> used(nodes.size(), false);
    const auto take = [&](const auto &matches) {
        size_t found = 0;
        while (found < nodes.size() && (used[found] || !matches(present[found]))) {
            ++found;
        }
        if (found < nodes.size()) {
            used[found] = true;
        }
        return found;
    };
    // what stays the same first, so that it is not taken for an edit of its neighbour
    std::vector<size_t> match(wanted.size(), nodes.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        match[i] = take([&](const SchedulingParameters &entry) { return entry == wanted[i]; });
    }
    std::vector<QByteArray> encoded;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const size_t found = match[i] < nodes.size() ? match[i] : take([&](const SchedulingParameters &entry) { return entry.service == wanted[i].service; });
        const bool isNew = found == nodes.size();
        const QByteArray raw = isNew ? encodeOne(wanted[i], {}, {}, url)
                                     : encodeOne(wanted[i], present[found], nodes[found], isOlder(nodes[found]) ? olderSchedulingParametersUrl : schedulingParametersUrl);
        if (!raw.isEmpty()) {
            encoded.push_back(raw);
        }
    }
    std::vector<QByteArray> elements;
    size_t next = 0;
    for (const JsonNode child : children(resource["extension"])) {
        if (!isParameters(child)) {
            elements.push_back(bytes(child.raw()));
        } else if (next < encoded.size()) {
            elements.push_back(encoded[next++]);
        }
    }
    elements.insert(elements.end(), encoded.begin() + std::ptrdiff_t(next), encoded.end());
    return encodeArray(elements);
}

QByteArray writeSchedulingParameters(const SchedulingParameters &parameters) { return encodeOne(parameters, {}, {}, schedulingParametersUrl); }

SchedulingParameters readSchedulingParameters(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    return document && document->root().isObject() ? readOne(document->root()) : SchedulingParameters();
}

} // namespace praxidesk::fhir
