#include "ui/calendar/accessible_tree.h"

#include "ui/calendar/accessible_interfaces.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/texts.h"

#include <algorithm>

namespace praxidesk::calendar {
namespace {

Texts::Times timesOf(const GridSnapshot &snapshot, const Entry &entry) {
    const TimeGridGeometry &geometry = snapshot.geometry();
    return {geometry.timeOf(entry.column, entry.interval.start), geometry.timeOf(entry.column, entry.interval.end)};
}

QAccessibleInterface *createInterface(const QString &, QObject *object) {
    auto *view = qobject_cast<CalendarView *>(object);
    return view == nullptr ? nullptr : new AccessibleCalendar(view);
}

} // namespace

void installAccessibleFactory() { QAccessible::installFactory(createInterface); }

AccessibleTree::AccessibleTree(CalendarView &view) : m_view(view) { rebuildEntries(); }

AccessibleTree::~AccessibleTree() {
    for (const auto &[key, id] : m_entryIds) {
        QAccessible::deleteAccessibleInterface(id);
    }
    for (const auto &[key, id] : m_columnIds) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void AccessibleTree::rebuildEntries() {
    const GridSnapshot &snapshot = *m_view.snapshot();
    const size_t count = snapshot.content().columns.size();
    m_entries.assign(count, {});
    m_places.clear();
    for (const size_t index : snapshot.readingOrder()) {
        const Item &item = snapshot.item(index);
        if (item.kind != ItemKind::Offer) {
            const ItemKey key = snapshot.keyOf(index);
            m_entries[item.column].push_back({{key.column, false, key.kind, key.value}, item.column, item.interval, index});
        }
    }
    for (size_t column = 0; column < count; ++column) {
        auto &entries = m_entries[column];
        for (const Interval &stretch : snapshot.content().freeStretches[column]) {
            const EntryKey key{snapshot.column(column).key, true, ItemKind::Appointment, stretch.start.time_since_epoch().count()};
            entries.push_back({key, column, stretch, std::nullopt});
        }
        std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.interval.start < b.interval.start; });
        for (size_t index = 0; index < entries.size(); ++index) {
            m_places[entries[index].key] = {column, index};
        }
    }
}

void AccessibleTree::refresh() {
    rebuildEntries();
    std::vector<QAccessible::Id> gone;
    std::erase_if(m_entryIds, [&](const auto &known) {
        const bool lost = !m_places.contains(known.first);
        if (lost) {
            gone.push_back(known.second);
        }
        return lost;
    });
    std::erase_if(m_columnIds, [&](const auto &known) {
        const bool lost = !m_view.snapshot()->findColumn(known.first);
        if (lost) {
            gone.push_back(known.second);
        }
        return lost;
    });
    // Deleting tells listeners that the object is destroyed.
    std::for_each(gone.begin(), gone.end(), &QAccessible::deleteAccessibleInterface);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&m_view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

const Entry *AccessibleTree::entry(const EntryKey &key) const {
    const auto found = m_places.find(key);
    return found == m_places.end() ? nullptr : &m_entries[found->second.first][found->second.second];
}

int AccessibleTree::indexOf(const EntryKey &key) const {
    const auto found = m_places.find(key);
    return found == m_places.end() ? -1 : static_cast<int>(found->second.second);
}

const Entry *AccessibleTree::focused() const {
    if (const auto selected = m_view.selectedItem()) {
        const ItemKey key = m_view.snapshot()->keyOf(*selected);
        return entry({key.column, false, key.kind, key.value});
    }
    const auto cursor = m_view.cursor();
    if (!cursor || cursor->column >= m_entries.size()) {
        return nullptr;
    }
    const auto &entries = m_entries[cursor->column];
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.interval.contains(cursor->interval.start); });
    return found == entries.end() ? nullptr : &*found;
}

QAccessibleInterface *AccessibleTree::columnInterface(size_t column) {
    if (column >= m_entries.size()) {
        return nullptr;
    }
    const ColumnKey key = m_view.snapshot()->column(column).key;
    const auto known = std::find_if(m_columnIds.begin(), m_columnIds.end(), [&](const auto &entry) { return entry.first == key; });
    if (known != m_columnIds.end()) {
        return QAccessible::accessibleInterface(known->second);
    }
    auto *created = new AccessibleColumn(m_view, key); // owned by QAccessible's cache
    m_columnIds.emplace_back(key, QAccessible::registerAccessibleInterface(created));
    return created;
}

QAccessibleInterface *AccessibleTree::entryInterface(const EntryKey &key) {
    if (const auto known = m_entryIds.find(key); known != m_entryIds.end()) {
        return QAccessible::accessibleInterface(known->second);
    }
    if (entry(key) == nullptr) {
        return nullptr;
    }
    auto *created = new AccessibleEntry(m_view, key); // owned by QAccessible's cache
    m_entryIds.emplace(key, QAccessible::registerAccessibleInterface(created));
    return created;
}

QString AccessibleTree::nameOf(const Entry &entry) const {
    const GridSnapshot &snapshot = *m_view.snapshot();
    const Texts::Times times = timesOf(snapshot, entry);
    return entry.item ? Texts::accessibleItem(snapshot.item(*entry.item), times, m_view.now()) : Texts::accessibleFree(times);
}

QRect AccessibleTree::screenRect(const Entry &entry) const {
    const GridSnapshot &snapshot = *m_view.snapshot();
    const QRect canvas = entry.item ? snapshot.rectOf(*entry.item).value_or(QRect()) : snapshot.geometry().rectOf(entry.column, entry.interval);
    const QRect local = m_view.toViewport(canvas);
    return {m_view.viewport()->mapToGlobal(local.topLeft()), local.size()};
}

QRect AccessibleTree::columnScreenRect(size_t column) const {
    const QRect local = m_view.toViewport(m_view.snapshot()->geometry().columnRect(column));
    return {m_view.viewport()->mapToGlobal(local.topLeft()), local.size()};
}

} // namespace praxidesk::calendar
