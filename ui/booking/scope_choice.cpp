#include "ui/booking/scope_choice.h"

#include "ui/booking/small_widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace praxidesk::booking {

QStringList ScopeChoice::names() {
    return {tr("Only this one"), tr("This and the following"), tr("All of the series")};
}

ScopeChoice::ScopeChoice(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    setAccessibleName(tr("Which of the series"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto texts = names();
    for (int at = 0; at < static_cast<int>(texts.size()); ++at) {
        auto *button = plainButton(texts.at(at));
        button->setCheckable(true);
        button->setChecked(at == 0);
        button->setProperty("segment", at == 0 ? QStringLiteral("first") : at == 2 ? QStringLiteral("last") : QStringLiteral("middle"));
        m_group->addButton(button, at);
        row->addWidget(button);
    }
    row->addStretch();
    setFocusProxy(m_group->button(0));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            Q_EMIT changed();
        }
    });
}

void ScopeChoice::setScope(desk::Scope scope) {
    m_group->button(static_cast<int>(scope))->setChecked(true);
}

desk::Scope ScopeChoice::scope() const {
    return static_cast<desk::Scope>(qMax(0, m_group->checkedId()));
}

} // namespace praxidesk::booking
