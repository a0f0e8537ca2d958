#pragma once
// A main window with a small clinic: two practitioners, Mon–Fri 08–12 and 13–17 in Berlin, 20-minute Slots; Tuesday
// 17 November 2026, 07:30.

#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QTemporaryDir>

namespace praxidesk::test {

class OpenWindow {
public:
    explicit OpenWindow(settings::Languages *languages = nullptr);

    [[nodiscard]] shell::MainWindow &window() { return *m_window; }
    [[nodiscard]] shell::Workspace &workspace() { return *m_window->workspace(); }
    [[nodiscard]] calendar::CalendarView &view() { return *workspace().view(); }
    [[nodiscard]] store::Store &store() { return m_window->desk()->store(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("clinic.praxidesk")); }
    /// Closes the clinic and opens it again.
    void reopen();
    void setNow(Instant now) { m_now = now; }
    [[nodiscard]] const QSettings &settings() const { return m_settings; }
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] Instant at(int hour, int minute) { return store().zone().toInstant({QDate(2026, 11, 17), QTime(hour, minute)}); }
    [[nodiscard]] Interval between(int hour, int minute, int toHour, int toMinute) { return {at(hour, minute), at(toHour, toMinute)}; }
    /// In the viewport, in the middle of the column.
    [[nodiscard]] QPoint point(size_t column, Instant instant);
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void run(const QString &command);
    [[nodiscard]] std::vector<store::AppointmentRow> visits();
    [[nodiscard]] std::vector<store::SlotRow> slotRows(SlotStatus status);
    /// Books through the desk, without the window.
    AppointmentId book(size_t column, const Interval &interval);
    /// After a change: what is due is drawn.
    static void settle();

    /// The one dialog of that type that is open; nullptr when there is none.
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() {
        for (auto *found : m_window->findChildren<Dialog *>()) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Instant m_now;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace praxidesk::test
