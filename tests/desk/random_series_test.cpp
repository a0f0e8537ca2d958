// Random steps of series and recurring blocks against a slow, literal model: visits and blocks are wall-clock times, and
// a time is free when nothing else is there. All of it across a change of the clocks.

#include "tests/desk/series_clinic.h"
#include "tests/support/test_registry.h"

#include <random>

using namespace praxidesk;
using namespace praxidesk::desk;
using praxidesk::test::must;
using praxidesk::test::SeriesClinic;

namespace {

constexpr int days = 36;
constexpr int opens = 8 * 60;
constexpr int closes = 12 * 60;
constexpr int slotMinutes = 20;

/// Minutes of the wall clock since the first day's midnight: no clock change is ever seen here.
struct Span {
    int start = 0;
    int length = 0;
    [[nodiscard]] int day() const { return start >= 0 ? start / 1440 : -1; }
    [[nodiscard]] int minute() const { return start - day() * 1440; }
    [[nodiscard]] bool overlaps(const Span &other) const { return start < other.start + other.length && other.start < start + length; }
};
struct ModelVisit {
    Span span;
    int series = 0;
    int number = 0;
    bool changed = false;
    AppointmentStatus status = AppointmentStatus::Booked;
    QString comment;
    [[nodiscard]] bool takesTime() const { return status != AppointmentStatus::Cancelled; }
};
struct ModelBlock {
    Span span;
    int group = 0;
    bool changed = false;
    QString comment;
};
struct Model {
    std::map<AppointmentId, ModelVisit> visits;
    std::map<SlotId, ModelBlock> blocks;

    /// On the clinic's Slots, and nothing else there.
    [[nodiscard]] bool isFree(const Span &span) const {
        if (span.day() < 0 || span.day() >= days || span.minute() < opens || span.minute() + span.length > closes || span.minute() % slotMinutes != 0) {
            return false;
        }
        const auto isThere = [&span](const auto &entry) { return entry.second.span.overlaps(span); };
        return std::none_of(visits.begin(), visits.end(), [&](const auto &entry) { return entry.second.takesTime() && isThere(entry); })
            && std::none_of(blocks.begin(), blocks.end(), isThere);
    }
};

struct Rule {
    QString text;
    std::vector<int> offsets;                       ///< in days, from the first
};

class RandomSeries {
public:
    RandomSeries(SeriesClinic &clinic, unsigned seed) : m(clinic), m_random(seed) {
        for (int day = 0; day < days; ++day) {
            if (day % 7 != 0 || day >= 42) { // the fixture has made the Slots of that weekday
                m.addDay(m.zone().dateOf(m.inWeek(0, "12:00")).addDays(day), m.first);
            }
        }
    }

    void act() {
        switch (number(0, 12)) {
        case 0: case 1: case 2: book(); break;
        case 3: case 4: case 5: case 6: move(); break;
        case 7: cancel(); break;
        case 8: edit(); break;
        case 9: block(); break;
        case 10: number(0, 1) == 0 ? editBlock() : unblock(); break;
        case 11: arrive(); break;
        case 12: m.setNow(m.now() + std::chrono::hours(number(0, 20))); break;
        }
    }
    [[nodiscard]] int carriedOut() const { return m_done; }
    [[nodiscard]] int refused() const { return m_refused; }

    /// Empty when the clinic is what the model says.
    [[nodiscard]] QString difference() {
        for (const auto &[id, visit] : m_model.visits) {
            const auto stored = must(m.store().appointment(id));
            const bool same = spanOf(*stored.interval).start == visit.span.start && spanOf(*stored.interval).length == visit.span.length && stored.status == visit.status
                && stored.series->changed == visit.changed && stored.series->occurrence == visit.number && stored.comment == visit.comment;
            if (!same) {
                return QStringLiteral("visit %1 of series %2 is %3, not %4").arg(visit.number).arg(visit.series).arg(m.zone().toIso(stored.interval->start)).arg(visit.span.start);
            }
        }
        size_t blocks = 0;
        store::SlotQuery query;
        query.schedules = {m.first};
        for (const store::SlotRow &row : m.store().slotRows(query)) {
            if (!row.blockKind) {
                continue;
            }
            ++blocks;
            const auto known = m_model.blocks.find(row.id);
            if (known == m_model.blocks.end() || spanOf(row.interval).start != known->second.span.start || spanOf(row.interval).length != known->second.span.length
                || row.comment != known->second.comment) {
                return QStringLiteral("a block is at %1").arg(m.zone().toIso(row.interval.start));
            }
        }
        if (blocks != m_model.blocks.size()) {
            return QStringLiteral("%1 blocks, not %2").arg(blocks).arg(m_model.blocks.size());
        }
        for (int day = 0; day < days; ++day) {
            for (int minute = opens; minute < closes; minute += slotMinutes) {
                const Span span{day * 1440 + minute, slotMinutes};
                const bool isFree = must(m.desk().why(m.first, instantOf(span.start), Minutes(slotMinutes))).empty();
                if (isFree != m_model.isFree(span)) {
                    return QStringLiteral("%1 is %2").arg(m.zone().toIso(instantOf(span.start)), isFree ? QStringLiteral("free") : QStringLiteral("taken"));
                }
            }
        }
        return {};
    }

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    Scope anyScope() { return std::array{Scope::This, Scope::ThisAndFollowing, Scope::All}[size_t(number(0, 2))]; }
    [[nodiscard]] Instant instantOf(int minute) const {
        const int day = minute >= 0 ? minute / 1440 : -1;
        return m.zone().toInstant({m.zone().dateOf(m.inWeek(0, "12:00")).addDays(day), QTime(0, 0).addSecs((minute - day * 1440) * 60)});
    }
    [[nodiscard]] Span spanOf(const Interval &interval) const {
        const auto minuteOf = [this](Instant instant) {
            const WallClock wall = m.zone().toWallClock(instant);
            return int(m.zone().dateOf(m.inWeek(0, "12:00")).daysTo(wall.date)) * 1440 + wall.time.hour() * 60 + wall.time.minute();
        };
        return {minuteOf(interval.start), minuteOf(interval.end) - minuteOf(interval.start)};
    }
    Span anySpan() { return {number(0, days / 2) * 1440 + opens + slotMinutes * number(0, 10), slotMinutes * number(1, 2)}; }
    Rule anyRule(int firstDay) {
        const int count = number(2, 6);
        switch (number(0, 3)) {
        case 0: return ruleOf(QStringLiteral("FREQ=DAILY;COUNT=%1").arg(count), count, [](int) { return true; });
        case 1: return ruleOf(QStringLiteral("FREQ=DAILY;INTERVAL=3;COUNT=%1").arg(count), count, [](int offset) { return offset % 3 == 0; });
        case 2: return ruleOf(QStringLiteral("FREQ=WEEKLY;COUNT=%1").arg(count), count, [](int offset) { return offset % 7 == 0; });
        default: {
            const QDate first = m.zone().dateOf(m.inWeek(0, "12:00")).addDays(firstDay);
            return ruleOf(QStringLiteral("FREQ=WEEKLY;BYDAY=TU,FR;COUNT=%1").arg(count), count,
                          [first](int offset) { return first.addDays(offset).dayOfWeek() == Qt::Tuesday || first.addDays(offset).dayOfWeek() == Qt::Friday; });
        }
        }
    }
    static Rule ruleOf(const QString &text, int count, const std::function<bool(int)> &matches) {
        Rule rule{text, {0}};
        for (int offset = 1; int(rule.offsets.size()) < count; ++offset) {
            if (matches(offset)) {
                rule.offsets.push_back(offset);
            }
        }
        return rule;
    }
    template <typename T>
    void note(const Result<T> &result, bool expected, const char *step) {
        (result ? m_done : m_refused) += 1;
        QVERIFY2(bool(result) == expected, qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(step), result ? QStringLiteral("done") : result.error().message)));
    }
    std::optional<AppointmentId> anyVisit() {
        if (m_model.visits.empty()) {
            return std::nullopt;
        }
        return std::next(m_model.visits.begin(), number(0, int(m_model.visits.size()) - 1))->first;
    }
    [[nodiscard]] bool isAhead(const ModelVisit &visit) const { return visit.status == AppointmentStatus::Booked && instantOf(visit.span.start) > m.now(); }
    /// Whom a wide step concerns.
    [[nodiscard]] std::vector<AppointmentId> concerned(AppointmentId named, Scope scope) const {
        const ModelVisit &origin = m_model.visits.at(named);
        std::vector<AppointmentId> found;
        for (const auto &[id, visit] : m_model.visits) {
            if (visit.series == origin.series && isAhead(visit) && (scope == Scope::All || visit.number >= origin.number)) {
                found.push_back(id);
            }
        }
        return found;
    }

    void book() {
        const Span first = anySpan();
        const Rule rule = anyRule(first.day());
        SeriesRequest request;
        request.first.schedules = {m.first};
        request.first.start = instantOf(first.start);
        request.first.duration = Minutes(first.length);
        request.first.patient = number(0, 1) == 0 ? m.olivia : m.homer;
        request.rrule = rule.text;
        std::vector<Span> spans;
        for (size_t i = 0; i < rule.offsets.size(); ++i) {
            spans.push_back({first.start + rule.offsets[i] * 1440, first.length});
            if (number(0, 5) == 0) {
                spans.back().start += slotMinutes * number(-2, 2);
                request.moved[int(i) + 1] = instantOf(spans.back().start);
            }
            if (number(0, 4) == 0) {
                request.skipped.push_back(int(i) + 1);
            }
        }
        const auto isSkipped = [&](size_t i) { return std::find(request.skipped.begin(), request.skipped.end(), int(i) + 1) != request.skipped.end(); };
        Model wanted = m_model;
        bool possible = request.skipped.size() < spans.size();
        const auto shown = must(m.series().preview(request));
        QCOMPARE(shown.size(), spans.size());
        std::vector<size_t> taken;
        for (size_t i = 0; i < spans.size(); ++i) {
            const Model &against = isSkipped(i) ? m_model : wanted;
            const bool fits = against.isFree(spans[i]);
            QCOMPARE(shown[i].preview.clashes.empty(), fits);
            if (!isSkipped(i)) {
                possible = possible && fits;
                ModelVisit visit{spans[i], m_series + 1, int(i) + 1, request.moved.contains(int(i) + 1), AppointmentStatus::Booked, {}};
                wanted.visits[AppointmentId{-qint64(i) - 1}] = visit;
                taken.push_back(i);
            }
        }
        const auto booked = m.series().book(request);
        note(booked, possible, "book");
        if (!booked) {
            return;
        }
        ++m_series;
        QCOMPARE(booked->size(), taken.size());
        for (size_t i = 0; i < taken.size(); ++i) {
            m_model.visits[(*booked)[i]] = wanted.visits[AppointmentId{-qint64(taken[i]) - 1}];
        }
    }

    void move() {
        const auto named = anyVisit();
        if (!named) {
            return;
        }
        const ModelVisit origin = m_model.visits[*named];
        const Scope scope = anyScope();
        const int distance = number(-2, 2) * 1440 + number(-2, 2) * slotMinutes;
        SeriesMove request{*named, scope, instantOf(origin.span.start + distance), {}, {}, false, {}};
        if (number(0, 3) == 0) {
            request.duration = Minutes(slotMinutes * number(1, 2));
        }
        std::vector<AppointmentId> targets = scope == Scope::This ? std::vector{*named} : concerned(*named, scope);
        std::erase_if(targets, [&](AppointmentId id) { return id != *named && m_model.visits[id].changed; });
        bool possible = !targets.empty() && (scope != Scope::This || origin.takesTime());
        Model wanted = m_model;
        for (const AppointmentId id : targets) {
            wanted.visits.erase(id);
        }
        for (const AppointmentId id : targets) {
            ModelVisit visit = m_model.visits[id];
            const Span before = visit.span;
            visit.span.start += distance;
            visit.span.length = request.duration ? int(std::chrono::duration_cast<Minutes>(*request.duration).count()) : visit.span.length;
            visit.changed = visit.changed || (scope == Scope::This && (visit.span.start != before.start || visit.span.length != before.length));
            possible = possible && wanted.isFree(visit.span);
            wanted.visits[id] = visit;
        }
        if (scope != Scope::This && !targets.empty()) {
            const auto shown = must(m.series().previewMove(request));
            QCOMPARE(shown.size(), targets.size());
            QCOMPARE(std::all_of(shown.begin(), shown.end(), [](const Occurrence &one) { return one.preview.clashes.empty(); }), possible);
        }
        const auto moved = m.series().move(request);
        note(moved, possible, "move");
        if (moved) {
            m_model = wanted;
        }
    }

    void cancel() {
        const auto named = anyVisit();
        if (!named) {
            return;
        }
        const Scope scope = anyScope();
        const auto targets = scope == Scope::This ? std::vector{*named} : concerned(*named, scope);
        note(m.series().cancel(*named, scope, {}), !targets.empty() && (scope != Scope::This || m_model.visits[*named].takesTime()), "cancel");
        for (const AppointmentId id : targets) {
            m_model.visits[id].status = AppointmentStatus::Cancelled;
        }
    }

    void edit() {
        const auto named = anyVisit();
        if (!named) {
            return;
        }
        const Scope scope = anyScope();
        const auto targets = scope == Scope::This ? std::vector{*named} : concerned(*named, scope);
        Desk::Edit request;
        request.appointment = *named;
        request.comment = QStringLiteral("note %1").arg(number(1, 99));
        note(m.series().edit(request, scope), !targets.empty(), "edit");
        for (const AppointmentId id : targets) {
            m_model.visits[id].comment = *request.comment;
        }
    }

    void arrive() {
        const auto named = anyVisit();
        if (named && m_model.visits[*named].status == AppointmentStatus::Booked) {
            must(m.desk().setStatus(*named, AppointmentStatus::Arrived));
            ++m_done;
            m_model.visits[*named].status = AppointmentStatus::Arrived;
        }
    }

    void block() {
        Span first = anySpan();
        first.length = 10 * number(1, 9);
        const Rule rule = anyRule(first.day());
        const auto made = must(m.series().block({{{m.first}, {{instantOf(first.start), instantOf(first.start + first.length)}}, BlockKind::Leave, {}}, rule.text}));
        ++m_done;
        ++m_series;
        QCOMPARE(made.blocks.size(), rule.offsets.size());
        for (size_t i = 0; i < made.blocks.size(); ++i) {
            m_model.blocks[made.blocks[i]] = {{first.start + rule.offsets[i] * 1440, first.length}, m_series, false, {}};
        }
    }
    std::optional<SlotId> anyBlock() {
        if (m_model.blocks.empty()) {
            return std::nullopt;
        }
        return std::next(m_model.blocks.begin(), number(0, int(m_model.blocks.size()) - 1))->first;
    }
    [[nodiscard]] std::vector<SlotId> concerned(SlotId named, Scope scope) const {
        const ModelBlock &origin = m_model.blocks.at(named);
        std::vector<SlotId> found;
        for (const auto &[id, one] : m_model.blocks) {
            const bool isIn = scope == Scope::This ? id == named : one.group == origin.group && (scope == Scope::All || one.span.start >= origin.span.start);
            if (isIn) {
                found.push_back(id);
            }
        }
        return found;
    }
    void editBlock() {
        const auto named = anyBlock();
        if (!named) {
            return;
        }
        const ModelBlock origin = m_model.blocks[*named];
        const Scope scope = anyScope();
        const Span to{origin.span.start + number(-1, 1) * 1440 + 10 * number(-3, 3), 10 * number(1, 9)};
        const QString comment = QStringLiteral("block %1").arg(number(1, 99));
        must(m.series().editBlock(*named, scope, {{m.first}, {{instantOf(to.start), instantOf(to.start + to.length)}}, BlockKind::Meeting, comment}));
        ++m_done;
        for (const SlotId id : concerned(*named, scope)) {
            ModelBlock &one = m_model.blocks[id];
            one.comment = comment;
            if (id == *named) {
                one.changed = one.changed || (scope == Scope::This && (to.start != origin.span.start || to.length != origin.span.length));
                one.span = to;
            } else if (!one.changed) {
                one.span = {one.span.start + to.start - origin.span.start, to.length};
            }
        }
    }
    void unblock() {
        const auto named = anyBlock();
        if (!named) {
            return;
        }
        const Scope scope = anyScope();
        const auto targets = concerned(*named, scope);
        must(m.series().unblock(*named, scope));
        ++m_done;
        for (const SlotId id : targets) {
            m_model.blocks.erase(id);
        }
    }

    SeriesClinic &m;
    std::mt19937 m_random;
    Model m_model;
    int m_series = 0;
    int m_done = 0;
    int m_refused = 0;
};

} // namespace

class RandomSeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsWhatTheModelSays_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("first");               // the clocks change within the weeks after it
        QTest::addColumn<unsigned>("seed");
        QTest::newRow("Berlin, autumn") << QStringLiteral("Europe/Berlin") << QDate(2026, 10, 13) << 1U;
        QTest::newRow("Berlin, spring") << QStringLiteral("Europe/Berlin") << QDate(2027, 3, 16) << 2U;
        QTest::newRow("New York, autumn") << QStringLiteral("America/New_York") << QDate(2026, 10, 20) << 3U;
        QTest::newRow("New York, spring") << QStringLiteral("America/New_York") << QDate(2027, 3, 2) << 4U;
        QTest::newRow("Lord Howe, spring") << QStringLiteral("Australia/Lord_Howe") << QDate(2026, 9, 22) << 5U;
        QTest::newRow("Lord Howe, autumn") << QStringLiteral("Australia/Lord_Howe") << QDate(2027, 3, 23) << 6U;
    }
    void everyStepIsWhatTheModelSays() {
        QFETCH(QString, zone);
        QFETCH(QDate, first);
        QFETCH(unsigned, seed);
        SeriesClinic clinic(first, zone);
        RandomSeries steps(clinic, seed);
        const auto start = clinic.store().nextUndo()->id;
        std::vector<std::pair<ChangeId, std::map<qint64, std::pair<QByteArray, LocalFacts>>>> history{{start, clinic.snapshot()}};
        for (int step = 0; step < 36; ++step) {
            steps.act();
            QVERIFY(!QTest::currentTestFailed());
            if (const auto change = clinic.store().nextUndo()->id; change != history.back().first) {
                history.emplace_back(change, clinic.snapshot()); // one step is one change
            }
            if (step % 5 == 4) {
                const QString difference = steps.difference();
                QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(difference)));
            }
        }
        QVERIFY(steps.carriedOut() > 12 && steps.refused() > 2);
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        QCOMPARE(clinic.check().join(u'\n'), QString());
        QVERIFY(int(history.size()) - 1 <= steps.carriedOut());
        const auto end = clinic.snapshot();
        const int made = int(history.size()) - 1;
        while (history.size() > 1) {
            QCOMPARE(clinic.store().nextUndo()->id, history.back().first);
            must(clinic.desk().undo());
            history.pop_back();
            QVERIFY2(clinic.snapshot() == history.back().second, qPrintable(QStringLiteral("after %1 steps").arg(history.size())));
        }
        for (int step = 0; step < made; ++step) {
            must(clinic.desk().redo());
        }
        for (const auto &[key, state] : end) {
            QVERIFY(clinic.snapshot().contains(key)); // what a time stamp tells of may differ, nothing is missing
        }
        const QString difference = steps.difference();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

const praxidesk::test::TestRegistration<RandomSeriesTest> randomSeriesTest;
#include "random_series_test.moc"
