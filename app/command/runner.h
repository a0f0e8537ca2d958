#pragma once
// Runs one command line. Used by praxictl, and by the window for a praxictl that found the file open.

#include "core/desk/desk.h"
#include "core/sync/sign_in.h"

#include <QCoroTask>

namespace praxidesk::command {

class Interruption;

struct Invocation {
    QStringList words;                              ///< without the program's name
    QString folder;                                 ///< current folder of the caller
    QString defaultClinic;                          ///< when neither --clinic nor the environment says
    QString environmentClinic;                      ///< $PRAXIDESK_CLINIC
    QString user;
    sync::SignInMeans signIn = {};                  ///< where this program opens the clinic itself
};

struct Answer {
    int exitCode = 0;
    QByteArray standardOutput;
    QByteArray standardError;
};

/// Opens the file it needs; `askWindow` is tried when another program holds it (nullopt: nobody answered).
[[nodiscard]] Answer run(const Invocation &invocation, const std::function<std::optional<Answer>(const QString &clinic)> &askWindow = {});
/// The same on a desk that is open already: the clinic named by the words must be this one. Where a server is asked, it is done
/// later; desk and interruption live until then.
[[nodiscard]] QCoro::Task<Answer> runOn(desk::Desk &desk, Invocation invocation, const Interruption *interruption = nullptr);

/// Where the window keeps its clinic when nobody says otherwise.
[[nodiscard]] QString defaultClinicPath();
[[nodiscard]] QString loginName();
/// The wall clock of this computer; the only place that reads it.
[[nodiscard]] Clock systemClock();

} // namespace praxidesk::command
