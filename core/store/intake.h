#pragma once
// What comes in great numbers from a server, which would send it again. Its transactions do not wait for the disk, and the log
// that they make is moved into the file on another thread. A transaction of somebody else's in between is on the disk at its end
// as always, and with it all that came before: what is agreed on how far a pull is (its cursor) is never ahead of the data.

#include <QFuture>
#include <QObject>

namespace praxidesk::store {

class Database;
class Store;

/// Belongs to the store.
class Intake : public QObject {
    Q_OBJECT
public:
    Intake(Store &store, Database &database);
    /// Waits for whoever moves the log.
    ~Intake() override;
    [[nodiscard]] static Intake &of(Store &store);

    /// While it lives, what is written belongs to the intake.
    class Write {
    public:
        explicit Write(Intake &intake);
        ~Write();
        Write(const Write &) = delete;
        Write &operator=(const Write &) = delete;

    private:
        Intake &m_intake;
    };
    [[nodiscard]] bool isMoving() const { return m_moving.isRunning(); }
    /// The log has grown by so much that it is worth moving.
    [[nodiscard]] bool isDue() const;
    /// The log is so long that nothing more should come before all of it has been moved: then it begins anew.
    [[nodiscard]] bool isFull() const;
    /// Moves what is in the log now; while somebody is at it already, nothing but that.
    QFuture<void> move();
    /// Nothing more comes: from now on a commit moves the log, as is usual.
    void end();

private:
    Store &m_store;
    Database &m_database;
    QFuture<void> m_moving;
    int m_moved = 0; ///< pages of the log that were moved, or are being
};

} // namespace praxidesk::store
