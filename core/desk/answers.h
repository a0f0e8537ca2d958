#pragma once
// Exchange with people: who was asked to a visit, what they answered, and what other time they propose. A pending visit is
// booked once everybody who was asked has accepted.

#include "core/desk/desk.h"

namespace praxidesk::desk {

/// People can say yes or no; rooms and devices cannot.
[[nodiscard]] bool mayAnswer(ResourceType type);

/// One participant and the newest answer of theirs.
struct AnswerPicture {
    Reference actor;                                ///< with its name as display
    ParticipationStatus status = ParticipationStatus::Accepted;
    bool canAnswer = false;
    ResponseId response;                            ///< 0: none came, or was noted
    std::optional<Interval> proposed;               ///< another time than the visit's
    QString comment;
};
/// In the order of the participants.
[[nodiscard]] std::vector<AnswerPicture> answersTo(const store::Store &store, const Appointment &appointment);

} // namespace praxidesk::desk
