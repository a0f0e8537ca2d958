#pragma once
// A FHIR server as a value: resources with versions, and the ways in which servers differ. No network, no clock but the
// one it is given, no chance: the same requests give the same answers.

#include "core/sync/http.h"
#include "core/time/instant.h"

#include <QByteArray>
#include <QString>

#include <QStringList>

#include <map>
#include <vector>

namespace praxidesk::test {

struct ServerHabits {
    bool transactions = true;
    bool updateCreate = false;                      ///< PUT of an unknown id creates it; else 404
    bool history = true;                            ///< of a type; else 404
    bool honoursIfMatch = true;
    bool keepsVersionOfSameContent = false;         ///< a PUT that changes nothing keeps the ETag
    bool partialTransactions = false;               ///< answers 200 with failed entries and keeps the others
    bool representation = true;                     ///< answers writes with the resource
    bool remembersDeleted = true;                   ///< 410 for what was deleted; else 404, as if it never was
    int pageSize = 0;                               ///< entries of a page; 0: everything in one
    int mostOffset = 0;                             ///< a page that begins further on is refused with 400; 0: none is
    QStringList types;                              ///< what its statement lists; empty: the statement says nothing
    QStringList refusedParameters;                  ///< of a search: answered with 400
};

class SimulatedServer {
public:
    SimulatedServer(ServerHabits habits, Clock now) : m_habits(habits), m_now(std::move(now)) {}

    [[nodiscard]] sync::Answer answer(const sync::Request &request);
    void setHabits(ServerHabits habits) { m_habits = std::move(habits); }
    [[nodiscard]] const ServerHabits &habits() const { return m_habits; }

    struct Resource {
        QByteArray json;                            ///< as it is there now; empty: deleted
        int version = 1;
        Instant changed;
        QString operation = {};                     ///< that made or changed it
    };
    /// How many there were since it began.
    [[nodiscard]] size_t changes() const { return m_events.size(); }
    /// "Type/id" to what is there.
    [[nodiscard]] const std::map<QString, Resource> &resources() const { return m_resources; }

private:
    struct Entry {
        sync::Method method = sync::Method::Get;
        QString url;
        QByteArray json;
        QString ifMatch, ifNoneExist, fullUrl;
    };
    struct Result {
        int status = 200;
        QString name;                               ///< "Type/id"; empty with an error
        QByteArray body;
    };
    [[nodiscard]] Result perform(const Entry &entry);
    [[nodiscard]] sync::Answer transaction(const QByteArray &bundle);
    [[nodiscard]] sync::Answer search(const QString &type, const QUrl &url);
    [[nodiscard]] sync::Answer history(const QString &type, const QUrl &url);
    /// The part of `entries` that `url` asks for, and where the next part is.
    [[nodiscard]] sync::Answer page(const QByteArray &type, const std::vector<QByteArray> &entries, const QUrl &url) const;
    [[nodiscard]] QByteArray statement() const;
    [[nodiscard]] sync::Answer finished(int status, const QByteArray &body, std::vector<sync::Header> headers = {}) const;
    [[nodiscard]] Result keep(const QString &name, const QByteArray &json, bool isNew);
    [[nodiscard]] std::vector<QString> withOperation(const QString &type, const QString &operation) const;

    /// The status of what is not there.
    [[nodiscard]] int missing(bool wasThere) const { return wasThere && m_habits.remembersDeleted ? 410 : 404; }

    ServerHabits m_habits;
    Clock m_now;
    std::map<QString, Resource> m_resources;
    struct Event {
        QString name;
        QByteArray json;                            ///< empty: deleted
        Instant time;
    };
    std::vector<Event> m_events;
    int m_nextId = 1;
};

} // namespace praxidesk::test
