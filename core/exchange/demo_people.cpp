#include "core/exchange/demo_people.h"

#include <QSet>

namespace praxidesk::exchange {
namespace {

const DemoCulture &someCulture(const DemoData &data, Random &random) {
    int total = 0;
    for (const auto &culture : data.cultures) {
        total += culture.weight;
    }
    int at = random.below(total);
    for (const auto &culture : data.cultures) {
        at -= culture.weight;
        if (at < 0) {
            return culture;
        }
    }
    return data.cultures.back();
}

struct MadeUpPerson {
    PersonName name;
    QString gender;
};

MadeUpPerson madeUp(const DemoCulture &culture, Random &random) {
    MadeUpPerson person;
    const bool female = random.chance(0.5);
    person.gender = female ? QStringLiteral("female") : QStringLiteral("male");
    if (!culture.single.isEmpty()) {
        person.name.text = random.oneOf(culture.single);
        return person;
    }
    const QString given = random.oneOf(female ? culture.female : culture.male);
    const QString family = random.oneOf(culture.family);
    if (culture.familyFirst) {
        // Written family name first and without a space: only the text says it right.
        person.name.text = family + given;
        return person;
    }
    person.name.family = family;
    person.name.given << given;
    return person;
}

QString phoneNumber(int index, Random &random) {
    // Ofcom keeps 07700 900000-900999 and 020 7946 0000-0999 for drama.
    const auto digits = [](int number) { return QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0')); };
    return random.chance(0.7) ? QStringLiteral("07700 900") + digits(index % 1000) : QStringLiteral("020 7946 0") + digits(index % 1000);
}

void addFacts(Patient &patient, int index, bool child, QDate today, Random &random) {
    patient.header.identifiers.push_back(
        {QStringLiteral("https://riverside.example/patient-number"), QStringLiteral("P-%1").arg(10000 + index * 7 + random.below(7))});
    const int days = child ? random.between(20, 14 * 365) : random.between(18 * 365, 94 * 365);
    patient.birthDate = today.addDays(-days);
    patient.birthDateText = patient.birthDate.toString(Qt::ISODate);
    patient.phones << phoneNumber(index, random);
    if (random.chance(0.25)) {
        patient.phones << phoneNumber(index + 500, random);
    }
    if (random.chance(0.4)) {
        patient.emails << QStringLiteral("patient%1@example.org").arg(10000 + index);
    }
}

} // namespace

std::vector<Patient> demoPatients(const DemoData &data, int count, QDate today, Random &random) {
    std::vector<Patient> patients;
    QSet<QString> taken;
    for (const auto &visit : data.today) {
        Patient patient;
        PersonName name;
        name.family = visit.family;
        name.given << visit.given;
        patient.names.push_back(name);
        patient.gender = random.chance(0.5) ? QStringLiteral("female") : QStringLiteral("male");
        addFacts(patient, static_cast<int>(patients.size()), visit.practitioner == QLatin1String("nguyen"), today, random);
        taken.insert(patient.displayName());
        patients.push_back(std::move(patient));
    }
    // The lists hold far more combinations than patients are asked for; a name that came twice gets another number only.
    for (int attempts = 0; static_cast<int>(patients.size()) < count; ++attempts) {
        const auto &culture = someCulture(data, random);
        auto person = madeUp(culture, random);
        if (taken.contains(person.name.full()) && attempts < count * 4) {
            continue;
        }
        taken.insert(person.name.full());
        Patient patient;
        patient.names.push_back(std::move(person.name));
        patient.gender = person.gender;
        patient.language = culture.language;
        patient.needsInterpreter = random.below(100) < culture.interpreterPercent;
        addFacts(patient, static_cast<int>(patients.size()), random.chance(0.15), today, random);
        patients.push_back(std::move(patient));
    }
    return patients;
}

std::vector<DemoPractitioner> demoPractitioners(const DemoData &data, int count, Random &random) {
    std::vector<DemoPractitioner> all;
    for (int index = 0; index < count; ++index) {
        const auto named = static_cast<size_t>(index) % data.practitioners.size();
        auto who = data.practitioners[named];
        if (static_cast<size_t>(index) >= data.practitioners.size()) {
            auto person = madeUp(someCulture(data, random), random);
            who.code = QStringLiteral("%1-%2").arg(who.code).arg(index);
            who.gender = person.gender;
            who.given = person.name.given.value(0);
            who.family = person.name.family.isEmpty() ? person.name.text : person.name.family;
            who.room.clear();
        }
        all.push_back(std::move(who));
    }
    return all;
}

} // namespace praxidesk::exchange
