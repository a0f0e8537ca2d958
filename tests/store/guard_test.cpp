#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>

#include <map>

namespace praxidesk::store::test {

/// OCCUPANCY.md, "Guard in the database": no actor is in two places at once unless it is excused.
class GuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void secondBooking_data();
    void secondBooking();
    void aRefusalNamesWhatItClashesWith();
    void oneWriteMayMoveAndBook();
    void importedOverlapsOpenAConflict();
    void anOpenConflictExcuses();
    void agreesWithANaiveModel_data();
    void agreesWithANaiveModel();
    void theTriggerItselfRefuses();
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }
const QString drA = s("Practitioner/a");

} // namespace

void GuardTest::secondBooking_data() {
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("participant");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("allowed");
    // the first one is booked 20–40 with Practitioner/a and Location/r
    QTest::newRow("same") << 20 << 40 << "Practitioner/a" << "booked" << "" << false;
    QTest::newRow("before, touching") << 0 << 20 << "Practitioner/a" << "booked" << "" << true;
    QTest::newRow("after, touching") << 40 << 60 << "Practitioner/a" << "booked" << "" << true;
    QTest::newRow("over its start") << 10 << 21 << "Practitioner/a" << "booked" << "" << false;
    QTest::newRow("over its end") << 39 << 60 << "Practitioner/a" << "booked" << "" << false;
    QTest::newRow("inside") << 25 << 30 << "Practitioner/a" << "booked" << "" << false;
    QTest::newRow("around") << 0 << 100 << "Practitioner/a" << "booked" << "" << false;
    QTest::newRow("nothing long") << 30 << 30 << "Practitioner/a" << "booked" << "" << true;
    QTest::newRow("the room") << 25 << 30 << "Location/r" << "booked" << "" << false;
    QTest::newRow("another actor") << 25 << 30 << "Practitioner/b" << "booked" << "" << true;
    QTest::newRow("the patient is not guarded") << 25 << 30 << "Patient/p" << "booked" << "" << true;
    QTest::newRow("declined") << 25 << 30 << "Practitioner/a?declined" << "booked" << "" << true;
    QTest::newRow("tentative") << 25 << 30 << "Practitioner/a?tentative" << "booked" << "" << false;
    QTest::newRow("overbooked") << 25 << 30 << "Practitioner/a" << "booked" << "emergency" << true;
    for (const char *status : {"proposed", "pending", "arrived", "checked-in", "fulfilled"}) {
        QTest::newRow(status) << 25 << 30 << "Practitioner/a" << QString::fromLatin1(status) << "" << false;
    }
    for (const char *status : {"cancelled", "noshow", "entered-in-error", "waitlist"}) {
        QTest::newRow(status) << 25 << 30 << "Practitioner/a" << QString::fromLatin1(status) << "" << true;
    }
}

void GuardTest::secondBooking() {
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QString, participant);
    QFETCH(QString, status);
    QFETCH(QString, reason);
    QFETCH(bool, allowed);
    TemporaryClinic clinic;
    clinic.put(Json::appointment({s("first"), between(20, 40), {drA, s("Location/r"), s("Patient/p")}}));
    const auto second = clinic.tryPut(Json::appointment({s("second"), between(start, end), {participant}, status, {}, reason}));
    QCOMPARE(second.has_value(), allowed);
    if (!allowed) {
        QCOMPARE(second.error().code, ErrorCode::SlotTaken);
    }
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void GuardTest::aRefusalNamesWhatItClashesWith() {
    TemporaryClinic clinic;
    clinic.put(Json::practitioner(s("a"), s("Dr. Alan Smith")));
    clinic.put(Json::appointment({s("first"), between(20, 40), {drA}}));
    const auto second = clinic.tryPut(Json::appointment({s("second"), between(0, 100), {drA}}));
    QVERIFY(!second);
    QCOMPARE(second.error().clashes.size(), size_t(1));
    QCOMPARE(second.error().clashes.front().reference, s("Appointment/first"));
    QCOMPARE(second.error().clashes.front().interval, between(20, 40));
    // wall clock of the clinic, Europe/Berlin
    QCOMPARE(second.error().message, s("Dr. Alan Smith already has an appointment from 01:20 to 01:40."));
}

void GuardTest::oneWriteMayMoveAndBook() {
    TemporaryClinic clinic;
    const auto first = clinic.put(Json::appointment({s("first"), between(20, 40), {drA}}));
    const auto done = clinic.store().write(TemporaryClinic::booking(), [&](Writer &writer) -> Result<void> {
        if (auto moved = writer.put(ResourceType::Appointment, Json::appointment({s("first"), between(40, 60), {drA}}), {}, first);
            !moved) {
            return tl::unexpected(moved.error());
        }
        const auto booked = writer.put(ResourceType::Appointment, Json::appointment({s("second"), between(20, 40), {drA}}), {});
        return booked ? Result<void>() : tl::unexpected(booked.error());
    });
    QVERIFY(done);
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void GuardTest::importedOverlapsOpenAConflict() {
    TemporaryClinic clinic;
    clinic.put(Json::appointment({s("first"), between(20, 40), {drA}}));
    WriteOptions options = TemporaryClinic::booking();
    options.bulk = true;
    options.excuseOverlaps = true;
    const auto second = clinic.tryPut(Json::appointment({s("second"), between(30, 50), {drA, s("Location/r")}}), {}, {}, options);
    QVERIFY(second);
    QCOMPARE(clinic.store().openConflicts(), 1);
    const std::vector actors{narrow<ActorId>(*clinic.store().resolve(drA))};
    const auto rows = clinic.store().occupancy(actors, between(0, 100));
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(!rows.at(0).excused);
    QVERIFY(rows.at(1).excused);
    // it stays excused when it is written again, and excuses nobody else
    clinic.put(Json::appointment({s("second"), between(30, 50), {drA, s("Location/r")}, s("arrived")}), {}, *second);
    QVERIFY(!clinic.tryPut(Json::appointment({s("third"), between(20, 30), {drA}})));
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void GuardTest::anOpenConflictExcuses() {
    TemporaryClinic clinic;
    const auto first = clinic.put(Json::appointment({s("first"), between(20, 40), {drA}}));
    QVERIFY(clinic.store().write(TemporaryClinic::booking(), [&](Writer &writer) {
        return writer.openConflict(first, s("remote"), s("The server says otherwise."));
    }));
    QCOMPARE(clinic.store().openConflicts(), 1);
    QVERIFY(clinic.tryPut(Json::appointment({s("second"), between(20, 40), {drA}})));
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void GuardTest::agreesWithANaiveModel_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

// Random bookings, moves and cancellations; the model compares each with every other.
void GuardTest::agreesWithANaiveModel() {
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    struct Booking {
        Interval interval;
        QStringList actors;
        bool occupying = true;
        bool excused = false;
    };
    std::map<QString, Booking> model;
    TemporaryClinic clinic;
    const QStringList actors{s("Practitioner/a"), s("Practitioner/b"), s("Location/r"), s("Device/d")};
    int refusals = 0;
    for (int step = 0; step < 250; ++step) {
        const QString id = QStringLiteral("v%1").arg(random.bounded(60));
        Booking booking;
        const int start = random.bounded(300);
        booking.interval = between(start, start + random.bounded(40));
        for (const QString &actor : actors) {
            if (random.bounded(2) == 0) {
                booking.actors << actor;
            }
        }
        booking.occupying = random.bounded(5) != 0;
        booking.excused = random.bounded(8) == 0;
        const bool clashes = booking.occupying && !booking.excused
            && std::any_of(model.begin(), model.end(), [&](const auto &entry) {
                   const Booking &other = entry.second;
                   return entry.first != id && other.occupying && !other.excused && other.interval.overlaps(booking.interval)
                       && std::any_of(other.actors.begin(), other.actors.end(),
                                      [&](const QString &actor) { return booking.actors.contains(actor); });
               });
        const auto done = clinic.tryPut(Json::appointment(
            {id, booking.interval, booking.actors, booking.occupying ? s("booked") : s("cancelled"), {},
             booking.excused ? s("reason") : QString()}));
        QCOMPARE(done.has_value(), !clashes);
        if (clashes) {
            ++refusals;
        } else {
            model[id] = booking;
        }
    }
    QVERIFY2(refusals > 20, "the generator does not make clashes");
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void GuardTest::theTriggerItselfRefuses() {
    TemporaryClinic clinic;
    clinic.put(Json::appointment({s("first"), between(20, 40), {drA}}));
    const auto actor = clinic.store().resolve(drA)->value;
    const auto start = at(30).time_since_epoch().count();
    // through SQL, past every line of C++
    const auto insert = [&](int state) {
        return clinic.refusalOf(
            QStringLiteral("INSERT INTO occupancy VALUES (%1, %2, %3, 9, %3 + 60000)").arg(actor).arg(state).arg(start));
    };
    QCOMPARE(insert(1), s("actor is occupied"));
    QCOMPARE(insert(0), std::nullopt);
    QCOMPARE(insert(2), std::nullopt);
    QCOMPARE(clinic.refusalOf(s("UPDATE occupancy SET state = 1 WHERE state = 0")),
             s("occupancy rows are replaced, not updated"));
}

const praxidesk::test::TestRegistration<GuardTest> registration;

} // namespace praxidesk::store::test

#include "guard_test.moc"
