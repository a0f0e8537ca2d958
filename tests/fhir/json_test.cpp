#include "core/fhir/json.h"
#include "tests/fhir/test_data.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::fhir;
using namespace praxidesk::test;

namespace {

QByteArray bytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

/// The text put together again from the tape's tokens alone.
QByteArray rebuilt(JsonNode node) {
    QByteArray inside;
    for (const JsonNode child : children(node)) {
        inside += (inside.isEmpty() ? "" : ",") + (node.isObject() ? bytes(child.rawKey()) + ':' : QByteArray()) + rebuilt(child);
    }
    return node.isObject() ? '{' + inside + '}' : node.isArray() ? '[' + inside + ']' : bytes(node.raw());
}

QByteArray nested(int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); }

} // namespace

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryToken_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("compact");
        const auto row = [](const char *text, const char *compact) { QTest::newRow(text) << QByteArray(text) << QByteArray(compact); };
        row("{}", "{}");
        row("[]", "[]");
        row(" { } ", "{}");
        row("\t[ 1 ,\r\n-0, 1.10 , 1e5,1E+5,12345678901234567890123456789, 0.0000000000000000000000001e-999 ]",
            "[1,-0,1.10,1e5,1E+5,12345678901234567890123456789,0.0000000000000000000000001e-999]");
        row("{\"a\" : {\"b\":[ ]} , \"c\":[[],[[]] ,{}], \"d\":null}", "{\"a\":{\"b\":[]},\"c\":[[],[[]],{}],\"d\":null}");
        row("[true,false , null]", "[true,false,null]");
        row("[\"\",\"a b\", \" \\\"[{,:\\\\\" ]", "[\"\",\"a b\",\" \\\"[{,:\\\\\"]");
        row("{\"\":1,\"\\u0061\":2}", "{\"\":1,\"\\u0061\":2}");
        row("[\"\\ud83d\\ude00\",\"😀\",\"\\/\"]", "[\"\\ud83d\\ude00\",\"😀\",\"\\/\"]");
        QTest::newRow("as deep as allowed") << nested(JsonDocument::maximumDepth) << nested(JsonDocument::maximumDepth);
    }
    void keepsEveryToken() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, compact);
        const auto document = JsonDocument::parse(text);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        QCOMPARE(document->text(), text);
        QCOMPARE(rebuilt(document->root()), compact);
        QCOMPARE(bytes(document->root().raw()), text.trimmed());
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {
                 "", " ", "{", "}", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1]]", "[1] x", "[1][2]", "{\"a\"}", "{\"a\":}",
                 "{\"a\":1,}", "{,}", "{\"a\" 1}", "{a:1}", "{'a':1}", "{1:2}", "{\"a\":1 \"b\":2}", "{\"a\":1,\"b\"}", "{\"a\":{\"b\":1}", "[{]}",
                 "[tru]", "[truee]", "[nul]", "[True]", "[NaN]", "[Infinity]", "[01]", "[-]", "[+1]", "[.5]", "[1.]", "[1e]", "[1e+]", "[0x10]",
                 "[1.2.3]", "[--1]", "[1_000]", "[\"]", "[\"a]", "[\"\\x\"]", "[\"\\u12\"]", "[\"\\u12g4\"]", "[\"\\ud83d\"]",
                 "[\"\\ud83dx\"]", "[\"\\ude00\"]", "[\"\\ud83d\\u0041\"]", "[\"a\nb\"]", "[\"a\tb\"]", "// x\n[]", "[/**/]", "[1]//", "nonsense",
                 "{\"a\":1,\"a\":2}", "{\"a\":{\"b\":1,\"c\":2,\"b\":3}}", "{\"a\":1,\"\\u0061\":2}", "{\"\":1,\"\":2}", "{\"\\q\":1}",
                 "[\"\\\"]", "[\"a\"b]", "[\"a\"\"b\"]", "[1\"a\"]", "[{}{}]", "[[][]]", "{\"a\":[1}", "[\"a\":1]",
                 "{\"a\":\"b\"\"c\"}", "{\"a\"\"b\":1}", "{\"a\":\"b\":\"c\"}", "{\"a\":\"b\": \"c\", \"d\":\"e\"\"f\"}", "{\"a\":1,,\"b\":2}", "{\"a\":\"b\\\"\"\"c\"}",
             }) {
            QTest::newRow(text[0] == '\0' ? "empty" : text) << QByteArray(text);
        }
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
        QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
        QTest::newRow("NUL behind the value") << QByteArray("{}\0", 3);
        QTest::newRow("NUL and more behind the value") << QByteArray("{}\0{", 4);
        QTest::newRow("NUL in a text") << QByteArray("[\"\0\"]", 5);
        QTest::newRow("NUL between values") << QByteArray("[1,\0 2]", 7);
        QTest::newRow("a lone continuation byte") << QByteArray("[\"\x80\"]");
        QTest::newRow("an overlong slash") << QByteArray("[\"\xC0\xAF\"]");
        QTest::newRow("a surrogate in UTF-8") << QByteArray("[\"\xED\xA0\x80\"]");
        QTest::newRow("beyond Unicode") << QByteArray("[\"\xF4\x90\x80\x80\"]");
        QTest::newRow("a character cut short") << QByteArray("[\"\xE2\x82\"]");
        QTest::newRow("Latin-1") << QByteArray("[\"M\xFCller\"]");
        QTest::newRow("a no-break space between values") << QByteArray("[1,\xC2\xA0 2]");
        QTest::newRow("too deep") << nested(JsonDocument::maximumDepth + 1);
        QTest::newRow("far too deep") << nested(200'000);
        QTest::newRow("deep and open") << QByteArray(200'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
        QByteArray many("{");
        for (int i = 0; i < 100; ++i) {
            many += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
        }
        QTest::newRow("the same key among a hundred") << many + "\"k50\":1}";
    }
    void refuses() {
        QFETCH(QByteArray, text);
        const auto document = JsonDocument::parse(text);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::InvalidResource);
        QVERIFY(!document.error().message.isEmpty());
        QVERIFY(document.error().detail.startsWith(QLatin1String("at byte ")));
    }

    void saysWhere_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("at");
        QTest::newRow("the second of two keys") << QByteArray("{\"id\":1,\"a\":{\"id\":2},\"id\":3}") << 21;
        QTest::newRow("the same key in other letters") << QByteArray("{\"a\":1,\"\\u0061\":2}") << 7;
        QByteArray many("{");
        for (int i = 10; i < 60; ++i) {
            many += "\"" + QByteArray::number(i) + "\":0,";
        }
        QTest::newRow("the same key among fifty") << many + "\"33\":0}" << int(many.size());
        QTest::newRow("Latin-1") << QByteArray("[\"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80M\xFCller\"]") << 12;
        QTest::newRow("a character cut short") << QByteArray("[\"a\xE2\x82\"]") << 3;
        QTest::newRow("a comma too much") << QByteArray("[1,2,]") << 5;
    }
    void saysWhere() {
        QFETCH(QByteArray, text);
        const auto document = JsonDocument::parse(text);
        QVERIFY(!document);
        QTEST(document.error().detail.section(u' ', -1).toInt(), "at");
    }

    void largeTexts() {
        QByteArray text("[");
        for (int i = 0; i < 50'000; ++i) {
            text += "{\"n\":" + QByteArray::number(i) + ",\"s\":\"ä\\n\"},\n";
        }
        text += "{}]";
        const auto document = JsonDocument::parse(text);
        QVERIFY(document);
        QCOMPARE(document->root().size(), 50'001u);
        QCOMPARE(rebuilt(document->root()).size(), QByteArray(text).replace(",\n", ",").size());
        QVERIFY(!JsonDocument::parse(text + ']'));
        QVERIFY(!JsonDocument::parse(text.left(text.size() - 1)));
    }

    void readsTexts() {
        const auto document = JsonDocument::parse("{\"a\":\"x\\u00e4\\n\\\"\\ud83d\\ude00\",\"\\u006b\":true,\"e\":\"\",\"n\":-1.50}");
        QVERIFY(document);
        const JsonNode root = document->root();
        QCOMPARE(root["a"].toString(), QStringLiteral("xä\n\"😀"));
        QVERIFY(root["k"].toBool());
        QVERIFY(root["k"].keyIs("k"));
        QVERIFY(root["e"].isString());
        QVERIFY(root["e"].equals(""));
        QVERIFY(!root["n"].equals("-1.50"));
        QCOMPARE(bytes(root["n"].raw()), QByteArray("-1.50"));
        QVERIFY(!root["absent"]);
        QVERIFY(!root["absent"]["deeper"].at(3));
        QCOMPARE(root.at(2).key(), QStringLiteral("e"));
        QCOMPARE(root["absent"].toString(), QString());
    }

    void quotes_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("abc");
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes") << QStringLiteral("\"\\/");
        QTest::newRow("control") << QStringLiteral("\b\f\n\r\t\x01\x1f\x7f");
        QTest::newRow("unicode") << QStringLiteral("ä € 😀 عربي");
        QTest::newRow("nul") << QString(QChar(u'\0'));
        QTest::newRow("half a pair") << QString(QChar(0xD83D));
    }
    void quotes() {
        QFETCH(QString, text);
        const auto document = JsonDocument::parse('[' + quoted(text) + ']');
        QVERIFY(document);
        const QString expected = QString::fromUtf8(text.toUtf8());
        QCOMPARE(document->root().at(0).toString(), expected);
    }

    void changesOnlyWhatIsAsked_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *member, const char *raw, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(member) << QByteArray(raw) << QByteArray(after);
        };
        row("replace", "{ \"a\" : 1.10 ,\"b\":2 }", "b", "3", "{ \"a\" : 1.10 ,\"b\":3 }");
        row("replace the first", "{ \"a\" : 1.10 ,\"b\":2 }", "a", "\"x\"", "{ \"a\" : \"x\" ,\"b\":2 }");
        row("the same", "{ \"a\" : 1.10 ,\"b\":2 }", "a", "1.10", "{ \"a\" : 1.10 ,\"b\":2 }");
        row("remove the first", "{\"a\":1,\"b\":2,\"x\":3}", "a", "", "{\"b\":2,\"x\":3}");
        row("remove the middle", "{\"a\":1,\"b\":2,\"x\":3}", "b", "", "{\"a\":1,\"x\":3}");
        row("remove the last", "{\"a\":1,\"b\":2,\"x\":3}", "x", "", "{\"a\":1,\"b\":2}");
        row("remove the only one", "{\"a\":1}", "a", "", "{}");
        row("remove what is not there", "{\"x\": 1}", "a", "", "{\"x\": 1}");
        row("add to nothing", "{}", "b", "2", "{\"b\":2}");
        row("add in order", "{\"a\":1,\"c\":3}", "b", "2", "{\"a\":1,\"b\":2,\"c\":3}");
        row("add before all", "{\"b\":1,\"c\":3}", "a", "2", "{\"a\":2,\"b\":1,\"c\":3}");
        row("add behind a sibling", "{\"a\":1,\"_a\":{},\"c\":3}", "b", "2", "{\"a\":1,\"_a\":{},\"b\":2,\"c\":3}");
        row("add among unknown ones", "{\"x\":1,\"a\":1,\"y\":2}", "b", "2", "{\"x\":1,\"a\":1,\"b\":2,\"y\":2}");
        row("laid out like its neighbour", "{\n  \"a\": 1,\n  \"c\": 3\n}", "b", "2", "{\n  \"a\": 1,\n  \"b\":2,\n  \"c\": 3\n}");
        row("a sibling stays when its value goes", "{\"a\":1,\"_a\":{\"id\":\"x\"}}", "a", "", "{\"_a\":{\"id\":\"x\"}}");
        row("a name that begins like a byte order mark", "{}", "\xEF\xBB\xBF" "a", "1", "{\"\xEF\xBB\xBF" "a\":1}");
        row("an escaped name", "{\"\\u0061\":1}", "a", "2", "{\"\\u0061\":2}");
    }
    void aLeadingMarkIsText() {
        const auto document = JsonDocument::parse("{\"\xEF\xBB\xBF" "k\":\"\\ufeffv\"}");
        QVERIFY(document);
        const JsonNode member = document->root().firstChild();
        QCOMPARE(member.key(), QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("k"));
        QCOMPARE(member.toString(), QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("v"));
    }
    void changesOnlyWhatIsAsked() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, after);
        const auto document = JsonDocument::parse(before);
        QVERIFY(document);
        const QByteArray result = withMembers(document->root(), {{std::string_view(name.constData(), size_t(name.size())), raw}}, {"a", "b", "c"});
        QCOMPARE(result, after);
        QVERIFY(JsonDocument::parse(result));
    }
};

const praxidesk::test::TestRegistration<JsonTest> jsonTest;

#include "json_test.moc"
