#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/praxidesk_style.h"
#include "ui/style/reading.h"

#include "tests/support/test_registry.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace praxidesk;
using style::Palette;

namespace {

class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void controlsKeepTheRhythm();
    void primaryIsSolid();
    void chosenSegmentIsUnderlined();
    void noLetterIsUnderlinedFromRightToLeft();
    void aLineBeginsWhereTheWindowDoes();
    void numbersKeepTheirOrder_data();
    void numbersKeepTheirOrder();
    void aChoiceLosesItsEnd_data();
    void aChoiceLosesItsEnd();
    void fieldShowsFocus();
    void scrollBarHasNoArrows();
    void picture_data();
    void picture();

private:
    static void useTheme(const Palette &palette);
};

void GalleryTest::initTestCase() {
    QApplication::setStyle(new style::PraxideskStyle);
    QApplication::setFont(style::font(style::metrics::baseText));
}

void GalleryTest::cleanup() {
    QApplication::setLayoutDirection(Qt::LeftToRight);
    useTheme(Palette::light());
}

void GalleryTest::useTheme(const Palette &palette) { QApplication::setPalette(palette.toQPalette()); }

void GalleryTest::controlsKeepTheRhythm() {
    QCOMPARE(QPushButton(QStringLiteral("Cancel")).sizeHint().height(), 26);
    QCOMPARE(QLineEdit().sizeHint().height(), 26);
    QComboBox combo;
    combo.addItem(QStringLiteral("Any"));
    QCOMPARE(combo.sizeHint().height(), 26);
    QCOMPARE(QSpinBox().sizeHint().height(), 26);
}

void GalleryTest::primaryIsSolid() {
    useTheme(Palette::light());
    QPushButton button(QStringLiteral("Book"));
    button.resize(90, 26);
    QVERIFY(button.grab().toImage().pixelColor(6, 13) == Palette::light().base);
    button.setProperty("primary", true);
    QCOMPARE(button.grab().toImage().pixelColor(6, 13), Palette::light().accent);
    button.setPalette(Palette::dark().toQPalette());
    QCOMPARE(button.grab().toImage().pixelColor(6, 13), Palette::dark().accent);
}

void GalleryTest::chosenSegmentIsUnderlined() {
    QPushButton button(QStringLiteral("Week"));
    button.setCheckable(true);
    button.setProperty("segment", QStringLiteral("middle"));
    button.resize(60, 26);
    QCOMPARE(button.grab().toImage().pixelColor(30, 24), Palette::light().base);
    button.setChecked(true);
    QCOMPARE(button.grab().toImage().pixelColor(30, 24), Palette::light().accentText);
    QCOMPARE(button.grab().toImage().pixelColor(4, 5), Palette::light().booked.fill);
}

void GalleryTest::noLetterIsUnderlinedFromRightToLeft() {
    const auto drawn = [](const QString &text, Qt::LayoutDirection direction) {
        QPushButton button(text);
        button.setLayoutDirection(direction);
        button.resize(90, 26);
        return button.grab().toImage();
    };
    const QString file = QString::fromUtf8("ملف");
    const QString underlined = QString::fromUtf8("م&لف");
    QCOMPARE(drawn(underlined, Qt::RightToLeft), drawn(file, Qt::RightToLeft)); // letters that belong together stay together
    QVERIFY(drawn(QStringLiteral("Fi&le"), Qt::LeftToRight) != drawn(QStringLiteral("File"), Qt::LeftToRight));
}

void GalleryTest::aLineBeginsWhereTheWindowDoes() {
    const QString english = QStringLiteral("Internal medicine");
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(style::fromTheWindowsSide(english), english);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(style::fromTheWindowsSide(english).isRightToLeft());
    QVERIFY(style::fromTheWindowsSide(QString()).isEmpty());
    const auto firstInk = [](const QString &text) {
        QLabel label(text);
        label.resize(400, 30);
        const QImage drawn = label.grab().toImage();
        for (int x = 0; x < drawn.width(); ++x) {
            for (int y = 0; y < drawn.height(); ++y) {
                if (drawn.pixel(x, y) != drawn.pixel(0, 0)) {
                    return x;
                }
            }
        }
        return -1;
    };
    QVERIFY(firstInk(english) < 100); // by itself it keeps to its own side
    QVERIFY(firstInk(style::fromTheWindowsSide(english)) > 200);
}

void GalleryTest::numbersKeepTheirOrder_data() {
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("before");
    QTest::newRow("from the left") << Qt::LeftToRight << QStringLiteral("born 8 April 2002 · ");
    QTest::newRow("from the right") << Qt::RightToLeft << QString::fromUtf8("من مواليد ٨ أبريل ٢٠٠٢ · ");
}

void GalleryTest::numbersKeepTheirOrder() {
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, before);
    QApplication::setLayoutDirection(direction);
    const QString phone = style::fromTheLeft(QStringLiteral("07700 900123"));
    QTextLayout layout(before + phone);
    QTextOption option;
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const auto at = [&](const QString &digits) { return line.cursorToX(static_cast<int>(layout.text().indexOf(digits) + 1)); };
    QVERIFY(at(QStringLiteral("07700")) < at(QStringLiteral("900123")));
    QCOMPARE(phone == QStringLiteral("07700 900123"), direction == Qt::LeftToRight); // nothing added where nothing is needed
}

void GalleryTest::aChoiceLosesItsEnd_data() {
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("letter");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const char *letter : {"K", "ש"}) {
            QTest::addRow("%s %s", letter, direction == Qt::LeftToRight ? "from the left" : "from the right") << direction << QString::fromUtf8(letter);
        }
    }
}

void GalleryTest::aChoiceLosesItsEnd() {
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, letter);
    QApplication::setLayoutDirection(direction);
    const auto picture = [](const QString &text) {
        QComboBox box;
        box.addItem(text);
        box.resize(120, style::metrics::controlHeight);
        return box.grab().toImage();
    };
    const QString many = letter.repeated(60);
    const QString other = letter == QLatin1String("K") ? QStringLiteral("W") : QString::fromUtf8("י");
    QCOMPARE(picture(many + other), picture(many + letter));
    QVERIFY(picture(other + many) != picture(letter + many));
}

void GalleryTest::fieldShowsFocus() {
    QWidget window;
    QLineEdit first(&window);
    QLineEdit second(&window);
    first.setGeometry(10, 10, 100, 26);
    second.setGeometry(10, 50, 100, 26);
    window.show();
    window.activateWindow();
    first.setFocus();
    QTRY_VERIFY(first.hasFocus());
    const QImage image = window.grab().toImage();
    QCOMPARE(image.pixelColor(60, 10), Palette::light().accentText);
    QCOMPARE(image.pixelColor(60, 11), Palette::light().accentText);
    QCOMPARE(image.pixelColor(60, 50), Palette::light().controlEdge);
    QCOMPARE(image.pixelColor(60, 51), Palette::light().base);
}

void GalleryTest::scrollBarHasNoArrows() {
    QScrollBar bar(Qt::Vertical);
    bar.resize(10, 200);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.setValue(0);
    const QImage top = bar.grab().toImage();
    QCOMPARE(top.pixelColor(5, 10), Palette::light().controlEdge);
    QCOMPARE(top.pixelColor(5, 150), Palette::light().window);
    bar.setValue(100);
    const QImage bottom = bar.grab().toImage();
    QCOMPARE(bottom.pixelColor(5, 50), Palette::light().window);
    QCOMPARE(bottom.pixelColor(5, 190), Palette::light().controlEdge);
}

void GalleryTest::picture_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("reversed");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light-rtl") << false << true;
}

/// A gallery to look at, in the build folder; the assertion is that every control leaves its mark.
void GalleryTest::picture() {
    QFETCH(const bool, dark);
    QFETCH(const bool, reversed);
    useTheme(dark ? Palette::dark() : Palette::light());
    QApplication::setLayoutDirection(reversed ? Qt::RightToLeft : Qt::LeftToRight);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *row = new QHBoxLayout;
    const auto addButton = [row](const QString &text, std::optional<style::IconName> name) {
        auto *button = new QPushButton(text);
        if (name) {
            button->setIcon(style::icon(*name));
        }
        row->addWidget(button);
        return button;
    };
    row->setSpacing(8);
    addButton(QStringLiteral("Today"), std::nullopt);
    addButton(QStringLiteral("Find a time"), style::IconName::FindTime)->setProperty("chosen", true);
    addButton(QStringLiteral("Block"), style::IconName::Block)->setEnabled(false);
    auto *book = addButton(QStringLiteral("Book"), std::nullopt);
    book->setProperty("primary", true);
    book->setIcon(style::icon(style::IconName::Plus, Palette::of(QApplication::palette()).onAccent));
    column->addLayout(row);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    const QStringList names{QStringLiteral("Day"), QStringLiteral("Week"), QStringLiteral("Month"), QStringLiteral("Agenda")};
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QPushButton(names.at(i));
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setProperty("segment", i == 0 ? QStringLiteral("first") : i == 3 ? QStringLiteral("last") : QStringLiteral("middle"));
        segments->addWidget(button);
    }
    column->addLayout(segments);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Follow-up, 20 min"), QStringLiteral("Check-up, 40 min")});
    column->addWidget(combo);
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(QStringLiteral("Find a patient"));
    edit->addAction(style::icon(style::IconName::Search), QLineEdit::LeadingPosition);
    column->addWidget(edit);
    column->addWidget(new QSpinBox);
    auto *check = new QCheckBox(QStringLiteral("Dr. Alan Smith"));
    check->setChecked(true);
    column->addWidget(check);
    column->addWidget(new QCheckBox(QStringLiteral("Room 1")));
    auto *radio = new QRadioButton(QStringLiteral("Dr. Okafor everywhere"));
    radio->setChecked(true);
    column->addWidget(radio);
    column->addWidget(new QRadioButton(QStringLiteral("Only the schedule")));
    auto *list = new QListWidget;
    list->setFixedHeight(90);
    for (int i = 0; i < 12; ++i) {
        list->addItem(QStringLiteral("Item %1").arg(i));
    }
    list->setCurrentRow(1);
    column->addWidget(list);
    window.resize(window.sizeHint());
    window.show();
    const QImage image = window.grab().toImage();
    QVERIFY(image.save(QStringLiteral("gallery-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
    const Palette palette = dark ? Palette::dark() : Palette::light();
    QCOMPARE(image.pixelColor(2, 2), palette.window);
}

const test::TestRegistration<GalleryTest> registration;

} // namespace
#include "gallery_test.moc"
