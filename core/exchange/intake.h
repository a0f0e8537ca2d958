#pragma once
// Takes resources into the clinic inside of one write: checks each, finds out whether it is new, changed or known, and
// says where and why one is refused.

#include "core/exchange/exchange.h"

#include <QHash>
#include <QSet>

namespace praxidesk::exchange {

/// A resource of a file and what could be found out about it without the clinic. Pure: may be made on any thread.
struct Incoming {
    QString where;                                  ///< "line 3", "entry 2"; empty for the only one of a file
    fhir::Parsed resource;                          ///< whole only when there are no issues; of a Bundle at least its type
    QString fullUrl;                                ///< of a Bundle's entry
    QString requestUrl;
    std::vector<fhir::Issue> issues;                ///< of a Bundle: those of itself
    std::vector<fhir::Issue> entryIssues;           ///< of a Bundle: those that its entries will tell better
};
[[nodiscard]] Incoming examine(QByteArray json, QString where);
/// Of the entries with a resource of a Bundle, and of the Bundles in it. What is no resource goes to `passedOver`.
struct TakenApart {
    std::vector<Incoming> resources;
    QStringList passedOver;
    std::vector<Refusal> refused;
};
[[nodiscard]] TakenApart takeApart(const QByteArray &bundle, const QString &where);

class Intake {
public:
    Intake(store::Writer &writer, const store::Store &store, FileReport &report)
        : m_writer(writer), m_store(store), m_report(report) {}

    /// A resource, or a Bundle, whose entries are taken. After the first refusal nothing is written any more, but the
    /// rest is still looked at, up to `mostRefusals`. What comes may get a name and keys. An error is one of the store.
    [[nodiscard]] Result<void> take(Incoming &incoming);

    [[nodiscard]] bool isFull() const { return m_report.refused.size() > mostRefusals; }
    static constexpr size_t mostRefusals = 100;

private:
    void refuse(const QString &where, const QString &message);
    [[nodiscard]] bool passes(const Incoming &incoming);
    [[nodiscard]] Result<void> takeBundle(const Incoming &bundle);
    [[nodiscard]] Result<void> put(Incoming &incoming, ResourceKey reserved);
    void nameIt(Incoming &incoming);
    [[nodiscard]] bool isKnown(const store::Stored &stored, const QByteArray &json) const;

    store::Writer &m_writer;
    const store::Store &m_store;
    FileReport &m_report;
    QSet<qint64> m_taken;                           ///< keys of this file
    QHash<QByteArray, int> m_nameless;              ///< how often a resource without an id came with the same bytes
};

/// "line 3" and "Slot.status" become "line 3: Slot.status".
[[nodiscard]] QString joinedWhere(const QString &where, const QString &path);

} // namespace praxidesk::exchange
