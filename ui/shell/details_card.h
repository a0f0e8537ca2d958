#pragma once
#include <QFrame>

#include "core/desk/desk.h"

class QScrollArea;
class QVBoxLayout;

namespace praxidesk::shell {

class CommandRegistry;

/// What is known of the chosen visit, block or hold, with what can be done now. Lies over the grid beside the card; the
/// focus stays where it was, so that the keys go on working.
class DetailsCard : public QFrame {
    Q_OBJECT
public:
    DetailsCard(const desk::Desk &desk, const CommandRegistry &commands, QWidget *parent);

    void showAppointment(AppointmentId id, const QRect &beside);
    void showSlot(SlotId id, const QRect &beside);
    /// Again with what is stored now; closes when it is gone.
    void refresh();
    [[nodiscard]] AppointmentId appointment() const { return m_appointment; }
    [[nodiscard]] SlotId slot() const { return m_slot; }

Q_SIGNALS:
    void closed();
    void statusWanted(praxidesk::AppointmentStatus status);
    /// What was exchanged with a server about the visit.
    void exchangeWanted(praxidesk::AppointmentId visit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void start(const QString &title, const QString &subtitle);
    void addFact(const QString &name, const QString &value);
    void addText(const QString &text);
    void addParticipants(const Appointment &appointment);
    void addHistory(ResourceKey key);
    void addStatusButtons(const Appointment &appointment);
    void addCommands(const QStringList &ids);
    void build();
    [[nodiscard]] bool buildAppointment();
    [[nodiscard]] bool buildSlot();
    void place();

    const desk::Desk &m_desk;
    const CommandRegistry &m_commands;
    AppointmentId m_appointment;
    SlotId m_slot;
    QRect m_beside;
    bool m_history = false;
    QScrollArea *m_scroll;                          ///< around what is said: on a small screen there may be more than fits
    QVBoxLayout *m_layout = nullptr;
};

} // namespace praxidesk::shell
