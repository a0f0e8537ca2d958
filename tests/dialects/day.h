#pragma once
// A day that a clinic spent on its own, at the end of which it comes together with its server again: for each kind of server.

#include "tests/dialects/dialect_clinic.h"
#include "tests/standin/loopback_server.h"

namespace praxidesk::test {

class Day {
public:
    virtual ~Day() = default;
    virtual DialectClinic &clinic() = 0;
    virtual LoopbackServer &server() = 0;
    virtual void restore(const store::Fault &fault) = 0;
    /// What is not as it has to be in the end; empty: nothing.
    virtual QString outcome() = 0;

protected:
    [[nodiscard]] QString kept(const QString &settled, AppointmentId booked);
};

/// "Canvas", "MediKIT", "Clinik", "Medplum", and plain servers that list operations.
[[nodiscard]] const QStringList &daysOf();
[[nodiscard]] std::unique_ptr<Day> makeDay(const QString &kind);

} // namespace praxidesk::test
