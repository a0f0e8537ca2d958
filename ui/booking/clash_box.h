#pragma once
#include "ui/booking/small_widgets.h"

#include "core/desk/desk.h"

class QGridLayout;
class QLineEdit;

namespace praxidesk::booking {

/// One way out of a clash.
struct Alternative {
    QString time;                                   ///< semibold: "16:00–17:00", "Wed 18, 13:30"
    QString rest;                                   ///< "Dr. Smith, same day", "shorten to 40 min"
    Interval interval;
    std::vector<ScheduleId> schedules;
};

/// Says in words why a time cannot be had, and offers the nearest ones as buttons; overbooking is a link that asks why.
class ClashBox : public MessageFrame {
    Q_OBJECT
public:
    explicit ClashBox(QWidget *parent = nullptr);

    void show(const QStringList &sentences, const QString &heading, const std::vector<Alternative> &alternatives);
    /// Something other than the time is the matter: only what happened, without ways to other times.
    void showFailure(const QString &sentence);
    [[nodiscard]] bool isOverbooking() const;
    [[nodiscard]] QString reason() const;
    void focusFirst();

Q_SIGNALS:
    void chosen(const praxidesk::booking::Alternative &alternative);
    void findMore();
    /// The reason, or whether one is asked for, has changed.
    void reasonChanged();

private:
    QLabel *m_sentence;
    QLabel *m_heading;
    QGridLayout *m_buttons;
    LinkButton *m_more;
    LinkButton *m_overbook;
    QLineEdit *m_reason;
    std::vector<QPushButton *> m_choices;
};

} // namespace praxidesk::booking
