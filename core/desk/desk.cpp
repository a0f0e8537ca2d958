#include "core/desk/desk.h"

#include "core/desk/appointment_change.h"
#include "core/desk/search_memory.h"
#include "core/desk/text.h"

namespace praxidesk::desk {

Desk::Desk(store::Store &store, QString user, QObject *parent)
    : QObject(parent), m_store(store), m_user(std::move(user)), m_memory(std::make_unique<SearchMemory>(store)) {
    connect(&store, &store::Store::changed, this, [this](const store::Changed &what) { m_memory->forget(what); });
}
Desk::~Desk() = default;

store::Store &Desk::store() const { return m_store; }
QString Desk::user() const { return m_user; }

Result<void> Desk::together(const QString &action, const QString &summary, const std::function<Result<void>()> &work) {
    Result<ChangeId> change;
    {
        const QSignalBlocker quiet(this); // told once, at the end
        change = store().together({action, summary, user()}, work);
    }
    if (!change) {
        return tl::unexpected(change.error());
    }
    if (*change) {
        if (const auto made = store().nextUndo()) {
            Q_EMIT done(made->summary);
        }
    }
    return {};
}

Result<AppointmentId> changeAppointment(Desk &desk, AppointmentId id, const ChangeWords &words, const AlterAppointment &alter) {
    store::Store &clinic = desk.store();
    auto appointment = clinic.appointment(id);
    if (!appointment) {
        return tl::unexpected(appointment.error());
    }
    QString summary = words.summary.arg(patientName(*appointment));
    if (!words.detail.isEmpty()) {
        summary = summary.arg(words.detail);
    }
    const store::WriteOptions options{words.action, summary, desk.user()};
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        const auto stored = clinic.read(resourceKey(id));
        LocalFacts local = stored->local;
        if (const auto altered = alter(writer, *appointment, local); !altered) {
            return altered;
        }
        const auto key = writer.put(ResourceType::Appointment, fhir::write(*appointment, stored->json, clinic.zone()), local, resourceKey(id));
        if (!key) {
            return tl::unexpected(key.error());
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT desk.done(summary);
    return id;
}

} // namespace praxidesk::desk
