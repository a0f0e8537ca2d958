#include "tests/bench/generated_clinic.h"

#include "core/exchange/exchange.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstdio>
#include <random>

namespace praxidesk::bench {

namespace {

constexpr std::array familyNames{"Simpson", "Okafor", "Müller", "García", "O'Brien", "Nguyễn", "Kowalski", "Yılmaz", "Jørgensen", "Haddad",
    "Schmidt", "Rossi", "Lefèvre", "Papadopoulos", "Andersson", "van den Berg", "Ivanova", "Tanaka", "Mensah", "Weiß"};
constexpr std::array givenNames{"Homer", "Adaeze", "Jürgen", "Lucía", "Saoirse", "Minh", "Zofia", "Emre", "Søren", "Layla", "Anna", "Marco",
    "Élodie", "Nikos", "Astrid", "Pieter", "Olga", "Yuki", "Kwame", "Frieda", "Bart", "Chloe", "David", "Esra"};
constexpr std::array visits{"Follow-up", "Check-up", "New patient", "Vaccination", "Blood test"};

class Writer {
public:
    explicit Writer(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
    }
    void line(const QByteArray &json)
    {
        m_file.write(json);
        m_file.putChar('\n');
        ++m_lines;
    }
    [[nodiscard]] qint64 lines() const { return m_lines; }

private:
    QFile m_file;
    qint64 m_lines = 0;
};

template <size_t N>
const char *pick(const std::array<const char *, N> &words, quint64 number)
{
    return words[number % N];
}

QByteArray patientJson(int index, std::mt19937_64 &random)
{
    const quint64 number = random();
    char text[512];
    std::snprintf(text, sizeof text,
        R"({"resourceType":"Patient","id":"pat-%d","identifier":[{"system":"urn:praxidesk:bench:number","value":"%06d"}],)"
        R"("name":[{"family":"%s","given":["%s","%c."]}],"telecom":[{"system":"phone","value":"+49 30 %07d"}],"birthDate":"%04d-%02d-%02d"})",
        index, index, pick(familyNames, number), pick(givenNames, number >> 8), static_cast<char>('A' + (number >> 16) % 26),
        static_cast<int>((number >> 24) % 10'000'000), static_cast<int>(1930 + (number >> 32) % 90),
        static_cast<int>(1 + (number >> 40) % 12), static_cast<int>(1 + (number >> 48) % 28));
    return text;
}

QByteArray slotJson(const QByteArray &id, int practitioner, const char *status, const QByteArray &start, const QByteArray &end, const char *more = "")
{
    return R"({"resourceType":"Slot","id":")" + id + R"(","schedule":{"reference":"Schedule/sch-)" + QByteArray::number(practitioner)
        + R"("},"status":")" + status + R"(","start":")" + start + R"(","end":")" + end + '"' + more + '}';
}

/// About 1 kB, as systems in the field send it: coded types, two participants with display, instructions.
QByteArray appointmentJson(const QByteArray &id, int practitioner, int patient, const QByteArray &start, const QByteArray &end, quint64 number)
{
    const QByteArray visit = pick(visits, number);
    return R"({"resourceType":"Appointment","id":"a)" + id + R"(","meta":{"versionId":"1","lastUpdated":")" + start
        + R"("},"identifier":[{"system":"urn:praxidesk:bench:visit","value":")" + id
        + R"("}],"status":"booked","serviceType":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/service-type","code":"124","display":"General Practice"}],"text":"General practice"}],)"
          R"("appointmentType":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0276","code":"FOLLOWUP","display":"A follow up visit from a previous appointment"}],"text":")"
        + visit + R"("},"priority":5,"description":")" + visit + R"(","slot":[{"reference":"Slot/s)" + id + R"("}],"start":")" + start
        + R"(","end":")" + end + R"(","minutesDuration":20,"created":"2025-12-01","comment":"Brings the results of the last visit; prefers to be called by phone.",)"
          R"("patientInstruction":"Please come ten minutes early and bring your insurance card.","participant":[{"actor":{"reference":"Patient/pat-)"
        + QByteArray::number(patient) + R"(","display":"Patient )" + QByteArray::number(patient)
        + R"("},"required":"required","status":"accepted"},{"actor":{"reference":"Practitioner/prac-)" + QByteArray::number(practitioner)
        + R"(","display":"Dr. )" + QByteArray::number(practitioner) + R"("},"required":"required","status":"accepted"}]})";
}

struct Times {
    QByteArray start;
    QByteArray end;
};

Times between(const Zone &zone, QDate date, QTime from, QTime to)
{
    return {zone.toIso(zone.toInstant({date, from})).toUtf8(), zone.toIso(zone.toInstant({date, to})).toUtf8()};
}

qint64 writeDay(Writer &writer, const ClinicSize &size, QDate date, int practitioner, const std::vector<Times> &grid, std::mt19937_64 &random)
{
    qint64 appointments = 0;
    for (size_t slot = 0; slot < grid.size(); ++slot) {
        const quint64 number = random();
        const bool booked = number % 5 != 0;
        const QByteArray id = '-' + QByteArray::number(practitioner) + '-' + date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + '-'
            + QByteArray::number(slot);
        writer.line(slotJson('s' + id, practitioner, booked ? "busy" : "free", grid[slot].start, grid[slot].end));
        if (booked) {
            const int patient = static_cast<int>((number >> 8) % static_cast<quint64>(size.patients));
            writer.line(appointmentJson(id, practitioner, patient, grid[slot].start, grid[slot].end, number >> 40));
            ++appointments;
        }
    }
    return appointments;
}

constexpr const char *lunch =
    R"(,"comment":"Lunch break","extension":[{"url":"urn:praxidesk:block-kind","valueCode":"lunch"}])";
constexpr const char *leave = R"(,"comment":"Leave","extension":[{"url":"urn:praxidesk:block-kind","valueCode":"leave"}])";

qint64 writeCalendar(Writer &writer, const ClinicSize &size, std::mt19937_64 &random)
{
    const Zone zone = clinicZone();
    qint64 appointments = 0;
    for (int day = 0; day < size.days; ++day) {
        const QDate date = firstDay().addDays(day);
        if (date.dayOfWeek() > Qt::Friday)
            continue;
        std::vector<Times> grid;
        for (const int hour : {8, 9, 10, 11, 13, 14, 15, 16}) {
            for (const int minute : {0, 20, 40})
                grid.push_back(between(zone, date, QTime(hour, minute), QTime(hour, minute).addSecs(20 * 60)));
        }
        const Times noon = between(zone, date, QTime(12, 0), QTime(13, 0));
        const Times whole = between(zone, date, QTime(8, 0), QTime(17, 0));
        for (int practitioner = 0; practitioner < size.practitioners; ++practitioner) {
            const QByteArray id = QByteArray::number(practitioner) + '-' + QByteArray::number(day);
            const bool away = size.days > 60 && (day / 7) == 8 + practitioner % 40;
            if (away) {
                writer.line(slotJson("leave-" + id, practitioner, "busy-unavailable", whole.start, whole.end, leave));
                continue;
            }
            writer.line(slotJson("lunch-" + id, practitioner, "busy-unavailable", noon.start, noon.end, lunch));
            appointments += writeDay(writer, size, date, practitioner, grid, random);
        }
    }
    return appointments;
}

QString stem(const ClinicSize &size)
{
    return QStringLiteral("%1/p%2-d%3-n%4-s%5").arg(dataFolder()).arg(size.practitioners).arg(size.days).arg(size.patients).arg(size.seed);
}

} // namespace

QString dataFolder()
{
    const QString folder = qEnvironmentVariable("PRAXIDESK_BENCH_FOLDER", QDir::tempPath() + QStringLiteral("/praxidesk-bench"));
    QDir().mkpath(folder);
    return folder;
}

QDate firstDay()
{
    return {2026, 1, 5};
}

Zone clinicZone()
{
    return Zone::fromId(QStringLiteral("Europe/Berlin")).value();
}

Clock fixedClock()
{
    const Instant instant = clinicZone().toInstant({firstDay().addDays(14), QTime(9, 5)});
    return [instant] { return instant; };
}

Generated generatedNdJson(const ClinicSize &size)
{
    Generated generated;
    generated.file = stem(size) + QStringLiteral(".ndjson");
    const QString countsFile = stem(size) + QStringLiteral(".counts");
    QFile counts(countsFile);
    if (QFile::exists(generated.file) && counts.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> numbers = counts.readAll().split(' ');
        generated.resources = numbers.value(0).toLongLong();
        generated.appointments = numbers.value(1).toLongLong();
        generated.bytes = QFileInfo(generated.file).size();
        return generated;
    }
    std::mt19937_64 random(size.seed);
    {
        Writer writer(generated.file);
        for (int practitioner = 0; practitioner < size.practitioners; ++practitioner) {
            const QByteArray number = QByteArray::number(practitioner);
            writer.line(R"({"resourceType":"Practitioner","id":"prac-)" + number + R"(","name":[{"prefix":["Dr."],"family":")"
                + pick(familyNames, random()) + R"(","given":[")" + pick(givenNames, random()) + R"("]}]})");
            writer.line(R"({"resourceType":"Schedule","id":"sch-)" + number + R"(","active":true,"actor":[{"reference":"Practitioner/prac-)"
                + number + R"("}]})");
        }
        for (int patient = 0; patient < size.patients; ++patient)
            writer.line(patientJson(patient, random));
        generated.appointments = writeCalendar(writer, size, random);
        generated.resources = writer.lines();
    }
    generated.bytes = QFileInfo(generated.file).size();
    if (counts.open(QIODevice::WriteOnly))
        counts.write(QByteArray::number(generated.resources) + ' ' + QByteArray::number(generated.appointments));
    return generated;
}

QString generatedClinic(const ClinicSize &size)
{
    const QString file = stem(size) + QStringLiteral(".clinic");
    if (QFile::exists(file))
        return file;
    const Generated generated = generatedNdJson(size);
    const QString unfinished = file + QStringLiteral(".making");
    QFile::remove(unfinished);
    {
        auto store = store::Store::create(unfinished, {QStringLiteral("Generated clinic"), clinicZone()}, fixedClock());
        if (!store)
            qFatal("cannot create %s: %s", qPrintable(unfinished), qPrintable(store.error().message));
        desk::Desk desk(**store, QStringLiteral("bench"));
        const auto report = exchange::importFile(desk, generated.file, {});
        if (!report || !report->refused.empty())
            qFatal("the generated clinic is refused: %s",
                qPrintable(report ? report->refused.front().message : report.error().message));
    }
    QFile::rename(unfinished, file);
    return file;
}

QString copyOf(const QString &clinicFile)
{
    const QString copy = clinicFile + QStringLiteral(".copy");
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(copy + QLatin1String(suffix));
    if (!QFile::copy(clinicFile, copy))
        qFatal("cannot copy %s", qPrintable(clinicFile));
    return copy;
}

} // namespace praxidesk::bench
