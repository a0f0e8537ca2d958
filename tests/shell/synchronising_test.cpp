// What the window says of servers: the words and links at the bottom, cards, details, and the dialogs behind them.
#include "core/store/ledger.h"
#include "core/sync/connection.h"
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/details_card.h"
#include "ui/shell/status_bar.h"
#include "ui/sync/conflicts_dialog.h"
#include "ui/sync/outbox_dialog.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace praxidesk {

using store::OutboxState;
using test::OpenWindow;

class SynchronisingTest : public QObject {
    Q_OBJECT

    static void addServer(OpenWindow &desk) {
        sync::ServerSettings settings;
        settings.name = QStringLiteral("harbour");
        settings.url = QStringLiteral("http://127.0.0.1:9/fhir");
        QVERIFY(sync::addServer(desk.store(), settings, QStringLiteral("desk")).has_value());
    }
    static void inStore(OpenWindow &desk, const std::function<void(store::Writer &)> &work) {
        store::WriteOptions options{QStringLiteral("sync"), {}, QStringLiteral("desk")};
        options.undoable = options.toOutbox = false;
        QVERIFY(desk.store().write(options, [&](store::Writer &writer) -> Result<void> {
            work(writer);
            return {};
        }).has_value());
        desk.workspace().refresh();
    }
    static void bring(OpenWindow &desk, AppointmentId visit, OutboxState state) {
        inStore(desk, [&](store::Writer &) {
            auto &ledger = desk.store().ledger();
            for (const auto &row : ledger.group(ledger.groupsOf(resourceKey(visit)).front())) {
                if (state == OutboxState::Done) {
                    ledger.agree({*row.server, row.key, row.typeName, QString::number(row.id), "W/\"1\"", row.json, {}, {}, {}});
                    ledger.end(row.id, state, {});
                } else {
                    ledger.setProgress(row.id, {state, 422, QStringLiteral("no such code"), {}, true});
                }
            }
        });
    }
    static calendar::Item card(OpenWindow &desk) {
        for (const auto &item : desk.view().content().items) {
            if (item.kind == calendar::ItemKind::Appointment) {
                return item;
            }
        }
        return {};
    }
    template <typename Widget>
    static Widget *shown(QWidget &within, const QString &part) {
        for (auto *found : within.findChildren<Widget *>()) {
            if (found->isVisibleTo(&within) && QString(found->text()).remove(u'&').contains(part)) {
                return found;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void withoutAServerNobodySpeaksOfOne() {
        OpenWindow desk;
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        QVERIFY(!card(desk).hasServer);
        desk.workspace().reveal(visit);
        QVERIFY(!shown<QLabel>(*desk.workspace().card(), QStringLiteral("server")));
        QVERIFY(!desk.window().commands().action(QStringLiteral("file.outbox"))->isEnabled());
    }

    void cardsAndDetailsSayHowFirmAVisitIs_data() {
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<Promise>("promise");
        QTest::addColumn<QString>("details");
        QTest::newRow("waiting") << OutboxState::Queued << Promise::Queued << QStringLiteral("Waiting to be sent");
        QTest::newRow("sent") << OutboxState::Unknown << Promise::Queued << QStringLiteral("Sent, not confirmed yet");
        QTest::newRow("confirmed") << OutboxState::Done << Promise::Confirmed << QStringLiteral("Confirmed by the server");
        QTest::newRow("refused") << OutboxState::Quarantined << Promise::Refused << QStringLiteral("no such code");
        QTest::newRow("conflict") << OutboxState::Conflict << Promise::Conflict << QStringLiteral("a person has to decide");
        QTest::newRow("stays") << OutboxState::LocalOnly << Promise::Local << QStringLiteral("Stays on this computer");
    }
    void cardsAndDetailsSayHowFirmAVisitIs() {
        QFETCH(OutboxState, state);
        QFETCH(QString, details);
        OpenWindow desk;
        addServer(desk);
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        bring(desk, visit, state);
        QTEST(card(desk).promise, "promise");
        QVERIFY(card(desk).hasServer);
        desk.workspace().showView(shell::View::Week);
        QTEST(card(desk).promise, "promise");
        QVERIFY(card(desk).hasServer);
        desk.workspace().reveal(visit);
        desk.workspace().card()->showAppointment(visit, {});
        QVERIFY2(shown<QLabel>(*desk.workspace().card(), details), qPrintable(details));
        for (const auto *label : desk.workspace().card()->findChildren<QLabel *>()) { // none is cut
            if (label->isVisible() && label->wordWrap()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
        QTest::mouseClick(shown<QPushButton>(*desk.workspace().card(), QStringLiteral("What the server said")), Qt::LeftButton);
        QVERIFY(desk.workspace().findChild<sync_ui::OutboxDialog *>());
    }

    void aConflictNamesItsReasonOnTheCard() {
        OpenWindow desk;
        addServer(desk);
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        inStore(desk, [&](store::Writer &writer) { QVERIFY(writer.openConflict(resourceKey(visit), QStringLiteral("slot-taken"), QStringLiteral("gone")).has_value()); });
        QCOMPARE(card(desk).problem, QStringLiteral("needs a new time"));
        auto *link = shown<QPushButton>(*desk.workspace().statusBar(), QStringLiteral("to decide"));
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(desk.workspace().findChild<sync_ui::ConflictsDialog *>());
    }

    void theBottomLeadsToWhatWasRefused() {
        OpenWindow desk;
        addServer(desk);
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        QVERIFY(!shown<QPushButton>(*desk.workspace().statusBar(), QStringLiteral("refused")));
        bring(desk, visit, OutboxState::Quarantined);
        auto *link = shown<QPushButton>(*desk.workspace().statusBar(), QStringLiteral("refused"));
        QVERIFY(link);
        QVERIFY(link->text().startsWith(u'1')); // the visit and its Slot are one change
        QTest::mouseClick(link, Qt::LeftButton);
        auto *dialog = desk.workspace().findChild<sync_ui::OutboxDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(shown<QPushButton>(*dialog, QStringLiteral("Open the visit")), Qt::LeftButton);
        QCOMPARE(desk.workspace().chosenAppointment(), visit);
    }

    void aLongRunShowsHowFarItIs() {
        shell::StatusBar bar;
        auto *progress = bar.findChild<QProgressBar *>();
        QVERIFY(!progress->isVisibleTo(&bar));
        bar.setProgress(40);
        QVERIFY(progress->isVisibleTo(&bar));
        QCOMPARE(progress->value(), 40);
        QSignalSpy stop(&bar, &shell::StatusBar::stopWanted);
        QTest::mouseClick(shown<QPushButton>(bar, QStringLiteral("Stop")), Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        bar.setProgress(std::nullopt);
        QVERIFY(!progress->isVisibleTo(&bar));
    }
};

const test::TestRegistration<SynchronisingTest> synchronisingTest;

} // namespace praxidesk
#include "synchronising_test.moc"
