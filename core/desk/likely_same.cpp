// Who may be the same person: among the records of a clinic, and before another record is made.
#include "core/desk/likely_same.h"

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

constexpr qsizetype shortestPhone = 5;

/// Without the zeros that are dialled before it.
QString digitsOf(const QString &phone) {
    QString digits;
    for (const QChar each : phone) {
        if (each.isDigit() && (each.digitValue() != 0 || !digits.isEmpty())) {
            digits += QString::number(each.digitValue());
        }
    }
    return digits;
}

/// Without what is dialled before it: zeros, and a country's code on one side.
bool isSamePhone(const QString &one, const QString &two) {
    const QString first = digitsOf(one);
    const QString second = digitsOf(two);
    const auto [brief, other] = std::minmax(first, second, [](const QString &a, const QString &b) { return a.size() < b.size(); });
    constexpr qsizetype longestCode = 3;
    return brief.size() >= shortestPhone && other.endsWith(brief) && other.size() - brief.size() <= longestCode;
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

void KnownAlreadySearch::start(const NewPatient &person) {
    m_person = person;
    m_next = BirthDate;
    m_found.reset();
}

void KnownAlreadySearch::forget() { m_answers = {}; }

/// Empty: too little to search for.
QString KnownAlreadySearch::textFor(By by) const {
    const QString name = m_person.given + u' ' + m_person.family;
    switch (by) {
    case BirthDate: return m_person.birthDate.isValid() ? m_person.birthDate.toString(Qt::ISODate) : QString();
    case Name: return wordsOf(name).size() > 1 ? name : QString();
    case Phone: return digitsOf(m_person.phone).size() >= shortestPhone ? m_person.phone : QString();
    case Nothing: break;
    }
    return {};
}

std::optional<KnownAlready> KnownAlreadySearch::among(By by, const std::vector<store::PatientHit> &hits) const {
    const auto words = wordsOf(m_person.given + u' ' + m_person.family);
    for (const store::PatientHit &hit : hits) {
        if (by == BirthDate) {
            if (hit.birthDate == m_person.birthDate && areAlike(words, wordsOf(hit.name))) {
                return KnownAlready{hit};
            }
            continue;
        }
        if (m_person.birthDate.isValid() && hit.birthDate.isValid() && hit.birthDate != m_person.birthDate) {
            continue; // speaks against it
        }
        if (by == Name && wordsOf(hit.name) == words) {
            return KnownAlready{hit};
        }
        if (by == Phone) {
            const auto patient = m_store.patient(hit.id);
            if (patient && std::any_of(patient->phones.begin(), patient->phones.end(), [this](const QString &phone) { return isSamePhone(phone, m_person.phone); })) {
                return KnownAlready{hit, !areAlike(words, wordsOf(hit.name))};
            }
        }
    }
    return std::nullopt;
}

bool KnownAlreadySearch::step() {
    constexpr int most = 12; // born on one day, or of one name: the best fits come first, and looking for more of them is slow
    bool hasAsked = false;
    while (m_next != Nothing && !m_found) {
        const QString text = textFor(m_next);
        Answer &answer = m_answers.at(m_next);
        if (!text.isEmpty() && answer.text != text) {
            if (hasAsked) {
                return true;
            }
            answer = {text, m_store.searchPatients(text, most)};
            hasAsked = true;
        }
        if (!text.isEmpty()) {
            m_found = among(m_next, answer.hits);
        }
        m_next = By(m_next + 1);
    }
    m_next = Nothing;
    return false;
}

std::optional<KnownAlready> knownAlready(const store::Store &store, const NewPatient &person) {
    KnownAlreadySearch search(store);
    search.start(person);
    while (search.step()) {
    }
    return search.found();
}

} // namespace praxidesk::desk
