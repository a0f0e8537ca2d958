#include "core/store/patient_search.h"

#include "core/fhir/patient_notes.h"
#include "core/store/patient_text.h"

#include <algorithm>

namespace praxidesk::store {
namespace {

// More than anybody reads; from these the best are chosen. There is no ORDER BY, so that a query of one letter stops
// after as many rows instead of ranking half of the clinic.
constexpr int candidates = 200;

struct Candidate {
    PatientHit hit;
    int fit = 0;
    QString sortName;
};

enum class Match { Whole, Beginning, Part };

/// An FTS5 expression: every term, each by any of its alternatives.
QString expression(const std::vector<SearchTerm> &terms, Match match) {
    QStringList all;
    for (const SearchTerm &term : terms) {
        QStringList any;
        for (const QString &alternative : term.alternatives) {
            if (match != Match::Part || alternative.size() >= 3) {
                any << u'"' + alternative + (match == Match::Beginning ? QStringLiteral("\"*") : QStringLiteral("\""));
            }
        }
        if (!any.isEmpty()) {
            all << u'(' + any.join(QStringLiteral(" OR ")) + u')';
        }
    }
    return all.join(QStringLiteral(" AND "));
}

class Collector {
public:
    Collector(Database &database, const std::vector<SearchTerm> &terms) : m_database(database), m_terms(terms) {}

    void collect(std::string_view sql, const QString &match) {
        if (match.isEmpty()) {
            return;
        }
        Query query(sql, m_database);
        query << match << candidates;
        while (query.next()) {
            add(query);
        }
    }
    [[nodiscard]] size_t size() const { return m_found.size(); }
    [[nodiscard]] std::vector<PatientHit> best(int limit) {
        std::sort(m_found.begin(), m_found.end(), [](const Candidate &a, const Candidate &b) {
            return std::tie(b.fit, a.sortName, a.hit.id) < std::tie(a.fit, b.sortName, b.hit.id);
        });
        std::vector<PatientHit> hits;
        for (size_t i = 0; i < std::min(m_found.size(), size_t(std::max(limit, 0))); ++i) {
            hits.push_back(std::move(m_found[i].hit));
        }
        return hits;
    }

private:
    void add(const Query &query) {
        const auto id = query.id<PatientId>(0);
        if (std::any_of(m_found.begin(), m_found.end(), [id](const Candidate &known) { return known.hit.id == id; })) {
            return;
        }
        const QStringList words = query.text(5).split(u' ');
        int total = 0;
        for (const SearchTerm &term : m_terms) {
            const TermFit one = fit(term, words);
            if (one == TermFit::None) {
                return;
            }
            total += int(one);
        }
        Candidate candidate;
        candidate.hit.id = id;
        candidate.hit.name = query.text(1);
        candidate.hit.birthDate = QDate::fromString(query.text(2), Qt::ISODate);
        candidate.hit.phone = query.text(3);
        candidate.hit.number = query.text(4);
        candidate.fit = total;
        candidate.sortName = folded(candidate.hit.name);
        m_found.push_back(std::move(candidate));
    }

    Database &m_database;
    const std::vector<SearchTerm> &m_terms;
    std::vector<Candidate> m_found;
};

constexpr std::string_view byWord =
    "SELECT p.key, p.name, p.birth_date, p.phone, p.number, p.words FROM"
    " (SELECT rowid AS found FROM patient_word WHERE patient_word MATCH ? LIMIT ?) JOIN patient p ON p.key = found";
constexpr std::string_view byPart =
    "SELECT p.key, p.name, p.birth_date, p.phone, p.number, p.words FROM"
    " (SELECT rowid AS found FROM patient_part WHERE patient_part MATCH ? LIMIT ?) JOIN patient p ON p.key = found";

void addVisits(Database &database, PatientHit &hit, Instant now) {
    // what was cancelled or missed is no visit
    Query last("SELECT starts FROM appointment WHERE patient = ? AND starts < ? AND status NOT IN (5, 6, 7, 9)"
               " ORDER BY starts DESC LIMIT 1",
               database);
    last << hit.id << now;
    if (last.next()) {
        hit.lastVisit = last.instant(0);
    }
    Query next("SELECT starts FROM appointment WHERE patient = ? AND starts >= ? AND status NOT IN (5, 6, 7, 9)"
               " ORDER BY starts LIMIT 1",
               database);
    next << hit.id << now;
    if (next.next()) {
        hit.nextVisit = next.instant(0);
    }
}

/// Another record is used instead of this one: whoever looks for the person finds that.
bool isReplaced(Database &database, PatientId id) {
    Query body("SELECT json FROM body WHERE key = ?", database);
    body << id;
    const QByteArray json = body.next() ? body.bytes(0) : QByteArray();
    if (!json.contains("\"replaced-by\"")) {
        return false;
    }
    const auto document = fhir::JsonDocument::parse(json);
    return document && !fhir::replacedBy(document->root()).isEmpty();
}

static_assert(int(AppointmentStatus::Cancelled) == 5 && int(AppointmentStatus::NoShow) == 6
              && int(AppointmentStatus::EnteredInError) == 7 && int(AppointmentStatus::Waitlist) == 9);

} // namespace

std::vector<PatientHit> searchPatients(Database &database, const QString &text, int limit, Instant now, int thisYear) {
    const std::vector<SearchTerm> terms = searchTerms(text, thisYear);
    if (terms.empty()) {
        return {};
    }
    Collector found(database, terms);
    found.collect(byWord, expression(terms, Match::Whole));
    if (found.size() < size_t(limit)) {
        found.collect(byWord, expression(terms, Match::Beginning));
    }
    if (found.size() < size_t(limit)) {
        found.collect(byPart, expression(terms, Match::Part));
    }
    std::vector<PatientHit> hits = found.best(limit);
    std::erase_if(hits, [&database](const PatientHit &hit) { return isReplaced(database, hit.id); });
    for (PatientHit &hit : hits) {
        addVisits(database, hit, now);
    }
    return hits;
}

} // namespace praxidesk::store
