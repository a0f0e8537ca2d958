// People look for free time: where it is stored it is looked at again, and where it comes in pages all of them are read.

#include <QObject>

#include "core/fhir/json.h"
#include "core/sync/offering.h"
#include "tests/dialects/clinik_world.h"
#include "tests/dialects/medikit_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QStringList lines(LoopbackServer &server) {
    QStringList all;
    for (const Arrived &arrived : server.received()) {
        all << QString::fromLatin1(toWord(arrived.request.method)) + u' ' + arrived.request.url.path().section(u'/', 2) + (arrived.request.url.hasQuery() ? u'?' + arrived.request.url.query() : QString());
    }
    return all;
}

bool isForSlots(const Arrived &arrived) { return arrived.request.url.path().endsWith(s("/Slot")); }

} // namespace

class LookingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<ClinikWorld>(); }
    void init() { m_world->restore(); }

    void whoKeepsSlotsIsAskedForThemAgain() {
        DialectClinic &clinic = m_world->clinic();
        QCOMPARE(sync::offeringServerOf(clinic.store(), m_world->schedule()), std::optional(clinic.server()));
        change(2, "busy-unavailable");
        QJsonObject more = m_world->mind().slotsOfSchedules().at(ClinikWorld::slotName(0));
        more.insert(s("id"), s("slot_new"));
        more.insert(s("start"), toUtcIso(ClinikWorld::at(10)));
        more.insert(s("end"), toUtcIso(ClinikWorld::at(11)));
        m_world->mind().putSlot(more);
        m_world->mind().removeSlot(ClinikWorld::slotName(5));
        m_world->server().received().clear();
        QVERIFY(look().empty());
        QCOMPARE(lines(m_world->server()), (QStringList{s("GET slots?scheduleId=sched_dr_smith_mon&status=free&dateFrom=2026-11-22&dateTo=2026-11-24"), s("GET slots/slot_002"), s("GET slots/slot_005")}));
        QCOMPARE(statusHere(2), s("busy-unavailable"));
        QCOMPARE(int(clinic.store().slot(narrow<SlotId>(clinic.key("Slot", s("slot_new"))))->status), int(SlotStatus::Free));
        QCOMPARE(statusHere(5), s("free")); // that a narrow question does not find it does not mean that it is gone
        // nothing is new: nothing is written
        const qint64 before = clinic.store().revision();
        QVERIFY(look().empty());
        QCOMPARE(clinic.store().revision(), before);
        QCOMPARE(m_world->settle(), QString());
        QVERIFY(statusHere(5).isEmpty() || statusHere(5) == s("entered-in-error"));
    }

    void aLookLeavesAloneWhatWaits_data() {
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("not sent yet") << false;
        QTest::newRow("its answer was lost") << true;
    }
    void aLookLeavesAloneWhatWaits() {
        QFETCH(bool, isUnknown);
        DialectClinic &clinic = m_world->clinic();
        const auto booked = m_world->book(3);
        QVERIFY2(booked, why(booked));
        if (isUnknown) {
            m_world->server().behave([](const Arrived &arrived) { return arrived.request.writes() ? Mishap::lost() : Mishap{}; });
            std::ignore = clinic.sync();
            m_world->server().behave({});
            QVERIFY2(clinic.waiting().contains(s("unknown")), qPrintable(clinic.waiting()));
        } else {
            change(3, "busy");
        }
        const QString waiting = clinic.waiting();
        QVERIFY(look().empty());
        QCOMPARE(clinic.waiting(), waiting);
        QCOMPARE(statusHere(3), s("busy"));
        QVERIFY(clinic.ledger().conflicts().empty());
        if (isUnknown) {
            QCOMPARE(m_world->settle(), QString());
            QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
            QCOMPARE(m_world->visitsAt(3), 1);
        } else {
            QVERIFY(!clinic.sync().error);
            QCOMPARE(clinic.ledger().conflicts().size(), size_t(1));
            QCOMPARE(m_world->visitsAt(3), 0);
        }
    }

    void whereNobodyAnswersNothingChanges_data() {
        QTest::addColumn<QString>("why");
        QTest::newRow("it is away") << s("away");
        QTest::newRow("it breaks") << s("500");
        QTest::newRow("signed out") << s("401");
        QTest::newRow("no page") << s("200");
    }
    void whereNobodyAnswersNothingChanges() {
        QFETCH(QString, why);
        DialectClinic &clinic = m_world->clinic();
        change(2, "busy");
        const qint64 before = clinic.store().revision();
        if (why == s("away")) {
            m_world->server().goAway();
        } else {
            m_world->server().behave([&why](const Arrived &) { return Mishap::says(why.toInt(), R"({"data":{"id":"x"}})"); });
        }
        const auto unanswered = look();
        if (why == s("away")) {
            m_world->server().comeBack();
        }
        QCOMPARE(unanswered.size(), size_t(1));
        QVERIFY(!unanswered.front().error.message.isEmpty());
        QCOMPARE(clinic.store().revision(), before);
        QCOMPARE(statusHere(2), s("free"));
    }

    void whoIsFrozenIsNotTakenOver() {
        DialectClinic &clinic = m_world->clinic();
        change(2, "busy");
        store::WriteOptions options;
        options.action = s("freeze");
        options.user = s("test");
        const auto frozen = clinic.store().write(options, [&](store::Writer &) {
            store::ServerRow row = *clinic.ledger().server(clinic.server());
            row.frozen = s("much was deleted");
            clinic.ledger().updateServer(row);
            return Result<void>();
        });
        QVERIFY(frozen.has_value());
        std::ignore = look();
        QCOMPARE(statusHere(2), s("free"));
    }

    /// MediKIT's free time comes in pages.
    void allPagesOfFreeTimeAreRead() {
        MediKitWorld whole;
        MediKitHabits habits;
        habits.slotPageSize = 4;
        MediKitWorld paged(habits);
        const auto times = whole.clinic().offered(whole.schedule());
        QVERIFY(times.size() > 20);
        QCOMPARE(paged.clinic().offered(paged.schedule()), times);
        paged.server().received().clear();
        QVERIFY(paged.clinic().askOffers(paged.schedule(), {MediKitWorld::at(0, 0) - std::chrono::hours(9), MediKitWorld::at(1, 0) - std::chrono::hours(9)}).empty());
        QVERIFY(std::count_if(paged.server().received().begin(), paged.server().received().end(), isForSlots) > 1);
        QCOMPARE(paged.clinic().offered(paged.schedule()), times);
    }

    void wrongPagesOfFreeTimeAreRefused_data() {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("the same page again") << QByteArray("PATH?_offset=1");
        QTest::newRow("another page each time") << QByteArray("PATH?_offset=NUMBER");
        QTest::newRow("another host") << QByteArray("ELSEWHERE/Slot?_offset=1");
        QTest::newRow("another scheme") << QByteArray("https://127.0.0.1:PORT/Slot?_offset=1");
        QTest::newRow("somebody's name in it") << QByteArray("http://who@127.0.0.1:PORT/Slot?_offset=1");
        QTest::newRow("an empty page with a next one") << QByteArray("EMPTY");
    }
    void wrongPagesOfFreeTimeAreRefused() {
        QFETCH(QByteArray, link);
        MediKitWorld world;
        DialectClinic &clinic = world.clinic();
        const auto before = clinic.offered(world.schedule());
        QVERIFY(!before.empty());
        LoopbackServer elsewhere([](const sync::Request &) { return sync::Answer(); }, QString());
        const bool isEmpty = link == "EMPTY";
        link.replace("EMPTY", "PATH?_offset=NUMBER").replace("ELSEWHERE", elsewhere.base().toEncoded()).replace("PORT", QByteArray::number(world.server().base().port()));
        int pages = 0;
        world.server().behave([&](const Arrived &arrived) {
            Mishap mishap;
            if (isForSlots(arrived)) {
                QUrl own = world.server().base();
                own.setPath(arrived.request.url.path());
                const QByteArray next = QByteArray(link).replace("NUMBER", QByteArray::number(++pages)).replace("PATH", own.toEncoded());
                mishap.answer = [next, isEmpty](sync::Answer &answer) {
                    const auto bundle = fhir::JsonDocument::parse(answer.body);
                    std::vector<fhir::JsonChange> changes{{"link", R"([{"relation":"next","url":")" + next + R"("}])"}};
                    if (isEmpty) {
                        changes.push_back({"entry", {}});
                    }
                    answer.body = fhir::withMembers(bundle->root(), changes, {"resourceType", "type", "link", "entry"});
                };
            }
            return mishap;
        });
        const auto unanswered = clinic.askOffers(world.schedule(), {MediKitWorld::at(0, 0), MediKitWorld::at(1, 0)});
        QCOMPARE(unanswered.size(), size_t(1));
        QVERIFY(pages > 0 && pages <= 201);
        QVERIFY(elsewhere.received().empty());
        QCOMPARE(clinic.offered(world.schedule()), before); // what was offered last is still known
    }

private:
    std::vector<sync::Unanswered> look() { return m_world->clinic().askOffers(m_world->schedule(), {ClinikWorld::at(0), ClinikWorld::at(30)}); }
    void change(int index, const char *status) {
        QJsonObject slot = m_world->mind().slotsOfSchedules().at(ClinikWorld::slotName(index));
        slot.insert(s("status"), s(status));
        m_world->mind().putSlot(slot);
    }
    [[nodiscard]] QString statusHere(int index) {
        const auto slot = m_world->clinic().store().slot(m_world->slot(index));
        return slot ? toCode(slot->status) : QString();
    }
    std::unique_ptr<ClinikWorld> m_world;
};

const praxidesk::test::TestRegistration<LookingTest> lookingTest;
#include "looking_test.moc"
