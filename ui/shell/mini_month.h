#pragma once
#include <QWidget>

#include "ui/shell/month_model.h"

class QLabel;
class QTableView;

namespace praxidesk::shell {

/// A month at a glance: which days have free time, and the way to any of them.
class MiniMonth : public QWidget {
    Q_OBJECT
public:
    explicit MiniMonth(QWidget *parent = nullptr);

    void setToday(QDate today) { m_model->setToday(today); }
    void setChosen(QDate date, bool wholeWeek);
    /// How many offers of a search each day has.
    void setOffers(QHash<QDate, int> offers) { m_model->setOffers(std::move(offers)); }
    void setFreeShares(QHash<QDate, double> shares) { m_model->setFreeShares(std::move(shares)); }
    [[nodiscard]] QDate firstShown() const { return m_model->firstShown(); }
    [[nodiscard]] QDate lastShown() const { return m_model->lastShown(); }

Q_SIGNALS:
    void dateChosen(QDate date);
    /// Other days came into sight: their free shares are wanted.
    void monthChanged();

private:
    void turn(int months);
    void updateTitle();

    MonthModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
};

} // namespace praxidesk::shell
