#include "core/store/hours_facts.h"

namespace praxidesk::store {
namespace {

enum HoursField : qint64 { Grid = 1, Rules, Exceptions };
enum RuleField : qint64 { Weekdays = 1, Windows, Weeks, ValidFrom, ValidTo, Rrule, ServiceTypes };

// minutes after midnight; a date as its Julian day; nothing as null
QCborValue minute(const std::optional<QTime> &time) { return time ? QCborValue(time->msecsSinceStartOfDay() / 60'000) : QCborValue(nullptr); }
std::optional<QTime> timeOf(const QCborValue &value) {
    return value.isInteger() ? std::optional(QTime::fromMSecsSinceStartOfDay(int(value.toInteger()) * 60'000)) : std::nullopt;
}
std::optional<QDate> dateOf(const QCborValue &value) {
    return value.isInteger() ? std::optional(QDate::fromJulianDay(value.toInteger())) : std::nullopt;
}

QCborArray encodeNumbers(const std::vector<int> &numbers) {
    QCborArray array;
    for (const int number : numbers) {
        array.append(number);
    }
    return array;
}
std::vector<int> decodeNumbers(const QCborArray &array) {
    std::vector<int> numbers;
    for (const QCborValue &number : array) {
        numbers.push_back(int(number.toInteger()));
    }
    return numbers;
}

/// start, end, start, end …
QCborArray encodeWindows(const std::vector<DayWindow> &windows) {
    QCborArray array;
    for (const DayWindow &window : windows) {
        array.append(minute(window.start));
        array.append(minute(window.end));
    }
    return array;
}
std::vector<DayWindow> decodeWindows(const QCborArray &array) {
    std::vector<DayWindow> windows;
    for (qsizetype i = 0; i + 1 < array.size(); i += 2) {
        windows.push_back({timeOf(array.at(i)).value_or(QTime()), timeOf(array.at(i + 1)).value_or(QTime())});
    }
    return windows;
}

QCborMap encodeRule(const WeeklyRule &rule) {
    QCborMap map;
    map.insert(Weekdays, encodeNumbers(rule.weekdays));
    map.insert(Windows, encodeWindows(rule.windows));
    map.insert(Weeks, int(rule.weeks));
    if (rule.validFrom) {
        map.insert(ValidFrom, rule.validFrom->toJulianDay());
    }
    if (rule.validTo) {
        map.insert(ValidTo, rule.validTo->toJulianDay());
    }
    if (!rule.rrule.isEmpty()) {
        map.insert(Rrule, rule.rrule);
    }
    if (!rule.serviceTypes.isEmpty()) {
        map.insert(ServiceTypes, QCborArray::fromStringList(rule.serviceTypes));
    }
    return map;
}

WeeklyRule decodeRule(const QCborMap &map) {
    WeeklyRule rule;
    rule.weekdays = decodeNumbers(map.value(Weekdays).toArray());
    rule.windows = decodeWindows(map.value(Windows).toArray());
    rule.weeks = WeeklyRule::Weeks(map.value(Weeks).toInteger());
    rule.validFrom = dateOf(map.value(ValidFrom));
    rule.validTo = dateOf(map.value(ValidTo));
    rule.rrule = map.value(Rrule).toString();
    for (const QCborValue &type : map.value(ServiceTypes).toArray()) {
        rule.serviceTypes << type.toString();
    }
    return rule;
}

} // namespace

QCborMap encodeHours(const WeeklyHours &hours) {
    QCborMap map;
    map.insert(Grid, qint64(hours.grid.count()));
    QCborArray rules;
    for (const WeeklyRule &rule : hours.rules) {
        rules.append(encodeRule(rule));
    }
    map.insert(Rules, rules);
    QCborMap exceptions;
    for (const auto &[date, exception] : hours.exceptions) {
        exceptions.insert(date.toJulianDay(), QCborArray{exception.name, encodeWindows(exception.windows)});
    }
    map.insert(Exceptions, exceptions);
    return map;
}

WeeklyHours decodeHours(const QCborMap &map) {
    WeeklyHours hours;
    hours.grid = std::chrono::minutes(map.value(Grid).toInteger(20));
    for (const QCborValue &rule : map.value(Rules).toArray()) {
        hours.rules.push_back(decodeRule(rule.toMap()));
    }
    for (const auto &[date, exception] : map.value(Exceptions).toMap()) {
        const QCborArray parts = exception.toArray();
        hours.exceptions[QDate::fromJulianDay(date.toInteger())] = {decodeWindows(parts.at(1).toArray()), parts.at(0).toString()};
    }
    return hours;
}

QCborArray encodeWish(const WaitlistWish &wish) { return {encodeNumbers(wish.weekdays), minute(wish.earliest), minute(wish.latest)}; }

WaitlistWish decodeWish(const QCborArray &array) {
    return {decodeNumbers(array.at(0).toArray()), timeOf(array.at(1)), timeOf(array.at(2))};
}

} // namespace praxidesk::store
