#include "core/store/birth_date_text.h"
#include "core/store/database.h"
#include "core/store/intake.h"
#include "core/store/patient_text.h"
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>

namespace praxidesk::store::test {

/// Patients are found whatever part of name, birth date, phone or number somebody types, and however.
class PatientSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void folding_data();
    void folding();
    void birthDates_data();
    void birthDates();
    void finds_data();
    void finds();
    void misses_data();
    void misses();
    void wholeWordsComeFirst();
    void everyPatientIsFoundByTheirWords();
    void hitsTellVisits();
    void theLimitHolds();
    void anyTextIsHarmless_data();
    void anyTextIsHarmless();
    void namesAreBroughtTogetherInSmallSteps();

private:
    [[nodiscard]] static QString found(const QString &text);
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Person {
    const char *id, *given, *family, *birthDate, *phone, *number;
};
const Person people[] = {
    {"zoe", "Zoë", "Müller", "1987-03-14", "+49 171 5550142", "MRN-00123"},
    {"obrien", "Siobhán", "O’Brien", "1990-12-01", "(555) 123-4567", "756.1234.5678.97"},
    {"lukasz", "Łukasz", "Wiśniewski-Żak", "1974", "", "PL 88"},
    {"soren", "Søren", "Ærø Åkesson", "2001-02-03", "0171 9998877", ""},
    {"strauss", "Jörg", "Strauß", "1962-07", "", ""},
    {"li", "芳", "王", "1999-09-09", "+86 139 1234 5678", ""},
    {"ali", "محمد", "الأحمد", "", "", ""},
    {"cohen", "מֹשֶׁה", "כהן", "", "", ""},
    {"ilker", "İlker", "Işık", "1987-03-15", "", ""},
    {"nguyen", "Thị Minh", "Nguyễn", "", "", ""},
    {"ivan", "Фёдор", "Достоевский", "1921-11-11", "", ""},
    {"kim", "민준", "김", "", "", ""},
    {"garcia", "José María", "García Márquez", "", "", ""},
    {"anne", "Anne-Marie", "Dubois", "1987-04-03", "", ""},
    {"papa", "Γιώργος", "Παπαδόπουλος", "", "", ""},
};

} // namespace

QString PatientSearchTest::found(const QString &text) {
    static std::unique_ptr<TemporaryClinic> clinic = [] {
        auto made = std::make_unique<TemporaryClinic>();
        for (const Person &person : people) {
            made->put(Json::patient(s(person.id), s(person.given), s(person.family), s(person.birthDate), s(person.phone),
                                    s(person.number)));
        }
        return made;
    }();
    QStringList ids;
    for (const PatientHit &hit : clinic->store().searchPatients(text, 20)) {
        ids << clinic->store().read(resourceKey(hit.id))->fhirId;
    }
    ids.sort();
    return ids.join(u' ');
}

void PatientSearchTest::folding_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("polish") << s("Łukasz Wiśniewski-Żak") << s("lukasz wisniewski zak");
    QTest::newRow("irish") << s("O’Brien O'Brien") << s("obrien obrien");
    QTest::newRow("german") << s("STRAUẞ Strauß Jörg") << s("strauss strauss jorg");
    QTest::newRow("danish") << s("Søren ÆRØ Åse") << s("soren aero ase");
    QTest::newRow("turkish") << s("İlker Işık") << s("ilker isik");
    QTest::newRow("vietnamese") << s("Nguyễn Đình") << s("nguyen dinh");
    QTest::newRow("icelandic") << s("Þór Guðrún") << s("thor gudrun");
    QTest::newRow("croatian") << s("Đorđe Šarić") << s("dorde saric");
    QTest::newRow("french") << s("Lœwe Françoise") << s("loewe francoise");
    QTest::newRow("decomposed") << s("Zoe\u0308") << s("zoe");
    QTest::newRow("greek final sigma") << s("Γιώργος") << s("γιωργοσ");
    QTest::newRow("cyrillic") << s("Фёдор") << s("федор");
    QTest::newRow("hebrew points") << s("מֹשֶׁה") << s("משה");
    QTest::newRow("arabic hamza") << s("أحمد") << s("احمد");
    QTest::newRow("full width") << s("ＡＢＣ１２") << s("abc12");
    QTest::newRow("arabic digits") << s("٠١٢") << s("012");
    QTest::newRow("punctuation") << s("  a.b--c\t(d) ") << s("a b c d");
    QTest::newRow("nothing") << s(" -'\" ") << QString();
}

void PatientSearchTest::folding() {
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(folded(text), plain);
    QCOMPARE(folded(plain), plain);
}

void PatientSearchTest::birthDates_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // an alternative that must be there; empty: none at all
    QTest::newRow("german") << s("14.3.1987") << s("d0314y1987");
    QTest::newRow("german, padded") << s("14.03.1987") << s("d0314y1987");
    QTest::newRow("german, spaced") << s("14. 3. 1987") << s("d0314y1987");
    QTest::newRow("iso") << s("1987-03-14") << s("d0314y1987");
    QTest::newRow("american") << s("3/14/1987") << s("d0314y1987");
    QTest::newRow("american, short") << s("3/14/87") << s("d0314y1987");
    QTest::newRow("british, short") << s("14/3/87") << s("d0314y1987");
    QTest::newRow("month name") << s("14 mar 1987") << s("d0314y1987");
    QTest::newRow("month first") << s("March 14, 1987") << s("d0314y1987");
    QTest::newRow("german month") << s("14. März 1987") << s("d0314y1987");
    QTest::newRow("french month") << s("14 août 1987") << s("d0814y1987");
    QTest::newRow("dashes") << s("14-Mar-1987") << s("d0314y1987");
    QTest::newRow("japanese") << s("1987年3月14日") << s("d0314y1987");
    QTest::newRow("either order") << s("3/4/1987") << s("d0304y1987");
    QTest::newRow("either order, other") << s("3/4/1987") << s("d0403y1987");
    QTest::newRow("day and month") << s("14.3.") << s("d0314");
    QTest::newRow("year being typed") << s("14.3.19") << s("d0314y19");
    QTest::newRow("year and month") << s("1987-03") << s("y198703");
    QTest::newRow("month and year") << s("03/1987") << s("y198703");
    QTest::newRow("month name and year") << s("mar 1987") << s("y198703");
    QTest::newRow("century of now") << s("1.2.24") << s("d0201y2024");
    QTest::newRow("leap day") << s("29.2.2000") << s("d0229y2000");
    QTest::newRow("no such day") << s("31.2.1987") << QString();
    QTest::newRow("no such month") << s("14.13.1987") << s("");
    QTest::newRow("a name") << s("Marta") << QString();
    QTest::newRow("a month alone") << s("mai") << QString();
    QTest::newRow("a phone number") << s("555-1234") << QString();
    QTest::newRow("a number") << s("1987") << QString();
    QTest::newRow("two numbers") << s("12 34") << QString();
}

void PatientSearchTest::birthDates() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QStringList alternatives = birthAlternatives(text, 2026);
    if (expected.isEmpty()) {
        QVERIFY2(alternatives.isEmpty(), qPrintable(alternatives.join(u' ')));
    } else {
        QVERIFY2(alternatives.contains(expected), qPrintable(alternatives.join(u' ')));
    }
}

void PatientSearchTest::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *text, const char *ids) { QTest::newRow(text) << s(text) << s(ids); };
    row("zoe", "zoe");
    row("ZOË", "zoe");
    row("muller", "zoe");
    row("Müller", "zoe");
    row("mueller", "zoe");
    row("mul zo", "zoe");
    row("zoe müller", "zoe");
    row("Müller, Zoë", "zoe");
    row("ulle", "zoe");
    row("o'brien", "obrien");
    row("O’Brien", "obrien");
    row("obrien", "obrien");
    row("o brien", "obrien");
    row("brien siob", "obrien");
    row("lukasz", "lukasz");
    row("Łukasz", "lukasz");
    row("wisniewski zak", "lukasz");
    row("wisniewskizak", "lukasz");
    row("wiśniewski-żak", "lukasz");
    row("soren", "soren");
    row("soeren", "soren");
    row("ærø", "soren");
    row("aero", "soren");
    row("akesson", "soren");
    row("aakesson", "soren");
    row("strauss", "strauss");
    row("STRAUSS", "strauss");
    row("joerg", "strauss");
    row("王", "li");
    row("王芳", "li");
    row("王 芳", "li");
    row("芳", "li");
    row("محمد", "ali");
    row("الاحمد", "ali");
    row("משה כהן", "cohen");
    row("ilker ISIK", "ilker");
    row("ışık", "ilker");
    row("nguyen", "nguyen");
    row("minh nguyễn", "nguyen");
    row("федор", "ivan");
    row("ДОСТОЕВСКИЙ", "ivan");
    row("민준", "kim");
    row("김", "kim");
    row("김민준", "kim");
    row("김민", "kim");
    row("garcia marquez", "garcia");
    row("marquez jose", "garcia");
    row("anne marie", "anne");
    row("annemarie", "anne");
    row("marie", "anne");
    row("ΠΑΠΑΔ", "papa");
    // birth dates
    row("14.3.1987", "zoe");
    row("1987-03-14", "zoe");
    row("3/14/87", "zoe");
    row("14/3/87", "zoe");
    row("14 mar 1987", "zoe");
    row("mar 1987", "ilker zoe");
    row("3/4/1987", "anne");
    row("4/3/1987", "anne");
    row("19870314", "zoe");
    row("14031987", "zoe");
    row("87", "anne ilker zoe");
    row("1987", "anne ilker zoe");
    row("198703", "ilker zoe");
    row("1974", "lukasz");
    row("1962", "strauss");
    row("july 1962", "strauss");
    row("zoe 1987", "zoe");
    row("1987 zoe", "zoe");
    row("14.3.1987 müller", "zoe");
    row("dubois 3.4.87", "anne");
    // phones
    row("+49 171 5550142", "zoe");
    row("0171 5550142", "zoe");
    row("01715550142", "zoe");
    row("0049 171 5550142", "zoe");
    row("+49 (0)171 555-0142", "zoe");
    row("5550142", "zoe");
    row("555 123 4567", "obrien");
    row("(555) 123-4567", "obrien");
    row("+1 555 123 4567", "obrien");
    row("555-1234", "obrien");
    row("+49 171 9998877", "soren");
    row("13912345678", "li");
    // identifiers
    row("MRN-00123", "zoe");
    row("mrn00123", "zoe");
    row("00123", "zoe");
    row("756.1234.5678.97", "obrien");
    row("7561234567897", "obrien");
}

void PatientSearchTest::finds() {
    QFETCH(QString, text);
    QFETCH(QString, ids);
    QCOMPARE(found(text), ids);
}

void PatientSearchTest::misses_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "  ", "zzz", "zoe obrien", "14.3.1988", "müller 1990", "99999999", "ze", "-", "'"}) {
        QTest::newRow(text) << s(text);
    }
}

void PatientSearchTest::misses() {
    QFETCH(QString, text);
    QCOMPARE(found(text), QString());
}

void PatientSearchTest::wholeWordsComeFirst() {
    TemporaryClinic clinic;
    for (const char *family : {"Liebermann", "Calista", "Lindt", "Li", "Elisabeth"}) {
        clinic.put(Json::patient(s(family), s("X"), s(family)));
    }
    QStringList names;
    for (const PatientHit &hit : clinic.store().searchPatients(s("li"), 10)) {
        names << hit.name;
    }
    QCOMPARE(names, (QStringList{s("X Li"), s("X Liebermann"), s("X Lindt")}));
    names.clear();
    for (const PatientHit &hit : clinic.store().searchPatients(s("lis"), 10)) {
        names << hit.name;
    }
    QCOMPARE(names, (QStringList{s("X Calista"), s("X Elisabeth")}));
}

// Each word's beginning, and each inner part of it from three letters on, finds its patient.
void PatientSearchTest::everyPatientIsFoundByTheirWords() {
    for (const Person &person : people) {
        const QString name = folded(s(person.given) + u' ' + s(person.family));
        for (const QString &word : name.split(u' ')) {
            for (qsizetype length = 1; length <= word.size(); ++length) {
                QVERIFY2(found(word.left(length)).split(u' ').contains(s(person.id)), qPrintable(word.left(length)));
            }
            for (qsizetype from = 1; from + 3 <= word.size(); ++from) {
                QVERIFY2(found(word.mid(from, 3)).split(u' ').contains(s(person.id)), qPrintable(word.mid(from, 3)));
            }
        }
    }
}

void PatientSearchTest::hitsTellVisits() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("Homer"), s("Simpson"), s("1956-05-12"), s("555 7334"), s("N1")));
    const QString pat = s("Patient/p");
    clinic.put(Json::appointment({s("1"), between(0, 20), {pat}, s("fulfilled")}));
    clinic.put(Json::appointment({s("2"), between(100, 120), {pat}, s("fulfilled")}));
    clinic.put(Json::appointment({s("3"), between(150, 160), {pat}, s("noshow")}));
    clinic.put(Json::appointment({s("4"), between(220, 240), {pat}, s("cancelled")}));
    clinic.put(Json::appointment({s("5"), between(300, 320), {pat}}));
    clinic.put(Json::appointment({s("6"), between(400, 420), {pat}}));
    clinic.now = at(200);
    const auto hits = clinic.store().searchPatients(s("homer"), 10);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits.front().name, s("Homer Simpson"));
    QCOMPARE(hits.front().birthDate, QDate(1956, 5, 12));
    QCOMPARE(hits.front().phone, s("555 7334"));
    QCOMPARE(hits.front().number, s("N1"));
    QCOMPARE(hits.front().lastVisit, at(100));
    QCOMPARE(hits.front().nextVisit, at(300));
}

void PatientSearchTest::theLimitHolds() {
    TemporaryClinic clinic;
    for (int i = 0; i < 30; ++i) {
        clinic.put(Json::patient(QString::number(i), s("Anna"), s("Schmidt")));
    }
    QCOMPARE(clinic.store().searchPatients(s("anna"), 7).size(), size_t(7));
    QCOMPARE(clinic.store().searchPatients(s("anna"), 0).size(), size_t(0));
    QCOMPARE(clinic.store().searchPatients(s("schm ann"), 100).size(), size_t(30));
}

void PatientSearchTest::anyTextIsHarmless_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"\"", "a\"b", "NOT x", "a AND", "*", "a*b", "(", "words:x", "^a", "a OR OR b", "{a b}: c", "+", "1/2/3/4/5",
                             "'; DROP TABLE patient; --", "%", "\\", "near(a b)"}) {
        QTest::newRow(text) << s(text);
    }
    QTest::newRow("long") << QString(5000, u'a');
    QTest::newRow("emoji") << s("👩‍⚕️ 🏥");
}

void PatientSearchTest::anyTextIsHarmless() {
    QFETCH(QString, text);
    static_cast<void>(found(text));
    // a query that failed would be told of, as a warning, by the next one
    QCOMPARE(found(s("zoe")), s("zoe"));
}

const praxidesk::test::TestRegistration<PatientSearchTest> registration;

// As a pull writes them: many transactions of a few patients. None of them writes much more than its own patients, and yet a
// search never has many parts to look into.
void PatientSearchTest::namesAreBroughtTogetherInSmallSteps() {
    constexpr int transactions = 300;
    constexpr int patients = 20;
    TemporaryClinic clinic;
    const auto log = [&clinic] { return QFileInfo(clinic.path() + s("-wal")).size() / 4096; };
    { const Intake::Write intake(Intake::of(clinic.store())); } // from now on nobody moves the log: it tells what was written
    const auto reader = Database::open(clinic.path(), Database::Access::ReadOnly);
    QVERIFY(reader.has_value());
    QRandomGenerator random(20);
    const auto word = [&random] {
        QString letters;
        for (int i = 0; i < 8; ++i) {
            letters += QChar(u'a' + int(random.bounded(26)));
        }
        return letters;
    };
    qint64 most = 0;
    qint64 parts = 0;
    QString last;
    for (int transaction = 0; transaction < transactions; ++transaction) {
        const qint64 before = log();
        const auto written = clinic.store().write(TemporaryClinic::booking(), [&](Writer &writer) -> Result<void> {
            for (int i = 0; i < patients; ++i) {
                last = word();
                if (const auto put = writer.put(ResourceType::Patient, Json::patient(QString::number(transaction * patients + i), word(), last), {}, {}); !put) {
                    return tl::unexpected(put.error());
                }
            }
            return {};
        });
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
        most = std::max(most, log() - before);
        Query query("SELECT max((SELECT count(DISTINCT segid) FROM patient_word_idx), (SELECT count(DISTINCT segid) FROM patient_part_idx))", **reader);
        QVERIFY(query.next());
        parts = std::max(parts, query.integer(0));
    }
    QVERIFY2(most < 130, qPrintable(QString::number(most)));
    QVERIFY2(parts < 20, qPrintable(QString::number(parts)));
    QCOMPARE(clinic.store().searchPatients(last, 10).size(), size_t(1));
    QCOMPARE(clinic.problems(), QStringList());
}

} // namespace praxidesk::store::test

#include "patient_search_test.moc"
