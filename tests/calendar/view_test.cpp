// The view under real events and its pixels, offscreen.
#include "ui/calendar/calendar_view.h"

#include "tests/calendar/sample_day.h"
#include "tests/support/test_registry.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/praxidesk_style.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDebug>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace praxidesk;
using namespace praxidesk::calendar;
using style::Palette;

namespace {

const QDate date(2026, 11, 17);

class ViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void grounds_data();
    void grounds();
    void nowLineAndPill();
    void cardsHaveFillAndEdges();
    void hatchIsOnBlocks();
    void peepingCardHasNoText();
    void selectionHasARing();
    void dragBooksByMouse();
    void dragPaintsOnlyWhatChanges();
    void whatIsInTheWayIsOutlined();
    void escapeInTheMiddleOfADrag();
    void refreshInTheMiddleOfADrag();
    void scrollStaysOnRefresh();
    void zoomKeepsTheMiddle();
    void zoomByWheelAndKeys();
    void fitDayShowsAllHours();
    void narrowColumnsScrollSideways();
    void nextButtonJumps();
    void keysThatAreTheShells();
    void tabLeavesAtTheEnd();
    void tooltipsAndMenus();
    void holdsTick();
    void directionMirrors();
    void themeFollowsThePalette();
    void emptyContent();

private:
    [[nodiscard]] Instant time(const char *text) const { return test::at(test::zoneOf("Europe/London"), date, text); }
    [[nodiscard]] QPoint point(size_t column, const char *text, int across = 0) const {
        const QRect rect = m_view->toViewport(m_view->snapshot()->geometry().columnRect(column));
        const int y = m_view->toViewport(m_view->snapshot()->geometry().rectOf(column, {time(text), time(text) + Minutes(5)})).top();
        return {across == 0 ? rect.center().x() : rect.left() + across, y};
    }
    [[nodiscard]] QImage image() const { return m_view->viewport()->grab().toImage(); }
    void mouse(QEvent::Type type, QPoint at, Qt::KeyboardModifiers modifiers = {}) const {
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, m_view->viewport()->mapToGlobal(at), button, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    std::unique_ptr<CalendarView> m_view;
    std::vector<Intent> m_intents;
    Instant m_clock{};
};

void ViewTest::initTestCase() {
    QApplication::setStyle(new style::PraxideskStyle);
    QApplication::setFont(style::font(style::metrics::baseText));
}

void ViewTest::init() {
    m_intents.clear();
    m_clock = test::sampleNow();
    m_view = std::make_unique<CalendarView>([this] { return m_clock; });
    connect(m_view.get(), &CalendarView::intent, this, [this](const Intent &intent) { m_intents.push_back(intent); });
    m_view->setPalette(Palette::light().toQPalette());
    m_view->resize(1098, 680);
    m_view->setNow(test::sampleNow());
    m_view->setContent(test::sampleDay());
    m_view->show();
    m_view->setFocus();
}

void ViewTest::grounds_data() {
    QTest::addColumn<size_t>("column");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QColor>("colour");
    const Palette p = Palette::light();
    // A quarter of an hour below the full hour, near the right side: no line, no label.
    QTest::newRow("free") << size_t(3) << QStringLiteral("12:05") << p.base;
    QTest::newRow("outside hours") << size_t(2) << QStringLiteral("08:15") << p.outsideHours;
    QTest::newRow("past") << size_t(0) << QStringLiteral("09:25") << p.past;
    QTest::newRow("free, shut, between") << size_t(5) << QStringLiteral("13:45") << p.base;
}

void ViewTest::grounds() {
    QFETCH(const size_t, column);
    QFETCH(const QString, time);
    QFETCH(const QColor, colour);
    QCOMPARE(image().pixelColor(point(column, qPrintable(time), 150) + QPoint(0, 3)), colour);
}

void ViewTest::nowLineAndPill() {
    const Palette p = Palette::light();
    const QImage picture = image();
    const int y = point(0, "10:40").y() + 3; // 10:42 lies 3.2 px below
    // Over Herrera's card there are ticks at the sides and nothing between.
    QCOMPARE(picture.pixelColor(point(0, "10:40", 2).x(), y), p.error.edge);
    QCOMPARE(picture.pixelColor(point(0, "10:40", 5).x(), y), p.error.edge);
    QCOMPARE(picture.pixelColor(point(0, "10:40", 140).x(), y), p.accent);
    QCOMPARE(picture.pixelColor(style::metrics::gutterWidth - 40, y), p.error.edge);
    // Where nothing is booked the line goes through.
    GridContent content = test::sampleDay();
    content.items.clear();
    m_view->setContent(content);
    QCOMPARE(image().pixelColor(point(0, "10:40", 140).x(), y), p.error.edge);
    // It steps with the minutes, and only with them.
    m_view->setNow(test::sampleNow() + Minutes(30));
    QVERIFY(image().pixelColor(point(0, "10:40", 140).x(), y) != p.error.edge);
}

void ViewTest::cardsHaveFillAndEdges() {
    const Palette p = Palette::light();
    const QImage picture = image();
    const QPoint booked = point(0, "14:05");
    QCOMPARE(picture.pixelColor(booked.x() + 40, booked.y()), p.booked.fill);
    QCOMPARE(picture.pixelColor(point(0, "14:05", 4)), p.booked.edge);
    QCOMPARE(picture.pixelColor(point(0, "14:05", 7)), p.booked.fill);
    const QRect menon = m_view->toViewport(m_view->snapshot()->rectOf(7).value());
    QCOMPARE(picture.pixelColor(menon.left() + 3, menon.center().y() + 14), p.warning.edge);
    QCOMPARE(picture.pixelColor(menon.right() - 10, menon.bottom() - 3), p.warning.fill);
    const QPoint zhang = point(3, "11:35", 3);
    QCOMPARE(picture.pixelColor(zhang.x() + 1, zhang.y()), p.error.edge);
    QCOMPARE(picture.pixelColor(zhang.x() + 60, zhang.y()), p.error.fill);
    // One pixel stays free below.
    QVERIFY(picture.pixelColor(point(0, "14:20", 100) - QPoint(0, 1)) != p.booked.fill);
    QCOMPARE(picture.pixelColor(point(0, "14:20", 100) - QPoint(0, 2)), p.booked.fill);
}

void ViewTest::hatchIsOnBlocks() {
    const Palette p = Palette::light();
    const QImage picture = image();
    const QPoint lunch = point(0, "12:30", 60);
    int fills = 0;
    int darker = 0;
    for (int i = 0; i < 100; ++i) {
        const QColor colour = picture.pixelColor(lunch + QPoint(i, 0));
        fills += colour == p.hatchFill ? 1 : 0;
        darker += colour.lightness() < p.hatchFill.lightness() - 8 ? 1 : 0;
    }
    QVERIFY(fills > 40);
    QVERIFY(darker > 5);
}

void ViewTest::peepingCardHasNoText() {
    // Mensah (14:00) shows 10 px at the bottom: only his fill and edge.
    QScrollBar *bar = m_view->verticalScrollBar();
    const int top = point(0, "14:00").y();
    bar->setValue(bar->value() - (m_view->canvasArea().bottom() + 1 - 10 - top));
    const QImage picture = image();
    const int first = point(0, "14:00").y();
    QCOMPARE(m_view->canvasArea().bottom() + 1 - first, 10);
    for (int y = first + 4; y < first + 10; ++y) {
        for (int across = 8; across < 150; ++across) {
            QCOMPARE(picture.pixelColor(point(0, "14:00", across).x(), y), Palette::light().booked.fill);
        }
    }
}

void ViewTest::selectionHasARing() {
    const size_t mensah = 10;
    QCOMPARE(m_view->content().items[mensah].name, QStringLiteral("Kwame Mensah"));
    QSignalSpy spy(m_view.get(), &CalendarView::selectionChanged);
    m_view->selectItem(mensah);
    QCOMPARE(spy.count(), 1);
    const QPoint top = point(0, "14:00", 80);
    QCOMPARE(image().pixelColor(top - QPoint(0, 1)), Palette::light().accentText);
    QCOMPARE(image().pixelColor(top), Palette::light().accentText);
    m_view->selectKey(m_view->content().items[0].key);
    QCOMPARE(m_view->selectedItem(), std::optional<size_t>(0));
}

void ViewTest::dragBooksByMouse() {
    mouse(QEvent::MouseButtonPress, point(1, "14:00") + QPoint(0, 2));
    mouse(QEvent::MouseMove, point(1, "14:10"));
    QVERIFY(m_view->preview());
    mouse(QEvent::MouseMove, point(1, "14:15"));
    mouse(QEvent::MouseButtonRelease, point(1, "14:15"));
    QCOMPARE(m_intents.size(), size_t(1));
    QCOMPARE(m_intents.front(), Intent(BookIntent{1, {time("14:00"), time("14:20")}}));
    QVERIFY(!m_view->preview());
}

void ViewTest::dragPaintsOnlyWhatChanges() {
    class PaintWatch : public QObject {
    public:
        QRegion region;
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override {
            if (event->type() == QEvent::Paint) {
                region += static_cast<QPaintEvent *>(event)->region();
                ++count;
            }
            return false;
        }
    } watch;
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    mouse(QEvent::MouseButtonPress, point(5, "11:05"));
    mouse(QEvent::MouseMove, point(5, "11:15"));
    QCoreApplication::processEvents();
    m_view->viewport()->installEventFilter(&watch);
    mouse(QEvent::MouseMove, point(5, "12:10"));
    QCoreApplication::processEvents();
    QVERIFY(watch.count >= 1);
    const QRect column = m_view->toViewport(m_view->snapshot()->geometry().columnRect(5)).adjusted(-4, 0, 4, 0);
    QVERIFY2(column.contains(watch.region.boundingRect()), qPrintable(QDebug::toString(watch.region)));
    QVERIFY(watch.region.boundingRect().height() < 200);
    // Not a pixel differs from a picture painted afresh.
    const QImage partly = m_view->viewport()->grab().toImage();
    m_view->viewport()->update();
    QCOMPARE(partly, m_view->viewport()->grab().toImage());
    m_view->viewport()->removeEventFilter(&watch);
}

void ViewTest::whatIsInTheWayIsOutlined() {
    const auto edgePixel = [this] { return image().pixelColor(point(0, "14:00", 130)); };
    QVERIFY(edgePixel() != Palette::light().warning.edge);
    mouse(QEvent::MouseButtonPress, point(0, "13:35"));
    mouse(QEvent::MouseMove, point(0, "13:45"));
    QVERIFY(edgePixel() != Palette::light().warning.edge);
    QVERIFY(!m_view->spokenState().contains(QStringLiteral("in the way")));
    mouse(QEvent::MouseMove, point(0, "14:05"));
    QCOMPARE(edgePixel(), Palette::light().warning.edge);
    QVERIFY2(m_view->spokenState().contains(QStringLiteral("Kwame Mensah is in the way")), qPrintable(m_view->spokenState()));
    mouse(QEvent::MouseMove, point(0, "13:45"));
    QVERIFY(edgePixel() != Palette::light().warning.edge);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
}

void ViewTest::escapeInTheMiddleOfADrag() {
    mouse(QEvent::MouseButtonPress, point(1, "14:00") + QPoint(0, 2));
    mouse(QEvent::MouseMove, point(1, "14:30"));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->preview());
    mouse(QEvent::MouseMove, point(1, "14:40"));
    mouse(QEvent::MouseButtonRelease, point(1, "14:40"));
    QVERIFY(m_intents.empty());
}

void ViewTest::refreshInTheMiddleOfADrag() {
    // Mensah is being moved when a sync brings another appointment and new items before his.
    mouse(QEvent::MouseButtonPress, point(0, "14:05"));
    mouse(QEvent::MouseMove, point(0, "13:35"));
    const auto before = m_view->preview()->interval;
    const int scroll = m_view->verticalScrollBar()->value();
    GridContent content = test::sampleDay();
    content.items.insert(content.items.begin(), test::appointment(999, 3, {time("12:00"), time("12:20")}));
    m_view->setContent(content);
    QCOMPARE(m_view->preview()->interval, before);
    QCOMPARE(m_view->verticalScrollBar()->value(), scroll);
    mouse(QEvent::MouseButtonRelease, point(0, "13:35"));
    QCOMPARE(m_intents.size(), size_t(1));
    QCOMPARE(std::get<MoveIntent>(m_intents.front()).appointment.value, content.items[11].key.value);
}

void ViewTest::scrollStaysOnRefresh() {
    QCOMPARE(m_view->topTime()->hour(), 7); // a little before 08:00
    m_view->verticalScrollBar()->setValue(1000);
    m_view->setContent(test::sampleDay());
    QCOMPARE(m_view->verticalScrollBar()->value(), 1000);
    m_view->scrollToTime(QTime(14, 0));
    QVERIFY(m_view->canvasArea().contains(point(0, "14:00")));
}

void ViewTest::zoomKeepsTheMiddle() {
    const QPoint middle = m_view->canvasArea().center();
    const auto instantThere = [&] { return m_view->snapshot()->geometry().instantAt(0, m_view->toCanvas(middle).y()); };
    const Instant before = instantThere();
    QSignalSpy spy(m_view.get(), &CalendarView::zoomChanged);
    for (int i = 0; i < 3; ++i) {
        m_view->zoomIn();
        QVERIFY(std::chrono::abs(instantThere() - before) <= Minutes(3));
    }
    QCOMPARE(m_view->zoom(), 16);
    m_view->zoomIn();
    QCOMPARE(m_view->zoom(), 16);
    QCOMPARE(spy.count(), 3);
    for (int i = 0; i < 9; ++i) {
        m_view->zoomOut();
    }
    QCOMPARE(m_view->zoom(), 4);
}

void ViewTest::zoomByWheelAndKeys() {
    const auto wheel = [&](int delta) {
        QWheelEvent event(m_view->canvasArea().center(), m_view->viewport()->mapToGlobal(m_view->canvasArea().center()), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    wheel(120);
    QCOMPARE(m_view->zoom(), 10);
    wheel(-120);
    QCOMPARE(m_view->zoom(), 8);
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 10);
    QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 8);
}

void ViewTest::fitDayShowsAllHours() {
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(m_view->canvasArea().contains(point(0, "08:00")));
    QVERIFY(m_view->canvasArea().contains(point(0, "16:55")));
    QCOMPARE(m_view->zoom(), 5); // 9 hours in 636 px
}

void ViewTest::narrowColumnsScrollSideways() {
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    m_view->resize(500, 600);
    QVERIFY(m_view->horizontalScrollBar()->isVisible());
    QCOMPARE(m_view->snapshot()->geometry().width(), 6 * 112);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 6 * 112 - m_view->canvasArea().width());
    m_view->showInterval(5, {time("14:00"), time("14:30")});
    QVERIFY(m_view->canvasArea().contains(point(5, "14:00")));
    m_view->showInterval(0, {time("08:00"), time("08:30")});
    QVERIFY(m_view->canvasArea().contains(point(0, "08:00")));
}

void ViewTest::nextButtonJumps() {
    m_view->verticalScrollBar()->setValue(0);
    const QRect column = m_view->toViewport(m_view->snapshot()->geometry().columnRect(3));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {column.right() - 20, 30});
    QCOMPARE(m_intents.size(), size_t(1));
    QCOMPARE(m_intents.front(), Intent(JumpIntent{3, time("11:40")}));
    QCOMPARE(m_view->cursor()->interval.start, time("11:40"));
    QVERIFY(m_view->canvasArea().contains(point(3, "11:40")));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {column.left() + 20, 30});
    QCOMPARE(m_intents.size(), size_t(1)); // the rest of the header is no button
}

void ViewTest::keysThatAreTheShells() {
    std::vector<GridCommand> commands;
    connect(m_view.get(), &CalendarView::commandRequested, this, [&](GridCommand command) { commands.push_back(command); });
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_C, Qt::Key_A, Qt::Key_B}) {
        QTest::keyClick(m_view.get(), key);
    }
    QCOMPARE(commands, (std::vector<GridCommand>{GridCommand::Cancel, GridCommand::Cancel, GridCommand::Arrived, GridCommand::Block}));
    QKeyEvent other(QEvent::KeyPress, Qt::Key_T, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.get(), &other);
    QVERIFY(!other.isAccepted());
}

void ViewTest::tabLeavesAtTheEnd() {
    int steps = 0;
    m_view->selectItem(std::nullopt);
    QWidget *window = m_view->window();
    QLineEdit other(window);
    other.setGeometry(0, 0, 10, 10);
    other.show();
    QWidget::setTabOrder(m_view.get(), &other);
    window->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    while (m_view->hasFocus() && steps < 200) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ++steps;
    }
    QCOMPARE(steps, static_cast<int>(m_view->content().items.size()) + 1);
    QVERIFY(other.hasFocus());
}

void ViewTest::tooltipsAndMenus() {
    QContextMenuEvent menu(QContextMenuEvent::Mouse, point(0, "14:05"), m_view->viewport()->mapToGlobal(point(0, "14:05")));
    QCoreApplication::sendEvent(m_view->viewport(), &menu);
    QCOMPARE(std::get<MenuIntent>(m_intents.at(0)).item, std::optional<size_t>(10));
    QCOMPARE(m_view->selectedItem(), std::optional<size_t>(10));
}

void ViewTest::holdsTick() {
    const QImage before = image();
    const QRect hold = m_view->toViewport(m_view->snapshot()->rectOf(17).value());
    QCOMPARE(m_view->content().items[17].kind, ItemKind::Hold);
    m_clock += std::chrono::seconds(60);
    const QImage after = image();
    QVERIFY(before.copy(hold) != after.copy(hold));
    QImage masked = after;
    QPainter painter(&masked);
    painter.drawImage(hold.topLeft(), before, hold);
    painter.end();
    QCOMPARE(masked, before); // nothing else moves with the seconds
}

void ViewTest::directionMirrors() {
    m_view->setLayoutDirection(Qt::RightToLeft);
    const QRect first = m_view->toViewport(m_view->snapshot()->geometry().columnRect(0));
    const QRect last = m_view->toViewport(m_view->snapshot()->geometry().columnRect(5));
    QVERIFY(first.left() > last.left());
    QCOMPARE(first.right(), m_view->viewport()->width() - style::metrics::gutterWidth - 1);
    // The edge of a card is on the right, where reading begins.
    QCOMPARE(image().pixelColor(first.right() - 4, point(0, "14:05").y()), Palette::light().booked.edge);
    mouse(QEvent::MouseButtonPress, point(1, "14:00") + QPoint(0, 2));
    mouse(QEvent::MouseMove, point(1, "14:15"));
    mouse(QEvent::MouseButtonRelease, point(1, "14:15"));
    QCOMPARE(m_intents.front(), Intent(BookIntent{1, {time("14:00"), time("14:20")}}));
}

void ViewTest::themeFollowsThePalette() {
    m_view->setPalette(Palette::dark().toQPalette());
    QCOMPARE(image().pixelColor(point(3, "12:05", 150) + QPoint(0, 3)), Palette::dark().base);
    QCOMPARE(image().pixelColor(5, 5), Palette::dark().window);
}

void ViewTest::emptyContent() {
    m_view->setContent({});
    QCOMPARE(image().pixelColor(m_view->canvasArea().center()), Palette::light().window);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Menu, Qt::Key_M, Qt::Key_Tab, Qt::Key_1}) {
        QTest::keyClick(m_view.get(), key);
    }
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->canvasArea().center());
    m_view->fitDay();
    QVERIFY(m_intents.empty());
    m_view->setContent(test::sampleWeek());
    QCOMPARE(m_view->snapshot()->geometry().columnCount(), size_t(5));
}

const test::TestRegistration<ViewTest> registration;

} // namespace
#include "view_test.moc"
