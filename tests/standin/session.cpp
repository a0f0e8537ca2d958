#include "tests/standin/session.h"

#include "core/fhir/json.h"

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const char *const olivia = "Patient/s2";
const char *const homer = "Patient/s3";
const char *const firstSlot = "Slot/s6";
const char *const roomsSecondSlot = "Slot/s16";
const char *const roomsLastSlot = "Slot/s22";

} // namespace

bool editPatient(StandInClinic &clinic, PatientId patient, const char *element, const QByteArray &value) {
    const store::WriteOptions options{s("edit patient"), {}, clinic.name()};
    return clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
        const auto stored = clinic.store().read(resourceKey(patient));
        const auto document = fhir::JsonDocument::parse(stored ? stored->json : QByteArray());
        if (!document) {
            return tl::unexpected(document.error());
        }
        const auto put = writer.put(ResourceType::Patient, fhir::withMembers(document->root(), {{element, value}}, {element}), {}, resourceKey(patient));
        return put ? Result<void>() : tl::unexpected(put.error());
    }).has_value();
}

void forgetCapabilities(StandInClinic &clinic) {
    auto row = clinic.ledger().server(clinic.server());
    row->capabilities = "{}";
    store::WriteOptions options{s("forget"), {}, clinic.name()};
    options.undoable = false;
    std::ignore = clinic.store().write(options, [&](store::Writer &) -> Result<void> {
        clinic.ledger().updateServer(*row);
        return {};
    });
}

bool work(StandInWorld &world, StandInClinic &clinic) {
    const auto slot = clinic.ledger().keyOf(clinic.server(), s("Slot"), s(roomsSecondSlot).section(u'/', 1));
    const store::WriteOptions options{s("delete slot"), {}, clinic.name()};
    const bool isDone = slot && editPatient(clinic, clinic.patient(0), "birthDate", "\"1980-01-02\"") && clinic.desk().addPatient({s("Carlson"), s("Carl"), QDate(1961, 2, 3), {}})
        && clinic.book(0) && clinic.store().write(options, [&](store::Writer &writer) { return writer.remove(*slot); });
    world.change(s(homer), "gender", "\"male\"");
    world.remove(s(roomsLastSlot));
    return isDone;
}

QString missingOf(StandInWorld &world) {
    QStringList missing;
    const auto expect = [&missing](bool isThere, const char *what) {
        if (!isThere) {
            missing << s(what);
        }
    };
    const QStringList visits = world.names(s("Appointment"));
    expect(world.there(s(olivia)).contains("1980-01-02"), "the edit");
    expect(world.names(s("Patient")).size() == 3, "one new patient");
    expect(visits.size() == 1 && world.there(visits.front()).contains("\"booked\""), "one booking");
    expect(world.there(s(firstSlot)).contains("\"busy\""), "its Slot");
    expect(world.there(s(roomsSecondSlot)).isEmpty(), "the deletion");
    expect(world.there(s(homer)).contains("\"male\""), "what others changed");
    expect(world.there(s(roomsLastSlot)).isEmpty(), "what others deleted");
    return missing.join(s(", "));
}

} // namespace praxidesk::test
