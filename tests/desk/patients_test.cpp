#include "core/desk/answers.h"
#include "core/desk/likely_same.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using namespace praxidesk::desk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

/// What is known of a patient, and two records that become one.
class PatientsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePictureTellsPastFromFuture() {
        DeskFixture clinic;
        const AppointmentId early = must(clinic.book("08:00", clinic.olivia, clinic.first));
        const AppointmentId missed = must(clinic.book("08:20", clinic.olivia, clinic.first));
        const AppointmentId cancelled = must(clinic.book("11:00", clinic.olivia, clinic.first));
        const AppointmentId late = must(clinic.book("11:20", clinic.olivia, clinic.first));
        must(clinic.book("10:00", clinic.homer, clinic.first));
        must(clinic.desk().cancel(cancelled, QStringLiteral("ill")));
        clinic.setNow(clinic.at("09:00"));
        must(clinic.desk().setStatus(missed, AppointmentStatus::NoShow));
        const PatientPicture picture = must(patientPicture(clinic.store(), clinic.olivia));
        QCOMPARE(picture.patient.displayName(), QStringLiteral("Olivia Brown"));
        QCOMPARE(ids(picture.upcoming), std::vector{late});
        QCOMPARE(ids(picture.past), (std::vector{cancelled, missed, early}));
        QCOMPARE(picture.noShows, 1);
        QCOMPARE(picture.lastSeen, std::optional(clinic.at("08:00")));
        QVERIFY(!picture.replacedBy);
        clinic.setNow(clinic.at("11:25")); // five minutes late
        const PatientPicture awaited = must(patientPicture(clinic.store(), clinic.olivia));
        QCOMPARE(ids(awaited.upcoming), std::vector{late});
        QCOMPARE(awaited.lastSeen, std::optional(clinic.at("08:00")));
        must(clinic.desk().setStatus(late, AppointmentStatus::Arrived));
        QCOMPARE(must(patientPicture(clinic.store(), clinic.olivia)).lastSeen, std::optional(clinic.at("11:20")));
    }

    void aRecordIsChangedInOneStep() {
        DeskFixture clinic;
        const auto before = clinic.snapshot();
        PatientEdit edit = editOf(must(patientPicture(clinic.store(), clinic.olivia)));
        must(changePatient(clinic.desk(), edit));
        QCOMPARE(clinic.snapshot(), before); // nothing differs: nothing is written
        edit.family = QStringLiteral("Brown-O'Neill");
        edit.given = QStringLiteral("Olivia  Jane");
        edit.birthDate = QDate(1980, 1, 3);
        edit.phone = QStringLiteral("07700 900340");
        edit.email = QStringLiteral("olivia@example.org");
        edit.note = QStringLiteral("Needs the lift.\nهلا");
        must(changePatient(clinic.desk(), edit));
        const PatientPicture picture = must(patientPicture(clinic.store(), clinic.olivia));
        const PatientEdit read = editOf(picture);
        QCOMPARE(read.family, edit.family);
        QCOMPARE(read.given, QStringLiteral("Olivia Jane"));
        QCOMPARE(read.birthDate, edit.birthDate);
        QCOMPARE(read.phone, edit.phone);
        QCOMPARE(read.email, edit.email);
        QCOMPARE(read.note, edit.note);
        QCOMPARE(clinic.store().searchPatients(QStringLiteral("oneill"), 5).size(), size_t(1));
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        edit.note.clear();
        edit.phone.clear();
        must(changePatient(clinic.desk(), edit));
        QCOMPARE(editOf(must(patientPicture(clinic.store(), clinic.olivia))).note, QString());
        must(clinic.desk().undo());
        must(clinic.desk().undo());
        QCOMPARE(clinic.snapshot(), before);
        edit.family.clear();
        edit.given = QStringLiteral(" ");
        QCOMPARE(changePatient(clinic.desk(), edit).error().code, ErrorCode::InvalidArgument);
    }

    void likelyOnesAreFound_data() {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QDate>("birthDate");
        QTest::addColumn<bool>("isLikely");
        const QDate born(1956, 5, 12);
        QTest::newRow("the same") << "Simpson" << "Homer" << born << true;
        QTest::newRow("accents and case") << "SIMPSÓN" << "homer" << born << true;
        QTest::newRow("names the other way round") << "Homer" << "Simpson" << born << true;
        QTest::newRow("no birth date") << "Simpson" << "Homer" << QDate() << true;
        QTest::newRow("a further name") << "Simpson" << "Homer Jay" << born << true;
        QTest::newRow("another given name, same day") << "Simpson" << "Herb" << born << true;
        QTest::newRow("born on another day") << "Simpson" << "Homer" << QDate(1986, 5, 12) << false;
        QTest::newRow("another family, same day") << "Szyslak" << "Moe" << born << false;
    }
    void likelyOnesAreFound() {
        QFETCH(QString, family);
        QFETCH(QString, given);
        QFETCH(QDate, birthDate);
        QFETCH(bool, isLikely);
        DeskFixture clinic;
        const PatientId other = must(clinic.desk().addPatient({family, given, birthDate, {}}));
        std::vector<PatientId> found;
        for (const auto &hit : likelySame(clinic.store(), clinic.homer)) {
            found.push_back(hit.id);
        }
        QCOMPARE(found, isLikely ? std::vector{other} : std::vector<PatientId>());
        QCOMPARE(likelySame(clinic.store(), other).size(), size_t(isLikely ? 1 : 0));
    }

    void whoIsKnownIsFoundInStepsToo() {
        DeskFixture clinic;
        const auto found = [](KnownAlreadySearch &search) {
            while (search.step()) {
                if (search.found()) {
                    return PatientId{}; // before the last step there is no answer
                }
            }
            return search.found() ? search.found()->patient.id : PatientId{};
        };
        const QDate born(1956, 5, 12);
        KnownAlreadySearch search(clinic.store());
        QVERIFY(!search.step());
        search.start({QStringLiteral("Simpson"), QStringLiteral("Homer"), QDate(1986, 5, 12), QStringLiteral("0555 99")});
        QVERIFY2(search.step(), "the name is another question than the birth date");
        search.start({QStringLiteral("Simpson"), QStringLiteral("Homer"), born, {}});
        QCOMPARE(found(search), clinic.homer);
        search.start({QStringLiteral("Szyslak"), QStringLiteral("Moe"), {}, {}});
        QVERIFY(!search.found());
        QCOMPARE(found(search), PatientId{});
        const PatientId moe = must(clinic.desk().addPatient({QStringLiteral("Szyslak"), QStringLiteral("Moe"), {}, QStringLiteral("0555 4321")}));
        search.forget();
        search.start({QStringLiteral("Szyslak"), QStringLiteral("Moe"), {}, {}});
        QCOMPARE(found(search), moe);
        search.start({QStringLiteral("Nobody"), QStringLiteral("Moe"), born, QStringLiteral("0555 4321")});
        QCOMPARE(found(search), moe);
        QVERIFY(search.found()->byPhoneAlone);
    }

    void twoRecordsBecomeOneAndTwoAgain() {
        DeskFixture clinic;
        const PatientId twin = must(clinic.desk().addPatient({QStringLiteral("Simpson"), QStringLiteral("Homer"), {}, QStringLiteral("0555 1234")}));
        const AppointmentId own = must(clinic.book("08:00", clinic.homer, clinic.first));
        const AppointmentId visit = must(clinic.book("09:00", twin, clinic.first));
        const AppointmentId same = must(clinic.book("09:00", clinic.homer, clinic.second)); // at the same time, by mistake
        must(clinic.desk().respond(visit, clinic.store().referenceTo(resourceKey(twin)), ParticipationStatus::Accepted, {}));
        PatientEdit edit = editOf(must(patientPicture(clinic.store(), twin)));
        edit.note = QStringLiteral("Doughnuts");
        must(changePatient(clinic.desk(), edit));
        const auto before = clinic.snapshot();

        must(mergePatients(clinic.desk(), clinic.homer, twin));
        const PatientPicture kept = must(patientPicture(clinic.store(), clinic.homer));
        QCOMPARE(ids(kept.upcoming), (std::vector{own, visit, same})); // by start, then as they were booked
        QCOMPARE(kept.patient.birthDate, QDate(1956, 5, 12));
        QCOMPARE(kept.patient.phones, QStringList{QStringLiteral("0555 1234")});
        QCOMPARE(kept.note, QStringLiteral("Doughnuts"));
        const PatientPicture gone = must(patientPicture(clinic.store(), twin));
        QCOMPARE(gone.replacedBy, clinic.homer);
        QVERIFY(!gone.patient.active);
        QVERIFY(gone.upcoming.empty());
        const auto hits = clinic.store().searchPatients(QStringLiteral("simpson"), 10);
        QCOMPARE(hits.size(), size_t(1));
        QCOMPARE(hits.front().id, clinic.homer);
        for (const ResponseId id : clinic.store().responsesTo(visit)) {
            QCOMPARE(must(clinic.store().response(id)).actor.key, resourceKey(clinic.homer));
        }
        QCOMPARE(clinic.store().responsesTo(visit).size(), size_t(1));
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        QCOMPARE(clinic.disagreement(), QString());
        // what was merged is not merged again, neither with itself
        QCOMPARE(mergePatients(clinic.desk(), clinic.olivia, twin).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(mergePatients(clinic.desk(), clinic.olivia, clinic.olivia).error().code, ErrorCode::InvalidArgument);

        clinic.reopen();
        must(clinic.desk().undo());
        QCOMPARE(clinic.snapshot(), before);
        QCOMPARE(clinic.store().searchPatients(QStringLiteral("simpson"), 10).size(), size_t(2));
        must(clinic.desk().redo());
        QCOMPARE(ids(must(patientPicture(clinic.store(), clinic.homer)).upcoming), (std::vector{own, visit, same}));
        QCOMPARE(clinic.check().join(u'\n'), QString());
    }

    void theNextVisitIsNearestToTheSameTime() {
        DeskFixture clinic;
        const AppointmentId visit = must(clinic.book("10:20", clinic.olivia, clinic.second));
        const QDate today = clinic.zone().dateOf(clinic.now());
        const QDate week = dayAfterWeeks(clinic.store(), today, 1);
        QVERIFY(!must(nextVisit(clinic.desk(), visit, week))); // no hours on that day nor on the two weeks after it
        const auto again = must(nextVisit(clinic.desk(), visit, today));
        QVERIFY(again);
        QCOMPARE(again->interval, clinic.span("10:00", "10:20"));
        QCOMPARE(again->schedules, std::vector{clinic.second});
        // a day later there is time, but not at ten
        const Instant day = clinic.zone().toInstant({QDate(2026, 11, 25), QTime(0, 0)});
        for (const int hour : {8, 11}) {
            NewSlot slot;
            slot.schedule = clinic.second;
            slot.interval = {day + std::chrono::hours(hour), day + std::chrono::hours(hour) + Minutes(20)};
            must(clinic.desk().createSlot(slot));
        }
        const auto next = must(nextVisit(clinic.desk(), visit, week));
        QVERIFY(next);
        QCOMPARE(next->interval.start, day + std::chrono::hours(11));
        clinic.setNow(day + std::chrono::hours(12));
        QVERIFY(!must(nextVisit(clinic.desk(), visit, week))); // never in the past
    }

    void weeksCountFromTheLastVisitThatTookPlace() {
        DeskFixture clinic;
        const QDate today = clinic.zone().dateOf(clinic.at("08:00"));
        const auto last = [&clinic] { return lastVisit(clinic.store(), must(patientPicture(clinic.store(), clinic.olivia))); };
        QVERIFY(!last());
        const AppointmentId visit = must(clinic.book("08:20", clinic.olivia, clinic.first));
        const AppointmentId planned = must(clinic.book("11:20", clinic.olivia, clinic.first));
        const auto at = [&](int days, const char *time) { return clinic.at(time) + std::chrono::days(days); };

        clinic.setNow(at(-10, "08:00")); // nothing took place yet: like the next one, and not from its day
        QCOMPARE(last()->visit, visit);
        QCOMPARE(last()->day, today.addDays(-10));
        clinic.setNow(at(0, "08:00")); // what is to come today counts: one books the next one on the way in
        QCOMPARE(last()->visit, planned);
        QCOMPARE(last()->day, today);
        must(clinic.desk().cancel(planned, QStringLiteral("ill")));
        QCOMPARE(last()->visit, visit);
        clinic.setNow(at(3, "08:00"));
        QCOMPARE(last()->visit, visit);
        QCOMPARE(last()->day, today);
        must(clinic.desk().setStatus(visit, AppointmentStatus::NoShow));
        QCOMPARE(last()->day, today.addDays(3)); // what did not take place is a pattern only

        QCOMPARE(dayAfterWeeks(clinic.store(), today, 6), today.addDays(42));
        QCOMPARE(dayAfterWeeks(clinic.store(), today.addYears(-2), 6), today.addDays(3 + 42));
    }

    void whoIsThereAlreadyIsKnown_data() {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("known"); // "": nobody; "phone": by the phone alone
        const auto row = [](const char *name, const char *family, const char *given, const char *born, const char *phone, const char *known) {
            QTest::newRow(name) << QString::fromUtf8(family) << QString::fromUtf8(given) << QString::fromLatin1(born) << QString::fromLatin1(phone) << QString::fromLatin1(known);
        };
        row("the same", "Müller-Lüdenscheidt", "Karin", "1961-05-04", "", "name");
        row("without accents, other order", "karin", "Muller Ludenscheidt", "1961-05-04", "", "name");
        row("half of the name", "Müller", "Karin", "1961-05-04", "", "name");
        row("a letter differs", "Müller-Lüdenscheidt", "Carin", "1961-05-04", "", "name");
        row("a letter is missing", "Müller-Lüdenscheid", "Karin", "1961-05-04", "", "name");
        row("born on another day", "Müller-Lüdenscheidt", "Karin", "1961-05-14", "", "");
        row("birth date not asked yet", "Müller-Lüdenscheidt", "Karin", "", "", "name");
        row("somebody born on that day", "Schmidt", "Otto", "1961-05-04", "", "");
        row("a family name alone", "Müller-Lüdenscheidt", "", "", "", "");
        row("the same phone, as it is dialled at home", "Schmidt", "Otto", "", "0301234567", "phone");
        row("the same phone and name", "Müller", "Karin", "", "+49 30 1234567", "name");
        row("her child, by the same phone", "Müller-Lüdenscheidt", "Emil", "2019-01-02", "+49 30 123 4567", "");
        row("another phone", "Schmidt", "Otto", "", "030 123 4568", "");
        row("a part of the phone", "Schmidt", "Otto", "", "1234", "");
    }
    void whoIsThereAlreadyIsKnown() {
        QFETCH(const QString, family);
        QFETCH(const QString, given);
        QFETCH(const QString, born);
        QFETCH(const QString, phone);
        QFETCH(const QString, known);
        DeskFixture clinic;
        const PatientId karin = must(clinic.desk().addPatient({QStringLiteral("Müller-Lüdenscheidt"), QStringLiteral("Karin"), QDate(1961, 5, 4), QStringLiteral("+49 (30) 123 45 67")}));
        const auto found = knownAlready(clinic.store(), {family, given, QDate::fromString(born, Qt::ISODate), phone});
        QCOMPARE(found.has_value(), !known.isEmpty());
        if (found) {
            QCOMPARE(found->patient.id, karin);
            QCOMPARE(found->byPhoneAlone, known == QStringLiteral("phone"));
        }
    }

private:
    static std::vector<AppointmentId> ids(const std::vector<store::AppointmentRow> &rows) {
        std::vector<AppointmentId> all;
        for (const store::AppointmentRow &row : rows) {
            all.push_back(row.id);
        }
        return all;
    }
};

const praxidesk::test::TestRegistration<PatientsTest> patientsTest;
#include "patients_test.moc"
