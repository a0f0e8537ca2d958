#include "ui/schedules/parameters_page.h"

#include "ui/booking/small_widgets.h"
#include "ui/schedules/defaults_dialog.h"
#include "ui/schedules/optional_date.h"
#include "ui/schedules/parameter_fields.h"
#include "ui/style/metrics.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>

namespace praxidesk::schedules {
namespace {

constexpr int leastServicesWidth = 104;      ///< on a small screen
constexpr int servicesInSight = 3;           ///< where they stand above; the others are scrolled to
constexpr int servicesWidth = 188;
QString serviceName(const store::Store &store, const QString &reference) {
    if (const auto key = store.resolve(reference, ResourceType::HealthcareService)) {
        if (const auto actor = store.actor(narrow<ActorId>(*key)); actor && !actor->name.isEmpty()) {
            return actor->name;
        }
    }
    return reference;
}

} // namespace

ParametersPage::ParametersPage(desk::Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_fields(new ParameterFields) {
    build();
    load({}, {});
}

void ParametersPage::build() {
    m_services = new QListWidget;
    m_services->setAccessibleName(tr("For which service"));
    m_services->setMinimumWidth(leastServicesWidth);
    m_services->setMaximumWidth(servicesWidth);
    m_date = dateField(tr("Preview of"));
    m_count = new booking::HintLabel;
    m_preview = new QLabel;
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->setAccessibleName(tr("Starts of the day"));

    auto *previewRow = new QHBoxLayout;
    previewRow->setSpacing(8);
    auto *previewLabel = new booking::HeadingLabel(tr("&Preview of"));
    previewLabel->setBuddy(m_date);
    previewRow->addWidget(previewLabel);
    previewRow->addWidget(m_date);
    previewRow->addWidget(m_count);
    previewRow->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    auto *defaults = new booking::LinkButton(tr("Change what is inherited…"));
    connect(defaults, &QPushButton::clicked, this, &ParametersPage::changeDefaults);
    auto *explanation = new booking::HintLabel(tr("Without any of these, visits start on the grid of the weekly hours. Grey values are inherited: type to replace them."));
    explanation->setWordWrap(true);
    right->addWidget(explanation);
    right->addWidget(m_fields);
    right->addWidget(defaults, 0, Qt::AlignLeading);
    right->addSpacing(16);
    right->addLayout(previewRow);
    right->addWidget(m_preview, 1);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_services);
    m_layout->addLayout(right, 1);

    connect(m_fields, &ParameterFields::edited, this, &ParametersPage::edit);
    connect(m_services, &QListWidget::currentRowChanged, this, [this] { showEntry(); });
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        m_dateChosen = true;
        showPreview();
    });
}

void ParametersPage::load(const std::vector<SchedulingParameters> &parameters, ScheduleId schedule) {
    m_parameters = parameters;
    m_schedule = schedule;
    m_dateChosen = false;
    fillServices();
    showEntry();
}

void ParametersPage::setHours(const WeeklyHours &hours) {
    m_hours = hours;
    showPreview();
}

void ParametersPage::setNarrow(bool narrow) {
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_services->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : servicesWidth);
    const int height = servicesInSight * style::metrics::listRowHeight + 2 * m_services->frameWidth();
    m_services->setMinimumHeight(narrow ? height : 0);
    m_services->setMaximumHeight(narrow ? height : QWIDGETSIZE_MAX);
}

void ParametersPage::setPreviewDate(QDate date) { m_date->setDate(date); }

void ParametersPage::fillServices() {
    const QSignalBlocker quiet(m_services);
    m_services->clear();
    const auto add = [this](const QString &name, const QString &reference) {
        auto *item = new QListWidgetItem(name, m_services);
        item->setData(Qt::UserRole, reference);
        item->setSizeHint({0, style::metrics::listRowHeight});
    };
    add(tr("Any service"), {});
    const auto &store = m_desk.store();
    QStringList known;
    for (const auto &actor : store.actors()) {
        if (actor.type == ResourceType::HealthcareService) {
            known << store.referenceTo(actor.header.key).reference;
            add(actor.name, known.last());
        }
    }
    for (const auto &entry : m_parameters) {
        if (!entry.service.isEmpty() && !known.contains(entry.service)) {
            add(serviceName(store, entry.service), entry.service);
        }
    }
    m_services->setCurrentRow(0);
    m_services->setVisible(m_services->count() > 1);
}

QString ParametersPage::service() const {
    const auto *item = m_services->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

std::vector<ParameterSource> ParametersPage::sources() const {
    std::vector<ParameterSource> all;
    const auto &store = m_desk.store();
    if (!service().isEmpty()) {
        all.push_back({tr("from “Any service”"), entryFor(m_parameters, {})});
        if (const auto key = store.resolve(service(), ResourceType::HealthcareService)) {
            if (const auto actor = store.actor(narrow<ActorId>(*key))) {
                for (const auto &entry : actor->parameters) {
                    all.push_back({tr("from the service %1").arg(actor->name), entry});
                }
            }
        }
    }
    all.push_back({tr("from the clinic"), desk::SupplyDesk(m_desk).clinicParameters()});
    return all;
}

void ParametersPage::showEntry() {
    m_fields->load(entryFor(m_parameters, service()), sources());
    for (int row = 0; row < m_services->count(); ++row) {
        auto *item = m_services->item(row);
        const auto reference = item->data(Qt::UserRole).toString();
        QFont font = m_services->font();
        font.setWeight(std::ranges::any_of(m_parameters, [&](const auto &known) { return known.service == reference; }) ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
    }
    showPreview();
}

void ParametersPage::edit(ParameterField field, std::optional<int> value) {
    auto entry = entryFor(m_parameters, service());
    setValue(entry, field, value);
    m_parameters = withEntry(std::move(m_parameters), entry);
    showEntry();
    Q_EMIT changed();
}

void ParametersPage::changeDefaults() {
    auto *dialog = new DefaultsDialog(m_desk, m_schedule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto key = m_desk.store().resolve(service(), ResourceType::HealthcareService); key && !service().isEmpty()) {
        dialog->choose(narrow<ActorId>(*key));
    }
    connect(dialog, &QDialog::accepted, this, &ParametersPage::showEntry);
    dialog->open();
}

void ParametersPage::showPreview() {
    const desk::SupplyDesk supply(m_desk);
    const auto parameters = forPreview(m_parameters, service());
    if (!m_dateChosen) {
        constexpr int daysAhead = 31;
        const QDate today = m_desk.store().zone().dateOf(m_desk.store().now());
        QDate day = today.addDays(1);
        for (QDate date = day; date <= today.addDays(daysAhead); date = date.addDays(1)) {
            if (!availability::windows(m_hours, m_desk.store().zone(), date, date).empty()) {
                day = date;
                break;
            }
        }
        const QSignalBlocker quiet(m_date);
        m_date->setDate(day);
    }
    m_starts = supply.previewStarts(m_schedule, m_hours, parameters, m_date->date());
    m_count->setText(tr("%n start(s)", nullptr, static_cast<int>(m_starts.size())));
    m_preview->setText(startsText(m_starts, m_desk.store().zone()));
    m_preview->setAccessibleDescription(m_preview->text());
}

} // namespace praxidesk::schedules
