#include "ui/booking/patient_search_model.h"

#include "ui/booking/words.h"
#include "ui/style/reading.h"

namespace praxidesk::booking {
namespace {

constexpr int mostHits = 6;

} // namespace

PatientSearchModel::PatientSearchModel(const store::Store &store, QObject *parent) : QAbstractListModel(parent), m_store(store) {}

void PatientSearchModel::search(const QString &text) {
    beginResetModel();
    m_text = text.simplified();
    m_terms = store::searchTerms(m_text, m_store.zone().dateOf(m_store.now()).year());
    m_hits = m_text.isEmpty() ? std::vector<store::PatientHit>() : m_store.searchPatients(m_text, mostHits);
    endResetModel();
}

std::optional<PatientId> PatientSearchModel::patientAt(int row) const {
    if (row < 0 || row >= static_cast<int>(m_hits.size())) {
        return std::nullopt;
    }
    return m_hits[static_cast<size_t>(row)].id;
}

int PatientSearchModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || m_text.isEmpty() ? 0 : static_cast<int>(m_hits.size()) + 1;
}

QVariant PatientSearchModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<size_t>(index.row());
    if (role == IsNewRole) {
        return row >= m_hits.size();
    }
    if (row < m_hits.size()) {
        return hitData(m_hits[row], role);
    }
    return role == Qt::DisplayRole || role == NameRole ? QVariant(tr("New patient “%1”…").arg(m_text)) : QVariant();
}

LetterList PatientSearchModel::bornLetters(const store::PatientHit &hit, const QString &shown) const {
    LetterList letters = matchedBirthDate(shown, birthDateText(hit.birthDate), hit.birthDate, m_terms);
    const qsizetype phone = hit.phone.isEmpty() ? -1 : shown.lastIndexOf(hit.phone);
    if (phone >= 0) {
        for (Letters digits : matchedLetters(hit.phone, m_terms, Wording::Number)) {
            digits.start += phone;
            letters.push_back(digits);
        }
    }
    return letters;
}

QVariant PatientSearchModel::hitData(const store::PatientHit &hit, int role) const {
    const auto &zone = m_store.zone();
    const auto today = zone.dateOf(m_store.now());
    QStringList facts{bornText(hit.birthDate, today), style::fromTheLeft(hit.phone)};
    facts.removeAll(QString());
    QString visit = tr("never here");
    if (hit.nextVisit) {
        visit = tr("next: %1, %2", "day, time").arg(relativeDay(zone.dateOf(*hit.nextVisit), today), timeText(*hit.nextVisit, zone));
    } else if (hit.lastVisit) {
        visit = tr("last here %1").arg(QLocale().toString(zone.dateOf(*hit.lastVisit), tr("d MMM yyyy", "date, see QDate::toString")));
    }
    const QString number = hit.number.isEmpty() ? QString() : tr("No. %1", "patient number").arg(hit.number);
    switch (role) {
    case NameRole: return hit.name;
    case BornRole: return facts.join(QStringLiteral(" · "));
    case NumberRole: return number;
    case NameLettersRole: return QVariant::fromValue(matchedLetters(hit.name, m_terms, Wording::Name));
    case BornLettersRole: return QVariant::fromValue(bornLetters(hit, facts.join(QStringLiteral(" · "))));
    case NumberLettersRole: return QVariant::fromValue(matchedLetters(number, m_terms, Wording::Name));
    case VisitRole: return visit;
    case Qt::DisplayRole:
        facts.prepend(hit.name);
        facts << visit;
        return facts.join(QStringLiteral(", "));
    default: return {};
    }
}

} // namespace praxidesk::booking
