// A person signs in in the browser: the page that it is sent to, the one answer that is waited for, and what it is good for.

#include "core/sync/connection.h"
#include "core/sync/dialects/dialects.h"
#include "core/sync/loopback_listener.h"
#include "core/sync/once.h"
#include "core/sync/sign_in.h"

#include <QCoroSignal>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <array>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

QByteArray randomBytes() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words));
}

} // namespace

QCoro::Task<Result<Keeping>> SignIn::askPerson() {
    const store::ServerRow server = row();
    const ServerSettings settings = settingsOf(server);
    if (settings.auth != QLatin1String("smart")) {
        co_return failure(ErrorCode::InvalidArgument, Text::tr("Nobody signs in to %1 in a browser.").arg(settings.name));
    }
    m_places.reset(); // a person asks: perhaps because it has moved
    auto places = co_await this->places();
    if (!places) {
        co_return tl::unexpected(places.error());
    }
    if (places->authorize.isEmpty()) {
        co_return failure(ErrorCode::NotSupportedByServer, Text::tr("%1 does not say where to sign in in a browser.").arg(settings.name));
    }
    if (!isSafe(places->authorize, mayBePlain(settings))) {
        co_return failure(ErrorCode::ServerRefused, Text::tr("%1 wants to be signed in to at %2, which is not encrypted. Nothing was sent there.").arg(settings.name, places->authorize.host()));
    }
    SignInQuestion question;
    question.clientId = settings.clientId;
    question.scope = settings.scope.isEmpty() ? usualScope(*places) : settings.scope;
    question.state = QString::fromLatin1(proofKeyOf(randomBytes()).verifier);
    question.key = proofKeyOf(randomBytes());
    question.audience = fhirBase(server);
    LoopbackListener listener(question.state);
    const OwnedOnce over(new Once);
    std::optional<SignInAnswer> came;
    bool isTooLate = false;
    connect(&listener, &LoopbackListener::came, over.get(), [&came, over = over.get()](const SignInAnswer &answer) {
        came = answer;
        over->happen();
    });
    const auto redirect = listener.listen();
    if (!redirect) {
        co_return tl::unexpected(redirect.error());
    }
    question.redirect = *redirect;
    connect(this, &SignIn::cancelled, over.get(), &Once::happen);
    const auto late = [&isTooLate, over = over.get()] {
        if (!over->hasHappened()) { // else nobody is here any more
            isTooLate = true;
            over->happen();
        }
    };
    if (m_means.after) {
        m_means.after(patience, over.get(), late);
    } else {
        QTimer::singleShot(patience, over.get(), late);
    }
    const QUrl page = signInPage(*places, question);
    if (m_means.openPage) {
        m_means.openPage(page);
    }
    Q_EMIT pageOpened(page);
    if (!over->hasHappened()) {
        co_await qCoro(over.get(), &Once::happened);
    }
    if (!came) {
        co_return failure(ErrorCode::SignInNeeded, isTooLate ? Text::tr("Nobody signed in to %1 within five minutes.").arg(settings.name) : Text::tr("Signing in to %1 was stopped.").arg(settings.name));
    }
    const SignInAnswer answered = *came;
    if (answered.isForged) {
        co_return failure(ErrorCode::SignInNeeded, Text::tr("The answer that came is not the one to this sign-in to %1. It was not used: sign in again.").arg(settings.name));
    }
    if (answered.code.isEmpty() || !answered.error.isEmpty()) {
        co_return tl::unexpected(declined(settings.name, answered.error, answered.errorWords));
    }
    auto known = co_await client();
    if (!known) {
        co_return tl::unexpected(known.error());
    }
    known->way = wayOf(*places);
    const FormFields fields{{"grant_type", QStringLiteral("authorization_code")}, {"code", answered.code}, {"redirect_uri", question.redirect.toString(QUrl::FullyEncoded)},
                            {"code_verifier", QString::fromLatin1(question.key.verifier)}};
    const auto tokens = co_await exchange(*places, *known, fields);
    if (!tokens) {
        co_return tl::unexpected(tokens.error());
    }
    take(*tokens);
    if (tokens->refresh.isEmpty()) {
        co_await m_means.secrets->remove(keyOf(refreshToken));
        co_return Keeping::NotRenewable;
    }
    const Keeping keeping = co_await m_means.secrets->write(keyOf(refreshToken), tokens->refresh);
    co_return keeping;
}

} // namespace praxidesk::sync
