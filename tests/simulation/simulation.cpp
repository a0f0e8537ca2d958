#include "tests/simulation/simulation.h"

#include "core/fhir/resource_io.h"
#include "core/sync/connection.h"
#include "tests/simulation/agreement.h"
#include "tests/simulation/under_way.h"
#include "tests/support/memory_folder.h"

#include <QCoroTask>
#include <QFile>

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const Instant monday{std::chrono::milliseconds(1'795'420'800'000)}; // 2026-11-23T08:00:00Z

QByteArray slotJson(int index) {
    return QStringLiteral(R"({"resourceType":"Slot","id":"s-%1","schedule":{"reference":"Schedule/%2"},"status":"free","start":"%3","end":"%4"})")
        .arg(index).arg(index % 2 == 0 ? s("one") : s("two"), toUtcIso(monday + Minutes(20 * (index / 2))), toUtcIso(monday + Minutes(20 * (index / 2) + 20)))
        .toUtf8();
}

constexpr int slotCount = 24;

} // namespace

// ---- one clinic -----------------------------------------------------------------------------------------------------

struct Simulation::Client {
    QString name;
    QString path;
    store::ServerId server;
    int callsLeft = -1;                             ///< database calls until the program ends; -1: it does not
    int usualCalls = 400;                           ///< of the last run that nothing ended
    int calls = 0;                                  ///< so far
    Milliseconds ahead{0};                          ///< how wrong its clock is
    std::unique_ptr<store::Store> store;
    std::unique_ptr<desk::Desk> desk;
};

/// 200, and no answer to anything that was asked.
sync::Answer garbled(unsigned kind) {
    sync::Answer answer;
    answer.status = 200;
    switch (kind) {
    case 0:
        answer.failure = sync::Failure::NotFhir;
        answer.words = s("a page to sign in to the network");
        break;
    case 1: answer.body = "{\"resourceType\":"; break;
    case 2: answer.body = R"({"resourceType":"Basic","id":"1"})"; break;
    default: answer.body = R"({"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"200"}}]})"; break;
    }
    return answer;
}

/// Carries requests to the server as a value, and loses some.
class Simulation::Network final : public sync::Transport {
public:
    Network(Simulation &simulation, bool faults) : m(simulation), m_faults(faults), m_underWay([&simulation](int count) { return simulation.pick(count); }) {}
    ~Network() override { m.m_mostUnderWay = std::max(m.m_mostUnderWay, m_underWay.most()); }

    QCoro::Task<sync::Answer> send(sync::Request request, std::function<void()> departed) override {
        if (m_faults && request.writes()) {
            co_await m_underWay.arrival();
        }
        m.m_now += Milliseconds(1 + m.pick(50));
        sync::Answer answer;
        if (m_faults && m.chance(0.03)) {
            answer.failure = sync::Failure::NotSent;
            answer.words = s("nobody listens");
            co_return answer;
        }
        if (m_faults && m.chance(0.03)) {
            answer.failure = sync::Failure::Unknown; // lost on the way
            answer.words = s("no answer");
            meanwhile(departed);
            co_return answer;
        }
        if (m_faults && m.chance(0.02)) {
            answer.status = m.chance(0.5) ? 503 : 500;
            co_return answer;
        }
        answer = m.m_server->answer(request);
        meanwhile(departed);
        m.m_history << QString::fromLatin1(sync::toWord(request.method)) + u' ' + request.url.path() + QStringLiteral(" %1 %2").arg(answer.status).arg(answer.body.size());
        if (m_faults && m.chance(0.02)) {
            answer = m.m_server->answer(request); // came twice
        }
        if (m_faults && m.m_garbles && answer.succeeded() && m.m_garbler() % 25 == 0) {
            co_return garbled(m.m_garbler() % 4);
        }
        if (m_faults && m.chance(0.04)) {
            sync::Answer lost;
            lost.failure = sync::Failure::Unknown; // done, and nobody hears of it
            lost.words = s("the answer was cut");
            co_return lost;
        }
        co_return answer;
    }
    void cancel() override {}

private:
    static void meanwhile(const std::function<void()> &work) {
        if (work) {
            work();
        }
    }

    Simulation &m;
    bool m_faults;
    UnderWay m_underWay;
};

// ---- the day --------------------------------------------------------------------------------------------------------

Simulation::Simulation(unsigned seed, bool garbles) : m_random(seed), m_garbler(seed + 1'000'003), m_garbles(garbles && seed % 3 == 0), m_now(monday - std::chrono::hours(24)), m_zone(*Zone::fromId(s("Europe/Berlin"))), m_folder(test::memoryFolder() + s("/praxidesk-simulation-XXXXXX")) {
    ServerHabits habits;
    habits.transactions = chance(0.6);
    habits.updateCreate = chance(0.5);
    habits.history = chance(0.5);
    habits.honoursIfMatch = chance(0.8);
    habits.keepsVersionOfSameContent = chance(0.5);
    habits.partialTransactions = chance(0.2);
    habits.representation = chance(0.8);
    habits.remembersDeleted = chance(0.7);
    habits.pageSize = chance(0.3) ? 7 : 0;
    m_server = std::make_unique<SimulatedServer>(habits, [this] { return m_now; });
    // what the server has before anybody comes
    const auto there = [this](const QByteArray &json) {
        const auto envelope = fhir::readEnvelope(json);
        sync::Request request;
        request.method = sync::Method::Post;
        request.url = QUrl(s("http://127.0.0.1/fhir/") + envelope->typeName);
        request.body = json;
        std::ignore = m_server->answer(request);
    };
    there(R"({"resourceType":"Practitioner","id":"p-1","name":[{"family":"Okafor"}]})");
    there(R"({"resourceType":"Patient","id":"a-1","name":[{"family":"Brown","given":["Olivia"]}]})");
    there(R"({"resourceType":"Patient","id":"a-2","name":[{"family":"Simpson","given":["Homer"]}]})");
}

Simulation::~Simulation() { m_folder.setAutoRemove(!qEnvironmentVariableIsSet("PRAXIDESK_SIMULATION_KEEP")); }

/// New clinics, as copies of one that was made once: it is opened and checked as any other.
Result<QString> Simulation::freshClinic(const QString &name) {
    static const QTemporaryDir folder(test::memoryFolder() + s("/praxidesk-fresh-XXXXXX"));
    const QString made = folder.filePath(name);
    if (!QFile::exists(made)) {
        if (const auto store = store::Store::create(made, {name, m_zone}, [this] { return m_now; }); !store) {
            return tl::unexpected(store.error());
        }
    }
    const QString path = m_folder.filePath(name);
    if (!QFile::copy(made, path)) {
        return failure(ErrorCode::StorageFailure, s("cannot copy ") + made);
    }
    return path;
}

QString Simulation::openClinics() {
    const int count = 2 + pick(3);
    for (int i = 0; i < count; ++i) {
        auto client = std::make_unique<Client>();
        client->name = QStringLiteral("clinic-%1").arg(i);
        const auto path = freshClinic(client->name);
        if (!path) {
            return path.error().message;
        }
        client->path = *path;
        client->ahead = chance(0.1) ? Milliseconds(std::chrono::hours(24 * 365) * (chance(0.5) ? 1 : -1)) : Milliseconds(0);
        if (const QString problem = reopen(*client); !problem.isEmpty()) {
            return problem;
        }
        sync::ServerSettings settings;
        settings.name = s("server");
        settings.url = s("http://127.0.0.1/fhir");
        client->server = *sync::addServer(*client->store, settings, client->name);
        m_clients.push_back(std::move(client));
    }
    return {};
}

QString Simulation::run() {
    if (const QString problem = openClinics(); !problem.isEmpty()) {
        return problem;
    }
    // the first clinic brings the schedules, through its own outbox
    {
        Client &first = *m_clients.front();
        if (const QString problem = synchronise(first, false); !problem.isEmpty()) {
            return problem;
        }
        store::WriteOptions options{s("set up"), {}, first.name};
        const auto written = first.store->write(options, [&](store::Writer &writer) -> Result<void> {
            const auto practitioner = first.store->actors();
            const QByteArray who = first.store->referenceTo(resourceKey(practitioner.front().id())).reference.toUtf8();
            for (const char *id : {"one", "two"}) {
                const QByteArray actor = QByteArray(id) == "one" ? who : QByteArray("Location/room");
                if (auto put = writer.put(ResourceType::Schedule, "{\"resourceType\":\"Schedule\",\"id\":\"" + QByteArray(id) + "\",\"actor\":[{\"reference\":\"" + actor + "\"}]}", {}); !put) {
                    return tl::unexpected(put.error());
                }
            }
            if (auto put = writer.put(ResourceType::Location, R"({"resourceType":"Location","id":"room","name":"Room"})", {}); !put) {
                return tl::unexpected(put.error());
            }
            for (int i = 0; i < slotCount; ++i) {
                if (auto put = writer.put(ResourceType::Slot, slotJson(i), {}); !put) {
                    return tl::unexpected(put.error());
                }
            }
            return {};
        });
        if (!written) {
            return written.error().message;
        }
    }
    for (const auto &client : m_clients) {
        if (const QString problem = synchronise(*client, false); !problem.isEmpty()) {
            return problem;
        }
    }
    const int steps = 10 + pick(30);
    for (int i = 0; i < steps; ++i) {
        m_now += Minutes(1 + pick(30));
        Client &client = *m_clients[size_t(pick(int(m_clients.size())))];
        QString problem;
        if (chance(0.65)) {
            problem = work(client);
        } else if (chance(0.8)) {
            problem = synchronise(client, true);
        } else {
            problem = decide(client);
        }
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return settle();
}

std::vector<AppointmentId> Simulation::visits(Client &client) const {
    std::vector<AppointmentId> ids;
    for (const store::AppointmentRow &row : client.store->appointmentRows({})) {
        if (row.status != AppointmentStatus::Cancelled && row.status != AppointmentStatus::EnteredInError) {
            ids.push_back(row.id);
        }
    }
    return ids;
}

std::optional<Instant> Simulation::freeStart(Client &client) {
    store::SlotQuery query;
    query.status = SlotStatus::Free;
    const auto free = client.store->slotRows(query);
    return free.empty() ? std::nullopt : std::optional(free[size_t(pick(int(free.size())))].interval.start);
}

/// One thing that somebody does; what the rules refuse is no failure.
QString Simulation::work(Client &client) {
    desk::Desk &desk = *client.desk;
    const auto all = visits(client);
    const auto one = [&] { return all[size_t(pick(int(all.size())))]; };
    const int what = pick(10);
    if (what < 4 || all.empty()) {
        store::SlotQuery query;
        query.status = SlotStatus::Free;
        const auto free = client.store->slotRows(query);
        std::vector<PatientId> patients;
        client.store->forEach([&](const store::Stored &stored) {
            patients.push_back(narrow<PatientId>(stored.key));
            return true;
        }, ResourceType::Patient);
        if (free.empty() || patients.empty()) {
            return {};
        }
        const auto &slot = free[size_t(pick(int(free.size())))];
        desk::BookingRequest request;
        request.schedules = {slot.schedule};
        request.start = slot.interval.start;
        request.patient = patients[size_t(pick(int(patients.size())))];
        std::ignore = desk.book(request);
    } else if (what == 4) {
        std::ignore = desk.cancel(one(), s("ill"));
    } else if (what == 5) {
        desk::MoveRequest move;
        move.appointment = one();
        move.start = freeStart(client);
        if (move.start) {
            std::ignore = desk.move(move);
        }
    } else if (what == 6) {
        std::ignore = desk.edit({one(), {}, {}, {}, QStringLiteral("note %1").arg(pick(1000)), {}});
    } else if (what == 7) {
        std::ignore = desk.setStatus(one(), AppointmentStatus::Arrived);
    } else if (what == 8) {
        std::ignore = desk.addPatient({QStringLiteral("New%1").arg(pick(1000)), s("Someone"), {}, {}});
    } else {
        std::ignore = desk.undo();
    }
    return {};
}

QString Simulation::synchronise(Client &client, bool faults) {
    const bool crashes = faults && chance(0.2);
    if (crashes) {
        client.callsLeft = pick(client.usualCalls); // any step of a run, also the last ones
    }
    client.calls = 0;
    {
        sync::GenericDialect dialect(QUrl(s("http://127.0.0.1/fhir")));
        Network network(*this, faults);
        sync::Synchroniser synchroniser({*client.store, client.server, dialect, network, client.name, [this] { return std::uniform_real_distribution<>(0, 1)(m_random); }});
        const sync::SyncReport report = QCoro::waitFor(synchroniser.run({}));
        if (!faults && report.error) {
            return client.name + s(": ") + report.error->message + u' ' + report.error->detail;
        }
    }
    if (crashes) {
        return reopen(client);
    }
    client.usualCalls = std::max(1, client.calls);
    return {};
}

QString Simulation::reopen(Client &client) {
    client.desk.reset();
    client.store.reset();
    client.callsLeft = -1;
    auto opened = store::Store::open(client.path, clockOf(client), [&client]() -> std::optional<ErrorCode> {
        ++client.calls;
        if (client.callsLeft == 0) {
            return ErrorCode::StorageFailure;
        }
        client.callsLeft -= client.callsLeft > 0 ? 1 : 0;
        return std::nullopt;
    });
    if (!opened) {
        return client.name + s(" cannot be opened: ") + opened.error().message;
    }
    client.store = std::move(*opened);
    client.desk = std::make_unique<desk::Desk>(*client.store, client.name);
    return {};
}

Clock Simulation::clockOf(const Client &client) {
    return [this, &client] { return m_now + client.ahead; };
}

QString Simulation::decide(Client &client) {
    for (const store::ConflictRow &conflict : client.store->ledger().conflicts()) {
        sync::Decision decision;
        decision.conflict = conflict.id;
        decision.keep = sync::Keep(pick(3));
        decision.reason = s("decided");
        if (decision.keep == sync::Keep::Mine && chance(0.7)) {
            decision.start = freeStart(client);
        }
        const auto done = sync::resolve(*client.desk, decision);
        m_lastDecision = done ? s("decided") : done.error().message;
        if (!done && done.error().code >= ErrorCode::ClinicLocked) {
            return client.name + s(": ") + done.error().message;
        }
        if (!done) {
            decision.keep = sync::Keep::Theirs;
            decision.start.reset();
            const auto given = sync::resolve(*client.desk, decision);
            if (!given && given.error().code >= ErrorCode::ClinicLocked) {
                return client.name + s(": ") + given.error().message;
            }
        }
    }
    // what the server refused is looked at; what it may have done is sent on, and looked for
    for (const store::OutboxChange &change : client.store->ledger().waiting()) {
        const auto now = client.store->ledger().change(change.id); // one of a group goes on with all of it
        if (now->state == store::OutboxState::Quarantined && now->lastStatus == 200) {
            if (const auto again = sync::retry(*client.store, change.id, client.name); !again) {
                return client.name + s(": ") + again.error().message;
            }
        } else if (now->state == store::OutboxState::Quarantined || now->state == store::OutboxState::Parked) {
            return client.name + s(": refused ") + change.typeName + s(": ") + change.lastOutcome;
        }
    }
    return {};
}

QString Simulation::settle() {
    for (int round = 0; round < 25; ++round) {
        // where there is no history, deletions are found once a day
        m_now += round > 0 ? std::chrono::hours(25) : Milliseconds(0);
        const size_t changes = m_server->changes();
        bool isQuiet = round > 0;
        for (const auto &client : m_clients) {
            m_now += Minutes(20);
            if (const QString problem = synchronise(*client, false); !problem.isEmpty()) {
                return problem;
            }
            const bool hasMore = !client->store->ledger().waiting().empty() || !client->store->ledger().conflicts().empty();
            for (int step = 0; hasMore && step < 2; ++step) {
                if (const QString problem = step == 0 ? decide(*client) : synchronise(*client, false); !problem.isEmpty()) {
                    return problem;
                }
            }
            isQuiet = isQuiet && !hasMore && client->store->ledger().news(client->server).empty();
        }
        // nobody has anything to say, and all have heard what was said last
        if (isQuiet && m_server->changes() == changes) {
            return invariants();
        }
    }
    QString words = s("never quiet: ") + m_lastDecision;
    for (const auto &client : m_clients) {
        for (const store::OutboxChange &change : client->store->ledger().waiting()) {
            words += QStringLiteral("\n  %1 %2 %3 %4 %5").arg(client->name, client->store->referenceTo(change.key).reference, store::toCode(change.state), change.lastOutcome, change.group.left(8));
        }
        for (const store::ConflictRow &conflict : client->store->ledger().conflicts()) {
            words += QStringLiteral("\n  %1 conflict %2 %3 of %4").arg(client->name, conflict.kind, client->store->referenceTo(conflict.key).reference, conflict.group.left(8));
        }
    }
    return words;
}

QString Simulation::invariants() {
    if (const QString twice = doneTwice(*m_server); !twice.isEmpty()) {
        return twice;
    }
    for (const auto &client : m_clients) {
        const QString problem = disagreement(*client->store, client->server, s("http://127.0.0.1/fhir"), *m_server);
        if (!problem.isEmpty()) {
            return client->name + s(": ") + problem;
        }
        const QString path = client->store->path();
        client->desk.reset();
        client->store.reset();
        const auto checked = store::Store::check(path);
        if (!checked || !checked->isEmpty()) {
            return client->name + s(": ") + (checked ? checked->join(u' ') : checked.error().message);
        }
    }
    return {};
}

} // namespace praxidesk::test
