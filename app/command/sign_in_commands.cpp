// server sign-in, server sign-out, and which server is meant.

#include "app/command/handlers.h"
#include "core/sync/connection.h"
#include "core/sync/sign_in.h"

#include <QFile>

#include <algorithm>

namespace praxidesk::command {
namespace {

QString words(const char *sentence) { return QString::fromUtf8(sentence); }
QString o(const char *option) { return QString::fromLatin1(option); }

QByteArray keepingWord(sync::Keeping keeping) { return keeping == sync::Keeping::Keychain ? "keychain" : "memory"; }

/// What a program that ends now cannot keep is of no use to the next one.
QStringList remarks(const Session &session, sync::Keeping keeping) {
    if (keeping == sync::Keeping::Keychain) {
        return {};
    }
    return {session.isOpenInWindow ? sync::toSentence(keeping) : sync::toSentence(keeping) + words(" That is now. Sign in in the window, or start a keychain (gnome-keyring, KWallet) first.")};
}

} // namespace

Result<store::ServerRow> serverNamed(const Session &session, const QString &name) {
    const auto all = session.store().ledger().servers();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const store::ServerRow &row) { return row.name == name; });
    if (found == all.end()) {
        return failure(ErrorCode::NotFound, words("There is no server “%1” in this clinic.").arg(name));
    }
    return *found;
}

QCoro::Task<Handled> serverSignIn(Session &session, const Arguments &arguments) {
    const auto row = serverNamed(session, arguments.positionals.front());
    if (!row) {
        co_return tl::unexpected(row.error());
    }
    sync::SignIn &signIn = sync::SignIns::of(session.store()).to(row->id);
    if (session.interruption != nullptr) {
        QObject::connect(session.interruption, &Interruption::asked, &signIn, &sync::SignIn::cancel);
    }
    sync::Keeping keeping{};
    if (row->auth == QLatin1String("smart")) {
        const auto signedIn = co_await signIn.askPerson();
        if (!signedIn) {
            co_return tl::unexpected(signedIn.error());
        }
        keeping = *signedIn;
    } else {
        const char *option = row->auth == QLatin1String("bearer") ? "token-file" : "secret-file";
        if (row->auth == QLatin1String("none") || !arguments.has(o(option))) {
            co_return failure(ErrorCode::InvalidArgument, row->auth == QLatin1String("none") ? words("%1 asks for nothing.").arg(row->name)
                                                                                             : words("%1 needs --%2: what is in the file goes into the keychain.").arg(row->name, o(option)));
        }
        QFile file(session.path(arguments.value(o(option))));
        if (!file.open(QIODevice::ReadOnly)) {
            co_return failure(ErrorCode::NotFound, words("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
        }
        keeping = co_await signIn.keep(file.readAll().trimmed());
    }
    Output output{object({{"done", "true"}, {"name", text(row->name)}, {"kept", text(QString::fromLatin1(keepingWord(keeping)))}}), words("Signed in to %1.\n").arg(row->name)};
    output.remarks = remarks(session, keeping);
    co_return output;
}

QCoro::Task<Handled> serverSignOut(Session &session, const Arguments &arguments) {
    const auto row = serverNamed(session, arguments.positionals.front());
    if (!row) {
        co_return tl::unexpected(row.error());
    }
    co_await sync::SignIns::of(session.store()).to(row->id).forget();
    co_return Output{object({{"done", "true"}, {"name", text(row->name)}}), words("Signed out of %1: nothing of it is kept on this computer.\n").arg(row->name)};
}

} // namespace praxidesk::command
