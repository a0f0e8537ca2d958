// Who may be the same person: among the records of a clinic, and before another record is made.
#include "core/desk/patients.h"
#include "core/store/patient_text.h"

#include <algorithm>
#include <set>

namespace praxidesk::desk {
namespace {

std::set<QString> wordsOf(const QString &name) {
    const QStringList words = store::folded(name).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Equal, or one letter was left out, added or written instead of another; only in words that are long enough for it.
bool isAlike(const QString &one, const QString &two) {
    constexpr qsizetype longEnough = 4;
    const QString &brief = one.size() <= two.size() ? one : two;
    const QString &other = one.size() <= two.size() ? two : one;
    if (one == two || brief.size() < longEnough || other.size() - brief.size() > 1) {
        return one == two;
    }
    const auto [differs, differsToo] = std::mismatch(brief.begin(), brief.end(), other.begin());
    return std::equal(brief.size() == other.size() && differs != brief.end() ? differs + 1 : differs, brief.end(), differsToo == other.end() ? differsToo : differsToo + 1, other.end());
}

/// Every word of the shorter name has one like it in the other.
bool areAlike(const std::set<QString> &one, const std::set<QString> &two) {
    const auto &fewer = one.size() <= two.size() ? one : two;
    const auto &more = one.size() <= two.size() ? two : one;
    return !fewer.empty() && std::all_of(fewer.begin(), fewer.end(), [&more](const QString &word) {
        return std::any_of(more.begin(), more.end(), [&word](const QString &other) { return isAlike(word, other); });
    });
}

/// Without what is dialled before it: zeros, and a country's code on one side.
bool isSamePhone(const QString &one, const QString &two) {
    constexpr qsizetype shortest = 5;
    const auto digitsOf = [](const QString &text) {
        QString digits;
        for (const QChar each : text) {
            if (each.isDigit() && (each.digitValue() != 0 || !digits.isEmpty())) {
                digits += QString::number(each.digitValue());
            }
        }
        return digits;
    };
    const QString first = digitsOf(one);
    const QString second = digitsOf(two);
    const auto [brief, other] = std::minmax(first, second, [](const QString &a, const QString &b) { return a.size() < b.size(); });
    constexpr qsizetype longestCode = 3;
    return brief.size() >= shortest && other.endsWith(brief) && other.size() - brief.size() <= longestCode;
}

/// 0: somebody else; more: likelier.
int likeness(const Patient &one, const store::PatientHit &other, const QString &number) {
    const auto words = wordsOf(one.displayName());
    const auto others = wordsOf(other.name);
    const bool sameName = !words.empty() && words == others;
    const bool isWithin = !words.empty() && !others.empty() && (std::includes(words.begin(), words.end(), others.begin(), others.end()) || std::includes(others.begin(), others.end(), words.begin(), words.end()));
    const bool bothBorn = one.birthDate.isValid() && other.birthDate.isValid();
    const bool sameBirth = bothBorn && one.birthDate == other.birthDate;
    const auto family = one.names.empty() ? std::set<QString>() : wordsOf(one.names.front().family);
    const bool sameFamily = !family.empty() && std::includes(others.begin(), others.end(), family.begin(), family.end());
    if (!number.isEmpty() && number == other.number) {
        return 4;
    }
    if (sameName && (sameBirth || !bothBorn)) {
        return sameBirth ? 3 : 2;
    }
    return sameBirth && (sameFamily || isWithin) ? 1 : 0;
}

} // namespace

std::vector<store::PatientHit> likelySame(const store::Store &store, PatientId id) {
    const auto patient = store.patient(id);
    return patient ? likelySame(store, *patient) : std::vector<store::PatientHit>();
}

std::vector<store::PatientHit> likelySame(const store::Store &store, const Patient &patient) {
    const PatientId id = patient.id();
    constexpr int most = 40;
    std::vector<store::PatientHit> found;
    QString number;
    const auto look = [&](const QString &text) {
        for (store::PatientHit &hit : text.isEmpty() ? std::vector<store::PatientHit>() : store.searchPatients(text, most)) {
            if (hit.id == id) {
                number = hit.number;
            } else if (std::none_of(found.begin(), found.end(), [&hit](const store::PatientHit &known) { return known.id == hit.id; })) {
                found.push_back(std::move(hit));
            }
        }
    };
    const PersonName name = patient.names.empty() ? PersonName() : patient.names.front();
    look(patient.displayName());
    look(name.family.isEmpty() || !patient.birthDate.isValid() ? QString() : name.family + u' ' + patient.birthDate.toString(Qt::ISODate));
    look(patient.birthDate.isValid() ? patient.birthDate.toString(Qt::ISODate) : QString());
    look(number);
    std::erase_if(found, [&](const store::PatientHit &hit) { return likeness(patient, hit, number) == 0; });
    std::stable_sort(found.begin(), found.end(), [&](const store::PatientHit &a, const store::PatientHit &b) { return likeness(patient, a, number) > likeness(patient, b, number); });
    return found;
}

std::optional<KnownAlready> knownAlready(const store::Store &store, const NewPatient &person) {
    constexpr int most = 40; // born on one day, or of one name
    const auto words = wordsOf(person.given + u' ' + person.family);
    const auto speaksAgainst = [&person](const store::PatientHit &hit) { return person.birthDate.isValid() && hit.birthDate.isValid() && hit.birthDate != person.birthDate; };
    if (person.birthDate.isValid()) {
        for (const store::PatientHit &hit : store.searchPatients(person.birthDate.toString(Qt::ISODate), most)) {
            if (hit.birthDate == person.birthDate && areAlike(words, wordsOf(hit.name))) {
                return KnownAlready{hit};
            }
        }
    }
    if (words.size() > 1) {
        for (const store::PatientHit &hit : store.searchPatients(person.given + u' ' + person.family, most)) {
            if (wordsOf(hit.name) == words && !speaksAgainst(hit)) {
                return KnownAlready{hit};
            }
        }
    }
    if (!person.phone.isEmpty()) {
        for (const store::PatientHit &hit : store.searchPatients(person.phone, most)) {
            const auto patient = store.patient(hit.id);
            const bool isSame = patient && std::any_of(patient->phones.begin(), patient->phones.end(), [&person](const QString &phone) { return isSamePhone(phone, person.phone); });
            if (isSame && !speaksAgainst(hit)) {
                return KnownAlready{hit, !areAlike(words, wordsOf(hit.name))};
            }
        }
    }
    return std::nullopt;
}

} // namespace praxidesk::desk
