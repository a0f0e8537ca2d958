#include "ui/booking/weekday_buttons.h"

#include "ui/booking/small_widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>

namespace praxidesk::booking {

constexpr int daysOfWeek = 7;

WeekdayButtons::WeekdayButtons(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_group->setExclusive(false);
    const int first = QLocale().firstDayOfWeek();
    for (int at = 0; at < daysOfWeek; ++at) {
        const int day = (first + at - 1) % daysOfWeek + 1;
        auto *button = plainButton(QLocale().dayName(day, QLocale::ShortFormat).left(2));
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
