// init, import, export, check, backup, restore.

#include "app/command/handlers.h"
#include "app/command/runner.h"
#include "core/exchange/exchange.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>
#include <QTimeZone>

namespace praxidesk::command {
namespace {

QString words(const char *sentence) { return QString::fromUtf8(sentence); }

QByteArray doneWith(const char *name, const QByteArray &raw) { return object({{"done", "true"}, {name, raw}}); }

Result<int> count(const Arguments &arguments, const char *name, int fallback) {
    const QString option = QString::fromLatin1(name);
    if (!arguments.has(option)) {
        return fallback;
    }
    const auto number = arguments.integer(option);
    if (!number || *number < 1) {
        return failure(ErrorCode::InvalidArgument, words("--%1 takes a whole number from 1 on.").arg(option));
    }
    return *number;
}

} // namespace

Handled initClinic(Session &session, const Arguments &arguments) {
    const QString zoneId = arguments.has(QStringLiteral("time-zone")) ? arguments.value(QStringLiteral("time-zone")) : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const auto zone = Zone::fromId(zoneId);
    if (!zone) {
        return failure(ErrorCode::InvalidArgument, words("“%1” is not a time zone such as Europe/Berlin.").arg(zoneId));
    }
    exchange::DemoOptions demo;
    const auto practitioners = count(arguments, "practitioners", demo.practitioners);
    const auto days = count(arguments, "days", demo.days);
    const auto seed = count(arguments, "seed", int(demo.seed));
    for (const auto *number : {&practitioners, &days, &seed}) {
        if (!*number) {
            return tl::unexpected(number->error());
        }
    }
    demo = {*practitioners, *days, quint64(*seed)};
    const bool withDemo = arguments.has(QStringLiteral("demo"));
    const QString name = arguments.has(QStringLiteral("name")) ? arguments.value(QStringLiteral("name")) : withDemo ? words("Demo clinic") : words("Clinic");
    auto store = store::Store::create(session.clinicPath, {name, *zone}, session.clock);
    if (!store) {
        return tl::unexpected(store.error());
    }
    if (withDemo) {
        desk::Desk desk(**store, session.user);
        if (const auto filled = exchange::fillWithDemo(desk, demo); !filled) {
            return tl::unexpected(filled.error());
        }
    }
    return Output{object({{"done", "true"}, {"clinic", text(session.clinicPath)}, {"name", text(name)}, {"timeZone", text(zone->id())}}),
                  words("Made the clinic %1 (%2) in %3.\n").arg(name, zone->id(), session.clinicPath)};
}

Handled importFiles(Session &session, const Arguments &arguments) {
    exchange::ImportOptions options;
    options.dryRun = arguments.has(QStringLiteral("dry-run"));
    if (arguments.has(QStringLiteral("schedule"))) {
        const auto schedule = session.schedules({arguments.value(QStringLiteral("schedule"))});
        if (!schedule) {
            return tl::unexpected(schedule.error());
        }
        options.schedule = schedule->front();
    }
    Output output;
    std::vector<QByteArray> files;
    for (const QString &file : arguments.positionals) {
        auto report = exchange::importFile(*session.desk, session.path(file), options);
        if (!report) {
            if (exitStatus(report.error().code) == 5) {
                output.failure = report.error(); // the files before it are in
                break;
            }
            exchange::FileReport unread;
            unread.refused.push_back({QString(), report.error().message});
            report = std::move(unread);
        }
        std::vector<QByteArray> refused;
        output.text += words("%1: %2 new, %3 changed, %4 unchanged, %5 refused\n").arg(file).arg(report->created).arg(report->changed).arg(report->unchanged).arg(report->refused.size());
        for (const exchange::Refusal &refusal : report->refused) {
            refused.push_back(object({{"where", text(refusal.where)}, {"message", text(refusal.message)}}));
            output.text += QStringLiteral("  %1\n").arg(refusal.where.isEmpty() ? refusal.message : refusal.where + QStringLiteral(": ") + refusal.message);
        }
        for (const QString &passed : report->passedOver) {
            output.remarks << words("%1: %2").arg(file, passed);
        }
        if (!report->refused.empty()) {
            output.exitCode = 3;
        }
        files.push_back(object({{"file", text(file)}, {"created", QByteArray::number(report->created)}, {"changed", QByteArray::number(report->changed)},
                                {"unchanged", QByteArray::number(report->unchanged)}, {"refused", array(refused)}}));
    }
    output.json = object({{"files", array(files)}});
    output.doneBefore = {{"files", array(files)}};
    return output;
}

Handled exportClinic(Session &session, const Arguments &arguments) {
    exchange::ExportOptions options;
    const QString format = arguments.value(QStringLiteral("format"));
    options.format = format == QLatin1String("ndjson") ? exchange::ExportFormat::NdJson
        : format == QLatin1String("ics")               ? exchange::ExportFormat::ICalendar
        : format == QLatin1String("csv")               ? exchange::ExportFormat::Csv
                                                       : exchange::ExportFormat::Bundle;
    for (const auto &[name, into] : {std::pair{QStringLiteral("from"), &options.from}, std::pair{QStringLiteral("to"), &options.to}}) {
        if (arguments.has(name)) {
            const auto date = Session::day(arguments.value(name));
            if (!date) {
                return tl::unexpected(date.error());
            }
            *into = *date;
        }
    }
    const auto schedules = session.schedules(arguments.values(QStringLiteral("schedule")));
    if (!schedules) {
        return tl::unexpected(schedules.error());
    }
    options.schedules = *schedules;
    if (!arguments.has(QStringLiteral("o"))) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (const auto written = exchange::exportTo(session.store(), options, buffer); !written) {
            return tl::unexpected(written.error());
        }
        Output output{buffer.data(), {}};
        output.rawText = true;
        return output;
    }
    const QString path = session.path(arguments.value(QStringLiteral("o")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::ReadOnly, words("%1 cannot be written.").arg(path), file.errorString());
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const auto written = exchange::exportTo(session.store(), options, file); !written) {
        return tl::unexpected(written.error());
    }
    if (!file.flush() || !file.commit()) { // commit() alone takes what its buffer could not write for written
        return failure(ErrorCode::DiskFull, words("%1 could not be written to the end; the old file is untouched.").arg(path), file.errorString());
    }
    return Output{doneWith("file", text(path)), words("Wrote %1.\n").arg(path)};
}

Handled checkClinic(Session &session, const Arguments &) {
    const auto problems = store::Store::check(session.store().path());
    if (!problems) {
        return tl::unexpected(problems.error());
    }
    if (!problems->isEmpty()) {
        return failure(ErrorCode::ClinicDamaged, words("The check found %1 problem(s).").arg(problems->size()), problems->join(u'\n'));
    }
    return Output{doneWith("problems", "[]"), words("The file, its rules and the audit chain are sound.\n")};
}

Handled backupClinic(Session &session, const Arguments &arguments) {
    const QString path = session.path(arguments.positionals.front());
    if (const auto saved = session.store().backup(path); !saved) {
        return tl::unexpected(saved.error());
    }
    return Output{doneWith("file", text(path)), words("Saved a verified backup to %1.\n").arg(path)};
}

Handled restoreClinic(Session &session, const Arguments &arguments) {
    const QString path = session.path(arguments.positionals.front());
    if (const auto restored = store::Store::restore(path, session.clinicPath); !restored) {
        return tl::unexpected(restored.error());
    }
    return Output{doneWith("clinic", text(session.clinicPath)), words("Restored %1 from %2.\n").arg(session.clinicPath, path)};
}

} // namespace praxidesk::command
