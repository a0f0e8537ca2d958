#pragma once
#include <QAbstractTableModel>
#include <QDate>
#include <QHash>

namespace praxidesk::shell {

/// Six weeks around a month; each day with the share of its hours that is still free.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { DateRole = Qt::UserRole, FreeShareRole, OtherMonthRole, TodayRole, ChosenRole, InWeekRole, OffersRole };

    explicit MonthModel(Qt::DayOfWeek firstDay, QObject *parent = nullptr);

    void setMonth(QDate anyDay);
    void setToday(QDate today);
    /// `wholeWeek`: the days of its week are marked with it.
    void setChosen(QDate chosen, bool wholeWeek);
    /// 0 to 1; days without hours are absent.
    void setFreeShares(QHash<QDate, double> shares);
    void setOffers(QHash<QDate, int> offers);

    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QDate lastShown() const { return firstShown().addDays(41); }
    [[nodiscard]] QDate dateAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(QDate date) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    Qt::DayOfWeek m_firstDay;
    QDate m_month;
    QDate m_today;
    QDate m_chosen;
    bool m_wholeWeek = false;
    QHash<QDate, double> m_shares;
    QHash<QDate, int> m_offers;
};

} // namespace praxidesk::shell
