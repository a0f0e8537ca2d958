#include "core/sync/reachability.h"

#include <QNetworkInformation>

namespace praxidesk::sync {

Reachability::Reachability(QObject *parent) : QObject(parent) {
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        return;
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability reachability) {
        if (reachability != QNetworkInformation::Reachability::Disconnected && reachability != QNetworkInformation::Reachability::Unknown) {
            Q_EMIT returned();
        }
    });
}

} // namespace praxidesk::sync
