#pragma once
#include <QDialog>

#include "core/desk/answers.h"

class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace praxidesk::booking {

class MessageFrame;

/// Who was asked to a visit and what they say: each answer can be noted, with a remark and another time that suits better. A
/// time that was proposed can be taken with one click.
class AnswersDialog : public QDialog {
    Q_OBJECT
public:
    AnswersDialog(desk::Desk &desk, AppointmentId appointment, QWidget *parent = nullptr);

    /// Keeps what was changed; one step of undo. False, with the reason in the dialog, when it was refused.
    bool save();

Q_SIGNALS:
    /// A proposed time is taken; the dialog is closed.
    void moveWanted(praxidesk::AppointmentId appointment, const praxidesk::Interval &time);

private:
    struct Row {
        desk::AnswerPicture before;
        QComboBox *answer;
        QLineEdit *comment;
        QDateTimeEdit *proposed;                    ///< hidden: no other time
    };
    void build();
    void addRow(QGridLayout *grid, int at, const desk::AnswerPicture &picture);
    void addProposal(QGridLayout *grid, int at, const desk::AnswerPicture &picture);
    void say(const QString &words);
    void look();
    [[nodiscard]] bool isChanged(const Row &row) const;
    [[nodiscard]] std::optional<Interval> proposedBy(const Row &row) const;

    desk::Desk &m_desk;
    AppointmentId m_appointment;
    Appointment m_visit;
    std::vector<Row> m_rows;
    QWidget *m_body;
    QLabel *m_meaning;
    MessageFrame *m_refused;
    QLabel *m_refusal;
    QPushButton *m_save;
};

} // namespace praxidesk::booking
