#include "tests/dialects/day.h"

#include "tests/dialects/canvas_world.h"
#include "tests/dialects/clinik_world.h"
#include "tests/dialects/listed_world.h"
#include "tests/dialects/medikit_world.h"
#include "tests/dialects/medplum_world.h"

#include <QJsonArray>

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

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

/// Two visits are booked, one is moved, and a block is made; somebody else blocks a time there.
class ClinikDay final : public Day {
public:
    ClinikDay() {
        DialectClinic &here = m_world.clinic();
        const auto first = here.book(m_world.schedule(), ClinikWorld::at(1), m_world.patient(), s("a note"));
        desk::BlockRequest block;
        block.schedules = {m_world.schedule()};
        block.intervals = {{ClinikWorld::at(4), ClinikWorld::at(5)}};
        block.kind = BlockKind::Lunch;
        block.comment = s("Lunch break");
        desk::MoveRequest move;
        move.appointment = narrow<AppointmentId>(here.key("Appointment", s("apt_old")));
        move.start = ClinikWorld::at(6);
        if (!first || !m_world.book(2) || !here.desk().block(block) || !here.desk().move(move)) {
            qFatal("the day cannot be prepared");
        }
        m_booked = *first;
        QJsonObject taken = m_world.mind().slotsOfSchedules().at(ClinikWorld::slotName(0));
        taken.insert(s("status"), s("busy-unavailable"));
        m_world.mind().putSlot(taken);
        m_world.now += Minutes(10);
        m_world.keep();
    }
    DialectClinic &clinic() override { return m_world.clinic(); }
    LoopbackServer &server() override { return m_world.server(); }
    void restore(const store::Fault &fault) override { m_world.restore(fault); }
    QString outcome() override {
        const QString problem = kept(m_world.settle(), m_booked);
        const auto &times = m_world.mind().slotsOfSchedules();
        const auto blocks = std::count_if(times.begin(), times.end(), [](const auto &each) { return each.second.value(s("comment")) == s("Lunch break"); });
        const bool isRight = m_world.visitsAt(1) == 1 && m_world.visitsAt(2) == 1 && m_world.visitsAt(6) == 1 && m_world.visitsAt(7) == 0 && blocks == 1 && m_world.slotStatus(6) == s("busy") && m_world.slotStatus(7) == s("free");
        return problem.isEmpty() && !isRight ? s("there are %1 visits and %2 blocks").arg(m_world.mind().appointments().size()).arg(blocks) : problem;
    }

private:
    ClinikWorld m_world;
    AppointmentId m_booked;
};

/// Where the server works out the time one visit is booked and one cancelled, a hold becomes a visit and one is given back; on stored
/// Slots one is booked. Somebody else books there.
class MedplumDay final : public Day {
public:
    MedplumDay() {
        DialectClinic &here = m_world.clinic();
        const auto hold = [&](int index) {
            desk::HoldRequest request;
            request.schedules = {m_world.computing()};
            request.start = MedplumWorld::at(index);
            request.lifetime = Minutes(60 * 24);
            return here.desk().hold(request);
        };
        const auto over = m_world.book(0);
        const auto held = hold(1);
        const auto given = hold(2);
        if (!over || !held || !given || !m_world.settle().isEmpty()) {
            qFatal("the day cannot be prepared");
        }
        const auto first = here.book(m_world.computing(), MedplumWorld::at(3), m_world.patient(), s("a note"));
        desk::BookingRequest request;
        request.hold = *held;
        request.patient = m_world.patient();
        if (!first || !here.desk().book(request) || !here.desk().release(*given) || !here.desk().cancel(*over, s("ill")) || !here.book(m_world.stored(), MedplumWorld::at(1), m_world.patient())) {
            qFatal("the day cannot be prepared");
        }
        m_booked = *first;
        m_world.take(6);
        m_world.now += Minutes(10);
        m_world.keep();
        m_world.restore();
    }
    DialectClinic &clinic() override { return m_world.clinic(); }
    LoopbackServer &server() override { return m_world.server(); }
    void restore(const store::Fault &fault) override { m_world.restore(fault); }
    QString outcome() override {
        const QString problem = kept(m_world.settle(), m_booked);
        const bool isRight = m_world.visitsAt(0) == 0 && m_world.visitsAt(1) == 2 && m_world.visitsAt(2) == 0 && m_world.visitsAt(3) == 1 && m_world.takenAt(0) == 0 && m_world.takenAt(1) == 2 && m_world.takenAt(2) == 0
            && m_world.takenAt(3) == 1 && m_world.held() == 0;
        return problem.isEmpty() && !isRight ? s("%1, %2 and %3 visits").arg(m_world.visitsAt(0)).arg(m_world.visitsAt(1)).arg(m_world.visitsAt(3)) : problem;
    }

private:
    MedplumWorld m_world;
    AppointmentId m_booked;
};

/// One visit is cancelled and one booked; where time can be kept, one that was kept is booked, and one is given back.
class ListedDay final : public Day {
public:
    explicit ListedDay(const ListedHabits &habits) : m_world(habits), m_holds(habits.way == ListedHabits::Way::Argonaut) {
        DialectClinic &here = m_world.clinic();
        const bool isAsked = here.askOffers(m_world.schedule(), {ListedWorld::at(0), ListedWorld::at(8)}).empty();
        const auto over = m_world.book(0);
        const auto held = m_holds ? m_world.hold(4) : Result<SlotId>(SlotId{});
        const auto given = m_holds ? m_world.hold(6) : Result<SlotId>(SlotId{});
        if (!isAsked || !over || !held || !given || !m_world.settle().isEmpty()) {
            qFatal("the day cannot be prepared");
        }
        const auto first = here.book(m_world.schedule(), ListedWorld::at(2), m_world.patient(), s("a note"));
        if (!first || !here.desk().cancel(*over, s("ill")) || (m_holds && (!m_world.bookHeld(*held) || !here.desk().release(*given)))) {
            qFatal("the day cannot be prepared");
        }
        m_booked = *first;
        m_world.take(7);
        m_world.now += Minutes(10);
        m_world.keep();
        m_world.restore();
    }
    DialectClinic &clinic() override { return m_world.clinic(); }
    LoopbackServer &server() override { return m_world.server(); }
    void restore(const store::Fault &fault) override { m_world.restore(fault); }
    QString outcome() override {
        const QString problem = kept(m_world.settle(), m_booked);
        const bool isRight = m_world.visitsAt(0) == 0 && m_world.visitsAt(2) == 1 && m_world.visitsAt(4) == (m_holds ? 1 : 0) && m_world.heldAt(4) == 0 && m_world.heldAt(6) == 0;
        return problem.isEmpty() && !isRight ? s("%1, %2 and %3 visits").arg(m_world.visitsAt(0)).arg(m_world.visitsAt(2)).arg(m_world.visitsAt(4)) : problem;
    }

private:
    ListedWorld m_world;
    bool m_holds;
    AppointmentId m_booked;
};

} // namespace

QString Day::kept(const QString &settled, AppointmentId booked) {
    if (!settled.isEmpty() || !clinic().ledger().conflicts().empty()) {
        return settled.isEmpty() ? s("a conflict") : settled;
    }
    return clinic().visit(booked).comment == s("a note") ? QString() : s("the note is lost");
}

const QStringList &daysOf() {
    static const QStringList all{s("Canvas"), s("MediKIT"), s("Clinik"), s("Medplum"), s("IHE"), s("Argonaut")};
    return all;
}

std::unique_ptr<Day> makeDay(const QString &kind) {
    if (kind == s("Canvas")) {
        return std::make_unique<CanvasDay>();
    }
    if (kind == s("MediKIT")) {
        return std::make_unique<MediKitDay>();
    }
    if (kind == s("Clinik")) {
        return std::make_unique<ClinikDay>();
    }
    if (kind == s("Medplum")) {
        return std::make_unique<MedplumDay>();
    }
    ListedHabits habits;
    habits.way = kind == s("IHE") ? ListedHabits::Way::Ihe : ListedHabits::Way::Argonaut;
    habits.holdsFor = std::chrono::hours(4);
    return std::make_unique<ListedDay>(habits);
}

} // namespace praxidesk::test
