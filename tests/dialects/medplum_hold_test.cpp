// Medplum's free time and holds, end to end: what its operations find and keep, and what happens where it has none.

#include <QObject>

#include "core/desk/desk.h"
#include "core/sync/conflicts.h"
#include "core/sync/offering.h"
#include "tests/dialects/medplum_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;
using Operations = MedplumHabits::Operations;

Q_DECLARE_METATYPE(praxidesk::test::MedplumHabits::Operations)

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

bool isFinding(const Arrived &arrived) { return arrived.request.url.path().endsWith(s("$find")); }

void addOperations() {
    QTest::addColumn<Operations>("operations");
    QTest::newRow("newer") << Operations::Newer;
    QTest::newRow("older") << Operations::Older;
    QTest::newRow("none") << Operations::None;
}

} // namespace

class MedplumHoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<MedplumWorld>(); }
    void init() { m_world->restore(); }

    // ---- free time

    void findsWhatIsFree_data() { addOperations(); }
    void findsWhatIsFree() {
        QFETCH(Operations, operations);
        DialectClinic &clinic = m_world->clinic();
        m_world->mind().habits().operations = operations;
        const bool isFound = operations != Operations::None;
        const QStringList all = found();
        QCOMPARE(all.size(), 8); // worked out here from the schedule's parameters
        QCOMPARE(*sync::offeringServerOf(clinic.store(), m_world->computing()), clinic.server());
        QVERIFY(!sync::offeringServerOf(clinic.store(), m_world->stored())); // its Slots say what is free
        m_world->take(2); // by somebody else, and not heard of yet
        QCOMPARE(found(), all);
        m_world->server().received().clear();
        QVERIFY(clinic.askOffers(m_world->computing(), monday(), Minutes(30)).empty());
        QCOMPARE(found().size(), isFound ? 7 : 8);
        QCOMPARE(found().contains(time(2)), !isFound);
        QCOMPARE(clinic.offered(m_world->computing()).size(), size_t(isFound ? 7 : 0));
        QCOMPARE(asked(), operations == Operations::Newer ? 1 : 2); // the other shape is tried once
        // what it turned out not to have is not tried again
        m_world->server().received().clear();
        QVERIFY(clinic.askOffers(m_world->computing(), monday(), Minutes(30)).empty());
        QCOMPARE(asked(), isFound ? 1 : 0);
        QCOMPARE(sync::offeringServerOf(clinic.store(), m_world->computing()).has_value(), isFound);
        QCOMPARE(found().size(), isFound ? 7 : 8);
    }

    /// As long as it is fresh and nothing was done here since, the answer stands in place of what is worked out here.
    void answerStandsAsLongAsItIsFresh() {
        DialectClinic &clinic = m_world->clinic();
        m_world->take(2);
        QVERIFY(clinic.askOffers(m_world->computing(), monday(), {}).empty());
        QVERIFY(!found().contains(time(2)));
        m_world->now += Minutes(6); // offline since
        QVERIFY(found().contains(time(2)));
        QVERIFY(clinic.askOffers(m_world->computing(), monday(), {}).empty());
        QVERIFY(!found().contains(time(2)));
        // a visit that is cancelled here gives its time back at once
        const auto booked = m_world->book(1);
        QVERIFY(booked);
        QCOMPARE(m_world->settle(), QString());
        QVERIFY(clinic.askOffers(m_world->computing(), monday(), {}).empty());
        QVERIFY(!found().contains(time(1)));
        QVERIFY(clinic.desk().cancel(*booked, QString()));
        QVERIFY(found().contains(time(1)));
    }

    void lastKnownStaysWhenItIsAway() {
        DialectClinic &clinic = m_world->clinic();
        QVERIFY(clinic.askOffers(m_world->computing(), monday(), {}).empty());
        const auto before = clinic.offered(m_world->computing());
        m_world->server().behave([](const Arrived &) { return Mishap::unreached(); });
        const auto unanswered = clinic.askOffers(m_world->computing(), monday(), {});
        QCOMPARE(unanswered.size(), size_t(1));
        QCOMPARE(int(unanswered.front().error.code), int(ErrorCode::ServerUnreachable));
        QCOMPARE(clinic.offered(m_world->computing()), before);
        QVERIFY(sync::offeringServerOf(clinic.store(), m_world->computing())); // that it was away says nothing of what it has
    }

    // ---- holds

    void holdBecomesABooking_data() { addOperations(); }
    void holdBecomesABooking() {
        QFETCH(Operations, operations);
        m_world->mind().habits().operations = operations;
        DialectClinic &clinic = m_world->clinic();
        const auto held = hold(1);
        QVERIFY2(held, why(held));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->mind().done().contains(s("hold")), operations != Operations::None);
        QCOMPARE(m_world->held(), operations == Operations::None ? 0 : 1);
        QCOMPARE(m_world->takenAt(1), 1);
        QCOMPARE(visitsHere(), 0); // here it is a hold
        QVERIFY(!found().contains(time(1)));
        const auto booked = book(*held);
        QVERIFY2(booked, why(booked));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->mind().done().contains(s("confirm")), operations == Operations::Newer);
        QVERIFY(!m_world->mind().done().contains(s("book")));
        QCOMPARE(m_world->held(), 0);
        QCOMPARE(m_world->visitsAt(1), 1);
        QCOMPARE(m_world->takenAt(1), 1);
        QVERIFY(m_world->visitThere(*booked).contains("\"booked\"") && m_world->visitThere(*booked).contains("Patient/"));
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        QVERIFY(clinic.ledger().conflicts().empty());
    }

    void holdIsGivenBack_data() { addOperations(); }
    void holdIsGivenBack() {
        QFETCH(Operations, operations);
        m_world->mind().habits().operations = operations;
        const auto held = hold(1);
        QCOMPARE(m_world->settle(), QString());
        QVERIFY(m_world->clinic().desk().release(*held));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->mind().done().contains(s("cancel")), operations != Operations::None);
        QCOMPARE(m_world->held() + m_world->takenAt(1) + m_world->visitsAt(1), 0);
        QVERIFY(found().contains(time(1)));
    }

    /// It has no expiry there: it is kept here.
    void holdEndsByItself() {
        QVERIFY(hold(1, Minutes(5)));
        QVERIFY(!m_world->clinic().sync().error);
        QCOMPARE(m_world->held(), 1);
        m_world->now += Minutes(6);
        QCOMPARE(*m_world->clinic().desk().releaseExpiredHolds(), 1);
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->held() + m_world->takenAt(1), 0);
    }

    /// Its Slots are gone there, and the Appointment that stood for it is over, also where the server has no $cancel.
    void holdIsGivenBackWithoutCancel() {
        const auto held = hold(1);
        QCOMPARE(m_world->settle(), QString());
        m_world->server().behave([](const Arrived &arrived) { return arrived.request.url.path().endsWith(s("$cancel")) ? Mishap::says(404) : Mishap{}; });
        QVERIFY(m_world->clinic().desk().release(*held));
        for (int i = 0; i < 3; ++i) {
            m_world->now += Minutes(20);
            QVERIFY(!m_world->clinic().sync().error);
        }
        QCOMPARE(m_world->clinic().waiting(), QString());
        QCOMPARE(m_world->held() + m_world->takenAt(1), 0);
    }

    void takenTimeIsNotHeld_data() {
        QTest::addColumn<Operations>("operations");
        QTest::newRow("newer: 400") << Operations::Newer;
        QTest::newRow("older: 409") << Operations::Older;
    }
    void takenTimeIsNotHeld() {
        QFETCH(Operations, operations);
        m_world->mind().habits().operations = operations;
        DialectClinic &clinic = m_world->clinic();
        const auto held = hold(1);
        QVERIFY(held);
        m_world->server().behave([this](const Arrived &arrived) {
            if (arrived.request.url.path().endsWith(s("$hold"))) {
                m_world->take(1);
            }
            return Mishap{};
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        const auto conflict = clinic.ledger().conflicts().front();
        QCOMPARE(conflict.kind, s("slot-taken"));
        QVERIFY(conflict.message.contains(s("available")));
        QCOMPARE(m_world->held(), 0);
        QCOMPARE(m_world->takenAt(1), 1);
        // it can be let go of, and then both sides say the same
        const auto decided = sync::resolve(clinic.desk(), {conflict.id, sync::Keep::Theirs, {}, {}});
        QVERIFY2(decided, why(decided));
        QCOMPARE(m_world->settle(), QString());
    }

    /// A hold on stored Slots is plain reading and writing.
    void storedSlotsAreHeldPlainly() {
        desk::HoldRequest request;
        request.schedules = {m_world->stored()};
        request.start = MedplumWorld::at(2);
        const auto held = m_world->clinic().desk().hold(request);
        QVERIFY2(held, why(held));
        QCOMPARE(m_world->settle(), QString());
        QVERIFY(m_world->mind().done().isEmpty());
        QCOMPARE(m_world->takenAt(2), 1);
        const auto booked = book(*held);
        QVERIFY2(booked, why(booked));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(2), 1);
    }

private:
    static Interval monday() { return {MedplumWorld::at(0), MedplumWorld::at(8)}; }
    static QString time(int index) { return toUtcIso(MedplumWorld::at(index)); }
    /// Starts of half an hour on that Monday morning, as a search offers them.
    QStringList found() {
        desk::FindRequest request;
        request.schedules = {m_world->computing()};
        request.duration = Minutes(30);
        request.from = monday().start;
        request.to = monday().end;
        QStringList starts;
        const auto offers = m_world->clinic().desk().find(request);
        for (const availability::Offer &offer : offers ? *offers : std::vector<availability::Offer>()) {
            starts << toUtcIso(offer.interval.start);
        }
        return starts;
    }
    int asked() { return int(std::count_if(m_world->server().received().begin(), m_world->server().received().end(), isFinding)); }
    int visitsHere() { return int(m_world->clinic().store().appointmentRows({}).size()); }
    Result<SlotId> hold(int index, Minutes lifetime = Minutes(600)) {
        desk::HoldRequest request;
        request.lifetime = lifetime;
        request.schedules = {m_world->computing()};
        request.start = MedplumWorld::at(index);
        return m_world->clinic().desk().hold(request);
    }
    Result<AppointmentId> book(SlotId held) {
        desk::BookingRequest request;
        request.hold = held;
        request.patient = m_world->patient();
        return m_world->clinic().desk().book(request);
    }
    std::unique_ptr<MedplumWorld> m_world;
};

const praxidesk::test::TestRegistration<MedplumHoldTest> medplumHoldTest;
#include "medplum_hold_test.moc"
