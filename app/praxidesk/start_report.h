#pragma once
#include <QObject>

namespace praxidesk::shell {
class Workspace;
}

namespace praxidesk::window {

/// Tells on the logging category `praxidesk.start` when the first picture of the day is on the screen (`painted`) and when
/// nothing more is to come (`settled`). Whoever measures the start reads it; nobody else sees it.
class StartReport : public QObject {
    Q_OBJECT
public:
    explicit StartReport(shell::Workspace &workspace);
    [[nodiscard]] static bool isWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void waitUntilSettled();

    shell::Workspace &m_workspace;
};

} // namespace praxidesk::window
