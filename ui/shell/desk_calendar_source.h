#pragma once
// What the desk knows, as the values that the grid draws.

#include "core/availability/interval_set.h"
#include "core/desk/desk.h"
#include "ui/blocking/block_dialog.h"
#include "ui/calendar/grid_content.h"
#include "ui/shell/resource_model.h"

#include <QHash>

namespace praxidesk::shell {

class DeskCalendarSource {
public:
    explicit DeskCalendarSource(const desk::Desk &desk);

    /// Everybody and everything that an active schedule names, and who else has a visit from `first` to `last`: people, then
    /// rooms and devices.
    [[nodiscard]] std::vector<Resource> resources(QDate first, QDate last) const;

    /// A column per person or room on one day.
    [[nodiscard]] calendar::GridContent day(const std::vector<Resource> &columns, QDate date) const;
    /// Grouped by day, a column per person or room.
    [[nodiscard]] calendar::GridContent team(const std::vector<Resource> &resources, const std::vector<QDate> &dates) const;
    /// Those on which one of them has hours or anything else.
    [[nodiscard]] std::vector<QDate> usedDays(const std::vector<Resource> &resources, const std::vector<QDate> &dates) const;
    /// A column per day for one person or room.
    [[nodiscard]] calendar::GridContent week(const Resource &resource, const std::vector<QDate> &dates) const;

    /// Bookable time left of each on that day (from now on, if it is today).
    [[nodiscard]] QHash<ActorId, Milliseconds> freeTimes(const std::vector<Resource> &resources, QDate date) const;
    /// The share of each day's hours that is still free, over all of these people; days without hours are absent.
    [[nodiscard]] QHash<QDate, double> freeShares(const std::vector<Resource> &resources, QDate first, QDate last) const;

    /// Adds a search's offers as numbered boxes to the columns that they fit.
    static void addOffers(calendar::GridContent &content, const std::vector<availability::Offer> &offers);

    /// Adds what a block would be and do: its time, what it displaces and where that would go.
    static void addBlock(calendar::GridContent &content, const blocking::BlockOutlook &outlook);

private:
    [[nodiscard]] desk::DayPicture picture(const std::vector<Resource> &resources, const Interval &within) const;
    void addColumn(calendar::GridContent &content, const Resource &resource, QDate date, const desk::DayPicture &all, const desk::ActorPicture &actor) const;
    /// Of the column added last: visits and free time, as a week tells them.
    void tellLoad(calendar::GridContent &content, const desk::ActorPicture &actor) const;
    void addItems(calendar::GridContent &content, const Interval &day, const desk::DayPicture &all, const desk::ActorPicture &actor) const;
    [[nodiscard]] QString problemOf(ResourceKey appointment, Promise promise) const;

    /// For a visit that refers to no patient: whom it names without a reference.
    [[nodiscard]] QString nameWithoutPatient(AppointmentId id) const;
    /// Of a name of several words, which is the family's: asked of the patient once.
    [[nodiscard]] QString familyOf(const store::AppointmentRow &row) const;

    const desk::Desk &m_desk;
    mutable QHash<QString, QString> m_families;
};

} // namespace praxidesk::shell
