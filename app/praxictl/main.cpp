#include "app/command/arguments.h"
#include "app/command/hand_over.h"
#include "core/sync/keychain_secrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

#include <csignal>
#include <cstdio>

int main(int argc, char **argv) {
    using namespace praxidesk::command;
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes is an error to tell, not an end
#endif
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("praxictl"));
    QTranslator english; // for its plurals
    if (english.load(QStringLiteral(":/i18n/praxidesk_en.qm"))) {
        QCoreApplication::installTranslator(&english);
    }
    Invocation invocation;
    invocation.signIn.token = praxidesk::sync::takeTokenFromEnvironment();
    invocation.words = QCoreApplication::arguments().mid(1);
    // What packages install comes from the same table as --help.
    const std::pair<const char *, QString (*)()> packaged[] = {{"--print-man-page", manPage}, {"--print-bash-completion", bashCompletion},
                                                               {"--print-zsh-completion", zshCompletion}, {"--print-fish-completion", fishCompletion}};
    for (const auto &[option, text] : packaged) {
        if (invocation.words == QStringList{QString::fromLatin1(option)}) {
            return std::fputs(text().toUtf8().constData(), stdout) < 0 || std::fflush(stdout) != 0 ? 5 : 0;
        }
    }
    invocation.folder = QDir::currentPath();
    invocation.defaultClinic = defaultClinicPath();
    invocation.environmentClinic = qEnvironmentVariable("PRAXIDESK_CLINIC");
    invocation.user = loginName();
    invocation.signIn.secrets = std::make_shared<praxidesk::sync::KeychainSecrets>();
    invocation.signIn.openPage = [](const QUrl &page) {
        std::fprintf(stderr, "Open this page in a browser on this computer, and sign in there:\n%s\n", page.toEncoded().constData());
        return std::fflush(stderr) == 0;
    };
    const Answer answer = run(invocation, [&invocation](const QString &clinic) { return askWindow(clinic, invocation); });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    std::fwrite(answer.standardError.constData(), 1, size_t(answer.standardError.size()), stderr);
    std::fwrite(answer.standardOutput.constData(), 1, size_t(answer.standardOutput.size()), stdout);
    return std::fflush(stdout) == 0 ? answer.exitCode : 5;
}
