#include "ui/schedules/conditions_editor.h"

#include "ui/booking/small_widgets.h"
#include "ui/schedules/optional_date.h"
#include "ui/schedules/words.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

namespace praxidesk::schedules {
namespace {

QStringList serviceNames(const store::Store &store) {
    QStringList names;
    for (const auto &schedule : store.schedules()) {
        for (const auto &type : schedule.serviceType) {
            names << type.label();
        }
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

void completeList(QLineEdit *field, const QStringList &proposals) {
    auto *completer = new QCompleter(proposals, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setWidget(field); // not setCompleter: what is proposed completes the last part only
    completer->popup()->setAccessibleName(field->accessibleName());
    QObject::connect(field, &QLineEdit::textEdited, completer, [completer](const QString &text) {
        const QString part = text.mid(text.lastIndexOf(u',') + 1).trimmed();
        completer->setCompletionPrefix(part);
        if (part.isEmpty() || completer->completionCount() == 0) {
            completer->popup()->hide();
        } else {
            completer->complete();
        }
    });
    QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), field, [field](const QString &chosen) {
        const auto comma = field->text().lastIndexOf(u',');
        field->setText(comma < 0 ? chosen : field->text().left(comma) + QStringLiteral(", ") + chosen);
        Q_EMIT field->textEdited(field->text());
    });
}

ConditionsEditor::ConditionsEditor(const store::Store &store, QWidget *parent)
    : QWidget(parent), m_weeks(new QButtonGroup(this)), m_from(new OptionalDate(tr("&From"), store.zone().dateOf(store.now()))),
      m_to(new OptionalDate(tr("&Until"), store.zone().dateOf(store.now()).addMonths(3))), m_services(new QLineEdit) {
    auto *weeks = new QHBoxLayout;
    weeks->setSpacing(0);
    const std::array<std::tuple<WeeklyRule::Weeks, QString, QString>, 3> choices{
        {{WeeklyRule::Weeks::Every, tr("Every week"), QStringLiteral("first")},
         {WeeklyRule::Weeks::Odd, tr("Odd"), QStringLiteral("middle")},
         {WeeklyRule::Weeks::Even, tr("Even"), QStringLiteral("last")}}};
    for (const auto &[value, text, segment] : choices) {
        auto *button = booking::plainButton(text);
        button->setCheckable(true);
        button->setProperty("segment", segment);
        m_weeks->addButton(button, static_cast<int>(value));
        weeks->addWidget(button);
    }
    m_weeks->button(1)->setAccessibleName(tr("Odd weeks"));
    m_weeks->button(2)->setAccessibleName(tr("Even weeks"));
    weeks->addStretch();
    m_services->setAccessibleName(tr("Only for services"));
    m_services->setPlaceholderText(tr("All services"));
    m_services->setClearButtonEnabled(true);
    completeList(m_services, serviceNames(store));
    auto *label = new QLabel(tr("Only for &services"));
    label->setBuddy(m_services);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(weeks);
    layout->addWidget(m_from);
    layout->addWidget(m_to);
    layout->addWidget(label);
    layout->addWidget(m_services);

    connect(m_weeks, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on && !m_loading) {
            Q_EMIT changed();
        }
    });
    connect(m_from, &OptionalDate::changed, this, &ConditionsEditor::changed);
    connect(m_to, &OptionalDate::changed, this, &ConditionsEditor::changed);
    connect(m_services, &QLineEdit::textChanged, this, &ConditionsEditor::changed);
}

void ConditionsEditor::show(const WeekPlan &plan) {
    const QScopedValueRollback loading(m_loading, true);
    m_weeks->button(static_cast<int>(plan.weeks))->setChecked(true);
    m_from->setDate(plan.validFrom);
    m_to->setDate(plan.validTo);
    if (listOf(m_services->text()) != plan.serviceTypes) { // else a comma that is being typed would go
        const QSignalBlocker quiet(m_services);
        m_services->setText(plan.serviceTypes.join(QStringLiteral(", ")));
    }
}

WeekPlan ConditionsEditor::applied(WeekPlan plan) const {
    plan.weeks = static_cast<WeeklyRule::Weeks>(m_weeks->checkedId());
    plan.validFrom = m_from->date();
    plan.validTo = m_to->date();
    plan.serviceTypes = listOf(m_services->text());
    return plan;
}

} // namespace praxidesk::schedules
