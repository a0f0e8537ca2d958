#include "tests/shell/open_window.h"

#include "core/exchange/new_clinic.h"
#include "tests/support/must_hold.h"
#include "tests/support/widget_application.h"
#include "ui/shell/command_registry.h"

#include <QTest>

namespace praxidesk::test {
namespace {

const WidgetApplication application;

exchange::FirstPractitioner practitioner(const QString &name) {
    exchange::FirstPractitioner first;
    first.name = name;
    first.specialty = QStringLiteral("GP");
    first.hours.rules = availability::parseWeeklyRules(QStringLiteral("MO-FR 08:00-12:00,13:00-17:00")).value();
    first.weeks = 3;
    return first;
}

} // namespace

OpenWindow::OpenWindow(settings::Languages *languages) : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat) {
    const auto zone = Zone::fromId(QStringLiteral("Europe/Berlin")).value();
    m_now = zone.toInstant({QDate(2026, 11, 17), QTime(7, 30)});
    m_window = std::make_unique<shell::MainWindow>(shell::MainWindow::Setup{[this] { return m_now; }, QStringLiteral("Maria"), file(), &m_settings, {}, true, languages});
    m_window->resize(1366, 768);
    const auto created = m_window->createClinic(file(), {QStringLiteral("Test clinic"), zone});
    mustHold(created.has_value());
    for (const auto &name : {QStringLiteral("Dr. Alan Smith"), QStringLiteral("Dr. Amara Okafor")}) {
        const auto furnished = exchange::furnish(*m_window->desk(), practitioner(name));
        mustHold(furnished.has_value());
    }
    for (const auto &[family, given] : {std::pair(QStringLiteral("Simpson"), QStringLiteral("Homer")), std::pair(QStringLiteral("Duarte"), QStringLiteral("Ana"))}) {
        const auto added = m_window->desk()->addPatient({family, given, QDate(1987, 3, 14), QStringLiteral("07700 900412")});
        mustHold(added.has_value());
    }
    m_window->show();
    std::ignore = QTest::qWaitForWindowExposed(m_window.get());
    QApplication::setActiveWindow(m_window.get());
    settle();
    view().scrollToTime(QTime(7, 45));
    view().setFocus();
    settle();
}

void OpenWindow::reopen() {
    const auto opened = m_window->openClinic(file());
    mustHold(opened.has_value());
    settle();
}

void OpenWindow::settle() {
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QPoint OpenWindow::point(size_t column, Instant instant) {
    const auto &geometry = view().snapshot()->geometry();
    return view().toViewport(QRect(geometry.columnRect(column).center().x(), geometry.yOf(column, instant), 1, 1)).topLeft();
}

void OpenWindow::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers) {
    auto *viewport = view().viewport();
    const auto send = [&](QEvent::Type type, QPoint position, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, QPointF(position), QPointF(viewport->mapToGlobal(position)), button, buttons, modifiers);
        QCoreApplication::sendEvent(viewport, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    constexpr int steps = 6;
    for (int step = 1; step <= steps; ++step) {
        send(QEvent::MouseMove, from + (to - from) * step / steps, Qt::NoButton, Qt::LeftButton);
    }
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    settle();
}

void OpenWindow::press(int key, Qt::KeyboardModifiers modifiers) {
    view().setFocus();
    QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void OpenWindow::run(const QString &command) {
    m_window->commands().refresh();
    m_window->commands().action(command)->trigger();
    settle();
}

std::vector<store::AppointmentRow> OpenWindow::visits() {
    store::AppointmentQuery query;
    query.overlapping = store().zone().day(QDate(2026, 11, 17));
    return store().appointmentRows(query);
}

std::vector<store::SlotRow> OpenWindow::slotRows(SlotStatus status) {
    store::SlotQuery query;
    query.overlapping = store().zone().day(QDate(2026, 11, 17));
    query.status = status;
    return store().slotRows(query);
}

AppointmentId OpenWindow::book(size_t column, const Interval &interval) {
    desk::BookingRequest request;
    request.schedules = view().content().columns.at(column).schedules;
    request.start = interval.start;
    request.duration = interval.duration();
    request.patient = store().searchPatients(QStringLiteral("simpson"), 1).front().id;
    const auto booked = m_window->desk()->book(request);
    mustHold(booked.has_value());
    settle();
    return *booked;
}

} // namespace praxidesk::test
