#include "ui/sync/send_all_dialog.h"

#include "core/sync/connection.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/sync/servers_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace praxidesk;
using sync_ui::SendAllDialog;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

void importPatients(store::Store &store, int count) {
    store::WriteOptions options{s("import"), {}, s("test")};
    options.toOutbox = false;
    const auto written = store.write(options, [&](store::Writer &writer) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            const QByteArray json = s(R"({"resourceType":"Patient","id":"imported-%1","name":[{"family":"Imported%1"}]})").arg(i).toUtf8();
            if (auto put = writer.put(ResourceType::Patient, json, {}); !put) {
                return tl::unexpected(put.error());
            }
        }
        return {};
    });
    QVERIFY(written);
}

store::ServerId addServer(store::Store &store, const QString &name) {
    sync::ServerSettings settings;
    settings.name = name;
    settings.url = s("http://127.0.0.1:1/fhir");
    return sync::addServer(store, settings, s("desk")).value_or(store::ServerId{});
}

QPushButton *button(QWidget &dialog, const QString &text) {
    for (auto *found : dialog.findChildren<QPushButton *>()) {
        if (found->text() == text) {
            return found;
        }
    }
    return nullptr;
}

bool says(QWidget &dialog, const QString &part) {
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) { return label->text().contains(part); });
}

} // namespace

class SendAllDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyAboutWhatIsNotThere() {
        test::DeskFixture clinic;
        const auto server = addServer(clinic.store(), s("main"));
        sync::Unsent unsent(clinic.store(), server);
        while (!unsent.isEmpty() && unsent.queueNext(s("desk")).value_or(0) < unsent.total()) {
        }
        QWidget parent;
        QVERIFY(SendAllDialog::ask(clinic.store(), server, s("desk"), &parent) == nullptr);
        importPatients(clinic.store(), 1);
        auto *dialog = SendAllDialog::ask(clinic.store(), server, s("desk"), &parent);
        QVERIFY(dialog != nullptr);
        QVERIFY(says(*dialog, s("main")) && says(*dialog, s("1")));
        const auto before = clinic.store().ledger().waiting().size();
        QTest::mouseClick(button(*dialog, s("Not now")), Qt::LeftButton);
        QCOMPARE(clinic.store().ledger().waiting().size(), before);
    }

    void queuesAllInBites() {
        test::DeskFixture clinic;
        const auto server = addServer(clinic.store(), s("main"));
        importPatients(clinic.store(), 250);
        QWidget parent;
        QPointer<SendAllDialog> dialog = SendAllDialog::ask(clinic.store(), server, s("desk"), &parent);
        QVERIFY(dialog);
        const auto before = clinic.store().ledger().waiting().size();
        button(*dialog, s("Send them"))->click();
        QCOMPARE(clinic.store().ledger().waiting().size(), before + size_t(sync::Unsent::bite)); // the window goes on in between
        QTRY_VERIFY(!dialog);
        QVERIFY(clinic.store().ledger().waiting().size() >= before + 250);
        QVERIFY(sync::Unsent(clinic.store(), server).isEmpty());
    }

    void stoppedItOffersTheRest() {
        test::DeskFixture clinic;
        const auto server = addServer(clinic.store(), s("main"));
        importPatients(clinic.store(), 250);
        QWidget parent;
        QPointer<SendAllDialog> dialog = SendAllDialog::ask(clinic.store(), server, s("desk"), &parent);
        QVERIFY(dialog);
        const int all = sync::Unsent(clinic.store(), server).total();
        button(*dialog, s("Send them"))->click();
        button(*dialog, s("Stop"))->click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(sync::Unsent(clinic.store(), server).total(), all - sync::Unsent::bite);
    }

    void asksWhenAServerIsNew() {
        test::DeskFixture clinic;
        addServer(clinic.store(), s("known"));
        importPatients(clinic.store(), 1);
        sync_ui::ServersDialog servers(clinic.store(), s("desk"));
        SendAllDialog::askAboutNewOnes(&servers, clinic.store(), s("desk"));
        Q_EMIT servers.serversChanged();
        QVERIFY(servers.findChild<SendAllDialog *>() == nullptr);
        addServer(clinic.store(), s("new"));
        Q_EMIT servers.serversChanged();
        auto *dialog = servers.findChild<SendAllDialog *>();
        QVERIFY(dialog != nullptr && says(*dialog, s("new")));
        dialog->reject();
        Q_EMIT servers.serversChanged();
        QTRY_VERIFY(servers.findChild<SendAllDialog *>() == nullptr);
    }
};

const praxidesk::test::TestRegistration<SendAllDialogTest> sendAllDialogTest;
#include "send_all_dialog_test.moc"
