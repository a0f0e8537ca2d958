#include "core/store/ledger.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

using namespace praxidesk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

/// One gesture of a person is one transaction and one step of undo, however many use cases it takes.
class TogetherTest : public QObject {
    Q_OBJECT

    /// Adds a patient and books for her; the appointment.
    static Result<AppointmentId> bookForNewPatient(DeskFixture &clinic, const char *time) {
        Result<AppointmentId> booked = failure(ErrorCode::NotFound, {});
        const auto done = clinic.desk().together({}, {}, [&]() -> Result<void> {
            const auto patient = clinic.desk().addPatient({QStringLiteral("Lovelace"), QStringLiteral("Ada"), QDate(1815, 12, 10), {}});
            if (!patient) {
                return tl::unexpected(patient.error());
            }
            booked = clinic.book(time, *patient, clinic.first);
            return booked ? Result<void>() : tl::unexpected(booked.error());
        });
        return done ? booked : tl::unexpected(done.error());
    }

private Q_SLOTS:
    void oneGestureIsOneStepOfUndo() {
        DeskFixture clinic;
        const auto before = clinic.snapshot();
        const QSignalSpy told(&clinic.desk(), &desk::Desk::done);
        const QSignalSpy changed(&clinic.store(), &store::Store::changed);
        const auto booked = must(bookForNewPatient(clinic, "08:00"));
        QCOMPARE(told.size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(told.front().front().toString().contains(QStringLiteral("Ada Lovelace")));
        QVERIFY(told.front().front().toString().contains(QStringLiteral("08:00")));
        const auto after = clinic.snapshot();
        QCOMPARE(clinic.store().nextUndo()->action, QStringLiteral("book"));

        must(clinic.desk().undo());
        QCOMPARE(clinic.slotStatus("08:00", clinic.first), QStringLiteral("free"));
        QVERIFY(clinic.store().searchPatients(QStringLiteral("Lovelace"), 10).empty());
        QCOMPARE(clinic.snapshot(), before);

        clinic.reopen();
        must(clinic.desk().redo());
        QCOMPARE(clinic.snapshot(), after);
        QVERIFY(clinic.store().appointment(booked).has_value());
        QCOMPARE(clinic.store().searchPatients(QStringLiteral("Lovelace"), 10).size(), size_t(1));
        QCOMPARE(clinic.check(), QStringList());
    }

    void eachUseCaseKeepsItsWordInTheAudit() {
        DeskFixture clinic;
        const auto booked = must(bookForNewPatient(clinic, "08:00"));
        const auto appointment = must(clinic.store().appointment(booked));
        const auto patient = appointment.participants.front().actor.type == ResourceType::Patient ? appointment.participants.front().actor.key
                                                                                                  : appointment.participants.back().actor.key;
        QCOMPARE(clinic.store().audit(patient, {}).back().action, QStringLiteral("add patient"));
        QCOMPARE(clinic.store().audit(resourceKey(booked), {}).back().action, QStringLiteral("book"));
    }

    void isOneGroupOfTheOutbox() {
        DeskFixture clinic;
        const auto before = clinic.store().ledger().waiting().size();
        must(bookForNewPatient(clinic, "08:00"));
        const auto rows = clinic.store().ledger().waiting();
        QCOMPARE(rows.size(), before + 3); // patient, Slot, appointment
        QVERIFY(rows[before].typeName == QStringLiteral("Patient")); // before what refers to her
        QCOMPARE(rows[before].group, rows[before + 1].group);
        QCOMPARE(rows[before].group, rows[before + 2].group);
    }

    void nothingIsDoneWhenAPartFails() {
        DeskFixture clinic;
        must(clinic.book("08:00", clinic.homer, clinic.first));
        const auto before = clinic.snapshot();
        const auto outbox = clinic.store().ledger().waiting().size();
        const QSignalSpy told(&clinic.desk(), &desk::Desk::done);
        const QSignalSpy changed(&clinic.store(), &store::Store::changed);
        const auto refused = bookForNewPatient(clinic, "08:00");
        QVERIFY(!refused);
        QVERIFY(!refused.error().clashes.empty());
        QCOMPARE(clinic.snapshot(), before);
        QCOMPARE(clinic.store().ledger().waiting().size(), outbox);
        QVERIFY(clinic.store().searchPatients(QStringLiteral("Lovelace"), 10).empty());
        QVERIFY(told.isEmpty());
        QVERIFY(changed.isEmpty());
        must(bookForNewPatient(clinic, "08:20")); // and the file goes on
        QCOMPARE(clinic.check(), QStringList());
    }

    void aWriteThatFailedCannotBeIgnored() {
        DeskFixture clinic;
        const auto appointment = must(clinic.book("08:00", clinic.homer, clinic.first));
        must(clinic.book("08:20", clinic.olivia, clinic.first));
        const auto before = clinic.snapshot();
        const auto done = clinic.desk().together(QStringLiteral("block"), QStringLiteral("Blocked and moved"), [&]() -> Result<void> {
            must(clinic.desk().block({{clinic.first}, {clinic.span("08:00", "08:20")}, BlockKind::Leave, {}}));
            std::ignore = clinic.desk().move({appointment, clinic.at("08:20"), {}, {}, false, {}});
            return {};
        });
        QVERIFY(!done);
        QVERIFY(!done.error().clashes.empty());
        QCOMPARE(clinic.snapshot(), before);
    }

    void blocksAndMovesInOneStep() {
        DeskFixture clinic;
        const auto homers = must(clinic.book("08:00", clinic.homer, clinic.first));
        const auto olivias = must(clinic.book("08:20", clinic.olivia, clinic.first));
        const auto before = clinic.snapshot();
        const QSignalSpy told(&clinic.desk(), &desk::Desk::done);
        must(clinic.desk().together(QStringLiteral("block"), QStringLiteral("Blocked and moved 2"), [&]() -> Result<void> {
            must(clinic.desk().block({{clinic.first}, {clinic.span("08:00", "09:00")}, BlockKind::Leave, {}}));
            must(clinic.desk().move({homers, clinic.at("09:00"), {}, {}, false, {}}));
            must(clinic.desk().move({olivias, clinic.at("09:20"), {}, {}, false, {}}));
            return {};
        }));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.front().front().toString(), QStringLiteral("Blocked and moved 2"));
        QCOMPARE(clinic.slotStatus("09:20", clinic.first), QStringLiteral("busy"));
        must(clinic.desk().undo());
        QCOMPARE(clinic.snapshot(), before);
        must(clinic.desk().redo());
        QCOMPARE(clinic.slotStatus("09:20", clinic.first), QStringLiteral("busy"));
    }

    void nothingDoneIsNothingToUndo() {
        DeskFixture clinic;
        const auto before = clinic.store().nextUndo();
        const QSignalSpy told(&clinic.desk(), &desk::Desk::done);
        must(clinic.desk().together(QStringLiteral("edit"), {}, []() -> Result<void> { return {}; }));
        QVERIFY(told.isEmpty());
        QCOMPARE(clinic.store().nextUndo()->id, before->id);
    }
};

const praxidesk::test::TestRegistration<TogetherTest> togetherRegistration;
#include "together_test.moc"
