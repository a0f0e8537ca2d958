#pragma once
#include <QWidget>

#include "core/desk/desk.h"

class QPushButton;
class QVBoxLayout;

namespace praxidesk::booking {

/// Who else takes part, beside the patient, the schedule's own actors and the room; each with the answer that it gave.
class ParticipantsEditor : public QWidget {
    Q_OBJECT
public:
    explicit ParticipantsEditor(const store::Store &store, QWidget *parent = nullptr);

    struct Entry {
        Reference actor;
        ParticipationStatus status = ParticipationStatus::Accepted;
    };
    void load(std::vector<Entry> entries);
    /// Those who take part anyway are not offered.
    void setTaken(std::vector<ResourceKey> taken);
    /// Answers can be changed only of participants that are already saved.
    void setAnswersShown(bool shown) { m_answers = shown; }
    [[nodiscard]] std::vector<Reference> references() const;
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void fillMenu();

    const store::Store &m_store;
    std::vector<Entry> m_entries;
    std::vector<ResourceKey> m_taken;
    bool m_answers = false;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};

} // namespace praxidesk::booking
