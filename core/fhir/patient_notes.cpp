#include "core/fhir/patient_notes.h"

#include "core/fhir/element_read.h"
#include "core/fhir/element_write.h"

namespace praxidesk::fhir {
namespace {

const std::vector<std::string_view> &order() {
    static const std::vector<std::string_view> names{"resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension", "modifierExtension", "identifier",
        "active", "name", "telecom", "gender", "birthDate", "deceasedBoolean", "deceasedDateTime", "address", "maritalStatus", "multipleBirthBoolean",
        "multipleBirthInteger", "photo", "contact", "communication", "generalPractitioner", "managingOrganization", "link"};
    return names;
}

} // namespace

QString patientNote(JsonNode patient) { return extension(patient, patientNoteUrl)["valueString"].toString(); }

QByteArray withPatientNote(const QByteArray &patient, const QString &note) {
    const auto document = JsonDocument::parse(patient);
    if (!document || patientNote(document->root()) == note) {
        return patient;
    }
    return withMembers(document->root(), {{"extension", encodeExtension(document->root(), patientNoteUrl, "valueString", note.isEmpty() ? QByteArray() : quoted(note))}}, order());
}

QString replacedBy(JsonNode patient) {
    for (const JsonNode link : children(patient["link"])) {
        if (link["type"].equals("replaced-by")) {
            return link["other"]["reference"].toString();
        }
    }
    return {};
}

QByteArray withPatientLink(const QByteArray &patient, const QString &reference, const QString &type) {
    const auto document = JsonDocument::parse(patient);
    if (!document) {
        return patient;
    }
    std::vector<QByteArray> links;
    for (const JsonNode link : children(document->root()["link"])) {
        const std::string_view raw = link.raw();
        links.emplace_back(raw.data(), qsizetype(raw.size()));
    }
    links.push_back("{\"other\":{\"reference\":" + quoted(reference) + "},\"type\":" + quoted(type) + '}');
    return withMembers(document->root(), {{"link", encodeArray(links)}}, order());
}

} // namespace praxidesk::fhir
