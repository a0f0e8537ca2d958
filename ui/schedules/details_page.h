#pragma once
#include <QWidget>

#include "core/desk/supply_desk.h"

class QLineEdit;

namespace praxidesk::schedules {

class ActorsEditor;
class OptionalDate;

/// Whose schedule it is, what it is for, and how far ahead it can be booked. The scheduling parameters are not touched.
class DetailsPage : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPage(const store::Store &store, QWidget *parent = nullptr);

    void load(const desk::ScheduleDetails &details);
    /// The loaded details with what was changed here.
    [[nodiscard]] desk::ScheduleDetails details() const;
    [[nodiscard]] ActorsEditor *actors() const { return m_actors; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    const store::Store &m_store;
    desk::ScheduleDetails m_loaded;
    ActorsEditor *m_actors;
    QLineEdit *m_specialty;
    QLineEdit *m_type;
    QLineEdit *m_category;
    OptionalDate *m_from;
    OptionalDate *m_to;
    QLineEdit *m_comment;
};

} // namespace praxidesk::schedules
