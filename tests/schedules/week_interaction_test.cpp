// Gestures and keys on values: no widget, no event.
#include "tests/support/test_registry.h"
#include "ui/schedules/week_interaction.h"

#include <QTest>

namespace praxidesk::schedules {

class WeekInteractionTest : public QObject {
    Q_OBJECT

    static WeekGeometry geometry(bool rightToLeft = false) { return WeekGeometry({700, 24, Qt::Monday, rightToLeft}); }
    static WeekInteraction with(const char *text, bool rightToLeft = false) {
        WeekInteraction interaction;
        interaction.setGeometry(geometry(rightToLeft));
        interaction.setSpans(parseSpans(QString::fromLatin1(text)).value());
        return interaction;
    }
    static QPoint point(int day, int hour, int minute, bool rightToLeft = false) {
        const WeekGeometry place = geometry(rightToLeft);
        return {place.dayRect(day).center().x(), place.yOf(hour * 60 + minute)};
    }
    static QString dragged(WeekInteraction &interaction, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        interaction.press(from, modifiers);
        for (int step = 1; step <= 5; ++step) {
            interaction.move(from + (to - from) * step / 5, modifiers);
        }
        std::ignore = interaction.release(to, modifiers);
        return toText(interaction.spans());
    }
    static QString typed(WeekInteraction &interaction, std::initializer_list<std::pair<int, Qt::KeyboardModifiers>> keys) {
        for (const auto &[key, modifiers] : keys) {
            std::ignore = interaction.key(key, modifiers);
        }
        return toText(interaction.spans());
    }
    static constexpr auto none = Qt::NoModifier;
    static constexpr auto control = Qt::ControlModifier;

private Q_SLOTS:
    void everyMinuteIsFoundAgain() {
        for (const bool reversed : {false, true}) {
            for (const int first : {Qt::Monday, Qt::Sunday, Qt::Saturday}) {
                const WeekGeometry place({701, 60, first, reversed});
                for (int day = 1; day <= 7; ++day) {
                    QCOMPARE(place.dayOf(place.positionOf(day)), day);
                    QCOMPARE(place.dayAt(place.dayRect(day).left()), day);
                    QCOMPARE(place.dayAt(place.dayRect(day).right()), day);
                }
                for (int minute = 0; minute <= minutesOfDay; ++minute) {
                    QCOMPARE(place.minuteAt(place.yOf(minute)), minute);
                }
                QCOMPARE(place.dayAt(-50), place.dayOf(reversed ? 6 : 0));
            }
        }
    }

    void aNightIsOneWindowInTwoPieces() {
        const auto spans = parseSpans(QStringLiteral("SU 22:00-06:00")).value();
        const auto pieces = geometry().rectsOf(spans.front());
        QCOMPARE(pieces.size(), size_t(2));
        QCOMPARE(pieces[1].left(), geometry().dayRect(Qt::Monday).left());
        QCOMPARE(hitTest(geometry(), spans, point(1, 3, 0)).span, std::optional<size_t>(0));
        QCOMPARE(hitTest(geometry(), spans, point(1, 5, 58)).part, WeekHit::Part::End);
        QCOMPARE(hitTest(geometry(), spans, point(7, 22, 2)).part, WeekHit::Part::Start);
    }

    void gestures_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QPoint>("from");
        QTest::addColumn<QPoint>("to");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, QPoint from, QPoint to, int modifiers, const char *after) {
            QTest::newRow(name) << QString::fromLatin1(before) << from << to << modifiers << QString::fromLatin1(after);
        };
        row("draw", "", point(1, 8, 3), point(1, 11, 50), 0, "MO 08:00-12:00");
        row("draw upwards", "", point(1, 11, 50), point(1, 8, 3), 0, "MO 08:00-12:00");
        row("draw over days", "", point(1, 8, 3), point(5, 11, 50), 0, "MO-FR 08:00-12:00");
        row("draw over days backwards", "", point(5, 11, 50), point(1, 8, 3), 0, "MO-FR 08:00-12:00");
        row("draw into a window", "MO 08:00-12:00", point(1, 15, 0), point(1, 11, 0), 0, "MO 08:00-15:15");
        row("draw finely", "", point(1, 8, 3), point(1, 9, 7), Qt::AltModifier, "MO 08:00-09:10");
        row("draw to midnight", "", point(1, 18, 3), QPoint(point(1, 0, 0).x(), 900), 0, "MO 18:00-00:00");
        row("a click draws nothing", "", point(1, 8, 3), point(1, 8, 3), 0, "");
        row("move", "MO 08:00-12:00", point(1, 10, 0), point(3, 11, 0), 0, "WE 09:00-13:00");
        row("move off the day", "MO 08:00-12:00", point(1, 10, 0), point(1, 23, 50), 0, "MO 20:00-00:00");
        row("copy", "MO 08:00-12:00", point(1, 10, 0), point(3, 10, 0), Qt::ControlModifier, "MO,WE 08:00-12:00");
        row("move onto another", "MO 08:00-12:00; TU 11:00-15:00", point(1, 10, 0), point(2, 10, 0), 0, "TU 08:00-15:00");
        row("later end", "MO 08:00-12:00", point(1, 11, 57), point(1, 13, 57), 0, "MO 08:00-14:00");
        row("earlier start", "MO 08:00-12:00", point(1, 8, 2), point(1, 7, 2), 0, "MO 07:00-12:00");
        row("start past its end", "MO 08:00-12:00", point(1, 8, 2), point(1, 15, 0), 0, "MO 11:55-12:00");
        row("outside", "", QPoint(-30, 100), point(1, 9, 0), 0, "");
    }
    void gestures() {
        QFETCH(QString, before);
        QFETCH(QPoint, from);
        QFETCH(QPoint, to);
        QFETCH(int, modifiers);
        QFETCH(QString, after);
        auto interaction = with(before.toLatin1().constData());
        QCOMPARE(dragged(interaction, from, to, Qt::KeyboardModifiers(modifiers)), after);
        QVERIFY(interaction.isIdle());
        QVERIFY(!interaction.preview());
    }

    void mirroredDrawing() {
        auto interaction = with("", true);
        QCOMPARE(dragged(interaction, point(1, 8, 3, true), point(2, 9, 50, true)), QStringLiteral("MO,TU 08:00-10:00"));
        interaction.setCursor({Qt::Monday, 15 * 60});
        std::ignore = interaction.key(Qt::Key_Left, none);
        QCOMPARE(interaction.cursor().day, int(Qt::Tuesday));
    }

    void escapeGivesUp() {
        auto interaction = with("MO 08:00-12:00");
        interaction.press(point(1, 10, 0));
        interaction.move(point(3, 14, 0));
        QVERIFY(interaction.preview());
        interaction.cancel();
        QVERIFY(!interaction.release(point(3, 14, 0)).has_value());
        QCOMPARE(toText(interaction.spans()), QStringLiteral("MO 08:00-12:00"));
    }

    void keysDoWhatThePointerDoes() {
        auto interaction = with("");
        interaction.setCursor({Qt::Monday, 8 * 60});
        QCOMPARE(typed(interaction, {{Qt::Key_Return, none}, {Qt::Key_Down, control}, {Qt::Key_Down, none}, {Qt::Key_Down, none}, {Qt::Key_Down, none}, {Qt::Key_Return, none}}),
                 QStringLiteral("MO 08:00-10:00"));
        QVERIFY(interaction.selected().has_value());
        // Enter on a window takes its end, Shift+Enter its start; M moves it.
        QCOMPARE(typed(interaction, {{Qt::Key_Space, none}, {Qt::Key_Down, control}, {Qt::Key_Down, control}, {Qt::Key_Space, none}}), QStringLiteral("MO 08:00-12:00"));
        QCOMPARE(typed(interaction, {{Qt::Key_Return, Qt::ShiftModifier}, {Qt::Key_Up, none}, {Qt::Key_Return, none}}), QStringLiteral("MO 07:45-12:00"));
        QCOMPARE(typed(interaction, {{Qt::Key_M, none}, {Qt::Key_Right, none}, {Qt::Key_Down, none}, {Qt::Key_Return, none}}), QStringLiteral("TU 08:00-12:15"));
        QCOMPARE(typed(interaction, {{Qt::Key_Delete, none}}), QString());
        QVERIFY(!interaction.selected().has_value());
    }

    void keysDrawOverDays() {
        auto interaction = with("");
        interaction.setCursor({Qt::Monday, 8 * 60});
        QCOMPARE(typed(interaction, {{Qt::Key_Return, none}, {Qt::Key_Right, none}, {Qt::Key_Right, none}, {Qt::Key_Return, none}}), QStringLiteral("MO-WE 08:00-08:15"));
        interaction.setCursor({Qt::Friday, 8 * 60});
        QCOMPARE(typed(interaction, {{Qt::Key_Return, none}, {Qt::Key_Down, none}, {Qt::Key_Escape, none}}), QStringLiteral("MO-WE 08:00-08:15"));
    }

    void controlJumpsToEdges() {
        auto interaction = with("MO 08:00-12:00,13:30-17:00");
        interaction.setCursor({Qt::Monday, 7 * 60});
        QList<int> met;
        for (int times = 0; times < 5; ++times) {
            std::ignore = interaction.key(Qt::Key_Down, control);
            met << interaction.cursor().minute;
        }
        QCOMPARE(met, (QList<int>{8 * 60, 12 * 60, 13 * 60 + 30, 17 * 60, 18 * 60}));
    }

    void aNightMayBeTakenAtItsEnd() {
        auto interaction = with("FR 22:00-06:00");
        QCOMPARE(dragged(interaction, point(6, 5, 57), point(6, 6, 57)), QStringLiteral("FR 22:00-07:00"));
    }

    void unknownKeysAreLeftToTheDialog() {
        auto interaction = with("");
        QVERIFY(!interaction.key(Qt::Key_Escape, none).handled);
        QVERIFY(!interaction.key(Qt::Key_Tab, none).handled);
    }
};

const test::TestRegistration<WeekInteractionTest> registration;

} // namespace praxidesk::schedules

#include "week_interaction_test.moc"
