#pragma once
#include <QObject>

#include "core/desk/desk.h"

#include <QDate>
#include <QTimer>

#include <map>

namespace praxidesk::overview {

/// Reads the visits of some days: what stands first at once, the rest in bites, so that a year is listed while it is still being
/// read. After a change the days that it concerns are read again.
class AgendaReader : public QObject {
    Q_OBJECT
public:
    explicit AgendaReader(desk::Desk &desk, QObject *parent = nullptr);

    /// Whose visits; nullopt: everybody's, also those that name nobody.
    void show(std::optional<std::vector<ActorId>> actors, QDate first, QDate last);
    void rest();
    /// To be told by whoever shows it, when it is time to read that anew.
    void notice(const store::Changed &what);
    [[nodiscard]] bool isPending() const { return !m_missing.empty(); }
    [[nodiscard]] std::vector<store::AppointmentRow> rows() const; ///< by start
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }

Q_SIGNALS:
    void rowsRead();

private:
    void want(QDate from, QDate to);
    void readBite();
    void readRest();

    desk::Desk &m_desk;
    QTimer m_next;
    std::optional<std::vector<ActorId>> m_actors;
    QDate m_first;
    QDate m_last;
    bool m_resting = true;
    int m_bites = 0;
    std::map<QDate, std::vector<store::AppointmentRow>> m_days;
    std::vector<QDate> m_missing;                   ///< ascending
};

} // namespace praxidesk::overview
