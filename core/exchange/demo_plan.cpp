#include "core/exchange/demo_plan.h"

#include "core/exchange/demo_day.h"
#include "core/exchange/demo_progress.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace praxidesk::exchange {
namespace {

constexpr double bookedNearToday = 0.8;
constexpr double fadingDays = 26; // after as many days, a third of that is booked
constexpr int leaveStartsAfterDays = 14;

/// A session that an earlier visit of its series has booked ahead (or a scripted one implies).
struct Session {
    QTime start;
    int minutes = 30;
    size_t patient = 0;
    QString label;
    int number = 0;
    int count = 0;
};

class Planner {
public:
    explicit Planner(const DemoPlanInput &input)
        : in(input), m_today(input.zone.dateOf(input.now)), m_random(input.seed ^ 0xD1A47ULL) {
        const int past = in.days / 3;
        m_plan.first = m_today.addDays(-past);
        m_plan.last = m_plan.first.addDays(std::max(in.days, 1) - 1);
        for (QDate date = m_plan.first; date <= m_plan.last; date = date.addDays(1)) {
            if (date.dayOfWeek() <= Qt::Friday || date == m_today) {
                m_dates.push_back(date);
            }
        }
    }

    DemoPlan plan() {
        claimTodaysPatients();
        for (size_t who = 0; who < in.practitioners.size(); ++who) {
            m_plan.diaries.push_back(diaryOf(who));
        }
        showEveryStage(m_plan.diaries, m_today, in.now);
        placeHold();
        return std::move(m_plan);
    }

private:
    void claimTodaysPatients() {
        for (size_t patient = 0; patient < in.data.today.size(); ++patient) {
            m_seen[m_today].insert(patient);
        }
    }

    PlannedDiary diaryOf(size_t who) {
        m_sessions.clear();
        m_random = Random(in.seed * 1000003ULL + who);
        const auto &practitioner = in.practitioners[who];
        foreseeTodaysSeries(practitioner);
        const bool takesLeave = who == std::min<size_t>(4, in.practitioners.size() - 1);
        const bool isNamed = std::ranges::any_of(in.data.today, [&](const auto &visit) { return visit.practitioner == practitioner.code; });
        PlannedDiary diary;
        for (const QDate date : m_dates) {
            PlannedDay day = emptyDay(practitioner, date);
            if (takesLeave && isLeave(date)) {
                if (date == leaveMonday()) {
                    diary.blocks.push_back({in.zone.days(date, date.addDays(4)), BlockKind::Leave, QStringLiteral("Annual leave")});
                }
                takeByNewestBlock(diary, day);
                diary.days.push_back(std::move(day));
                continue;
            }
            addBlock(diary, day, practitioner.lunch, BlockKind::Lunch, QStringLiteral("Lunch"));
            if (practitioner.meeting && date.dayOfWeek() == m_today.dayOfWeek()) {
                addBlock(diary, day, *practitioner.meeting, BlockKind::Meeting, QStringLiteral("Team meeting"));
            }
            const bool scripted = date == m_today && isNamed;
            if (scripted) {
                addTodaysVisits(day, practitioner);
            }
            addSessions(day);
            if (!scripted) {
                fill(day, practitioner);
            }
            letTimePass(day);
            diary.days.push_back(std::move(day));
        }
        return diary;
    }

    [[nodiscard]] QDate leaveMonday() const {
        const QDate date = m_today.addDays(leaveStartsAfterDays);
        return date.addDays(Qt::Monday - date.dayOfWeek());
    }
    [[nodiscard]] bool isLeave(QDate date) const {
        const QDate monday = leaveMonday();
        return monday > m_today && date >= monday && date < monday.addDays(5) && m_plan.last >= monday.addDays(4);
    }

    [[nodiscard]] Interval onDay(QDate date, const DemoWindow &window) const {
        return {in.zone.toInstant({date, window.start}), in.zone.toInstant({date, window.end})};
    }

    [[nodiscard]] PlannedDay emptyDay(const DemoPractitioner &who, QDate date) const {
        PlannedDay day;
        day.date = date;
        const Interval hours = onDay(date, who.hours);
        const Minutes length(who.slotMinutes);
        for (Instant start = hours.start; start + length <= hours.end; start += length) {
            day.slotPlans.push_back({{start, start + length}});
        }
        return day;
    }

    void addBlock(PlannedDiary &diary, PlannedDay &day, const DemoWindow &window, BlockKind kind, const QString &comment) const {
        diary.blocks.push_back({onDay(day.date, window), kind, comment});
        takeByNewestBlock(diary, day);
    }

    // ---- series --------------------------------------------------------------------------------------------------

    /// "Back, 5 of 6": number and count in a label.
    [[nodiscard]] static QRegularExpression numbered() {
        static const QRegularExpression expression(QStringLiteral("(session )?(\\d+) of (\\d+)$"));
        return expression;
    }

    void foreseeTodaysSeries(const DemoPractitioner &who) {
        for (size_t patient = 0; patient < in.data.today.size(); ++patient) {
            const auto &visit = in.data.today[patient];
            const auto match = numbered().match(visit.label);
            if (visit.practitioner != who.code || !match.hasMatch()) {
                continue;
            }
            const int current = match.captured(2).toInt();
            for (int session = 1; session <= match.captured(3).toInt(); ++session) {
                if (session != current) {
                    QString label = visit.label.left(match.capturedStart(2));
                    label += QStringLiteral("%1 of %2").arg(session).arg(match.captured(3));
                    m_sessions[m_today.addDays((session - current) * 7)].push_back({visit.start, visit.minutes, patient, label, session, match.captured(3).toInt()});
                }
            }
        }
    }

    void addSessions(PlannedDay &day) {
        const auto found = m_sessions.find(day.date);
        if (found == m_sessions.end()) {
            return;
        }
        for (const auto &session : found->second) {
            auto run = freeRun(day, in.zone.toInstant({day.date, session.start}), Minutes(session.minutes));
            if (run.empty() || m_seen[day.date].contains(session.patient)) {
                continue;
            }
            m_seen[day.date].insert(session.patient);
            PlannedVisit visit = someVisit(session.patient, session.label);
            visit.session = session.number;
            visit.sessions = session.count;
            occupy(day, std::move(visit), std::move(run));
        }
    }

    /// The visit becomes the first of a course, one session a week at its time.
    void bookAhead(QDate date, PlannedVisit &visit, QTime start, int minutes, int sessions) {
        visit.session = sessions > 0 ? 1 : 0;
        visit.sessions = sessions;
        for (int session = 2; session <= sessions; ++session) {
            const QString label = QStringLiteral("%1, %2 of %3").arg(visit.label.section(u',', 0, 0)).arg(session).arg(sessions);
            m_sessions[date.addDays(7 * (session - 1))].push_back({start, minutes, visit.patient, label, session, sessions});
        }
    }

    // ---- today -----------------------------------------------------------------------------------------------------

    void addTodaysVisits(PlannedDay &day, const DemoPractitioner &who) {
        for (size_t patient = 0; patient < in.data.today.size(); ++patient) {
            const auto &script = in.data.today[patient];
            if (script.practitioner != who.code) {
                continue;
            }
            PlannedVisit visit;
            visit.patient = patient;
            visit.label = script.label;
            visit.device = deviceOf(who, script.label);
            visit.early = script.hints.value(QStringLiteral("early"), m_random.between(3, 9));
            visit.room = script.hints.value(QStringLiteral("room"), m_random.between(0, 3));
            visit.over = script.hints.value(QStringLiteral("over"), -m_random.between(0, 3));
            const auto match = numbered().match(script.label);
            visit.session = match.captured(2).toInt();
            visit.sessions = match.captured(3).toInt();
            if (const int sessions = script.hints.value(QStringLiteral("course")); sessions > 0) {
                bookAhead(day.date, visit, script.start, script.minutes, sessions);
            }
            if (script.hints.contains(QStringLiteral("noshow"))) {
                visit.status = AppointmentStatus::NoShow;
                visit.reason = QStringLiteral("Did not come, no answer on the phone");
            } else if (script.hints.contains(QStringLiteral("proposed"))) {
                visit.status = AppointmentStatus::Proposed;
            }
            const Instant start = in.zone.toInstant({day.date, script.start});
            if (script.hints.contains(QStringLiteral("overbooked"))) {
                overbook(day, std::move(visit), {start, start + Minutes(script.minutes)});
            } else if (auto run = freeRun(day, start, Minutes(script.minutes)); !run.empty()) {
                if (!visit.device.isEmpty() && !reserve(visit.device, {start, day.slotPlans[run.back()].interval.end})) {
                    visit.device.clear();
                }
                occupy(day, std::move(visit), std::move(run));
            }
        }
    }

    // ---- any other day ----------------------------------------------------------------------------------------------

    [[nodiscard]] double share(QDate date) const {
        const auto ahead = m_today.daysTo(date);
        return ahead <= 0 ? bookedNearToday : bookedNearToday * std::exp(-static_cast<double>(ahead) / fadingDays);
    }

    void fill(PlannedDay &day, const DemoPractitioner &who) {
        constexpr double visitSlots = 2.2;
        constexpr double pauseSlots = 2;
        const double wanted = share(day.date);
        const double bookHere = wanted * pauseSlots / (wanted * pauseSlots + visitSlots * (1 - wanted));
        for (size_t index = 0; index < day.slotPlans.size();) {
            if (day.slotPlans[index].status != SlotStatus::Free) {
                ++index;
            } else if (!m_random.chance(bookHere)) {
                index += static_cast<size_t>(m_random.between(1, 3));
            } else {
                index += std::max<size_t>(1, bookAt(day, who, index));
            }
        }
    }

    /// How many Slots the visit took; 0 when none fits or it was cancelled.
    size_t bookAt(PlannedDay &day, const DemoPractitioner &who, size_t index) {
        const Instant start = day.slotPlans[index].interval.start;
        for (int attempt = 0; attempt < 4; ++attempt) {
            const auto &type = someType(who);
            auto run = freeRun(day, start, Minutes(type.minutes));
            if (run.empty()) {
                continue;
            }
            const Interval interval{start, day.slotPlans[run.back()].interval.end};
            PlannedVisit visit = someVisit(somePatient(day.date), type.label);
            visit.interval = interval;
            visit.status = someStatus(day.date);
            if (visit.status == AppointmentStatus::Cancelled || visit.status == AppointmentStatus::EnteredInError) {
                visit.slotIndexes = std::move(run);
                visit.reason = visit.status == AppointmentStatus::Cancelled ? someCancelReason() : QString();
                day.visits.push_back(std::move(visit));
                return 0;
            }
            if (!type.device.isEmpty()) {
                if (!reserve(type.device, interval)) {
                    continue;
                }
                visit.device = type.device;
            }
            bookAhead(day.date, visit, in.zone.toWallClock(start).time, type.minutes, type.sessions);
            const size_t taken = run.size();
            occupy(day, std::move(visit), std::move(run));
            return taken;
        }
        return 0;
    }

    PlannedVisit someVisit(size_t patient, const QString &label) {
        PlannedVisit visit;
        visit.patient = patient;
        visit.label = label;
        visit.early = m_random.between(2, 14);
        visit.room = m_random.between(0, 6);
        visit.over = m_random.between(-4, 3);
        static const QStringList comments{QStringLiteral("Bring the medication list"), QStringLiteral("Prefers the ground floor"),
                                          QStringLiteral("Daughter comes along"), QStringLiteral("Please call before")};
        if (m_random.chance(0.05)) {
            visit.comment = m_random.oneOf(comments);
        }
        return visit;
    }

    const DemoVisitType &someType(const DemoPractitioner &who) {
        int total = 0;
        for (const auto &type : who.visits) {
            total += type.weight;
        }
        int at = m_random.below(total);
        for (const auto &type : who.visits) {
            at -= type.weight;
            if (at < 0) {
                return type;
            }
        }
        return who.visits.back();
    }

    /// Nobody visits twice on a day, as long as there are patients enough.
    size_t somePatient(QDate date) {
        auto &seen = m_seen[date];
        size_t patient = 0;
        for (int attempt = 0; attempt < 40; ++attempt) {
            patient = static_cast<size_t>(m_random.below(static_cast<int>(in.patients)));
            if (!seen.contains(patient)) {
                break;
            }
        }
        seen.insert(patient);
        return patient;
    }

    AppointmentStatus someStatus(QDate date) {
        const int dice = m_random.below(100);
        if (date < m_today) {
            return dice < 4 ? AppointmentStatus::NoShow : dice < 9 ? AppointmentStatus::Cancelled : AppointmentStatus::Booked;
        }
        if (date == m_today) {
            return dice < 4 ? AppointmentStatus::Cancelled : AppointmentStatus::Booked;
        }
        return dice < 4   ? AppointmentStatus::Cancelled
               : dice < 7 ? AppointmentStatus::Proposed
               : dice < 9 ? AppointmentStatus::Pending
               : dice < 10 ? AppointmentStatus::EnteredInError
                           : AppointmentStatus::Booked;
    }

    QString someCancelReason() {
        static const QStringList reasons{QStringLiteral("Patient is away"), QStringLiteral("Patient feels better"),
                                         QStringLiteral("Double entry"), QStringLiteral("Practitioner is ill")};
        return m_random.oneOf(reasons);
    }

    [[nodiscard]] static QString deviceOf(const DemoPractitioner &who, const QString &label) {
        for (const auto &type : who.visits) {
            if (type.label == label) {
                return type.device;
            }
        }
        return {};
    }

    bool reserve(const QString &device, const Interval &interval) {
        auto &taken = m_deviceTimes[{device, in.zone.dateOf(interval.start)}];
        for (const auto &other : taken) {
            if (other.overlaps(interval)) {
                return false;
            }
        }
        taken.push_back(interval);
        return true;
    }

    void letTimePass(PlannedDay &day) const {
        if (day.date < m_today) {
            for (auto &visit : day.visits) {
                finish(visit);
            }
        } else if (day.date == m_today) {
            progress(day.visits, in.now);
        }
    }

    // ---- the hold ----------------------------------------------------------------------------------------------------

    void placeHold() {
        // Somebody is on the phone about the second practitioner's next longer stretch of free time.
        constexpr auto lead = Minutes(30);
        constexpr auto wanted = Minutes(40);
        const size_t first = std::min<size_t>(1, m_plan.diaries.size() - 1);
        for (size_t day = 0; day < m_plan.diaries[first].days.size(); ++day) {
            for (size_t turn = 0; turn < m_plan.diaries.size(); ++turn) {
                const size_t who = (first + turn) % m_plan.diaries.size();
                auto &planned = m_plan.diaries[who].days[day];
                for (const auto &slot : planned.slotPlans) {
                    if (slot.interval.start < in.now + lead) {
                        continue;
                    }
                    if (auto run = freeRun(planned, slot.interval.start, wanted); !run.empty()) {
                        for (const auto index : run) {
                            planned.slotPlans[index].status = SlotStatus::BusyTentative;
                        }
                        m_plan.hold = PlannedHold{who, day, std::move(run)};
                        return;
                    }
                }
            }
        }
    }

    const DemoPlanInput &in;
    QDate m_today;
    Random m_random;
    DemoPlan m_plan;
    std::vector<QDate> m_dates;
    std::map<QDate, QSet<size_t>> m_seen;
    std::map<QDate, std::vector<Session>> m_sessions;
    std::map<std::pair<QString, QDate>, std::vector<Interval>> m_deviceTimes;
};

} // namespace

DemoPlan planDemo(const DemoPlanInput &input) { return Planner(input).plan(); }

} // namespace praxidesk::exchange
