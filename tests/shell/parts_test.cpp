// The parts around the grid that need no gestures: models, words, what was typed, names for assistive technology.
#include "core/desk/supply_desk.h"
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/booking/new_patient_form.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/patient_search_model.h"
#include "ui/booking/visit_types.h"
#include "ui/booking/weekday_buttons.h"
#include "ui/booking/words.h"
#include "ui/shell/arrivals.h"
#include "ui/shell/command_model.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/mini_month.h"
#include "ui/shell/month_model.h"
#include "ui/shell/resource_model.h"
#include "ui/shell/right_panel.h"
#include "ui/shell/tool_bar.h"
#include "ui/shell/view_state.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScopeGuard>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace praxidesk {

using test::OpenWindow;

namespace {

QString bracketed(QString shown, const booking::LetterList &letters) {
    for (auto one = letters.rbegin(); one != letters.rend(); ++one) {
        shown.insert(one->start + one->length, u']');
        shown.insert(one->start, u'[');
    }
    return shown;
}

} // namespace

class PartsTest : public QObject {
    Q_OBJECT

    static constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

private Q_SLOTS:
    void whatWasTypedBecomesAPatient_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("phone");
        QTest::newRow("name") << QStringLiteral("ana duarte") << QStringLiteral("Ana") << QStringLiteral("Duarte") << QDate() << QString();
        QTest::newRow("family first") << QStringLiteral("Duarte, Ana Sofía") << QStringLiteral("Ana Sofía") << QStringLiteral("Duarte") << QDate() << QString();
        QTest::newRow("ISO date") << QStringLiteral("duarte 1987-03-14") << QString() << QStringLiteral("Duarte") << QDate(1987, 3, 14) << QString();
        QTest::newRow("date with points, phone") << QStringLiteral("Ana Duarte 14.3.1987 07700 900412") << QStringLiteral("Ana") << QStringLiteral("Duarte")
                                                 << QDate(1987, 3, 14) << QStringLiteral("07700 900412");
        QTest::newRow("a year is no phone") << QStringLiteral("dua 87") << QString() << QStringLiteral("Dua") << QDate() << QString();
        QTest::newRow("capitals stay") << QStringLiteral("Leïla MacNeil") << QStringLiteral("Leïla") << QStringLiteral("MacNeil") << QDate() << QString();
    }

    void whatWasTypedBecomesAPatient() {
        QFETCH(QString, typed);
        const auto patient = booking::guessPatient(typed);
        QTEST(patient.given, "given");
        QTEST(patient.family, "family");
        QTEST(patient.birthDate, "born");
        QTEST(patient.phone, "phone");
    }

    void visitTypesSurviveTheSetting() {
        const std::vector<booking::VisitType> types{{QStringLiteral("Check-up"), 40, {}}, {QStringLiteral("Annual review"), 60, QStringLiteral("bring the list of medicines")}};
        QCOMPARE(booking::parseVisitTypes(booking::toSetting(types)), types);
        QCOMPARE(booking::parseVisitTypes(QStringLiteral("Odd\tmany")).front().minutes, 20);
    }

    void durations_data() {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("minutes") << 40 << QStringLiteral("40 min");
        QTest::newRow("hours") << 120 << QStringLiteral("2 h");
        QTest::newRow("both") << 125 << QStringLiteral("2 h 05");
    }

    void durations() {
        QFETCH(int, minutes);
        QTEST(booking::durationText(Minutes(minutes)), "words");
    }

    void monthIsMarkedAfterEachChange_data() {
        using Act = std::function<void(OpenWindow &)>;
        QTest::addColumn<Act>("act");
        QTest::newRow("start") << Act([](OpenWindow &) {});
        QTest::newRow("booking") << Act([](OpenWindow &desk) { desk.book(0, desk.between(9, 0, 10, 0)); });
        QTest::newRow("block over two days") << Act([](OpenWindow &desk) {
            desk::BlockRequest request;
            request.schedules = {desk.view().content().columns.front().schedules.front()};
            request.intervals = {{desk.at(9, 0), desk.at(9, 0) + std::chrono::hours(30)}};
            QVERIFY(desk.window().desk()->block(request).has_value());
        });
        QTest::newRow("deactivated") << Act([](OpenWindow &desk) {
            QVERIFY(desk.window().desk()->deactivate(desk.view().content().columns.front().schedules.front(), {}).has_value());
        });
        QTest::newRow("weekly hours") << Act([](OpenWindow &desk) {
            WeeklyHours hours;
            hours.rules = availability::parseWeeklyRules(QStringLiteral("MO-SU 19:00-20:00")).value();
            QVERIFY(desk::SupplyDesk(*desk.window().desk()).setHours(desk.view().content().columns.front().schedules.front(), hours).has_value());
        });
        QTest::newRow("next month") << Act([](OpenWindow &desk) { desk.workspace().showDate(QDate(2026, 12, 1)); });
        QTest::newRow("week") << Act([](OpenWindow &desk) { desk.workspace().showView(shell::View::Week); });
        QTest::newRow("one column") << Act([](OpenWindow &desk) {
            auto *resources = desk.workspace().leftPanel()->resources();
            QVERIFY(resources->setData(resources->index(1), Qt::Unchecked, Qt::CheckStateRole));
        });
        QTest::newRow("minute") << Act([](OpenWindow &desk) {
            desk.setNow(desk.at(10, 0));
            desk.workspace().tick();
        });
        QTest::newRow("midnight") << Act([](OpenWindow &desk) {
            desk.setNow(desk.at(10, 0) + std::chrono::hours(24));
            desk.workspace().tick();
        });
    }

    void monthIsMarkedAfterEachChange() {
        QFETCH(std::function<void(OpenWindow &)>, act);
        OpenWindow desk;
        act(desk);
        QTRY_VERIFY(!desk.workspace().isBusy());
        const auto *month = desk.workspace().leftPanel()->month();
        const auto *model = month->findChild<shell::MonthModel *>();
        const shell::DeskCalendarSource source(*desk.window().desk());
        std::vector<shell::Resource> people;
        for (const auto &column : desk.view().content().columns) {
            if (std::ranges::find(people, column.key.actor, &shell::Resource::actor) == people.end()) {
                people.emplace_back();
                people.back().actor = column.key.actor;
            }
        }
        const auto expected = source.freeShares(people, month->firstShown(), month->lastShown());
        QVERIFY(expected.size() > 5);
        for (QDate date = month->firstShown(); date <= month->lastShown(); date = date.addDays(1)) {
            const int day = static_cast<int>(month->firstShown().daysTo(date));
            const auto share = model->index(day / 7, day % 7).data(shell::MonthModel::FreeShareRole);
            QVERIFY2(qFuzzyCompare(2 + share.toDouble(), 2 + expected.value(date, -1)), qPrintable(date.toString(Qt::ISODate)));
        }
    }

    void opensAtTheDayAndViewAskedFor() {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const auto zone = Zone::fromId(QStringLiteral("Europe/Berlin")).value();
        const auto now = zone.toInstant({QDate(2026, 11, 17), QTime(7, 30)});
        shell::MainWindow window({[now] { return now; }, {}, folder.filePath(QStringLiteral("clinic")), &settings, {shell::View::Week, QDate(2026, 11, 26)}});
        QVERIFY(window.createClinic(folder.filePath(QStringLiteral("one")), {QStringLiteral("One"), zone}).has_value());
        QCOMPARE(window.workspace()->shownView(), shell::View::Week);
        QCOMPARE(window.workspace()->date(), QDate(2026, 11, 26));
        QVERIFY(window.createClinic(folder.filePath(QStringLiteral("two")), {QStringLiteral("Two"), zone}).has_value());
        QCOMPARE(window.workspace()->date(), QDate(2026, 11, 17)); // only the first
    }

    void shortDaysAreToldApart_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("monday");
        QTest::newRow("two letters") << QStringLiteral("en_GB") << QStringLiteral("Mo");
        QTest::newRow("in their language") << QStringLiteral("es_ES") << QStringLiteral("lu");
        QTest::newRow("all begin with the article") << QStringLiteral("ar_EG") << QString::fromUtf8("ن");
    }

    void shortDaysAreToldApart() {
        QFETCH(QString, locale);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        QSet<QString> names;
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            names.insert(booking::shortestDayName(day));
        }
        const QString monday = booking::shortestDayName(Qt::Monday);
        const QString heading = shell::MonthModel(Qt::Monday).headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
        QLocale::setDefault(before);
        QTEST(monday, "monday");
        QCOMPARE(heading, monday);
        QCOMPARE(names.size(), 7);
    }

    void modelsKeepTheirPromises() {
        OpenWindow desk;
        booking::PatientSearchModel patients(desk.store());
        shell::CommandModel commands(desk.window().commands(), true);
        shell::MonthModel month(Qt::Monday);
        shell::ResourceModel resources;
        shell::PanelListModel panel;
        const QAbstractItemModelTester testers[] = {{&patients, strict}, {&commands, strict}, {&month, strict}, {&resources, strict}, {&panel, strict}};
        Q_UNUSED(testers)
        patients.search(QStringLiteral("simps"));
        QCOMPARE(patients.rowCount(), 2);
        QVERIFY(patients.patientAt(0).has_value());
        QVERIFY(!patients.patientAt(1).has_value());
        const QModelIndex found = patients.index(0);
        const auto letters = found.data(booking::PatientSearchModel::NameLettersRole).value<booking::LetterList>();
        QCOMPARE(bracketed(found.data(booking::PatientSearchModel::NameRole).toString(), letters), QStringLiteral("Homer [Simps]on"));
        patients.search({});
        QCOMPARE(patients.rowCount(), 0);
        commands.filter(QStringLiteral("time block"));
        QCOMPARE(commands.rowCount(), 1);
        month.setMonth(QDate(2026, 11, 17));
        QCOMPARE(month.dateAt(month.indexOf(QDate(2026, 11, 17))), QDate(2026, 11, 17));
        resources.setResources(shell::DeskCalendarSource(*desk.window().desk()).resources(QDate(2026, 11, 17), QDate(2026, 11, 17)));
        QCOMPARE(resources.rowCount(), 3);
        resources.setFilter(QStringLiteral("okaf"));
        QCOMPARE(resources.rowCount(), 2);
        QVERIFY(resources.setData(resources.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(resources.shown().size(), size_t(1));
        desk.book(0, desk.between(9, 0, 9, 20));
        panel.setRows(shell::arrivalsOf(desk.store(), QDate(2026, 11, 17), desk.store().now(), false).rows);
        QCOMPARE(panel.rowCount(), 5);
    }

    void theTypedLettersAreKnown_data() {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked"); // with brackets around the letters
        const auto row = [](const char *shown, const char *typed, const char *marked) {
            QTest::addRow("%s in %s", typed, shown) << QString::fromUtf8(shown) << QString::fromUtf8(typed) << QString::fromUtf8(marked);
        };
        row("Ana Sofía Duarte", "dua", "Ana Sofía [Dua]rte");
        row("Ana Sofía Duarte", "duarte ana", "[Ana] Sofía [Duarte]");
        row("Ana Sofía Duarte", "sofia", "Ana [Sofía] Duarte");
        row("Ana Sofía Duarte", "uar", "Ana Sofía D[uar]te");
        row("Ana Sofía Duarte", "ar", "Ana Sofía Duarte");
        row("Ana Sofía Duarte", "anas", "Ana Sofía Duarte");
        row("Siobhán O'Brien", "obr", "Siobhán [O'Br]ien");
        row("Jürgen Müller", "mueller", "Jürgen [Müller]");
        row("Karl Weiß", "weiss", "Karl [Weiß]");
        row("Łukasz Zieliński", "luk", "[Łuk]asz Zieliński");
        row("محمد العلي", "محمد", "[محمد] العلي");
        row("𠮷野 太郎", "𠮷", "[𠮷]野 太郎");
        row("No. 40318", "403", "No. [403]18");
    }

    void theTypedLettersAreKnown() {
        QFETCH(const QString, shown);
        QFETCH(const QString, typed);
        QFETCH(const QString, marked);
        QCOMPARE(bracketed(shown, booking::matchedLetters(shown, store::searchTerms(typed, 2026), booking::Wording::Name)), marked);
    }

    void theTypedDigitsAreKnown_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("phone");
        const auto row = [](const char *typed, const char *born, const char *phone) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(born) << QString::fromUtf8(phone);
        };
        row("87", "born 14 March 19[87] (39)", "07700 9008 71");
        row("198", "born 14 March [198]7 (39)", "07700 9008 71");
        row("1987", "born 14 March [1987] (39)", "07700 9008 71");
        row("14.3.87", "born [14 March 1987] (39)", "07700 9008 71");
        row("14 mar", "born [14 March 1987] (39)", "07700 9008 71");
        row("07700 9", "born 14 March 1987 (39)", "[07700 9]008 71");
        row("+44 7700 9008", "born 14 March 1987 (39)", "0[7700 9008] 71");
        row("0871", "born 14 March 1987 (39)", "07700 90[08 71]");
    }

    void theTypedDigitsAreKnown() {
        QFETCH(const QString, typed);
        const auto terms = store::searchTerms(typed, 2026);
        const QString born = QStringLiteral("born 14 March 1987 (39)");
        const QString phone = QStringLiteral("07700 9008 71");
        QTEST(bracketed(born, booking::matchedBirthDate(born, QStringLiteral("14 March 1987"), QDate(1987, 3, 14), terms)), "born");
        QTEST(bracketed(phone, booking::matchedLetters(phone, terms, booking::Wording::Number)), "phone");
    }

    /// A family name of several words is what a small card keeps of a name.
    void cardsKnowTheFamilyName() {
        OpenWindow desk;
        const auto patient = desk.window().desk()->addPatient({QStringLiteral("Simões dos Santos"), QStringLiteral("Beatriz"), QDate(1963, 10, 13), {}});
        QVERIFY(patient.has_value());
        desk::BookingRequest request;
        request.schedules = desk.view().content().columns.front().schedules;
        request.start = desk.at(9, 0);
        request.patient = *patient;
        QVERIFY(desk.window().desk()->book(request).has_value());
        OpenWindow::settle();
        const auto &items = desk.view().content().items;
        const auto card = std::ranges::find(items, QStringLiteral("Beatriz Simões dos Santos"), &calendar::Item::name);
        QVERIFY(card != items.end());
        QCOMPARE(card->family, QStringLiteral("Simões dos Santos"));
    }

    void stateSurvives() {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        shell::ViewState state;
        state.view = shell::View::Week;
        state.zoom = 12;
        state.theme = shell::Theme::Dark;
        state.rightPanel = true;
        state.rightPage = QStringLiteral("arrivals");
        state.hidden = {ActorId{4}, ActorId{9}};
        state.weekActor = ActorId{7};
        shell::saveState(settings, QStringLiteral("/a/clinic"), state);
        QCOMPARE(shell::loadState(settings, QStringLiteral("/a/clinic")), state);
        QVERIFY2(shell::loadState(settings, QStringLiteral("/another/clinic")).hidden.empty(), "columns belong to the clinic");
    }

    void noTwoEntriesOfTheFileMenuShareALetter() {
        OpenWindow desk;
        QHash<QString, QString> owners;
        QStringList clashes;
        for (const auto *action : desk.window().menuBar()->actions().front()->menu()->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (!letter.isEmpty() && owners.contains(letter)) {
                clashes << action->text() + QStringLiteral(" and ") + owners.value(letter);
            }
            owners.insert(letter, action->text());
        }
        QVERIFY(owners.size() > 10);
        QCOMPARE(clashes.join(u'\n'), QString());
    }

    void theLeftPanelMakesRoomOnASmallScreen() {
        OpenWindow desk; // 1366 pixels wide
        const auto left = [&desk] { return desk.workspace().leftPanel()->isVisible(); };
        const auto right = [&desk] { return !desk.workspace().rightPanel()->openPage().isEmpty(); };
        QVERIFY(left());
        desk.workspace().openPage(QStringLiteral("arrivals"));
        QVERIFY(right() && !left());
        desk.reopen();
        QVERIFY2(right() && !left(), "after a restore");
        desk.window().rebuild([] {});
        OpenWindow::settle();
        QVERIFY2(right() && !left(), "after a change of language");
        desk.run(QStringLiteral("view.leftPanel")); // asked for: both
        QVERIFY(right() && left());
        desk.run(QStringLiteral("view.leftPanel"));
        QVERIFY(!left());
        desk.run(QStringLiteral("view.leftPanel"));
        desk.workspace().openPage(QStringLiteral("waitlist"));
        QVERIFY(right() && !left());
        desk.window().resize(1500, 768);
        OpenWindow::settle();
        QVERIFY2(right() && left(), "there is room for both");
        desk.window().resize(1366, 768);
        OpenWindow::settle();
        QVERIFY(!left());
        desk.workspace().openPage(QStringLiteral("waitlist")); // folds it
        QVERIFY(!right() && left());
        desk.window().resize(683, 384); // 1366 x 768 at 200 %
        OpenWindow::settle();
        QVERIFY2(!left(), "the grid has the room");
        desk.run(QStringLiteral("view.leftPanel"));
        QVERIFY(left());
        desk.run(QStringLiteral("view.leftPanel"));
        QVERIFY(!left());
        desk.window().resize(1366, 768);
        OpenWindow::settle();
        QVERIFY2(left(), "nobody wanted it away from a wide window");
    }

    void noTwoCommandsShareAKey() {
        OpenWindow desk;
        QHash<QString, QString> owners;
        for (const auto &command : desk.window().commands().commands()) {
            for (const auto &key : command.keys) {
                const QString text = key.toString();
                QVERIFY2(!owners.contains(text), qPrintable(text + QStringLiteral(": ") + command.id + QStringLiteral(", ") + owners.value(text)));
                owners.insert(text, command.id);
            }
        }
        QVERIFY(owners.contains(QStringLiteral("F1")) && owners.contains(QStringLiteral("Ctrl+K")) && owners.contains(QStringLiteral("/")));
    }

    void theDateIsWholeOnASmallScreenAtDoubleSize() {
        OpenWindow desk;
        desk.window().resize(683, 384);
        for (const auto &view : {QStringLiteral("view.day"), QStringLiteral("view.week"), QStringLiteral("view.month"), QStringLiteral("view.agenda")}) {
            desk.run(view);
            OpenWindow::settle();
            const auto *bar = desk.workspace().toolBar();
            const auto labels = bar->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
            const auto title = std::ranges::find_if(labels, [](const QLabel *label) { return label->isVisible() && !label->text().isEmpty(); });
            QVERIFY(title != labels.end());
            QVERIFY2((*title)->width() >= (*title)->sizeHint().width(), qPrintable((*title)->text()));
            QVERIFY(bar->search()->isVisible() && bar->rect().contains(bar->search()->geometry()));
        }
        // whoever types sees what
        desk.run(QStringLiteral("edit.findPatient"));
        OpenWindow::settle();
        QVERIFY(desk.workspace().toolBar()->search()->width() >= 96);
    }

    /// Where days have long names, the month comes before them.
    void theDateHasAMonthOnASmallScreenInArabic() {
        const QLocale before;
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        OpenWindow desk;
        desk.window().resize(683, 384);
        OpenWindow::settle();
        const QString month = QLocale().monthName(11, QLocale::ShortFormat);
        const auto labels = desk.workspace().toolBar()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(std::ranges::any_of(labels, [&month](const QLabel *label) { return label->isVisible() && label->text().endsWith(month); }));
    }

    void theWindowFitsASmallScreenAtDoubleSize() {
        OpenWindow desk;
        for (const auto &page : {QString(), QStringLiteral("arrivals"), QStringLiteral("find")}) {
            if (!page.isEmpty()) {
                desk.workspace().openPage(page);
            }
            for (const auto *part : desk.workspace().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
                const auto smallest = part->minimumSizeHint().expandedTo(part->minimumSize());
                if (part->isVisible() && (smallest.width() > 640 || smallest.height() > 300)) {
                    qWarning("%s needs %d x %d", part->metaObject()->className(), smallest.width(), smallest.height());
                }
            }
            const auto smallest = desk.window().minimumSizeHint();
            QVERIFY2(smallest.width() <= 1366 / 2, qPrintable(QString::number(smallest.width())));
            QVERIFY2(smallest.height() <= 768 / 2 - 24, qPrintable(QString::number(smallest.height())));
        }
    }

    void everyControlHasAName() {
        OpenWindow desk;
        QCOMPARE(desk.window().accessibleName(), QStringLiteral("Praxidesk"));
        for (const auto *button : desk.window().findChildren<QAbstractButton *>()) {
            const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty();
            const bool internal = button->objectName().startsWith(QStringLiteral("qt_")) || QByteArray(button->metaObject()->className()) == "QTableCornerButton";
            QVERIFY2(named || internal, button->parentWidget()->metaObject()->className());
        }
    }
};

const test::TestRegistration<PartsTest> registration;

} // namespace praxidesk

#include "parts_test.moc"
