#pragma once
// The grid for assistive technology: the view → one list per column → in time order an item per appointment, block, hold
// and stretch of free time. Interfaces belong to QAccessible's cache; the tree knows their ids by key, makes them when they
// are asked for, and removes those whose key is gone when the content is replaced. An interface finds its item by key each
// time it is asked, so an old one is invalid rather than dangling.

#include "ui/calendar/grid_snapshot.h"

#include <QAccessible>

#include <unordered_map>

namespace praxidesk::calendar {

class CalendarView;

/// One entry of a column's list: an item, or a stretch of free time.
struct EntryKey {
    ColumnKey column;
    bool isFree = false;
    ItemKind kind = ItemKind::Appointment;
    qint64 value = 0;       ///< as in ItemKey; of free time its start in milliseconds
    friend bool operator==(const EntryKey &, const EntryKey &) = default;
};

struct EntryKeyHash {
    size_t operator()(const EntryKey &key) const {
        return qHashMulti(0, key.column.actor.value, key.column.date, key.isFree, static_cast<int>(key.kind), key.value);
    }
};

/// What an entry is now.
struct Entry {
    EntryKey key;
    size_t column = 0;
    Interval interval;
    std::optional<size_t> item;     ///< none: free time
};

class AccessibleTree {
public:
    explicit AccessibleTree(CalendarView &view);
    ~AccessibleTree();
    AccessibleTree(const AccessibleTree &) = delete;
    AccessibleTree &operator=(const AccessibleTree &) = delete;

    /// After the content was replaced.
    void refresh();

    [[nodiscard]] CalendarView &view() const { return m_view; }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const std::vector<Entry> &entries(size_t column) const { return m_entries[column]; }
    [[nodiscard]] const Entry *entry(const EntryKey &key) const;
    /// Position in its column's list.
    [[nodiscard]] int indexOf(const EntryKey &key) const;
    /// The entry that the keyboard stands on.
    [[nodiscard]] const Entry *focused() const;

    [[nodiscard]] QAccessibleInterface *columnInterface(size_t column);
    [[nodiscard]] QAccessibleInterface *entryInterface(const EntryKey &key);
    [[nodiscard]] size_t interfaceCount() const { return m_entryIds.size() + m_columnIds.size(); }

    [[nodiscard]] QString nameOf(const Entry &entry) const;
    [[nodiscard]] QRect screenRect(const Entry &entry) const;
    [[nodiscard]] QRect columnScreenRect(size_t column) const;

private:
    void rebuildEntries();

    CalendarView &m_view;
    std::vector<std::vector<Entry>> m_entries;
    std::unordered_map<EntryKey, std::pair<size_t, size_t>, EntryKeyHash> m_places; ///< column, index
    std::unordered_map<EntryKey, QAccessible::Id, EntryKeyHash> m_entryIds;
    std::vector<std::pair<ColumnKey, QAccessible::Id>> m_columnIds;
};

/// Makes QAccessible know CalendarView; doing it again changes nothing.
void installAccessibleFactory();

} // namespace praxidesk::calendar
