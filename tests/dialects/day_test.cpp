// After a day on its own a clinic comes together with its server again, and one thing fails: each exchange in each way, each
// call to the database, and the program at each step. Whatever it was, the next runs bring everything to its end.

#include <QObject>

#include "tests/dialects/canvas_world.h"
#include "tests/dialects/medikit_world.h"
#include "tests/support/test_registry.h"

#include <QLoggingCategory>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// What both kinds of days have.
class Day {
public:
    virtual ~Day() = default;
    virtual DialectClinic &clinic() = 0;
    virtual LoopbackServer &server() = 0;
    virtual void restore(const store::Fault &fault) = 0;
    /// What is not as it has to be in the end; empty: nothing.
    virtual QString outcome() = 0;

protected:
    [[nodiscard]] QString kept(const QString &settled, AppointmentId booked) {
        if (!settled.isEmpty() || !clinic().ledger().conflicts().empty()) {
            return settled.isEmpty() ? s("a conflict") : settled;
        }
        return clinic().visit(booked).comment == s("a note") ? QString() : s("the note is lost");
    }
};

/// Two visits are booked, one is moved and one cancelled; somebody else books there, and changes a visit.
class CanvasDay final : public Day {
public:
    CanvasDay() {
        DialectClinic &here = m_world.clinic();
        CanvasMind::Visit second = m_world.mind().visits().at(m_world.known);
        second.id.clear();
        second.patient = s("Patient/brown");
        second.time = {CanvasWorld::at(1, 4), CanvasWorld::at(1, 4) + Minutes(20)};
        const QString theirs = m_world.mind().put(second);
        m_world.now += Minutes(1);
        std::ignore = here.sync();
        const auto first = here.book(m_world.schedule(), CanvasWorld::at(2, 0), m_world.patient(), s("a note"));
        desk::MoveRequest move;
        move.appointment = m_world.visit(m_world.known);
        move.start = CanvasWorld::at(2, 4);
        if (!first || !here.book(m_world.schedule(), CanvasWorld::at(2, 8), m_world.patient("simpson")) || !here.desk().move(move) || !here.desk().cancel(m_world.visit(theirs), s("ill"))) {
            qFatal("the day cannot be prepared");
        }
        m_booked = *first;
        second.time = {CanvasWorld::at(3, 0), CanvasWorld::at(3, 0) + Minutes(20)};
        m_world.mind().put(second);
        m_world.now += Minutes(10);
        m_world.keep();
    }
    DialectClinic &clinic() override { return m_world.clinic(); }
    LoopbackServer &server() override { return m_world.server(); }
    void restore(const store::Fault &fault) override { m_world.restore(fault); }
    QString outcome() override {
        const QString problem = kept(m_world.settle(), m_booked);
        const bool isRight = m_world.mind().visits().size() == 5 && m_world.visitsAt(CanvasWorld::at(2, 0)) == 1 && m_world.visitsAt(CanvasWorld::at(2, 8)) == 1 && m_world.visitsAt(CanvasWorld::at(2, 4)) == 1
            && m_world.visitsAt(CanvasWorld::at(1, 0)) == 0 && m_world.visitsAt(CanvasWorld::at(1, 4)) == 0;
        return problem.isEmpty() && !isRight ? s("there are %1 visits").arg(m_world.mind().visits().size()) : problem;
    }

private:
    CanvasWorld m_world;
    AppointmentId m_booked;
};

/// Two visits are booked, and a patient declines; somebody else books there, and a series is shorter.
class MediKitDay final : public Day {
public:
    MediKitDay() {
        DialectClinic &here = m_world.clinic();
        const auto first = here.book(m_world.schedule(), MediKitWorld::at(3, 0), m_world.patient(), s("a note"));
        const auto declined = here.desk().respond(m_world.visit(m_world.known), here.store().referenceTo(resourceKey(m_world.patient("simpson"))), ParticipationStatus::Declined, {});
        if (!first || !here.book(m_world.schedule("daily"), MediKitWorld::at(3, 4), m_world.patient("simpson")) || !declined) {
            qFatal("the day cannot be prepared");
        }
        m_booked = *first;
        MediKitMind::Visit other = m_world.mind().visits().at(m_world.known);
        other.id.clear();
        other.time = {MediKitWorld::at(4, 0), MediKitWorld::at(4, 1)};
        m_world.mind().put(other);
        MediKitMind::Visit shorter = m_world.mind().visits().at(m_world.series);
        shorter.weeks = 1;
        m_world.mind().put(shorter);
        m_world.now += Minutes(10);
        m_world.keep();
    }
    DialectClinic &clinic() override { return m_world.clinic(); }
    LoopbackServer &server() override { return m_world.server(); }
    void restore(const store::Fault &fault) override { m_world.restore(fault); }
    QString outcome() override {
        const QString problem = kept(m_world.settle(), m_booked);
        const bool isRight = m_world.mind().visits().size() == 5 && m_world.visitsAt(MediKitWorld::at(3, 0)) == 1 && m_world.visitsAt(MediKitWorld::at(3, 4)) == 1 && m_world.visitsHere().size() == 6
            && m_world.mind().visits().at(m_world.known).patientStatus == s("declined");
        return problem.isEmpty() && !isRight ? s("there are %1 visits, %2 here").arg(m_world.mind().visits().size()).arg(m_world.visitsHere().size()) : problem;
    }

private:
    MediKitWorld m_world;
    AppointmentId m_booked;
};

std::unique_ptr<Day> makeDay(bool isCanvas) {
    if (isCanvas) {
        return std::make_unique<CanvasDay>();
    }
    return std::make_unique<MediKitDay>();
}

enum class Fate { Unreached, Lost, Half };

} // namespace

class DayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(s("praxidesk.store.warning=false")); } // it tells of each call that fails
    void cleanupTestCase() { QLoggingCategory::setFilterRules({}); }

    void everyExchangeFails_data() {
        QTest::addColumn<bool>("isCanvas");
        QTest::addColumn<int>("fate");
        for (const bool isCanvas : {true, false}) {
            for (const auto &[fate, name] : {std::pair(Fate::Unreached, "never gets there"), std::pair(Fate::Lost, "its answer is lost"), std::pair(Fate::Half, "its answer is cut")}) {
                QTest::addRow("%s: %s", isCanvas ? "Canvas" : "MediKIT", name) << isCanvas << int(fate);
            }
        }
    }
    void everyExchangeFails() {
        QFETCH(bool, isCanvas);
        QFETCH(int, fate);
        const auto day = makeDay(isCanvas);
        QVERIFY(!day->clinic().sync().error);
        const size_t exchanges = day->server().received().size();
        QCOMPARE(day->outcome(), QString());
        QVERIFY2(exchanges > 10, "the day is too short to say anything");
        for (size_t failing = 0; failing < exchanges; ++failing) {
            if (!hasItsTurn(int(failing) + fate, 7)) {
                continue;
            }
            day->restore({});
            day->server().behave([&](const Arrived &) {
                if (day->server().received().size() != failing + 1) {
                    return Mishap{};
                }
                return Fate(fate) == Fate::Unreached ? Mishap::unreached() : Fate(fate) == Fate::Lost ? Mishap::lost() : Mishap::cut(120);
            });
            std::ignore = day->clinic().sync();
            const QString problem = day->outcome();
            QVERIFY2(problem.isEmpty(), qPrintable(s("exchange %1 of %2: %3").arg(failing).arg(exchanges).arg(problem)));
        }
    }

    void everyDatabaseCallFails_data() {
        QTest::addColumn<bool>("isCanvas");
        QTest::addColumn<bool>("ends");
        for (const bool isCanvas : {true, false}) {
            QTest::addRow("%s: once", isCanvas ? "Canvas" : "MediKIT") << isCanvas << false;
            QTest::addRow("%s: and the program ends", isCanvas ? "Canvas" : "MediKIT") << isCanvas << true;
        }
    }
    void everyDatabaseCallFails() {
        QFETCH(bool, isCanvas);
        QFETCH(bool, ends);
        const auto day = makeDay(isCanvas);
        int calls = 0;
        int failing = -1;
        const store::Fault fault = [&]() -> std::optional<ErrorCode> {
            const int call = calls++;
            return failing >= 0 && (ends ? call >= failing : call == failing) ? std::optional(ErrorCode::StorageFailure) : std::nullopt;
        };
        day->restore(fault);
        calls = 0;
        QVERIFY(!day->clinic().sync().error);
        const int all = calls;
        QCOMPARE(day->outcome(), QString());
        // each call takes minutes: each of some here, other ones for each kind
        const int step = hasItsTurn(1) ? 11 : 131; // fewer where sanitizers slow them down
        for (int i = (isCanvas ? 0 : 3) + (ends ? 5 : 0); i < all; i += step) {
            failing = -1;
            day->restore(fault);
            calls = 0;
            failing = i;
            std::ignore = day->clinic().sync();
            failing = -1;
            if (ends) {
                day->clinic().reopen();
            }
            const QString problem = day->outcome();
            QVERIFY2(problem.isEmpty(), qPrintable(s("call %1 of %2: %3").arg(i).arg(all).arg(problem)));
        }
    }
};

const praxidesk::test::TestRegistration<DayTest> dayTest;
#include "day_test.moc"
