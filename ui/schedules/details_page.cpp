#include "ui/schedules/details_page.h"

#include "ui/booking/small_widgets.h"
#include "ui/schedules/actors_editor.h"
#include "ui/schedules/conditions_editor.h"
#include "ui/schedules/optional_date.h"
#include "ui/schedules/words.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace praxidesk::schedules {
namespace {

using Concepts = std::vector<Concept> Schedule::*;

QStringList known(const store::Store &store, Concepts member) {
    QStringList labels;
    for (const auto &schedule : store.schedules()) {
        for (const Concept &value : schedule.*member) {
            labels << value.label();
        }
    }
    labels.removeDuplicates();
    labels.sort(Qt::CaseInsensitive);
    return labels;
}

} // namespace

DetailsPage::DetailsPage(const store::Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_actors(new ActorsEditor(store)), m_specialty(new QLineEdit), m_type(new QLineEdit), m_category(new QLineEdit),
      m_from(new OptionalDate(tr("Bookable &from"), store.zone().dateOf(store.now()))),
      m_to(new OptionalDate(tr("Bookable &until"), store.zone().dateOf(store.now()).addMonths(3))), m_comment(new QLineEdit) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(style::metrics::formRowGap);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 120);
    int row = 0;
    const auto add = [&](const QString &text, QWidget *buddy, QWidget *content) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        label->setMinimumHeight(style::metrics::formRowHeight);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(content, row++, 1);
    };
    const auto hint = [&](const QString &text) {
        auto *label = new booking::HintLabel(text);
        label->setWordWrap(true);
        grid->addWidget(label, row++, 1);
    };
    add(tr("Whose &time"), m_actors->field(), m_actors);
    hint(tr("With several, a booking takes all of them: a practitioner and the room, for instance."));
    for (const auto &[text, field, member] : {std::tuple(tr("&Specialty"), m_specialty, &Schedule::specialty), {tr("Se&rvice type"), m_type, &Schedule::serviceType},
                                              {tr("Service &category"), m_category, &Schedule::serviceCategory}}) {
        field->setAccessibleName(QString(text).remove(u'&'));
        completeList(field, known(store, member));
        add(text, field, field);
    }
    hint(tr("Several are separated by commas."));
    auto *horizon = new QWidget;
    auto *horizonGrid = new QGridLayout(horizon);
    horizonGrid->setContentsMargins(0, 0, 0, 0);
    horizonGrid->setVerticalSpacing(style::metrics::formRowGap);
    horizonGrid->addWidget(m_from, 0, 0);
    horizonGrid->addWidget(m_to, 1, 0);
    horizonGrid->setColumnStretch(1, 1);
    add(tr("Planning &horizon"), m_from->check(), horizon);
    m_comment->setAccessibleName(tr("Comment"));
    add(tr("C&omment"), m_comment, m_comment);
    grid->setRowStretch(row, 1);

    connect(m_actors, &ActorsEditor::changed, this, &DetailsPage::changed);
    connect(m_from, &OptionalDate::changed, this, &DetailsPage::changed);
    connect(m_to, &OptionalDate::changed, this, &DetailsPage::changed);
    for (auto *field : {m_specialty, m_type, m_category, m_comment}) {
        connect(field, &QLineEdit::textChanged, this, &DetailsPage::changed);
    }
}

void DetailsPage::load(const desk::ScheduleDetails &details) {
    m_loaded = details;
    const Zone &zone = m_store.zone();
    const QSignalBlocker quiet(this);
    m_actors->setActors(details.actors);
    m_specialty->setText(textOf(details.specialty));
    m_type->setText(textOf(details.serviceType));
    m_category->setText(textOf(details.serviceCategory));
    m_from->setDate(details.horizonStart ? std::optional(zone.dateOf(*details.horizonStart)) : std::nullopt);
    m_to->setDate(details.horizonEnd ? std::optional(zone.dateOf(*details.horizonEnd - Milliseconds(1))) : std::nullopt);
    m_comment->setText(details.comment);
}

desk::ScheduleDetails DetailsPage::details() const {
    const Zone &zone = m_store.zone();
    desk::ScheduleDetails details = m_loaded;
    details.actors = m_actors->actors();
    details.specialty = conceptsOf(m_specialty->text(), m_loaded.specialty);
    details.serviceType = conceptsOf(m_type->text(), m_loaded.serviceType);
    details.serviceCategory = conceptsOf(m_category->text(), m_loaded.serviceCategory);
    // An end within a day stays where it is as long as the day does.
    const auto keepsDay = [&zone](const std::optional<Instant> &loaded, Milliseconds before, QDate date) { return loaded && zone.dateOf(*loaded - before) == date; };
    const auto from = m_from->date();
    const auto to = m_to->date();
    if (!from || !keepsDay(m_loaded.horizonStart, Milliseconds(0), *from)) {
        details.horizonStart = from ? std::optional(zone.day(*from).start) : std::nullopt;
    }
    if (!to || !keepsDay(m_loaded.horizonEnd, Milliseconds(1), *to)) {
        details.horizonEnd = to ? std::optional(zone.day(*to).end) : std::nullopt;
    }
    details.comment = m_comment->text() == m_loaded.comment ? m_loaded.comment : m_comment->text().simplified();
    return details;
}

QString DetailsPage::problem() const {
    if (m_actors->actors().empty()) {
        return tr("A schedule needs somebody or something whose time it is.");
    }
    if (m_from->date() && m_to->date() && *m_to->date() < *m_from->date()) {
        return tr("The planning horizon ends before it starts.");
    }
    return {};
}

} // namespace praxidesk::schedules
