#include "core/sync/merge.h"

#include "core/fhir/json_equality.h"
#include "tests/fhir/resource_generator.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <map>

using namespace praxidesk;
using namespace praxidesk::sync;
using praxidesk::fhir::JsonDocument;
using praxidesk::fhir::saysTheSame;

Q_DECLARE_METATYPE(praxidesk::sync::CollisionKind)

namespace {

/// An Appointment of these members; each argument is `"name":value`.
QByteArray appointment(const QByteArrayList &members) { return R"({"resourceType":"Appointment","id":"a",)" + members.join(',') + '}'; }

const QByteArray booked = R"("status":"booked")";
const QByteArray cancelled = R"("status":"cancelled")";
const QByteArray nine = R"("start":"2026-11-18T09:00:00Z","end":"2026-11-18T09:20:00Z")";
const QByteArray ten = R"("start":"2026-11-18T10:00:00Z","end":"2026-11-18T10:20:00Z")";
const QByteArray eleven = R"("start":"2026-11-18T11:00:00Z","end":"2026-11-18T11:20:00Z")";
const QByteArray smith = R"("participant":[{"actor":{"reference":"Practitioner/smith"},"status":"accepted"}])";
QByteArray comment(const char *text) { return QByteArray(R"("comment":")") + text + '"'; }

/// What the patient says, after what the doctor says, if anybody asked one.
QByteArray answers(const QByteArray &doctor, const QByteArray &patient) {
    const auto participant = [](const char *actor, const QByteArray &status) { return "{'actor':{'reference':'" + QByteArray(actor) + "'},'status':'" + status + "'}"; };
    QByteArrayList people;
    if (!doctor.isEmpty()) {
        people << participant("Practitioner/d", doctor);
    }
    people << participant("Patient/p", patient);
    return QByteArray("'participant':[" + people.join(',') + ']').replace('\'', '"');
}
QByteArray answer(const QByteArray &patient) { return answers({}, patient); }

Merge merged(const ThreeSides &sides) {
    auto result = merge(sides);
    return result ? *result : Merge{"failed: " + result.error().message.toUtf8(), false, false, {}};
}

std::map<QByteArray, QByteArray> membersOf(const QByteArray &json) {
    std::map<QByteArray, QByteArray> members;
    if (const auto document = JsonDocument::parse(json)) {
        for (const auto member : fhir::children(document->root())) {
            members[member.key().toUtf8()] = QByteArray(member.raw().data(), qsizetype(member.raw().size()));
        }
    }
    return members;
}

QByteArray ofMembers(const std::map<QByteArray, QByteArray> &members) {
    QByteArrayList list;
    for (const auto &[name, value] : members) {
        list << '"' + name + "\":" + value;
    }
    return '{' + list.join(',') + '}';
}

/// A copy in which some members of `other` replace or join those of `json`, and some go.
QByteArray edited(const QByteArray &json, const QByteArray &other, test::ResourceGenerator &random) {
    auto members = membersOf(json);
    for (const auto &[name, value] : membersOf(other)) {
        if (name != "resourceType" && name != "id" && random.number(0, 3) == 0) {
            members[name] = value;
        }
    }
    std::erase_if(members, [&random](const auto &member) {
        return member.first != "resourceType" && member.first != "id" && random.number(0, 5) == 0;
    });
    return ofMembers(members);
}

} // namespace

class MergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data() {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArrayList &base, const QByteArrayList &mine, const QByteArrayList &theirs, const QByteArrayList &expected) {
            QTest::newRow(name) << appointment(base) << appointment(mine) << appointment(theirs) << appointment(expected);
        };
        row("nothing changed", {booked, nine, smith}, {booked, nine, smith}, {booked, nine, smith}, {booked, nine, smith});
        row("moved here", {booked, nine}, {booked, ten}, {booked, nine}, {booked, ten});
        row("moved there", {booked, nine}, {booked, nine}, {booked, ten}, {booked, ten});
        row("moved alike", {booked, nine}, {booked, ten}, {booked, ten}, {booked, ten});
        row("moved alike, cancelled here", {booked, nine}, {cancelled, ten}, {booked, ten}, {cancelled, ten});
        row("moved alike, cancelled there", {booked, nine}, {booked, ten}, {cancelled, ten}, {cancelled, ten});
        row("moved alike, to another person here", {booked, nine}, {booked, ten, smith}, {booked, ten}, {booked, ten, smith});
        row("cancelled there, comment here", {booked, nine}, {booked, nine, comment("call")}, {cancelled, nine}, {cancelled, nine, comment("call")});
        row("moved here, comment there", {booked, nine}, {booked, ten}, {booked, nine, comment("new")}, {booked, ten, comment("new")});
        row("two texts", {booked, nine}, {booked, nine, comment("x")}, {booked, nine, R"("description":"y")"}, {booked, nine, comment("x"), R"("description":"y")"});
        row("a text taken away here", {booked, nine, comment("x")}, {booked, nine}, {cancelled, nine, comment("x")}, {cancelled, nine});
        row("unknown elements follow who changed them", {booked, nine, R"("x":1,"y":2)"}, {booked, nine, R"("x":1.0,"y":2)"}, {booked, nine, R"("x":1,"z":[3])"}, {booked, nine, R"("x":1.0,"z":[3])"});
        row("sibling of a primitive goes with it", {booked, nine}, {booked, ten, R"("_start":{"id":"s"})"}, {booked, nine}, {booked, ten, R"("_start":{"id":"s"})"});
        row("meta is the server's", {R"("meta":{"versionId":"1"})", booked, nine}, {R"("meta":{"versionId":"1"})", booked, ten}, {R"("meta":{"versionId":"2"})", booked, nine}, {R"("meta":{"versionId":"2"})", booked, ten});
        row("identifiers of both", {R"("identifier":[{"value":"1"}])", booked}, {R"("identifier":[{"value":"1"},{"system":"urn:x","value":"2"}])", booked},
            {R"("identifier":[{"value":"3"}])", booked}, {R"("identifier":[{"value":"3"},{"system":"urn:x","value":"2"}])", booked});
        row("the last identifier taken away here, another there", {R"("identifier":[{"value":"1"},{"value":"2"}])", booked}, {R"("identifier":[{"value":"2"}])", booked},
            {R"("identifier":[{"value":"1"}])", booked}, {booked});
        row("extensions of both", {booked}, {R"("extension":[{"url":"a","valueString":"1"}])", booked}, {R"("extension":[{"url":"b","valueString":"2"}])", booked},
            {R"("extension":[{"url":"b","valueString":"2"},{"url":"a","valueString":"1"}])", booked});
        row("one answers here, another there", {booked, nine, answers("accepted", "accepted")}, {booked, nine, answers("tentative", "accepted")},
            {booked, nine, answers("accepted", "declined")}, {booked, nine, answers("tentative", "declined")});
        row("one answers here, and another whom the server told already", {booked, nine, answers("accepted", "accepted")}, {booked, nine, answers("tentative", "declined")},
            {booked, nine, answers("accepted", "declined")}, {booked, nine, answers("tentative", "declined")});
        row("never agreed, alike", {booked}, {booked, nine, comment("x")}, {booked, nine, comment("x")}, {booked, nine, comment("x")});
    }
    void decides() {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, expected);
        const Merge result = merged({base, mine, theirs});
        QVERIFY2(saysTheSame(result.json, expected), result.json);
        QCOMPARE(result.collisions, std::vector<Collision>{});
        QCOMPARE(result.changesMine, !saysTheSame(mine, expected));
        QCOMPARE(result.changesTheirs, !saysTheSame(theirs, expected));
    }

    void collides_data() {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<CollisionKind>("kind");
        QTest::addColumn<QStringList>("elements");
        const auto row = [](const char *name, const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, CollisionKind kind, const QStringList &elements) {
            QTest::newRow(name) << base << mine << theirs << kind << elements;
        };
        const QStringList time{QStringLiteral("start"), QStringLiteral("end")};
        row("the same one answers here and there", appointment({booked, nine, answer("accepted")}), appointment({booked, nine, answer("tentative")}), appointment({booked, nine, answer("declined")}),
            CollisionKind::BookingGroup, {QStringLiteral("participant")});
        row("answered here, moved there", appointment({booked, nine, answer("accepted")}), appointment({booked, nine, answer("declined")}), appointment({booked, ten, answer("accepted")}),
            CollisionKind::BookingGroup, time + QStringList{QStringLiteral("participant")});
        row("answered here, somebody else comes there", appointment({booked, nine, answer("accepted")}), appointment({booked, nine, answer("declined")}),
            appointment({booked, nine, answer("accepted").replace("Patient/p", "Patient/q")}), CollisionKind::BookingGroup, {QStringLiteral("participant")});
        const QStringList status{QStringLiteral("status")};
        row("moved apart", appointment({booked, nine}), appointment({booked, ten}), appointment({booked, eleven}), CollisionKind::BookingGroup, time);
        row("moved here, cancelled there", appointment({booked, nine}), appointment({booked, ten}), appointment({cancelled, nine}), CollisionKind::BookingGroup,
            status + time);
        row("moved here, another service there", appointment({booked, nine}), appointment({booked, ten}), appointment({booked, nine, R"("serviceType":[{"text":"x"}])"}),
            CollisionKind::BookingGroup, time + QStringList{QStringLiteral("serviceType")});
        row("arrived here, cancelled there", appointment({booked}), appointment({R"("status":"arrived")"}), appointment({cancelled}), CollisionKind::VisitAgainstCancelled, status);
        row("was seen, cancelled there", appointment({R"("status":"fulfilled")"}), appointment({R"("status":"fulfilled")"}), appointment({cancelled}),
            CollisionKind::VisitAgainstCancelled, status);
        row("cancelled here, arrived there", appointment({booked}), appointment({cancelled}), appointment({R"("status":"checked-in")"}), CollisionKind::VisitAgainstCancelled, status);
        row("a comment twice", appointment({booked, comment("a")}), appointment({booked, comment("b")}), appointment({booked, comment("c")}), CollisionKind::Element,
            {QStringLiteral("comment")});
        row("an extension twice", appointment({R"("extension":[{"url":"a","valueString":"1"}])", booked}), appointment({R"("extension":[{"url":"a","valueString":"2"}])", booked}),
            appointment({R"("extension":[{"url":"a","valueString":"3"}])", booked}), CollisionKind::Element, {QStringLiteral("extension")});
        row("edited here, deleted there", appointment({booked, nine}), appointment({booked, ten}), {}, CollisionKind::EditAgainstDelete, {});
        row("deleted here, edited there", appointment({booked, nine}), {}, appointment({booked, ten}), CollisionKind::DeleteAgainstEdit, {});
        row("never agreed, different", {}, appointment({booked, nine}), appointment({booked, ten}), CollisionKind::BookingGroup, time);
    }
    void collides() {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(CollisionKind, kind);
        QFETCH(QStringList, elements);
        const Merge result = merged({base, mine, theirs});
        QCOMPARE(result.collisions.size(), size_t(1));
        QCOMPARE(int(result.collisions.front().kind), int(kind));
        QCOMPARE(result.collisions.front().elements, elements);
        QVERIFY(theirs.isEmpty() ? result.json.isEmpty() : saysTheSame(result.json, theirs));
        QVERIFY(!result.changesTheirs);
    }

    void refusesWhatIsNoResource() {
        const QByteArray resource = appointment({booked});
        for (const QByteArray &broken : {QByteArray("[1]"), QByteArray("{"), QByteArray(R"({"resourceType":"Slot"})")}) {
            const auto result = merge({resource, broken, resource});
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::InvalidResource);
        }
    }

    void deletionsThatNobodyMinds() {
        const QByteArray resource = appointment({booked, nine});
        QVERIFY(merged({resource, resource, {}}).json.isEmpty());
        QVERIFY(merged({resource, resource, {}}).changesMine);
        QVERIFY(merged({resource, {}, resource}).json.isEmpty());
        QVERIFY(merged({resource, {}, resource}).changesTheirs);
        QVERIFY(merged({resource, {}, {}}).json.isEmpty());
        QCOMPARE(merged({{}, resource, {}}).json, resource);
        QCOMPARE(merged({{}, {}, resource}).json, resource);
        // what we changed there ourselves has another version, and says what it did
        const auto written = [](const char *version) { return QByteArray("{\"resourceType\":\"Slot\",\"id\":\"s\",\"meta\":{\"versionId\":\"") + version + "\"},\"status\":\"busy\"}"; };
        QVERIFY(merged({written("1"), {}, written("2")}).json.isEmpty());
        QVERIFY(merged({written("1"), {}, written("2")}).changesTheirs);
        QVERIFY(merged({written("1"), written("2"), {}}).json.isEmpty());
    }

    /// An operation that is told only who and when makes the rest in its own way: that is nobody's change.
    void knowsWhatAServerMadeInItsOwnWay() {
        const auto visit = [](const char *status, const char *doctor, const char *patient, const char *more) {
            QByteArray json = QByteArray("{'resourceType':'Appointment','id':'a','status':'") + status + "'," + more + "'start':'2026-11-23T09:00:00Z','participant':[{'actor':{'reference':'Practitioner/d'},'status':'" + doctor
                    + "'},{'actor':{'reference':'Patient/p'},'status':'" + patient + "'}]}";
            return json.replace('\'', '"');
        };
        const char *const more = "'serviceType':[{'text':'Scan'}],'comment':'letter',";
        const QByteArray sent = visit("booked", "accepted", "accepted", more);
        const QByteArray made = visit("booked", "tentative", "accepted", "");
        const QByteArray since = visit("booked", "accepted", "declined", more);
        QVERIFY(!saysTheSame(merge({sent, since, made})->json, since)); // the doctor would have said something there
        const auto merged = merge({asMade(sent, made), since, made});
        QVERIFY(merged && merged->isDecided() && merged->changesTheirs);
        QVERIFY2(saysTheSame(merged->json, since), merged->json);
        // nothing was changed since: it is told what it was not told yet
        const auto alone = merge({asMade(sent, made), sent, made});
        QVERIFY(alone && alone->isDecided() && alone->changesTheirs);
        QVERIFY2(saysTheSame(alone->json, sent), alone->json);
        // another status, and other people, are changes
        QVERIFY(!merge({asMade(sent, visit("pending", "tentative", "accepted", "")), since, visit("pending", "tentative", "accepted", "")})->isDecided());
        const QByteArray others = QByteArray(made).replace("Patient/p", "Patient/q");
        QVERIFY(!merge({asMade(sent, others), since, others})->isDecided());
        QCOMPARE(asMade(sent, sent), sent);
        QCOMPARE(asMade(sent, "no JSON"), sent);
    }

    void holdsForGeneratedResources_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 300; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    /// One side's changes alone are taken whole; the merge is the same seen from the other side; every element of the
    /// outcome is one that a side has; whatever only one side changed is there, unless its whole group collides.
    void holdsForGeneratedResources() {
        QFETCH(unsigned, seed);
        test::ResourceGenerator random(seed);
        const std::string_view type = seed % 2 == 0 ? "Appointment" : "Slot";
        const QByteArray base = ofMembers(membersOf(random.resource(type)));
        const QByteArray mine = edited(base, random.resource(type), random);
        const QByteArray theirs = edited(base, random.resource(type), random);

        const auto alone = merge({base, mine, base});
        QVERIFY(alone);
        const auto received = merge({base, base, theirs});
        QVERIFY(received);
        if (received->isDecided()) {
            QVERIFY(saysTheSame(received->json, theirs));
        }
        auto withOldMeta = membersOf(mine);
        const auto baseMembers = membersOf(base);
        if (const auto meta = baseMembers.find("meta"); meta != baseMembers.end()) {
            withOldMeta["meta"] = meta->second;
        }
        QVERIFY2(saysTheSame(alone->json, ofMembers(withOldMeta)), alone->json + "\n" + ofMembers(withOldMeta));

        const auto result = merge({base, mine, theirs});
        const auto mirrored = merge({base, theirs, mine});
        QVERIFY(result && mirrored);
        QCOMPARE(result->isDecided(), mirrored->isDecided());
        QCOMPARE(result->changesTheirs, !saysTheSame(result->json, theirs));
        const auto mineMembers = membersOf(mine);
        const auto theirMembers = membersOf(theirs);
        for (const auto &[name, value] : membersOf(result->json)) {
            if (name == "identifier" || name == "extension" || name == "modifierExtension") {
                continue;
            }
            const auto ours = mineMembers.find(name);
            const auto other = theirMembers.find(name);
            QVERIFY((ours != mineMembers.end() && saysTheSame(ours->second, value)) || (other != theirMembers.end() && saysTheSame(other->second, value)));
        }
    }
};

const praxidesk::test::TestRegistration<MergeTest> registration;

#include "merge_test.moc"
