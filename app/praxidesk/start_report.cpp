#include "app/praxidesk/start_report.h"

#include "ui/shell/workspace.h"

#include <QLoggingCategory>
#include <QTimer>

namespace praxidesk::window {
namespace {

Q_LOGGING_CATEGORY(log, "praxidesk.start", QtInfoMsg)

} // namespace

StartReport::StartReport(shell::Workspace &workspace) : QObject(&workspace), m_workspace(workspace) {
    QWidget *shown = workspace.isGridShown() ? workspace.view()->viewport() : workspace.centre();
    shown->installEventFilter(this);
}

bool StartReport::isWanted() { return log().isDebugEnabled(); }

bool StartReport::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // comes when all widgets are painted and shown, and before whatever was put off until then
        QMetaObject::invokeMethod(this, [this] {
            qCDebug(log) << "painted";
            waitUntilSettled();
        }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void StartReport::waitUntilSettled() {
    if (m_workspace.isBusy()) {
        QTimer::singleShot(1, this, &StartReport::waitUntilSettled);
        return;
    }
    qCDebug(log) << "settled";
}

} // namespace praxidesk::window
