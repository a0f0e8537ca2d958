#include "ui/booking/calm_news.h"

namespace praxidesk::booking {

CalmNews::CalmNews(desk::Desk &desk, QObject *dialog, std::function<void()> read) : QObject(dialog), m_read(std::move(read)) {
    m_pause.setObjectName(QStringLiteral("pause"));
    m_pause.setParent(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isWanted) {
            this->read();
        }
    });
    connect(&desk.store(), &store::Store::changed, this, &CalmNews::hear);
    connect(&desk, &desk::Desk::done, this, [this] {
        if (m_isWanted) {
            this->read();
        }
    });
}

void CalmNews::hear() {
    m_isWanted = true;
    if (!m_pause.isActive()) {
        read();
    }
}

void CalmNews::read() {
    m_isWanted = false;
    m_pause.start();
    m_read();
}

} // namespace praxidesk::booking
