// Pictures to look at, in the build folder, and what must hold of their pixels.
#include "tests/calendar/sample_day.h"
#include "tests/support/widget_application.h"
#include "ui/calendar/calendar_view.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/praxidesk_style.h"

#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::calendar;
using style::Palette;

namespace {

const test::WidgetApplication application;

class PictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void picture_data();
    void picture();
    void namesOfAllScriptsStandOnTheLine_data();
    void namesOfAllScriptsStandOnTheLine();
    void aHeaderTellsTheRoomBeforeTheRole_data();
    void aHeaderTellsTheRoomBeforeTheRole();
};

std::unique_ptr<CalendarView> viewOf(GridContent content, QSize size, bool dark, bool reversed = false) {
    auto view = std::make_unique<CalendarView>([] { return test::sampleNow(); });
    view->setPalette((dark ? Palette::dark() : Palette::light()).toQPalette());
    view->setLayoutDirection(reversed ? Qt::RightToLeft : Qt::LeftToRight);
    view->resize(size);
    view->setNow(test::sampleNow());
    view->setContent(std::move(content));
    view->show();
    return view;
}

void PictureTest::initTestCase() {
    QApplication::setStyle(new style::PraxideskStyle);
    QApplication::setFont(style::font(style::metrics::baseText));
}

void PictureTest::picture_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("reversed");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QString>("what");
    const QSize wide(1098, 680);
    QTest::newRow("day-light") << false << false << wide << 1.0 << QStringLiteral("day");
    QTest::newRow("day-dark") << true << false << QSize(914, 680) << 1.0 << QStringLiteral("day");
    QTest::newRow("day-rtl") << false << true << wide << 1.0 << QStringLiteral("day");
    QTest::newRow("day-twice") << false << false << QSize(560, 680) << 2.0 << QStringLiteral("day");
    QTest::newRow("week-light") << false << false << wide << 1.0 << QStringLiteral("week");
    QTest::newRow("drag-light") << false << false << wide << 1.0 << QStringLiteral("drag");
    QTest::newRow("offers-light") << false << false << wide << 1.0 << QStringLiteral("offers");
}

void PictureTest::picture() {
    QFETCH(const bool, dark);
    QFETCH(const bool, reversed);
    QFETCH(const QSize, size);
    QFETCH(const double, ratio);
    QFETCH(const QString, what);
    GridContent content = what == QLatin1String("week") ? test::sampleWeek() : test::sampleDay();
    if (what == QLatin1String("offers")) {
        const Zone zone = test::zoneOf("Europe/London");
        const QDate date(2026, 11, 17);
        int number = 0;
        const std::vector<std::tuple<size_t, const char *, const char *>> offers{{1, "11:00", "11:20"}, {0, "11:30", "11:50"}, {2, "11:30", "11:50"}, {2, "12:30", "12:50"}};
        for (const auto &[column, from, to] : offers) {
            Item offer;
            offer.kind = ItemKind::Offer;
            offer.column = column;
            offer.interval = {test::at(zone, date, from), test::at(zone, date, to)};
            offer.offerNumber = ++number;
            content.items.push_back(offer);
        }
    }
    const auto view = viewOf(std::move(content), size, dark, reversed);
    const Zone zone = test::zoneOf("Europe/London");
    if (what == QLatin1String("day")) {
        view->setCursor({1, {test::at(zone, QDate(2026, 11, 17), "11:00"), test::at(zone, QDate(2026, 11, 17), "11:20")}});
    } else if (what == QLatin1String("offers")) {
        view->setChosenOffer(1);
    } else if (what == QLatin1String("drag")) {
        view->setRefusal([](const Intent &) { return QStringLiteral("Dr. Nguyen has lunch until 12:30. The nearest free time is 12:30."); });
        const QRect from = view->toViewport(view->snapshot()->geometry().rectOf(2, {test::at(zone, QDate(2026, 11, 17), "11:40"), test::at(zone, QDate(2026, 11, 17), "12:10")}));
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from.topLeft() + QPoint(60, 2));
        QMouseEvent move(QEvent::MouseMove, from.bottomLeft() + QPoint(60, 0), view->viewport()->mapToGlobal(from.bottomLeft() + QPoint(60, 0)), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &move);
    }
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    view->render(&image);
    QVERIFY(image.save(QStringLiteral("calendar-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
}

void PictureTest::namesOfAllScriptsStandOnTheLine_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("Latin") << QStringLiteral("Homer Simpson");
    QTest::newRow("Hebrew") << QString::fromUtf8("רבקה שפירא");
    QTest::newRow("Arabic") << QString::fromUtf8("مريم الخطيب");
    QTest::newRow("Han") << QString::fromUtf8("高橋太郎");
    QTest::newRow("Hangul") << QString::fromUtf8("이민준");
    QTest::newRow("Thai") << QString::fromUtf8("สมหญิง");
}

/// Letters that come from another font than the grid's are not cut off at the card's upper edge.
void PictureTest::namesOfAllScriptsStandOnTheLine() {
    QFETCH(const QString, name);
    const Zone zone = test::zoneOf("Europe/London");
    const QDate date(2026, 11, 18);
    const Interval slot{test::at(zone, date, "09:00"), test::at(zone, date, "09:20")};
    GridContent content = test::emptyDays(zone, {date});
    auto visit = test::appointment(1, 0, slot);
    visit.name = name;
    content.items.push_back(visit);
    test::occupy(content);
    const auto view = viewOf(std::move(content), QSize(300, 400), false);
    view->showInterval(0, slot);
    const QRect card = view->toViewport(view->snapshot()->geometry().rectOf(0, slot));
    QImage image(view->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    view->viewport()->render(&image);
    const auto hasInk = [&](int y) {
        for (int x = card.left() + 28; x < card.right() - 6; ++x) { // beside the left edge and the icon
            if (image.pixelColor(x, y) != Palette::light().booked.fill) {
                return true;
            }
        }
        return false;
    };
    int top = card.top() + 1;
    while (top < card.center().y() && !hasInk(top)) {
        ++top;
    }
    QVERIFY2(top >= card.top() + 3, qPrintable(QStringLiteral("the letters begin %1 px below the card's edge").arg(top - card.top())));
    QVERIFY(top < card.top() + 12);
}

void PictureTest::aHeaderTellsTheRoomBeforeTheRole_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("reversed");
    QTest::addColumn<QString>("told");
    const QString whole = QStringLiteral("Paediatrician · Room 1");
    const QString room = QStringLiteral("Room 1");
    for (const bool reversed : {false, true}) {
        const auto row = [reversed](const char *name) -> QTestData & { return QTest::addRow("%s%s", name, reversed ? ", from the right" : ""); };
        row("wide") << 260 << reversed << whole;
        row("usual") << 173 << reversed << room;
        row("at double size") << 112 << reversed << room;
    }
}

/// Beside the next free time there may be little room; what is left out is what is known anyway.
void PictureTest::aHeaderTellsTheRoomBeforeTheRole() {
    QFETCH(const int, width);
    QFETCH(const bool, reversed);
    QFETCH(const QString, told);
    const GridPainter painter(Palette::light(), QApplication::font());
    const GridPainter::Header header{QRect(0, 0, width, style::metrics::columnHeaderHeight), QTime(11, 30), false, reversed};
    const auto drawn = [&](const QString &subtitle, const QStringList &shorter) {
        QImage image(header.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        Column column;
        column.title = QStringLiteral("Dr. Smith");
        column.subtitle = subtitle;
        column.shortSubtitles = shorter;
        QPainter into(&image);
        painter.paintHeader(into, column, header, test::sampleNow());
        return image;
    };
    const QString whole = QStringLiteral("Paediatrician · Room 1");
    QVERIFY2(drawn(told, {}) != drawn({}, {}), "it is told at all");
    QVERIFY(drawn(whole, {QStringLiteral("Room 1"), QStringLiteral("Paediatrician")}) == drawn(told, {}));
    const QRect next = painter.nextFreeRect(header);
    QVERIFY(header.rect.contains(next));
    QCOMPARE(next.center().x() > width / 2, !reversed);
}

const test::TestRegistration<PictureTest> registration;

} // namespace
#include "picture_test.moc"
