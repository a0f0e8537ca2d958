#include "core/desk/offered.h"

#include "core/store/ledger.h"

namespace praxidesk::desk {

std::optional<Instant> staleSince(const store::Store &store, const std::vector<ScheduleId> &schedules, Interval within) {
    std::optional<Instant> oldest;
    for (const ScheduleId schedule : schedules) {
        const auto fetched = store.ledger().oldestOffer(schedule, within);
        oldest = oldest && fetched ? std::min(oldest, fetched) : oldest ? oldest : fetched;
    }
    return oldest && store.now() - *oldest > offersStayFresh ? oldest : std::nullopt;
}

namespace {

QString answerOf(ScheduleId schedule) { return QStringLiteral("answered/%1").arg(schedule.value); }

} // namespace

Result<void> noteAnswered(store::Store &store, ScheduleId schedule, const QString &service, Interval within) {
    QStringList words;
    for (const qint64 number : {qint64(within.start.time_since_epoch().count()), qint64(within.end.time_since_epoch().count()), qint64(store.now().time_since_epoch().count()), store.ledger().newestQueued()}) {
        words << QString::number(number);
    }
    return store.setSetting(answerOf(schedule), (words << service).join(u' '));
}

std::optional<AnsweredTime> answered(const store::Store &store, ScheduleId schedule, const QString &service) {
    const QString kept = store.setting(answerOf(schedule));
    if (kept.isEmpty() || kept.section(u' ', 4) != service || kept.section(u' ', 3, 3).toLongLong() != store.ledger().newestQueued()) {
        return std::nullopt;
    }
    const auto instant = [&kept](int word) { return Instant(Milliseconds(kept.section(u' ', word, word).toLongLong())); };
    const AnsweredTime answer{{instant(0), instant(1)}, instant(2)};
    const Milliseconds age = store.now() - answer.at;
    return age >= Milliseconds(0) && age <= offersStayFresh ? std::optional(answer) : std::nullopt;
}

} // namespace praxidesk::desk
