#include "ui/sync/servers_dialog.h"

#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/sync/scripted_server.h"

#include <QCoroTask>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace praxidesk;
using sync_ui::ServersDialog;

namespace {

template <typename Widget>
Widget *named(QWidget &dialog, const QString &name) {
    for (auto *found : dialog.findChildren<Widget *>()) {
        if (found->accessibleName() == name) {
            return found;
        }
    }
    return nullptr;
}

void press(QWidget &dialog, const QString &text) {
    for (auto *found : dialog.findChildren<QPushButton *>()) {
        if (QString(found->text()).remove(u'&') == text && !found->isHidden()) {
            QTest::mouseClick(found, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no such button");
}

bool shown(QWidget &dialog, const QString &text) {
    const auto buttons = dialog.findChildren<QPushButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [&text](const QPushButton *button) { return QString(button->text()).remove(u'&') == text && !button->isHidden(); });
}

bool says(QWidget &dialog, const QString &part) {
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) { return label->text().contains(part); });
}

} // namespace

class ServersDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsTestsAndRemoves() {
        const QByteArray statement = "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\",\"software\":{\"name\":\"Trial\",\"version\":\"1\"},\"rest\":[{\"mode\":\"server\",\"interaction\":[{\"code\":\"search-system\"}]}]}";
        test::ScriptedServer server([&statement](const test::ReceivedRequest &) { return test::Script{test::ScriptedServer::response(200, statement)}; });
        test::DeskFixture clinic;
        ServersDialog dialog(clinic.store(), QStringLiteral("desk"));
        named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("main"));
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(server.url().toString());
        press(dialog, QStringLiteral("Add the server"));
        QCOMPARE(clinic.store().ledger().servers().size(), size_t(1));
        QTRY_VERIFY(says(dialog, QStringLiteral("Trial 1")));
        QVERIFY(says(dialog, QStringLiteral("no transactions")));
        QVERIFY(says(dialog, QStringLiteral("as Slots"))); // it knows no SchedulingParameters
        QVERIFY(says(dialog, QStringLiteral("everything is tried")));
        press(dialog, QStringLiteral("Remove"));
        QVERIFY(clinic.store().ledger().servers().empty());
        QVERIFY(says(dialog, QStringLiteral("stays in this clinic")));
    }

    void saysWhatStaysHere() {
        const QByteArray statement = "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\",\"software\":{\"name\":\"Medplum <3>\"},\"rest\":[{\"mode\":\"server\","
                                     "\"interaction\":[{\"code\":\"transaction\"}],\"resource\":["
                                     "{\"type\":\"Patient\",\"interaction\":[{\"code\":\"read\"},{\"code\":\"search-type\"},{\"code\":\"create\"},{\"code\":\"update\"}]},"
                                     "{\"type\":\"Slot\",\"interaction\":[{\"code\":\"read\"}]}]}]}";
        test::ScriptedServer server([&statement](const test::ReceivedRequest &) { return test::Script{test::ScriptedServer::response(200, statement)}; });
        test::DeskFixture clinic;
        ServersDialog dialog(clinic.store(), QStringLiteral("desk"));
        named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("main"));
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(server.url().toString());
        press(dialog, QStringLiteral("Add the server"));
        QTRY_VERIFY(says(dialog, QStringLiteral("Medplum &lt;3&gt;"))); // what a server calls itself is text, not markup
        QVERIFY(says(dialog, QStringLiteral("one step, or not at all")));
        QVERIFY(says(dialog, QStringLiteral("stays on this computer alone")));
        QVERIFY(says(dialog, QStringLiteral("Slots: free, busy and blocked time")));
        QVERIFY(!says(dialog, QStringLiteral("patients,")));
        QVERIFY(says(dialog, QStringLiteral("SchedulingParameters.")));
    }

    /// What it refused when it was asked last is no reason not to ask again: somebody may have allowed it since.
    void testMakesItAskForWhatWasRefused() {
        bool allowsDevices = false;
        int asked = 0;
        const QByteArray statement = "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\",\"software\":{\"name\":\"Trial\"},\"rest\":[{\"mode\":\"server\"}]}";
        test::ScriptedServer server([&](const test::ReceivedRequest &request) {
            if (request.target.contains("metadata")) {
                return test::Script{test::ScriptedServer::response(200, statement)};
            }
            const bool isDevice = request.target.contains("/Device");
            asked += isDevice ? 1 : 0;
            return test::Script{isDevice && !allowsDevices ? test::ScriptedServer::response(404, "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"not-supported\"}]}")
                                                           : test::ScriptedServer::response(200, "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}")};
        });
        test::DeskFixture clinic;
        ServersDialog dialog(clinic.store(), QStringLiteral("desk"));
        named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("main"));
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(server.url().toString());
        press(dialog, QStringLiteral("Add the server"));
        QTRY_VERIFY(says(dialog, QStringLiteral("Trial")));
        const auto sync = [&] {
            sync::Connection connection(clinic.store(), clinic.store().ledger().servers().front().id, QStringLiteral("desk"), nullptr);
            return QCoro::waitFor(connection.sync({})).error;
        };
        const auto isKnownToRefuse = [&] {
            return !sync::capabilitiesFrom(clinic.store().ledger().servers().front().capabilities).of(QStringLiteral("Device")).search.value_or(true);
        };
        QVERIFY(!sync());
        QVERIFY(asked > 0);
        QVERIFY(isKnownToRefuse());
        asked = 0;
        QVERIFY(!sync());
        QCOMPARE(asked, 0);
        allowsDevices = true;
        press(dialog, QStringLiteral("Test"));
        QTRY_VERIFY(!isKnownToRefuse());
        QTRY_VERIFY(shown(dialog, QStringLiteral("Test")));
        QVERIFY(!sync());
        QVERIFY(asked > 0);
        QVERIFY(!isKnownToRefuse());
    }

    // ---- a known one is described anew

    void editsAddressAndPaths() {
        test::ScriptedServer server([](const test::ReceivedRequest &) { return test::Script{test::ScriptedServer::response(200, "{\"data\":[]}")}; });
        test::DeskFixture clinic;
        sync::ServerSettings settings;
        settings.name = QStringLiteral("main");
        settings.kind = QStringLiteral("clinik");
        settings.url = QStringLiteral("http://127.0.0.1:9/v1");
        const store::ServerId id = test::must(sync::addServer(clinic.store(), settings, QStringLiteral("desk")));
        ServersDialog dialog(clinic.store(), QStringLiteral("desk"));
        QVERIFY(says(dialog, QStringLiteral("Name")) && shown(dialog, QStringLiteral("Test")) && !shown(dialog, QStringLiteral("Save")));
        auto *name = named<QLineEdit>(dialog, QStringLiteral("Name"));
        name->setText(QStringLiteral("main "));
        QVERIFY(!shown(dialog, QStringLiteral("Save"))); // that is the same name
        name->setText(QStringLiteral("harbour"));
        QVERIFY(shown(dialog, QStringLiteral("Save")) && !shown(dialog, QStringLiteral("Test"))); // of the one that is meant now
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(server.url().toString());
        QVERIFY(says(dialog, QStringLiteral("has moved with all that it holds")));
        press(dialog, QStringLiteral("Other paths than usual…"));
        named<QLineEdit>(dialog, QStringLiteral("Path of schedules"))->setText(QStringLiteral("planning/rotas"));
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(says(dialog, QStringLiteral("Clinik answers")));
        QVERIFY(server.received().front().target.startsWith("/fhir/planning/rotas"));
        const auto row = clinic.store().ledger().server(id);
        QCOMPARE(row->name, QStringLiteral("harbour"));
        QCOMPARE(sync::settingsOf(*row).dialect, (std::map<QString, QString>{{QStringLiteral("path-schedules"), QStringLiteral("planning/rotas")}}));
        QVERIFY(says(dialog, QStringLiteral("each Slot is looked at")) && !says(dialog, QStringLiteral("tentatively")));
        // as it was
        QVERIFY(!shown(dialog, QStringLiteral("Save")));
        named<QLineEdit>(dialog, QStringLiteral("Path of schedules"))->clear();
        press(dialog, QStringLiteral("Save"));
        QVERIFY(sync::settingsOf(*clinic.store().ledger().server(id)).dialect.empty());
    }

    /// Nobody chose its kind, and its address does not tell: what it says of itself does, and what is said of it is true of that.
    void guessedKindIsTestedAsWhatItIs() {
        const QByteArray statement = "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\",\"rest\":[{\"mode\":\"server\",\"resource\":["
                                     "{\"type\":\"Slot\",\"interaction\":[{\"code\":\"search-type\"}]},"
                                     "{\"type\":\"Appointment\",\"interaction\":[{\"code\":\"create\"},{\"code\":\"read\"},{\"code\":\"update\"},{\"code\":\"search-type\"}]}]}]}";
        test::ScriptedServer server([&statement](const test::ReceivedRequest &request) {
            return test::Script{test::ScriptedServer::response(200, request.target.contains("metadata") ? statement : QByteArray("{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}"))};
        });
        test::DeskFixture clinic;
        ServersDialog dialog(clinic.store(), QStringLiteral("desk"));
        named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("main"));
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(server.url().toString());
        press(dialog, QStringLiteral("Add the server"));
        QTRY_VERIFY(says(dialog, QStringLiteral("Canvas answers")));
        const auto row = clinic.store().ledger().servers().front();
        QCOMPARE(row.kind, QStringLiteral("canvas"));
        QVERIFY(row.computesTime);
        QVERIFY(says(dialog, QStringLiteral("works out free time itself")) && !says(dialog, QStringLiteral("publish weekly hours")));
        QVERIFY(says(dialog, QStringLiteral("What you add or change of these")) && says(dialog, QStringLiteral("patients")));
    }

    void refusesWhatCannotBe() {
        test::DeskFixture clinic;
        sync::ServerSettings settings;
        settings.url = QStringLiteral("http://127.0.0.1:9/fhir");
        for (const char *name : {"first", "second"}) {
            settings.name = QString::fromLatin1(name);
            test::must(sync::addServer(clinic.store(), settings, QStringLiteral("desk")));
        }
        ServersDialog dialog(clinic.store(), QStringLiteral("desk"));
        named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("second"));
        press(dialog, QStringLiteral("Save"));
        QVERIFY(says(dialog, QStringLiteral("already a server named “second”")));
        named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("first"));
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(QStringLiteral("http://fhir.example.org"));
        press(dialog, QStringLiteral("Save"));
        QVERIFY(says(dialog, QStringLiteral("not encrypted")));
        QCOMPARE(clinic.store().ledger().servers().front().url, settings.url);
    }

    /// A kind that works out free time is known to do so, however it became that kind.
    void anotherKindIsSpokenToAsSuch() {
        test::DeskFixture clinic;
        sync::ServerSettings settings;
        settings.name = QStringLiteral("main");
        settings.url = QStringLiteral("http://127.0.0.1:9/fhir");
        const store::ServerId id = test::must(sync::addServer(clinic.store(), settings, QStringLiteral("desk")));
        test::must(sync::changeKind(clinic.store(), id, QStringLiteral("canvas"), QStringLiteral("desk")));
        QVERIFY(clinic.store().ledger().server(id)->computesTime);
        ServersDialog dialog(clinic.store(), QStringLiteral("desk"));
        auto *kinds = named<QComboBox>(dialog, QStringLiteral("Kind of server"));
        QCOMPARE(kinds->currentData().toString(), QStringLiteral("canvas"));
        kinds->setCurrentIndex(kinds->findData(QStringLiteral("fhir")));
        press(dialog, QStringLiteral("Save"));
        QVERIFY(!clinic.store().ledger().server(id)->computesTime);
        QCOMPARE(clinic.store().ledger().server(id)->kind, QStringLiteral("fhir"));
    }

    /// Nothing is exchanged with it until somebody has looked: whoever does says which side holds, and that is kept.
    void whoHasLookedSaysWhichSideHolds() {
        test::DeskFixture clinic;
        sync::ServerSettings settings;
        settings.name = QStringLiteral("main");
        settings.url = QStringLiteral("http://127.0.0.1:9/fhir");
        const store::ServerId id = test::must(sync::addServer(clinic.store(), settings, QStringLiteral("desk")));
        ServersDialog dialog(clinic.store(), QStringLiteral("desk"));
        QVERIFY(!shown(dialog, QStringLiteral("Send ours again")));
        const QString setting = QStringLiteral("sync.alarm.%1").arg(id.value);
        QStringList kept;
        for (const char *side : {"Believe the server", "Send ours again"}) {
            store::WriteOptions options;
            options.action = QStringLiteral("freeze");
            test::must(clinic.store().write(options, [&](store::Writer &) {
                store::ServerRow row = *clinic.store().ledger().server(id);
                row.frozen = QStringLiteral("The server deleted much at once.");
                clinic.store().ledger().updateServer(row);
                return clinic.store().setSetting(setting, QStringLiteral("deleted"));
            }));
            ServersDialog asked(clinic.store(), QStringLiteral("desk"));
            QVERIFY(says(asked, QStringLiteral("The server deleted much at once.")) && says(asked, QStringLiteral("send ours again")));
            press(asked, QString::fromLatin1(side));
            QVERIFY(clinic.store().ledger().server(id)->frozen.isEmpty());
            QVERIFY(!shown(asked, QString::fromLatin1(side)));
            kept << clinic.store().setting(setting);
        }
        QVERIFY(kept.first() == QLatin1String("deleted") && kept.last() != kept.first());
    }

    void refusesWhatIsNoAddress() {
        test::DeskFixture clinic;
        ServersDialog dialog(clinic.store(), QStringLiteral("desk"));
        named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("main"));
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(QStringLiteral("http://fhir.example.org"));
        press(dialog, QStringLiteral("Add the server"));
        QVERIFY(clinic.store().ledger().servers().empty());
        QVERIFY(says(dialog, QStringLiteral("not encrypted")));
    }

    void canBeClosedWhileItAsks() {
        test::ScriptedServer server([](const test::ReceivedRequest &) {
            test::Script script;
            script.hangs = true;
            return script;
        });
        test::DeskFixture clinic;
        {
            ServersDialog dialog(clinic.store(), QStringLiteral("desk"));
            named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("main"));
            named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(server.url().toString());
            press(dialog, QStringLiteral("Add the server"));
            QTRY_VERIFY(!server.received().empty());
        }
        QCOMPARE(clinic.store().ledger().servers().size(), size_t(1));
    }
};

const praxidesk::test::TestRegistration<ServersDialogTest> serversDialogTest;
#include "servers_dialog_test.moc"
