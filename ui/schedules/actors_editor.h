#pragma once
#include <QWidget>

#include "core/desk/supply_desk.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace praxidesk::schedules {

/// Whose time a schedule is: people, rooms, devices and services of the clinic, found by typing, or new ones.
class ActorsEditor : public QWidget {
    Q_OBJECT
public:
    explicit ActorsEditor(const store::Store &store, QWidget *parent = nullptr);

    /// An actor that is not in the clinic yet has no key; its name is its display.
    void setActors(const std::vector<Reference> &actors);
    [[nodiscard]] const std::vector<Reference> &actors() const { return m_actors; }
    [[nodiscard]] QLineEdit *field() const { return m_search; }

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void propose();
    void take();
    void add(Reference actor);
    [[nodiscard]] QString nameOf(const Reference &actor) const;

    const store::Store &m_store;
    std::vector<Reference> m_actors;
    QVBoxLayout *m_rows;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QPushButton *m_new;
    std::vector<std::pair<QString, Reference>> m_found;
};

} // namespace praxidesk::schedules
