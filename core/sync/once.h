#pragma once
// Something that happens at most once, and somebody waits for it.

#include <QObject>

#include <memory>
#include <utility>

namespace praxidesk::sync {

/// Whoever awaits happened() looks at hasHappened() first. (A signal that comes twice would wake up who has gone already.)
class Once : public QObject {
    Q_OBJECT
public:
    void happen() {
        if (!std::exchange(m_has, true)) {
            Q_EMIT happened();
        }
    }
    [[nodiscard]] bool hasHappened() const { return m_has; }

Q_SIGNALS:
    void happened();

private:
    bool m_has = false;
};

/// Who wakes somebody up is still on the stack.
struct DeletedLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};
using OwnedOnce = std::unique_ptr<Once, DeletedLater>;

} // namespace praxidesk::sync
