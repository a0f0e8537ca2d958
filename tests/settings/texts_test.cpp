// Every dialog and page, in a language that nobody speaks: what is not translated shows, and what does not fit.
#include "tests/settings/pseudo_language.h"
#include "tests/settings/shown_texts.h"
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/blocking/block_dialog.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/patient_search_field.h"
#include "ui/schedules/copy_hours_dialog.h"
#include "ui/schedules/defaults_dialog.h"
#include "ui/schedules/holidays_dialog.h"
#include "ui/schedules/make_slots_dialog.h"
#include "ui/schedules/rule_dialog.h"
#include "ui/schedules/schedules_dialog.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/new_clinic_dialog.h"
#include "ui/style/praxidesk_style.h"
#include "ui/sync/publish_dialog.h"

#include <QApplication>
#include <QListWidget>
#include <QScreen>
#include <QTabWidget>
#include <QTest>

namespace praxidesk {

using test::OpenWindow;

namespace {

using Open = std::function<void(OpenWindow &)>;

QString s(const char *text) { return QString::fromUtf8(text); }

/// On the heap, modal to the window, gone with it.
void show(QDialog *dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Before there is an application: the screen of the narrowest desk.
const bool hasSmallScreen = qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" PRAXIDESK_SCREEN);

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
        if (auto *tabs = desk.dialog<schedules::SchedulesDialog>()->findChild<QTabWidget *>()) {
            tabs->setCurrentIndex(tab);
        }
    };
}

const std::vector<std::pair<const char *, Open>> &places() {
    static const std::vector<std::pair<const char *, Open>> all{
        {"day", [](OpenWindow &desk) { chooseVisit(desk); }},
        {"week", [](OpenWindow &desk) { desk.workspace().showView(shell::View::Week); }},
        {"week side by side", [](OpenWindow &desk) { desk.workspace().showView(shell::View::Team); }},
        {"month", [](OpenWindow &desk) { desk.workspace().showView(shell::View::Month); }},
        {"agenda", [](OpenWindow &desk) { desk.workspace().showView(shell::View::Agenda); }},
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

} // namespace

class TextsTest : public QObject {
    Q_OBJECT

    test::PseudoLanguage m_language;

    /// Names and what else belongs to this clinic, this program and its files; and the names of languages in themselves.
    static QStringList data(OpenWindow &desk) {
        return {s("Dr. Alan Smith"), s("Dr. Amara Okafor"), s("Homer Simpson"), s("Simpson"), s("Test clinic"), s("Europe/Berlin"), s("America/New_York"), s("Maria"), s("Praxidesk"), s("wei zhang"), s("Wei"), s("Zhang"), s("English"),
                s("Deutsch"), s("Français"), s("Español"), s("العربية"), s("GP"), s("FHIR R4"), s("Ctrl"), s("Shift"), s("Alt"), s("Return"), s("Left"), s("Right"), s("Del"), s("qt_spinbox_lineedit"), s("qt_toolbar_ext_button"),
                s("https://"), s("(*.praxidesk)"), s("MO-FR 08:00-12:00,13:00-17:00; SA 09:00-12:00"), s("FREQ=MONTHLY;BYDAY=1SA"), s("fhir.example.org/r4"), s("Clinik"), s("Canvas"), s("MediKIT"), s("Medplum"), s("Letter"),
                desk.file(), s("clinic.praxidesk")};
    }

    static QWidget *shown(OpenWindow &desk) {
        auto *dialog = QApplication::activeModalWidget();
        return dialog != nullptr ? dialog : &desk.window();
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(hasSmallScreen);
        QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(1366, 768));
        QApplication::setStyle(new style::PraxideskStyle);
        QLocale::setDefault(QLocale(s("en_US")));
    }

    void init() { QCoreApplication::installTranslator(&m_language); }

    void cleanup() {
        QCoreApplication::removeTranslator(&m_language);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everythingIsTranslatedAndFits_data() {
        QTest::addColumn<size_t>("place");
        QTest::addColumn<bool>("fromTheRight");
        for (size_t at = 0; at < places().size(); ++at) {
            const bool fromTheRight = at % 2 == 1; // in turns: what fits one way fits the other, and a window takes its time
            QTest::addRow("%s%s", places()[at].first, fromTheRight ? ", from the right" : "") << at << fromTheRight;
        }
    }

    void everythingIsTranslatedAndFits() {
        QFETCH(size_t, place);
        QFETCH(bool, fromTheRight);
        QGuiApplication::setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
        OpenWindow desk;
        places()[place].second(desk);
        OpenWindow::settle();
        auto *window = shown(desk);
        QVERIFY2(window->width() <= 1366 && window->height() <= 768, "on the small screen");
        const QStringList wrong = test::untranslated(*window, data(desk)) + test::cut(*window);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

const test::TestRegistration<TextsTest> registration;

} // namespace praxidesk

#include "texts_test.moc"
