#include "tests/store/temporary_clinic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

namespace praxidesk::store::test {
namespace {

QString L(const char *text) { return QString::fromLatin1(text); }

QJsonObject resource(const char *type, const QString &id) {
    QJsonObject object{{L("resourceType"), L(type)}};
    if (!id.isEmpty()) {
        object.insert(L("id"), id);
    }
    return object;
}

QJsonObject reference(const QString &text) { return {{L("reference"), text}}; }
QJsonArray textConcept(const QString &text) { return {QJsonObject{{L("text"), text}}}; }
QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

Instant at(int minutes) {
    using namespace std::chrono;
    return Instant(sys_days(year(2026) / November / 16)) + Minutes(minutes);
}
Interval between(int startMinutes, int endMinutes) { return {at(startMinutes), at(endMinutes)}; }

QByteArray Json::patient(const QString &id, const QString &given, const QString &family, const QString &birthDate,
                         const QString &phone, const QString &number) {
    QJsonObject object = resource("Patient", id);
    object.insert(L("name"), QJsonArray{QJsonObject{{L("family"), family}, {L("given"), QJsonArray{given}}}});
    if (!birthDate.isEmpty()) {
        object.insert(L("birthDate"), birthDate);
    }
    if (!phone.isEmpty()) {
        object.insert(L("telecom"), QJsonArray{QJsonObject{{L("system"), L("phone")}, {L("value"), phone}}});
    }
    if (!number.isEmpty()) {
        object.insert(L("identifier"), QJsonArray{QJsonObject{{L("value"), number}}});
    }
    return bytes(object);
}

QByteArray Json::practitioner(const QString &id, const QString &name) {
    QJsonObject object = resource("Practitioner", id);
    object.insert(L("name"), QJsonArray{QJsonObject{{L("text"), name}}});
    return bytes(object);
}

QByteArray Json::location(const QString &id, const QString &name) {
    QJsonObject object = resource("Location", id);
    object.insert(L("name"), name);
    return bytes(object);
}

QByteArray Json::schedule(const QString &id, const QStringList &actors, const QString &specialty) {
    QJsonObject object = resource("Schedule", id);
    object.insert(L("active"), true);
    QJsonArray list;
    for (const QString &actor : actors) {
        list.append(reference(actor));
    }
    object.insert(L("actor"), list);
    if (!specialty.isEmpty()) {
        object.insert(L("specialty"), textConcept(specialty));
    }
    return bytes(object);
}

QByteArray Json::slot(const QString &id, const QString &schedule, Interval interval, const QString &status,
                      const QString &serviceType) {
    QJsonObject object = resource("Slot", id);
    object.insert(L("schedule"), reference(schedule));
    object.insert(L("status"), status);
    object.insert(L("start"), toUtcIso(interval.start));
    object.insert(L("end"), toUtcIso(interval.end));
    if (!serviceType.isEmpty()) {
        object.insert(L("serviceType"), textConcept(serviceType));
    }
    return bytes(object);
}

QByteArray Json::appointment(const Visit &visit) {
    QJsonObject object = resource("Appointment", visit.id);
    object.insert(L("status"), visit.status);
    if (visit.interval) {
        object.insert(L("start"), toUtcIso(visit.interval->start));
        object.insert(L("end"), toUtcIso(visit.interval->end));
    }
    if (!visit.comment.isEmpty()) {
        object.insert(L("comment"), visit.comment);
    }
    if (!visit.overbookReason.isEmpty()) {
        object.insert(L("extension"), QJsonArray{QJsonObject{{L("url"), L("urn:praxidesk:overbook-reason")},
                                                             {L("valueString"), visit.overbookReason}}});
    }
    QJsonArray slotList;
    for (const QString &slot : visit.slotReferences) {
        slotList.append(reference(slot));
    }
    if (!slotList.isEmpty()) {
        object.insert(L("slot"), slotList);
    }
    QJsonArray participants;
    for (const QString &participant : visit.participants) {
        const QString status = participant.section(u'?', 1);
        participants.append(QJsonObject{{L("actor"), reference(participant.section(u'?', 0, 0))},
                                        {L("status"), status.isEmpty() ? L("accepted") : status}});
    }
    object.insert(L("participant"), participants);
    return bytes(object);
}

QByteArray Json::response(const QString &id, const QString &appointment, const QString &actor) {
    QJsonObject object = resource("AppointmentResponse", id);
    object.insert(L("appointment"), reference(appointment));
    object.insert(L("actor"), reference(actor));
    object.insert(L("participantStatus"), L("accepted"));
    return bytes(object);
}

TemporaryClinic::TemporaryClinic() {
    auto made = Store::create(path(), {QStringLiteral("Test clinic"), *Zone::fromId(QStringLiteral("Europe/Berlin"))}, clock());
    if (!made) {
        qFatal("%s %s", qPrintable(made.error().message), qPrintable(made.error().detail));
    }
    m_store = std::move(*made);
}

bool TemporaryClinic::reopen(const Fault &fault) {
    close();
    auto opened = Store::open(path(), clock(), fault);
    if (!opened) {
        qWarning("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        return false;
    }
    m_store = std::move(*opened);
    return true;
}

WriteOptions TemporaryClinic::booking() {
    WriteOptions options;
    options.action = QStringLiteral("book");
    options.summary = QStringLiteral("Booked");
    options.user = QStringLiteral("anna");
    return options;
}

Result<ResourceKey> TemporaryClinic::tryPut(const QByteArray &json, const LocalFacts &local, ResourceKey key,
                                            const WriteOptions &options) {
    const QString typeName = QJsonDocument::fromJson(json).object().value(L("resourceType")).toString();
    const auto type = fromCode<ResourceType>(typeName).value_or(ResourceType::Other);
    ResourceKey stored;
    const auto change = store().write(options, [&](Writer &writer) -> Result<void> {
        auto done = writer.put(type, json, local, key);
        if (!done) {
            return tl::unexpected(done.error());
        }
        stored = *done;
        return {};
    });
    if (!change) {
        return tl::unexpected(change.error());
    }
    return stored;
}

ResourceKey TemporaryClinic::put(const QByteArray &json, const LocalFacts &local, ResourceKey key) {
    const auto stored = tryPut(json, local, key);
    if (!stored) {
        QTest::qFail(qPrintable(stored.error().message + u' ' + stored.error().detail), __FILE__, __LINE__);
        return {};
    }
    return *stored;
}

QStringList TemporaryClinic::problems() {
    const auto found = Store::check(path());
    return found ? *found : QStringList{found.error().message + found.error().detail};
}

void TemporaryClinic::meddle(const QStringList &statements) {
    for (const QString &statement : statements) {
        if (const auto refusal = refusalOf(statement)) {
            qFatal("%s: %s", qPrintable(statement), qPrintable(*refusal));
        }
    }
}

std::optional<QString> TemporaryClinic::refusalOf(const QString &statement) {
    close();
    sqlite3 *database = nullptr;
    if (sqlite3_open(path().toUtf8().constData(), &database) != SQLITE_OK) {
        qFatal("cannot open");
    }
    std::optional<QString> refusal;
    if (sqlite3_exec(database, statement.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        refusal = QString::fromUtf8(sqlite3_errmsg(database));
    }
    sqlite3_close(database);
    return refusal;
}

} // namespace praxidesk::store::test
