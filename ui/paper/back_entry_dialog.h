#pragma once
#include <QDialog>

#include "core/desk/back_entry.h"
#include "ui/booking/visit_types.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTimeEdit;
class QTreeView;

namespace praxidesk::booking {
class MessageFrame;
class PatientPicker;
}

namespace praxidesk::paper {

/// Bookings from a paper of one day, one line after the other by keyboard alone: each is looked at as it is typed, Enter takes it
/// into the list, and all of them are saved together.
class BackEntryDialog : public QDialog {
    Q_OBJECT
public:
    BackEntryDialog(desk::Desk &desk, QDate date, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<desk::BackEntry> &entries() const { return m_entries; }
    /// What the fields say; without a patient while none is chosen.
    [[nodiscard]] desk::BackEntry typed() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFields();
    [[nodiscard]] QWidget *buildList();
    void begin();
    void check();
    void take();
    void next(Instant from);
    void change(int row);
    void remove(int row);
    void showEntries();
    void save();
    [[nodiscard]] bool hasPatient() const;
    void replacePicker();

    desk::Desk &m_desk;
    std::vector<desk::BackEntry> m_entries;
    std::vector<booking::VisitType> m_types;
    bool m_clashes = false;
    bool m_hasBegun = false;                        ///< something of the line was typed
    bool m_stateChosen = false;                     ///< by a person; else it follows the time
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QComboBox *m_schedule;
    QWidget *m_patientRow;
    booking::PatientPicker *m_patient = nullptr;
    QComboBox *m_visit;
    QComboBox *m_state;
    booking::MessageFrame *m_message;
    QLabel *m_sentence;
    QLineEdit *m_reason;
    QPushButton *m_add;
    QStandardItemModel *m_model;
    QTreeView *m_list;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace praxidesk::paper
