#include "ui/sync/outbox_dialog.h"

#include "core/sync/connection.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/booking/reason_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QRegularExpression>
#include <QTest>

using namespace praxidesk;
using praxidesk::test::must;
using store::OutboxState;
using sync_ui::OutboxDialog;

namespace {

const QString words = QStringLiteral("Appointment.status: no such code");

/// A clinic with a server; Olivia's booking was refused, Homer's waits.
class Refused : public test::DeskFixture {
public:
    Refused() {
        sync::ServerSettings settings;
        settings.name = QStringLiteral("main");
        settings.url = QStringLiteral("http://127.0.0.1:9/fhir");
        server = must(sync::addServer(store(), settings, QStringLiteral("desk")));
        for (const auto &row : store().ledger().waiting()) {
            inStore([&] { store().ledger().end(row.id, OutboxState::Done, {}); });
        }
        olivias = must(book("09:00", olivia, first));
        homers = must(book("10:00", homer, first));
        refuse(olivias, OutboxState::Quarantined, 422);
        inStore([this] {
            store().ledger().addExchange(server, groupOf(olivias),
                                         {now(), QStringLiteral("PUT http://127.0.0.1:9/fhir/Appointment/7\nif-match: W/\"1\"\n\n{\"resourceType\":\"Appointment\"}"),
                                          QStringLiteral("422\ncontent-type: application/fhir+json\n\n{\"resourceType\":\"OperationOutcome\"}"), 422, words});
        });
    }
    void inStore(const std::function<void()> &work) {
        store::WriteOptions options{QStringLiteral("sync"), {}, QStringLiteral("desk")};
        options.undoable = options.toOutbox = false;
        must(store().write(options, [&](store::Writer &) -> Result<void> {
            work();
            return {};
        }));
    }
    void refuse(AppointmentId visit, OutboxState state, int status) {
        inStore([&] {
            for (const auto &row : store().ledger().group(groupOf(visit))) {
                store().ledger().setProgress(row.id, {state, status, words, {}, true});
            }
        });
    }
    [[nodiscard]] QString groupOf(AppointmentId visit) { return store().ledger().groupsOf(resourceKey(visit)).front(); }

    store::ServerId server;
    AppointmentId olivias, homers;
};

QPushButton *button(QWidget &dialog, const QString &text) {
    for (auto *found : dialog.findChildren<QPushButton *>()) {
        if (QString(found->text()).remove(u'&') == text && !found->isHidden()) {
            return found;
        }
    }
    return nullptr;
}

QString texts(QWidget &dialog) {
    QStringList all;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog)) {
            all << label->text();
        }
    }
    return all.join(u'|');
}

QStringList rows(OutboxDialog &dialog) {
    const auto *list = dialog.findChild<QListWidget *>();
    QStringList all;
    for (int i = 0; i < list->count(); ++i) {
        all << list->item(i)->data(Qt::AccessibleTextRole).toString();
    }
    return all;
}

} // namespace

class OutboxDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusedOnesComeFirst() {
        Refused clinic;
        OutboxDialog dialog(clinic.desk());
        const QStringList all = rows(dialog);
        QCOMPARE(all.size(), 2);
        QVERIFY2(all[0].contains(QStringLiteral("Olivia Brown")) && all[0].contains(QStringLiteral("refused")), qPrintable(all[0]));
        QVERIFY2(all[1].contains(QStringLiteral("Homer Simpson")) && all[1].contains(QStringLiteral("waiting")), qPrintable(all[1]));
        QVERIFY2(texts(dialog).contains(QStringLiteral("did not accept")) && texts(dialog).contains(words), qPrintable(texts(dialog)));
        QVERIFY(button(dialog, QStringLiteral("Try again")));
        dialog.findChild<QListWidget *>()->setCurrentRow(1);
        QVERIFY(!button(dialog, QStringLiteral("Try again")));
        QVERIFY2(texts(dialog).contains(QStringLiteral("next synchronisation")), qPrintable(texts(dialog)));
        QVERIFY2(texts(dialog).contains(QStringLiteral("Nothing was said")), qPrintable(texts(dialog)));
    }

    void showsRequestAndAnswer() {
        Refused clinic;
        OutboxDialog dialog(clinic.desk());
        QCOMPARE(dialog.findChild<QComboBox *>()->count(), 1);
        QVERIFY2(dialog.findChild<QComboBox *>()->currentText().contains(QStringLiteral("PUT Appointment/7")), qPrintable(dialog.findChild<QComboBox *>()->currentText()));
        QStringList wire;
        for (const auto *text : dialog.findChildren<QPlainTextEdit *>()) {
            wire << text->toPlainText();
        }
        QVERIFY(wire.join(u' ').contains(QStringLiteral("if-match")));
        QVERIFY(wire.join(u' ').contains(QStringLiteral("OperationOutcome")));
        QTest::mouseClick(button(dialog, QStringLiteral("Copy everything")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        for (const QString &part : {QStringLiteral("Olivia Brown"), words, QStringLiteral("PUT http"), QStringLiteral("OperationOutcome")}) {
            QVERIFY2(copied.contains(part), qPrintable(copied));
        }
    }

    void isTriedAgain() {
        Refused clinic;
        OutboxDialog dialog(clinic.desk());
        QSignalSpy wanted(&dialog, &OutboxDialog::syncWanted);
        QTest::mouseClick(button(dialog, QStringLiteral("Try again")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(clinic.store().ledger().counts().quarantined, 0);
        QVERIFY2(rows(dialog).filter(QStringLiteral("refused")).isEmpty(), qPrintable(rows(dialog).join(u'|')));
    }

    void isGivenUpWithAReason() {
        Refused clinic;
        OutboxDialog dialog(clinic.desk());
        dialog.show();
        QTest::mouseClick(button(dialog, QStringLiteral("Do not send it…")), Qt::LeftButton);
        auto *ask = dialog.findChild<QDialog *>();
        QVERIFY(ask);
        ask->findChild<QLineEdit *>()->setText(QStringLiteral("entered by hand"));
        ask->accept();
        QCOMPARE(rows(dialog).size(), 1);
        QVERIFY(clinic.store().appointment(clinic.olivias).has_value());
        QCOMPARE(clinic.store().ledger().counts().quarantined, 0);
    }

    void opensTheVisit() {
        Refused clinic;
        OutboxDialog dialog(clinic.desk());
        QSignalSpy wanted(&dialog, &OutboxDialog::visitWanted);
        QTest::mouseClick(button(dialog, QStringLiteral("Open the visit")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<AppointmentId>(), clinic.olivias);
    }

    void saysWhyInPlainWords_data() {
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("card");
        QTest::newRow("refused") << OutboxState::Quarantined << 400 << QStringLiteral("did not accept") << QStringLiteral("Refused by the server: ") + words;
        QTest::newRow("forbidden") << OutboxState::Parked << 403 << QStringLiteral("does not allow") << QStringLiteral("Refused");
        QTest::newRow("unknown") << OutboxState::Unknown << 0 << QStringLiteral("nothing is done twice") << QStringLiteral("Sent, not confirmed");
        QTest::newRow("on its way") << OutboxState::Sending << 0 << QStringLiteral("no whole answer") << QStringLiteral("Sent, not confirmed");
        QTest::newRow("unreachable") << OutboxState::Queued << 0 << QStringLiteral("could not be reached") << QStringLiteral("Waiting to be sent");
        QTest::newRow("busy") << OutboxState::Queued << 503 << QStringLiteral("asked us to wait") << QStringLiteral("Waiting to be sent");
        QTest::newRow("moved meanwhile") << OutboxState::Queued << 412 << QStringLiteral("newest state is read first") << QStringLiteral("Waiting to be sent");
        QTest::newRow("sign in") << OutboxState::Queued << 401 << QStringLiteral("sign in") << QStringLiteral("Waiting to be sent");
        QTest::newRow("no place") << OutboxState::LocalOnly << 405 << QStringLiteral("stays on this computer") << QStringLiteral("Stays on this computer");
        QTest::newRow("to decide") << OutboxState::Conflict << 412 << QStringLiteral("a person has to decide") << QStringLiteral("a person has to decide");
    }
    void saysWhyInPlainWords() {
        QFETCH(OutboxState, state);
        QFETCH(int, status);
        QFETCH(QString, part);
        QFETCH(QString, card);
        Refused clinic;
        clinic.refuse(clinic.olivias, state, status);
        const auto pictures = sync::outboxPictures(clinic.store());
        const auto found = std::find_if(pictures.begin(), pictures.end(), [&](const sync::OutboxPicture &picture) { return picture.visit == clinic.olivias; });
        QVERIFY(found != pictures.end());
        QVERIFY2(found->cause.contains(part), qPrintable(found->cause));
        const QString standing = sync::standingText(clinic.store(), resourceKey(clinic.olivias));
        QVERIFY2(standing.contains(card), qPrintable(standing));
    }

    /// A booking whose patient was refused: it says so, leads there, and is given up with them.
    void whatWasSetAsideLeadsToItsCause() {
        Refused clinic;
        const PatientId ned = must(clinic.desk().addPatient({QStringLiteral("Flanders"), QStringLiteral("Ned"), QDate(1960, 1, 1), {}}));
        const AppointmentId neds = must(clinic.book("11:00", ned, clinic.first));
        clinic.inStore([&] {
            auto &ledger = clinic.store().ledger();
            for (const auto &row : ledger.waiting()) {
                if (row.key == resourceKey(ned)) {
                    ledger.setProgress(row.id, {OutboxState::Quarantined, 422, words, {}, true});
                } else if (row.group == clinic.groupOf(neds)) {
                    ledger.setProgress(row.id, {OutboxState::SetAside, 0, QStringLiteral("It builds on Ned Flanders."), {}, false});
                }
            }
        });
        OutboxDialog dialog(clinic.desk());
        auto *list = dialog.findChild<QListWidget *>();
        const auto at = rows(dialog).indexOf(QRegularExpression(QStringLiteral(".*set aside.*"), QRegularExpression::DotMatchesEverythingOption));
        QVERIFY2(at >= 0, qPrintable(rows(dialog).join(u'|')));
        list->setCurrentRow(int(at));
        QVERIFY2(texts(dialog).contains(QStringLiteral("It builds on Ned Flanders.")), qPrintable(texts(dialog)));
        QVERIFY(button(dialog, QStringLiteral("Try again")) && button(dialog, QStringLiteral("Do not send it…")));
        auto *leads = button(dialog, QStringLiteral("Show what it builds on"));
        QVERIFY(leads);
        leads->click();
        QVERIFY2(rows(dialog).at(list->currentRow()).contains(QStringLiteral("New patient")), qPrintable(rows(dialog).at(list->currentRow())));
        QVERIFY(!button(dialog, QStringLiteral("Show what it builds on")));
        button(dialog, QStringLiteral("Do not send it…"))->click();
        auto *ask = dialog.findChild<booking::ReasonDialog *>();
        QVERIFY(ask);
        QStringList said;
        for (const auto *label : ask->findChildren<QLabel *>()) {
            said << label->text();
        }
        QVERIFY2(said.join(u'|').contains(QStringLiteral("1 more change")), qPrintable(said.join(u'|')));
    }

    void whatIsOverIsShownForTheVisitAlone() {
        Refused clinic;
        clinic.inStore([&] {
            for (const auto &row : clinic.store().ledger().group(clinic.groupOf(clinic.olivias))) {
                clinic.store().ledger().end(row.id, OutboxState::Done, {});
            }
        });
        OutboxDialog all(clinic.desk());
        QCOMPARE(rows(all).size(), 1);
        OutboxDialog one(clinic.desk(), clinic.olivias);
        QCOMPARE(rows(one).size(), 1);
        QVERIFY2(rows(one).front().contains(QStringLiteral("Olivia Brown")) && rows(one).front().contains(QStringLiteral("done")), qPrintable(rows(one).front()));
        QVERIFY(one.findChild<QComboBox *>()->count() == 1);
    }

    void saysWhenThereIsNothing() {
        test::DeskFixture clinic;
        OutboxDialog dialog(clinic.desk());
        QVERIFY2(texts(dialog).contains(QStringLiteral("no server")), qPrintable(texts(dialog)));
    }
};

const praxidesk::test::TestRegistration<OutboxDialogTest> outboxDialogTest;
#include "outbox_dialog_test.moc"
