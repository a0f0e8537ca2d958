#include "ui/schedules/defaults_dialog.h"

#include "ui/booking/fit_to_content.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/booking/wrapping_row.h"
#include "ui/schedules/optional_date.h"
#include "ui/schedules/parameter_fields.h"
#include "ui/schedules/words.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>

namespace praxidesk::schedules {
namespace {

constexpr int placesWidth = 188;
constexpr QSize usualSize(760, 520);
constexpr int daysAhead = 31;

/// The entry of a service that holds for every schedule.
SchedulingParameters generalOf(const std::vector<SchedulingParameters> &entries) {
    return entries.empty() ? SchedulingParameters() : entries.front();
}

} // namespace

DefaultsDialog::DefaultsDialog(desk::Desk &desk, ScheduleId schedule, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_places(new QListWidget), m_explanation(new booking::HintLabel), m_fields(new ParameterFields), m_schedule(new QComboBox),
      m_date(dateField(tr("Preview of"))), m_count(new booking::HintLabel), m_preview(new QLabel),
      m_error(new booking::MessageFrame(booking::MessageFrame::Tone::Error)), m_errorText(new QLabel), m_save(booking::primaryButton(tr("Save"))) {
    build();
    fill(schedule);
    connect(m_places, &QListWidget::currentRowChanged, this, &DefaultsDialog::showEntry);
    connect(m_fields, &ParameterFields::edited, this, &DefaultsDialog::edit);
    connect(m_schedule, &QComboBox::currentIndexChanged, this, [this] {
        chooseDate();
        showPreview();
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        m_dateChosen = true;
        showPreview();
    });
    m_places->setCurrentRow(0);
    chooseDate();
    showEntry();
    m_fields->focusFirst();
}

void DefaultsDialog::build() {
    setWindowTitle(tr("How visits are scheduled"));
    booking::resizeWithinScreen(*this, usualSize);
    m_places->setAccessibleName(tr("For whom"));
    m_places->setFixedWidth(placesWidth);
    m_schedule->setAccessibleName(tr("Schedule"));
    m_schedule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_schedule->setMinimumContentsLength(16);
    m_explanation->setWordWrap(true);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setAccessibleName(tr("Starts of the day"));
    m_errorText->setWordWrap(true);
    auto *errorLayout = new QHBoxLayout(m_error);
    errorLayout->setContentsMargins(16, 8, 12, 8);
    errorLayout->addWidget(m_errorText);
    m_error->hide();
    auto *previewRow = new booking::WrappingRow(8);
    auto *previewLabel = new booking::HeadingLabel(tr("&Preview of"));
    previewLabel->setBuddy(m_schedule);
    previewRow->addWidget(previewLabel);
    previewRow->addWidget(m_schedule);
    previewRow->addWidget(m_date);
    previewRow->addWidget(m_count);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_explanation);
    right->addWidget(m_fields);
    right->addSpacing(8);
    right->addLayout(previewRow);
    right->addWidget(m_preview, 1);
    right->addWidget(m_error);
    auto *rows = new QWidget;
    auto *body = new QHBoxLayout(rows);
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(16);
    body->addWidget(m_places);
    body->addLayout(right, 1);
    auto *cancel = booking::plainButton(tr("Cancel"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(booking::scrollingRows(rows), 1);
    layout->addWidget(footer);
    nameInnerEdits(this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DefaultsDialog::save);
}

void DefaultsDialog::fill(ScheduleId schedule) {
    const auto &store = m_desk.store();
    const desk::SupplyDesk supply(m_desk);
    const auto add = [this](const QString &name, ActorId service) {
        auto *item = new QListWidgetItem(name, m_places);
        item->setData(Qt::UserRole, service.value);
        item->setSizeHint({0, style::metrics::listRowHeight});
    };
    add(tr("The clinic"), {});
    m_kept.clinic = supply.clinicParameters();
    for (const auto &actor : store.actors()) {
        if (actor.type == ResourceType::HealthcareService) {
            const auto id = narrow<ActorId>(actor.header.key);
            add(actor.name, id);
            m_kept.services[id] = actor.parameters;
        }
    }
    m_draft = m_kept;
    std::optional<int> first;
    for (const auto &each : store.schedules()) {
        first = first || supply.hours(each.id()).isEmpty() ? first : std::optional(m_schedule->count());
        m_schedule->addItem(scheduleTitle(store, each), each.id().value);
    }
    const int wanted = m_schedule->findData(schedule.value);
    m_schedule->setCurrentIndex(schedule && wanted >= 0 && !supply.hours(schedule).isEmpty() ? wanted : first.value_or(0));
}

void DefaultsDialog::choose(ActorId service) {
    for (int row = 0; row < m_places->count(); ++row) {
        if (m_places->item(row)->data(Qt::UserRole).toLongLong() == service.value) {
            m_places->setCurrentRow(row);
        }
    }
}

void DefaultsDialog::setPreviewDate(QDate date) {
    m_date->setDate(date);
}

ActorId DefaultsDialog::service() const {
    const auto *item = m_places->currentItem();
    return item == nullptr ? ActorId{} : ActorId{item->data(Qt::UserRole).toLongLong()};
}

SchedulingParameters DefaultsDialog::entry() const {
    return service() ? generalOf(m_draft.services.at(service())) : m_draft.clinic;
}

bool DefaultsDialog::isChanged() const {
    return m_draft.clinic != m_kept.clinic || m_draft.services != m_kept.services;
}

void DefaultsDialog::edit(ParameterField field, std::optional<int> value) {
    if (!service()) {
        setValue(m_draft.clinic, field, value);
    } else {
        auto &entries = m_draft.services[service()];
        auto general = generalOf(entries);
        setValue(general, field, value);
        entries = withEntry(std::move(entries), general);
    }
    showEntry();
}

void DefaultsDialog::showEntry() {
    std::vector<ParameterSource> sources;
    if (service()) {
        sources.push_back({tr("from the clinic"), m_draft.clinic});
    }
    m_explanation->setText(service() ? tr("Holds for every visit of this service, where a schedule says nothing itself. Grey values come from the clinic: type to replace them.")
                                     : tr("Holds for every visit, where neither its schedule nor its service says anything."));
    m_fields->load(entry(), sources);
    m_save->setEnabled(isChanged());
    showPreview();
}

void DefaultsDialog::chooseDate() {
    if (m_dateChosen) {
        return;
    }
    const auto &zone = m_desk.store().zone();
    const auto hours = desk::SupplyDesk(m_desk).hours(ScheduleId{m_schedule->currentData().toLongLong()});
    const QDate tomorrow = zone.dateOf(m_desk.store().now()).addDays(1);
    QDate day = tomorrow;
    while (day < tomorrow.addDays(daysAhead) && availability::windows(hours, zone, day, day).empty()) {
        day = day.addDays(1);
    }
    const QSignalBlocker quiet(m_date);
    m_date->setDate(day < tomorrow.addDays(daysAhead) ? day : tomorrow);
}

void DefaultsDialog::showPreview() {
    const auto &store = m_desk.store();
    const QString reference = service() ? store.referenceTo(resourceKey(service())).reference : QString();
    m_starts = desk::SupplyDesk(m_desk).previewStarts(ScheduleId{m_schedule->currentData().toLongLong()}, reference, m_draft, m_date->date());
    m_count->setText(tr("%n start(s)", nullptr, static_cast<int>(m_starts.size())));
    m_preview->setText(startsText(m_starts, store.zone()));
    m_preview->setAccessibleDescription(m_preview->text());
}

void DefaultsDialog::save() {
    desk::SupplyDesk supply(m_desk);
    const auto done = m_desk.together(QStringLiteral("change service"), tr("Changed how visits are scheduled."), [&]() -> Result<void> {
        for (const auto &[id, entries] : m_draft.services) {
            if (entries != m_kept.services.at(id)) {
                if (auto written = supply.setServiceParameters(id, entries); !written) {
                    return written;
                }
            }
        }
        return m_draft.clinic == m_kept.clinic ? Result<void>() : supply.setClinicParameters(m_draft.clinic);
    });
    if (!done) {
        m_errorText->setText(booking::errorText(done.error()));
        m_error->show();
        m_error->tint();
        return;
    }
    accept();
}

} // namespace praxidesk::schedules
