#pragma once
#include <QAbstractListModel>

#include "core/model/ids.h"
#include "core/time/instant.h"

#include <vector>

namespace praxidesk::shell {

/// A person or room that can have a column.
struct Resource {
    ActorId actor;
    QString name;
    QString role;
    QString place;                                  ///< the room that goes with it
    bool isRoom = false;
    std::vector<ScheduleId> schedules;              ///< active ones that it is an actor of
    friend bool operator==(const Resource &, const Resource &) = default;
};

/// Practitioners and rooms with a check mark (day) or a single choice (week), and the free time of the shown day.
class ResourceModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, FreeTextRole, SingleRole, ActorRole };

    explicit ResourceModel(QObject *parent = nullptr);

    void setResources(std::vector<Resource> resources);
    [[nodiscard]] const std::vector<Resource> &resources() const { return m_resources; }
    void setShown(std::vector<ActorId> shown);
    [[nodiscard]] const std::vector<ActorId> &shown() const { return m_shown; }
    /// One at a time: the week view.
    void setSingle(bool single, ActorId chosen);
    void setFree(const QHash<ActorId, Milliseconds> &free, const QString &heading);
    void setFilter(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void shownChanged();
    void chosen(praxidesk::ActorId actor);

private:
    /// A heading (no resource) or a resource.
    struct Row {
        QString heading;
        bool isRoomHeading = false;
        std::optional<size_t> resource;
    };
    void rebuild();
    [[nodiscard]] bool isOn(ActorId actor) const;

    std::vector<Resource> m_resources;
    std::vector<Row> m_rows;
    std::vector<ActorId> m_shown;
    QHash<ActorId, Milliseconds> m_free;
    QString m_freeHeading;
    QString m_filter;
    bool m_single = false;
    ActorId m_chosen;
};

} // namespace praxidesk::shell
