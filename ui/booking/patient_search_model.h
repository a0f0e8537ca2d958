#pragma once
#include <QAbstractListModel>

#include "core/store/store.h"
#include "ui/booking/matched_letters.h"

namespace praxidesk::booking {

/// Patients that match a text, best first, and below them a row that offers to add a new one.
class PatientSearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole,
        BornRole,
        NumberRole,
        VisitRole,
        IsNewRole,
        NameLettersRole,        ///< LetterList: the letters of NameRole that were typed; likewise below
        BornLettersRole,
        NumberLettersRole,
    };

    explicit PatientSearchModel(const store::Store &store, QObject *parent = nullptr);

    void search(const QString &text);
    /// nullopt for the row that adds a patient.
    [[nodiscard]] std::optional<PatientId> patientAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] LetterList bornLetters(const store::PatientHit &hit, const QString &shown) const;
    [[nodiscard]] QVariant hitData(const store::PatientHit &hit, int role) const;

    const store::Store &m_store;
    QString m_text;
    std::vector<store::SearchTerm> m_terms;
    std::vector<store::PatientHit> m_hits;
};

} // namespace praxidesk::booking
