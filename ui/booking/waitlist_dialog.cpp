#include "ui/booking/waitlist_dialog.h"

#include "ui/booking/fit_to_content.h"
#include "ui/booking/many_combo.h"
#include "ui/booking/patient_picker.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/weekday_buttons.h"
#include "ui/booking/words.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

namespace praxidesk::booking {
namespace {

constexpr int dialogWidth = 560;
constexpr size_t daysOfWeek = 7;
constexpr int priorities = 5;

QHBoxLayout *rowOf(std::initializer_list<QWidget *> fields) {
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (auto *field : fields) {
        row->addWidget(field);
    }
    row->addStretch();
    return row;
}

} // namespace

WaitlistDialog::WaitlistDialog(desk::Desk &desk, AppointmentId entry, PatientId patient, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_entry(entry), m_types(visitTypes(desk.store())) {
    build();
    setWindowTitle(entry ? tr("On the waitlist") : tr("Add to the waitlist"));
    desk::WaitlistRequest before;
    before.patient = patient;
    if (entry) {
        for (const auto &each : desk::WaitingList(desk).entries()) {
            if (each.id == entry) {
                before = each.request;
            }
        }
    }
    load(before);
    updateButtons();
    if (m_patient->isComplete()) {
        m_with->setFocus();
    } else {
        m_patient->field()->setFocus();
    }
    fitToContentWhenShown(*this, *m_body);
}

void WaitlistDialog::load(const desk::WaitlistRequest &before) {
    const auto &store = m_desk.store();
    const auto today = store.zone().dateOf(store.now());
    std::vector<ManyCombo::Entry> actors;
    for (const auto &actor : store.actors()) {
        if (actor.active && isActor(actor.type)) {
            actors.push_back({actor.name, {}, actor.header.key.value});
        }
    }
    m_with->setEntries(std::move(actors));
    std::vector<qint64> chosen;
    for (const auto &actor : before.actors) {
        chosen.push_back(actor.key.value);
    }
    m_with->setChecked(chosen);
    m_visit->addItem(tr("Any visit"));
    for (const auto &type : m_types) {
        m_visit->addItem(type.label);
    }
    m_service->addItem(tr("Any service"));
    for (const auto &schedule : store.schedules()) {
        for (const auto &type : schedule.serviceType) {
            if (schedule.active && m_service->findText(type.label()) < 0) {
                m_service->addItem(type.label());
                m_serviceTypes.push_back(type);
            }
        }
    }
    if (before.patient) {
        m_patient->setPatient(before.patient);
    }
    const auto pick = [](QComboBox *box, const std::optional<Concept> &wanted) {
        if (wanted && box->findText(wanted->label()) < 0) {
            box->addItem(wanted->label());
        }
        box->setCurrentIndex(wanted ? box->findText(wanted->label()) : 0);
    };
    pick(m_visit, before.appointmentType);
    pick(m_service, before.serviceType);
    m_minutes->setValue(static_cast<int>(before.duration.count()));
    m_notBefore->setChecked(before.from.has_value());
    m_from->setDate(before.from.value_or(today));
    m_notAfter->setChecked(before.to.has_value());
    m_to->setDate(before.to.value_or(today.addMonths(1)));
    if (!before.wish.weekdays.empty()) {
        m_weekdays->setDays(before.wish.weekdays);
    }
    m_timed->setChecked(before.wish.earliest || before.wish.latest);
    m_earliest->setTime(before.wish.earliest.value_or(QTime(8, 0)));
    m_latest->setTime(before.wish.latest.value_or(QTime(18, 0)));
    m_priority->setCurrentIndex(qBound(0, before.priority, priorities));
    m_comment->setText(before.comment);
    connect(m_visit, &QComboBox::currentTextChanged, this, [this](const QString &label) {
        if (const auto type = visitType(m_types, label)) {
            m_minutes->setValue(type->minutes);
        }
    });
}

desk::WaitlistRequest WaitlistDialog::request() const {
    desk::WaitlistRequest wanted;
    wanted.patient = m_patient->patient();
    for (const auto id : m_with->checked()) {
        wanted.actors.push_back(m_desk.store().referenceTo(ResourceKey{id}));
    }
    if (m_visit->currentIndex() > 0) {
        wanted.appointmentType = Concept::ofText(m_visit->currentText());
    }
    if (const auto at = static_cast<size_t>(m_service->currentIndex()); at > 0) {
        wanted.serviceType = at <= m_serviceTypes.size() ? m_serviceTypes[at - 1] : Concept::ofText(m_service->currentText());
    }
    wanted.duration = Minutes(m_minutes->value());
    if (m_notBefore->isChecked()) {
        wanted.from = m_from->date();
    }
    if (m_notAfter->isChecked()) {
        wanted.to = m_to->date();
    }
    if (const auto days = m_weekdays->days(); days.size() < daysOfWeek) {
        wanted.wish.weekdays = days;
    }
    if (m_timed->isChecked()) {
        wanted.wish.earliest = m_earliest->time();
        wanted.wish.latest = m_latest->time();
    }
    wanted.priority = m_priority->currentIndex();
    wanted.comment = m_comment->text().simplified();
    return wanted;
}

void WaitlistDialog::updateButtons() {
    m_from->setEnabled(m_notBefore->isChecked());
    m_to->setEnabled(m_notAfter->isChecked());
    m_earliest->setEnabled(m_timed->isChecked());
    m_latest->setEnabled(m_timed->isChecked());
    m_save->setEnabled(m_patient->isComplete());
}

void WaitlistDialog::showError(const Error &error) {
    m_errorText->setText(errorText(error));
    m_error->show();
    m_error->tint();
    fitToContent(*this, *m_body);
}

void WaitlistDialog::save() {
    if (!m_patient->patient()) {
        const auto fresh = m_patient->newPatient();
        const auto added = fresh ? m_desk.addPatient(*fresh) : Result<PatientId>(failure(ErrorCode::InvalidArgument, tr("Who waits? Choose a patient.")));
        if (!added) {
            showError(added.error());
            return;
        }
        std::ignore = m_patient->saveNames(m_desk.store(), *added, m_desk.user());
        m_patient->setPatient(*added);
    } else {
        std::ignore = m_patient->saveNames(m_desk.store(), m_patient->patient(), m_desk.user());
    }
    desk::WaitingList list(m_desk);
    const auto saved = m_entry ? list.change(m_entry, request()) : list.add(request());
    if (!saved) {
        showError(saved.error());
        return;
    }
    m_entry = *saved;
    accept();
}

void WaitlistDialog::remove() {
    if (const auto removed = desk::WaitingList(m_desk).remove(m_entry, tr("Does not wait any more")); !removed) {
        showError(removed.error());
        return;
    }
    accept();
}

QWidget *WaitlistDialog::buildPeriod() {
    const auto dateField = [](const QString &name) {
        auto *field = new QDateEdit;
        keepReadingOrder(*field);
        field->setCalendarPopup(true);
        field->setDisplayFormat(tr("ddd d MMM yyyy", "date field, see QDate::toString"));
        field->setAccessibleName(name);
        return field;
    };
    m_notBefore = new QCheckBox(tr("&From"));
    m_from = dateField(tr("From"));
    m_notAfter = new QCheckBox(tr("&Until"));
    m_to = dateField(tr("Until"));
    auto *box = new QWidget;
    box->setLayout(rowOf({m_notBefore, m_from, m_notAfter, m_to}));
    return box;
}

QWidget *WaitlistDialog::buildTimes() {
    const auto timeField = [](const QString &name) {
        auto *field = new QTimeEdit;
        keepReadingOrder(*field);
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setDisplayFormat(QStringLiteral("HH:mm"));
        field->setAccessibleName(name);
        return field;
    };
    m_timed = new QCheckBox(tr("O&nly between"));
    m_earliest = timeField(tr("Earliest"));
    m_latest = timeField(tr("Latest"));
    auto *box = new QWidget;
    box->setLayout(rowOf({m_timed, m_earliest, new QLabel(tr("and", "between two times")), m_latest}));
    return box;
}

void WaitlistDialog::build() {
    setMinimumWidth(dialogWidth);
    m_patient = new PatientPicker(m_desk.store());
    m_with = new ManyCombo(tr("With"), tr("Whoever offers it"));
    m_visit = new QComboBox;
    m_visit->setAccessibleName(tr("Visit"));
    m_visit->setMinimumWidth(200);
    m_minutes = new QSpinBox;
    m_minutes->setRange(5, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min", "after a number"));
    m_minutes->setAccessibleName(tr("Length"));
    m_service = new QComboBox;
    m_service->setAccessibleName(tr("Service"));
    m_weekdays = new WeekdayButtons;
    m_priority = new QComboBox;
    m_priority->setAccessibleName(tr("Priority"));
    m_priority->addItems({tr("Not ranked"), tr("1, most urgent"), tr("2"), tr("3"), tr("4"), tr("5, can wait")});
    m_comment = new QLineEdit;
    m_comment->setAccessibleName(tr("Comment"));
    m_error = new MessageFrame(MessageFrame::Tone::Error);
    m_errorText = new QLabel;
    m_errorText->setWordWrap(true);
    auto *errorLayout = new QHBoxLayout(m_error);
    errorLayout->setContentsMargins(16, 8, 12, 8);
    errorLayout->addWidget(m_errorText);
    m_error->hide();
    auto *visit = new QWidget;
    visit->setLayout(rowOf({m_visit, m_minutes}));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 76);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &text, QWidget *buddy, QWidget *content) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        label->setMinimumHeight(style::metrics::formRowHeight);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(content, row++, 1);
    };
    add(tr("&Patient"), m_patient, m_patient);
    add(tr("&With"), m_with, m_with);
    add(tr("&Visit"), m_visit, visit);
    add(tr("&Service"), m_service, m_service);
    auto *period = buildPeriod();
    add(tr("When"), m_notBefore, period);
    add(tr("&Days"), m_weekdays, m_weekdays);
    auto *times = buildTimes();
    add(tr("Times"), m_timed, times);
    add(tr("P&riority"), m_priority, m_priority);
    add(tr("&Comment"), m_comment, m_comment);

    auto *removeLink = new LinkButton(tr("Remove from the waitlist"));
    removeLink->setVisible(static_cast<bool>(m_entry));
    auto *cancel = plainButton(tr("Cancel"));
    m_save = primaryButton(m_entry ? tr("Save") : tr("Add"));
    auto *footer = new DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(removeLink);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(12);
    body->addLayout(grid);
    body->addWidget(m_error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrollingRows(m_body), 1);
    layout->addWidget(footer);

    connect(m_patient, &PatientPicker::changed, this, [this] {
        updateButtons();
        fitToContent(*this, *m_body); // a new patient needs more rows
    });
    connect(m_patient, &PatientPicker::heightChanged, this, [this] { fitToContent(*this, *m_body); });
    connect(m_patient, &PatientPicker::picked, this, [this] { m_save->setFocus(); });
    for (auto *check : {m_notBefore, m_notAfter, m_timed}) {
        connect(check, &QCheckBox::toggled, this, &WaitlistDialog::updateButtons);
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(removeLink, &QPushButton::clicked, this, &WaitlistDialog::remove);
    connect(m_save, &QPushButton::clicked, this, &WaitlistDialog::save);
}

} // namespace praxidesk::booking
