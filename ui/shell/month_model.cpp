#include "ui/shell/month_model.h"

#include "ui/booking/weekday_buttons.h"
#include "ui/booking/words.h"

namespace praxidesk::shell {
namespace {

constexpr int weeks = 6;
constexpr int daysOfWeek = 7;

} // namespace

MonthModel::MonthModel(Qt::DayOfWeek firstDay, QObject *parent) : QAbstractTableModel(parent), m_firstDay(firstDay), m_month(2000, 1, 1) {}

void MonthModel::refresh() {
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, daysOfWeek - 1));
}

void MonthModel::setMonth(QDate anyDay) {
    m_month = QDate(anyDay.year(), anyDay.month(), 1);
    refresh();
}

void MonthModel::setToday(QDate today) {
    m_today = today;
    refresh();
}

void MonthModel::setChosen(QDate chosen, bool wholeWeek) {
    m_chosen = chosen;
    m_wholeWeek = wholeWeek;
    refresh();
}

void MonthModel::setFreeShares(QHash<QDate, double> shares) {
    m_shares = std::move(shares);
    refresh();
}

void MonthModel::setOffers(QHash<QDate, int> offers) {
    if (offers != m_offers) {
        m_offers = std::move(offers);
        refresh();
    }
}

QDate MonthModel::firstShown() const {
    const int back = (m_month.dayOfWeek() - m_firstDay + daysOfWeek) % daysOfWeek;
    return m_month.addDays(-(back == 0 ? daysOfWeek : back));
}

QDate MonthModel::dateAt(const QModelIndex &index) const {
    return index.isValid() ? firstShown().addDays(index.row() * daysOfWeek + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate date) const {
    const auto days = firstShown().daysTo(date);
    return days < 0 || days >= weeks * daysOfWeek ? QModelIndex() : index(static_cast<int>(days) / daysOfWeek, static_cast<int>(days) % daysOfWeek);
}

int MonthModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : daysOfWeek;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QDate date = dateAt(index);
    switch (role) {
    case Qt::DisplayRole: return QString::number(date.day());
    case Qt::AccessibleTextRole:
        if (m_offers.contains(date)) {
            return tr("%1, %n offers", nullptr, m_offers.value(date)).arg(booking::longDay(date));
        }
        return m_shares.contains(date) ? tr("%1, %2 % free").arg(booking::longDay(date)).arg(qRound(m_shares.value(date) * 100)) : booking::longDay(date);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
    case DateRole: return date;
    case FreeShareRole: return m_shares.value(date, -1.0);
    case OtherMonthRole: return date.month() != m_month.month();
    case TodayRole: return date == m_today;
    case ChosenRole: return date == m_chosen;
    case OffersRole: return m_offers.value(date);
    case InWeekRole:
        return m_wholeWeek && m_chosen.isValid() && indexOf(m_chosen).isValid() && indexOf(m_chosen).row() == index.row();
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const int day = (section + m_firstDay - 1) % daysOfWeek + 1;
    if (role == Qt::DisplayRole) {
        return booking::shortestDayName(day);
    }
    if (role == Qt::AccessibleTextRole) {
        return QLocale().dayName(day);
    }
    return {};
}

} // namespace praxidesk::shell
