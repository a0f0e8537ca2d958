#include "ui/style/icons.h"

#include "tests/support/test_registry.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace praxidesk;

namespace {

QImage painted(style::IconName name, double ratio, const QColor &colour) {
    QImage image(qRound(16 * ratio), qRound(16 * ratio), QImage::Format_ARGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    style::paintIcon(painter, name, QRectF(0, 0, 16, 16), colour);
    return image;
}

double inkShare(const QImage &image) {
    double ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ink += 1.0 - image.pixelColor(x, y).lightnessF();
        }
    }
    return ink / (image.width() * image.height());
}

class IconsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
    void iconsDiffer();
    void colourIsUsed();
    void engineGivesDevicePixels();
    void whatPointsAlongTheLineFollowsTheReading();
    void sheet();
};

void IconsTest::everyIconIsDrawn_data() {
    QTest::addColumn<int>("number");
    for (int number = 0; number < style::iconCount; ++number) {
        QTest::addRow("%s", qPrintable(style::fileName(static_cast<style::IconName>(number)))) << number;
    }
}

void IconsTest::everyIconIsDrawn() {
    QFETCH(const int, number);
    const auto name = static_cast<style::IconName>(number);
    QVERIFY(QFile::exists(QStringLiteral(":/praxidesk/icons/%1.svg").arg(style::fileName(name))));
    const double once = inkShare(painted(name, 1.0, Qt::black));
    const double twice = inkShare(painted(name, 2.0, Qt::black));
    QVERIFY2(once > 0.04 && once < 0.6, qPrintable(QString::number(once)));
    QVERIFY(std::abs(once - twice) < 0.04);
}

void IconsTest::iconsDiffer() {
    QSet<QByteArray> seen;
    for (int number = 0; number < style::iconCount; ++number) {
        const QImage image = painted(static_cast<style::IconName>(number), 2.0, Qt::black);
        seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(seen.size(), style::iconCount);
}

void IconsTest::colourIsUsed() {
    const QColor colour(0x1761B0);
    QCOMPARE(painted(style::IconName::StatusInRoom, 1.0, colour).pixelColor(8, 8), colour);
    QCOMPARE(style::icon(style::IconName::StatusInRoom, colour).pixmap(16, 16).toImage().pixelColor(8, 8), colour);
}

void IconsTest::engineGivesDevicePixels() {
    const QPixmap pixmap = style::icon(style::IconName::Plus).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.width(), 32);
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void IconsTest::whatPointsAlongTheLineFollowsTheReading() {
    const QImage previous = painted(style::IconName::Previous, 1.0, Qt::black);
    const QImage next = painted(style::IconName::Next, 1.0, Qt::black);
    const QImage search = painted(style::IconName::Search, 1.0, Qt::black);
    // where the ink of the middle line lies: the tip of a chevron
    const auto tip = [](const QImage &image) {
        double sum = 0;
        double ink = 0;
        for (int x = 0; x < image.width(); ++x) {
            const double alpha = 1 - image.pixelColor(x, image.height() / 2).lightnessF();
            sum += alpha * (x + 0.5);
            ink += alpha;
        }
        return sum / ink;
    };
    QVERIFY(tip(previous) + 1 < tip(next));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(qAbs(tip(painted(style::IconName::Previous, 1.0, Qt::black)) - tip(next)) < 0.5);
    QVERIFY(qAbs(tip(painted(style::IconName::Next, 1.0, Qt::black)) - tip(previous)) < 0.5);
    QCOMPARE(painted(style::IconName::Search, 1.0, Qt::black), search);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/// A picture of all of them to look at, in the build folder.
void IconsTest::sheet() {
    QImage image(12 * 80, 4 * 80, QImage::Format_ARGB32);
    image.setDevicePixelRatio(3.0);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int number = 0; number < style::iconCount; ++number) {
        style::paintIcon(painter, static_cast<style::IconName>(number), QRectF((number % 12) * 26.6 + 4, (number / 12) * 26.6 + 4, 16, 16), QColor(0x17212B));
    }
    painter.end();
    QVERIFY(image.save(QStringLiteral("icons.png")));
}

const test::TestRegistration<IconsTest> registration;

} // namespace
#include "icons_test.moc"
