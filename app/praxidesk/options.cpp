#include "app/praxidesk/options.h"

#include "app/command/man_page.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace praxidesk::window {
namespace {

struct OptionWords {
    Q_DECLARE_TR_FUNCTIONS(OptionWords)
};

QList<QCommandLineOption> definitions() {
    return {
        {QStringLiteral("clinic"), OptionWords::tr("Open this clinic."), QStringLiteral("FILE")},
        {QStringLiteral("demo"), OptionWords::tr("Open a fresh demo clinic.")},
        {QStringLiteral("now"), OptionWords::tr("Fix the clock, for pictures and training: 2026-11-17T10:42:00+01:00."), QStringLiteral("INSTANT")},
        {QStringLiteral("view"), OptionWords::tr("Show a day, a week of one or of a team, a month or a list."), QStringLiteral("day|week|team|month|agenda")},
        {QStringLiteral("date"), OptionWords::tr("Show this day."), QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("picture"), OptionWords::tr("Draw the window, save it and exit."), QStringLiteral("FILE.png")},
        {QStringLiteral("size"), OptionWords::tr("The window's size."), QStringLiteral("WIDTHxHEIGHT")},
        {QStringLiteral("theme"), OptionWords::tr("Colours instead of the system's."), QStringLiteral("light|dark")},
        {QStringLiteral("direction"), OptionWords::tr("Reading direction instead of the language's."), QStringLiteral("ltr|rtl")},
        {QStringLiteral("page"), OptionWords::tr("Unfold this page of the right panel, or open weekly hours, or what is to be decided or waits for a server."), QStringLiteral("arrivals|find|waitlist|pinboard|hours|conflicts|changes")},
        {QStringLiteral("visit"), OptionWords::tr("Show this visit and choose it; may be said several times."), QStringLiteral("Appointment/ID")},
        {QStringLiteral("run"), OptionWords::tr("Have a command of the menus done, with each visit that is named: appointment.pin."), QStringLiteral("COMMAND")},
        {QStringLiteral("settings"), OptionWords::tr("Remember in this file how the window looks, instead of among this person's settings."), QStringLiteral("FILE.ini")},
        {{QStringLiteral("h"), QStringLiteral("help")}, OptionWords::tr("Show this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, OptionWords::tr("Show the version.")},
    };
}

void declare(QCommandLineParser &parser) {
    parser.setApplicationDescription(OptionWords::tr("A desktop scheduler for clinics.\n\nExample: praxidesk --demo --view week"));
    parser.addOptions(definitions());
}

tl::unexpected<Error> wrong(const QString &option, const QString &value, const QString &expected) {
    return failure(ErrorCode::InvalidArgument, OptionWords::tr("--%1 %2 is not understood; it should look like %3.").arg(option, value, expected));
}

} // namespace

Result<Options> readOptions(const QStringList &arguments) {
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments)) {
        return failure(ErrorCode::InvalidArgument, parser.errorText());
    }
    Options options;
    options.helpWanted = parser.isSet(QStringLiteral("help"));
    options.versionWanted = parser.isSet(QStringLiteral("version"));
    if (!parser.positionalArguments().isEmpty()) {
        return failure(ErrorCode::InvalidArgument, OptionWords::tr("%1 is not understood. A clinic is given with --clinic FILE.").arg(parser.positionalArguments().first()));
    }
    const auto last = [&parser](const QString &name) { return parser.isSet(name) ? parser.values(name).last() : QString(); };
    options.clinic = last(QStringLiteral("clinic"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.picture = last(QStringLiteral("picture"));
    options.visits = parser.values(QStringLiteral("visit"));
    options.command = last(QStringLiteral("run"));
    options.settings = last(QStringLiteral("settings"));
    if (const auto text = last(QStringLiteral("now")); !text.isEmpty()) {
        const auto zone = Zone::fromId(QString::fromLatin1(QTimeZone::systemTimeZoneId())).value_or(Zone());
        options.now = parseInstant(text, zone);
        options.nowText = text;
        if (!options.now) {
            return wrong(QStringLiteral("now"), text, QStringLiteral("2026-11-17T10:42:00+01:00"));
        }
    }
    if (const auto text = last(QStringLiteral("view")); !text.isEmpty()) {
        options.view = shell::viewOf(text);
        if (!options.view) {
            return wrong(QStringLiteral("view"), text, QStringLiteral("day, week, team, month, agenda"));
        }
    }
    if (const auto text = last(QStringLiteral("date")); !text.isEmpty()) {
        options.date = QDate::fromString(text, Qt::ISODate);
        if (!options.date.isValid()) {
            return wrong(QStringLiteral("date"), text, QStringLiteral("2026-11-17"));
        }
    }
    if (const auto text = last(QStringLiteral("size")); !text.isEmpty()) {
        static const QRegularExpression shape(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = shape.match(text);
        if (!match.hasMatch()) {
            return wrong(QStringLiteral("size"), text, QStringLiteral("1366x768"));
        }
        options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (const auto text = last(QStringLiteral("theme")); !text.isEmpty()) {
        if (text != QStringLiteral("light") && text != QStringLiteral("dark")) {
            return wrong(QStringLiteral("theme"), text, QStringLiteral("light, dark"));
        }
        options.theme = text == QStringLiteral("dark") ? shell::Theme::Dark : shell::Theme::Light;
    }
    if (const auto text = last(QStringLiteral("direction")); !text.isEmpty()) {
        if (text != QStringLiteral("ltr") && text != QStringLiteral("rtl")) {
            return wrong(QStringLiteral("direction"), text, QStringLiteral("ltr, rtl"));
        }
        options.rightToLeft = text == QStringLiteral("rtl");
    }
    if (const auto text = last(QStringLiteral("page")); !text.isEmpty()) {
        static const QStringList pages{QStringLiteral("arrivals"), QStringLiteral("find"), QStringLiteral("waitlist"), QStringLiteral("pinboard"), QStringLiteral("hours"), QStringLiteral("conflicts"), QStringLiteral("changes")};
        if (!pages.contains(text)) {
            return wrong(QStringLiteral("page"), text, pages.join(QStringLiteral(", ")));
        }
        options.page = text;
    }
    if (options.demo && !options.clinic.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, OptionWords::tr("--demo and --clinic exclude each other."));
    }
    return options;
}

QString helpText() {
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

QString manPage() {
    command::ManPage page(QStringLiteral("praxidesk"), QStringLiteral("schedules a clinic: appointments, blocked time, arrivals"));
    page.section(QStringLiteral("SYNOPSIS"));
    page.line(QStringLiteral("praxidesk [OPTION]..."));
    page.section(QStringLiteral("DESCRIPTION"));
    page.paragraph(QStringLiteral("Opens the window on the clinic that was open last, on the one of --clinic, or on a demo clinic. A clinic is one file; it needs no "
                                  "network, and can exchange with FHIR R4 servers. praxictl(1) does the same from scripts, also while the window is open."));
    page.section(QStringLiteral("OPTIONS"));
    for (const QCommandLineOption &option : definitions()) {
        QStringList names;
        for (const QString &name : option.names()) {
            names << (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
        }
        page.item(names.join(QStringLiteral(", ")) + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName()), option.description());
    }
    page.section(QStringLiteral("EXAMPLE"));
    page.paragraph(QStringLiteral("praxidesk --demo --view week"));
    page.section(QStringLiteral("SEE ALSO"));
    page.paragraph(QStringLiteral("praxictl(1)"));
    return page.text();
}

int exitStatus(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidArgument: return 2;
    case ErrorCode::NotFound:
    case ErrorCode::InvalidResource:
    case ErrorCode::InvalidTime:
    case ErrorCode::ClinicMissing:
    case ErrorCode::ClinicNewer:
    case ErrorCode::ClinicDamaged: return 3;
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerRefused:
    case ErrorCode::SignInNeeded:
    case ErrorCode::NotSupportedByServer: return 4;
    case ErrorCode::ClinicLocked:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::StorageFailure: return 5;
    default: return 1;
    }
}

} // namespace praxidesk::window
