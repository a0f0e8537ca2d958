#pragma once
#include <QWidget>

#include "core/desk/series_desk.h"

class QGridLayout;
class QLabel;

namespace praxidesk::booking {

/// Every occurrence of a series before it is saved: when, what it clashes with, and what to do with it: book, skip, or
/// move to one of the nearest free times.
class OccurrenceList : public QWidget {
    Q_OBJECT
public:
    explicit OccurrenceList(const store::Store &store, QWidget *parent = nullptr);

    /// Choices stay for occurrences whose time stays.
    void show(const std::vector<desk::Occurrence> &occurrences, const QString &remark);
    void showError(const QString &sentence);
    [[nodiscard]] std::vector<int> skipped() const;
    [[nodiscard]] std::map<int, Instant> moved() const;
    /// How many will be booked, and how many of those clash with something.
    [[nodiscard]] int wanted() const;
    [[nodiscard]] int clashing() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        desk::Occurrence occurrence;
        bool skipped = false;
        std::optional<Instant> moved;
    };
    void rebuild();
    void addRow(int at);
    void tell();

    const store::Store &m_store;
    std::vector<Row> m_rows;
    QString m_remark;
    QLabel *m_heading;
    QWidget *m_table;
    QGridLayout *m_grid;
};

} // namespace praxidesk::booking
