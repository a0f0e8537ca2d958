// The settings, as a person finds, changes and resets them; and what they then do.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/settings/backup_keeper.h"
#include "ui/settings/choices.h"
#include "ui/settings/languages.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/status_bar.h"
#include "ui/style/first_weekday.h"
#include "ui/sync/sync_service.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

namespace praxidesk {

using settings::RestoreDialog;
using settings::SettingsDialog;
using test::OpenWindow;

class SettingsTest : public QObject {
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }

    static SettingsDialog &show(OpenWindow &desk, const QString &page) {
        desk.window().showSettings(page);
        OpenWindow::settle();
        return *desk.dialog<SettingsDialog>();
    }

    template <typename Control>
    static Control &control(const SettingsDialog &dialog, const QString &name) {
        for (auto *found : dialog.findChildren<Control *>()) {
            if (found->accessibleName() == name) {
                return *found;
            }
        }
        qFatal("no control is called %s", qPrintable(name));
    }

    static void pick(QComboBox &box, const QVariant &value) {
        box.setCurrentIndex(box.findData(value));
        Q_EMIT box.activated(box.currentIndex());
        OpenWindow::settle();
    }

    static void finish(OpenWindow &desk) { QTRY_VERIFY(!desk.window().backups().isRunning()); }

private Q_SLOTS:
    void cleanup() {
        style::setFirstWeekday(std::nullopt);
        settings::setHoldLifetime(Minutes(settings::Choices().holdMinutes));
        QLocale::setDefault(QLocale::system());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyControlSaysItsNameAndWhatItIsFor() {
        OpenWindow desk;
        auto &dialog = show(desk, {});
        for (auto *row : dialog.findChildren<settings::SettingRow *>()) {
            QVERIFY2(!row->control()->accessibleName().isEmpty(), qPrintable(row->label()));
            QVERIFY2(!row->control()->accessibleDescription().isEmpty(), qPrintable(row->label()));
            QVERIFY2(row->control()->focusPolicy() != Qt::NoFocus, qPrintable(row->label()));
        }
    }

    void theKeyOpensThemWhereTheyWere() {
        OpenWindow desk;
        QCOMPARE(desk.window().commands().action(s("edit.settings"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        show(desk, s("backup")).accept();
        OpenWindow::settle();
        desk.run(s("edit.settings"));
        QCOMPARE(desk.dialog<SettingsDialog>()->page(), s("backup"));
    }

    void aSearchFindsWhatIsSaidAnywhere_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("pages");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("a name") << "weeks begin" << QStringList{s("calendar")} << QStringList{s("Weeks begin on")};
        QTest::newRow("of a sentence, in another order") << "ROOM dim" << QStringList{s("appearance")} << QStringList{s("Colours")};
        QTest::newRow("a page") << "backup" << QStringList{s("backup")} << QStringList{s("Last backup"), s("Hours between backups"), s("Restore a backup")};
        QTest::newRow("nothing") << "xylophone" << QStringList() << QStringList();
        QTest::newRow("everything") << "" << QStringList{s("language"), s("appearance"), s("calendar"), s("desk"), s("synchronisation"), s("backup"), s("paper"), s("keyboard")} << QStringList();
    }

    void aSearchFindsWhatIsSaidAnywhere() {
        QFETCH(QString, words);
        QFETCH(QStringList, pages);
        QFETCH(QStringList, marked);
        OpenWindow desk;
        auto &dialog = show(desk, {});
        QTest::keyClicks(&control<QLineEdit>(dialog, s("Find a setting")), words);
        QStringList found;
        QStringList highlighted;
        for (auto *page : dialog.foundPages()) {
            found << page->id();
        }
        for (auto *row : dialog.findChildren<settings::SettingRow *>()) {
            if (row->isHighlighted()) {
                highlighted << row->label();
            }
        }
        QCOMPARE(found, pages);
        for (const auto &label : marked) {
            QVERIFY2(highlighted.contains(label), qPrintable(label));
        }
        QVERIFY(!marked.isEmpty() || highlighted.isEmpty());
        if (!pages.isEmpty()) {
            QVERIFY(pages.contains(dialog.page()));
        }
    }

    void coloursAndZoomApplyAtOnceAndCanBeReset() {
        OpenWindow desk;
        auto &dialog = show(desk, s("appearance"));
        pick(control<QComboBox>(dialog, s("Colours")), s("dark"));
        QVERIFY(desk.window().theme() == shell::Theme::Dark);
        pick(control<QComboBox>(dialog, s("Height of an hour")), 12);
        QCOMPARE(desk.view().zoom(), 12);
        for (auto *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text() == s("Reset this page")) {
                button->click();
            }
        }
        QVERIFY(desk.window().theme() == shell::Theme::System);
        QCOMPARE(desk.view().zoom(), 8);
    }

    void weeksBeginAsChosenAndTheDialogStays() {
        OpenWindow desk;
        desk.workspace().showView(shell::View::Week);
        auto &dialog = show(desk, s("calendar"));
        pick(control<QComboBox>(dialog, s("Weeks begin on")), static_cast<int>(Qt::Thursday));
        QCOMPARE(style::firstWeekday(), Qt::Thursday);
        QVERIFY(desk.dialog<SettingsDialog>() != nullptr);
        QCOMPARE(desk.dialog<SettingsDialog>()->page(), s("calendar"));
        const auto first = desk.view().content().columns.front().day.start;
        QCOMPARE(desk.store().zone().dateOf(first).dayOfWeek(), static_cast<int>(Qt::Thursday));
        QVERIFY(desk.workspace().shownView() == shell::View::Week);
    }

    void aHeldTimeIsKeptAsLongAsChosen() {
        OpenWindow desk;
        control<QSpinBox>(show(desk, s("desk")), s("A held time is kept for")).setValue(25);
        desk.dialog<SettingsDialog>()->accept();
        OpenWindow::settle();
        desk.view().setCursor({0, desk.between(9, 0, 9, 20)});
        desk.run(s("appointment.hold"));
        const auto holds = desk.store().holds();
        QCOMPARE(holds.size(), size_t(1));
        QCOMPARE(holds.front().holdExpires, std::optional(desk.at(7, 55)));
    }

    void serversAreAskedAsOftenAsChosen() {
        OpenWindow desk;
        control<QSpinBox>(show(desk, s("synchronisation")), s("Ask the servers every")).setValue(15);
        QCOMPARE(desk.workspace().sync()->schedule().regular(), Milliseconds(std::chrono::minutes(15)));
        desk.reopen();
        QCOMPARE(desk.workspace().sync()->schedule().regular(), Milliseconds(std::chrono::minutes(15)));
    }

    void aChangeIsSentSoonHoweverSeldomServersAreAsked() {
        Milliseconds uptime(1'000'000);
        sync_ui::SyncSchedule schedule([&uptime] { return uptime; });
        schedule.finished();
        schedule.setRegular(std::chrono::minutes(15));
        QCOMPARE(schedule.wait(), Milliseconds(std::chrono::minutes(15)));
        uptime += std::chrono::minutes(5);
        schedule.setRegular(std::chrono::minutes(6));
        QCOMPARE(schedule.wait(), Milliseconds(std::chrono::minutes(1)));
        schedule.changed();
        schedule.setRegular(std::chrono::minutes(30));
        QCOMPARE(schedule.wait(), sync_ui::SyncSchedule::quietBefore);
        schedule.finished();
        QCOMPARE(schedule.wait(), Milliseconds(std::chrono::minutes(30)));
    }

    void aNameSignsWhatIsDone() {
        OpenWindow desk;
        auto &dialog = show(desk, s("desk"));
        auto &name = control<QLineEdit>(dialog, s("Your name"));
        QCOMPARE(name.placeholderText(), s("Maria"));
        name.setText(s("Sofia Lang"));
        dialog.accept();
        Q_EMIT name.editingFinished();
        OpenWindow::settle();
        QCOMPARE(desk.window().desk()->user(), s("Sofia Lang"));
        desk.book(0, desk.between(9, 0, 9, 20));
        QCOMPARE(desk.store().audit({}, {}).back().user, s("Sofia Lang"));
        desk.reopen();
        QCOMPARE(desk.window().desk()->user(), s("Sofia Lang"));
    }

    void anotherLanguageKeepsTheDialogOpen() {
        settings::Languages languages(QLocale(s("en_US")), s(PRAXIDESK_TRANSLATIONS));
        OpenWindow desk(&languages);
        auto &dialog = show(desk, s("language"));
        pick(control<QComboBox>(dialog, s("Language of the window")), s("fr"));
        QCOMPARE(languages.spoken(), s("fr"));
        QVERIFY(desk.dialog<SettingsDialog>() != nullptr);
        QCOMPARE(desk.dialog<SettingsDialog>()->page(), s("language"));
    }

    void aBackupIsMadeAndRestored() {
        OpenWindow desk;
        QVERIFY(QDir().mkdir(desk.inFolder(s("backups"))));
        desk.window().backups().setPlan({settings::BackupPlan::When::Never, QTime(12, 0), 4, desk.inFolder(s("backups"))});
        desk.book(0, desk.between(9, 0, 9, 20));
        desk.run(s("file.backup"));
        finish(desk);
        QVERIFY(desk.workspace().statusBar()->toastText().contains(s("Backed up")));
        const QString backup = desk.window().backups().lastFile();
        QVERIFY(QFile::exists(backup));
        desk.setNow(desk.at(8, 0));
        desk.book(1, desk.between(10, 0, 10, 20));
        QCOMPARE(desk.visits().size(), size_t(2));

        desk.run(s("file.restore"));
        auto *dialog = desk.dialog<RestoreDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->file(), backup);
        QVERIFY2(dialog->loss().contains(s("lost")), qPrintable(dialog->loss()));
        QVERIFY(dialog->canRestore());
        for (auto *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text() == s("Restore")) {
                button->click();
                break;
            }
        }
        OpenWindow::settle();
        QCOMPARE(desk.visits().size(), size_t(1));
        QVERIFY(QFile::exists(desk.file() + s(".before-restore")));
        QVERIFY(desk.workspace().notice()->isVisible());
    }

    void whereThereIsNoBackupOneIsMade() {
        OpenWindow desk;
        desk.window().backups().setPlan({settings::BackupPlan::When::Never, QTime(12, 0), 4, desk.inFolder(s("safe"))});
        QVERIFY(QDir().mkpath(desk.inFolder(s("safe"))));
        desk.run(s("file.restore"));
        auto *dialog = desk.dialog<RestoreDialog>();
        QVERIFY(dialog != nullptr && dialog->file().isEmpty() && !dialog->canRestore());
        const auto buttons = dialog->findChildren<QAbstractButton *>();
        const auto backUp = std::ranges::find(buttons, s("Back up now"), &QAbstractButton::text);
        QVERIFY(backUp != buttons.end() && (*backUp)->isVisible());
        (*backUp)->click();
        OpenWindow::settle();
        finish(desk);
        QVERIFY(QFile::exists(desk.window().backups().lastFile()));
        desk.run(s("file.restore"));
        dialog = desk.dialog<RestoreDialog>();
        QVERIFY(dialog != nullptr && dialog->canRestore());
        RestoreDialog nothingOpen(desk.inFolder(s("other.praxidesk")), {});
        const auto hidden = nothingOpen.findChildren<QAbstractButton *>();
        QVERIFY((*std::ranges::find(hidden, s("Back up now"), &QAbstractButton::text))->isHidden());
    }

    void aDamagedBackupIsNotOffered() {
        OpenWindow desk;
        QFile damaged(desk.inFolder(s("damaged.praxidesk")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(4096, 'x'));
        damaged.close();
        RestoreDialog dialog(desk.file(), {});
        QVERIFY(!dialog.canRestore());
        dialog.addFile(damaged.fileName());
        QVERIFY(!dialog.canRestore());
        QVERIFY(!dialog.loss().isEmpty());
    }

    void aFailureIsToldWithoutTakingTheKeys() {
        OpenWindow desk;
        desk.window().backups().setPlan({settings::BackupPlan::When::EveryHours, QTime(12, 0), 4, desk.inFolder(s("gone"))});
        desk.view().setFocus();
        desk.window().backups().tick();
        finish(desk);
        QVERIFY(desk.workspace().notice()->isVisible());
        QVERIFY(desk.workspace().notice()->sentence().contains(s("gone")));
        QVERIFY(desk.view().hasFocus());
    }

    void closingMakesOne() {
        QTemporaryDir elsewhere;
        {
            OpenWindow desk;
            desk.window().backups().setPlan({settings::BackupPlan::When::AtClosing, QTime(12, 0), 4, elsewhere.path()});
        }
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 1);
    }
};

const test::TestRegistration<SettingsTest> registration;

} // namespace praxidesk

#include "settings_dialog_test.moc"
