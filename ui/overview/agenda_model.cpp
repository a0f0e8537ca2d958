#include "ui/overview/agenda_model.h"

#include "core/store/patient_text.h"
#include "ui/booking/words.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <set>

namespace praxidesk::overview {

AgendaModel::AgendaModel(Zone zone, AgendaLookups lookups, QObject *parent) : QAbstractTableModel(parent), m_zone(std::move(zone)), m_lookups(std::move(lookups)) {}

// ---- what is listed ---------------------------------------------------------------------------------------------------

void AgendaModel::setVisits(const std::vector<store::AppointmentRow> &rows, QDate first, QDate last) {
    m_all.clear();
    m_all.reserve(rows.size());
    for (const auto &row : rows) {
        const QDate date = m_zone.dateOf(row.interval.start);
        if (date >= first && date <= last) {
            m_all.push_back(std::make_shared<const AgendaVisit>(AgendaVisit{row, date, m_lookups.with(row)}));
        }
    }
    rebuild();
}

void AgendaModel::setFilter(const AgendaFilter &filter) {
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    m_words = store::folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    if (std::ranges::any_of(filter.text, [](QChar letter) { return letter.isDigit(); })) {
        for (const PatientId patient : m_lookups.patients(filter.text)) {
            m_found.insert(patient.value);
        }
    }
    rebuild();
}

void AgendaModel::setNow(Instant now) {
    if (now == m_now) {
        return;
    }
    m_now = now;
    rebuild(); // who is late, and who passes a filter that asks for it
}

const QString &AgendaModel::wordsOf(const AgendaVisit &visit) const {
    if (visit.words.isNull()) {
        visit.words = u' ' + store::folded(visit.row.patientName + u' ' + visit.row.visit + u' ' + visit.with + u' ' + visit.row.comment);
    }
    return visit.words;
}

bool AgendaModel::passes(const AgendaVisit &visit) const {
    if (!matchesState(visit.row, m_filter.state, m_now) || (!m_filter.visit.isEmpty() && visit.row.visit != m_filter.visit)) {
        return false;
    }
    if (m_filter.who && std::ranges::find(visit.row.actors, m_filter.who) == visit.row.actors.end()) {
        return false;
    }
    const auto holds = [&](const QString &word) { return wordsOf(visit).contains(word); };
    return std::ranges::all_of(m_words, holds) || m_found.contains(visit.row.patient.value);
}

bool AgendaModel::isBefore(const AgendaVisit &a, const AgendaVisit &b) const {
    const auto rank = [this](const AgendaVisit &visit) {
        const auto found = std::ranges::find_if(agendaStates.begin() + 1, agendaStates.end(), [&](AgendaFilter::State state) { return matchesState(visit.row, state, m_now); });
        return found - agendaStates.begin();
    };
    switch (m_sortedBy) {
    case AgendaColumn::Time: return false;
    case AgendaColumn::Born: return contactOf(a.row.patient).born < contactOf(b.row.patient).born;
    case AgendaColumn::State: return rank(a) < rank(b);
    case AgendaColumn::Server: return a.row.promise < b.row.promise;
    case AgendaColumn::Patient:
    case AgendaColumn::Visit:
    case AgendaColumn::With:
    case AgendaColumn::Phone: break;
    }
    return m_collator->compare(text(a, m_sortedBy), text(b, m_sortedBy)) < 0;
}

void AgendaModel::rebuild() {
    std::vector<AgendaVisitPtr> passing;
    m_unconfirmed = 0;
    for (const auto &visit : m_all) {
        if (passes(*visit)) {
            const bool unconfirmed = visit->row.promise != Promise::Confirmed;
            m_unconfirmed += unconfirmed ? 1 : 0;
            if (unconfirmed || !m_filter.unconfirmed) {
                passing.push_back(visit);
            }
        }
    }
    m_visible = static_cast<int>(passing.size());
    if (!isSectioned()) {
        QCollator collator{QLocale()};
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        m_collator = std::move(collator);
        std::ranges::stable_sort(passing, [this](const auto &a, const auto &b) { return m_order == Qt::AscendingOrder ? isBefore(*a, *b) : isBefore(*b, *a); });
    } else if (m_order == Qt::DescendingOrder) {
        std::ranges::reverse(passing);
    }
    std::vector<Row> rows;
    rows.reserve(passing.size() + 8);
    for (auto &visit : passing) {
        if (isSectioned() && (rows.empty() || rows.back().date != visit->date)) {
            rows.push_back({visit->date, nullptr});
        }
        rows.push_back({visit->date, std::move(visit)});
    }
    m_sectionDetails.clear();
    apply(std::move(rows));
    Q_EMIT rowsChanged();
}

void AgendaModel::apply(std::vector<Row> rows) {
    const auto isSame = [](const Row &a, const Row &b) { return a.isSame(b); };
    const auto before = std::ranges::mismatch(m_rows, rows, isSame);
    const auto head = before.in1 - m_rows.begin();
    const auto tails = std::mismatch(m_rows.rbegin(), m_rows.rend() - head, rows.rbegin(), rows.rend() - head, isSame);
    const auto tail = tails.first - m_rows.rbegin();
    const auto gone = static_cast<std::ptrdiff_t>(m_rows.size()) - head - tail;
    const auto come = static_cast<std::ptrdiff_t>(rows.size()) - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
        m_rows.erase(m_rows.begin() + head, m_rows.begin() + head + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come - 1));
        m_rows.insert(m_rows.begin() + head, rows.begin() + head, rows.begin() + head + come);
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, agendaColumns - 1));
    }
}

void AgendaModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= agendaColumns) {
        return;
    }
    const auto wanted = static_cast<AgendaColumn>(column);
    if (wanted == m_sortedBy && order == m_order) {
        return;
    }
    m_sortedBy = wanted;
    m_order = order;
    rebuild();
}

// ---- asking -----------------------------------------------------------------------------------------------------------

AgendaVisitPtr AgendaModel::visitAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : m_rows[static_cast<size_t>(row)].visit;
}

bool AgendaModel::isSection(int row) const {
    return row >= 0 && row < rowCount() && m_rows[static_cast<size_t>(row)].visit == nullptr;
}

int AgendaModel::rowOf(AppointmentId id) const {
    const auto found = std::ranges::find_if(m_rows, [id](const Row &row) { return row.visit != nullptr && row.visit->row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<store::AppointmentRow> AgendaModel::shownRows() const {
    std::vector<store::AppointmentRow> shown;
    for (const Row &row : m_rows) {
        if (row.visit != nullptr) {
            shown.push_back(row.visit->row);
        }
    }
    return shown;
}

QStringList AgendaModel::visitTypes() const {
    std::set<QString> types;
    for (const auto &visit : m_all) {
        if (!visit->row.visit.isEmpty()) {
            types.insert(visit->row.visit);
        }
    }
    return {types.begin(), types.end()};
}

std::vector<ActorId> AgendaModel::actors() const {
    std::set<ActorId> all;
    for (const auto &visit : m_all) {
        all.insert(visit->row.actors.begin(), visit->row.actors.end());
    }
    return {all.begin(), all.end()};
}

const AgendaLookups::Contact &AgendaModel::contactOf(PatientId patient) const {
    auto known = m_contacts.find(patient);
    if (known == m_contacts.end()) {
        known = m_contacts.insert(patient, patient ? m_lookups.contact(patient) : AgendaLookups::Contact());
    }
    return *known;
}

// ---- the table --------------------------------------------------------------------------------------------------------

int AgendaModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int AgendaModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : agendaColumns; }

QString AgendaModel::bornText(QDate date) { return QLocale().toString(date, tr("d MMM yyyy", "birth date in a list, see QDate::toString")); }

QString AgendaModel::text(const AgendaVisit &visit, AgendaColumn column) const {
    switch (column) {
    case AgendaColumn::Time: {
        const QString time = booking::rangeText(visit.row.interval, m_zone);
        return isSectioned() ? time : tr("%1  %2", "day, time").arg(booking::shortDay(visit.date), time);
    }
    case AgendaColumn::Patient: return visit.row.patientName;
    case AgendaColumn::Born: {
        const QDate born = contactOf(visit.row.patient).born;
        return born.isValid() ? bornText(born) : QString();
    }
    case AgendaColumn::Visit: return visit.row.visit;
    case AgendaColumn::With: return visit.with;
    case AgendaColumn::State: return stateMark(visit.row, m_now).text;
    case AgendaColumn::Server: return serverMark(visit.row.promise).text;
    case AgendaColumn::Phone: return contactOf(visit.row.patient).phone;
    }
    return {};
}

QString AgendaModel::sectionDetail(QDate date) const {
    const auto known = m_sectionDetails.constFind(date);
    if (known != m_sectionDetails.cend()) {
        return *known;
    }
    int visits = 0;
    int done = 0;
    int waiting = 0;
    int inRoom = 0;
    for (const Row &row : m_rows) {
        if (row.visit == nullptr || row.date != date) {
            continue;
        }
        ++visits;
        done += row.visit->row.status == AppointmentStatus::Fulfilled ? 1 : 0;
        waiting += row.visit->row.status == AppointmentStatus::Arrived ? 1 : 0;
        inRoom += row.visit->row.status == AppointmentStatus::CheckedIn ? 1 : 0;
    }
    QString detail = tr("%n visits", nullptr, visits);
    for (const auto &[count, words] : {std::pair(done, tr("%n done", "visits", done)), std::pair(waiting, tr("%n waiting", "patients", waiting)),
                                       std::pair(inRoom, tr("%n in room", "patients", inRoom))}) {
        if (count > 0) {
            detail = tr("%1 · %2", "counts of a day").arg(detail, words);
        }
    }
    return *m_sectionDetails.insert(date, detail);
}

QVariant AgendaModel::sectionData(const Row &row, int column, int role) const {
    const QString day = row.date == m_zone.dateOf(m_now) ? tr("%1, today", "day").arg(booking::longDay(row.date)) : booking::longDay(row.date);
    switch (role) {
    case Qt::DisplayRole: return column == 0 ? day : QString();
    case Qt::AccessibleTextRole: return column == 0 ? tr("%1, %2", "day, its counts").arg(day, sectionDetail(row.date)) : QString();
    case DetailRole: return sectionDetail(row.date);
    case SectionRole: return true;
    case DateRole: return row.date;
    default: return {};
    }
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (row.visit == nullptr) {
        return sectionData(row, index.column(), role);
    }
    const auto column = static_cast<AgendaColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(*row.visit, column);
    case Qt::ToolTipRole: // what does not fit; the whole visit where it begins
        return column == AgendaColumn::Time ? spokenVisit(*row.visit, m_now, m_zone, m_hasServer) : text(*row.visit, column);
    case Qt::AccessibleTextRole: return column == AgendaColumn::Time ? spokenVisit(*row.visit, m_now, m_zone, m_hasServer) : text(*row.visit, column);
    case IdRole: return row.visit->row.id.value;
    case SectionRole: return false;
    case DateRole: return row.date;
    case MarkRole:
        return column == AgendaColumn::State    ? QVariant::fromValue(stateMark(row.visit->row, m_now))
               : column == AgendaColumn::Server ? QVariant::fromValue(serverMark(row.visit->row.promise))
                                                : QVariant();
    default: return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= agendaColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (static_cast<AgendaColumn>(section)) {
    case AgendaColumn::Time: return tr("Time");
    case AgendaColumn::Patient: return tr("Patient");
    case AgendaColumn::Born: return tr("Born");
    case AgendaColumn::Visit: return tr("Visit");
    case AgendaColumn::With: return tr("With");
    case AgendaColumn::State: return tr("State");
    case AgendaColumn::Server: return tr("Server");
    case AgendaColumn::Phone: return tr("Phone");
    }
    return {};
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return isSection(index.row()) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace praxidesk::overview
