#include "ui/booking/visit_types.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace praxidesk::booking {
namespace {

struct VisitWords {
    Q_DECLARE_TR_FUNCTIONS(VisitWords)
};

constexpr int defaultMinutes = 20;
constexpr int longestVisit = 8 * 60;

std::vector<VisitType> derived(const store::Store &store) {
    std::map<QString, std::map<int, int>> lengths;
    for (const auto &schedule : store.schedules()) {
        for (const auto &service : schedule.serviceType) {
            lengths[service.label()];
        }
    }
    const auto weeks = std::chrono::weeks(2);
    store::AppointmentQuery around;
    around.overlapping = Interval{store.now() - weeks, store.now() + weeks};
    for (const auto &row : store.appointmentRows(around)) {
        if (!row.visit.isEmpty()) {
            ++lengths[row.visit][static_cast<int>(std::chrono::duration_cast<Minutes>(row.interval.duration()).count())];
        }
    }
    std::vector<VisitType> types;
    for (const auto &[label, counts] : lengths) {
        const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
        types.push_back({label, most == counts.end() ? defaultMinutes : std::clamp(most->first, 5, longestVisit), {}});
    }
    return types;
}

} // namespace

std::vector<VisitType> parseVisitTypes(const QString &setting) {
    std::vector<VisitType> types;
    for (const auto &line : setting.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto fields = line.split(QLatin1Char('\t'));
        const int minutes = fields.value(1).toInt();
        if (!fields.front().isEmpty()) {
            types.push_back({fields.front(), minutes > 0 ? std::min(minutes, longestVisit) : defaultMinutes, fields.value(2)});
        }
    }
    return types;
}

QString toSetting(const std::vector<VisitType> &types) {
    QStringList lines;
    for (const auto &type : types) {
        const auto plain = [](QString text) {
            return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        };
        lines << QStringList{plain(type.label), QString::number(type.minutes), plain(type.preparation)}.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<VisitType> visitTypes(store::Store &store) {
    if (auto types = parseVisitTypes(store.setting(QStringLiteral("visitTypes"))); !types.empty()) {
        return types;
    }
    auto types = derived(store);
    if (types.empty()) {
        return {{VisitWords::tr("Check-up"), 40, {}}, {VisitWords::tr("Follow-up"), 20, {}}, {VisitWords::tr("New patient"), 40, {}}};
    }
    // A file that cannot be written has other ways of saying so; the derived list serves as well.
    std::ignore = store.setSetting(QStringLiteral("visitTypes"), toSetting(types));
    return types;
}

std::optional<VisitType> visitType(const std::vector<VisitType> &types, const QString &label) {
    const auto found = std::ranges::find(types, label, &VisitType::label);
    return found == types.end() ? std::nullopt : std::optional(*found);
}

} // namespace praxidesk::booking
