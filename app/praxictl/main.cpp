#include "app/command/arguments.h"
#include "app/command/hand_over.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

int main(int argc, char **argv) {
    using namespace praxidesk::command;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("praxictl"));
    Invocation invocation;
    invocation.words = QCoreApplication::arguments().mid(1);
    // What packages install comes from the same table as --help.
    if (invocation.words == QStringList{QStringLiteral("--print-man-page")}) {
        return std::fputs(manPage().toUtf8().constData(), stdout) < 0 ? 5 : 0;
    }
    if (invocation.words == QStringList{QStringLiteral("--print-bash-completion")}) {
        return std::fputs(bashCompletion().toUtf8().constData(), stdout) < 0 ? 5 : 0;
    }
    invocation.folder = QDir::currentPath();
    invocation.defaultClinic = defaultClinicPath();
    invocation.environmentClinic = qEnvironmentVariable("PRAXIDESK_CLINIC");
    invocation.user = loginName();
    const Answer answer = run(invocation, [&invocation](const QString &clinic) { return askWindow(clinic, invocation); });
    std::fwrite(answer.standardError.constData(), 1, size_t(answer.standardError.size()), stderr);
    std::fwrite(answer.standardOutput.constData(), 1, size_t(answer.standardOutput.size()), stdout);
    return std::fflush(stdout) == 0 ? answer.exitCode : 5;
}
