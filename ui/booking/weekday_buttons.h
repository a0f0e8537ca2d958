#pragma once
#include <QString>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace praxidesk::booking {

/// The name of a day (Qt::Monday = 1) as short as days can be told apart by it: two letters, or the locale's narrowest
/// names where two are the same (Arabic ones begin with the article).
[[nodiscard]] QString shortestDayName(int day);

/// The days of the week side by side, from the locale's first; any number of them chosen.
class WeekdayButtons : public QWidget {
    Q_OBJECT
public:
    explicit WeekdayButtons(QWidget *parent = nullptr);
    /// Qt::Monday = 1 …, ascending.
    [[nodiscard]] std::vector<int> days() const;
    void setDays(const std::vector<int> &days);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_group;
};

} // namespace praxidesk::booking
