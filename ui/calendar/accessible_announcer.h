#pragma once
// What the grid tells assistive technology when something moves. An interface, because QAccessible is silent where there
// is no screen, and tests want to hear it.

#include <QString>

class QObject;

namespace praxidesk::calendar {

class AccessibleAnnouncer {
public:
    AccessibleAnnouncer() = default;
    AccessibleAnnouncer(const AccessibleAnnouncer &) = delete;
    AccessibleAnnouncer &operator=(const AccessibleAnnouncer &) = delete;
    virtual ~AccessibleAnnouncer() = default;

    /// An item of the grid has the focus; `name` is its accessible name.
    virtual void itemFocused(QObject *view, const QString &name) = 0;
    /// The time cursor stands elsewhere: "Dr. Amara Okafor, 11:00–11:20 free".
    virtual void cursorMoved(QObject *view, const QString &text) = 0;
    /// A gesture shows another target, or says why it is impossible.
    virtual void previewChanged(QObject *view, const QString &text) = 0;
};

/// Sends QAccessible events while assistive technology listens.
class QtAnnouncer final : public AccessibleAnnouncer {
public:
    void itemFocused(QObject *view, const QString &name) override;
    void cursorMoved(QObject *view, const QString &text) override;
    void previewChanged(QObject *view, const QString &text) override;
};

} // namespace praxidesk::calendar
