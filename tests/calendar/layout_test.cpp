#include "ui/calendar/column_layout.h"
#include "ui/calendar/hit_test.h"

#include "tests/calendar/sample_day.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace praxidesk;
using namespace praxidesk::calendar;

namespace {

Interval minutes(int from, int to) { return {Instant(Minutes(from)), Instant(Minutes(to))}; }

std::vector<LaneRequest> randomRequests(std::mt19937 &random, int count) {
    std::uniform_int_distribution<int> start(0, 100);
    std::uniform_int_distribution<int> length(0, 12);
    std::vector<LaneRequest> requests;
    for (int i = 0; i < count; ++i) {
        const int from = start(random) * 5;
        requests.push_back({minutes(from, from + length(random) * 5), i + 1});
    }
    return requests;
}

Interval shown(const LaneRequest &request) {
    return request.interval.isEmpty() ? Interval{request.interval.start, request.interval.start + Minutes(5)} : request.interval;
}

class LayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void examples();
    void randomDays_data();
    void randomDays();
    void hitTestInvertsLayout_data();
    void hitTestInvertsLayout();
    void edgesResize();
    void cardsLieOverBlocks();
};

void LayoutTest::examples() {
    const auto placed = layoutColumn({{minutes(0, 30), 1}, {minutes(0, 20), 2}, {minutes(20, 30), 3}, {minutes(30, 40), 4}});
    QCOMPARE(placed[0], (LanePlacement{0, 2, 1}));
    QCOMPARE(placed[1], (LanePlacement{1, 2, 1}));
    QCOMPARE(placed[2], (LanePlacement{1, 2, 1}));
    QCOMPARE(placed[3], (LanePlacement{0, 1, 1})); // touching is not overlapping
    // One long, two short in a row, a third beside: the last is widened over the lane that is free by then.
    const auto widened = layoutColumn({{minutes(0, 60), 1}, {minutes(0, 20), 2}, {minutes(0, 20), 3}, {minutes(40, 60), 4}});
    QCOMPARE(widened[3], (LanePlacement{1, 3, 2}));
    QVERIFY(layoutColumn({}).empty());
}

void LayoutTest::randomDays_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("count");
    for (unsigned seed = 1; seed <= 40; ++seed) {
        QTest::addRow("seed %u", seed) << seed << static_cast<int>(seed * 3 % 70 + 1);
    }
}

void LayoutTest::randomDays() {
    QFETCH(const unsigned, seed);
    QFETCH(const int, count);
    std::mt19937 random(seed);
    const std::vector<LaneRequest> requests = randomRequests(random, count);
    const std::vector<LanePlacement> placed = layoutColumn(requests);
    QCOMPARE(placed.size(), requests.size());

    const auto lanesOverlap = [&](size_t a, size_t b) {
        return placed[a].lane < placed[b].lane + placed[b].span && placed[b].lane < placed[a].lane + placed[a].span;
    };
    // Clusters by their definition: connected by overlap.
    std::vector<size_t> cluster(requests.size());
    std::iota(cluster.begin(), cluster.end(), size_t(0));
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t a = 0; a < requests.size(); ++a) {
            for (size_t b = 0; b < requests.size(); ++b) {
                if (shown(requests[a]).overlaps(shown(requests[b])) && cluster[a] > cluster[b]) {
                    cluster[a] = cluster[b];
                    changed = true;
                }
            }
        }
    }
    for (size_t a = 0; a < requests.size(); ++a) {
        QVERIFY(placed[a].lane >= 0 && placed[a].span >= 1 && placed[a].lane + placed[a].span <= placed[a].lanes);
        int most = 0;
        for (size_t at = 0; at < requests.size(); ++at) {
            if (cluster[at] == cluster[a]) {
                const Instant instant = shown(requests[at]).start;
                most = std::max(most, static_cast<int>(std::count_if(requests.begin(), requests.end(), [&](const LaneRequest &other) {
                    return shown(other).contains(instant);
                })));
            }
        }
        QCOMPARE(placed[a].lanes, most);
        bool blocked = placed[a].lane + placed[a].span == placed[a].lanes;
        for (size_t b = 0; b < requests.size(); ++b) {
            if (a != b && shown(requests[a]).overlaps(shown(requests[b]))) {
                QVERIFY2(!lanesOverlap(a, b), "two cards on top of one another");
                blocked = blocked || placed[b].lane == placed[a].lane + placed[a].span
                    || (placed[b].lane < placed[a].lane + placed[a].span + 1 && placed[b].lane + placed[b].span > placed[a].lane + placed[a].span);
            }
        }
        QVERIFY2(blocked, "a card could be wider");
    }

    // The order of the input makes no difference.
    std::vector<size_t> order(requests.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::shuffle(order.begin(), order.end(), random);
    std::vector<LaneRequest> shuffled;
    for (const size_t index : order) {
        shuffled.push_back(requests[index]);
    }
    const std::vector<LanePlacement> again = layoutColumn(shuffled);
    for (size_t i = 0; i < order.size(); ++i) {
        QCOMPARE(again[i], placed[order[i]]);
    }
}

void LayoutTest::hitTestInvertsLayout_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("reversed");
    for (unsigned seed = 1; seed <= 10; ++seed) {
        QTest::addRow("seed %u", seed) << seed << false;
        QTest::addRow("seed %u, right to left", seed) << seed << true;
    }
}

void LayoutTest::hitTestInvertsLayout() {
    QFETCH(const unsigned, seed);
    QFETCH(const bool, reversed);
    std::mt19937 random(seed);
    const Zone zone = test::zoneOf("Europe/Berlin");
    const QDate date(2026, 11, 17);
    GridContent content = test::emptyDays(zone, {date, date, date});
    std::uniform_int_distribution<int> start(96, 190);
    std::uniform_int_distribution<int> length(2, 12);
    std::uniform_int_distribution<int> column(0, 2);
    for (int key = 1; key <= 60; ++key) {
        const Instant from = zone.day(date).start + Minutes(start(random) * 5);
        content.items.push_back(test::appointment(key, static_cast<size_t>(column(random)), {from, from + Minutes(length(random) * 5)}));
    }
    const GridSnapshot snapshot(content, {1800, 8, 112, reversed});
    for (size_t index = 0; index < content.items.size(); ++index) {
        const QRect rect = snapshot.rectOf(index).value();
        const Hit hit = hitTest(snapshot, rect.center());
        QVERIFY(std::holds_alternative<HitBody>(hit));
        QCOMPARE(std::get<HitBody>(hit).item, index);
        QCOMPARE(std::get<HitEdge>(hitTest(snapshot, QPoint(rect.center().x(), rect.bottom()))), (HitEdge{index, Edge::End}));
        QCOMPARE(std::get<HitEdge>(hitTest(snapshot, QPoint(rect.center().x(), rect.top()))), (HitEdge{index, Edge::Start}));
    }
    // And a point that no box has is empty, at its own column and time.
    std::uniform_int_distribution<int> x(0, snapshot.geometry().width() - 1);
    std::uniform_int_distribution<int> y(0, snapshot.geometry().height() - 1);
    for (int i = 0; i < 500; ++i) {
        const QPoint point(x(random), y(random));
        bool covered = false;
        for (size_t index = 0; index < content.items.size(); ++index) {
            covered = covered || snapshot.rectOf(index)->contains(point);
        }
        const Hit hit = hitTest(snapshot, point);
        QCOMPARE(std::holds_alternative<HitEmpty>(hit), !covered);
        if (!covered) {
            const auto &empty = std::get<HitEmpty>(hit);
            QVERIFY(snapshot.geometry().columnRect(empty.column).contains(point));
            QCOMPARE(empty.instant, snapshot.geometry().instantAt(empty.column, point.y()));
            QCOMPARE(empty.isFree, snapshot.freeAt(empty.column, empty.instant).has_value());
        }
    }
    QVERIFY(std::holds_alternative<HitOutside>(hitTest(snapshot, {-1, 10})));
    QVERIFY(std::holds_alternative<HitOutside>(hitTest(snapshot, {10, snapshot.geometry().height()})));
}

void LayoutTest::edgesResize() {
    GridContent content = test::sampleDay();
    const GridSnapshot snapshot(content, {1800, 8, 112, false});
    for (size_t index = 0; index < content.items.size(); ++index) {
        const QRect rect = snapshot.rectOf(index).value();
        const bool resizes = std::holds_alternative<HitEdge>(hitTest(snapshot, QPoint(rect.center().x(), rect.bottom())));
        QCOMPARE(resizes, content.items[index].kind != ItemKind::Hold);
    }
}

void LayoutTest::cardsLieOverBlocks() {
    const Zone zone = test::zoneOf("Europe/Berlin");
    const QDate date(2026, 11, 17);
    GridContent content = test::emptyDays(zone, {date});
    content.items.push_back(test::appointment(1, 0, {test::at(zone, date, "10:00"), test::at(zone, date, "10:20")}));
    Item block = test::appointment(2, 0, {test::at(zone, date, "09:00"), test::at(zone, date, "12:00")});
    block.kind = ItemKind::Block;
    content.items.push_back(block);
    const GridSnapshot snapshot(content, {300, 8, 112, false});
    QCOMPARE(std::get<HitBody>(hitTest(snapshot, snapshot.rectOf(0)->center())).item, size_t(0));
    QCOMPARE(std::get<HitBody>(hitTest(snapshot, snapshot.rectOf(0)->center() - QPoint(0, 40))).item, size_t(1));
    QCOMPARE(snapshot.cards(0).front().place.lanes, 1); // a block takes no lane
}

const test::TestRegistration<LayoutTest> registration;

} // namespace
#include "layout_test.moc"
