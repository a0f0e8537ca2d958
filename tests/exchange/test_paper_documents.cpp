#include "core/exchange/exchange.h"
#include "core/exchange/paper_documents.h"
#include "tests/exchange/clinic_fixture.h"
#include "tests/support/must_hold.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::exchange;
using praxidesk::test::Clinic;
using praxidesk::test::instant;
using praxidesk::test::mustHold;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

template <typename T>
T value(Result<T> result) {
    mustHold(result.has_value());
    return std::move(*result);
}

/// Dr. A in a room, free from 9 to 12 on Wednesday the 18th in Slots of 30 minutes.
struct Practice {
    Clinic clinic;
    ActorId doctor, room;
    ScheduleId schedule;
    PatientId homer;

    Practice() {
        const QByteArray people = R"({"resourceType":"Practitioner","id":"a","name":[{"text":"Dr. A"}]}
{"resourceType":"Location","id":"r","name":"Room 1"}
{"resourceType":"Patient","id":"h","name":[{"family":"Simpson","given":["Homer"]}],"birthDate":"1956-05-12","telecom":[{"system":"phone","value":"555 0113"}]}
{"resourceType":"Schedule","id":"s","active":true,"specialty":[{"text":"Cardiology"}],"actor":[{"reference":"Practitioner/a"}]}
)";
        mustHold(value(importFile(*clinic.desk, clinic.write(s("people.ndjson"), people), {})).refused.empty());
        doctor = narrow<ActorId>(*clinic.store->resolve(s("Practitioner/a")));
        room = narrow<ActorId>(*clinic.store->resolve(s("Location/r")));
        schedule = narrow<ScheduleId>(*clinic.store->resolve(s("Schedule/s")));
        homer = narrow<PatientId>(*clinic.store->resolve(s("Patient/h")));
        for (Instant start = instant("2026-11-18T09:00:00Z"); start < instant("2026-11-18T12:00:00Z"); start += Minutes(30)) {
            desk::NewSlot slot;
            slot.schedule = schedule;
            slot.interval = {start, start + Minutes(30)};
            std::ignore = value(clinic.desk->createSlot(slot));
        }
    }
    [[nodiscard]] AppointmentId book(const char *start) const {
        desk::BookingRequest request;
        request.schedules = {schedule};
        request.start = instant(start);
        request.patient = homer;
        request.appointmentType = Concept::ofText(s("Follow-up"));
        request.moreParticipants = {clinic.store->referenceTo(resourceKey(room))};
        request.comment = s("bring X-rays");
        return value(clinic.desk->book(request));
    }
    [[nodiscard]] DaySheet sheet(FreeLines free, ActorId of) const { return daySheets(*clinic.desk, {of}, QDate(2026, 11, 18), free).front(); }
    /// "09:00 visit", one for each line.
    [[nodiscard]] static QStringList lines(const DaySheet &sheet) {
        static const QStringList kinds{s("visit"), s("block"), s("hold"), s("taken"), s("free")};
        QStringList all;
        for (const auto &line : sheet.lines) {
            const Zone zone = praxidesk::test::london();
            all << s("%1-%2 %3").arg(zone.toWallClock(line.interval.start).time.toString(s("HH:mm")), zone.toWallClock(line.interval.end).time.toString(s("HH:mm")),
                                     kinds[static_cast<int>(line.kind)]);
        }
        return all;
    }
};

class TestPaperDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDaySheetSaysWhoComesWhen() {
        const Practice practice;
        const auto id = practice.book("2026-11-18T09:30:00Z");
        const auto sheet = practice.sheet(FreeLines::None, practice.doctor);
        QCOMPARE(sheet.name, s("Dr. A"));
        QCOMPARE(sheet.role, s("Cardiology"));
        QVERIFY(!sheet.isPlace);
        QVERIFY(sheet.hasHours);
        QVERIFY(!sheet.clockChange);
        QCOMPARE(sheet.visits(), 1);
        SheetLine expected{SheetLine::Kind::Visit, {instant("2026-11-18T09:30:00Z"), instant("2026-11-18T10:00:00Z")}, id};
        expected.patient = s("Homer Simpson");
        expected.birthDate = QDate(1956, 5, 12);
        expected.phone = s("555 0113");
        expected.visit = s("Follow-up");
        expected.places = QStringList{s("Room 1")};
        expected.note = s("bring X-rays");
        QCOMPARE(sheet.lines.size(), size_t(1));
        QVERIFY(sheet.lines.front() == expected);
    }

    void aRoomsSheetSaysWhoGivesTheVisit() {
        const Practice practice;
        std::ignore = practice.book("2026-11-18T09:30:00Z");
        const auto sheet = practice.sheet(FreeLines::Stretches, practice.room);
        QVERIFY(sheet.isPlace);
        QCOMPARE(sheet.role, QString());
        QCOMPARE(Practice::lines(sheet), QStringList{s("09:30-10:00 visit")});
        QCOMPARE(sheet.lines.front().people, QStringList{s("Dr. A")});
        QCOMPARE(sheet.lines.front().places, QStringList());
    }

    void whatElseFillsTheDay_data() {
        QTest::addColumn<FreeLines>("free");
        QTest::addColumn<QStringList>("expected");
        const QStringList taken{s("09:30-10:00 visit"), s("10:00-10:30 block"), s("11:00-11:30 hold")};
        QTest::newRow("nothing of what is free") << FreeLines::None << taken;
        QTest::newRow("stretches") << FreeLines::Stretches
                                   << QStringList{s("09:00-09:30 free"), taken[0], taken[1], s("10:30-11:00 free"), taken[2], s("11:30-12:00 free")};
    }
    void whatElseFillsTheDay() {
        QFETCH(FreeLines, free);
        QFETCH(QStringList, expected);
        const Practice practice;
        std::ignore = practice.book("2026-11-18T09:30:00Z");
        desk::BlockRequest block{{practice.schedule}, {{instant("2026-11-18T10:00:00Z"), instant("2026-11-18T10:30:00Z")}}, BlockKind::Lunch, s("late lunch")};
        std::ignore = value(practice.clinic.desk->block(block));
        std::ignore = value(practice.clinic.desk->hold({{practice.schedule}, instant("2026-11-18T11:00:00Z"), {}, Minutes(5), s("Mrs. Brown")}));
        const auto sheet = practice.sheet(free, practice.doctor);
        QCOMPARE(Practice::lines(sheet), expected);
        for (const auto &line : sheet.lines) {
            if (line.kind == SheetLine::Kind::Block) {
                QCOMPARE(line.block, BlockKind::Lunch);
                QCOMPARE(line.note, s("late lunch"));
            } else if (line.kind == SheetLine::Kind::Hold) {
                QCOMPARE(line.note, s("Mrs. Brown"));
            }
        }
    }

    void linesToWriteOnBeginWhereOneCanBook() {
        const Practice practice;
        std::ignore = practice.book("2026-11-18T10:00:00Z");
        QCOMPARE(Practice::lines(practice.sheet(FreeLines::EachStart, practice.doctor)),
                 (QStringList{s("09:00-09:30 free"), s("09:30-10:00 free"), s("10:00-10:30 visit"), s("10:30-11:00 free"), s("11:00-11:30 free"), s("11:30-12:00 free")}));
    }

    void whatDoesNotTakePlaceIsLeftOut_data() {
        QTest::addColumn<AppointmentStatus>("status");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("visits");
        QTest::newRow("arrived") << AppointmentStatus::Arrived << 1 << 1;
        QTest::newRow("done") << AppointmentStatus::Fulfilled << 1 << 1;
        QTest::newRow("no-show is told") << AppointmentStatus::NoShow << 1 << 0;
        QTest::newRow("cancelled") << AppointmentStatus::Cancelled << 0 << 0;
        QTest::newRow("in error") << AppointmentStatus::EnteredInError << 0 << 0;
    }
    void whatDoesNotTakePlaceIsLeftOut() {
        QFETCH(AppointmentStatus, status);
        const Practice practice;
        std::ignore = value(practice.clinic.desk->setStatus(practice.book("2026-11-18T09:30:00Z"), status));
        const auto sheet = practice.sheet(FreeLines::None, practice.doctor);
        QTEST(static_cast<int>(sheet.lines.size()), "lines");
        QTEST(sheet.visits(), "visits");
    }

    void daysOfAnyLength_data() {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("changes");
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("hours");
        QTest::newRow("usual") << QDate(2026, 11, 18) << false << QString() << 0;
        QTest::newRow("23 hours") << QDate(2026, 3, 29) << true << s("2026-03-29T01:00:00Z") << 1;
        QTest::newRow("25 hours") << QDate(2026, 10, 25) << true << s("2026-10-25T01:00:00Z") << -1;
    }
    void daysOfAnyLength() {
        QFETCH(QDate, date);
        const auto change = clockChangeOn(praxidesk::test::london(), date);
        QTEST(change.has_value(), "changes");
        if (change) {
            QFETCH(QString, at);
            QFETCH(int, hours);
            QCOMPARE(toUtcIso(change->at), toUtcIso(instant(at.toUtf8().constData())));
            QCOMPARE(change->after - change->before, std::chrono::hours(hours));
        }
    }

    void anHourThatComesTwiceIsAmbiguous_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("expected");
        QTest::newRow("before") << s("2026-10-24T23:59:00Z") << false;
        QTest::newRow("first time") << s("2026-10-25T00:00:00Z") << true;
        QTest::newRow("last of the first") << s("2026-10-25T00:59:00Z") << true;
        QTest::newRow("second time") << s("2026-10-25T01:00:00Z") << true;
        QTest::newRow("last of the second") << s("2026-10-25T01:59:00Z") << true;
        QTest::newRow("after") << s("2026-10-25T02:00:00Z") << false;
        QTest::newRow("spring") << s("2026-03-29T01:00:00Z") << false;
    }
    void anHourThatComesTwiceIsAmbiguous() {
        QFETCH(QString, at);
        QTEST(isAmbiguous(praxidesk::test::london(), instant(at.toUtf8().constData())), "expected");
        QVERIFY(!isAmbiguous(Zone(), instant(at.toUtf8().constData())));
    }

    void aSlipSaysWhenAndWhatComesNext() {
        const Practice practice;
        const auto first = practice.book("2026-11-18T09:00:00Z");
        std::ignore = practice.book("2026-11-18T11:00:00Z");
        const auto slip = value(appointmentSlip(*practice.clinic.store, first));
        QCOMPARE(slip.patient, s("Homer Simpson"));
        QVERIFY(slip.isConfirmed);
        QCOMPARE(slip.visit.people, QStringList{s("Dr. A")});
        QCOMPARE(slip.visit.places, QStringList{s("Room 1")});
        QCOMPARE(slip.visit.visit, s("Follow-up"));
        QCOMPARE(slip.next.size(), size_t(1));
        QVERIFY(slip.next.front().interval.start == instant("2026-11-18T11:00:00Z"));
    }

    void whatDoesNotTakePlaceHasNoSlip() {
        const Practice practice;
        const auto id = practice.book("2026-11-18T09:00:00Z");
        std::ignore = value(practice.clinic.desk->cancel(id, s("cold feet")));
        const auto slip = appointmentSlip(*practice.clinic.store, id);
        QVERIFY(!slip);
        QCOMPARE(slip.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(appointmentSlip(*practice.clinic.store, AppointmentId{123456}).error().code, ErrorCode::NotFound);
    }

    void theCallListSaysWhomToCallAndWhy() {
        const Practice practice;
        const auto later = practice.book("2026-11-18T11:00:00Z");
        const auto cancelled = practice.book("2026-11-18T09:00:00Z");
        std::ignore = value(practice.clinic.desk->cancel(cancelled, s("doctor ill")));
        std::ignore = value(practice.clinic.desk->patientNotTold(cancelled));
        std::ignore = value(practice.clinic.desk->patientNotTold(later));
        const auto lines = callLines(*practice.clinic.store);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines.front().appointment, cancelled);
        QCOMPARE(lines.front().reason, s("doctor ill"));
        QCOMPARE(lines.front().phones, QStringList{s("555 0113")});
        QCOMPARE(lines.front().people, QStringList{s("Dr. A")});
        QCOMPARE(lines.back().appointment, later);
    }

    void everybodyWithADayHasASheet() {
        const Practice practice;
        const auto names = [&practice](QDate day) {
            QStringList all;
            for (const auto &actor : sheetActors(*practice.clinic.store, day, day)) {
                all << actor.name;
            }
            return all;
        };
        std::ignore = practice.book("2026-11-18T09:00:00Z");
        QCOMPARE(names(QDate(2026, 11, 18)), (QStringList{s("Dr. A"), s("Room 1")}));
        QCOMPARE(names(QDate(2026, 11, 19)), QStringList{s("Dr. A")});
    }

    void namesAreToldAsFarAsTheyMay_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << s("Homer Simpson") << s("H. S.");
        QTest::newRow("many") << s("maría del  Carmen") << s("M. D. C.");
        QTest::newRow("composed") << QStringLiteral("E\u0301mile Zola") << QStringLiteral("E\u0301. Z.");
        QTest::newRow("right to left") << QStringLiteral("\u0639\u0644\u064a \u062d\u0633\u0646") << QStringLiteral("\u0639. \u062d.");
        QTest::newRow("nobody") << QString() << QString();
    }
    void namesAreToldAsFarAsTheyMay() {
        QFETCH(QString, name);
        QTEST(told(name, PatientNames::Initials), "initials");
        QCOMPARE(told(name, PatientNames::Full), name);
        QCOMPARE(told(name, PatientNames::Hidden), QString());
    }
};

const praxidesk::test::TestRegistration<TestPaperDocuments> registration;

} // namespace

#include "test_paper_documents.moc"
