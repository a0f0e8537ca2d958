// Servers of each kind whose pages never end or lead elsewhere, and from which much is gone at once.

#include <QObject>

#include "core/fhir/json.h"
#include "tests/dialects/clinik_world.h"
#include "tests/dialects/day.h"
#include "tests/dialects/medplum_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

bool isPullOfPatients(const Arrived &arrived) { return arrived.request.method == sync::Method::Get && arrived.request.url.path().endsWith(s("/Patient")); }

bool isAlarmed(const sync::SyncReport &report) { return report.error && report.error->code == ErrorCode::ServerRefused; }

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongPagesStopThePull_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<bool>("isError");
        for (const QString &kind : daysOf().mid(0, 4)) { // plain servers have theirs in tests/standin
            QTest::addRow("%s: the same page again", qPrintable(kind)) << kind << QByteArray("PATH?_offset=1") << false;
            QTest::addRow("%s: another page each time", qPrintable(kind)) << kind << QByteArray("PATH?_offset=NUMBER") << false;
            QTest::addRow("%s: another host", qPrintable(kind)) << kind << QByteArray("ELSEWHERE/Patient?_offset=1") << true;
            QTest::addRow("%s: another scheme", qPrintable(kind)) << kind << QByteArray("https://127.0.0.1:PORT/Patient?_offset=1") << true;
        }
    }
    void wrongPagesStopThePull() {
        QFETCH(QString, kind);
        QFETCH(QByteArray, link);
        QFETCH(bool, isError);
        const auto day = makeDay(kind);
        LoopbackServer elsewhere([](const sync::Request &) { return sync::Answer(); }, QString());
        link.replace("ELSEWHERE", elsewhere.base().toEncoded()).replace("PORT", QByteArray::number(day->server().base().port()));
        int pages = 0;
        day->server().behave([&](const Arrived &arrived) {
            Mishap mishap;
            if (isPullOfPatients(arrived)) {
                QUrl own = day->server().base();
                own.setPath(arrived.request.url.path());
                const QByteArray next = QByteArray(link).replace("NUMBER", QByteArray::number(++pages)).replace("PATH", own.toEncoded());
                mishap.answer = [next](sync::Answer &answer) {
                    const auto bundle = fhir::JsonDocument::parse(answer.body);
                    answer.body = fhir::withMembers(bundle->root(), {{"link", R"([{"relation":"next","url":")" + next + R"("}])"}}, {"resourceType", "type", "link", "entry"});
                };
            }
            return mishap;
        });
        sync::SyncOptions options;
        options.mostPages = 50;
        const sync::SyncReport report = day->clinic().sync(options);
        QVERIFY2(pages > 0, "the test proves nothing");
        QVERIFY2(report.error.has_value() == isError, words(report).constData());
        QVERIFY2(isError || !report.remarks.isEmpty(), words(report).constData());
        QVERIFY(elsewhere.received().empty());
        QVERIFY(pages <= 51);
        QCOMPARE(day->outcome(), QString());
    }

    void muchThatIsGoneAtOnceIsAskedAbout_data() {
        QTest::addColumn<bool>("isClinik");
        QTest::newRow("Slots of Clinik") << true;
        QTest::newRow("patients of Medplum") << false;
    }
    void muchThatIsGoneAtOnceIsAskedAbout() {
        QFETCH(bool, isClinik);
        isClinik ? slotsOfClinik() : patientsOfMedplum();
    }

private:
    /// `remove` takes 21 of 40 away there.
    template <typename World>
    void isAsked(World &world, ResourceType type, const std::function<void()> &remove) {
        DialectClinic &clinic = world.clinic();
        world.now += Minutes(10);
        QVERIFY(!clinic.sync().error);
        const qint64 before = clinic.store().count(type);
        QVERIFY(before >= 40);
        remove();
        world.now += std::chrono::hours(25);
        for (int run = 0; run < 2; ++run) {
            world.server().received().clear();
            const sync::SyncReport report = clinic.sync();
            QVERIFY2(isAlarmed(report), words(report).constData());
            QCOMPARE(clinic.store().count(type), before);
            QCOMPARE(world.server().received().empty(), run == 1);
        }
        QVERIFY(!clinic.ledger().server(clinic.server())->frozen.isEmpty());
        QVERIFY(sync::unfreeze(clinic.store(), clinic.server(), s("test")));
        QCOMPARE(world.settle(), QString());
        QCOMPARE(clinic.store().count(type), before - 21);
    }
    void slotsOfClinik() {
        ClinikWorld world;
        QJsonObject slot = world.mind().slotsOfSchedules().begin()->second;
        const auto name = [](int i) { return s("many_%1").arg(i); };
        for (int i = 0; i < 40; ++i) {
            slot.insert(s("id"), name(i));
            slot.insert(s("start"), toUtcIso(ClinikWorld::at(100 + i)));
            slot.insert(s("end"), toUtcIso(ClinikWorld::at(101 + i)));
            slot.insert(s("status"), s("free"));
            world.mind().putSlot(slot);
        }
        isAsked(world, ResourceType::Slot, [&] {
            for (int i = 0; i < 21; ++i) {
                world.mind().removeSlot(name(i));
            }
        });
    }
    void patientsOfMedplum() {
        MedplumWorld world;
        QStringList names;
        for (int i = 0; i < 40; ++i) {
            names << world.mind().put("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Many" + QByteArray::number(i) + "\"}]}");
        }
        isAsked(world, ResourceType::Patient, [&] {
            for (int i = 0; i < 21; ++i) {
                world.mind().remove(names.at(i));
            }
        });
    }
};

const praxidesk::test::TestRegistration<PagesTest> pagesTest;
#include "pages_test.moc"
