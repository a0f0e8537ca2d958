#include "ui/paper/back_entry_dialog.h"

#include "core/time/short_date.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/patient_picker.h"
#include "ui/booking/schedule_names.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/paper/sheets.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimeEdit>
#include <QTreeView>

namespace praxidesk::paper {
namespace {

constexpr QSize usualSize(760, 640);
enum Column { TimeColumn, WithColumn, PatientColumn, VisitColumn, StateColumn, RemarkColumn };

QString nameOf(const store::Store &store, const desk::BackEntry &entry) {
    if (entry.newPatient) {
        return BackEntryDialog::tr("%1 %2 (new)", "given and family name of a new patient").arg(entry.newPatient->given, entry.newPatient->family).simplified();
    }
    const auto patient = store.patient(entry.patient);
    return patient ? patient->displayName() : QString();
}

/// Leaves room between one column and the next.
class SpacedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        constexpr QSize room(20, 4);
        return QStyledItemDelegate::sizeHint(option, index) + room;
    }
};

} // namespace

BackEntryDialog::BackEntryDialog(desk::Desk &desk, QDate date, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_types(booking::visitTypes(desk.store())), m_date(new QDateEdit(date)), m_time(new QTimeEdit), m_schedule(new QComboBox), m_patientRow(new QWidget), m_visit(new QComboBox), m_state(new QComboBox),
      m_message(new booking::MessageFrame(booking::MessageFrame::Tone::Warning)), m_sentence(new QLabel), m_reason(new QLineEdit), m_add(booking::plainButton(tr("&Add line"))), m_model(new QStandardItemModel(this)), m_list(new QTreeView),
      m_remove(booking::plainButton(tr("&Remove line"))), m_save(booking::primaryButton(tr("Save all"))) {
    setWindowTitle(tr("Enter bookings from paper"));
    build();
    for (const auto &each : booking::namedSchedules(m_desk.store())) {
        m_schedule->addItem(each.name, each.id.value);
    }
    m_visit->addItem(tr("No type of visit"));
    for (const auto &type : m_types) {
        m_visit->addItem(type.label);
    }
    for (const auto &[status, text] : {std::pair(AppointmentStatus::Booked, tr("expected")), std::pair(AppointmentStatus::Arrived, tr("arrived")), std::pair(AppointmentStatus::Fulfilled, tr("done")),
                                       std::pair(AppointmentStatus::NoShow, tr("no-show"))}) {
        m_state->addItem(text, int(status));
    }
    replacePicker();
    m_time->setTime(QTime(8, 0));
    connect(m_date, &QDateEdit::dateChanged, this, &BackEntryDialog::begin);
    connect(m_time, &QTimeEdit::timeChanged, this, &BackEntryDialog::begin);
    connect(m_schedule, &QComboBox::currentIndexChanged, this, &BackEntryDialog::begin);
    connect(m_visit, &QComboBox::currentIndexChanged, this, &BackEntryDialog::begin);
    connect(m_state, &QComboBox::activated, this, [this] { m_stateChosen = true; });
    connect(m_reason, &QLineEdit::textChanged, this, &BackEntryDialog::check);
    connect(m_add, &QPushButton::clicked, this, &BackEntryDialog::take);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_list->currentIndex().row()); });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) { change(index.row()); });
    connect(m_save, &QPushButton::clicked, this, &BackEntryDialog::save);
    booking::resizeWithinScreen(*this, usualSize);
    showEntries();
    check();
    m_time->setFocus();
}

void BackEntryDialog::build() {
    auto *what = new booking::HintLabel(tr("Type a line, press Enter, and go on with the next one. Nothing is saved before you choose “Save all”."));
    what->setWordWrap(true);
    auto *cancel = booking::plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 8, 16, 8);
    foot->setSpacing(8);
    foot->addWidget(m_remove);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(8);
    body->addWidget(what);
    body->addWidget(buildFields());
    body->addWidget(buildList(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
}

QWidget *BackEntryDialog::buildFields() {
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(shortDateFormat());
    booking::keepReadingOrder(*m_date);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    booking::keepReadingOrder(*m_time);
    m_schedule->setAccessibleName(tr("With"));
    m_visit->setAccessibleName(tr("Visit"));
    m_state->setAccessibleName(tr("State"));
    m_reason->setAccessibleName(tr("Reason to book it nevertheless"));
    m_reason->setPlaceholderText(tr("Reason to book it nevertheless"));
    m_sentence->setWordWrap(true);
    auto *message = new QVBoxLayout(m_message);
    message->setContentsMargins(12, 8, 12, 8);
    message->addWidget(m_sentence);
    message->addWidget(m_reason);
    auto *times = new QHBoxLayout;
    times->setSpacing(8);
    times->addWidget(m_date);
    times->addWidget(m_time);
    times->addWidget(m_schedule, 1);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(8);
    kinds->addWidget(m_visit, 1);
    kinds->addWidget(m_state);
    kinds->addWidget(m_add);
    auto *patient = new QVBoxLayout(m_patientRow);
    patient->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("When, with whom"), times);
    form->addRow(tr("Patient"), m_patientRow);
    form->addRow(tr("Visit, state"), kinds);
    form->addRow(m_message);
    return fields;
}

QWidget *BackEntryDialog::buildList() {
    m_model->setHorizontalHeaderLabels({tr("Time"), tr("With"), tr("Patient"), tr("Visit"), tr("State"), tr("Remark")});
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Lines to save"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setToolTip(tr("Enter changes a line, Delete removes it"));
    m_list->setItemDelegate(new SpacedDelegate(m_list));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(72);
    m_list->header()->setStretchLastSection(true);
    return m_list;
}

void BackEntryDialog::replacePicker() {
    delete m_patient;
    m_patient = new booking::PatientPicker(m_desk.store());
    m_patientRow->layout()->addWidget(m_patient);
    // Tab goes through its fields one after the other; they were made last, and a whole of several fields is not moved at once.
    std::vector<QWidget *> fields;
    for (auto *field = m_patient->nextInFocusChain(); m_patient->isAncestorOf(field); field = field->nextInFocusChain()) {
        if ((field->focusPolicy() & Qt::TabFocus) != 0 && field->focusProxy() == nullptr) {
            fields.push_back(field);
        }
    }
    std::ranges::stable_partition(fields, [this](const QWidget *field) { return field == m_patient->field(); });
    QWidget *before = m_schedule;
    for (auto *field : fields) {
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_visit);
    connect(m_patient, &booking::PatientPicker::changed, this, &BackEntryDialog::begin);
    connect(m_patient, &booking::PatientPicker::picked, this, [this] { m_visit->setFocus(); });
}

bool BackEntryDialog::hasPatient() const { return m_patient->patient() || m_patient->newPatient(); }

desk::BackEntry BackEntryDialog::typed() const {
    desk::BackEntry entry;
    entry.schedule = ScheduleId{m_schedule->currentData().toLongLong()};
    entry.start = m_desk.store().zone().toInstant({m_date->date(), m_time->time()});
    entry.patient = m_patient->patient();
    entry.newPatient = entry.patient ? std::nullopt : m_patient->newPatient();
    if (m_visit->currentIndex() > 0) {
        entry.visit = m_visit->currentText();
        if (const auto type = booking::visitType(m_types, entry.visit)) {
            entry.duration = Minutes(type->minutes);
        }
    }
    entry.status = static_cast<AppointmentStatus>(m_state->currentData().toInt());
    entry.overbookReason = m_clashes ? m_reason->text().trimmed() : QString();
    return entry;
}

void BackEntryDialog::begin() {
    m_hasBegun = true;
    check();
}

void BackEntryDialog::check() {
    if (!m_stateChosen) {
        const bool isOver = typed().start < m_desk.store().now();
        m_state->setCurrentIndex(m_state->findData(int(isOver ? AppointmentStatus::Fulfilled : AppointmentStatus::Booked)));
    }
    QStringList sentences;
    m_clashes = false;
    if (m_schedule->count() == 0) {
        sentences << tr("Nobody works here yet: add a schedule first.");
    } else if (!m_hasBegun) {
        // the time is a suggestion so far
    } else if (const auto preview = desk::checkEntry(m_desk, typed(), m_entries)) {
        m_clashes = !preview->clashes.empty();
        sentences = booking::clashSentences(preview->clashes) + booking::clashSentences(preview->warnings);
    } else {
        sentences << booking::errorText(preview.error());
    }
    m_sentence->setText(sentences.join(u'\n'));
    m_reason->setVisible(m_clashes);
    m_message->setVisible(!sentences.isEmpty());
    m_message->tint();
    m_add->setEnabled(m_schedule->count() > 0 && hasPatient() && (!m_clashes || !m_reason->text().trimmed().isEmpty()));
}

void BackEntryDialog::take() {
    if (!m_add->isEnabled()) {
        return;
    }
    const auto entry = typed();
    const auto preview = desk::checkEntry(m_desk, entry, m_entries);
    m_entries.push_back(entry);
    std::ranges::stable_sort(m_entries, {}, &desk::BackEntry::start);
    showEntries();
    next(preview ? preview->interval.end : entry.start);
}

void BackEntryDialog::next(Instant from) {
    m_reason->clear();
    m_stateChosen = false;
    replacePicker();
    const auto at = m_desk.store().zone().toWallClock(from);
    m_date->setDate(at.date);
    m_time->setTime(at.time);
    m_hasBegun = false;
    check();
    m_time->setFocus();
    m_time->setSelectedSection(QDateTimeEdit::HourSection);
}

void BackEntryDialog::change(int row) {
    if (row < 0 || static_cast<size_t>(row) >= m_entries.size()) {
        return;
    }
    const auto entry = m_entries[static_cast<size_t>(row)];
    m_entries.erase(m_entries.begin() + row);
    showEntries();
    next(entry.start);
    m_schedule->setCurrentIndex(qMax(0, m_schedule->findData(entry.schedule.value)));
    m_visit->setCurrentIndex(qMax(0, m_visit->findText(entry.visit)));
    if (entry.patient) {
        m_patient->setPatient(entry.patient);
    } else if (entry.newPatient) {
        m_patient->startNew(QStringLiteral("%1, %2 %3 %4").arg(entry.newPatient->family, entry.newPatient->given, entry.newPatient->birthDate.toString(Qt::ISODate), entry.newPatient->phone).simplified());
    }
    m_state->setCurrentIndex(m_state->findData(int(entry.status)));
    m_stateChosen = true;
    check();
    m_reason->setText(entry.overbookReason);
    m_time->setFocus();
}

void BackEntryDialog::remove(int row) {
    if (row >= 0 && static_cast<size_t>(row) < m_entries.size()) {
        m_entries.erase(m_entries.begin() + row);
        showEntries();
        check();
    }
}

void BackEntryDialog::showEntries() {
    m_model->removeRows(0, m_model->rowCount());
    const auto &store = m_desk.store();
    for (const auto &entry : m_entries) {
        const QString when = tr("%1 %2", "day, time").arg(booking::shortDay(store.zone().dateOf(entry.start)), clockText(entry.start, store.zone()));
        const QString remark = entry.overbookReason.isEmpty() ? QString() : tr("overbooked: %1", "reason").arg(entry.overbookReason);
        QList<QStandardItem *> row;
        for (const QString &text : {when, booking::scheduleName(store, entry.schedule), nameOf(store, entry), entry.visit, m_state->itemText(m_state->findData(int(entry.status))), remark}) {
            row << new QStandardItem(text);
        }
        m_model->appendRow(row);
    }
    m_remove->setEnabled(!m_entries.empty());
    m_save->setEnabled(!m_entries.empty());
    m_save->setText(m_entries.empty() ? tr("Save all") : tr("Save %n lines", nullptr, static_cast<int>(m_entries.size())));
}

void BackEntryDialog::save() {
    const auto saved = desk::enterBack(m_desk, m_entries);
    if (saved) {
        accept();
        return;
    }
    m_sentence->setText(booking::errorText(saved.error()));
    m_reason->hide();
    m_message->show();
    m_message->tint();
}

void BackEntryDialog::keyPressEvent(QKeyEvent *event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::ControlModifier) {
        if (m_save->isEnabled()) {
            save();
        }
        return;
    }
    if (isEnter && focusWidget() != m_list) {
        auto *button = qobject_cast<QPushButton *>(focusWidget());
        if (button != nullptr && button != m_add) {
            button->click();
        } else if (m_reason->isVisible() && m_reason->text().trimmed().isEmpty() && hasPatient()) {
            m_reason->setFocus(); // the one thing that is missing
        } else {
            take();
        }
        return;
    }
    if (event->key() == Qt::Key_Delete && focusWidget() == m_list) {
        remove(m_list->currentIndex().row());
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace praxidesk::paper
