#include "ui/booking/patient_label.h"

#include <algorithm>

namespace praxidesk::booking {

QString patientLabel(const store::Store &store, const Appointment &visit) {
    for (const Participant &participant : visit.participants) {
        if (participant.actor.type != ResourceType::Patient) {
            continue;
        }
        if (const auto patient = store.patient(narrow<PatientId>(participant.actor.key))) {
            return patient->displayName();
        }
        if (const Reference &named = participant.actor; !named.display.isEmpty() || !named.reference.isEmpty()) {
            return named.display.isEmpty() ? named.reference : named.display;
        }
    }
    // A name alone, with nothing that says what it names, is most likely the patient's.
    const auto named = std::ranges::find_if(visit.participants, [](const Participant &each) {
        return each.actor.type == ResourceType::Other && each.actor.reference.isEmpty() && !each.actor.display.isEmpty();
    });
    return named == visit.participants.end() ? QString() : named->actor.display;
}

} // namespace praxidesk::booking
