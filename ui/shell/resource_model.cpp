#include "ui/shell/resource_model.h"

#include "ui/booking/words.h"

namespace praxidesk::shell {

ResourceModel::ResourceModel(QObject *parent) : QAbstractListModel(parent) {}

void ResourceModel::setResources(std::vector<Resource> resources) {
    if (resources == m_resources && !m_rows.empty()) {
        return;
    }
    m_resources = std::move(resources);
    rebuild();
}

void ResourceModel::setFilter(const QString &text) {
    m_filter = text.simplified();
    rebuild();
}

void ResourceModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    for (const bool rooms : {false, true}) {
        bool first = true;
        for (size_t at = 0; at < m_resources.size(); ++at) {
            const auto &resource = m_resources[at];
            const bool matches = resource.name.contains(m_filter, Qt::CaseInsensitive) || resource.role.contains(m_filter, Qt::CaseInsensitive);
            if (resource.isRoom != rooms || !matches) {
                continue;
            }
            if (first) {
                m_rows.push_back({rooms ? tr("Rooms and devices") : tr("Practitioners"), rooms, {}});
                first = false;
            }
            m_rows.push_back({{}, rooms, at});
        }
    }
    endResetModel();
}

void ResourceModel::setShown(std::vector<ActorId> shown) {
    m_shown = std::move(shown);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void ResourceModel::setSingle(bool single, ActorId chosen) {
    m_single = single;
    m_chosen = chosen;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void ResourceModel::setFree(const QHash<ActorId, Milliseconds> &free, const QString &heading) {
    m_free = free;
    m_freeHeading = heading;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

bool ResourceModel::isOn(ActorId actor) const {
    return m_single ? actor == m_chosen : std::ranges::find(m_shown, actor) != m_shown.end();
}

int ResourceModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ResourceModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    if (!row.resource) {
        switch (role) {
        case Qt::DisplayRole: return row.heading;
        case HeadingRole: return true;
        case FreeTextRole: return row.isRoomHeading ? QString() : m_freeHeading;
        default: return {};
        }
    }
    const auto &resource = m_resources[*row.resource];
    const auto free = m_free.constFind(resource.actor);
    const QString freeText = free == m_free.cend() ? QString() : booking::durationText(*free);
    switch (role) {
    case Qt::DisplayRole: return resource.name;
    case Qt::ToolTipRole: return resource.role.isEmpty() ? resource.name : tr("%1, %2", "practitioner, role").arg(resource.name, resource.role);
    case Qt::AccessibleTextRole: return freeText.isEmpty() ? resource.name : tr("%1, %2 free").arg(resource.name, freeText);
    case Qt::CheckStateRole: return static_cast<int>(isOn(resource.actor) ? Qt::Checked : Qt::Unchecked);
    case HeadingRole: return false;
    case FreeTextRole: return freeText;
    case SingleRole: return m_single;
    case ActorRole: return resource.actor.value;
    default: return {};
    }
}

bool ResourceModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole) {
        return false;
    }
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    if (!row.resource) {
        return false;
    }
    const ActorId actor = m_resources[*row.resource].actor;
    if (m_single) {
        setSingle(true, actor);
        Q_EMIT chosen(actor);
        return true;
    }
    std::erase(m_shown, actor);
    if (value.toInt() == Qt::Checked) {
        m_shown.push_back(actor);
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT shownChanged();
    return true;
}

Qt::ItemFlags ResourceModel::flags(const QModelIndex &index) const {
    if (!index.isValid() || !m_rows[static_cast<size_t>(index.row())].resource) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace praxidesk::shell
