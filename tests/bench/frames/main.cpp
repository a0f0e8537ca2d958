// Frames of the window while it synchronises, as JSON. Usage: praxidesk_frames CLINIC SERVER
// Each frame is due 16 ms after the last one, scrolls the calendar and paints it; what is told is how long after it was due
// it was painted. First for two seconds with nothing under way; then the clinic, which knows no server yet, gets one, and
// everything is pulled from it.

#include "core/sync/connection.h"
#include "ui/calendar/calendar_view.h"
#include "ui/shell/main_window.h"
#include "ui/sync/sync_service.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace praxidesk;

constexpr double frameMilliseconds = 1000.0 / 60;
constexpr QSize windowSize{1366, 768};

class Frames : public QObject {
public:
    explicit Frames(calendar::CalendarView *area) : m_area(area) {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Frames::paint);
        m_timer.start(0);
    }
    void begin() { m_times.clear(); }
    [[nodiscard]] double at(double share) const {
        std::vector<double> sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(double(sorted.size()) * share))];
    }
    void print(const char *name) const {
        std::printf("\"%s\": {\"frames\": %zu, \"p50_ms\": %.2f, \"p99_ms\": %.2f, \"worst_ms\": %.2f}", name, m_times.size(), at(0.5), at(0.99), at(1));
    }

private:
    [[nodiscard]] double now() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    void paint() {
        QScrollBar *bar = m_area->verticalScrollBar();
        m_step = bar->value() >= bar->maximum() ? -3 : bar->value() <= bar->minimum() ? 3 : m_step;
        bar->setValue(bar->value() + m_step);
        m_area->viewport()->repaint();
        const double painted = now();
        m_times.push_back(painted - m_due);
        m_due = std::max(m_due + frameMilliseconds, painted);
        m_timer.start(std::max(0, int(m_due - painted)));
        m_due = std::max(m_due, painted + m_timer.interval());
    }

    calendar::CalendarView *m_area;
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::vector<double> m_times;
    double m_due = 0;
    int m_step = 3;
};

} // namespace

int main(int argc, char **argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 3) {
        std::fputs("usage: praxidesk_frames CLINIC SERVER\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    shell::MainWindow::Setup setup;
    setup.clock = [] { return Instant(Milliseconds(1'768'809'900'000)); }; // as the measuring has it: 2026-01-19, 09:05 in Berlin
    setup.user = QStringLiteral("bench");
    setup.settings = &settings;
    shell::MainWindow window(setup);
    window.resize(windowSize);
    if (const auto opened = window.openClinic(words[1]); !opened) {
        std::fputs(qPrintable(opened.error().message), stderr);
        return 1;
    }
    window.show();
    auto *service = window.findChild<sync_ui::SyncService *>();
    Frames frames(window.findChild<calendar::CalendarView *>());
    const auto after = [](int milliseconds, auto work) { QTimer::singleShot(milliseconds, Qt::PreciseTimer, qApp, work); };
    QElapsedTimer pulling;
    constexpr int settles = 500;
    after(settles, [&] { frames.begin(); });
    after(settles + 2000, [&] {
        std::printf("{");
        frames.print("without");
        frames.begin();
        pulling.start();
        sync::ServerSettings server;
        server.name = QStringLiteral("prepared");
        server.url = words[2];
        if (const auto added = sync::addServer(window.desk()->store(), server, setup.user); !added) {
            std::fputs(qPrintable(added.error().message), stderr);
            QCoreApplication::exit(1);
            return;
        }
        QObject::connect(service, &sync_ui::SyncService::finished, qApp, [&] {
            std::printf(", ");
            frames.print("with");
            std::printf(", \"seconds\": %.2f, \"appointments\": %lld}\n", double(pulling.elapsed()) / 1000, static_cast<long long>(window.desk()->store().count(ResourceType::Appointment)));
            QCoreApplication::quit();
        });
        service->syncNow();
    });
    return QApplication::exec();
}
