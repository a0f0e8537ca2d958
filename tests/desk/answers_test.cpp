#include "core/desk/answers.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using namespace praxidesk::desk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

namespace {

class AskingClinic : public DeskFixture {
public:
    AppointmentId ask(const char *time, ScheduleId schedule) {
        BookingRequest request;
        request.schedules = {schedule};
        request.start = at(time);
        request.patient = olivia;
        request.status = AppointmentStatus::Pending;
        return must(desk().book(request));
    }
    [[nodiscard]] AppointmentStatus statusOf(AppointmentId id) { return must(store().appointment(id)).status; }
    [[nodiscard]] Reference who(ActorId id) { return store().referenceTo(resourceKey(id)); }
    [[nodiscard]] AnswerPicture answerOf(AppointmentId id, ActorId actor) {
        for (const AnswerPicture &picture : answersTo(store(), must(store().appointment(id)))) {
            if (picture.actor.key == resourceKey(actor)) {
                return picture;
            }
        }
        return {};
    }
};

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPendingVisitIsBookedWhenEverybodyAccepts() {
        AskingClinic clinic;
        const AppointmentId visit = clinic.ask("08:00", clinic.second); // Dr. Smith, in a room, which is not asked
        QCOMPARE(int(clinic.answerOf(visit, clinic.smith).status), int(ParticipationStatus::NeedsAction));
        QCOMPARE(int(clinic.answerOf(visit, clinic.room).status), int(ParticipationStatus::Accepted));
        QVERIFY(!clinic.answerOf(visit, clinic.room).canAnswer);
        QVERIFY2(!clinic.book("08:00", clinic.homer, clinic.second), "a pending visit keeps its time");
        must(clinic.desk().respond(visit, clinic.who(clinic.smith), ParticipationStatus::Tentative, {}));
        QCOMPARE(int(clinic.statusOf(visit)), int(AppointmentStatus::Pending));
        must(clinic.desk().respond(visit, clinic.who(clinic.smith), ParticipationStatus::Accepted, QStringLiteral("With pleasure")));
        QCOMPARE(int(clinic.statusOf(visit)), int(AppointmentStatus::Booked));
        QCOMPARE(clinic.answerOf(visit, clinic.smith).comment, QStringLiteral("With pleasure"));
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
    }

    void aBookedVisitStaysBookedWhateverIsSaid() {
        AskingClinic clinic;
        const AppointmentId visit = must(clinic.book("08:00", clinic.olivia, clinic.first));
        must(clinic.desk().respond(visit, clinic.who(clinic.okafor), ParticipationStatus::Tentative, {}));
        QCOMPARE(int(clinic.statusOf(visit)), int(AppointmentStatus::Booked));
        must(clinic.desk().respond(visit, clinic.who(clinic.okafor), ParticipationStatus::Accepted, {}));
        QCOMPARE(int(clinic.statusOf(visit)), int(AppointmentStatus::Booked));
    }

    void anotherTimeIsProposedAndForgottenByTheNextAnswer() {
        AskingClinic clinic;
        const AppointmentId visit = clinic.ask("08:00", clinic.first);
        const Interval other = clinic.span("09:00", "09:20");
        must(clinic.desk().respond(visit, clinic.who(clinic.okafor), ParticipationStatus::Tentative, {}, other));
        QCOMPARE(clinic.answerOf(visit, clinic.okafor).proposed, std::optional(other));
        QCOMPARE(*must(clinic.store().appointment(visit)).interval, clinic.span("08:00", "08:20"));
        must(clinic.desk().move({visit, other.start, other.duration(), {}, false, {}}));
        QVERIFY2(!clinic.answerOf(visit, clinic.okafor).proposed, "the visit is there now");
        must(clinic.desk().respond(visit, clinic.who(clinic.okafor), ParticipationStatus::Accepted, {}));
        QCOMPARE(int(clinic.statusOf(visit)), int(AppointmentStatus::Booked));
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
    }

    void whatMakesNoSenseIsRefused_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("error");
        QTest::newRow("ends before it starts") << "09:20" << "09:00" << int(ParticipationStatus::Tentative) << int(ErrorCode::InvalidTime);
        QTest::newRow("no time at all") << "09:00" << "09:00" << int(ParticipationStatus::Tentative) << int(ErrorCode::InvalidTime);
        QTest::newRow("yes, at another time") << "09:00" << "09:20" << int(ParticipationStatus::Accepted) << int(ErrorCode::InvalidArgument);
    }
    void whatMakesNoSenseIsRefused() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, status);
        QFETCH(int, error);
        AskingClinic clinic;
        const AppointmentId visit = clinic.ask("08:00", clinic.first);
        const auto before = clinic.snapshot();
        const Interval proposed{clinic.at(from.toLatin1()), clinic.at(to.toLatin1())};
        const auto refused = clinic.desk().respond(visit, clinic.who(clinic.okafor), ParticipationStatus(status), {}, proposed);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), error);
        QVERIFY(clinic.snapshot() == before);
    }

    void undoTakesAnAnswerBack() {
        AskingClinic clinic;
        const AppointmentId visit = clinic.ask("08:00", clinic.first);
        must(clinic.desk().respond(visit, clinic.who(clinic.okafor), ParticipationStatus::Accepted, {}));
        must(clinic.desk().undo());
        QCOMPARE(int(clinic.statusOf(visit)), int(AppointmentStatus::Pending));
        QCOMPARE(int(clinic.answerOf(visit, clinic.okafor).status), int(ParticipationStatus::NeedsAction));
    }
};

const praxidesk::test::TestRegistration<AnswersTest> answersTest;
#include "answers_test.moc"
