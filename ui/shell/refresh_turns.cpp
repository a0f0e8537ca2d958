#include "ui/shell/refresh_turns.h"

namespace praxidesk::shell {

RefreshTurns::RefreshTurns(std::vector<std::function<void()>> parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)), m_turn(this), m_pause(this) {
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    m_pause.setObjectName(QStringLiteral("pause"));
    connect(&m_turn, &QTimer::timeout, this, &RefreshTurns::draw);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isWanted) {
            m_turn.start();
        }
    });
}

void RefreshTurns::want() {
    m_isWanted = true;
    if (m_next == 0 && !m_turn.isActive() && !m_pause.isActive()) {
        m_turn.start();
    }
}

void RefreshTurns::drop() {
    m_isWanted = false;
    m_next = 0;
    m_turn.stop();
}

void RefreshTurns::draw() {
    m_isWanted = m_isWanted && m_next != 0;         // what comes from now on may be missed by this part
    const auto &part = m_parts[m_next];
    m_next = (m_next + 1) % m_parts.size();
    if (m_next == 0) {
        m_pause.start();
    } else {
        m_turn.start();
    }
    part();
}

} // namespace praxidesk::shell
