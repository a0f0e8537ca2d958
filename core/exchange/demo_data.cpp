#include "core/exchange/demo_data.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace praxidesk::exchange {
namespace {

struct DemoWords {
    Q_DECLARE_TR_FUNCTIONS(DemoWords)
};

auto broken(const QString &file) {
    return failure(ErrorCode::NotFound, DemoWords::tr("The demo data of this program are damaged. Install it again."), file);
}

Result<QByteArray> readFile(const QString &name) {
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return broken(name);
    }
    return file.readAll();
}

Result<QJsonObject> readJson(const QString &name) {
    const auto bytes = readFile(name);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject()) {
        return broken(name);
    }
    return document.object();
}

QString text(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }
int number(const QJsonObject &object, const char *name, int otherwise) { return object.value(QLatin1String(name)).toInt(otherwise); }

QStringList texts(const QJsonObject &object, const char *name) {
    QStringList all;
    for (const auto &value : object.value(QLatin1String(name)).toArray()) {
        all << value.toString();
    }
    return all;
}

QTime clockTime(const QString &word) { return QTime::fromString(word, QStringLiteral("HH:mm")); }

DemoWindow window(const QString &word) { return {clockTime(word.section(u'-', 0, 0)), clockTime(word.section(u'-', 1, 1))}; }

std::vector<DemoPlace> places(const QJsonArray &array) {
    std::vector<DemoPlace> all;
    for (const auto &value : array) {
        all.push_back({text(value.toObject(), "code"), text(value.toObject(), "name")});
    }
    return all;
}

DemoVisitType visitType(const QJsonObject &object) {
    DemoVisitType type;
    type.label = text(object, "type");
    type.preparation = text(object, "preparation");
    type.device = text(object, "device");
    type.minutes = number(object, "minutes", type.minutes);
    type.weight = number(object, "weight", type.weight);
    type.sessions = number(object, "sessions", 0);
    return type;
}

DemoPractitioner practitioner(const QJsonObject &object) {
    DemoPractitioner who;
    who.code = text(object, "code");
    who.prefix = text(object, "prefix");
    who.given = text(object, "given");
    who.family = text(object, "family");
    who.gender = text(object, "gender");
    who.room = text(object, "room");
    const auto specialty = object.value(QLatin1String("specialty")).toObject();
    who.specialty = text(specialty, "text");
    who.specialtyCode = text(specialty, "code");
    who.specialtyDisplay = text(specialty, "display");
    who.service = text(object, "service");
    who.slotMinutes = number(object, "slot", who.slotMinutes);
    who.hours = window(text(object, "hours"));
    who.lunch = window(text(object, "lunch"));
    if (object.contains(QLatin1String("meeting"))) {
        who.meeting = window(text(object, "meeting"));
    }
    for (const auto &value : object.value(QLatin1String("visits")).toArray()) {
        who.visits.push_back(visitType(value.toObject()));
    }
    return who;
}

DemoCulture culture(const QJsonObject &object) {
    DemoCulture one;
    one.language = text(object, "language");
    one.weight = number(object, "weight", 1);
    one.interpreterPercent = number(object, "interpreter", 0);
    one.familyFirst = text(object, "order") == QLatin1String("familyFirst");
    one.female = texts(object, "female");
    one.male = texts(object, "male");
    one.family = texts(object, "family");
    one.single = texts(object, "single");
    return one;
}

DemoVisit todaysVisit(const QStringList &fields) {
    DemoVisit visit;
    visit.practitioner = fields.at(0);
    visit.start = clockTime(fields.at(1));
    visit.minutes = fields.at(2).toInt();
    visit.given = fields.at(3);
    visit.family = fields.at(4);
    visit.label = fields.at(5);
    for (const auto &hint : fields.at(6).split(u' ', Qt::SkipEmptyParts)) {
        visit.hints.insert(hint.section(u'=', 0, 0), hint.section(u'=', 1).toInt());
    }
    return visit;
}

} // namespace

QStringList splitCsvLine(const QString &line) {
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            fields << QString();
        } else {
            fields.back() += c;
        }
    }
    return fields;
}

Result<DemoData> loadDemoData() {
    const auto clinic = readJson(QStringLiteral("practitioners.json"));
    const auto names = readJson(QStringLiteral("names.json"));
    const auto today = readFile(QStringLiteral("today.csv"));
    if (!clinic || !names || !today) {
        return tl::unexpected(!clinic ? clinic.error() : !names ? names.error() : today.error());
    }
    DemoData data;
    data.organization = text(*clinic, "organization");
    data.frontDesk = text(*clinic, "frontDesk");
    data.rooms = places(clinic->value(QLatin1String("rooms")).toArray());
    data.devices = places(clinic->value(QLatin1String("devices")).toArray());
    for (const auto &value : clinic->value(QLatin1String("practitioners")).toArray()) {
        data.practitioners.push_back(practitioner(value.toObject()));
    }
    for (const auto &value : names->value(QLatin1String("cultures")).toArray()) {
        data.cultures.push_back(culture(value.toObject()));
    }
    for (const auto &line : QString::fromUtf8(*today).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const auto fields = splitCsvLine(line);
        if (fields.size() != 7) {
            return broken(QStringLiteral("today.csv"));
        }
        data.today.push_back(todaysVisit(fields));
    }
    if (data.practitioners.empty() || data.cultures.empty()) {
        return broken(QStringLiteral("practitioners.json"));
    }
    return data;
}

} // namespace praxidesk::exchange
