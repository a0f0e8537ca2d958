// How the booking dialog is put together, and how it saves.
#include "ui/booking/booking_dialog.h"

#include "core/store/ledger.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/news.h"
#include "ui/booking/occurrence_list.h"
#include "ui/booking/participants_editor.h"
#include "ui/booking/patient_picker.h"
#include "ui/booking/reading_order.h"
#include "ui/booking/repeat_editor.h"
#include "ui/booking/scope_choice.h"
#include "ui/booking/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>

namespace praxidesk::booking {
namespace {

constexpr int dialogWidth = 640;
constexpr int fieldGap = 8;

QLabel *rowLabel(const QString &text, QWidget *buddy) {
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    label->setMinimumHeight(style::metrics::formRowHeight);
    return label;
}

QHBoxLayout *fieldRow(std::initializer_list<QWidget *> fields, int stretchAfter = -1) {
    auto *row = new QHBoxLayout;
    row->setSpacing(fieldGap);
    for (auto *field : fields) {
        row->addWidget(field);
    }
    if (stretchAfter >= 0) {
        row->setStretch(stretchAfter, 1);
    } else {
        row->addStretch();
    }
    return row;
}

} // namespace

void BookingDialog::build() {
    const auto &store = m_desk.store();
    setMinimumSize(dialogWidth, m_draft.appointment ? 0 : smallestHeight);
    m_patient = new PatientPicker(store);
    m_visit = new QComboBox;
    m_visit->addItem(tr("Any visit"));
    m_visit->setAccessibleName(tr("Visit"));
    m_minutes = new QSpinBox;
    m_minutes->setRange(5, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(20);
    m_minutes->setSuffix(tr(" min", "after a number"));
    m_minutes->setAccessibleName(tr("Length"));
    m_minutesHint = new HintLabel;
    m_preparation = new HintLabel;
    m_preparation->setWordWrap(true);
    m_preparation->hide();
    m_service = new QComboBox;
    m_service->setAccessibleName(tr("Service"));
    m_schedule = new QComboBox;
    m_schedule->setAccessibleName(tr("With"));
    m_room = new QComboBox;
    m_room->setAccessibleName(tr("Room"));
    m_free = new QLabel;
    m_free->setForegroundRole(QPalette::Link);
    m_clashBox = new ClashBox;
    m_clashBox->hide();
    m_warning = new HintLabel;
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_participants = new ParticipantsEditor(store);
    m_note = new QLineEdit;
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Shown in the card’s tooltip and on the day sheet"));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(fieldGap);
    grid->setColumnMinimumWidth(0, 76);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](QLabel *label, auto *content) {
        grid->addWidget(label, row, 0, Qt::AlignTop);
        if constexpr (std::is_base_of_v<QWidget, std::remove_pointer_t<decltype(content)>>) {
            grid->addWidget(content, row, 1);
        } else {
            grid->addLayout(content, row, 1);
        }
        ++row;
    };
    add(rowLabel(tr("&Patient"), m_patient), m_patient);
    m_visit->setMinimumWidth(234);
    m_schedule->setMinimumWidth(234);
    m_room->setMinimumWidth(130);
    add(rowLabel(tr("&Visit"), m_visit), fieldRow({m_visit, m_minutes, m_minutesHint}));
    grid->addWidget(m_preparation, row++, 1);
    m_serviceLabel = rowLabel(tr("&Service"), m_service);
    add(m_serviceLabel, fieldRow({m_service}));
    add(rowLabel(tr("&With"), m_schedule), fieldRow({m_schedule, m_room}));
    auto *times = buildTimes();
    add(rowLabel(tr("W&hen"), m_date), times);
    grid->addWidget(m_free, row++, 1);
    grid->addWidget(m_clashBox, row++, 0, 1, 2);
    grid->addWidget(m_warning, row++, 1);
    m_repeat = new RepeatEditor;
    m_occurrences = new OccurrenceList(store);
    m_occurrences->hide();
    m_scope = new ScopeChoice;
    const auto inSeries = [&store](AppointmentId id) {
        const auto appointment = id ? store.appointment(id) : failure(ErrorCode::NotFound, {});
        return appointment && appointment->series.has_value();
    };
    if (inSeries(m_draft.appointment)) {
        add(rowLabel(tr("&Change"), m_scope), m_scope);
    } else {
        m_scope->setParent(this);
        m_scope->hide();
    }
    if (!m_draft.appointment && !m_draft.hold) {
        add(rowLabel(tr("&Repeat"), m_repeat), m_repeat);
    } else {
        m_repeat->setParent(this);
        m_repeat->hide();
    }
    grid->addWidget(m_occurrences, row++, 0, 1, 2);
    add(rowLabel(tr("&Also"), m_participants), m_participants);
    add(rowLabel(tr("&Note"), m_note), m_note);
    m_askFirst = new QCheckBox(tr("As&k first: pending until everybody has accepted"));
    if (!m_draft.appointment && store.ledger().hasServers()) {
        grid->addWidget(m_askFirst, row++, 1);
    } else {
        m_askFirst->setParent(this);
        m_askFirst->hide();
    }

    auto *icon = new IconLabel(style::IconName::Local);
    auto *cancel = plainButton(tr("Cancel"));
    m_book = primaryButton(tr("Book"));
    auto *footer = new DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(icon);
    auto *hint = new HintLabel(tr("Saved on this computer at once; undo with Ctrl+Z"));
    hint->setWordWrap(true); // beside the buttons there may be little room
    foot->addWidget(hint, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_book);

    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(16, 12, 16, 12);
    body->addLayout(grid);
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrollingRows(m_body), 1);
    layout->addWidget(footer);

    connect(m_patient, &PatientPicker::changed, this, &BookingDialog::check);
    connect(m_patient, &PatientPicker::picked, this, &BookingDialog::focusNext);
    connect(m_patient, &PatientPicker::heightChanged, this, &BookingDialog::fitToContent);
    connect(m_visit, &QComboBox::currentIndexChanged, this, &BookingDialog::visitPicked);
    connect(m_service, &QComboBox::currentIndexChanged, this, &BookingDialog::check);
    connect(m_schedule, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_loading) {
            fillRooms();
            fillServices();
            check();
        }
    });
    connect(m_room, &QComboBox::currentIndexChanged, this, &BookingDialog::check);
    connect(m_participants, &ParticipantsEditor::changed, this, &BookingDialog::check);
    connect(m_repeat, &RepeatEditor::changed, this, &BookingDialog::check);
    connect(m_occurrences, &OccurrenceList::changed, this, [this] { QTimer::singleShot(0, this, &BookingDialog::check); });
    connect(m_clashBox, &ClashBox::chosen, this, &BookingDialog::take);
    connect(m_clashBox, &ClashBox::reasonChanged, this, [this] {
        updateButtons();
        fitToContent();
    });
    connect(m_clashBox, &ClashBox::findMore, this, [this] { done(FindMore); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_book, &QPushButton::clicked, this, &BookingDialog::save);
    followNews(*this, m_desk.store(), [this] { return interval(); }, [this] { check(); });
}

QWidget *BookingDialog::buildTimes() {
    m_date = new QDateEdit;
    keepReadingOrder(*m_date);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("ddd d MMMM yyyy", "date field, see QDate::toString"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setMinimumWidth(180);
    const auto timeField = [](const QString &name) {
        auto *field = new QTimeEdit;
        keepReadingOrder(*field);
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setDisplayFormat(QStringLiteral("HH:mm"));
        field->setAccessibleName(name);
        return field;
    };
    m_from = timeField(tr("From"));
    m_to = timeField(tr("To"));
    auto *row = new QWidget;
    auto *layout = fieldRow({m_date, m_from, new QLabel(tr("to", "from time to time")), m_to, new HintLabel(m_desk.store().zone().id())});
    layout->setContentsMargins(0, 0, 0, 0);
    row->setLayout(layout);

    connect(m_date, &QDateEdit::dateChanged, this, &BookingDialog::check);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] {
        setInterval(interval());
        check();
    });
    connect(m_from, &QTimeEdit::timeChanged, this, [this] {
        setInterval(interval());
        check();
    });
    connect(m_to, &QTimeEdit::timeChanged, this, [this](QTime to) {
        const auto &zone = m_desk.store().zone();
        const bool nextDay = to <= m_from->time();
        const auto end = zone.toInstant({m_date->date().addDays(nextDay ? 1 : 0), to});
        const auto length = std::chrono::duration_cast<Minutes>(end - interval().start);
        const QSignalBlocker quiet(m_minutes);
        m_minutes->setValue(static_cast<int>(length.count()));
        check();
    });
    return row;
}

void BookingDialog::save() {
    const auto fresh = m_patient->patient() ? std::nullopt : m_patient->newPatient();
    if (!knowsForWhom()) {
        focusNext();
        return;
    }
    // A new patient, a new time and new details are one step: saved together, undone together.
    Result<AppointmentId> saved = AppointmentId{};
    const auto done = m_desk.together({}, {}, [&]() -> Result<void> {
        Result<PatientId> patient = m_patient->patient();
        if (fresh) {
            patient = m_desk.addPatient(*fresh);
            if (!patient) {
                return tl::unexpected(patient.error());
            }
        }
        saved = m_draft.appointment ? saveChanged(*patient) : saveNew(*patient);
        return saved ? Result<void>() : tl::unexpected(saved.error());
    });
    if (!done) {
        saved = tl::unexpected(done.error());
    }
    if (!saved) {
        // What has nothing to do with the time can be tried again as it is.
        m_clash = saved.error().code <= ErrorCode::OverbookNeedsReason;
        m_free->hide();
        if (m_clash) {
            m_clashBox->show({errorText(saved.error())}, {}, {});
        } else {
            m_clashBox->showFailure(errorText(saved.error()));
        }
        updateButtons();
        fitToContent();
        focusNext();
        return;
    }
    m_appointment = *saved;
    if (const auto visit = m_desk.store().appointment(*saved)) {
        for (const Participant &participant : visit->participants) {
            if (participant.actor.type == ResourceType::Patient) {
                // what cannot be remembered was refused while it was typed
                std::ignore = m_patient->saveNames(m_desk.store(), narrow<PatientId>(participant.actor.key), m_desk.user());
                break;
            }
        }
    }
    accept();
}

Result<AppointmentId> BookingDialog::saveNew(PatientId patient) {
    auto asked = request();
    asked.patient = patient;
    if (!repeats()) {
        return m_desk.book(asked);
    }
    auto series = seriesRequest();
    series.first.patient = patient;
    const auto booked = desk::SeriesDesk(m_desk).book(series);
    if (!booked) {
        return tl::unexpected(booked.error());
    }
    return booked->empty() ? AppointmentId{} : booked->front();
}

Result<AppointmentId> BookingDialog::saveChanged(PatientId patient) {
    const auto asked = request();
    const AppointmentId id = m_draft.appointment;
    if (!isUnmoved(asked)) {
        const auto moved = desk::SeriesDesk(m_desk).move({.appointment = id, .scope = m_scope->scope(), .start = asked.start, .duration = asked.duration,
                                                          .schedules = asked.schedules, .overbook = asked.overbook, .reason = asked.reason});
        if (!moved) {
            return tl::unexpected(moved.error());
        }
    }
    desk::Desk::Edit edit;
    edit.appointment = id;
    bool changes = false;
    const auto change = [&changes](auto &field, auto value) {
        field = std::move(value);
        changes = true;
    };
    const auto patientBefore = std::ranges::find_if(m_before->participants, [](const Participant &each) { return each.actor.type == ResourceType::Patient; });
    if (patient && (patientBefore == m_before->participants.end() || patientBefore->actor.key != resourceKey(patient))) {
        change(edit.patient, patient);
    }
    if (asked.comment != m_before->comment) {
        change(edit.comment, asked.comment);
    }
    const QString labelBefore = m_before->appointmentType ? m_before->appointmentType->label()
                                : m_before->serviceType.empty() ? m_before->description : m_before->serviceType.front().label();
    if (asked.appointmentType && asked.appointmentType->label() != labelBefore) {
        change(edit.appointmentType, *asked.appointmentType);
    }
    if (m_service->isVisibleTo(this) && asked.serviceType
        && (m_before->serviceType.empty() || asked.serviceType->label() != m_before->serviceType.front().label())) {
        change(edit.serviceType, *asked.serviceType);
    }
    std::vector<ResourceKey> wantedKeys;
    for (const auto &reference : asked.moreParticipants) {
        wantedKeys.push_back(reference.key);
    }
    if (wantedKeys != m_othersBefore) {
        change(edit.moreParticipants, asked.moreParticipants);
    }
    if (changes) {
        if (const auto edited = desk::SeriesDesk(m_desk).edit(edit, m_scope->scope()); !edited) {
            return tl::unexpected(edited.error());
        }
    }
    for (const auto &entry : m_participants->entries()) {
        const auto before = std::ranges::find_if(m_before->participants, [&entry](const Participant &each) { return each.actor.key == entry.actor.key; });
        if (before != m_before->participants.end() && before->status != entry.status) {
            if (const auto answered = m_desk.respond(id, entry.actor, entry.status, {}); !answered) {
                return tl::unexpected(answered.error());
            }
        }
    }
    return id;
}

} // namespace praxidesk::booking
