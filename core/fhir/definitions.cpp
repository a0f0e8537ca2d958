#include "core/fhir/definitions.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace praxidesk::fhir {
namespace {

// TYPE, then a line per element: name type [!] required, [*] repeats, [choice:x], [codes…|…], [>Target|…].
// Source: hl7.org/fhir/R4, the pages of the types named. Elements of DomainResource are added to every resource.
constexpr std::string_view table = R"(
:Resource
id id
meta Meta
implicitRules uri
language code
:DomainResource
text Narrative
contained Resource *
extension Extension *
modifierExtension Extension *
:Element
id string
extension Extension *
:BackboneElement
modifierExtension Extension *
:Extension
url uri !
:Meta
versionId id
lastUpdated instant
source uri
profile canonical *
security Coding *
tag Coding *
:Narrative
status code ! =generated|extensions|additional|empty
div xhtml !
:Identifier
use code =usual|official|temp|secondary|old
type CodeableConcept
system uri
value string
period Period
assigner Reference >Organization
:CodeableConcept
coding Coding *
text string
:Coding
system uri
version string
code code
display string
userSelected boolean
:Reference
reference string
type uri
identifier Identifier
display string
:Period
start dateTime
end dateTime
:HumanName
use code =usual|official|temp|nickname|anonymous|old|maiden
text string
family string
given string *
prefix string *
suffix string *
period Period
:ContactPoint
system code =phone|fax|email|pager|url|sms|other
value string
use code =home|work|temp|old|mobile
rank positiveInt
period Period
:Address
use code =home|work|temp|old|billing
type code =postal|physical|both
text string
line string *
city string
district string
state string
postalCode string
country string
period Period
:Attachment
contentType code
language code
data base64Binary
url url
size unsignedInt
hash base64Binary
title string
creation dateTime
:Annotation
authorReference Reference choice:author
authorString string choice:author
time dateTime
text markdown !
:Schedule
identifier Identifier *
active boolean
serviceCategory CodeableConcept *
serviceType CodeableConcept *
specialty CodeableConcept *
actor Reference ! * >Patient|Practitioner|PractitionerRole|RelatedPerson|Device|HealthcareService|Location
planningHorizon Period
comment string
:Slot
identifier Identifier *
serviceCategory CodeableConcept *
serviceType CodeableConcept *
specialty CodeableConcept *
appointmentType CodeableConcept
schedule Reference ! >Schedule
status code ! =busy|free|busy-unavailable|busy-tentative|entered-in-error
start instant !
end instant !
overbooked boolean
comment string
:Appointment
identifier Identifier *
status code ! =proposed|pending|booked|arrived|fulfilled|cancelled|noshow|entered-in-error|checked-in|waitlist
cancelationReason CodeableConcept
serviceCategory CodeableConcept *
serviceType CodeableConcept *
specialty CodeableConcept *
appointmentType CodeableConcept
reasonCode CodeableConcept *
reasonReference Reference * >Condition|Procedure|Observation|ImmunizationRecommendation
priority unsignedInt
description string
supportingInformation Reference *
start instant
end instant
minutesDuration positiveInt
slot Reference * >Slot
created dateTime
comment string
patientInstruction string
basedOn Reference * >ServiceRequest
participant Appointment.participant ! *
requestedPeriod Period *
:Appointment.participant
type CodeableConcept *
actor Reference >Patient|Practitioner|PractitionerRole|RelatedPerson|Device|HealthcareService|Location
required code =required|optional|information-only
status code ! =accepted|declined|tentative|needs-action
period Period
:AppointmentResponse
identifier Identifier *
appointment Reference ! >Appointment
start instant
end instant
participantType CodeableConcept *
actor Reference >Patient|Practitioner|PractitionerRole|RelatedPerson|Device|HealthcareService|Location
participantStatus code ! =accepted|declined|tentative|needs-action
comment string
:Patient
identifier Identifier *
active boolean
name HumanName *
telecom ContactPoint *
gender code =male|female|other|unknown
birthDate date
deceasedBoolean boolean choice:deceased
deceasedDateTime dateTime choice:deceased
address Address *
maritalStatus CodeableConcept
multipleBirthBoolean boolean choice:multipleBirth
multipleBirthInteger integer choice:multipleBirth
photo Attachment *
contact Patient.contact *
communication Patient.communication *
generalPractitioner Reference * >Organization|Practitioner|PractitionerRole
managingOrganization Reference >Organization
link Patient.link *
:Patient.contact
relationship CodeableConcept *
name HumanName
telecom ContactPoint *
address Address
gender code =male|female|other|unknown
organization Reference >Organization
period Period
:Patient.communication
language CodeableConcept !
preferred boolean
:Patient.link
other Reference ! >Patient|RelatedPerson
type code ! =replaced-by|replaces|refer|seealso
:Practitioner
identifier Identifier *
active boolean
name HumanName *
telecom ContactPoint *
address Address *
gender code =male|female|other|unknown
birthDate date
photo Attachment *
qualification Practitioner.qualification *
communication CodeableConcept *
:Practitioner.qualification
identifier Identifier *
code CodeableConcept !
period Period
issuer Reference >Organization
:PractitionerRole
identifier Identifier *
active boolean
period Period
practitioner Reference >Practitioner
organization Reference >Organization
code CodeableConcept *
specialty CodeableConcept *
location Reference * >Location
healthcareService Reference * >HealthcareService
telecom ContactPoint *
availableTime AvailableTime *
notAvailable NotAvailable *
availabilityExceptions string
endpoint Reference * >Endpoint
:AvailableTime
daysOfWeek code * =mon|tue|wed|thu|fri|sat|sun
allDay boolean
availableStartTime time
availableEndTime time
:NotAvailable
description string !
during Period
:HealthcareService
identifier Identifier *
active boolean
providedBy Reference >Organization
category CodeableConcept *
type CodeableConcept *
specialty CodeableConcept *
location Reference * >Location
name string
comment string
extraDetails markdown
photo Attachment
telecom ContactPoint *
coverageArea Reference * >Location
serviceProvisionCode CodeableConcept *
eligibility HealthcareService.eligibility *
program CodeableConcept *
characteristic CodeableConcept *
communication CodeableConcept *
referralMethod CodeableConcept *
appointmentRequired boolean
availableTime AvailableTime *
notAvailable NotAvailable *
availabilityExceptions string
endpoint Reference * >Endpoint
:HealthcareService.eligibility
code CodeableConcept
comment markdown
:Location
identifier Identifier *
status code =active|suspended|inactive
operationalStatus Coding
name string
alias string *
description string
mode code =instance|kind
type CodeableConcept *
telecom ContactPoint *
address Address
physicalType CodeableConcept
position Location.position
managingOrganization Reference >Organization
partOf Reference >Location
hoursOfOperation Location.hoursOfOperation *
availabilityExceptions string
endpoint Reference * >Endpoint
:Location.position
longitude decimal !
latitude decimal !
altitude decimal
:Location.hoursOfOperation
daysOfWeek code * =mon|tue|wed|thu|fri|sat|sun
allDay boolean
openingTime time
closingTime time
:Device
identifier Identifier *
definition Reference >DeviceDefinition
status code =active|inactive|entered-in-error|unknown
statusReason CodeableConcept *
distinctIdentifier string
manufacturer string
manufactureDate dateTime
expirationDate dateTime
lotNumber string
serialNumber string
deviceName Device.deviceName *
modelNumber string
partNumber string
type CodeableConcept
patient Reference >Patient
owner Reference >Organization
contact ContactPoint *
location Reference >Location
url uri
note Annotation *
safety CodeableConcept *
parent Reference >Device
:Device.deviceName
name string !
type code ! =udi-label-name|user-friendly-name|patient-reported-name|manufacturer-name|model-name|other
:Organization
identifier Identifier *
active boolean
type CodeableConcept *
name string
alias string *
telecom ContactPoint *
address Address *
partOf Reference >Organization
contact Organization.contact *
endpoint Reference * >Endpoint
:Organization.contact
purpose CodeableConcept
name HumanName
telecom ContactPoint *
address Address
)";

constexpr std::string_view resourceTypes = " Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent "
    "Basic Binary BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem "
    "ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest CompartmentDefinition "
    "Composition ConceptMap Condition Consent Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue "
    "Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference "
    "EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence "
    "EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse "
    "HealthcareService ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan "
    "Invoice Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration MedicationDispense "
    "MedicationKnowledge MedicationRequest MedicationStatement MedicinalProduct MedicinalProductAuthorization "
    "MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient MedicinalProductInteraction "
    "MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical MedicinalProductUndesirableEffect "
    "MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation ObservationDefinition "
    "OperationDefinition OperationOutcome Organization OrganizationAffiliation Parameters Patient PaymentNotice "
    "PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure Provenance Questionnaire "
    "QuestionnaireResponse RelatedPerson RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject "
    "RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen SpecimenDefinition "
    "StructureDefinition StructureMap Subscription Substance SubstanceNucleicAcid SubstancePolymer SubstanceProtein "
    "SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities "
    "TestReport TestScript ValueSet VerificationResult VisionPrescription ";

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const size_t at = std::min(text.find(separator), text.size());
        if (at > 0) {
            parts.push_back(text.substr(0, at));
        }
        text.remove_prefix(std::min(at + 1, text.size()));
    }
    return parts;
}

ElementDefinition readElement(std::string_view line) {
    const auto words = split(line, ' ');
    ElementDefinition element{words[0], words[1], false, false, {}, {}, {}, primitiveOf(words[1]), nullptr};
    for (size_t i = 2; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (word == "!") {
            element.required = true;
        } else if (word == "*") {
            element.repeats = true;
        } else if (word.substr(0, 7) == "choice:") {
            element.choice = word.substr(7);
        } else if (word.front() == '=') {
            element.codes = split(word.substr(1), '|');
        } else if (word.front() == '>') {
            element.targets = split(word.substr(1), '|');
        }
    }
    return element;
}

using Types = std::unordered_map<std::string_view, TypeDefinition>;

Types readTable() {
    Types types;
    TypeDefinition *current = nullptr;
    for (const std::string_view line : split(table, '\n')) {
        if (line.front() == ':') {
            current = &types[line.substr(1)];
            current->name = line.substr(1);
        } else {
            current->elements.push_back(readElement(line));
        }
    }
    const auto extend = [&types](TypeDefinition &type, std::string_view base) {
        const auto &inherited = types.at(base).elements;
        type.elements.insert(type.elements.end(), inherited.begin(), inherited.end());
    };
    for (auto &[name, type] : types) {
        if (name == "Resource" || name == "DomainResource" || name == "Element" || name == "BackboneElement") {
            continue;
        }
        if (isResourceTypeOfR4(name)) {
            extend(type, "Resource");
            extend(type, "DomainResource");
        } else {
            extend(type, "Element");
            if (name.find('.') != std::string_view::npos || name == "AvailableTime" || name == "NotAvailable") {
                extend(type, "BackboneElement");
            }
        }
    }
    for (auto &[name, type] : types) {
        for (ElementDefinition &element : type.elements) {
            const auto found = types.find(element.type);
            element.complex = found == types.end() ? nullptr : &found->second;
        }
    }
    return types;
}

const Types &knownTypes() {
    static const Types types = readTable();
    return types;
}

// hl7.org/fhir/R4/datatypes.html#open
constexpr std::string_view openTypes = " base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string "
    "time unsignedInt uri url uuid Address Age Annotation Attachment CodeableConcept Coding ContactPoint Count Distance Duration HumanName "
    "Identifier Money Period Quantity Range Ratio Reference SampledData Signature Timing ContactDetail Contributor DataRequirement "
    "Expression ParameterDefinition RelatedArtifact TriggerDefinition UsageContext Dosage Meta ";

/// "valuePeriod" and so on.
std::unordered_map<std::string, ElementDefinition> readOpenTypes() {
    std::unordered_map<std::string, ElementDefinition> elements;
    for (const std::string_view type : split(openTypes, ' ')) {
        std::string key = "value" + std::string(type);
        key[5] = char(std::toupper(static_cast<unsigned char>(key[5])));
        ElementDefinition element{"value", type, false, false, {}, {}, {}, primitiveOf(type), nullptr};
        const auto found = knownTypes().find(type);
        element.complex = found == knownTypes().end() ? nullptr : &found->second;
        elements.emplace(std::move(key), std::move(element));
    }
    return elements;
}

} // namespace

const ElementDefinition *extensionValue(std::string_view key) {
    static const auto elements = readOpenTypes();
    const auto found = elements.find(std::string(key));
    return found == elements.end() ? nullptr : &found->second;
}

const ElementDefinition *TypeDefinition::find(std::string_view element) const {
    const auto found = std::find_if(elements.begin(), elements.end(), [element](const ElementDefinition &known) { return known.name == element; });
    return found == elements.end() ? nullptr : &*found;
}

const TypeDefinition *typeDefinition(std::string_view name) {
    const Types &types = knownTypes();
    const auto found = types.find(name);
    return found == types.end() ? nullptr : &found->second;
}

bool isResourceTypeOfR4(std::string_view name) {
    static const std::unordered_set<std::string_view> names = [] {
        const auto parts = split(resourceTypes, ' ');
        return std::unordered_set<std::string_view>(parts.begin(), parts.end());
    }();
    return names.count(name) > 0;
}

} // namespace praxidesk::fhir
