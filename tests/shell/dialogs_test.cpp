// Dialogs and notices around the grid: import, opening files, the ghost of a booking, the first page, colours.
#include "core/desk/supply_desk.h"
#include "tests/shell/open_window.h"
#include "core/sync/connection.h"
#include "tests/support/test_registry.h"
#include "ui/booking/answers_dialog.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/new_patient_form.h"
#include "ui/booking/participants_editor.h"
#include "ui/booking/patient_search_field.h"
#include "ui/shell/command_model.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/panel_list.h"
#include "ui/shell/schedule_state_dialog.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/tool_bar.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/welcome_picture.h"
#include "ui/style/accessible_combo_box.h"
#include "ui/style/palette.h"
#include "ui/sync/servers_dialog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace praxidesk {

using test::OpenWindow;

class DialogsTest : public QObject {
    Q_OBJECT

    static QString write(const OpenWindow &desk, const QString &name, const QByteArray &content) {
        QFile file(desk.inFolder(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("%s cannot be written", qPrintable(name));
        }
        return file.fileName();
    }
    static QPushButton *button(const QWidget *parent, const QString &text) {
        for (auto *each : parent->findChildren<QPushButton *>()) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void anImportTellsWhichDayToLookAt() {
        OpenWindow desk;
        const auto file = write(desk, QStringLiteral("visit.json"), R"({"resourceType":"Appointment","id":"example","status":"booked",
            "start":"2013-12-10T09:00:00Z","end":"2013-12-10T11:00:00Z",
            "participant":[{"actor":{"reference":"Practitioner/x","display":"Dr Adam Careful"},"status":"accepted"}]})");
        shell::ImportDialog dialog(*desk.window().desk(), file);
        const QSignalSpy imported(&dialog, &shell::ImportDialog::imported);
        auto *import = button(&dialog, QStringLiteral("Import"));
        QVERIFY(import != nullptr && import->isEnabled());
        import->click();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported.front().at(1).toDate(), QDate(2013, 12, 10));
        desk.workspace().showDate(QDate(2013, 12, 10));
        OpenWindow::settle();
        const auto &items = desk.view().content().items;
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(desk.view().content().columns.at(items.front().column).title, QStringLiteral("Dr Adam Careful"));
    }

    /// In the clinic's time, whatever the computer's zone.
    void anotherTimeIsProposedAndTaken() {
        OpenWindow desk;
        const auto &store = desk.window().desk()->store();
        const AppointmentId visit = desk.book(0, desk.between(9, 0, 9, 20));
        const auto before = store.appointment(visit);
        QVERIFY(before && before->interval);
        booking::AnswersDialog dialog(*desk.window().desk(), visit);
        const auto propose = [&dialog] {
            for (auto *each : dialog.findChildren<QPushButton *>()) {
                if (each->text() == QStringLiteral("Propose another time") && each->accessibleName().contains(QString::fromLatin1("Dr"))) {
                    return each;
                }
            }
            return static_cast<QPushButton *>(nullptr);
        }();
        QVERIFY(propose != nullptr);
        propose->click();
        QDateTimeEdit *edit = nullptr;
        for (auto *each : dialog.findChildren<QDateTimeEdit *>()) {
            edit = each->isHidden() ? edit : each;
        }
        QVERIFY(edit != nullptr);
        const auto wall = store.zone().toWallClock(before->interval->start);
        QCOMPARE(edit->time(), wall.time);
        QCOMPARE(edit->date(), wall.date);
        edit->setTime(wall.time.addSecs(3600));
        QVERIFY(dialog.save());
        const Interval proposed{before->interval->start + std::chrono::hours(1), before->interval->end + std::chrono::hours(1)};
        const auto answers = desk::answersTo(store, *store.appointment(visit));
        QCOMPARE(std::count_if(answers.begin(), answers.end(), [&proposed](const auto &each) { return each.proposed == proposed && each.status == ParticipationStatus::Tentative; }), 1);

        booking::AnswersDialog again(*desk.window().desk(), visit);
        const QSignalSpy moved(&again, &booking::AnswersDialog::moveWanted);
        auto *take = button(&again, QStringLiteral("Move to this time"));
        QVERIFY(take != nullptr);
        take->click();
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.front().at(1).value<Interval>(), proposed);
    }

    void busyTimesOfACalendarAskWhoseTheyAre() {
        OpenWindow desk;
        const auto file = write(desk, QStringLiteral("busy.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261101T000000Z\r\n"
                                "DTSTART:20261117T090000Z\r\nDTEND:20261117T093000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        shell::ImportDialog dialog(*desk.window().desk(), file);
        auto *whose = dialog.findChild<QComboBox *>();
        QVERIFY(whose != nullptr && !whose->parentWidget()->isHidden());
        QCOMPARE(whose->count(), 2);
        whose->setCurrentIndex(1);
        auto *import = button(&dialog, QStringLiteral("Import"));
        QVERIFY(import->isEnabled());
        import->click();
        const auto blocked = desk.slotRows(SlotStatus::BusyUnavailable);
        const auto block = std::ranges::find_if(blocked, [](const store::SlotRow &row) { return row.comment == QStringLiteral("Dentist"); });
        QVERIFY(block != blocked.end());
        QCOMPARE(block->schedule.value, whose->currentData().toLongLong());
        QCOMPARE(block->interval, desk.between(10, 0, 10, 30));
    }

    void busyTimesAreSomebodysInParticular_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("called");
        QTest::addColumn<int>("preferred");
        QTest::addColumn<QString>("expected");
        QTest::newRow("by the file's name") << QStringLiteral("busy-okafor.ics") << QByteArray() << -1 << QStringLiteral("Dr. Amara Okafor");
        QTest::newRow("by the calendar's name") << QStringLiteral("busy.ics") << QByteArray("X-WR-CALNAME:Amara Okafor\r\n") << 0 << QStringLiteral("Dr. Amara Okafor");
        QTest::newRow("by where one is") << QStringLiteral("busy.ics") << QByteArray() << 1 << QStringLiteral("Dr. Amara Okafor");
        QTest::newRow("one of several, by where one is") << QStringLiteral("smith.ics") << QByteArray() << 3 << QStringLiteral("Dr. Alan Smith, Acupuncture");
        QTest::newRow("nothing known: a person, no room") << QStringLiteral("busy.ics") << QByteArray() << -1 << QStringLiteral("Dr. Alan Smith, GP");
    }
    void busyTimesAreSomebodysInParticular() {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, called);
        QFETCH(const int, preferred);
        QFETCH(const QString, expected);
        OpenWindow desk;
        auto &books = *desk.window().desk();
        const auto first = desk.store().schedule(desk.view().content().columns.at(0).schedules.front());
        desk::NewSchedule second;
        second.actors = first->actors;
        second.serviceType = {Concept::ofText(QStringLiteral("Acupuncture"))};
        const auto room = desk::SupplyDesk(books).addActor(ResourceType::Location, QStringLiteral("A room"));
        QVERIFY(room);
        desk::NewSchedule ofRoom;
        ofRoom.actors = {desk.store().referenceTo(resourceKey(*room))};
        QVERIFY(books.createSchedule(ofRoom));
        const auto added = books.createSchedule(second);
        QVERIFY(added);
        const auto path = write(desk, file, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + called + "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261101T000000Z\r\n"
                                "DTSTART:20261117T090000Z\r\nDTEND:20261117T093000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        const auto columns = desk.view().content().columns;
        const ScheduleId here = preferred < 0 ? ScheduleId() : preferred == 3 ? *added : columns.at(size_t(preferred)).schedules.front();
        const shell::ImportDialog dialog(books, path, here);
        const auto *whose = dialog.findChild<QComboBox *>();
        QCOMPARE(whose->currentText(), expected);
        QStringList all;
        for (int at = 0; at < whose->count(); ++at) {
            all << whose->itemText(at);
        }
        // the older one stays the first
        QCOMPARE(all, (QStringList{QStringLiteral("Dr. Alan Smith, GP"), QStringLiteral("Dr. Alan Smith, Acupuncture"), QStringLiteral("Dr. Amara Okafor"), QStringLiteral("A room")}));
    }

    void whatIsOpenStaysOpenWhenAnotherFileCannotBe() {
        OpenWindow desk;
        const auto name = desk.window().windowTitle();
        const auto other = desk.inFolder(QStringLiteral("other.praxidesk"));
        const auto holder = store::Store::create(other, {QStringLiteral("Other"), desk.store().zone()}, [] { return Instant(); });
        QVERIFY(holder.has_value());
        const auto opened = desk.window().openClinic(other);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::ClinicLocked);
        QVERIFY(opened.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(desk.window().workspace() != nullptr);
        QCOMPARE(desk.window().windowTitle(), name);
        QVERIFY(!desk.window().openClinic(desk.inFolder(QStringLiteral("missing.praxidesk"))));
        desk.book(0, desk.between(9, 0, 9, 20));
        QCOMPARE(desk.visits().size(), size_t(1));
    }

    void theClinicThatWasOpenLastIsRemembered() {
        OpenWindow desk;
        QCOMPARE(shell::MainWindow::lastClinic(desk.settings()), desk.file());
        QVERIFY(desk.window().openDemo().has_value());
        QCOMPARE(shell::MainWindow::lastClinic(desk.settings()), desk.file());
    }

    void anExportGoesByTheNameOfItsFile_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("Bundle") << QStringLiteral("a.json") << QByteArray("{");
        QTest::newRow("NDJSON") << QStringLiteral("a.ndjson") << QByteArray("{\"resourceType\":");
        QTest::newRow("iCalendar") << QStringLiteral("a.ics") << QByteArray("BEGIN:VCALENDAR");
    }

    void anExportGoesByTheNameOfItsFile() {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        OpenWindow desk;
        desk.book(0, desk.between(9, 0, 9, 20));
        desk.window().exportInto(desk.inFolder(name));
        QFile file(desk.inFolder(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        QVERIFY(desk.workspace().statusBar()->toastText().contains(name));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2((QFile::permissions(desk.inFolder(name)) & others) == QFile::Permissions(), "patients' names are nobody else's business");
    }

    void theNameOfAnExportFollowsItsType() {
        OpenWindow desk;
        desk.run(QStringLiteral("file.export"));
        auto *dialog = desk.dialog<QFileDialog>();
        QVERIFY(dialog != nullptr);
        dialog->setDirectory(QFileInfo(desk.file()).path());
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(field != nullptr);
        field->setText(QStringLiteral("all of it.json"));
        const QString table = dialog->nameFilters().last();
        QVERIFY(table.contains(QStringLiteral("*.csv")));
        dialog->selectNameFilter(table);
        Q_EMIT dialog->filterSelected(table);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("all of it.csv"));
        QMetaObject::invokeMethod(dialog, "accept");
        QVERIFY(QFile::exists(desk.inFolder(QStringLiteral("all of it.csv"))));
        QCOMPARE(desk.settings().value(QStringLiteral("window/folderOfFiles")).toString(), QFileInfo(desk.file()).path());
    }

    void theTimeOfTheDialogStaysInSight() {
        OpenWindow desk;
        desk.drag(desk.point(0, desk.at(9, 2)), desk.point(0, desk.at(9, 38)));
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        const auto shown = desk.view().ghostRect();
        QVERIFY(shown.contains(desk.point(0, desk.at(9, 20))));
        QVERIFY(!shown.contains(desk.point(0, desk.at(9, 45))));
        for (auto *field : dialog->findChildren<QDateTimeEdit *>()) {
            if (field->accessibleName() == QStringLiteral("From")) {
                field->setTime(QTime(10, 0));
            }
        }
        QVERIFY(desk.view().ghostRect().contains(desk.point(0, desk.at(10, 20))));
        dialog->reject();
        OpenWindow::settle();
        QVERIFY(desk.view().ghostRect().isEmpty());
    }

    void aHoldWhoseTimeIsOverGoesByItself() {
        OpenWindow desk;
        desk::HoldRequest request;
        request.schedules = desk.view().content().columns.front().schedules;
        request.start = desk.at(9, 0);
        QVERIFY(desk.window().desk()->hold(request).has_value());
        OpenWindow::settle();
        QCOMPARE(desk.slotRows(SlotStatus::BusyTentative).size(), size_t(1));
        desk.setNow(desk.at(7, 36));
        desk.workspace().tick();
        QCOMPARE(desk.slotRows(SlotStatus::BusyTentative).size(), size_t(0));
    }

    void aHoldThatEndedWhileClosedIsFreeAtTheStart() {
        OpenWindow desk;
        desk::HoldRequest request;
        request.schedules = desk.view().content().columns.front().schedules;
        request.start = desk.at(9, 0);
        QVERIFY(desk.window().desk()->hold(request).has_value());
        desk.setNow(desk.at(8, 0));
        desk.reopen();
        QCOMPARE(desk.slotRows(SlotStatus::BusyTentative).size(), size_t(0));
    }

    void theFirstPageShowsThePictureWhereThereIsRoom() {
        shell::WelcomePage page;
        page.resize(1366, 700);
        page.show();
        OpenWindow::settle();
        auto *picture = page.findChild<shell::WelcomePicture *>();
        QVERIFY(picture != nullptr && picture->isVisible());
        QVERIFY(picture->grab().toImage().pixelColor(120, 150) != picture->palette().color(QPalette::Window));
        for (const QSize size : {QSize(800, 600), QSize(683, 334)}) { // a small screen at double size
            page.resize(size);
            OpenWindow::settle();
            QVERIFY(!picture->isVisible());
            for (auto *choice : page.findChildren<QAbstractButton *>()) {
                QVERIFY2(page.rect().contains(QRect(choice->mapTo(&page, QPoint()), choice->size())), qPrintable(choice->text()));
            }
            for (auto *choice : page.findChildren<shell::ChoiceButton *>()) {
                QVERIFY2(choice->height() >= 40, "two lines of text");
            }
        }
    }

    void aServerCanBeConnectedAtTheFirstStart() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const QString file = folder.filePath(QStringLiteral("clinic.praxidesk"));
        shell::MainWindow window({[] { return Instant(); }, QStringLiteral("Maria"), file, &settings});
        window.show();
        auto choices = window.findChildren<shell::ChoiceButton *>();
        const auto server = std::ranges::find_if(choices, [](const shell::ChoiceButton *choice) { return choice->text() == QStringLiteral("Connect to a server"); });
        QVERIFY(server != choices.end());
        (*server)->click();
        OpenWindow::settle();
        QVERIFY(window.workspace() != nullptr && QFile::exists(file));
        auto *dialog = window.findChild<sync_ui::ServersDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
    }

    void theColoursOfTheSystemAreFollowed() {
        OpenWindow desk;
        desk.window().setTheme(shell::Theme::System);
        const bool wasDark = style::Palette::of(QApplication::palette()).isDark;
        const auto other = wasDark ? style::Palette::light() : style::Palette::dark();
        QPalette ofSystem(other.window);
        ofSystem.setColor(QPalette::WindowText, other.text);
        QApplication::setPalette(ofSystem);
        OpenWindow::settle();
        QCOMPARE(style::Palette::of(QApplication::palette()).isDark, !wasDark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), other.base);
        // a choice of one's own is not the system's to change
        desk.window().setTheme(wasDark ? shell::Theme::Dark : shell::Theme::Light);
        QApplication::setPalette(QPalette(wasDark ? Qt::black : Qt::white));
        OpenWindow::settle();
        QCOMPARE(style::Palette::of(QApplication::palette()).isDark, wasDark);
        desk.window().setTheme(shell::Theme::Light);
    }

    void theListOfKeysHasTheGridsToo() {
        OpenWindow desk;
        const shell::CommandModel keys(desk.window().commands(), false);
        QStringList all;
        for (int row = 0; row < keys.rowCount(); ++row) {
            all << keys.index(row, shell::CommandModel::KeysColumn).data().toString();
        }
        for (const auto *wanted : {"F1", "Ctrl+K", "Arrow keys", "Shift+Drag", "Ctrl+Drag", "Ctrl+Wheel", "M", "R", "B"}) {
            QVERIFY2(all.contains(QLatin1String(wanted)), wanted);
        }
    }

    void aComboBoxIsNamedByItsLabelAndItsEntriesCanBePressed() {
        style::installAccessibleComboBoxes();
        OpenWindow desk;
        desk.workspace().actions()->book(desk.workspace().draftHere());
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        auto *visit = dialog->findChild<QComboBox *>();
        visit->addItems({QStringLiteral("Check-up"), QStringLiteral("Follow-up")});
        auto *box = QAccessible::queryAccessibleInterface(visit);
        QCOMPARE(box->role(), QAccessible::ComboBox);
        QCOMPARE(box->text(QAccessible::Name), QStringLiteral("Visit"));
        QCOMPARE(box->text(QAccessible::Description), visit->currentText());
        auto *list = box->child(0);
        QCOMPARE(list->childCount(), visit->count());
        auto *last = list->child(visit->count() - 1);
        QCOMPARE(last->text(QAccessible::Name), QStringLiteral("Follow-up"));
        QCOMPARE(last->parent(), list);
        QCOMPARE(list->indexOfChild(last), visit->count() - 1);
        QVERIFY(!last->state().selected);
        last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        OpenWindow::settle();
        QCOMPARE(visit->currentText(), QStringLiteral("Follow-up"));
        QVERIFY(last->state().selected);
        box->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        OpenWindow::settle();
        QVERIFY(visit->view()->isVisible());
        last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        OpenWindow::settle();
        QVERIFY(!visit->view()->isVisible());
    }

    void noRowOfTheBookingDialogIsSqueezed() {
        OpenWindow desk;
        desk.book(0, desk.between(9, 0, 9, 40));
        auto draft = desk.workspace().actions()->draftFor(desk.view().content().columns.front(), desk.between(9, 20, 9, 40), true);
        draft.newPatient = QStringLiteral("anna svensson 3.4.1980");
        desk.workspace().actions()->book(draft);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->findChild<booking::ClashBox *>()->isVisible());
        for (auto *widget : dialog->findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QLineEdit *>(widget) != nullptr;
            if (control && widget->isVisible() && !widget->objectName().startsWith(QStringLiteral("qt_"))) {
                QVERIFY2(widget->height() >= qMin(20, widget->minimumSizeHint().height()), qPrintable(widget->accessibleName()));
            }
        }
    }

    /// A new patient's fields, too, find room without scrolling.
    void theBookingDialogGrowsWithWhatItAsks() {
        OpenWindow desk;
        desk.book(0, desk.between(9, 0, 9, 40));
        desk.workspace().actions()->book(desk.workspace().actions()->draftFor(desk.view().content().columns.front(), desk.between(9, 20, 9, 40), true));
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        auto *scroll = dialog->findChild<QScrollArea *>();
        QVERIFY(scroll != nullptr);
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
        auto *field = dialog->findChild<booking::PatientSearchField *>();
        QTest::keyClicks(field, QStringLiteral("anna svensson 3.4.1980"));
        QTest::keyClick(field, Qt::Key_Return);
        OpenWindow::settle();
        QVERIFY(dialog->findChild<booking::NewPatientForm *>()->isVisible());
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    }

    void theDialogOfAVisitGrowsWithWhoTakesPart() {
        OpenWindow desk;
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        desk.workspace().actions()->openAppointment(visit);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        auto *scroll = dialog->findChild<QScrollArea *>();
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
        auto *menu = button(dialog, QStringLiteral("Add someone or something"))->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().front()->isEnabled());
        menu->actions().front()->trigger();
        OpenWindow::settle();
        QCOMPARE(dialog->findChild<booking::ParticipantsEditor *>()->references().size(), size_t(1));
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    }

    /// An ampersand in a name is no underlined letter.
    void namesInMenusAreAsTheyAreWritten() {
        OpenWindow desk;
        QVERIFY(desk::SupplyDesk(*desk.window().desk()).addActor(ResourceType::Location, QStringLiteral("Light & laser")));
        const auto patient = desk.window().desk()->addPatient({QStringLiteral("Smith & Sons"), QStringLiteral("Ann"), QDate(1987, 3, 14), {}});
        QVERIFY(patient.has_value());
        Q_EMIT desk.workspace().toolBar()->search()->picked(*patient);
        auto *found = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(found != nullptr);
        QCOMPARE(found->actions().front()->text(), QStringLiteral("Book for Ann Smith && Sons…"));
        found->close();
        desk.view().setCursor({0, desk.between(9, 0, 9, 20)});
        desk.press(Qt::Key_Return);
        auto *menu = button(desk.dialog<booking::BookingDialog>(), QStringLiteral("Add someone or something"))->menu();
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        QVERIFY(std::ranges::any_of(actions, [](const QAction *action) { return action->text() == QStringLiteral("Light && laser"); }));
    }

    /// A server that lists no patients: whoever comes is named for it once, in the dialog that books.
    void aPatientIsNamedForAServerThatListsNone() {
        OpenWindow desk;
        sync::ServerSettings settings;
        settings.name = QStringLiteral("Canvas");
        settings.kind = QStringLiteral("canvas");
        settings.url = QStringLiteral("http://127.0.0.1:9");
        const auto added = sync::addServer(desk.store(), settings, QStringLiteral("desk"));
        QVERIFY(added);
        const store::ServerId server = *added;
        const auto &ledger = desk.store().ledger();
        const auto names = [](const booking::BookingDialog *dialog) {
            const auto fields = dialog->findChildren<QLineEdit *>();
            const auto found = std::find_if(fields.begin(), fields.end(), [](const QLineEdit *field) { return field->accessibleName() == QStringLiteral("Known at Canvas as"); });
            return found == fields.end() ? nullptr : *found;
        };
        const auto bookNew = [&](const char *who, int hour, const QString &id) -> PatientId {
            auto draft = desk.workspace().actions()->draftFor(desk.view().content().columns.front(), desk.between(hour, 0, hour, 20), true);
            draft.newPatient = QString::fromLatin1(who);
            desk.workspace().actions()->book(draft);
            OpenWindow::settle();
            auto *dialog = desk.dialog<booking::BookingDialog>();
            auto *field = names(dialog);
            if (field == nullptr || !field->isVisible()) {
                return {};
            }
            field->setText(QStringLiteral("no id"));
            auto *save = button(dialog, QStringLiteral("Book"));
            const bool refused = !save->isEnabled();
            field->setText(id);
            save->click();
            OpenWindow::settle();
            const auto found = desk.store().searchPatients(QString::fromLatin1(who).section(u' ', 1, 1), 5);
            return refused && found.size() == 1 ? found.front().id : PatientId{};
        };
        const PatientId first = bookNew("Anna Zwingli 3.4.1980", 9, QStringLiteral("b8df"));
        QVERIFY(first);
        QCOMPARE(ledger.remoteIdOf(server, resourceKey(first)), QStringLiteral("b8df"));
        const auto waiting = ledger.waiting(server);
        QVERIFY(std::none_of(waiting.begin(), waiting.end(), [first](const store::OutboxChange &change) { return change.key == resourceKey(first); }));
        const PatientId second = bookNew("Berta Yersin 3.4.1980", 10, QString());
        QVERIFY(second); // it can be said later
        QVERIFY(ledger.remoteIdOf(server, resourceKey(second)).isEmpty());
        for (const auto &[patient, asked] : {std::pair(first, false), std::pair(second, true)}) {
            auto draft = desk.workspace().actions()->draftFor(desk.view().content().columns.front(), desk.between(11, 0, 11, 20), true);
            draft.patient = patient;
            desk.workspace().actions()->book(draft);
            OpenWindow::settle();
            auto *dialog = desk.dialog<booking::BookingDialog>();
            QCOMPARE(names(dialog) != nullptr && names(dialog)->isVisible(), asked);
            dialog->reject();
            OpenWindow::settle();
        }
    }

    void aScheduleIsDeactivatedAndItsBookingsAreListed() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        const auto schedule = desk.view().content().columns.front().schedules.front();
        desk.workspace().changeScheduleState(schedule);
        auto *dialog = desk.dialog<shell::ScheduleStateDialog>();
        QVERIFY(dialog != nullptr);
        auto *visits = dialog->findChild<shell::PanelList *>();
        QCOMPARE(visits->rows()->rowCount(), 1);
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("On leave until May"));
        button(dialog, QStringLiteral("Deactivate"))->click();
        OpenWindow::settle();
        QVERIFY(!desk.store().schedule(schedule)->active);
        QCOMPARE(desk.store().schedule(schedule)->comment, QStringLiteral("On leave until May"));
        QVERIFY2(dialog->isVisible(), "what is booked is still to be moved");
        const QSignalSpy picked(dialog, &shell::ScheduleStateDialog::visitPicked);
        Q_EMIT visits->clicked(visits->rows()->index(0));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.front().front().value<AppointmentId>(), id);
        OpenWindow::settle();
        auto *booking = desk.dialog<booking::BookingDialog>();
        QVERIFY(booking != nullptr);
        booking->reject();
        desk.workspace().changeScheduleState(schedule);
        dialog = desk.dialog<shell::ScheduleStateDialog>();
        QVERIFY(dialog != nullptr);
        button(dialog, QStringLiteral("Activate"))->click();
        OpenWindow::settle();
        QVERIFY(desk.store().schedule(schedule)->active);
    }

    void timesReadFromTheLeftEverywhere_data() {
        QTest::addColumn<QString>("command");
        QTest::newRow("find a time") << QStringLiteral("go.find");
        QTest::newRow("book") << QStringLiteral("appointment.book");
        QTest::newRow("block") << QStringLiteral("schedule.block");
        QTest::newRow("waitlist") << QStringLiteral("appointment.wait");
        QTest::newRow("date") << QStringLiteral("go.date");
        QTest::newRow("papers") << QStringLiteral("file.papers");
        QTest::newRow("from paper") << QStringLiteral("file.backEntry");
    }

    void timesReadFromTheLeftEverywhere() {
        QFETCH(QString, command);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        OpenWindow desk;
        desk.run(command);
        OpenWindow::settle();
        const auto fields = desk.window().findChildren<QDateTimeEdit *>();
        QVERIFY(!fields.isEmpty());
        for (const auto *field : fields) {
            QCOMPARE(field->text(), QLocale().toString(field->dateTime(), field->displayFormat()));
        }
    }

    void aDateIsOneCommandAway() {
        OpenWindow desk;
        desk.run(QStringLiteral("go.date"));
        auto *dialog = desk.dialog<QDialog>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QDateTimeEdit *>()->setDate(QDate(2013, 12, 10));
        button(dialog, QStringLiteral("Go"))->click();
        OpenWindow::settle();
        QCOMPARE(desk.workspace().date(), QDate(2013, 12, 10));
    }

    void wordsOfNoCommandAreToldSo() {
        OpenWindow desk;
        desk.run(QStringLiteral("edit.palette"));
        auto *dialog = desk.dialog<QDialog>();
        QVERIFY(dialog != nullptr);
        auto *words = dialog->findChild<QLineEdit *>();
        const auto *told = dialog->findChild<QLabel *>();
        QVERIFY(!told->isVisible());
        words->setText(QStringLiteral("xyzzy"));
        QVERIFY(told->isVisible() && !dialog->findChild<QAbstractItemView *>()->isVisible());
        words->clear();
        QVERIFY(!told->isVisible() && dialog->findChild<QAbstractItemView *>()->isVisible());
    }

    /// The name of the day comes before the number, and takes no digits.
    void aDayIsTypedAtOnce() {
        OpenWindow desk;
        desk.run(QStringLiteral("go.date"));
        auto *dialog = desk.dialog<QDialog>();
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QDateTimeEdit *>(), QStringLiteral("24"));
        button(dialog, QStringLiteral("Go"))->click();
        OpenWindow::settle();
        QCOMPARE(desk.workspace().date(), QDate(2026, 11, 24));
    }
};

const test::TestRegistration<DialogsTest> dialogsRegistration;

} // namespace praxidesk

#include "dialogs_test.moc"
