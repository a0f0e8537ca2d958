#include "core/fhir/series_link.h"

#include "core/fhir/element_read.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace praxidesk::fhir {
namespace {

struct Weekday {
    const char *rule;                               ///< RFC 5545
    const char *element;                            ///< of R5's weeklyTemplate
    const char *code;                               ///< http://hl7.org/fhir/days-of-week
    const char *display;
};
constexpr std::array<Weekday, 7> weekdays{{{"MO", "monday", "mon", "Monday"}, {"TU", "tuesday", "tue", "Tuesday"}, {"WE", "wednesday", "wed", "Wednesday"},
                                           {"TH", "thursday", "thu", "Thursday"}, {"FR", "friday", "fri", "Friday"}, {"SA", "saturday", "sat", "Saturday"},
                                           {"SU", "sunday", "sun", "Sunday"}}};
struct WeekOfMonth {
    int number;
    const char *code;                               ///< http://hl7.org/fhir/week-of-month
    const char *display;
};
constexpr std::array<WeekOfMonth, 5> weeksOfMonth{{{1, "first", "First"}, {2, "second", "Second"}, {3, "third", "Third"}, {4, "fourth", "Fourth"}, {-1, "last", "Last"}}};
struct Frequency {
    const char *rule;
    const char *unit;                               ///< UCUM
    const char *display;
    const char *interval;                           ///< of the template; nullptr: R5 has none
    const char *templateUrl;
};
constexpr std::array<Frequency, 4> frequencies{{{"DAILY", "d", "day", nullptr, nullptr},
                                                {"WEEKLY", "wk", "week", "weekInterval", "weeklyTemplate"},
                                                {"MONTHLY", "mo", "month", "monthInterval", "monthlyTemplate"},
                                                {"YEARLY", "a", "year", "yearInterval", "yearlyTemplate"}}};

QByteArray text(std::string_view value) { return '"' + QByteArray(value.data(), qsizetype(value.size())) + '"'; }
QByteArray simple(std::string_view url, const char *valueName, const QByteArray &raw) { return "{\"url\":" + text(url) + ",\"" + valueName + "\":" + raw + '}'; }
QByteArray coding(const char *system, const QByteArray &code, const char *display) {
    return QByteArray("{\"system\":\"") + system + "\",\"code\":" + code + (display ? QByteArray(",\"display\":\"") + display + "\"" : QByteArray()) + '}';
}
QByteArray coded(const QByteArray &value) { return "{\"coding\":[" + value + "]}"; }

/// What R5's template can say of a rule.
struct Template {
    const Frequency *frequency = nullptr;
    int interval = 1;
    std::array<bool, 7> days{};
    int dayOfMonth = 0;
    int week = 0;                                   ///< of the month; -1: last
    int weekday = -1;                               ///< with `week`
    int count = 0;
    QDate until;
};

int positive(JsonNode node) {
    bool ok = false;
    const std::string_view raw = node.raw();
    const int value = QByteArray(raw.data(), qsizetype(raw.size())).toInt(&ok);
    return ok && value > 0 ? value : 0;
}

Template templateOf(const QString &rule) {
    Template result;
    QString days;
    for (const QString &part : rule.split(u';')) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (name == QLatin1String("FREQ")) {
            const auto found = std::find_if(frequencies.begin(), frequencies.end(), [&value](const Frequency &known) { return value == QLatin1String(known.rule); });
            result.frequency = found == frequencies.end() ? nullptr : found;
        } else if (name == QLatin1String("INTERVAL")) {
            result.interval = std::max(1, value.toInt());
        } else if (name == QLatin1String("COUNT")) {
            result.count = std::max(0, value.toInt());
        } else if (name == QLatin1String("UNTIL")) {
            result.until = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
        } else if (name == QLatin1String("BYMONTHDAY")) {
            result.dayOfMonth = std::clamp(value.toInt(), 0, 31);
        } else if (name == QLatin1String("BYDAY")) {
            days = value;
        }
    }
    for (const QString &day : days.split(u',', Qt::SkipEmptyParts)) {
        for (size_t i = 0; i < weekdays.size(); ++i) {
            if (day.right(2) == QLatin1String(weekdays[i].rule)) {
                result.days[i] = true;
                result.weekday = int(i);
                result.week = day.chopped(2).toInt();
            }
        }
    }
    return result;
}

Template readTemplate(JsonNode extensionElement) {
    Template result;
    for (const JsonNode part : children(extensionElement["extension"])) {
        const JsonNode url = part["url"];
        if (url.equals("recurrenceType")) {
            for (const JsonNode unit : children(part["valueCodeableConcept"]["coding"])) {
                const QString code = unit["code"].toString();
                const auto found = std::find_if(frequencies.begin(), frequencies.end(), [&code](const Frequency &known) { return code == QLatin1String(known.unit); });
                result.frequency = found != frequencies.end() && !result.frequency ? found : result.frequency;
            }
        } else if (url.equals("occurrenceCount")) {
            result.count = positive(part["valuePositiveInt"]);
        } else if (url.equals("lastOccurrenceDate")) {
            result.until = QDate::fromString(part["valueDate"].toString(), Qt::ISODate);
        }
    }
    if (!result.frequency || !result.frequency->templateUrl) {
        return result;
    }
    const JsonNode own = extension(extensionElement, result.frequency->templateUrl);
    for (const JsonNode part : children(own["extension"])) {
        const QString url = part["url"].toString();
        if (url == QLatin1String(result.frequency->interval)) {
            result.interval = std::max(1, positive(part["valuePositiveInt"]));
        } else if (url == QLatin1String("dayOfMonth")) {
            result.dayOfMonth = std::min(31, positive(part["valuePositiveInt"]));
        }
        for (size_t i = 0; i < weekdays.size(); ++i) {
            result.days[i] = result.days[i] || (url == QLatin1String(weekdays[i].element) && part["valueBoolean"].toBool());
            if (url == QLatin1String("dayOfWeek") && part["valueCoding"]["code"].equals(weekdays[i].code)) {
                result.weekday = int(i);
            }
        }
        for (const WeekOfMonth &week : weeksOfMonth) {
            if (url == QLatin1String("nthWeekOfMonth") && part["valueCoding"]["code"].equals(week.code)) {
                result.week = week.number;
            }
        }
    }
    return result;
}

/// The one rule that a template stands for; empty for a template that stands for none.
QString ruleOf(const Template &value) {
    if (!value.frequency) {
        return {};
    }
    QStringList parts{QStringLiteral("FREQ=") + QLatin1String(value.frequency->rule)};
    if (value.interval > 1 && value.frequency->interval) {
        parts << QStringLiteral("INTERVAL=%1").arg(value.interval);
    }
    const QString type = QLatin1String(value.frequency->rule);
    if (type == QLatin1String("WEEKLY")) {
        QStringList days;
        for (size_t i = 0; i < weekdays.size(); ++i) {
            if (value.days[i]) {
                days << QLatin1String(weekdays[i].rule);
            }
        }
        if (!days.isEmpty()) {
            parts << QStringLiteral("BYDAY=") + days.join(u',');
        }
    } else if (type == QLatin1String("MONTHLY") && value.dayOfMonth > 0) {
        parts << QStringLiteral("BYMONTHDAY=%1").arg(value.dayOfMonth);
    } else if (type == QLatin1String("MONTHLY") && value.week != 0 && value.weekday >= 0) {
        parts << QStringLiteral("BYDAY=%1%2").arg(value.week).arg(QLatin1String(weekdays[size_t(value.weekday)].rule));
    }
    if (value.count > 0) {
        parts << QStringLiteral("COUNT=%1").arg(value.count);
    } else if (value.until.isValid()) {
        parts << QStringLiteral("UNTIL=") + value.until.toString(QStringLiteral("yyyyMMdd"));
    }
    return parts.join(u';');
}

QByteArray encodeFrequency(const Template &value) {
    const Frequency &frequency = *value.frequency;
    const QString type = QLatin1String(frequency.rule);
    std::vector<QByteArray> parts;
    for (size_t i = 0; i < weekdays.size() && type == QLatin1String("WEEKLY"); ++i) {
        if (value.days[i]) {
            parts.push_back(simple(weekdays[i].element, "valueBoolean", "true"));
        }
    }
    if (type == QLatin1String("MONTHLY") && value.dayOfMonth > 0) {
        parts.push_back(simple("dayOfMonth", "valuePositiveInt", QByteArray::number(value.dayOfMonth)));
    } else if (type == QLatin1String("MONTHLY") && value.week != 0) {
        const auto week = std::find_if(weeksOfMonth.begin(), weeksOfMonth.end(), [&value](const WeekOfMonth &known) { return known.number == value.week; });
        const Weekday &weekday = weekdays[size_t(value.weekday)];
        parts.push_back(simple("nthWeekOfMonth", "valueCoding", coding("http://hl7.org/fhir/week-of-month", text(week->code), week->display)));
        parts.push_back(simple("dayOfWeek", "valueCoding", coding("http://hl7.org/fhir/days-of-week", text(weekday.code), weekday.display)));
    }
    parts.push_back(simple(frequency.interval, "valuePositiveInt", QByteArray::number(value.interval)));
    return "{\"url\":" + text(frequency.templateUrl) + ",\"extension\":" + encodeArray(parts) + '}';
}

/// True when R5's template says the rule word for word.
bool fits(const Template &value, const QString &rule) {
    const bool hasWeek = value.week == 0 || std::any_of(weeksOfMonth.begin(), weeksOfMonth.end(), [&value](const WeekOfMonth &known) { return known.number == value.week; });
    return hasWeek && ruleOf(value) == rule;
}

/// What else stands in the template (dates that are left out, say) keeps its bytes.
QByteArray encodeTemplate(const SeriesLink &series, JsonNode base) {
    if (series.rrule.isEmpty()) {
        return {};
    }
    const Template value = templateOf(series.rrule);
    std::vector<QByteArray> parts;
    if (!series.timeZone.isEmpty()) {
        parts.push_back(simple("timezone", "valueCodeableConcept", coded(coding("https://www.iana.org/time-zones", quoted(series.timeZone), nullptr))));
    }
    if (value.frequency) {
        parts.push_back(simple("recurrenceType", "valueCodeableConcept",
                               coded(coding("http://unitsofmeasure.org", text(value.frequency->unit), value.frequency->display))));
    }
    if (value.until.isValid() && value.count == 0) {
        parts.push_back(simple("lastOccurrenceDate", "valueDate", quoted(value.until.toString(Qt::ISODate))));
    }
    if (value.count > 0) {
        parts.push_back(simple("occurrenceCount", "valuePositiveInt", QByteArray::number(value.count)));
    }
    if (value.frequency && value.frequency->templateUrl && fits(value, series.rrule)) {
        parts.push_back(encodeFrequency(value));
    }
    for (const JsonNode part : children(base["extension"])) {
        static constexpr std::array<std::string_view, 7> own{"timezone", "recurrenceType", "lastOccurrenceDate", "occurrenceCount",
                                                             "weeklyTemplate", "monthlyTemplate", "yearlyTemplate"};
        if (std::none_of(own.begin(), own.end(), [part](std::string_view url) { return part["url"].equals(url); })) {
            const std::string_view raw = part.raw();
            parts.push_back(QByteArray(raw.data(), qsizetype(raw.size())));
        }
    }
    return parts.empty() ? QByteArray() : "{\"url\":" + text(recurrenceTemplateUrl) + ",\"extension\":" + encodeArray(parts) + '}';
}

bool isOfSeries(const Identifier &identifier) {
    return !identifier.value.isEmpty() && identifier.system == QLatin1String(seriesSystem.data(), qsizetype(seriesSystem.size()));
}

} // namespace

std::optional<SeriesLink> readSeries(JsonNode appointment) {
    SeriesLink series;
    for (const JsonNode identifier : children(appointment["identifier"])) {
        if (series.id.isEmpty() && identifier["system"].equals(seriesSystem)) {
            series.id = identifier["value"].toString();
        }
    }
    if (series.id.isEmpty()) {
        return std::nullopt;
    }
    series.occurrence = positive(extension(appointment, recurrenceIdUrl)["valuePositiveInt"]);
    series.changed = extension(appointment, occurrenceChangedUrl)["valueBoolean"].toBool();
    const JsonNode recurrence = extension(appointment, recurrenceTemplateUrl);
    series.rrule = extension(appointment, rruleUrl)["valueString"].toString();
    if (series.rrule.isEmpty()) {
        series.rrule = ruleOf(readTemplate(recurrence));
    }
    if (!series.rrule.isEmpty()) {
        const Concept zone = readConcept(extension(recurrence, "timezone")["valueCodeableConcept"]);
        series.timeZone = zone.code.isEmpty() ? zone.text : zone.code;
    }
    return series;
}

std::vector<Identifier> identifiersWith(const std::optional<SeriesLink> &series, std::vector<Identifier> identifiers) {
    if (!series || series->id.isEmpty()) {
        std::erase_if(identifiers, isOfSeries);
        return identifiers;
    }
    const auto known = std::find_if(identifiers.begin(), identifiers.end(), isOfSeries);
    if (known != identifiers.end()) {
        known->value = series->id;
    } else {
        identifiers.push_back({QString::fromLatin1(seriesSystem.data(), qsizetype(seriesSystem.size())), series->id});
    }
    return identifiers;
}

void encodeSeries(const std::optional<SeriesLink> &wanted, const std::optional<SeriesLink> &present, JsonNode appointment, ExtensionList &extensions) {
    const SeriesLink to = wanted.value_or(SeriesLink());
    const SeriesLink from = present.value_or(SeriesLink());
    if (to.occurrence != from.occurrence) {
        extensions.set(recurrenceIdUrl, to.occurrence > 0 ? simple(recurrenceIdUrl, "valuePositiveInt", QByteArray::number(to.occurrence)) : QByteArray());
    }
    if (to.changed != from.changed) {
        extensions.set(occurrenceChangedUrl, to.changed ? simple(occurrenceChangedUrl, "valueBoolean", "true") : QByteArray());
    }
    if (to.rrule != from.rrule || (!to.rrule.isEmpty() && to.timeZone != from.timeZone)) {
        const bool isSaid = to.rrule.isEmpty() || fits(templateOf(to.rrule), to.rrule);
        extensions.set(recurrenceTemplateUrl, encodeTemplate(to, extension(appointment, recurrenceTemplateUrl)));
        extensions.set(rruleUrl, isSaid ? QByteArray() : simple(rruleUrl, "valueString", quoted(to.rrule)));
    }
}

} // namespace praxidesk::fhir
