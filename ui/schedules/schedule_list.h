#pragma once
#include <QFrame>

#include <QAbstractListModel>

#include "core/desk/supply_desk.h"

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace praxidesk::schedules {

/// The schedules of the clinic with what is asked of them: words anywhere in names, roles, services and comment; a
/// specialty, service type or category; a person, room or device; active or not.
class ScheduleListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, SubtitleRole, ActiveRole };

    struct Filter {
        QString text = {};
        QString specialty = {}, serviceType = {}, serviceCategory = {};
        std::optional<bool> active = {};
        ResourceKey actor = {};                     ///< whose time it is, alone or with others
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit ScheduleListModel(desk::Desk &desk, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    /// Reads the clinic again.
    void refresh();
    [[nodiscard]] int rowOf(ScheduleId schedule) const;
    [[nodiscard]] ScheduleId idAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        ScheduleId id;
        QString title;
        QString subtitle;
        bool active = true;
        friend bool operator==(const Row &, const Row &) = default;
    };

    desk::Desk &m_desk;
    Filter m_filter;
    std::vector<Row> m_rows;
};

/// Search, filters and the list, with *New*.
class ScheduleListPane : public QFrame {
    Q_OBJECT
public:
    explicit ScheduleListPane(desk::Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ScheduleId current() const;
    /// Filters that would hide it are lifted; 0 for none.
    void setCurrent(ScheduleId schedule);
    [[nodiscard]] ScheduleListModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /// On a small screen: less wide, and the filters beside the text are shown on demand.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// By a person.
    void picked(praxidesk::ScheduleId schedule);
    void newWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void filter();
    void fillFilters();
    void fillActors();

    desk::Desk &m_desk;
    ScheduleListModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_actor;
    QComboBox *m_specialty;
    QComboBox *m_type;
    QComboBox *m_category;
    QComboBox *m_active;
    QWidget *m_filters;
    QPushButton *m_showFilters;
    QListView *m_list;
    QPushButton *m_new;
    bool m_quiet = false;
};

} // namespace praxidesk::schedules
