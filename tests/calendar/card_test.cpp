// What stands on a card, without fonts: every character is 7 px wide in names and loud words, 6 in lines.
#include "ui/calendar/card_text.h"
#include "ui/calendar/texts.h"

#include "tests/calendar/sample_day.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::calendar;
using style::IconName;
using style::Palette;

namespace {

double measure(const QString &text, TextRole role) { return static_cast<double>(text.size()) * (role == TextRole::Line ? 6.0 : 7.0); }

QString elide(const QString &name, double room) { return name.left(std::max(0, static_cast<int>(room / 7) - 1)) + QChar(0x2026); }

const Instant start{Minutes(600)};

Item booked(const char *name = "Homer Simpson", const char *visit = "Follow-up") {
    Item item = test::appointment(1, 0, {start, start + Minutes(20)}, name);
    item.visit = QString::fromUtf8(visit);
    return item;
}

QString shown(const CardText &text) {
    QStringList lines;
    for (const TextLine &line : text.lines) {
        QString words;
        for (const TextRun &run : line) {
            words += run.text;
        }
        lines << words;
    }
    return lines.join(u'|');
}

CardText textOf(const Item &item, double width, double height, Instant now = start - Minutes(60)) {
    return cardText(item, cardLook(item, now, Palette::light()), QStringLiteral("10:00–10:20"), {width, height}, measure, elide);
}

class CardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nameForms_data();
    void nameForms();
    void linesFollowTheHeight();
    void droppedInOrder_data();
    void droppedInOrder();
    void unsettledPromiseIsNeverHidden();
    void loudWordsOutrankTheGivenName();
    void narrowCards();
    void dots();
    void blocks_data();
    void blocks();
    void looks_data();
    void looks();
    void lateness();
    void sentences_data();
    void sentences();
    void durations();
};

void CardTest::nameForms_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("forms");
    QTest::newRow("two") << "Homer Simpson" << "" << "Homer Simpson|H. Simpson|Simpson";
    QTest::newRow("three") << QStringLiteral("Ana Lucía Vargas") << "" << QStringLiteral("Ana Lucía Vargas|A. L. Vargas|Vargas");
    QTest::newRow("particle") << "Piet van der Berg" << "van der Berg" << "Piet van der Berg|P. van der Berg|van der Berg";
    QTest::newRow("hyphen") << "Mary-Ann Clarke" << "" << "Mary-Ann Clarke|M. Clarke|Clarke";
    QTest::newRow("family first") << "Nagy Anna" << "Nagy" << "Nagy Anna|Nagy A.|Nagy";
    QTest::newRow("one word") << "Prince" << "" << "Prince";
    QTest::newRow("family elsewhere") << "Homer Simpson" << "Burns" << "Homer Simpson";
    QTest::newRow("hebrew") << QStringLiteral("דוד לוי") << "" << QStringLiteral("דוד לוי|ד. לוי|לוי");
    QTest::newRow("empty") << "" << "" << "";
}

void CardTest::nameForms() {
    QFETCH(const QString, name);
    QFETCH(const QString, family);
    QFETCH(const QString, forms);
    QStringList got;
    for (const QString &form : calendar::nameForms(name, family)) {
        got << form;
    }
    QCOMPARE(got.join(u'|'), forms);
}

void CardTest::linesFollowTheHeight() {
    const Item item = booked();
    QCOMPARE(shown(textOf(item, 220, 46)), QStringLiteral("Homer Simpson|Follow-up|10:00–10:20"));
    QCOMPARE(shown(textOf(item, 220, 45)), QStringLiteral("Homer Simpson|Follow-up"));
    QCOMPARE(shown(textOf(item, 220, 30)), QStringLiteral("Homer Simpson|Follow-up"));
    QCOMPARE(shown(textOf(item, 220, 29)), QStringLiteral("Homer Simpson  Follow-up"));
}

void CardTest::droppedInOrder_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("series");
    QTest::addColumn<bool>("promise");
    // A queued visit of a series on three lines; the name takes 77 px, its icons 18 each; the inside begins at 26 and ends 4
    // before the edge.
    QTest::newRow("all") << 240 << "Ann Simpson|Follow-up, second|10:00–10:20 · queued" << true << true;
    QTest::newRow("range goes") << 149 << "Ann Simpson|Follow-up, second|queued" << true << true;
    QTest::newRow("then the series icon") << 142 << "Ann Simpson|Follow-up, second|queued" << false << true;
    QTest::newRow("type is cut at its comma, given name becomes an initial") << 124 << "A. Simpson|Follow-up|queued" << false << true;
    QTest::newRow("narrow: only the family name") << 84 << "Simpson|Follow-up|queued" << false << true;
}

void CardTest::droppedInOrder() {
    QFETCH(const int, width);
    QFETCH(const QString, expected);
    QFETCH(const bool, series);
    QFETCH(const bool, promise);
    Item item = booked("Ann Simpson", "Follow-up, second");
    item.promise = Promise::Queued;
    item.inSeries = true;
    const CardText text = textOf(item, width, 60);
    QCOMPARE(shown(text), expected);
    QCOMPARE(text.showsSeries, series);
    QCOMPARE(text.showsPromise, promise);
}

void CardTest::unsettledPromiseIsNeverHidden() {
    for (const Promise promise : {Promise::Queued, Promise::Local, Promise::Refused, Promise::Conflict}) {
        Item item = booked();
        item.promise = promise;
        for (int width = 80; width < 240; width += 5) {
            for (const int height : {23, 31, 47}) {
                QVERIFY(textOf(item, width, height).showsPromise);
            }
        }
    }
    // The quiet tick makes room for the given name.
    QVERIFY(textOf(booked(), 140, 31).showsPromise);
    QVERIFY(!textOf(booked(), 122, 31).showsPromise);
    QCOMPARE(shown(textOf(booked(), 122, 31)), QStringLiteral("Homer Simpson|Follow-up"));
}

void CardTest::loudWordsOutrankTheGivenName() {
    const Item item = booked("Elena Popescu", "Injection");
    const Instant late = start + Minutes(12);
    QCOMPARE(shown(textOf(item, 260, 23, late)), QStringLiteral("Elena Popescu  12 min late"));
    QCOMPARE(shown(textOf(item, 190, 23, late)), QStringLiteral("E. Popescu  12 min late"));
    QCOMPARE(shown(textOf(item, 170, 23, late)), QStringLiteral("Popescu  12 min late"));
    QCOMPARE(shown(textOf(item, 130, 23, late)), QStringLiteral("Elena Popescu"));
    // In two lines the word outranks the type.
    QCOMPARE(shown(textOf(item, 220, 31, late)), QStringLiteral("Elena Popescu|Injection · 12 min late"));
    QCOMPARE(shown(textOf(item, 140, 31, late)), QStringLiteral("Elena Popescu|12 min late"));
    // A promise's word does not.
    Item queued = booked("Olivia Brown", "Vaccination");
    queued.promise = Promise::Queued;
    QCOMPARE(shown(textOf(queued, 160, 31)), QStringLiteral("Olivia Brown|Vaccination · queued"));
    QCOMPARE(shown(textOf(queued, 140, 31)), QStringLiteral("Olivia Brown|Vaccination"));
}

void CardTest::narrowCards() {
    QVERIFY(!textOf(booked(), 112, 47).isNarrow);
    const CardText text = textOf(booked(), 100, 47);
    QVERIFY(text.isNarrow);
    QVERIFY(text.showsPromise);
    QCOMPARE(shown(text), QStringLiteral("H. Simpson|Follow-up|10:00–10:20"));
    QCOMPARE(shown(textOf(booked(), 40, 47)), QStringLiteral("Simpson")); // the edge cuts it
    QCOMPARE(shown(textOf(booked(), 72, 47)).section(u'|', 0, 0), QStringLiteral("Simps…"));
}

/// Only the name, which always stays, ends with dots when it is too long; and it does so instead of being cut.
void CardTest::dots() {
    for (int width = 20; width < 260; ++width) {
        for (int height = 12; height < 70; height += 3) {
            const CardText text = textOf(booked("Bartholomew Featherstonehaugh", "A very long type of visit"), width, height);
            const QStringList lines = shown(text).split(u'|');
            const double room = width - (text.isNarrow ? narrowPadding : cardPadding) - statusIconSide - iconGap - cardEndPadding;
            const bool fits = measure(lines.front(), TextRole::Name) <= room;
            QVERIFY2(fits || room < 20 + statusIconSide + iconGap, qPrintable(QStringLiteral("%1 x %2: %3").arg(width).arg(height).arg(lines.front())));
            QVERIFY(!lines.mid(1).join(u'|').contains(QChar(0x2026)));
            QVERIFY(width < 180 || !lines.front().contains(QChar(0x2026)));
        }
    }
}

void CardTest::looks_data() {
    QTest::addColumn<Item>("item");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("icon");
    QTest::addColumn<QColor>("fill");
    const Palette p = Palette::light();
    const auto row = [](const char *name, const Item &item, const char *word, IconName icon, const QColor &fill) {
        QTest::newRow(name) << item << QString::fromUtf8(word) << static_cast<int>(icon) << fill;
    };
    const auto with = [](auto change) {
        Item item = booked();
        change(item);
        return item;
    };
    row("booked", booked(), "", IconName::StatusBooked, p.booked.fill);
    row("proposed", with([](Item &i) { i.status = AppointmentStatus::Proposed; }), "proposed", IconName::StatusProposed, p.base);
    row("pending", with([](Item &i) { i.status = AppointmentStatus::Pending; }), "pending", IconName::StatusProposed, p.base);
    row("arrived", with([](Item &i) { i.status = AppointmentStatus::Arrived; i.arrivedAt = start - Minutes(72); }), "waiting 12 min", IconName::StatusArrived, p.arrived.fill);
    row("in room", with([](Item &i) { i.status = AppointmentStatus::CheckedIn; i.inRoomAt = start - Minutes(78); }), "in room 18 min", IconName::StatusInRoom, p.accent);
    row("done", with([](Item &i) { i.status = AppointmentStatus::Fulfilled; }), "", IconName::StatusFulfilled, p.done.fill);
    row("no-show", with([](Item &i) { i.status = AppointmentStatus::NoShow; }), "no-show", IconName::StatusNoShow, p.base);
    row("cancelled", with([](Item &i) { i.status = AppointmentStatus::Cancelled; }), "cancelled", IconName::StatusNoShow, p.base);
    row("overbooked", with([](Item &i) { i.overbooked = true; }), "overbooked", IconName::Warning, p.warning.fill);
    row("displaced", with([](Item &i) { i.displaced = true; }), "displaced", IconName::Warning, p.booked.fill);
    row("conflict", with([](Item &i) { i.promise = Promise::Conflict; i.problem = QStringLiteral("moved on server"); }), "Conflict: moved on server", IconName::Conflict, p.error.fill);
    row("refused", with([](Item &i) { i.promise = Promise::Refused; }), "refused", IconName::StatusBooked, p.error.fill);
}

void CardTest::looks() {
    QFETCH(const Item, item);
    QFETCH(const QString, word);
    QFETCH(const int, icon);
    QFETCH(const QColor, fill);
    for (const Palette &palette : {Palette::light(), Palette::dark()}) {
        const CardLook look = cardLook(item, start - Minutes(60), palette);
        QCOMPARE(look.word, word);
        QCOMPARE(static_cast<int>(look.statusIcon), icon);
        if (!palette.isDark) {
            QCOMPARE(look.colours.fill, fill);
        }
        QVERIFY(style::contrastRatio(look.colours.text, look.colours.fill) >= 4.5);
        QVERIFY(style::contrastRatio(look.wordColour, look.colours.fill) >= 4.5);
        // Overbooked, conflict and refused have the heavy edge.
        QCOMPARE(look.leftEdge == 4, item.overbooked || item.promise == Promise::Conflict || item.promise == Promise::Refused);
    }
}

void CardTest::lateness() {
    Item item = booked();
    QVERIFY(!isLate(item, start));
    QVERIFY(isLate(item, start + Minutes(1)));
    QVERIFY(!isLate(item, start + std::chrono::hours(20))); // yesterday's is not late, it is unanswered
    item.status = AppointmentStatus::Arrived;
    QVERIFY(!isLate(item, start + Minutes(10)));
}

void CardTest::sentences_data() {
    QTest::addColumn<Item>("item");
    QTest::addColumn<QString>("sentence");
    Item queued = booked();
    queued.promise = Promise::Queued;
    QTest::newRow("queued") << queued << "09:00–09:20 Homer Simpson, Follow-up, booked, waiting for server";
    Item local = booked();
    local.promise = Promise::Local;
    local.status = AppointmentStatus::Fulfilled;
    QTest::newRow("local") << local << "09:00–09:20 Homer Simpson, Follow-up, done, this desk only";
    Item overbooked = booked();
    overbooked.overbooked = true;
    overbooked.visit.clear();
    QTest::newRow("overbooked") << overbooked << "09:00–09:20 Homer Simpson, booked, overbooked, saved on the server";
    Item arrived = booked();
    arrived.status = AppointmentStatus::Arrived;
    arrived.arrivedAt = start - Minutes(5);
    QTest::newRow("arrived") << arrived << "09:00–09:20 Homer Simpson, Follow-up, arrived, waiting 5 min, saved on the server";
    Item conflict = booked();
    conflict.promise = Promise::Conflict;
    conflict.problem = QStringLiteral("moved on server");
    QTest::newRow("conflict") << conflict << "09:00–09:20 Homer Simpson, Follow-up, booked, in conflict with the server, moved on server";
    Item block;
    block.kind = ItemKind::Block;
    block.text = QStringLiteral("Lunch break");
    QTest::newRow("block") << block << "09:00–09:20 blocked, Lunch break";
    block.text.clear();
    block.blockKind = BlockKind::Leave;
    QTest::newRow("block without comment") << block << "09:00–09:20 blocked, Leave";
    Item hold;
    hold.kind = ItemKind::Hold;
    hold.text = QStringLiteral("Inês Ferreira");
    hold.owner = QStringLiteral("Maria");
    hold.expires = start + Minutes(4);
    QTest::newRow("hold") << hold << QStringLiteral("09:00–09:20 held for Inês Ferreira, by Maria, 4 min left");
}

void CardTest::sentences() {
    QFETCH(const Item, item);
    QFETCH(const QString, sentence);
    QCOMPARE(Texts::accessibleItem(item, {QTime(9, 0), QTime(9, 20)}, start), sentence);
}

void CardTest::blocks_data() {
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QSizeF>("block");
    QTest::addColumn<BlockText>("text");
    const QString times = QStringLiteral("10:00–10:20");
    const QString lunch = QStringLiteral("Lunch");
    const QString meeting = QStringLiteral("Meeting of the team");
    QTest::newRow("beside") << lunch << QSizeF(170, 90) << BlockText{lunch, times, false};
    QTest::newRow("beside, low") << lunch << QSizeF(170, 14) << BlockText{lunch, times, false};
    QTest::newRow("just beside") << lunch << QSizeF(26 + 30 + 5 + 66 + 8, 90) << BlockText{lunch, times, false};
    QTest::newRow("just not beside") << lunch << QSizeF(26 + 30 + 5 + 66 + 7, 90) << BlockText{lunch, times, true};
    QTest::newRow("beneath") << meeting << QSizeF(170, 30) << BlockText{meeting, times, true};
    QTest::newRow("too low") << meeting << QSizeF(170, 29) << BlockText{meeting, {}, true};
    QTest::newRow("a longer comment") << QStringLiteral("Meeting of the whole team") << QSizeF(170, 90) << BlockText{QStringLiteral("Meeting of the whole …"), times, true};
    QTest::newRow("too narrow for times") << lunch << QSizeF(99, 90) << BlockText{lunch, {}, true};
    QTest::newRow("too narrow for words") << meeting << QSizeF(70, 90) << BlockText();
}

void CardTest::blocks() {
    QFETCH(const QString, comment);
    QFETCH(const QSizeF, block);
    const auto elide = [](const QString &words, double room) { return words.left(static_cast<qsizetype>(room / 6) - 1) + u'…'; };
    const BlockText shown = blockText(comment, QStringLiteral("10:00–10:20"), block, measure, elide);
    QFETCH(const BlockText, text);
    QCOMPARE(shown.comment, text.comment);
    QCOMPARE(shown.times, text.times);
    QCOMPARE(shown.timesBeneath, text.timesBeneath);
}

void CardTest::durations() {
    QCOMPARE(Texts::freeFor(Minutes(30)), QStringLiteral("30 min free"));
    QCOMPARE(Texts::freeFor(Minutes(60)), QStringLiteral("1 h free"));
    QCOMPARE(Texts::freeFor(Minutes(105)), QStringLiteral("1 h 45 min free"));
    QCOMPARE(Texts::duration(Minutes(40)), QStringLiteral("40 min"));
    QCOMPARE(Texts::duration(Minutes(125)), QStringLiteral("2 h 05"));
    QCOMPARE(Texts::held(std::chrono::seconds(277)), QStringLiteral("Held, 4 min left"));
    QCOMPARE(Texts::held(std::chrono::seconds(60)), QStringLiteral("Held, 1 min left"));
    QCOMPARE(Texts::held(std::chrono::seconds(59)), QStringLiteral("Held, 59 s left"));
    QCOMPARE(Texts::held(-std::chrono::seconds(5)), QStringLiteral("Hold is over"));
    QCOMPARE(Texts::accessibleFree({QTime(13, 0), QTime(15, 40)}), QStringLiteral("13:00–15:40 free"));
}

const test::TestRegistration<CardTest> registration;

} // namespace
#include "card_test.moc"
