#pragma once
#include <QDialog>

#include "core/desk/series_desk.h"
#include "ui/booking/clash_box.h"
#include "ui/booking/visit_types.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace praxidesk::booking {

class ParticipantsEditor;
class OccurrenceList;
class PatientPicker;
class RepeatEditor;
class ScopeChoice;

/// Where a booking starts from: a gesture, an offer, a patient, a hold, or an appointment to change.
struct BookingDraft {
    std::vector<ScheduleId> schedules;              ///< any of these; the first that is free is taken
    std::vector<ScheduleId> together = {};          ///< needed beside the first of `schedules`; may name it again
    std::optional<Interval> interval;
    bool lengthFromGesture = false;                 ///< the length was drawn: say so until a type of visit is picked
    PatientId patient;
    QString newPatient;                             ///< what was typed for a patient to add
    ResourceKey room;
    SlotId hold;
    QString visit;
    AppointmentId appointment;                      ///< not 0: change this one
};

/// Books, or changes what was booked. Asks the desk for a preview at each change, so that a clash is told before Enter;
/// writes only when accepted.
class BookingDialog : public QDialog {
    Q_OBJECT
public:
    /// done() with this: the person wants more times than the nearest ones (see `wanted`).
    static constexpr int FindMore = 2;
    /// So that the matching patients have room under the field.
    static constexpr int smallestHeight = 344;

    BookingDialog(desk::Desk &desk, BookingDraft draft, QWidget *parent = nullptr);

    /// After acceptance.
    [[nodiscard]] AppointmentId appointment() const { return m_appointment; }
    /// What the fields say now; for the search for more times.
    [[nodiscard]] BookingDraft wanted() const;
    /// The time the fields say, for a preview in the grid.
    [[nodiscard]] Interval interval() const;
    [[nodiscard]] ScheduleId schedule() const;

Q_SIGNALS:
    void timeChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildTimes();
    void fillSchedules();
    void fillRooms();
    void fillServices();
    void load();
    void loadAppointment();
    void visitPicked();
    void setInterval(const Interval &interval);
    void check();
    void showClash(const desk::Preview &preview);
    [[nodiscard]] std::vector<Alternative> alternatives(const desk::Preview &preview) const;
    void take(const Alternative &alternative);
    /// The occurrences of the rule, with what they clash with; none when it does not repeat.
    void checkSeries();
    [[nodiscard]] bool repeats() const;
    [[nodiscard]] desk::SeriesRequest seriesRequest() const;
    void updateButtons();
    void save();
    [[nodiscard]] Result<AppointmentId> saveNew(PatientId patient);
    [[nodiscard]] Result<AppointmentId> saveChanged(PatientId patient);
    [[nodiscard]] desk::BookingRequest request() const;
    [[nodiscard]] std::optional<Concept> service() const;
    [[nodiscard]] std::optional<Concept> visitConcept() const;
    [[nodiscard]] std::vector<Reference> moreParticipants() const;
    /// A patient is chosen or complete, or the visit came in without one.
    [[nodiscard]] bool knowsForWhom() const;
    /// An existing visit stays when and with whom it is.
    [[nodiscard]] bool isUnmoved(const desk::BookingRequest &asked) const;
    /// A schedule is chosen, or the visit came in without one and keeps its people.
    [[nodiscard]] bool knowsWithWhom() const;
    void focusNext();
    void fitToContent();

    desk::Desk &m_desk;
    BookingDraft m_draft;
    AppointmentId m_appointment;
    std::optional<Appointment> m_before;            ///< the appointment as it was
    std::vector<ResourceKey> m_othersBefore;        ///< room and others as they were
    std::vector<VisitType> m_types;
    bool m_loading = true;
    bool m_clash = false;

    QWidget *m_body;
    PatientPicker *m_patient;
    QComboBox *m_visit;
    QSpinBox *m_minutes;
    HintLabel *m_minutesHint;
    HintLabel *m_preparation;
    QComboBox *m_service;
    QLabel *m_serviceLabel;
    QComboBox *m_schedule;
    QComboBox *m_room;
    QDateEdit *m_date;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLabel *m_free;
    ClashBox *m_clashBox;
    HintLabel *m_warning;
    ParticipantsEditor *m_participants;
    RepeatEditor *m_repeat;
    OccurrenceList *m_occurrences;
    ScopeChoice *m_scope;
    QLineEdit *m_note;
    QCheckBox *m_askFirst;                          ///< a request that others answer: for clinics with a server
    QPushButton *m_book;
};

} // namespace praxidesk::booking
