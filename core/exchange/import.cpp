#include "core/exchange/calendar_intake.h"
#include "core/exchange/exchange.h"
#include "core/exchange/import_source.h"
#include "core/exchange/intake.h"

#include <QCoreApplication>

#include <future>

namespace praxidesk::exchange {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

/// Large enough that handing over costs nothing, small enough to stay in the caches.
constexpr size_t linesPerBite = 1024;

using Bite = std::vector<Incoming>;

/// `bite` is one that is done with: it ends where it was made, since two threads that share their memory wait for each other.
Bite nextBite(ImportSource &source, Bite bite) {
    bite.clear();
    bite.reserve(linesPerBite);
    while (bite.size() < linesPerBite) {
        auto found = source.nextLine();
        if (!found) {
            break;
        }
        ImportSource::Line &line = *found;
        const QString where = QStringLiteral("line %1").arg(line.number);
        if (line.tooLong) {
            Incoming tooLong;
            tooLong.where = where;
            tooLong.issues.push_back({QString(), ImportWords::tr("The line is longer than 64 MB.")});
            bite.push_back(std::move(tooLong));
        } else {
            bite.push_back(examine(std::move(line.bytes), where));
        }
    }
    return bite;
}

/// While one bite is being written, the next is read and checked on another thread: the file and values only, no clinic.
Result<void> takeLines(ImportSource &source, Intake &intake) {
    Bite bite;
    auto next = std::async(std::launch::async, nextBite, std::ref(source), Bite());
    for (;;) {
        Bite used = std::exchange(bite, next.get());
        if (bite.empty()) {
            return {};
        }
        next = std::async(std::launch::async, nextBite, std::ref(source), std::move(used));
        for (auto &incoming : bite) {
            if (auto done = intake.take(incoming); !done) {
                return done;
            }
            if (intake.isFull()) {
                return {};
            }
        }
    }
}

Result<void> takeDocument(ImportSource &source, Intake &intake) {
    auto bytes = source.readAll();
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Incoming document = examine(std::move(*bytes), QString());
    return intake.take(document);
}

} // namespace

Result<FileReport> importFile(desk::Desk &desk, const QString &file, const ImportOptions &options) {
    auto source = ImportSource::open(file);
    if (!source) {
        return tl::unexpected(source.error());
    }
    FileReport report;
    report.file = file;
    if (source->kind() == SourceKind::Nothing) {
        report.refused.push_back({QString(), source->reason()});
        return report;
    }
    const bool isCalendar = source->kind() == SourceKind::Calendar;
    if (isCalendar && !options.schedule) {
        return failure(ErrorCode::InvalidArgument, ImportWords::tr("Busy times of a calendar need a schedule that they block."));
    }
    store::WriteOptions how;
    how.action = QStringLiteral("import");
    how.summary = ImportWords::tr("Imported %1").arg(file.section(u'/', -1));
    how.user = desk.user();
    how.undoable = false;
    how.toOutbox = false;
    how.bulk = true;
    how.excuseOverlaps = true;

    auto &store = desk.store();
    bool takenBack = false;
    const auto written = store.write(how, [&](store::Writer &writer) -> Result<void> {
        Result<void> done;
        if (isCalendar) {
            const auto bytes = source->readAll();
            done = bytes ? takeCalendar(*bytes, options.schedule, writer, store, report) : tl::unexpected(bytes.error());
        } else {
            Intake intake(writer, store, report);
            done = source->kind() == SourceKind::Lines ? takeLines(*source, intake) : takeDocument(*source, intake);
        }
        if (done && (options.dryRun || !report.refused.empty())) {
            takenBack = true;
            return failure(ErrorCode::InvalidResource, ImportWords::tr("Nothing was taken."));
        }
        return done;
    });
    if (!written && (!takenBack || written.error().code != ErrorCode::InvalidResource)) {
        return tl::unexpected(written.error());
    }
    if (!report.refused.empty()) {
        report.created = report.changed = report.unchanged = 0;
    }
    return report;
}

} // namespace praxidesk::exchange
