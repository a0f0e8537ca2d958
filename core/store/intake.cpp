#include "core/store/intake.h"

#include "core/store/background_pool.h"
#include "core/store/database.h"
#include "core/store/log_mover.h"

#include <QPromise>
#include <QThreadPool>

namespace praxidesk::store {
namespace {

/// Pages of 4 KiB. What is in the log and not on the disk yet is what a booking in between has to wait for.
constexpr int worthMoving = 512;
constexpr int full = 8192;

} // namespace

Intake::Intake(Store &store, Database &database) : QObject(&store), m_store(store), m_database(database) {}

Intake::~Intake() {
    m_moving.waitForFinished();
}

Intake &Intake::of(Store &store) {
    return *store.findChild<Intake *>(QString(), Qt::FindDirectChildrenOnly);
}

Intake::Write::Write(Intake &intake) : m_intake(intake) {
    m_intake.m_database.setFlushing(false);
    m_intake.m_database.setMovingLog(false);
}

Intake::Write::~Write() {
    m_intake.m_database.setFlushing(true);
}

bool Intake::isDue() const {
    const int pages = m_database.logPages();
    return !m_moving.isRunning() && (pages < m_moved ? pages : pages - m_moved) >= worthMoving;
}

bool Intake::isFull() const {
    return m_database.logPages() >= full && m_database.logPages() != m_moved;
}

QFuture<void> Intake::move() {
    if (!m_moving.isRunning()) {
        m_moved = m_database.logPages();
        auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        m_moving = promise->future();
        backgroundPool().start([promise, path = m_store.path()] {
            moveLog(path);
            promise->finish();
        });
    }
    return m_moving;
}

void Intake::end() {
    m_database.setMovingLog(true);
}

} // namespace praxidesk::store
