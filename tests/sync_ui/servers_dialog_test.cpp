#include "ui/sync/servers_dialog.h"

#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/sync/scripted_server.h"

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
