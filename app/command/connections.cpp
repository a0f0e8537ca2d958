#include "app/command/connections.h"

#include "core/sync/offering.h"
#include "core/sync/sign_in.h"

namespace praxidesk::command {

std::unique_ptr<sync::Connection, sync::DeletedLater> connectionTo(const Session &session, store::ServerId server, bool isNamed) {
    // an open window was given its own, by somebody who did not know of this command
    const QByteArray token = isNamed && !session.isOpenInWindow ? sync::SignIns::of(session.store()).givenToken() : QByteArray();
    std::unique_ptr<sync::Connection, sync::DeletedLater> connection(new sync::Connection(session.store(), server, session.user, [token] { return token; }));
    if (session.interruption != nullptr) {
        QObject::connect(session.interruption, &Interruption::asked, connection.get(), &sync::Connection::cancel);
    }
    return connection;
}

QCoro::Task<Asked> askForOffers(const Session &session, std::vector<ScheduleId> schedules, Interval within, Milliseconds duration, const QString &service) {
    std::map<store::ServerId, std::vector<ScheduleId>> byServer;
    for (const ScheduleId schedule : schedules) {
        if (const auto server = sync::offeringServerOf(session.store(), schedule)) {
            byServer[*server].push_back(schedule);
        }
    }
    Asked asked;
    for (const auto &[server, ofServer] : byServer) {
        const auto connection = connectionTo(session, server);
        const std::vector<sync::Unanswered> unanswered = co_await connection->askOffers(ofServer, within, duration, service);
        for (const sync::Unanswered &one : unanswered) {
            asked.stale.insert(one.schedule);
            if (!asked.remarks.contains(one.error.message)) {
                asked.remarks << one.error.message;
            }
        }
    }
    co_return asked;
}

} // namespace praxidesk::command
