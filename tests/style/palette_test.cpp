#include "ui/style/palette.h"

#include "tests/support/widget_application.h"

#include <QTest>

using praxidesk::style::contrastRatio;
using praxidesk::style::Palette;

namespace {

const praxidesk::test::WidgetApplication application;

class PaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void edgesCanBeSeen_data();
    void edgesCanBeSeen();
    void contrastIsThatOfWcag();
    void schemeIsFoundAgain();
};

void addPairs(const char *theme, const Palette &p) {
    const auto row = [theme](const char *name, const QColor &text, const QColor &ground) {
        QTest::addRow("%s: %s", theme, name) << text << ground;
    };
    row("text on window", p.text, p.window);
    row("text on base", p.text, p.base);
    row("text on title row", p.text, p.alternateBase);
    row("text inverted", p.base, p.text);
    row("secondary on window", p.secondaryText, p.window);
    row("secondary on base", p.secondaryText, p.base);
    row("secondary on title row", p.secondaryText, p.alternateBase);
    row("secondary on hatch", p.secondaryText, p.hatchFill);
    row("secondary on outside hours", p.secondaryText, p.outsideHours);
    row("hint on window", p.placeholder, p.window);
    row("hint on base", p.placeholder, p.base);
    row("hint on title row", p.placeholder, p.alternateBase);
    row("accent text on window", p.accentText, p.window);
    row("accent text on base", p.accentText, p.base);
    row("accent text on chosen", p.accentText, p.booked.fill);
    row("text on accent", p.onAccent, p.accent);
    row("booked", p.booked.text, p.booked.fill);
    row("proposed", p.booked.text, p.base);
    row("arrived", p.arrived.text, p.arrived.fill);
    row("done", p.done.text, p.done.fill);
    row("no-show", p.done.text, p.base);
    row("warning", p.warning.text, p.warning.fill);
    row("late", p.warning.text, p.booked.fill);
    row("error", p.error.text, p.error.fill);
    row("error on window", p.error.text, p.window);
    row("now pill", p.base, p.error.edge);
    row("free on base", p.free.text, p.base);
    row("free on window", p.free.text, p.window);
    row("offer", p.free.text, p.free.fill);
    row("offer number", p.base, p.free.text);
}

void PaletteTest::textCanBeRead_data() {
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    addPairs("light", Palette::light());
    addPairs("dark", Palette::dark());
}

void PaletteTest::textCanBeRead() {
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void PaletteTest::edgesCanBeSeen_data() {
    QTest::addColumn<QColor>("edge");
    QTest::addColumn<QColor>("ground");
    for (const Palette &p : {Palette::light(), Palette::dark()}) {
        const char *theme = p.isDark ? "dark" : "light";
        QTest::addRow("%s: control on window", theme) << p.controlEdge << p.window;
        QTest::addRow("%s: control on base", theme) << p.controlEdge << p.base;
        QTest::addRow("%s: focus on window", theme) << p.accentText << p.window;
        QTest::addRow("%s: free edge on base", theme) << p.free.edge << p.base;
        QTest::addRow("%s: warning edge on booked", theme) << p.warning.edge << p.booked.fill;
        QTest::addRow("%s: now-line on base", theme) << p.error.edge << p.base;
    }
}

void PaletteTest::edgesCanBeSeen() {
    QFETCH(const QColor, edge);
    QFETCH(const QColor, ground);
    const double ratio = contrastRatio(edge, ground);
    QVERIFY2(ratio >= 3.0, qPrintable(QString::number(ratio)));
}

void PaletteTest::contrastIsThatOfWcag() {
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void PaletteTest::schemeIsFoundAgain() {
    QCOMPARE(Palette::of(Palette::light().toQPalette()), Palette::light());
    QCOMPARE(Palette::of(Palette::dark().toQPalette()), Palette::dark());
    QCOMPARE(Palette::dark().toQPalette().color(QPalette::Base), QColor(0x262D34));
}

const praxidesk::test::TestRegistration<PaletteTest> registration;

} // namespace
#include "palette_test.moc"
