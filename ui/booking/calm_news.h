#pragma once
#include "core/desk/desk.h"

#include <QTimer>

#include <functional>

namespace praxidesk::booking {

/// Has an open dialog read anew what it shows when the clinic changes: at once, but while much comes (a synchronisation brings a
/// page in many bites) no more than once a second, and whole at its end. What somebody does here is shown at once.
class CalmNews : public QObject {
    Q_OBJECT
public:
    static constexpr int pauseMilliseconds = 1000;

    /// A child of `dialog`; `desk` outlives it.
    CalmNews(desk::Desk &desk, QObject *dialog, std::function<void()> read);

private:
    void hear();
    void read();

    std::function<void()> m_read;
    bool m_isWanted = false;                        ///< something came during the pause
    QTimer m_pause;
};

} // namespace praxidesk::booking
