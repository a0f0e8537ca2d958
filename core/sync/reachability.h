#pragma once
#include <QObject>

namespace praxidesk::sync {

/// Tells when the computer has a network again. Where the system does not say, it tells nothing: whoever synchronises finds
/// out by trying.
class Reachability : public QObject {
    Q_OBJECT
public:
    explicit Reachability(QObject *parent = nullptr);

Q_SIGNALS:
    void returned();
};

} // namespace praxidesk::sync
