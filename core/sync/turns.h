#pragma once
// A clinic is synchronised by one run at a time: each run repairs what an earlier one left behind, and would take the work of
// another that is still at it for such remains. Not for others.

#include <QObject>

namespace praxidesk::store {
class Store;
}

namespace praxidesk::sync {

/// Belongs to the store, lives as long.
class Turns : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static Turns &of(store::Store &store);

    /// False while somebody else has it; freed() says when to ask again.
    [[nodiscard]] bool take();
    void giveBack();

Q_SIGNALS:
    void freed();

private:
    using QObject::QObject;
    bool m_isTaken = false;
};

} // namespace praxidesk::sync
