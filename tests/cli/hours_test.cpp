#include "tests/cli/praxictl_process.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using praxidesk::test::Praxictl;
using praxidesk::test::Ran;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

/// A clinic of one schedule without Slots. 17 November 2026 is a Tuesday.
struct Clinic {
    Praxictl praxictl{QStringLiteral(PRAXICTL)};
    QString schedule;

    explicit Clinic(const char *zone = "Europe/Berlin") {
        QCOMPARE(praxictl.run({u("init"), u("--name"), u("Praxis"), u("--time-zone"), u(zone)}).exitCode, 0);
        schedule = praxictl.run("schedule create --actor Practitioner/dr_smith --actor Location/room_101").id();
    }
    [[nodiscard]] Ran run(const QString &command, const QStringList &more) const {
        return praxictl.run(command.split(u' ') + QStringList{u("--schedule"), schedule} + more);
    }
    [[nodiscard]] Ran set(const char *rule, const QStringList &more = {}) const { return run(u("hours set"), QStringList{u("--rule"), u(rule)} + more); }
    [[nodiscard]] QJsonObject show() const { return run(u("hours show"), {}).json(); }
    [[nodiscard]] Ran generate(const char *from, const char *to, const QStringList &more = {}) const {
        return run(u("slot generate"), QStringList{u("--from"), u(from), u("--to"), u(to)} + more);
    }
    /// "MO-FR 08:00-12:00 [2026-12-01…2026-12-31]; …"
    [[nodiscard]] QString rules() const {
        QStringList words;
        for (const QJsonValue &rule : show().value(u("rules")).toArray()) {
            const QJsonObject object = rule.toObject();
            const QString from = object.value(u("from")).toString();
            const QString to = object.value(u("to")).toString();
            words << object.value(u("days")).toString() + u' ' + object.value(u("windows")).toString() + (from.isEmpty() && to.isEmpty() ? QString() : u(" [%1…%2]").arg(from, to));
        }
        return words.join(u("; "));
    }
};

} // namespace

class HoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsAndShows() {
        const Clinic clinic;
        QVERIFY(clinic.show().value(u("rules")).toArray().isEmpty());
        const Ran set = clinic.set("MO-FR 08:00-12:00,13:00-17:00; SA 22:00-02:00", {u("--slot"), u("15")});
        QCOMPARE(set.exitCode, 0);
        QCOMPARE(set.json().value(u("done")), QJsonValue(true));
        const QJsonObject shown = clinic.show();
        QCOMPARE(shown.keys(), (QStringList{u("exceptions"), u("rules"), u("timeZone")}));
        QCOMPARE(shown.value(u("timeZone")).toString(), u("Europe/Berlin"));
        const QJsonArray rules = shown.value(u("rules")).toArray();
        QCOMPARE(rules.size(), 2);
        QCOMPARE(rules.at(0).toObject(), (QJsonObject{{u("days"), u("MO-FR")}, {u("windows"), u("08:00-12:00,13:00-17:00")}, {u("slot"), 15}}));
        QCOMPARE(rules.at(1).toObject().value(u("windows")).toString(), u("22:00-02:00"));
        QCOMPARE(clinic.set("MO 09:00-10:00").exitCode, 0);
        QCOMPARE(clinic.show().value(u("rules")).toArray().at(0).toObject(), (QJsonObject{{u("days"), u("MO")}, {u("windows"), u("09:00-10:00")}, {u("slot"), 20}}));
        QCOMPARE(clinic.praxictl.run("undo").exitCode, 0);
        QCOMPARE(clinic.show(), shown);
        QVERIFY(clinic.praxictl.plain({u("hours"), u("show"), u("--schedule"), clinic.schedule}).output.contains("MO-FR"));
    }

    void rulesForSomeDaysCutTheOlder_data() {
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<QString>("rules");
        QTest::newRow("from") << QStringList{u("--from"), u("2026-12-01")} << u("MO 08:00-12:00 […2026-11-30]; TU 09:00-10:00 [2026-12-01…]");
        QTest::newRow("to") << QStringList{u("--to"), u("2026-12-01")} << u("MO 08:00-12:00 [2026-12-02…]; TU 09:00-10:00 […2026-12-01]");
        QTest::newRow("from and to") << QStringList{u("--from"), u("2026-12-01"), u("--to"), u("2026-12-31")}
                                     << u("MO 08:00-12:00 […2026-11-30]; MO 08:00-12:00 [2027-01-01…]; TU 09:00-10:00 [2026-12-01…2026-12-31]");
        QTest::newRow("always") << QStringList() << u("TU 09:00-10:00");
    }
    void rulesForSomeDaysCutTheOlder() {
        QFETCH(QStringList, days);
        QFETCH(QString, rules);
        const Clinic clinic;
        QCOMPARE(clinic.set("MO 08:00-12:00").exitCode, 0);
        QCOMPARE(clinic.set("TU 09:00-10:00", days).exitCode, 0);
        QCOMPARE(clinic.rules(), rules);
        QCOMPARE(clinic.set("TU 09:00-10:00", days).exitCode, 0);   // again: the same
        QCOMPARE(clinic.rules(), rules);
    }

    void rulesForSomeDaysKeepTheGridOfTheOthers() {
        const Clinic clinic;
        QCOMPARE(clinic.set("MO 08:00-12:00", {u("--slot"), u("30")}).exitCode, 0);
        const Ran kept = clinic.set("TU 09:00-10:00", {u("--from"), u("2026-12-01")});
        QCOMPARE(kept.json().value(u("rules")).toArray().at(0).toObject().value(u("slot")).toInt(), 30);
        QVERIFY(kept.errors.isEmpty());
        const Ran other = clinic.set("TU 09:00-10:00", {u("--from"), u("2026-12-01"), u("--slot"), u("15")});
        QCOMPARE(other.json().value(u("rules")).toArray().at(0).toObject().value(u("slot")).toInt(), 15);
        QVERIFY2(other.errors.contains("every 15 minutes on all days, not every 30"), other.errors.constData());
    }

    void whyNamesTheDayOff() {
        const Clinic clinic;
        QCOMPARE(clinic.set("MO-FR 08:00-12:00").exitCode, 0);
        const auto reason = [&clinic](const char *start) {
            return clinic.run(u("why"), {u("--start"), u(start)}).json().value(u("reasons")).toArray().first().toObject().value(u("message")).toString();
        };
        QVERIFY(!reason("2026-11-18T07:00").contains(u("day")));
        QCOMPARE(clinic.run(u("hours except"), {u("--date"), u("2026-11-18"), u("--name"), u("Repentance")}).exitCode, 0);
        QCOMPARE(clinic.run(u("hours except"), {u("--date"), u("2026-11-19"), u("--windows"), u("09:00-10:00"), u("--name"), u("Training")}).exitCode, 0);
        QVERIFY2(reason("2026-11-18T09:00").endsWith(u("Day off: Repentance.")), qPrintable(reason("2026-11-18T09:00")));
        QVERIFY2(reason("2026-11-19T11:00").endsWith(u("Other hours that day: Training.")), qPrintable(reason("2026-11-19T11:00")));
    }

    void daysCanBeExcepted() {
        const Clinic clinic;
        QCOMPARE(clinic.set("MO-FR 08:00-09:00").exitCode, 0);
        QCOMPARE(clinic.run(u("hours except"), {u("--date"), u("2026-11-18")}).json().value(u("done")), QJsonValue(true));
        QCOMPARE(clinic.run(u("hours except"), {u("--date"), u("2026-11-19"), u("--windows"), u("09:00-11:00"), u("--name"), u("Inventory")}).exitCode, 0);
        const QJsonArray exceptions = clinic.show().value(u("exceptions")).toArray();
        QCOMPARE(exceptions.size(), 2);
        QCOMPARE(exceptions.at(0).toObject(), (QJsonObject{{u("date"), u("2026-11-18")}, {u("windows"), QString()}}));
        QCOMPARE(exceptions.at(1).toObject(), (QJsonObject{{u("date"), u("2026-11-19")}, {u("windows"), u("09:00-11:00")}, {u("name"), u("Inventory")}}));
        QCOMPARE(clinic.set("MO-FR 08:00-10:00").exitCode, 0);
        QCOMPARE(clinic.show().value(u("exceptions")).toArray(), exceptions);   // rules leave them alone
        const Ran made = clinic.generate("2026-11-17", "2026-11-20");
        QCOMPARE(made.items().size(), 6 + 0 + 6 + 6);
        QCOMPARE(clinic.run(u("hours except"), {u("--date"), u("2026-12-24"), u("--to"), u("2026-12-31")}).exitCode, 0);
        QCOMPARE(clinic.show().value(u("exceptions")).toArray().size(), 10);
        QCOMPARE(clinic.run(u("hours except"), {u("--date"), u("2026-11-18"), u("--to"), u("2026-12-31"), u("--clear")}).exitCode, 0);
        QVERIFY(clinic.show().value(u("exceptions")).toArray().isEmpty());
    }

    void generatesSlotsOnce() {
        const Clinic clinic;
        QCOMPARE(clinic.set("TU 08:00-09:00; WE 23:30-00:30").exitCode, 0);
        const Ran planned = clinic.generate("2026-11-17", "2026-11-18", {u("--dry-run")});
        QVERIFY(planned.items().isEmpty());
        const QJsonArray added = planned.json().value(u("added")).toArray();
        QCOMPARE(added.size(), 6);
        QCOMPARE(added.first().toObject(), (QJsonObject{{u("start"), u("2026-11-17T08:00:00+01:00")}, {u("end"), u("2026-11-17T08:20:00+01:00")}}));
        const Ran lines = clinic.praxictl.plain({u("slot"), u("generate"), u("--schedule"), clinic.schedule, u("--from"), u("2026-11-17"), u("--to"), u("2026-11-18"), u("--dry-run")});
        QCOMPARE(lines.output.count("add "), 6);
        QVERIFY2(lines.output.contains("2026-11-17 08:00–08:20"), lines.output.constData());
        QVERIFY2(planned.errors.contains("6 added"), planned.errors.constData());
        const Ran made = clinic.generate("2026-11-17", "2026-11-18");
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.items().size(), 6);
        QCOMPARE(made.items().first().toObject().value(u("resourceType")).toString(), u("Slot"));
        QCOMPARE(made.items().first().toObject().value(u("start")).toString(), u("2026-11-17T08:00:00+01:00"));
        QCOMPARE(made.items().last().toObject().value(u("start")).toString(), u("2026-11-19T00:10:00+01:00"));
        QVERIFY(clinic.generate("2026-11-17", "2026-11-18").items().isEmpty());
        const Ran shorter = clinic.generate("2026-11-17", "2026-11-17", {u("--minutes"), u("15"), u("--dry-run")});
        QCOMPARE(shorter.json().value(u("removed")).toArray().size(), 3);
        QVERIFY(shorter.json().value(u("removed")).toArray().first().toString().startsWith(u("Slot/")));

        const QString patient = clinic.praxictl.run("patient add --family Simpson --given Homer").id();
        QCOMPARE(clinic.run(u("book"), {u("--start"), u("2026-11-17T08:20"), u("--patient"), patient}).exitCode, 0);
        const Ran longer = clinic.generate("2026-11-17", "2026-11-18", {u("--minutes"), u("30")});
        QCOMPARE(longer.items().size(), 2);                 // 08:00 and 08:30 run into the booking
        const Ran slotsOfTuesday = clinic.run(u("slot search"), {u("--from"), u("2026-11-17"), u("--to"), u("2026-11-17")});
        QCOMPARE(slotsOfTuesday.items().size(), 1);
        QCOMPARE(slotsOfTuesday.items().first().toObject().value(u("status")).toString(), u("busy"));
        QCOMPARE(clinic.praxictl.run("check").exitCode, 0);
    }

    void refusesWhatMakesNoSense_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QStringList &words, int exitCode, const char *code) { QTest::newRow(name) << words << exitCode << u(code); };
        const QString set = u("hours set");
        row("no rule", {set}, 2, "usage");
        row("no number", {set, u("--rule"), u("MO 08:00-12:00"), u("--slot"), u("soon")}, 2, "usage");
        row("no such day", {set, u("--rule"), u("XX 08:00-12:00")}, 3, "invalid-argument");
        row("no such time", {set, u("--rule"), u("MO 08:00-25:00")}, 3, "invalid-argument");
        row("no grid", {set, u("--rule"), u("MO 08:00-12:00"), u("--slot"), u("0")}, 3, "invalid-argument");
        row("no day", {set, u("--rule"), u("MO 08:00-12:00"), u("--from"), u("tomorrow")}, 3, "invalid-time");
        row("ends before it starts", {set, u("--rule"), u("MO 08:00-12:00"), u("--from"), u("2026-12-02"), u("--to"), u("2026-12-01")}, 3, "invalid-argument");
        row("no date", {u("hours except")}, 2, "usage");
        row("windows that are none", {u("hours except"), u("--date"), u("2026-12-24"), u("--windows"), u("noon")}, 3, "invalid-argument");
        row("no days to make Slots for", {u("slot generate"), u("--from"), u("2026-12-24")}, 2, "usage");
        row("days in the wrong order", {u("slot generate"), u("--from"), u("2026-12-24"), u("--to"), u("2026-12-23")}, 3, "invalid-argument");
        row("Slots without length", {u("slot generate"), u("--from"), u("2026-12-24"), u("--to"), u("2026-12-24"), u("--minutes"), u("0")}, 3, "invalid-time");
    }
    void refusesWhatMakesNoSense() {
        QFETCH(QStringList, words);
        const Clinic clinic;
        const Ran ran = clinic.run(words.first(), words.mid(1));
        QTEST(ran.exitCode, "exitCode");
        QTEST(ran.errorCode(), "code");
        QVERIFY(clinic.show().value(u("rules")).toArray().isEmpty());
    }

    void anUnknownScheduleIsSaid() {
        const Clinic clinic;
        for (const char *command : {"hours show --schedule nobody", "hours set --schedule nobody --rule MO", "hours except --schedule nobody --date 2026-12-24"}) {
            const Ran ran = clinic.praxictl.run(command);
            QCOMPARE(ran.exitCode, 3);
            QCOMPARE(ran.errorCode(), u("not-found"));
        }
    }
};

const praxidesk::test::TestRegistration<HoursTest> registration;
#include "hours_test.moc"
