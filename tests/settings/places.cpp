#include "tests/settings/places.h"

#include "core/fhir/resource_io.h"
#include "core/sync/connection.h"
#include "tests/support/must_hold.h"
#include "ui/blocking/block_dialog.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/repeat_editor.h"
#include "ui/booking/small_widgets.h"
#include "ui/schedules/copy_hours_dialog.h"
#include "ui/schedules/defaults_dialog.h"
#include "ui/schedules/holidays_dialog.h"
#include "ui/schedules/make_slots_dialog.h"
#include "ui/schedules/rule_dialog.h"
#include "ui/schedules/schedules_dialog.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/desk_actions.h"
#include "ui/shell/details_card.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/new_clinic_dialog.h"
#include "ui/shell/tour.h"
#include "ui/sync/publish_dialog.h"

#include <QApplication>
#include <QButtonGroup>
#include <QFile>
#include <QListWidget>
#include <QTest>

namespace praxidesk::test {
namespace {

using Open = std::function<void(OpenWindow &)>;

QString s(const char *text) { return QString::fromUtf8(text); }

/// On the heap, modal to the window, gone with it.
void show(QDialog *dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Open command(const char *id) {
    return [id](OpenWindow &desk) { desk.run(s(id)); };
}

ScheduleId firstSchedule(OpenWindow &desk) { return desk.store().scheduleIds().front(); }

void chooseVisit(OpenWindow &desk) {
    const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
    desk.view().selectKey(resourceKey(visit));
    OpenWindow::settle();
}

Open withVisit(const char *id) {
    return [id](OpenWindow &desk) {
        chooseVisit(desk);
        desk.run(s(id));
    };
}

Open page(const char *id) {
    return [id](OpenWindow &desk) { desk.workspace().openPage(s(id)); };
}

Open settingsPage(const char *id) {
    return [id](OpenWindow &desk) { desk.window().showSettings(s(id)); };
}

Open schedulesTab(int tab) {
    return [tab](OpenWindow &desk) {
        desk.run(s("schedule.hours"));
        desk.dialog<schedules::SchedulesDialog>()->findChild<QButtonGroup *>()->button(tab)->click();
    };
}

void inStore(OpenWindow &desk, const std::function<void(store::Writer &)> &work) {
    store::WriteOptions options{s("sync"), {}, s("Maria")};
    options.undoable = options.toOutbox = false;
    const auto done = desk.store().write(options, [&](store::Writer &writer) -> Result<void> {
        work(writer);
        return {};
    });
    mustHold(done.has_value());
}

store::ServerId addServer(OpenWindow &desk) {
    sync::ServerSettings server;
    server.name = s("Praxidesk");
    server.url = s("http://127.0.0.1:9/fhir");
    const auto added = sync::addServer(desk.store(), server, s("Maria"));
    mustHold(added.has_value());
    return *added;
}

/// A visit at nine that the server did not take; another one waits.
AppointmentId refused(OpenWindow &desk) {
    const auto server = addServer(desk);
    const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
    desk.book(0, desk.between(10, 0, 10, 20));
    const QString group = desk.store().ledger().groupsOf(resourceKey(visit)).front();
    inStore(desk, [&](store::Writer &) {
        auto &ledger = desk.store().ledger();
        for (const auto &row : ledger.group(group)) {
            ledger.setProgress(row.id, {store::OutboxState::Quarantined, 422, s("Clinik"), {}, true});
        }
        ledger.addExchange(server, group, {desk.store().now(), s("PUT http://127.0.0.1:9/fhir/Appointment/7\n\n{}"), s("422\n\n{}"), 422, s("Clinik")});
    });
    desk.workspace().refresh();
    return visit;
}

/// A visit that was moved here to ten and on the server to eleven; or whose time the server gave away.
AppointmentId disputed(OpenWindow &desk, bool isAboutTime) {
    const auto server = addServer(desk);
    const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
    const ResourceKey key = resourceKey(visit);
    auto &ledger = desk.store().ledger();
    store::ConflictRow conflict;
    conflict.key = key;
    conflict.kind = isAboutTime ? s("slot-taken") : s("both-changed");
    conflict.message = s("Clinik");
    conflict.server = server;
    if (!isAboutTime) {
        inStore(desk, [&](store::Writer &) {
            for (const auto &row : ledger.waiting()) {
                ledger.end(row.id, store::OutboxState::Done, {});
            }
            conflict.base = desk.store().read(key)->json;
            ledger.agree({server, key, s("Appointment"), s("7"), "W/\"1\"", conflict.base, {}, {}, {}});
        });
        desk::MoveRequest request;
        request.appointment = visit;
        request.start = desk.at(10, 0);
        const bool isMoved = desk.window().desk()->move(request).has_value() && desk.window().desk()->patientTold(visit, s("Clinik")).has_value();
        mustHold(isMoved);
        auto theirs = *desk.store().appointment(visit);
        theirs.interval = desk.between(11, 0, 11, 20);
        conflict.theirs = fhir::write(theirs, conflict.base, desk.store().zone());
    }
    conflict.group = ledger.groupsOf(key).front();
    conflict.mine = desk.store().read(key)->json;
    inStore(desk, [&](store::Writer &writer) {
        for (const auto &row : ledger.group(conflict.group)) {
            ledger.setProgress(row.id, {store::OutboxState::Conflict, 409, {}, {}, true});
        }
        if (!isAboutTime) {
            ledger.setRemote(server, key, store::RemoteState::Changed, conflict.theirs, "W/\"2\"");
        }
        mustHold(writer.openConflict(key, conflict.kind, conflict.message).has_value());
        conflict.id = ledger.openConflictOf(key)->id;
        ledger.describeConflict(conflict.id, conflict);
    });
    desk.workspace().refresh();
    return visit;
}

Open conflict(bool isAboutTime) {
    return [isAboutTime](OpenWindow &desk) {
        disputed(desk, isAboutTime);
        desk.workspace().decideConflicts();
    };
}

/// Beside a visit, with all that was done to it.
void openHistory(OpenWindow &desk) {
    const auto visit = refused(desk);
    desk.workspace().reveal(visit);
    desk.run(s("appointment.encounter"));
    desk.workspace().card()->showAppointment(visit, {});
    desk.workspace().card()->findChild<booking::LinkButton *>()->click();
}

void openSeries(OpenWindow &desk, booking::RepeatEditor::Often often) {
    desk.view().setCursor({0, desk.between(9, 0, 9, 20)});
    desk.press(Qt::Key_Return);
    desk.dialog<booking::BookingDialog>()->findChild<booking::RepeatEditor *>()->setOften(often);
}

/// Somebody whom the clinic knows is about to be taken down once more.
void openKnown(OpenWindow &desk) {
    booking::BookingDraft draft;
    draft.schedules = desk.view().content().columns.at(0).schedules;
    draft.interval = desk.between(9, 0, 9, 20);
    draft.newPatient = s("Simpson, Homer 1987-03-14");
    desk.workspace().actions()->book(draft);
}

/// Two records of one person.
void openDoubles(OpenWindow &desk) {
    const auto added = desk.window().desk()->addPatient({s("Simpson"), s("Homer"), QDate(1987, 3, 14), s("07700 900412")});
    mustHold(added.has_value());
    chooseVisit(desk);
    desk.run(s("appointment.patient"));
}

/// Something in the clinic's folder that holds a visit of somebody who is not known there, and busy times.
void openImport(OpenWindow &desk, const QString &name, const QByteArray &content) {
    QFile file(desk.inFolder(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    mustHold(isWritten);
    file.close();
    show(new shell::ImportDialog(*desk.window().desk(), file.fileName(), {}, &desk.window()));
}

void importResources(OpenWindow &desk) {
    openImport(desk, s("clinic.json"), R"({"resourceType":"Appointment","id":"example","status":"booked","start":"2026-11-18T09:00:00Z","end":"2026-11-18T11:00:00Z",
        "participant":[{"actor":{"reference":"Practitioner/x","display":"Ana Duarte"},"status":"accepted"}]})");
}

void importBusyTime(OpenWindow &desk) {
    openImport(desk, s("clinic.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261101T000000Z\r\n"
                                       "DTSTART:20261117T090000Z\r\nDTEND:20261117T093000Z\r\nSUMMARY:Clinik\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

void endTour(OpenWindow &desk) {
    auto *tour = new shell::Tour(*desk.window().desk(), &desk.workspace(), s("Test clinic"));
    tour->go(shell::Tour::steps() - 1);
}

} // namespace

const std::vector<Place> &places() {
    static const std::vector<Place> all{
        {"day", [](OpenWindow &desk) { chooseVisit(desk); }},
        {"week", [](OpenWindow &desk) { desk.workspace().showView(shell::View::Week); }},
        {"week side by side", [](OpenWindow &desk) { desk.workspace().showView(shell::View::Team); }},
        {"month", [](OpenWindow &desk) { desk.workspace().showView(shell::View::Month); }},
        {"agenda", [](OpenWindow &desk) { desk.workspace().showView(shell::View::Agenda); }},
        {"known already", openKnown},
        {"find", page("find")},
        {"waitlist", page("waitlist")},
        {"arrivals", page("arrivals")},
        {"calls", page("calls")},
        {"pinboard", page("pinboard")},
        {"save this view", command("view.save")},
        {"book", [](OpenWindow &desk) {
             desk.view().setCursor({0, desk.between(9, 0, 9, 20)});
             desk.press(Qt::Key_Return);
         }},
        {"book a new patient", [](OpenWindow &desk) {
             desk.view().setCursor({0, desk.between(9, 0, 9, 20)});
             desk.press(Qt::Key_Return);
             auto *field = desk.dialog<booking::BookingDialog>()->findChild<booking::PatientSearchField *>();
             QTest::keyClicks(field, s("wei zhang"));
             QTest::keyClick(field, Qt::Key_N, Qt::ControlModifier);
         }},
        {"book what is taken", [](OpenWindow &desk) {
             desk.view().setCursor({0, desk.between(9, 0, 9, 20)});
             desk.press(Qt::Key_Return);
             desk.book(0, desk.between(9, 0, 9, 20));
         }},
        {"change a visit", withVisit("appointment.open")},
        {"patient", withVisit("appointment.patient")},
        {"next visit", withVisit("appointment.next")},
        {"print", command("file.print")},
        {"answers", withVisit("appointment.answers")},
        {"cancel", withVisit("appointment.cancel")},
        {"wait", command("appointment.wait")},
        {"block", command("schedule.block")},
        {"hours", schedulesTab(0)},
        {"exceptions", schedulesTab(1)},
        {"parameters", schedulesTab(2)},
        {"details", schedulesTab(3)},
        {"schedule state", command("schedule.state")},
        {"defaults", [](OpenWindow &desk) { show(new schedules::DefaultsDialog(*desk.window().desk(), {}, &desk.window())); }},
        {"holidays", [](OpenWindow &desk) { show(new schedules::HolidaysDialog(*desk.window().desk(), &desk.window())); }},
        {"make slots", [](OpenWindow &desk) { show(new schedules::MakeSlotsDialog(*desk.window().desk(), firstSchedule(desk), &desk.window())); }},
        {"copy hours", [](OpenWindow &desk) { show(new schedules::CopyHoursDialog(*desk.window().desk(), firstSchedule(desk), &desk.window())); }},
        {"rule", [](OpenWindow &desk) { show(new schedules::RuleDialog({}, QDate(2026, 11, 17), &desk.window())); }},
        {"servers", command("file.servers")},
        {"save what waits", command("file.saveOutbox")},
        {"changes for the server", command("file.outbox")},
        {"publish", [](OpenWindow &desk) { show(new sync_ui::PublishDialog(*desk.window().desk(), firstSchedule(desk), &desk.window())); }},
        {"new clinic", [](OpenWindow &desk) { show(new shell::NewClinicDialog(&desk.window())); }},
        {"shortcuts", command("help.shortcuts")},
        {"commands", command("edit.palette")},
        {"go to a date", command("go.date")},
        {"about", command("help.about")},
        {"restore", command("file.restore")},
        {"conflict, changed on both sides", conflict(false)},
        {"conflict, a time for two", conflict(true)},
        {"changes that were refused", [](OpenWindow &desk) {
             refused(desk);
             desk.workspace().openOutbox();
         }},
        {"what the server said", [](OpenWindow &desk) { desk.workspace().openOutbox(refused(desk)); }},
        {"a server", [](OpenWindow &desk) {
             addServer(desk);
             desk.workspace().openServers();
         }},
        {"a server that waits for somebody", [](OpenWindow &desk) {
             store::ServerRow row = *desk.store().ledger().server(addServer(desk));
             row.frozen = s("Clinik");
             inStore(desk, [&](store::Writer &) { desk.store().ledger().updateServer(row); });
             desk.workspace().openServers();
         }},
        {"history and encounter", openHistory},
        {"series on some days", [](OpenWindow &desk) { openSeries(desk, booking::RepeatEditor::Often::SomeDays); }},
        {"series by a rule", [](OpenWindow &desk) { openSeries(desk, booking::RepeatEditor::Often::Custom); }},
        {"patient with two records", openDoubles},
        {"papers for emergencies", command("file.papers")},
        {"bookings from paper", command("file.backEntry")},
        {"print calls", command("file.printCalls")},
        {"print a slip", withVisit("appointment.slip")},
        {"answer in a file", command("file.readAnswer")},
        {"block over a visit", [](OpenWindow &desk) {
             desk.book(0, desk.between(11, 0, 11, 20));
             desk.workspace().actions()->block({desk.view().content().columns.front().schedules, desk.between(11, 0, 12, 0), {}});
         }},
        {"import", importResources},
        {"import of busy times", importBusyTime},
        {"end of the tour", endTour},
        {"language", settingsPage("language")},
        {"appearance", settingsPage("appearance")},
        {"calendar", settingsPage("calendar")},
        {"front desk", settingsPage("desk")},
        {"synchronisation", settingsPage("synchronisation")},
        {"backup", settingsPage("backup")},
        {"paper", settingsPage("paper")},
        {"keyboard", settingsPage("keyboard")},
    };
    return all;
}

QWidget *shownIn(OpenWindow &desk) {
    auto *dialog = QApplication::activeModalWidget();
    return dialog != nullptr ? dialog : &desk.window();
}

} // namespace praxidesk::test
