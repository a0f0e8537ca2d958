#include "ui/booking/weekday_buttons.h"

#include "ui/booking/small_widgets.h"
#include "ui/style/first_weekday.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>

namespace praxidesk::booking {

constexpr int daysOfWeek = 7;

QString shortestDayName(int day) {
    const QLocale locale;
    QStringList names;
    for (int each = 1; each <= daysOfWeek; ++each) {
        names << locale.dayName(each, QLocale::ShortFormat).left(2);
    }
    const QString name = names[day - 1];
    return names.removeDuplicates() == 0 ? name : locale.dayName(day, QLocale::NarrowFormat);
}

WeekdayButtons::WeekdayButtons(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_group->setExclusive(false);
    const int first = style::firstWeekday();
    for (int at = 0; at < daysOfWeek; ++at) {
        const int day = (first + at - 1) % daysOfWeek + 1;
        auto *button = plainButton(shortestDayName(day));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAccessibleName(QLocale().dayName(day));
        button->setToolTip(QLocale().dayName(day));
        button->setMinimumWidth(24);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setProperty("segment", at == 0 ? QStringLiteral("first") : at == daysOfWeek - 1 ? QStringLiteral("last") : QStringLiteral("middle"));
        m_group->addButton(button, day);
        row->addWidget(button);
    }
    setFocusProxy(m_group->button(first));
    connect(m_group, &QButtonGroup::idToggled, this, &WeekdayButtons::changed);
}

std::vector<int> WeekdayButtons::days() const {
    std::vector<int> chosen;
    for (int day = 1; day <= daysOfWeek; ++day) {
        if (m_group->button(day)->isChecked()) {
            chosen.push_back(day);
        }
    }
    return chosen;
}

void WeekdayButtons::setDays(const std::vector<int> &days) {
    for (int day = 1; day <= daysOfWeek; ++day) {
        m_group->button(day)->setChecked(std::ranges::find(days, day) != days.end());
    }
}

} // namespace praxidesk::booking
