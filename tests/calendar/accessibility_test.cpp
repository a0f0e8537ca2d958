#include "ui/calendar/accessible_tree.h"
#include "ui/calendar/calendar_view.h"

#include "tests/calendar/sample_day.h"
#include "tests/support/test_registry.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::calendar;

namespace {

class Listener final : public AccessibleAnnouncer {
public:
    void itemFocused(QObject *, const QString &name) override { heard << QStringLiteral("item ") + name; }
    void cursorMoved(QObject *, const QString &text) override { heard << QStringLiteral("cursor ") + text; }
    void previewChanged(QObject *, const QString &text) override { heard << QStringLiteral("preview ") + text; }
    QStringList heard;
};

QStringList namesIn(QAccessibleInterface *list) {
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        names << list->child(i)->text(QAccessible::Name);
    }
    return names;
}

class AccessibilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void columnsAreLists();
    void entriesReadInOrder();
    void entriesKnowTheirPlace();
    void rectanglesAreNotClipped();
    void pressOpensOrBooks();
    void pressOnColumnJumps();
    void statesFollow();
    void interfacesLiveWithTheirItems();
    void interfacesDieWithTheView();
    void movesAreAnnounced();
    void scrollBarsHaveNames();

private:
    QAccessibleInterface *grid() const { return QAccessible::queryAccessibleInterface(m_view.get()); }
    std::unique_ptr<CalendarView> m_view;
    std::shared_ptr<Listener> m_listener;
    std::vector<Intent> m_intents;
};

void AccessibilityTest::init() {
    m_intents.clear();
    m_listener = std::make_shared<Listener>();
    m_view = std::make_unique<CalendarView>([] { return test::sampleNow(); });
    m_view->setAnnouncer(m_listener);
    connect(m_view.get(), &CalendarView::intent, this, [this](const Intent &intent) { m_intents.push_back(intent); });
    m_view->resize(1098, 680);
    m_view->setNow(test::sampleNow());
    m_view->setContent(test::sampleDay());
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void AccessibilityTest::cleanup() { m_view.reset(); }

void AccessibilityTest::columnsAreLists() {
    QAccessibleInterface *view = grid();
    QVERIFY(view != nullptr);
    QCOMPARE(view->text(QAccessible::Name), QStringLiteral("Calendar"));
    QCOMPARE(view->childCount(), 6);
    for (int i = 0; i < 6; ++i) {
        QAccessibleInterface *column = view->child(i);
        QCOMPARE(column->role(), QAccessible::List);
        QCOMPARE(column->text(QAccessible::Name), m_view->content().columns[static_cast<size_t>(i)].title);
        QCOMPARE(view->indexOfChild(column), i);
        QCOMPARE(column->parent(), view);
        QCOMPARE(view->child(i), column); // the same one each time
    }
    QCOMPARE(view->child(6), nullptr);
    QCOMPARE(view->child(-1), nullptr);
}

void AccessibilityTest::entriesReadInOrder() {
    const QStringList okafor = namesIn(grid()->child(1));
    QCOMPARE(okafor.first(), QStringLiteral("08:00–08:40 Ingrid Sørensen, Check-up, done, saved on the server"));
    QVERIFY(okafor.contains(QStringLiteral("09:00–09:20 free")));
    QVERIFY(okafor.contains(QStringLiteral("11:20–12:00 held for Inês Ferreira, by Maria, on the phone, 4 min left")));
    QVERIFY(okafor.contains(QStringLiteral("12:00–12:20 Olivia Brown, Vaccination, booked, waiting for server")));
    QVERIFY(okafor.contains(QStringLiteral("12:30–13:30 blocked, Lunch")));
    QCOMPARE(okafor.last(), QStringLiteral("15:00–17:00 free"));
    for (int c = 0; c < 6; ++c) {
        QStringList times;
        for (const QString &name : namesIn(grid()->child(c))) {
            times << name.left(5);
        }
        QStringList sorted = times;
        sorted.sort();
        QCOMPARE(times, sorted);
    }
}

void AccessibilityTest::entriesKnowTheirPlace() {
    QAccessibleInterface *column = grid()->child(0);
    for (int i = 0; i < column->childCount(); ++i) {
        QAccessibleInterface *entry = column->child(i);
        QCOMPARE(entry->role(), QAccessible::ListItem);
        QCOMPARE(column->indexOfChild(entry), i);
        QCOMPARE(entry->parent(), column);
        QCOMPARE(QAccessible::accessibleInterface(QAccessible::uniqueId(entry)), entry);
    }
    QCOMPARE(grid()->child(1)->indexOfChild(column->child(0)), -1);
}

void AccessibilityTest::rectanglesAreNotClipped() {
    QAccessibleInterface *first = grid()->child(0)->child(0);
    const QRect before = first->rect();
    QCOMPARE(before.height(), 32);
    QCOMPARE(grid()->childAt(before.center().x(), before.center().y()), grid()->child(0));
    QCOMPARE(grid()->child(0)->childAt(before.center().x(), before.center().y()), first);
    QVERIFY(!first->state().offscreen);
    QScrollBar *bar = m_view->verticalScrollBar();
    const int scrolled = 500;
    bar->setValue(bar->value() + scrolled);
    QCOMPARE(first->rect(), before.translated(0, -scrolled));
    QVERIFY(first->state().offscreen);
    QCOMPARE(grid()->child(0)->rect().height(), 24 * 96);
}

void AccessibilityTest::pressOpensOrBooks() {
    QAccessibleInterface *column = grid()->child(4);
    const QStringList names = namesIn(column);
    const auto press = [&](int index) {
        auto *actions = column->child(index)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCoreApplication::processEvents();
    };
    press(static_cast<int>(names.indexOf(QStringLiteral("11:45–12:00 Grace Li, Injection, booked, waiting for server"))));
    QCOMPARE(m_intents.size(), size_t(1));
    QCOMPARE(std::get<OpenIntent>(m_intents[0]).kind, ItemKind::Appointment);
    press(static_cast<int>(names.indexOf(QStringLiteral("12:45–13:00 free"))));
    const Zone zone = test::zoneOf("Europe/London");
    const QDate date(2026, 11, 17);
    QCOMPARE(m_intents[1], Intent(BookIntent{4, {test::at(zone, date, "12:45"), test::at(zone, date, "13:00")}}));
    press(static_cast<int>(names.indexOf(QStringLiteral("12:00–12:45 blocked, Lunch"))));
    QCOMPARE(std::get<OpenIntent>(m_intents[2]).kind, ItemKind::Block);
}

void AccessibilityTest::pressOnColumnJumps() {
    QAccessibleInterface *column = grid()->child(4);
    QVERIFY(column->text(QAccessible::Description).contains(QStringLiteral("next 10:45")));
    column->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCoreApplication::processEvents();
    QVERIFY(std::holds_alternative<JumpIntent>(m_intents.at(0)));
    QCOMPARE(m_view->cursor()->column, size_t(4));
}

void AccessibilityTest::statesFollow() {
    m_view->selectItem(0);
    QAccessibleInterface *entry = grid()->child(0)->child(0);
    QVERIFY(entry->state().selectable && entry->state().focusable);
    QVERIFY(entry->state().selected);
    QVERIFY(entry->state().focused);
    QCOMPARE(grid()->focusChild(), entry);
    QVERIFY(!grid()->child(0)->child(1)->state().selected);
    // The time cursor in free time: that stretch has the focus.
    const Zone zone = test::zoneOf("Europe/London");
    const Instant eleven = test::at(zone, QDate(2026, 11, 17), "11:00");
    m_view->setCursor({1, {eleven, eleven + Minutes(20)}});
    QCOMPARE(grid()->focusChild()->text(QAccessible::Name), QStringLiteral("11:00–11:20 free"));
    QVERIFY(!entry->state().focused);
    QCOMPARE(grid()->text(QAccessible::Description), QStringLiteral("Dr. Amara Okafor, 11:00–11:20 free"));
}

void AccessibilityTest::interfacesLiveWithTheirItems() {
    QAccessibleInterface *column = grid()->child(0);
    QAccessibleInterface *simpson = column->child(0);
    QAccessibleInterface *rahman = column->child(1);
    const QAccessible::Id simpsonId = QAccessible::uniqueId(simpson);
    const QAccessible::Id rahmanId = QAccessible::uniqueId(rahman);
    const size_t known = m_view->accessibleTree().interfaceCount();

    GridContent content = test::sampleDay();
    content.items.erase(content.items.begin()); // Simpson is gone, every index moves
    m_view->setContent(content);
    QCOMPARE(QAccessible::accessibleInterface(simpsonId), nullptr);
    QCOMPARE(QAccessible::accessibleInterface(rahmanId), rahman);
    QVERIFY(rahman->text(QAccessible::Name).contains(QStringLiteral("Aisha Rahman")));
    QCOMPARE(m_view->accessibleTree().interfaceCount(), known - 1);

    // A thousand refreshes leave nothing behind.
    for (int i = 0; i < 1000; ++i) {
        GridContent other = test::sampleDay();
        for (Item &item : other.items) {
            item.key.value += i * 1000;
        }
        m_view->setContent(other);
        namesIn(grid()->child(i % 6));
    }
    QVERIFY(m_view->accessibleTree().interfaceCount() < 60);
    m_view->setContent({});
    QCOMPARE(grid()->childCount(), 0);
    QCOMPARE(m_view->accessibleTree().interfaceCount(), size_t(0));
}

void AccessibilityTest::interfacesDieWithTheView() {
    const QAccessible::Id column = QAccessible::uniqueId(grid()->child(0));
    const QAccessible::Id entry = QAccessible::uniqueId(grid()->child(0)->child(0));
    auto *actions = grid()->child(0)->child(0)->actionInterface();
    actions->doAction(QAccessibleActionInterface::pressAction()); // still queued when the view goes
    m_view.reset();
    QCoreApplication::processEvents();
    QCOMPARE(QAccessible::accessibleInterface(column), nullptr);
    QCOMPARE(QAccessible::accessibleInterface(entry), nullptr);
    QVERIFY(m_intents.empty());
}

void AccessibilityTest::movesAreAnnounced() {
    m_listener->heard.clear();
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_listener->heard.size(), 1);
    QVERIFY(m_listener->heard.last().startsWith(QStringLiteral("item ")));
    m_listener->heard.clear();
    const Zone zone = test::zoneOf("Europe/London");
    const Instant start = test::at(zone, QDate(2026, 11, 17), "13:20");
    m_view->setCursor({0, {start, start + Minutes(10)}});
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_listener->heard, (QStringList{QStringLiteral("cursor Dr. Alan Smith, 13:20–13:30 free"), QStringLiteral("cursor Dr. Alan Smith, 13:30–13:40 free")}));
    m_listener->heard.clear();
    m_view->setRefusal([](const Intent &) { return QStringLiteral("Lunch is there."); });
    m_view->selectItem(0);
    m_listener->heard.clear();
    QTest::keyClick(m_view.get(), Qt::Key_M);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_listener->heard.last(), QStringLiteral("preview Dr. Alan Smith, 08:05–08:25: Lunch is there."));
}

void AccessibilityTest::scrollBarsHaveNames() {
    for (const auto *bar : m_view->findChildren<QScrollBar *>()) {
        QVERIFY(!bar->accessibleName().isEmpty());
    }
}

const test::TestRegistration<AccessibilityTest> registration;

} // namespace
#include "accessibility_test.moc"
