#pragma once
// A clinic file in a folder of its own with a clock that stands still, and resources as JSON text.

#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace praxidesk::store::test {

/// Minutes after Monday, 2026-11-16T00:00:00Z.
[[nodiscard]] Instant at(int minutes);
[[nodiscard]] Interval between(int startMinutes, int endMinutes);

struct Json {
    [[nodiscard]] static QByteArray patient(const QString &id, const QString &given, const QString &family,
                                            const QString &birthDate = {}, const QString &phone = {}, const QString &number = {});
    [[nodiscard]] static QByteArray practitioner(const QString &id, const QString &name);
    [[nodiscard]] static QByteArray location(const QString &id, const QString &name);
    [[nodiscard]] static QByteArray schedule(const QString &id, const QStringList &actors, const QString &specialty = {});
    [[nodiscard]] static QByteArray slot(const QString &id, const QString &schedule, Interval interval,
                                         const QString &status = QStringLiteral("free"), const QString &serviceType = {});
    struct Visit {
        QString id;
        std::optional<Interval> interval;
        QStringList participants;                   ///< references; "Practitioner/a?declined" has another status
        QString status = QStringLiteral("booked");
        QStringList slotReferences = {};
        QString overbookReason = {};
        QString comment = {};
    };
    [[nodiscard]] static QByteArray appointment(const Visit &visit);
    [[nodiscard]] static QByteArray response(const QString &id, const QString &appointment, const QString &actor);
};

class TemporaryClinic {
public:
    TemporaryClinic();
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("clinic/test.clinic")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Clock clock() {
        return [this] { return now; };
    }
    void close() { m_store.reset(); }
    /// Closes and opens again; false when that fails.
    [[nodiscard]] bool reopen(const Fault &fault = {});

    /// One write with one put. `expected` to be a success: a failure fails the test and gives key 0.
    ResourceKey put(const QByteArray &json, const LocalFacts &local = {}, ResourceKey key = {});
    [[nodiscard]] Result<ResourceKey> tryPut(const QByteArray &json, const LocalFacts &local = {}, ResourceKey key = {},
                                             const WriteOptions &options = booking());
    [[nodiscard]] static WriteOptions booking();
    /// A list of problems; what cannot be checked is one.
    [[nodiscard]] QStringList problems();
    /// Closes, and runs SQL on the file behind the store's back.
    void meddle(const QStringList &statements);
    /// The same for one statement that may be refused; gives the refusal.
    [[nodiscard]] std::optional<QString> refusalOf(const QString &statement);

    Instant now = at(0);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace praxidesk::store::test
