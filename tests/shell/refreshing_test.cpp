// What the window reads anew while a synchronisation brings much, and when.
#include "core/sync/connection.h"
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/booking/calm_news.h"
#include "ui/booking/patient_dialog.h"
#include "ui/overview/agenda_view.h"
#include "ui/overview/month_view.h"
#include "ui/schedules/schedules_dialog.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/mini_month.h"
#include "ui/shell/month_model.h"
#include "ui/shell/refresh_turns.h"
#include "ui/sync/conflicts_dialog.h"
#include "ui/sync/outbox_dialog.h"
#include "ui/sync/outbox_file_dialog.h"
#include "ui/sync/sync_service.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <set>

namespace praxidesk {

using shell::RefreshTurns;
using test::OpenWindow;

namespace {

const QDate tuesday(2026, 11, 17);

void turns(int number) {
    for (int turn = 0; turn < number; ++turn) {
        QCoreApplication::processEvents();
    }
}

/// Its pauses end when they are told to, whatever the clock says.
class Pause {
public:
    explicit Pause(RefreshTurns &turns) : m_timer(turns.findChild<QTimer *>(QStringLiteral("pause"))) { m_timer->setInterval(std::chrono::hours(24)); }
    [[nodiscard]] bool isOn() const { return m_timer->isActive(); }
    void end() {
        m_timer->stop();
        QMetaObject::invokeMethod(m_timer, "timeout", Qt::DirectConnection);
    }

private:
    QTimer *m_timer;
};

/// The window while a run waits for a server that never answers.
class Running {
public:
    Running() : pause(*open.workspace().findChild<RefreshTurns *>()) {
        m_server.listen(QHostAddress::LocalHost);
        sync::ServerSettings settings;
        settings.name = QStringLiteral("harbour");
        settings.url = QStringLiteral("http://127.0.0.1:%1/fhir").arg(m_server.serverPort());
        std::ignore = sync::addServer(open.store(), settings, QStringLiteral("desk"));
        OpenWindow::settle();
        service().syncNow();
        do {                                        // what the run begins with
            pause.end();
            turns(20);
        } while (pause.isOn());
    }
    [[nodiscard]] sync_ui::SyncService &service() { return *open.workspace().sync(); }
    /// Takes a part of a page: visits of five minutes, of whom the first column is about.
    void bite(int visits = 1) {
        const QString who = open.store().referenceTo(resourceKey(open.view().content().columns.front().key.actor)).reference;
        write([&](store::Writer &writer) {
            for (int visit = 0; visit < visits; ++visit) {
                const Instant start = open.at(8, 0) + m_visits++ * Minutes(5);
                put(writer, ResourceType::Appointment,
                    QStringLiteral(R"({"resourceType":"Appointment","status":"booked","start":"%1","end":"%2","participant":[{"actor":{"reference":"%3"},"status":"accepted"}]})")
                        .arg(text(start), text(start + Minutes(5)), who));
            }
        });
        OpenWindow::settle();
    }
    void write(const std::function<void(store::Writer &)> &work) {
        store::WriteOptions options{QStringLiteral("pull"), {}, QStringLiteral("desk")};
        options.undoable = options.toOutbox = false;
        options.bulk = options.excuseOverlaps = true;
        QVERIFY(open.store().write(options, [&](store::Writer &writer) -> Result<void> {
            work(writer);
            return {};
        }).has_value());
    }
    static ResourceKey put(store::Writer &writer, ResourceType type, const QString &json) { return writer.put(type, json.toUtf8(), {}).value(); }
    [[nodiscard]] QString text(Instant instant) { return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate); }
    void end() {
        service().stop();
        QTRY_VERIFY(!service().isRunning());
        read();
    }
    /// What is read in bites is read.
    void read() {
        turns(20);
        while (open.workspace().isBusy()) {
            open.workspace().centre()->repaint();
            QCoreApplication::processEvents();
        }
    }
    /// Visits of Tuesday in the middle of the window.
    [[nodiscard]] int shown() {
        read();
        if (open.workspace().shownView() == shell::View::Month) {
            const auto *day = open.workspace().month()->content().dayOf(tuesday);
            return day == nullptr ? 0 : day->visits;
        }
        if (open.workspace().shownView() == shell::View::Agenda) {
            return open.workspace().agenda()->model()->visitCount();
        }
        return static_cast<int>(std::ranges::count(open.view().content().items, calendar::ItemKind::Appointment, &calendar::Item::kind));
    }
    OpenWindow open;
    Pause pause;

private:
    QTcpServer m_server;
    int m_visits = 0;
};

/// What the window says, wherever.
QStringList everythingSaid(OpenWindow &open) {
    QStringList said;
    for (const auto *list : open.workspace().findChildren<QAbstractItemView *>()) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            for (int column = 0; column < list->model()->columnCount(); ++column) {
                const auto index = list->model()->index(row, column);
                said << QStringLiteral("%1 %2 %3").arg(QLatin1String(list->metaObject()->className()), index.data().toString(), index.data(Qt::AccessibleTextRole).toString());
            }
        }
    }
    for (const auto *label : open.workspace().findChildren<QLabel *>()) {
        said << (label->isVisibleTo(&open.workspace()) ? label->text() : QString());
    }
    said.removeAll(QString());
    for (const auto &item : open.view().content().items) {
        said << QStringLiteral("%1 %2 %3 %4").arg(item.key.value).arg(item.column).arg(item.interval.start.time_since_epoch().count()).arg(item.problem);
    }
    return said;
}

} // namespace

class RefreshingTest : public QObject {
    Q_OBJECT

    static void views() {
        QTest::addColumn<QString>("view");
        for (const auto *view : {"day", "week", "team", "month", "agenda"}) {
            QTest::newRow(view) << QStringLiteral("view.") + QLatin1String(view);
        }
    }

private Q_SLOTS:
    void partsComeInTurnsOfTheirOwn() {
        QStringList done;
        RefreshTurns refreshing({[&] { done << QStringLiteral("a"); }, [&] { done << QStringLiteral("b"); }, [&] { done << QStringLiteral("c"); }});
        std::function<void()> other = [&] {
            done << QStringLiteral("-");
            QMetaObject::invokeMethod(this, [&] { other(); }, Qt::QueuedConnection);
        };
        other();
        refreshing.want();
        QCOMPARE(done.removeAll(QStringLiteral("-")), 1);
        QVERIFY(done.isEmpty());                    // nor at once: who writes goes on first
        QVERIFY(refreshing.isPending());
        turns(20);
        QVERIFY(!refreshing.isPending());
        const QString order = done.join(QString());
        QVERIFY2(order.contains(QRegularExpression(QStringLiteral("^-*a-+b-+c-+$"))), qPrintable(order));
        QCoreApplication::removePostedEvents(this, QEvent::MetaCall);
    }

    void aPauseFollowsEachRound() {
        int rounds = 0;
        int wantedWithin = 0;
        RefreshTurns *within = nullptr;
        RefreshTurns refreshing({[&] { ++rounds; }, [&] {
                                     if (wantedWithin-- > 0) {
                                         within->want();
                                     }
                                 }});
        within = &refreshing;
        Pause pause(refreshing);
        for (int news = 0; news < 50; ++news) {
            refreshing.want();
            turns(5);
        }
        QCOMPARE(rounds, 1);
        QVERIFY(refreshing.isPending());
        pause.end();
        turns(20);
        QCOMPARE(rounds, 2);
        QVERIFY(!refreshing.isPending());
        pause.end();
        turns(20);
        QCOMPARE(rounds, 2);                        // nothing was wanted
        wantedWithin = 1;
        refreshing.want();
        turns(20);
        QCOMPARE(rounds, 3);
        QVERIFY(refreshing.isPending());            // for what came after its first part
        pause.end();
        turns(20);
        QCOMPARE(rounds, 4);
        QVERIFY(!refreshing.isPending());
    }

    void whatIsDroppedIsNotDrawn() {
        int first = 0;
        int second = 0;
        RefreshTurns refreshing({[&] { ++first; }, [&] { ++second; }});
        refreshing.want();
        while (first == 0) {
            turns(1);
        }
        refreshing.drop();
        QVERIFY(!refreshing.isPending());
        turns(20);
        QCOMPARE(second, 0);
        refreshing.want();                          // from the beginning
        turns(20);
        QCOMPARE(first, 2);
        QCOMPARE(second, 1);
    }

    void bitesOfARunAreDrawnNowAndThen_data() { views(); }
    void bitesOfARunAreDrawnNowAndThen() {
        QFETCH(QString, view);
        Running run;
        QVERIFY(run.service().isRunning());
        run.open.run(view);
        QCOMPARE(run.shown(), 0);
        std::set<int> seen;
        for (int bite = 0; bite < 50; ++bite) {
            run.bite();
            seen.insert(run.shown());
        }
        QCOMPARE(seen, std::set{1});
        run.pause.end();
        QCOMPARE(run.shown(), 50);
        run.bite();
        QCOMPARE(run.shown(), 50);
        run.end();
        QCOMPARE(run.shown(), 51);
    }

    void whatIsDoneHereIsDrawnAtOnce_data() { views(); }
    void whatIsDoneHereIsDrawnAtOnce() {
        QFETCH(QString, view);
        Running run;
        run.open.run(view);
        run.bite(3);
        QCOMPARE(run.shown(), 3);
        QVERIFY(run.pause.isOn());
        run.bite();
        QCOMPARE(run.shown(), 3);
        run.open.book(0, run.open.between(14, 0, 14, 20));
        QVERIFY(run.service().isRunning());
        QVERIFY(run.pause.isOn());
        QCOMPARE(run.shown(), 5);
    }

    void theMonthIsMarkedOnceARound() {
        Running run;
        run.read();
        const auto *month = run.open.workspace().leftPanel()->month();
        const auto *model = month->findChild<shell::MonthModel *>();
        const int day = static_cast<int>(month->firstShown().daysTo(tuesday));
        const auto share = [&] { return model->index(day / 7, day % 7).data(shell::MonthModel::FreeShareRole).toDouble(); };
        const double before = share();
        QVERIFY(before > 0);
        std::set<double> seen;
        for (int bite = 0; bite < 20; ++bite) {
            run.bite();
            run.open.view().viewport()->repaint();
            run.read();
            seen.insert(share());
        }
        QCOMPARE(seen.size(), size_t(1));
        const double meanwhile = *seen.begin();
        run.pause.end();
        run.read();
        QVERIFY(share() < meanwhile);
        QVERIFY(meanwhile < before);
    }

    void nothingIsStaleAfterARun_data() { views(); }
    void nothingIsStaleAfterARun() {
        QFETCH(QString, view);
        Running run;
        run.open.run(view);
        run.bite();
        run.read();
        QVERIFY(run.pause.isOn());
        run.bite(12);
        run.write([&](store::Writer &writer) {
            Running::put(writer, ResourceType::Practitioner, QStringLiteral(R"({"resourceType":"Practitioner","id":"newcomer","name":[{"text":"Dr. Noor Vermeer"}]})"));
            const auto visit = Running::put(writer, ResourceType::Appointment,
                                            QStringLiteral(R"({"resourceType":"Appointment","status":"arrived","start":"%1","end":"%2","participant":[{"actor":{"reference":"Practitioner/newcomer"},"status":"accepted"}]})")
                                                .arg(run.text(run.open.at(9, 0)), run.text(run.open.at(9, 20))));
            QVERIFY(writer.openConflict(visit, QStringLiteral("slot-taken"), QStringLiteral("gone")).has_value());
        });
        OpenWindow::settle();
        run.end();
        const QStringList after = everythingSaid(run.open);
        QVERIFY(after.join(u' ').contains(QStringLiteral("Noor Vermeer")));
        run.open.workspace().showDate(run.open.workspace().date().addMonths(2)); // nothing that was read serves again
        run.read();
        run.open.workspace().showDate(tuesday);
        run.read();
        const QStringList again = everythingSaid(run.open);
        for (int at = 0; at < std::min(after.size(), again.size()); ++at) {
            QCOMPARE(after[at], again[at]);
        }
        QCOMPARE(after.size(), again.size());
    }

    void aWindowMayCloseDuringARun() {
        Running run;
        run.bite();
        run.bite();                                 // still to be drawn
        run.pause.end();
        run.open.reopen();                          // waits for the end of the run
        QCOMPARE(run.shown(), 2);
    }

    void openDialogsReadNoOftener() {
        Running run;
        auto &cases = *run.open.window().desk();
        QObject dialog;
        int reads = 0;
        const auto *news = new booking::CalmNews(cases, &dialog, [&reads] { ++reads; });
        auto *pause = news->findChild<QTimer *>(QStringLiteral("pause"));
        pause->setInterval(std::chrono::hours(24));
        const auto endPause = [pause] {
            pause->stop();
            QMetaObject::invokeMethod(pause, "timeout", Qt::DirectConnection);
        };
        for (int bite = 0; bite < 5; ++bite) {
            run.bite();
            QCOMPARE(reads, 1);
        }
        endPause();
        QCOMPARE(reads, 2); // what came last, too
        run.open.book(1, run.open.between(15, 0, 15, 20));
        QCOMPARE(reads, 3); // what one does oneself is seen at once
        endPause();
        QCOMPARE(reads, 3);
    }

    void everyOpenDialogDoes() {
        OpenWindow open;
        auto &cases = *open.window().desk();
        const AppointmentId visit = open.book(0, open.between(9, 0, 9, 20));
        const booking::PatientDialog record(cases, open.visits().front().patient);
        const schedules::SchedulesDialog hours(cases, {});
        const sync_ui::OutboxDialog outbox(cases, visit);
        const sync_ui::ConflictsDialog conflicts(cases);
        const sync_ui::OutboxFileDialog file(cases, sync_ui::OutboxFileDialog::Step::Save);
        for (const QDialog *dialog : std::initializer_list<const QDialog *>{&record, &hours, &outbox, &conflicts, &file}) {
            QVERIFY2(dialog->findChild<booking::CalmNews *>() != nullptr, dialog->metaObject()->className());
        }
    }

    void whatComesBesidesARunIsDrawnAtOnce() {
        Running run;
        run.end();
        for (int bite = 1; bite <= 5; ++bite) {
            run.bite();
            QCOMPARE(run.shown(), bite);
        }
    }
};

const test::TestRegistration<RefreshingTest> refreshingTest;

} // namespace praxidesk
#include "refreshing_test.moc"
