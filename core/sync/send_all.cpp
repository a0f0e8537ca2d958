#include "core/sync/send_all.h"

#include "core/sync/dialects/dialects.h"
#include "core/sync/naming.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// Which of what a server does not know it would get.
class Selection {
public:
    Selection(const store::Store &store, const store::ServerRow &server)
        : m_store(store), m_server(server.id), m_capabilities(capabilitiesFrom(server.capabilities)), m_dialect(makeDialect(server)), m_naming(store, server.id, basesOf(server)) {
        m_dialect->know(m_capabilities);
    }

    [[nodiscard]] bool takes(const QString &type) const {
        const TypeCapabilities known = m_capabilities.of(type);
        return known.create.value_or(true) || known.update.value_or(true);
    }

    [[nodiscard]] bool wants(ResourceKey key, const QString &type) const {
        const auto servers = m_store.ledger().serversFor(key);
        const bool isAnothers = !servers.empty() && std::find(servers.begin(), servers.end(), m_server) == servers.end();
        if (isAnothers || !isToCome(key, type)) {
            return false;
        }
        WireChange change;
        change.type = type;
        change.id = m_naming.wireId(key);
        change.json = m_store.read(key).value_or(store::Stored{}).json;
        return !change.json.isEmpty() && m_dialect->passage(change, {}, m_capabilities).kind == Passage::Kind::Sent;
    }

private:
    [[nodiscard]] bool isToCome(ResourceKey key, const QString &type) const {
        if (type == QLatin1String("Slot")) {
            const auto slot = m_store.slot(narrow<SlotId>(key));
            return slot && slot->status != SlotStatus::EnteredInError && m_store.now() < slot->interval.end;
        }
        if (type == QLatin1String("Appointment")) {
            return isToCome(narrow<AppointmentId>(key));
        }
        if (type == QLatin1String("AppointmentResponse")) {
            const auto response = m_store.response(narrow<ResponseId>(key));
            return response && isToCome(narrow<AppointmentId>(response->appointment.key));
        }
        return true;
    }
    /// Also a visit that waits for a time.
    [[nodiscard]] bool isToCome(AppointmentId id) const {
        const auto visit = m_store.appointment(id);
        const bool isOver = !visit || visit->status == AppointmentStatus::Cancelled || visit->status == AppointmentStatus::NoShow || visit->status == AppointmentStatus::EnteredInError;
        return !isOver && (!visit->interval || m_store.now() < visit->interval->end);
    }

    const store::Store &m_store;
    store::ServerId m_server;
    Capabilities m_capabilities;
    std::unique_ptr<Dialect> m_dialect;
    Naming m_naming;
};

QString wordsFor(const QString &type, int count) {
    if (type == QLatin1String("Patient")) {
        return Text::tr("%n patient(s)", nullptr, count);
    }
    if (type == QLatin1String("Practitioner")) {
        return Text::tr("%n practitioner(s)", nullptr, count);
    }
    if (type == QLatin1String("Location")) {
        return Text::tr("%n room(s)", nullptr, count);
    }
    if (type == QLatin1String("Schedule")) {
        return Text::tr("%n schedule(s)", nullptr, count);
    }
    if (type == QLatin1String("Slot")) {
        return Text::tr("%n Slot(s)", nullptr, count);
    }
    if (type == QLatin1String("Appointment")) {
        return Text::tr("%n visit(s)", nullptr, count);
    }
    return Text::tr("%n other entries", nullptr, count);
}

} // namespace

Unsent::Unsent(store::Store &store, store::ServerId server) : m_store(store), m_server(server) {
    const auto row = store.ledger().server(server);
    if (!row) {
        return;
    }
    const Selection selection(store, *row);
    for (int type = 0; type < pulledTypes().size(); ++type) {
        const QString &name = pulledTypes().at(type);
        if (!selection.takes(name)) {
            continue;
        }
        for (const ResourceKey key : store.ledger().unknownTo(server, name)) {
            if (selection.wants(key, name)) {
                m_keys.push_back({key, type});
            }
        }
    }
}

std::vector<UnsentType> Unsent::counts() const {
    std::vector<UnsentType> counts;
    for (const Entry &entry : m_keys) {
        const QString &type = pulledTypes().at(entry.type);
        if (counts.empty() || counts.back().type != type) {
            counts.push_back({type, 0});
        }
        counts.back().count += 1;
    }
    return counts;
}

Result<int> Unsent::queueNext(const QString &user) {
    const int end = std::min(m_done + bite, total());
    if (m_done == end) {
        return m_done;
    }
    store::WriteOptions options;
    options.action = QStringLiteral("send all");
    options.user = user;
    options.undoable = options.toOutbox = false;
    const auto written = m_store.write(options, [&](store::Writer &) -> Result<void> {
        if (!m_store.ledger().server(m_server)) {
            return failure(ErrorCode::NotFound, Text::tr("There is no such server in this clinic."));
        }
        store::Ledger &ledger = m_store.ledger();
        QString group;
        for (int i = m_done; i < end; ++i) {
            const Entry &entry = m_keys[size_t(i)];
            if (i == m_done || m_keys[size_t(i - 1)].type != entry.type) {
                group = ledger.newBulkGroup();
            }
            // a synchronisation may have been faster
            if (ledger.isUnknownTo(m_server, entry.key)) {
                ledger.enqueueCreate(m_server, entry.key, user, group);
            }
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    m_done = end;
    return m_done;
}

QString inWords(const std::vector<UnsentType> &counts) {
    QStringList words;
    int others = 0;
    for (const UnsentType &entry : counts) {
        static const QStringList named{QStringLiteral("Patient"), QStringLiteral("Practitioner"), QStringLiteral("Location"), QStringLiteral("Schedule"), QStringLiteral("Slot"), QStringLiteral("Appointment")};
        if (named.contains(entry.type)) {
            words << wordsFor(entry.type, entry.count);
        } else {
            others += entry.count;
        }
    }
    if (others > 0) {
        words << wordsFor({}, others);
    }
    return QLocale().createSeparatedList(words);
}

} // namespace praxidesk::sync
