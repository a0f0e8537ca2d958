#include "core/store/ledger.h"
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <QSet>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace praxidesk::store::test {

/// Whatever call to the database fails: nothing half done stays, and what was reported as saved is there, once.
class StorageFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallFailsOnce_data();
    void everyCallFailsOnce();
    void everyCallFromOneOnFails();
    void theErrorIsThatOfTheFile();
    void aFullDiskLosesNothing();
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A session as the desk makes it: book, move, cancel, block, undo, remove, import. Each step is one write; the session
/// remembers which were reported as saved.
class Session {
public:
    explicit Session(TemporaryClinic &clinic) : m_clinic(clinic) {}

    void run() {
        book(s("a"), 0);
        book(s("b"), 20);
        book(s("clash"), 10, false);
        move(s("a"), 60);
        cancel(s("b"));
        book(s("c"), 20);
        import();
        undoLast();
        remove(s("x"));
    }
    [[nodiscard]] const QMap<QString, QByteArray> &saved() const { return m_saved; }
    [[nodiscard]] int audited() const { return m_audited; }
    [[nodiscard]] const std::vector<ErrorCode> &errors() const { return m_errors; }

private:
    bool step(const WriteOptions &options, const QMap<QString, QByteArray> &expected, int auditRows,
              const std::function<Result<void>(Writer &)> &work) {
        const auto done = m_clinic.store().write(options, work);
        if (!done) {
            m_errors.push_back(done.error().code);
            return false;
        }
        m_audited += auditRows;
        for (auto entry = expected.cbegin(); entry != expected.cend(); ++entry) {
            m_saved.insert(entry.key(), entry.value());
        }
        return true;
    }
    static Result<void> putAll(Writer &writer, const QMap<QString, QByteArray> &resources) {
        for (auto entry = resources.cbegin(); entry != resources.cend(); ++entry) {
            const auto type = *fromCode<ResourceType>(entry.key().section(u'/', 0, 0));
            if (auto put = writer.put(type, entry.value(), {}); !put) {
                return tl::unexpected(put.error());
            }
        }
        return {};
    }
    QMap<QString, QByteArray> visit(const QString &id, int start, const QString &status) const {
        const QString slot = s("slot-") + id;
        return {{s("Appointment/") + id, Json::appointment({id, between(start, start + 20), {s("Practitioner/d"), s("Patient/p")},
                                                            status, {s("Slot/") + slot}})},
                {s("Slot/") + slot, Json::slot(slot, s("Schedule/s"), between(start, start + 20),
                                               status == s("booked") ? s("busy") : s("free"))}};
    }
    void put(const QMap<QString, QByteArray> &resources) {
        step(TemporaryClinic::booking(), resources, int(resources.size()),
             [&](Writer &writer) { return putAll(writer, resources); });
    }
    void book(const QString &id, int start, bool possible = true) {
        auto resources = visit(id, start, s("booked"));
        if (possible) {
            put(resources);
        } else {
            // refused, or failed: never saved as long as one of the others is
            const auto refused = m_clinic.store().write(TemporaryClinic::booking(),
                                                        [&](Writer &writer) { return putAll(writer, resources); });
            if (refused) {
                m_audited += int(resources.size());
                m_saved.insert(resources);
            } else if (refused.error().code != ErrorCode::SlotTaken) {
                m_errors.push_back(refused.error().code);
            }
        }
    }
    void move(const QString &id, int start) { put(visit(id, start, s("booked"))); }
    void cancel(const QString &id) { put(visit(id, 20, s("cancelled"))); }
    void import() {
        WriteOptions options = TemporaryClinic::booking();
        options.bulk = true;
        options.undoable = false;
        options.toOutbox = false;
        const QMap<QString, QByteArray> resources{{s("Patient/p"), Json::patient(s("p"), s("Homer"), s("Simpson"))},
                                                  {s("Practitioner/d"), Json::practitioner(s("d"), s("Dr. D"))},
                                                  {s("Slot/x"), Json::slot(s("x"), s("Schedule/s"), between(500, 520))}};
        step(options, resources, 1, [&](Writer &writer) { return putAll(writer, resources); });
    }
    void undoLast() {
        const auto change = m_clinic.store().nextUndo();
        if (!change) {
            return;
        }
        QMap<QString, QByteArray> expected;
        for (const ChangeItem &item : change->items) {
            expected.insert(item.after.reference(), item.before.json);
        }
        WriteOptions options = TemporaryClinic::booking();
        options.undoable = false;
        step(options, expected, int(expected.size()), [&](Writer &writer) -> Result<void> {
            for (const ChangeItem &item : change->items) {
                if (item.before.json.isEmpty()) {
                    if (auto removed = writer.remove(item.key); !removed) {
                        return removed;
                    }
                } else if (auto put = writer.put(item.before.type, item.before.json, item.before.local, item.key); !put) {
                    return tl::unexpected(put.error());
                }
            }
            return m_clinic.store().markUndone(change->id, true);
        });
    }
    void remove(const QString &id) {
        const auto key = m_clinic.store().resolve(s("Slot/") + id);
        if (!key && m_saved.contains(s("Slot/") + id)) { // the very last call may be the one that fails: a read has no error of its own
            m_errors.push_back(ErrorCode::StorageFailure);
        } else if (key && m_saved.contains(s("Slot/") + id)) {
            step(TemporaryClinic::booking(), {{s("Slot/") + id, QByteArray()}}, 1,
                 [&](Writer &writer) { return writer.remove(*key); });
        }
    }

    TemporaryClinic &m_clinic;
    QMap<QString, QByteArray> m_saved;              ///< reference → bytes; empty bytes: removed
    int m_audited = 0;
    std::vector<ErrorCode> m_errors;
};

/// What the file holds is what was reported as saved.
void compare(TemporaryClinic &clinic, const Session &session) {
    QVERIFY(clinic.reopen());
    QCOMPARE(clinic.problems().join(u'\n'), QString());
    QMap<QString, QByteArray> stored;
    clinic.store().forEach([&](const Stored &resource) {
        stored.insert(resource.reference(), resource.json);
        return true;
    });
    QMap<QString, QByteArray> saved = session.saved();
    saved.removeIf([](auto entry) { return entry.value().isEmpty(); });
    QCOMPARE(stored.keys(), saved.keys());
    QCOMPARE(stored, saved);
    QCOMPARE(int(clinic.store().audit({}, {}).size()), session.audited());
    QSet<QString> operations;
    for (const OutboxChange &row : clinic.store().ledger().waiting()) {
        operations.insert(row.operation);
    }
    QCOMPARE(size_t(operations.size()), clinic.store().ledger().waiting().size());
}

/// Calls that an undisturbed session makes.
int callsOfASession() {
    int calls = 0;
    TemporaryClinic clinic;
    if (!clinic.reopen([&]() -> std::optional<ErrorCode> {
            ++calls;
            return std::nullopt;
        })) {
        return 0;
    }
    calls = 0;
    Session session(clinic);
    session.run();
    return calls;
}

} // namespace

void StorageFaultTest::everyCallFailsOnce_data() {
    QTest::addColumn<int>("from");
    const int calls = callsOfASession();
    QVERIFY2(calls > 200, "the session is too short to say anything");
    constexpr int batch = 100;
    for (int from = 0; from < calls; from += batch) {
        QTest::addRow("calls from %d", from) << from;
    }
}

void StorageFaultTest::everyCallFailsOnce() {
    QFETCH(int, from);
    for (int failing = from; failing < from + 100; ++failing) {
        TemporaryClinic clinic;
        int call = -1;
        bool counting = false;
        bool failed = false;
        QVERIFY(clinic.reopen([&]() -> std::optional<ErrorCode> {
            if (!counting || ++call != failing) {
                return std::nullopt;
            }
            failed = true;
            return ErrorCode::StorageFailure;
        }));
        Session session(clinic);
        counting = true;
        session.run();
        counting = false;
        if (!failed) {
            QVERIFY(session.errors().empty());
            return; // beyond the last call
        }
        compare(clinic, session);
        if (QTest::currentTestFailed()) {
            qWarning("the failing call was number %d", failing);
            return;
        }
    }
}

void StorageFaultTest::everyCallFromOneOnFails() {
    // the very last calls of a session give memory back after everything is saved
    const int savingCalls = callsOfASession() - 3;
    for (int failing = 0; failing < savingCalls; failing += 37) {
        TemporaryClinic clinic;
        int call = -1;
        bool counting = false;
        QVERIFY(clinic.reopen([&]() -> std::optional<ErrorCode> {
            return counting && ++call >= failing ? std::optional(ErrorCode::DiskFull) : std::nullopt;
        }));
        Session session(clinic);
        counting = true;
        session.run();
        counting = false;
        QVERIFY2(!session.errors().empty(), qPrintable(QString::number(failing)));
        compare(clinic, session);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(failing)));
    }
}

void StorageFaultTest::theErrorIsThatOfTheFile() {
    TemporaryClinic clinic;
    bool full = false;
    QVERIFY(clinic.reopen([&]() -> std::optional<ErrorCode> { return full ? std::optional(ErrorCode::DiskFull) : std::nullopt; }));
    full = true;
    const auto failed = clinic.tryPut(Json::patient(s("p"), s("A"), s("B")));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    // also when the callable makes something else of what it could not read
    full = false;
    const auto misread = clinic.store().write(TemporaryClinic::booking(), [&](Writer &) -> Result<void> {
        full = true;
        return clinic.store().resolve(s("Patient/p")) ? Result<void>() : failure(ErrorCode::NotFound, s("no patient"));
    });
    QCOMPARE(misread.error().code, ErrorCode::DiskFull);
    full = false;
    QVERIFY(clinic.tryPut(Json::patient(s("p"), s("A"), s("B"))));
}

// The kernel refuses every byte beyond a size, as a full disk does.
void StorageFaultTest::aFullDiskLosesNothing() {
#ifdef Q_OS_UNIX
    TemporaryClinic clinic;
    const auto before = clinic.put(Json::patient(s("before"), s("A"), s("B")));
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit tight = usual;
    tight.rlim_cur = rlim_t(QFileInfo(clinic.path() + s("-wal")).size() + 20000);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    QStringList saved{s("before")};
    std::optional<Error> refused;
    for (int i = 0; i < 200 && !refused; ++i) {
        const auto done = clinic.tryPut(Json::patient(QString::number(i), QString(200, u'x'), s("B")));
        if (done) {
            saved << QString::number(i);
        } else {
            refused = done.error();
        }
    }
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(refused);
    QVERIFY2(refused->code == ErrorCode::DiskFull || refused->code == ErrorCode::StorageFailure, qPrintable(refused->detail));
    QVERIFY(refused->message.contains(s("Nothing was changed")));
    QVERIFY(clinic.tryPut(Json::patient(s("after"), s("A"), s("B")))); // usable at once
    saved << s("after");
    QVERIFY(clinic.reopen());
    QCOMPARE(clinic.problems().join(u'\n'), QString());
    QStringList stored;
    clinic.store().forEach([&](const Stored &resource) {
        stored << resource.fhirId;
        return true;
    });
    QCOMPARE(stored, saved);
    QCOMPARE(clinic.store().read(before)->version, 1);
#else
    QVERIFY(callsOfASession() > 0);
#endif
}

const praxidesk::test::TestRegistration<StorageFaultTest> registration;

} // namespace praxidesk::store::test

#include "storage_fault_test.moc"
