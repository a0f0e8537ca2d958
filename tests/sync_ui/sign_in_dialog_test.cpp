// Signing in from the servers dialog: each way with the fields that it needs, the browser, and where a secret is kept.

#include "ui/sync/servers_dialog.h"
#include "ui/sync/sync_service.h"

#include "tests/desk/desk_fixture.h"
#include "tests/signin/stand_in_authority.h"
#include "tests/support/test_registry.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;
using sync_ui::ServersDialog;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A clinic, a server that wants to be signed in to, and the dialog.
struct Place {
    Place() {
        sync::SignInMeans means;
        means.secrets = secrets;
        means.openPage = [this](const QUrl &page) {
            pages << page;
            if (browses) {
                authority.browse(page);
            }
            return browses;
        };
        sync::SignIns::of(clinic.store()).use(means);
        dialog = std::make_unique<ServersDialog>(clinic.store(), s("desk"));
        field("Name")->setText(s("main"));
        type("Address", authority.fhir().base().toString());
    }
    template <typename Widget>
    [[nodiscard]] Widget *named(const char *name) const {
        for (auto *found : dialog->findChildren<Widget *>()) {
            if (found->accessibleName() == s(name)) {
                return found;
            }
        }
        qFatal("there is no %s", name);
    }
    [[nodiscard]] QLineEdit *field(const char *name) const { return named<QLineEdit>(name); }
    /// As a person would.
    void type(const char *name, const QString &text) const {
        field(name)->setText(text);
        Q_EMIT field(name)->textEdited(text);
    }
    [[nodiscard]] bool shows(const char *name) const { return !field(name)->isHidden(); }
    void asksFor(const char *way) const {
        auto *ways = named<QComboBox>("It asks for");
        ways->setCurrentIndex(ways->findData(s(way)));
    }
    [[nodiscard]] QPushButton *button(const char *text) const {
        for (auto *found : dialog->findChildren<QPushButton *>()) {
            if (QString(found->text()).remove(u'&') == s(text) && !found->isHidden()) {
                return found;
            }
        }
        return nullptr;
    }
    void press(const char *text) const {
        QVERIFY2(button(text) != nullptr, text);
        button(text)->click();
    }
    [[nodiscard]] bool says(const char *part) const {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(s(part)) && !label->isHidden(); });
    }
    [[nodiscard]] store::ServerRow server() { return clinic.store().ledger().servers().front(); }

    DeskFixture clinic;
    StandInAuthority authority{[this] { return clinic.now(); }};
    std::shared_ptr<sync::MemorySecrets> secrets = std::make_shared<sync::MemorySecrets>();
    bool browses = true;
    QList<QUrl> pages;
    std::unique_ptr<ServersDialog> dialog;
};

} // namespace

class SignInDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachWayHasItsFields_data() {
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("none") << QStringList();
        QTest::newRow("bearer") << QStringList{s("Token"), s("or token file")};
        QTest::newRow("client-credentials") << QStringList{s("Client id"), s("Client secret"), s("Token address")};
        QTest::newRow("smart") << QStringList{s("Client id"), s("Scope")};
    }
    void eachWayHasItsFields() {
        QFETCH(QStringList, fields);
        const Place place;
        place.asksFor(QTest::currentDataTag());
        for (const char *name : {"Token", "or token file", "Client id", "Client secret", "Token address", "Scope"}) {
            QVERIFY2(place.shows(name) == fields.contains(s(name)), name);
        }
        QCOMPARE(place.says("kept only until the program ends"), !fields.isEmpty());
        QCOMPARE(place.field("Token")->echoMode(), QLineEdit::Password);
        QCOMPARE(place.field("Client secret")->echoMode(), QLineEdit::Password);
    }

    void personSignsIn() {
        Place place;
        place.asksFor("smart");
        place.field("Client id")->setText(s("praxidesk"));
        place.press("Add the server"); // it goes on to the browser, and tests afterwards
        QTRY_VERIFY(place.says("It answers"));
        QCOMPARE(place.pages.size(), 1);
        QVERIFY(place.says("kept only until the program ends"));
        QCOMPARE(place.server().auth, s("smart"));
        place.press("Sign out");
        QTRY_VERIFY(place.says("Signed out of main"));
        place.press("Test");
        QTRY_VERIFY(place.says("main asks to sign in"));
        place.press("Sign in…");
        QTRY_VERIFY(place.says("It answers"));
        QCOMPARE(place.pages.size(), 2);
    }

    void personThinksBetterOfIt() {
        Place place;
        place.browses = false;
        place.asksFor("smart");
        place.field("Client id")->setText(s("praxidesk"));
        place.press("Add the server");
        QTRY_VERIFY(place.says("Sign in there"));
        QVERIFY(place.button("Copy the page’s address") != nullptr);
        QVERIFY(!place.button("Test")->isEnabled());
        place.press("Cancel");
        QTRY_VERIFY(place.says("was stopped"));
        QVERIFY(place.button("Test")->isEnabled());
        QVERIFY(place.button("Cancel") == nullptr);
    }

    void closedMeanwhile() {
        Place place;
        place.browses = false;
        place.asksFor("smart");
        place.field("Client id")->setText(s("praxidesk"));
        place.press("Add the server");
        QTRY_VERIFY(place.says("Sign in there"));
        place.dialog.reset();
        QCOMPARE(place.authority.tokenRequests(), 0);
    }

    void secretIsTyped_data() {
        QTest::addColumn<QString>("field");
        QTest::newRow("bearer") << s("Token");
        QTest::newRow("client-credentials") << s("Client secret");
    }
    void secretIsTyped() {
        QFETCH(QString, field);
        Place place;
        place.authority.secret = "canary-client-secret";
        const QByteArray good = field == s("Token") ? place.authority.newAccess() : place.authority.secret;
        place.asksFor(QTest::currentDataTag());
        place.field("Client id")->setText(s("praxidesk"));
        place.field(qPrintable(field))->setText(s("canary-wrong-one"));
        place.press("Add the server");
        // its statement is open to everybody: that it answers says nothing of the token
        QTRY_VERIFY(place.says(field == s("Token") ? "what it was given is not accepted" : "does not know this program"));
        QVERIFY(!place.says("It answers"));
        QVERIFY(place.field(qPrintable(field))->text().isEmpty());
        QVERIFY(!place.server().options.contains("canary"));
        QVERIFY(place.button("Use this one") == nullptr);
        place.field(qPrintable(field))->setText(QString::fromLatin1(good));
        place.press("Use this one");
        QTRY_VERIFY(place.says("It answers"));
        QVERIFY(!place.server().options.contains("canary"));
        const auto header = QCoro::waitFor(sync::SignIns::of(place.clinic.store()).to(place.server().id).authorization({}));
        QVERIFY(header && place.authority.lastAccess() == header->mid(7));
    }

    /// What signs in at one place is not kept for another, and never shown to it.
    void movedServerIsSignedInToAnew_data() {
        QTest::addColumn<bool>("moves");
        QTest::newRow("another name") << false;
        QTest::newRow("another place") << true;
    }
    void movedServerIsSignedInToAnew() {
        QFETCH(bool, moves);
        Place place;
        const QString token = QString::fromLatin1(place.authority.newAccess());
        place.asksFor("bearer");
        place.field("Token")->setText(token);
        place.press("Add the server");
        QTRY_VERIFY(place.says("It answers"));
        const QString key = sync::settingsOf(place.server()).secrets + u'/' + place.authority.fhir().base().toString(QUrl::RemovePath) + s("/token");
        QUrl there = place.authority.fhir().base();
        there.setHost(moves ? s("localhost") : there.host());
        place.type("Address", there.toString());
        place.field("Name")->setText(s("other"));
        place.press("Save");
        QTRY_VERIFY(place.says(moves ? "there is no token for it" : "It answers"));
        QCOMPARE(place.server().name, s("other"));
        QCOMPARE(bool(QCoro::waitFor(place.secrets->read(key))), !moves);
        if (moves) {
            place.field("Token")->setText(token);
            place.press("Use this one");
            QTRY_VERIFY(place.says("It answers"));
        }
    }

    void removedServerLeavesNoSecret() {
        Place place;
        place.asksFor("bearer");
        place.field("Token")->setText(s("canary-token"));
        place.press("Add the server");
        QTRY_VERIFY(place.button("Remove") != nullptr && place.button("Remove")->isEnabled());
        const QString key = sync::settingsOf(place.server()).secrets + u'/' + place.authority.fhir().base().toString(QUrl::RemovePath) + s("/token");
        QCOMPARE(QCoro::waitFor(place.secrets->read(key)).value_or(QByteArray()), QByteArray("canary-token"));
        place.press("Remove");
        QTRY_VERIFY(place.clinic.store().ledger().servers().empty());
        QVERIFY(!QCoro::waitFor(place.secrets->read(key)));
    }

    void kinds_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("organization");
        QTest::newRow("https://fhir.example.org/r4") << s("fhir") << QString();
        QTest::newRow("https://api.medplum.com/fhir/R4") << s("medplum") << QString();
        QTest::newRow("https://fumage-clinic.canvasmedical.com") << s("canvas") << QString();
        QTest::newRow("https://api.example.org/v2/org-7/fhir/R4/") << s("medikit") << s("org-7");
        QTest::newRow("https://api.clinik.example") << s("clinik") << QString();
        QTest::newRow("https://medikit.example.org") << s("medikit") << QString();
    }
    void kinds() {
        QFETCH(QString, kind);
        QFETCH(QString, organization);
        Place place;
        place.type("Address", s(QTest::currentDataTag()));
        QCOMPARE(place.shows("Organization"), kind == s("medikit"));
        QCOMPARE(place.field("Organization")->text(), organization);
        place.field("Organization")->setText(s("org-7"));
        place.asksFor("bearer"); // without one nobody is asked
        place.press("Add the server");
        QCOMPARE(place.server().kind, kind);
        QCOMPARE(place.server().organization, kind == s("medikit") ? s("org-7") : QString());
        QTRY_VERIFY(place.says("there is no token"));
    }

    void mediKitNeedsAnOrganization() {
        Place place;
        place.type("Address", s("https://medikit.example.org"));
        place.press("Add the server");
        QVERIFY(place.says("organization’s id"));
        QVERIFY(place.clinic.store().ledger().servers().empty());
    }

    void plainHttpStaysVisible() {
        Place place;
        sync::ServerSettings settings;
        settings.name = s("far");
        settings.url = s("http://fhir.example.org");
        settings.allowPlainHttp = true;
        must(sync::addServer(place.clinic.store(), settings, s("desk")));
        const ServersDialog dialog(place.clinic.store(), s("desk"));
        const auto *list = dialog.findChild<QListWidget *>();
        QVERIFY(list->item(0)->text().contains(s("not encrypted")));
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(s("not encrypted")));
    }

    void statusAsksAPerson() {
        Place place;
        sync::ServerSettings settings;
        settings.name = s("main");
        settings.url = place.authority.fhir().base().toString();
        settings.auth = s("smart");
        settings.clientId = s("praxidesk");
        const auto server = must(sync::addServer(place.clinic.store(), settings, s("desk")));
        sync_ui::SyncService service(place.clinic.desk());
        service.syncNow();
        QTRY_VERIFY(!service.isRunning());
        QVERIFY2(service.words().contains(s("main asks to sign in")), qPrintable(service.words()));
        QCOMPARE(service.asksToSignIn()->id, server);
        place.dialog = std::make_unique<ServersDialog>(place.clinic.store(), s("desk"));
        place.dialog->choose(server, true);
        QTRY_VERIFY(place.says("It answers"));
        QCOMPARE(place.pages.size(), 1);
        service.syncNow();
        QTRY_VERIFY(!service.isRunning());
        QVERIFY(!service.asksToSignIn());
    }
};

const praxidesk::test::TestRegistration<SignInDialogTest> signInDialogTest;
#include "sign_in_dialog_test.moc"
