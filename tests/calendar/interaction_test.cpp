// Scripts of input → intent. Where a pointer and a keyboard can want the same thing, both scripts must give the same.
#include "ui/calendar/interaction_controller.h"

#include "tests/calendar/sample_day.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::calendar;

namespace {

const QDate monday(2026, 11, 16);

QString u(const char *text) { return QString::fromUtf8(text); }

/// Three days, slots of 20 minutes. Items: 0 Simpson Mon 09:00–09:40, 1 Rahman Tue 10:00–10:20, 2 lunch Mon 12:00–13:00, 3 a hold Tue 11:00–11:20.
struct Desk {
    Zone zone = test::zoneOf("Europe/London");
    SnapshotPtr snapshot;
    InteractionController controller;
    std::vector<Intent> intents;

    explicit Desk(bool reversed = false) {
        snapshot = std::make_shared<const GridSnapshot>(content(), TimeGridGeometry::Size{900, 8, 112, reversed});
        controller.setSnapshot(snapshot);
        controller.setNow(time(0, "08:10"));
    }
    GridContent content() const {
        GridContent value = test::emptyDays(zone, {monday, monday.addDays(1), monday.addDays(2)});
        value.items.push_back(test::appointment(11, 0, {time(0, "09:00"), time(0, "09:40")}));
        value.items.push_back(test::appointment(12, 1, {time(1, "10:00"), time(1, "10:20")}, "Aisha Rahman"));
        Item lunch = test::appointment(13, 0, {time(0, "12:00"), time(0, "13:00")});
        lunch.kind = ItemKind::Block;
        value.items.push_back(lunch);
        Item hold = test::appointment(14, 1, {time(1, "11:00"), time(1, "11:20")});
        hold.kind = ItemKind::Hold;
        value.items.push_back(hold);
        test::occupy(value);
        return value;
    }
    Instant time(size_t column, const char *text) const { return test::at(zone, monday.addDays(static_cast<qint64>(column)), text); }
    Interval span(size_t column, const char *from, const char *to) const { return {time(column, from), time(column, to)}; }
    QPoint point(size_t column, const char *text) const {
        const QRect rect = snapshot->geometry().columnRect(column);
        return {rect.center().x(), snapshot->geometry().yOf(column, time(column, text))};
    }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {}) { controller.press({at, modifiers}); }
    void move(QPoint at, Qt::KeyboardModifiers modifiers = {}) { controller.move({at, modifiers}); }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {}) { take(controller.release({at, modifiers})); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        press(from, modifiers);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
        release(to, modifiers);
    }
    bool key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        const KeyOutcome outcome = controller.key({key, modifiers});
        take(outcome.intent);
        return outcome.handled;
    }
    void keys(std::initializer_list<Qt::Key> list, Qt::KeyboardModifiers modifiers = {}) {
        for (const Qt::Key one : list) {
            key(one, modifiers);
        }
    }
    void take(const std::optional<Intent> &intent) {
        if (intent) {
            intents.push_back(*intent);
        }
    }
    void cursorTo(size_t column, const char *text) { controller.setCursor({column, cursorAt(*snapshot, column, time(column, text))}); }
    Intent only() const { return intents.size() == 1 ? intents.front() : Intent(OpenIntent{ItemKind::Offer, ResourceKey{-1}}); }
};

class InteractionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dragOverFreeTimeBooks();
    void threePixelsAreAClick();
    void shiftAndToolBlock();
    void bodyMoves();
    void bodyMovesAcrossColumns();
    void controlCopies();
    void edgesResize();
    void blockMovesAndResizes();
    void holdIsNotMoved();
    void doubleClickAndEnterOpen();
    void doubleClickOnFreeTimeBooks();
    void offersAreTaken();
    void escapeEndsAnyGesture();
    void nothingChangedNothingWanted();
    void keyboardMode();
    void copyByKeyboard();
    void arrowsMoveTheCursor();
    void arrowsInRightToLeft();
    void tabWalksInOrder();
    void snapsToSlotsThenFiveMinutes();
    void movesStayInTheDay();
    void menus();
    void hoverIsOverBookableTimeOnly();
    void refusalIsAskedOncePerTarget();
    void whatIsInTheWayIsKnown_data();
    void whatIsInTheWayIsKnown();
    void aRoomIsInTheWayToo();
    void contentReplacedInTheMiddle_data();
    void contentReplacedInTheMiddle();
    void gestureEndsWithItsItem();
    void pointerAndKeyboardAgree_data();
    void pointerAndKeyboardAgree();
};

void InteractionTest::dragOverFreeTimeBooks() {
    Desk desk;
    desk.press(desk.point(0, "13:45"));
    QVERIFY(!desk.controller.preview());
    desk.move(desk.point(0, "14:05"));
    QVERIFY(desk.controller.preview());
    QCOMPARE(desk.controller.preview()->interval, desk.span(0, "13:40", "14:20"));
    desk.release(desk.point(0, "14:05"));
    QCOMPARE(desk.only(), Intent(BookIntent{0, desk.span(0, "13:40", "14:20")}));
    QVERIFY(!desk.controller.preview());
    // Upwards is the same.
    Desk up;
    up.drag(up.point(0, "14:05"), up.point(0, "13:45"));
    QCOMPARE(up.only(), desk.only());
}

void InteractionTest::threePixelsAreAClick() {
    Desk desk;
    const QPoint start = desk.point(0, "14:00") + QPoint(0, 4);
    desk.drag(start, start + QPoint(3, 3));
    QVERIFY(desk.intents.empty());
    QCOMPARE(desk.controller.cursor(), std::optional<Cursor>(Cursor{0, desk.span(0, "14:00", "14:20")}));
    desk.drag(start, start + QPoint(0, 4));
    QCOMPARE(desk.only(), Intent(BookIntent{0, desk.span(0, "14:00", "14:20")}));
}

void InteractionTest::shiftAndToolBlock() {
    Desk desk;
    desk.drag(desk.point(1, "14:00"), desk.point(1, "15:00"), Qt::ShiftModifier);
    QCOMPARE(desk.only(), Intent(BlockIntent{1, desk.span(1, "14:00", "15:00")}));
    Desk tool;
    tool.controller.setTool(Tool::Block);
    tool.drag(tool.point(1, "14:00"), tool.point(1, "15:00"));
    QCOMPARE(tool.only(), desk.only());
    // Blocking starts on top of an appointment too.
    Desk over;
    over.drag(over.point(0, "09:10"), over.point(0, "10:00"), Qt::ShiftModifier);
    QCOMPARE(over.only(), Intent(BlockIntent{0, over.span(0, "09:10", "10:00")}));
}

void InteractionTest::bodyMoves() {
    Desk desk;
    desk.drag(desk.point(0, "09:15"), desk.point(0, "14:13"));
    QCOMPARE(desk.only(), Intent(MoveIntent{AppointmentId{11}, 0, desk.span(0, "14:00", "14:40"), false}));
}

void InteractionTest::bodyMovesAcrossColumns() {
    Desk desk;
    desk.drag(desk.point(0, "09:15"), desk.point(2, "10:35"));
    QCOMPARE(desk.only(), Intent(MoveIntent{AppointmentId{11}, 2, desk.span(2, "10:20", "11:00"), false}));
}

void InteractionTest::controlCopies() {
    Desk desk;
    desk.drag(desk.point(1, "10:10"), desk.point(2, "10:10"), Qt::ControlModifier);
    QCOMPARE(desk.only(), Intent(MoveIntent{AppointmentId{12}, 2, desk.span(2, "10:00", "10:20"), true}));
    // The key may be let go before the button.
    Desk moved;
    moved.press(moved.point(1, "10:10"), Qt::ControlModifier);
    moved.move(moved.point(2, "10:10"), Qt::ControlModifier);
    QCOMPARE(moved.controller.preview()->kind, Preview::Kind::Copy);
    moved.release(moved.point(2, "10:10"));
    QCOMPARE(moved.only(), Intent(MoveIntent{AppointmentId{12}, 2, moved.span(2, "10:00", "10:20"), false}));
}

void InteractionTest::edgesResize() {
    Desk desk;
    desk.drag(desk.point(0, "09:40") - QPoint(0, 2), desk.point(0, "10:18"));
    QCOMPARE(desk.only(), Intent(ResizeIntent{AppointmentId{11}, desk.span(0, "09:00", "10:20")}));
    Desk start;
    start.drag(start.point(0, "09:00") + QPoint(0, 1), start.point(0, "08:41"));
    QCOMPARE(start.only(), Intent(ResizeIntent{AppointmentId{11}, start.span(0, "08:40", "09:40")}));
    // Never below five minutes.
    Desk small;
    small.drag(small.point(0, "09:40") - QPoint(0, 2), small.point(0, "08:10"));
    QCOMPARE(small.only(), Intent(ResizeIntent{AppointmentId{11}, small.span(0, "09:00", "09:05")}));
}

void InteractionTest::blockMovesAndResizes() {
    Desk desk;
    desk.drag(desk.point(0, "12:30"), desk.point(1, "12:35"));
    QCOMPARE(desk.only(), Intent(ChangeBlockIntent{SlotId{13}, 1, desk.span(1, "12:05", "13:05")}));
    Desk edge;
    edge.drag(edge.point(0, "13:00") - QPoint(0, 2), edge.point(0, "13:20"));
    QCOMPARE(edge.only(), Intent(ChangeBlockIntent{SlotId{13}, 0, edge.span(0, "12:00", "13:20")}));
}

void InteractionTest::holdIsNotMoved() {
    Desk desk;
    desk.drag(desk.point(1, "11:10"), desk.point(1, "11:30"));
    QVERIFY(std::holds_alternative<BookIntent>(desk.only())); // a drag that starts there selects time
}

void InteractionTest::doubleClickAndEnterOpen() {
    Desk desk;
    desk.take(desk.controller.doubleClick({desk.point(1, "10:10"), {}}));
    QCOMPARE(desk.only(), Intent(OpenIntent{ItemKind::Appointment, ResourceKey{12}}));
    Desk keys;
    keys.controller.select(1);
    keys.key(Qt::Key_Return);
    QCOMPARE(keys.only(), desk.only());
    Desk hold;
    hold.take(hold.controller.doubleClick({hold.point(1, "11:10"), {}}));
    QCOMPARE(hold.only(), Intent(OpenIntent{ItemKind::Hold, ResourceKey{14}}));
}

void InteractionTest::doubleClickOnFreeTimeBooks() {
    Desk desk;
    desk.take(desk.controller.doubleClick({desk.point(1, "14:25"), {}}));
    QCOMPARE(desk.only(), Intent(BookIntent{1, desk.span(1, "14:20", "14:40")}));
}

void InteractionTest::offersAreTaken() {
    Desk desk;
    GridContent content = desk.content();
    Item offer;
    offer.kind = ItemKind::Offer;
    offer.column = 2;
    offer.interval = desk.span(2, "14:00", "14:20");
    offer.offerNumber = 3;
    content.items.push_back(offer);
    desk.snapshot = std::make_shared<const GridSnapshot>(content, TimeGridGeometry::Size{900, 8, 112, false});
    desk.controller.setSnapshot(desk.snapshot);
    QVERIFY(!desk.key(Qt::Key_2));
    QVERIFY(desk.key(Qt::Key_3));
    QCOMPARE(desk.only(), Intent(BookIntent{2, desk.span(2, "14:00", "14:20")}));
    desk.take(desk.controller.doubleClick({desk.point(2, "14:10"), {}}));
    QCOMPARE(desk.intents.back(), desk.intents.front());
}

void InteractionTest::escapeEndsAnyGesture() {
    const std::vector<std::pair<const char *, Qt::KeyboardModifiers>> starts{{"13:45", {}}, {"09:15", {}}, {"13:45", Qt::ShiftModifier}};
    for (const auto &[from, modifiers] : starts) {
        Desk desk;
        desk.press(desk.point(0, from), modifiers);
        desk.move(desk.point(0, "15:00"), modifiers);
        QVERIFY(desk.controller.preview());
        QVERIFY(desk.key(Qt::Key_Escape));
        QVERIFY(!desk.controller.preview());
        desk.move(desk.point(0, "16:00"), modifiers);
        QVERIFY(!desk.controller.preview());
        desk.release(desk.point(0, "16:00"), modifiers);
        QVERIFY(desk.intents.empty());
    }
    Desk mode;
    mode.controller.select(0);
    mode.keys({Qt::Key_M, Qt::Key_Down, Qt::Key_Escape});
    QVERIFY(mode.controller.isIdle());
    QVERIFY(mode.intents.empty());
    QCOMPARE(mode.controller.selected(), std::optional<size_t>(0)); // the first Esc ends the mode, the next the selection
    mode.key(Qt::Key_Escape);
    QVERIFY(!mode.controller.selected());
    QVERIFY(!mode.key(Qt::Key_Escape)); // nothing left: it is somebody else's key
}

void InteractionTest::nothingChangedNothingWanted() {
    Desk desk;
    desk.drag(desk.point(0, "09:15"), desk.point(0, "09:15") + QPoint(5, 1));
    QVERIFY(desk.intents.empty());
    desk.controller.select(0);
    desk.keys({Qt::Key_M, Qt::Key_Return});
    QVERIFY(desk.intents.empty());
    QVERIFY(desk.controller.isIdle());
}

void InteractionTest::keyboardMode() {
    Desk desk;
    QVERIFY(!desk.key(Qt::Key_M)); // nothing selected
    desk.controller.select(3);
    QVERIFY(!desk.key(Qt::Key_M)); // a hold stays
    desk.controller.select(0);
    QVERIFY(desk.key(Qt::Key_R));
    QVERIFY(desk.controller.preview()->byKeyboard);
    desk.keys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
    QCOMPARE(desk.only(), Intent(ResizeIntent{AppointmentId{11}, desk.span(0, "09:00", "10:20")}));
    Desk start;
    start.controller.select(0);
    start.key(Qt::Key_R);
    start.key(Qt::Key_Up, Qt::ShiftModifier);
    start.key(Qt::Key_Return);
    QCOMPARE(start.only(), Intent(ResizeIntent{AppointmentId{11}, start.span(0, "08:40", "09:40")}));
}

void InteractionTest::copyByKeyboard() {
    Desk desk;
    desk.controller.select(1);
    desk.keys({Qt::Key_M, Qt::Key_Right});
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.only(), Intent(MoveIntent{AppointmentId{12}, 2, desk.span(2, "10:00", "10:20"), true}));
}

void InteractionTest::arrowsMoveTheCursor() {
    Desk desk;
    desk.key(Qt::Key_Down); // appears at now
    QCOMPARE(desk.controller.cursor(), std::optional<Cursor>(Cursor{0, desk.span(0, "08:00", "08:20")}));
    const auto starts = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        desk.key(key, modifiers);
        return desk.controller.cursor()->interval.start;
    };
    QCOMPARE(starts(Qt::Key_Down), desk.time(0, "08:20"));
    QCOMPARE(starts(Qt::Key_Down), desk.time(0, "08:40"));
    QCOMPARE(starts(Qt::Key_Down), desk.time(0, "09:00"));
    QCOMPARE(starts(Qt::Key_Down), desk.time(0, "09:05")); // not free: five minutes
    QCOMPARE(starts(Qt::Key_Down, Qt::ControlModifier), desk.time(0, "09:40"));
    QCOMPARE(starts(Qt::Key_Up, Qt::ControlModifier), desk.time(0, "08:00"));
    QCOMPARE(starts(Qt::Key_PageDown), desk.time(0, "09:00"));
    QCOMPARE(starts(Qt::Key_End), desk.time(0, "16:40"));
    QCOMPARE(starts(Qt::Key_Home), desk.time(0, "08:00"));
    QCOMPARE(starts(Qt::Key_Right), desk.time(1, "08:00"));
    QCOMPARE(starts(Qt::Key_Left), desk.time(0, "08:00"));
    QCOMPARE(starts(Qt::Key_Left), desk.time(0, "08:00"));
    // Extending and going back.
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.controller.cursor()->interval, desk.span(0, "08:00", "09:00"));
    desk.key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(desk.controller.cursor()->interval, desk.span(0, "08:00", "08:40"));
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.only(), Intent(BookIntent{0, desk.span(0, "08:00", "08:40")}));
    desk.cursorTo(0, "14:00");
    desk.keys({Qt::Key_Up, Qt::Key_Up}, Qt::ShiftModifier);
    QCOMPARE(desk.controller.cursor()->interval, desk.span(0, "13:20", "14:20"));
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.controller.cursor()->interval, desk.span(0, "13:40", "14:20"));
}

void InteractionTest::arrowsInRightToLeft() {
    Desk desk(true);
    desk.cursorTo(1, "14:00");
    desk.key(Qt::Key_Left);
    QCOMPARE(desk.controller.cursor()->column, size_t(2));
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.controller.cursor()->column, size_t(1));
}

void InteractionTest::tabWalksInOrder() {
    Desk desk;
    std::vector<size_t> seen;
    while (desk.key(Qt::Key_Tab)) {
        seen.push_back(*desk.controller.selected());
    }
    QCOMPARE(seen, (std::vector<size_t>{0, 2, 1, 3}));
    std::vector<size_t> back;
    while (desk.key(Qt::Key_Backtab)) {
        back.push_back(*desk.controller.selected());
    }
    QCOMPARE(back, (std::vector<size_t>{1, 2, 0}));
    // From the cursor it goes on to what comes next.
    Desk middle;
    middle.cursorTo(0, "10:00");
    middle.key(Qt::Key_Tab);
    QCOMPARE(middle.controller.selected(), std::optional<size_t>(2));
}

void InteractionTest::snapsToSlotsThenFiveMinutes() {
    const Desk desk;
    const GridSnapshot &grid = *desk.snapshot;
    QCOMPARE(snapFloor(grid, 0, desk.time(0, "14:19")), desk.time(0, "14:00"));
    QCOMPARE(snapCeil(grid, 0, desk.time(0, "14:01")), desk.time(0, "14:20"));
    QCOMPARE(snapNearest(grid, 0, desk.time(0, "14:09")), desk.time(0, "14:00"));
    QCOMPARE(snapNearest(grid, 0, desk.time(0, "14:11")), desk.time(0, "14:20"));
    QCOMPARE(snapFloor(grid, 0, desk.time(0, "09:14")), desk.time(0, "09:10"));
    QCOMPARE(snapCeil(grid, 0, desk.time(0, "07:58")), desk.time(0, "08:00"));
    QCOMPARE(snapAfter(grid, 0, desk.time(0, "11:40")), desk.time(0, "12:00"));
    QCOMPARE(snapFloor(grid, 0, grid.column(0).day.end + Minutes(30)), grid.column(0).day.end);
    QCOMPARE(snapBefore(grid, 0, grid.column(0).day.start), grid.column(0).day.start);
}

void InteractionTest::movesStayInTheDay() {
    Desk desk;
    desk.drag(desk.point(0, "09:20"), {450, desk.snapshot->geometry().height() + 500});
    const auto wanted = std::get<MoveIntent>(desk.only());
    QCOMPARE(wanted.interval.end, desk.snapshot->column(wanted.column).day.end);
    QCOMPARE(wanted.interval.duration(), Milliseconds(Minutes(40)));
}

void InteractionTest::menus() {
    Desk desk;
    desk.take(desk.controller.menu(desk.point(1, "10:10")));
    QCOMPARE(std::get<MenuIntent>(desk.only()).item, std::optional<size_t>(1));
    desk.take(desk.controller.menu(desk.point(2, "14:30")));
    QCOMPARE(desk.intents.back(), Intent(MenuIntent{std::nullopt, 2, desk.time(2, "14:20")}));
    // On an extended cursor it is about all of it.
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.take(desk.controller.menu(desk.point(2, "14:50")));
    QCOMPARE(desk.controller.cursor()->interval, desk.span(2, "14:20", "15:00"));
    desk.key(Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(desk.intents.back(), Intent(MenuIntent{std::nullopt, 2, desk.time(2, "14:20")}));
}

void InteractionTest::hoverIsOverBookableTimeOnly() {
    Desk desk;
    desk.move(desk.point(0, "14:25"));
    QCOMPARE(desk.controller.hover(), std::optional<Cursor>(Cursor{0, desk.span(0, "14:20", "14:40")}));
    desk.move(desk.point(0, "09:10"));
    QVERIFY(!desk.controller.hover());
    desk.move(desk.point(0, "07:00"));
    QVERIFY(!desk.controller.hover());
    desk.move(desk.point(0, "14:25"));
    desk.controller.leave();
    QVERIFY(!desk.controller.hover());
}

void InteractionTest::refusalIsAskedOncePerTarget() {
    Desk desk;
    int asked = 0;
    desk.controller.setRefusal([&](const Intent &intent) {
        ++asked;
        const auto *moved = std::get_if<MoveIntent>(&intent);
        return moved != nullptr && moved->column == 1 ? QStringLiteral("Aisha Rahman is there.") : QString();
    });
    desk.press(desk.point(0, "09:10"));
    for (int i = 0; i < 10; ++i) {
        desk.move(desk.point(1, "10:10") + QPoint(i, 0));
        desk.move(desk.point(2, "10:10") + QPoint(i, 0));
    }
    QCOMPARE(asked, 2);
    QVERIFY(desk.controller.preview()->refusal.isEmpty());
    desk.move(desk.point(1, "10:10"));
    QCOMPARE(desk.controller.preview()->refusal, QStringLiteral("Aisha Rahman is there."));
    QCOMPARE(asked, 2);
    desk.release(desk.point(1, "10:10"));
    QVERIFY(std::holds_alternative<MoveIntent>(desk.only())); // the shell explains and offers ways out
}

void InteractionTest::whatIsInTheWayIsKnown_data() {
    QTest::addColumn<int>("fromColumn");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("toColumn");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("modifier");
    QTest::addColumn<QList<int>>("inTheWay");
    const auto row = [](const char *name, int fromColumn, const char *from, int toColumn, const char *to, Qt::KeyboardModifier modifier, const QList<int> &inTheWay) {
        QTest::newRow(name) << fromColumn << u(from) << toColumn << u(to) << int(modifier) << inTheWay;
    };
    row("new time beside everything", 1, "13:05", 1, "13:35", Qt::NoModifier, {});
    row("new time over a visit", 1, "09:45", 1, "10:15", Qt::NoModifier, {1});
    row("new time up to its start", 1, "09:25", 1, "09:55", Qt::NoModifier, {});
    row("new time over a hold", 1, "10:45", 1, "11:15", Qt::NoModifier, {3});
    row("new time over a block", 0, "11:45", 0, "12:15", Qt::NoModifier, {2});
    row("a block displaces visits and nothing else", 1, "09:45", 1, "11:15", Qt::ShiftModifier, {1});
    row("a visit over another", 0, "09:10", 1, "10:10", Qt::NoModifier, {1});
    row("a visit over itself", 0, "09:10", 0, "09:30", Qt::NoModifier, {});
    row("a copy over its original", 0, "09:10", 0, "09:30", Qt::ControlModifier, {0});
    row("lunch over visits", 0, "12:10", 0, "09:30", Qt::NoModifier, {0});
    row("lunch over a hold", 0, "12:10", 1, "11:10", Qt::NoModifier, {});
}

void InteractionTest::whatIsInTheWayIsKnown() {
    QFETCH(int, fromColumn);
    QFETCH(QString, from);
    QFETCH(int, toColumn);
    QFETCH(QString, to);
    QFETCH(int, modifier);
    QFETCH(QList<int>, inTheWay);
    Desk desk;
    const Qt::KeyboardModifiers modifiers(modifier);
    desk.press(desk.point(size_t(fromColumn), from.toLatin1()), modifiers);
    desk.move(desk.point(size_t(toColumn), to.toLatin1()), modifiers);
    QVERIFY(desk.controller.preview());
    const auto &found = desk.controller.preview()->inTheWay;
    QCOMPARE(QList<int>(found.begin(), found.end()), inTheWay);
}

/// Who is seen in room 2 takes that room along: a visit there is in the way as well.
void InteractionTest::aRoomIsInTheWayToo() {
    Desk desk;
    GridContent content = desk.content();
    const QDate day = monday;
    for (Column &column : content.columns) {
        column.key.date = day;
        column.day = content.columns[0].day;
    }
    content.items.clear();
    content.items.push_back(test::appointment(21, 0, desk.span(0, "09:00", "09:20")));  // with one practitioner …
    content.items.push_back(test::appointment(21, 2, desk.span(0, "09:00", "09:20")));  // … in a room
    content.items.push_back(test::appointment(22, 2, desk.span(0, "10:00", "10:20"), "Aisha Rahman"));
    content.items.push_back(test::appointment(23, 0, desk.span(0, "10:00", "10:20"), "Noah Goldberg"));
    content.items.back().status = AppointmentStatus::NoShow;
    desk.snapshot = std::make_shared<const GridSnapshot>(content, TimeGridGeometry::Size{900, 8, 112, false});
    desk.controller.setSnapshot(desk.snapshot);
    desk.controller.select(0);
    QVERIFY(desk.controller.startMove());
    desk.key(Qt::Key_Down, Qt::NoModifier);
    QVERIFY(desk.controller.preview()->inTheWay.empty());
    desk.controller.cancel();
    desk.press(desk.point(0, "09:10"));
    desk.move(QPoint(desk.point(1, "10:10").x(), desk.point(0, "10:10").y()));
    QCOMPARE(desk.controller.preview()->inTheWay, std::vector<size_t>{2});
    desk.move(QPoint(desk.point(2, "10:10").x(), desk.point(0, "10:10").y()));
    QCOMPARE(desk.controller.preview()->inTheWay, std::vector<size_t>{2});
}

void InteractionTest::contentReplacedInTheMiddle_data() {
    QTest::addColumn<QString>("gesture");
    for (const char *gesture : {"select", "move", "resize", "keyboard", "pressed"}) {
        QTest::newRow(gesture) << QString::fromLatin1(gesture);
    }
}

/// A sync brings an appointment that sorts before everything, so every index moves.
void InteractionTest::contentReplacedInTheMiddle() {
    QFETCH(const QString, gesture);
    const auto run = [&](bool replaced) {
        Desk desk;
        const bool byKey = gesture == QLatin1String("keyboard");
        const QPoint from = gesture == QLatin1String("select") ? desk.point(1, "14:05")
            : gesture == QLatin1String("resize") ? desk.point(1, "10:20") - QPoint(0, 2) : desk.point(1, "10:10");
        if (byKey) {
            desk.controller.select(1);
            desk.keys({Qt::Key_M, Qt::Key_Down});
        } else {
            desk.press(from);
            if (gesture != QLatin1String("pressed")) {
                desk.move(desk.point(1, "14:30"));
            }
        }
        const auto shown = desk.controller.preview();
        if (replaced) {
            GridContent content = desk.content();
            content.items.insert(content.items.begin(), test::appointment(99, 0, desk.span(0, "08:00", "08:20"), "Someone New"));
            desk.snapshot = std::make_shared<const GridSnapshot>(content, TimeGridGeometry::Size{900, 8, 112, false});
            desk.controller.setSnapshot(desk.snapshot);
            if (shown) {
                [&] { QCOMPARE(desk.controller.preview()->interval, shown->interval); }();
            }
        }
        if (byKey) {
            desk.key(Qt::Key_Return);
        } else {
            desk.move(desk.point(1, "14:50"));
            desk.release(desk.point(1, "14:50"));
        }
        return desk.only();
    };
    QCOMPARE(run(true), run(false));
    QVERIFY(!std::holds_alternative<OpenIntent>(run(true)));
}

void InteractionTest::gestureEndsWithItsItem() {
    Desk desk;
    desk.press(desk.point(1, "10:10"));
    desk.move(desk.point(1, "14:30"));
    GridContent content = desk.content();
    content.items.erase(content.items.begin() + 1);
    desk.controller.setSnapshot(std::make_shared<const GridSnapshot>(content, TimeGridGeometry::Size{900, 8, 112, false}));
    QVERIFY(desk.controller.isIdle());
    QVERIFY(!desk.controller.preview());
    QVERIFY(!desk.controller.selected());
    desk.release(desk.point(1, "14:30"));
    QVERIFY(desk.intents.empty());
}

void InteractionTest::pointerAndKeyboardAgree_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("reversed");
    for (const char *what : {"book", "book long", "block", "move down", "move across", "copy", "resize end", "resize start", "open", "move block", "menu"}) {
        QTest::addRow("%s", what) << QString::fromLatin1(what) << false;
        QTest::addRow("%s, right to left", what) << QString::fromLatin1(what) << true;
    }
}

void InteractionTest::pointerAndKeyboardAgree() {
    QFETCH(const QString, what);
    QFETCH(const bool, reversed);
    Desk pointer(reversed);
    Desk keyboard(reversed);
    const Qt::Key onwards = reversed ? Qt::Key_Left : Qt::Key_Right;
    if (what == QLatin1String("book")) {
        pointer.drag(pointer.point(1, "14:03"), pointer.point(1, "14:15"));
        keyboard.cursorTo(0, "13:40");
        keyboard.keys({onwards, Qt::Key_Down, Qt::Key_Return});
    } else if (what == QLatin1String("book long")) {
        pointer.drag(pointer.point(1, "14:03"), pointer.point(1, "14:55"));
        keyboard.cursorTo(1, "14:00");
        keyboard.keys({Qt::Key_Down, Qt::Key_Down}, Qt::ShiftModifier);
        keyboard.key(Qt::Key_Return);
    } else if (what == QLatin1String("block")) {
        pointer.drag(pointer.point(2, "08:10"), pointer.point(2, "08:35"), Qt::ShiftModifier);
        keyboard.cursorTo(2, "08:00");
        keyboard.key(Qt::Key_Down, Qt::ShiftModifier);
        keyboard.key(Qt::Key_Return, Qt::ShiftModifier);
    } else if (what == QLatin1String("move down")) {
        pointer.drag(pointer.point(1, "10:10"), pointer.point(1, "10:50"));
        keyboard.controller.select(1);
        keyboard.key(Qt::Key_M);
        for (int i = 0; i < 5; ++i) { // 10:05, 10:10, 10:15 lie in its own time, then come the slots
            keyboard.key(Qt::Key_Down);
        }
        keyboard.key(Qt::Key_Return);
    } else if (what == QLatin1String("move across")) {
        pointer.drag(pointer.point(1, "10:10"), pointer.point(2, "10:10"));
        keyboard.controller.select(1);
        keyboard.keys({Qt::Key_M, onwards, Qt::Key_Return});
    } else if (what == QLatin1String("copy")) {
        pointer.drag(pointer.point(1, "10:10"), pointer.point(2, "10:10"), Qt::ControlModifier);
        keyboard.controller.select(1);
        keyboard.keys({Qt::Key_M, onwards});
        keyboard.key(Qt::Key_Return, Qt::ControlModifier);
    } else if (what == QLatin1String("resize end")) {
        pointer.drag(pointer.point(1, "10:20") - QPoint(0, 2), pointer.point(1, "10:40"));
        keyboard.controller.select(1);
        keyboard.keys({Qt::Key_R, Qt::Key_Down, Qt::Key_Return});
    } else if (what == QLatin1String("resize start")) {
        pointer.drag(pointer.point(1, "10:00") + QPoint(0, 1), pointer.point(1, "09:40"));
        keyboard.controller.select(1);
        keyboard.key(Qt::Key_R);
        keyboard.key(Qt::Key_Up, Qt::ShiftModifier);
        keyboard.key(Qt::Key_Return);
    } else if (what == QLatin1String("open")) {
        pointer.take(pointer.controller.doubleClick({pointer.point(0, "09:20"), {}}));
        keyboard.keys({Qt::Key_Tab, Qt::Key_Return});
    } else if (what == QLatin1String("move block")) {
        pointer.drag(pointer.point(0, "12:30"), pointer.point(1, "12:30"));
        keyboard.controller.select(2);
        keyboard.keys({Qt::Key_M, onwards, Qt::Key_Return});
    } else if (what == QLatin1String("menu")) {
        pointer.take(pointer.controller.menu(pointer.point(2, "14:00")));
        keyboard.cursorTo(2, "14:00");
        keyboard.key(Qt::Key_Menu);
    }
    QCOMPARE(pointer.intents.size(), size_t(1));
    QCOMPARE(keyboard.intents.size(), size_t(1));
    QVERIFY(pointer.only() == keyboard.only());
}

const test::TestRegistration<InteractionTest> registration;

} // namespace
#include "interaction_test.moc"
