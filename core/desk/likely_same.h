#pragma once
#include "core/desk/patients.h"

#include <array>

namespace praxidesk::desk {

/// `knownAlready` in steps, none of which asks the clinic's file more than one thing: for a form that is typed into. Asked
/// for the next person while one field changed, it asks anew for what stands in that field only.
class KnownAlreadySearch {
public:
    explicit KnownAlreadySearch(const store::Store &store) : m_store(store) {}

    /// Whatever was asked before is not answered any more.
    void start(const NewPatient &person);
    /// False: there is nothing left to do.
    [[nodiscard]] bool step();
    /// Of the person asked for last; nullopt while steps are left, and when it is nobody.
    [[nodiscard]] const std::optional<KnownAlready> &found() const { return m_found; }
    /// The clinic's records are other ones than before.
    void forget();

private:
    enum By { BirthDate, Name, Phone, Nothing };
    struct Answer {
        QString text;
        std::vector<store::PatientHit> hits;
    };

    [[nodiscard]] QString textFor(By by) const;
    [[nodiscard]] std::optional<KnownAlready> among(By by, const std::vector<store::PatientHit> &hits) const;

    const store::Store &m_store;
    NewPatient m_person;
    By m_next = Nothing;
    std::array<Answer, Nothing> m_answers;
    std::optional<KnownAlready> m_found;
};

} // namespace praxidesk::desk
