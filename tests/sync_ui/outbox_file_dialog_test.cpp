#include <QObject>

#include "ui/sync/outbox_file_dialog.h"

#include "core/fhir/json.h"
#include "core/sync/connection.h"
#include "core/sync/turns.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace praxidesk;
using praxidesk::test::must;
using sync_ui::OutboxFileDialog;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

class Offline : public test::DeskFixture {
public:
    Offline() {
        sync::ServerSettings settings;
        settings.name = s("main");
        settings.url = s("http://127.0.0.1:9/fhir");
        server = must(sync::addServer(store(), settings, s("desk")));
        visit = must(book("09:00", olivia, first));
    }
    /// What a server answers that takes everything.
    [[nodiscard]] QByteArray answerTo(const QString &path) const {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        const auto bundle = fhir::JsonDocument::parse(file.readAll());
        QByteArrayList entries;
        for (std::uint32_t i = 0; bundle && i < bundle->root()["entry"].size(); ++i) {
            entries << "{\"response\":{\"status\":\"201 Created\",\"location\":\"X/made-" + QByteArray::number(i) + "/_history/1\",\"etag\":\"W/1\"}}";
        }
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\",\"entry\":[" + entries.join(',') + "]}";
    }
    store::ServerId server;
    AppointmentId visit;
};

QString said(const OutboxFileDialog &dialog, const QString &name) {
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->accessibleName() == name) {
            return label->isHidden() ? QString() : label->text();
        }
    }
    return {};
}

QPushButton *button(const OutboxFileDialog &dialog, const QString &text) {
    for (auto *found : dialog.findChildren<QPushButton *>()) {
        if (QString(found->text()).remove(u'&') == text) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

class OutboxFileDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesWhatWaitsAndReadsTheAnswer() {
        Offline clinic;
        const QTemporaryDir folder;
        const QString path = folder.filePath(s("outbox.json"));
        OutboxFileDialog dialog(clinic.desk(), OutboxFileDialog::Step::Save);
        QVERIFY(button(dialog, s("Save what waits…"))->isDefault() && button(dialog, s("Save what waits…"))->isEnabled());
        QVERIFY2(said(dialog, s("What waits")).contains(s("main")), qPrintable(said(dialog, s("What waits"))));
        dialog.save(path);
        QVERIFY2(said(dialog, s("What happened")).contains(path), qPrintable(said(dialog, s("What happened"))));
        QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        for (const auto &row : clinic.store().ledger().waiting()) {
            QCOMPARE(store::toCode(row.state), s("unknown"));
        }
        // the answer to something else changes nothing
        const QString answer = folder.filePath(s("answer.json"));
        const auto write = [&answer](const QByteArray &text) {
            QFile file(answer);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}");
        dialog.read(answer);
        QVERIFY2(said(dialog, s("What happened")).contains(s("no transaction-response")), qPrintable(said(dialog, s("What happened"))));
        QVERIFY(!clinic.store().ledger().waiting().empty());
        write(clinic.answerTo(path));
        int answered = 0;
        QObject::connect(&dialog, &OutboxFileDialog::answered, &dialog, [&answered] { ++answered; });
        dialog.read(answer);
        QVERIFY2(answered == 1 && said(dialog, s("What happened")).contains(s("arrived")), qPrintable(said(dialog, s("What happened"))));
        QCOMPARE(int(clinic.store().ledger().promise(resourceKey(clinic.visit))), int(Promise::Confirmed));
        // and not twice
        dialog.read(answer);
        QCOMPARE(answered, 1);
    }

    void saysWhyNot() {
        Offline clinic;
        OutboxFileDialog dialog(clinic.desk(), OutboxFileDialog::Step::Read);
        QVERIFY(button(dialog, s("Read the answer…"))->isDefault());
        dialog.save(s("/nowhere/at/all/outbox.json"));
        QVERIFY2(said(dialog, s("What happened")).contains(s("could not be written")), qPrintable(said(dialog, s("What happened"))));
        for (const auto &row : clinic.store().ledger().waiting()) {
            QCOMPARE(store::toCode(row.state), s("queued"));
        }
        dialog.read(s("/nowhere/at/all/answer.json"));
        QVERIFY2(said(dialog, s("What happened")).contains(s("cannot be read")), qPrintable(said(dialog, s("What happened"))));
        // never in the middle of a run
        sync::Turns &turns = sync::Turns::of(clinic.store());
        QVERIFY(turns.take());
        const QTemporaryDir folder;
        dialog.save(folder.filePath(s("outbox.json")));
        QVERIFY2(said(dialog, s("What happened")).contains(s("under way")), qPrintable(said(dialog, s("What happened"))));
        QVERIFY(!QFile::exists(folder.filePath(s("outbox.json"))));
        turns.giveBack();
    }

    void everythingHasAName() {
        Offline clinic;
        sync::ServerSettings settings;
        settings.name = s("other");
        settings.url = s("http://127.0.0.1:9/other");
        must(sync::addServer(clinic.store(), settings, s("desk")));
        OutboxFileDialog dialog(clinic.desk(), OutboxFileDialog::Step::Save);
        for (const auto *child : dialog.findChildren<QWidget *>(QString(), Qt::FindChildrenRecursively)) {
            const auto *pressed = qobject_cast<const QPushButton *>(child);
            QVERIFY(pressed == nullptr || !pressed->text().isEmpty());
            QVERIFY(QByteArray(child->metaObject()->className()) != "QComboBox" || !child->accessibleName().isEmpty());
        }
    }
};

const praxidesk::test::TestRegistration<OutboxFileDialogTest> outboxFileDialogTest;
#include "outbox_file_dialog_test.moc"
