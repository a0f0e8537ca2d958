#pragma once
#include <QAbstractTableModel>

#include "ui/overview/agenda_row.h"

#include <QCollator>
#include <QHash>

#include <functional>
#include <unordered_set>

namespace praxidesk::overview {

/// What a row does not hold itself is asked for when it is shown or searched, each once.
struct AgendaLookups {
    struct Contact {
        QDate born;
        QString phone;
    };
    std::function<QString(const store::AppointmentRow &)> with;
    std::function<Contact(PatientId)> contact;
    /// By birth date, phone, number: what the rows themselves do not hold.
    std::function<std::vector<PatientId>(const QString &)> patients;
};

/// The visits of some days in sections per day; sorted by anything but the time, one list without sections. New visits are put
/// in where they belong, so that selection and scrolling stay.
class AgendaModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, SectionRole, MarkRole, DetailRole, DateRole };

    AgendaModel(Zone zone, AgendaLookups lookups, QObject *parent = nullptr);
    /// A birth date as the list writes it.
    [[nodiscard]] static QString bornText(QDate date);

    /// All that were read, by start; whether more are still being read makes no difference.
    void setVisits(const std::vector<store::AppointmentRow> &rows, QDate first, QDate last);
    void setFilter(const AgendaFilter &filter);
    [[nodiscard]] const AgendaFilter &filter() const { return m_filter; }
    /// Waiting minutes and lateness count from here.
    void setNow(Instant now);
    [[nodiscard]] Instant now() const { return m_now; }
    void setHasServer(bool hasServer) { m_hasServer = hasServer; }
    [[nodiscard]] bool hasServer() const { return m_hasServer; }
    /// Patients may have other numbers now.
    void forgetContacts() { m_contacts.clear(); }

    [[nodiscard]] AgendaVisitPtr visitAt(int row) const;
    [[nodiscard]] bool isSection(int row) const;
    [[nodiscard]] int rowOf(AppointmentId id) const; ///< −1: not in the list
    [[nodiscard]] int visitCount() const { return m_visible; } ///< that pass the filter
    [[nodiscard]] int unconfirmedCount() const { return m_unconfirmed; } ///< of those that pass it otherwise
    /// That pass the filter, in the order shown.
    [[nodiscard]] std::vector<store::AppointmentRow> shownRows() const;
    [[nodiscard]] QStringList visitTypes() const;   ///< of all that were read, sorted
    [[nodiscard]] std::vector<ActorId> actors() const; ///< of all that were read
    [[nodiscard]] const AgendaLookups::Contact &contactOf(PatientId patient) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] bool isSectioned() const { return m_sortedBy == AgendaColumn::Time; }

Q_SIGNALS:
    /// Rows came, went or stand elsewhere.
    void rowsChanged();

private:
    /// A visit, or the heading of a day.
    struct Row {
        QDate date;
        AgendaVisitPtr visit;
        [[nodiscard]] bool isSame(const Row &other) const {
            return date == other.date && (visit == nullptr) == (other.visit == nullptr) && (visit == nullptr || visit->row.id == other.visit->row.id);
        }
    };
    void rebuild();
    void apply(std::vector<Row> rows);
    [[nodiscard]] bool passes(const AgendaVisit &visit) const;
    [[nodiscard]] const QString &wordsOf(const AgendaVisit &visit) const;
    [[nodiscard]] bool isBefore(const AgendaVisit &a, const AgendaVisit &b) const;
    [[nodiscard]] QString sectionDetail(QDate date) const;
    [[nodiscard]] QVariant sectionData(const Row &row, int column, int role) const;
    [[nodiscard]] QString text(const AgendaVisit &visit, AgendaColumn column) const;

    Zone m_zone;
    AgendaLookups m_lookups;
    std::vector<AgendaVisitPtr> m_all;
    std::vector<Row> m_rows;
    AgendaFilter m_filter;
    QStringList m_words;                            ///< of the filter, folded
    std::unordered_set<qint64> m_found;             ///< patients that the filter's text is a number of
    AgendaColumn m_sortedBy = AgendaColumn::Time;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::optional<QCollator> m_collator;            ///< of the locale; while it sorts
    Instant m_now{};
    bool m_hasServer = true;
    int m_visible = 0;
    int m_unconfirmed = 0;
    mutable QHash<PatientId, AgendaLookups::Contact> m_contacts;
    mutable QHash<QDate, QString> m_sectionDetails;
};

} // namespace praxidesk::overview

Q_DECLARE_METATYPE(praxidesk::overview::AgendaMark)
