#include "ui/paper/pack_writer.h"

#include "core/exchange/export_tables.h"
#include "ui/paper/pdf.h"
#include "ui/paper/sheets.h"
#include "ui/paper/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSet>
#include <QUuid>

namespace praxidesk::paper {
namespace {

using exchange::PackSettings;

const QString unfinished = QStringLiteral(".praxidesk-unfinished-");
const QString pdfSuffix = QStringLiteral(".pdf");
constexpr auto executes = QFileDevice::ExeOwner | QFileDevice::ExeUser | QFileDevice::ExeGroup | QFileDevice::ExeOther;
constexpr int calendarDaysBack = 30;
constexpr int calendarDaysAhead = 180;

struct PackWords {
    Q_DECLARE_TR_FUNCTIONS(PackWords)
};

Result<void> reachable(const QString &folder) {
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.isDir()) {
        return failure(ErrorCode::StorageFailure, PackWords::tr("The folder %1 is not there. Connect its drive, or choose another folder.").arg(folder));
    }
    if (!info.isWritable()) {
        return failure(ErrorCode::StorageFailure, PackWords::tr("Nothing can be written into the folder %1. Allow it, or choose another folder.").arg(folder));
    }
    return {};
}

/// A folder that becomes the pack when everything is in it, and goes when anything was not.
class UnfinishedFolder {
public:
    explicit UnfinishedFolder(const QString &parent) : m_parent(parent), m_name(unfinished + QUuid::createUuid().toString(QUuid::WithoutBraces)) {
        // What an earlier run could not finish, because the computer stopped.
        for (const QString &left : m_parent.entryList({unfinished + u'*'}, QDir::Dirs | QDir::Hidden)) {
            QDir(m_parent.filePath(left)).removeRecursively();
        }
        m_isMade = m_parent.mkdir(m_name);
    }
    ~UnfinishedFolder() {
        if (m_isMade) {
            QDir(path()).removeRecursively();
        }
    }
    UnfinishedFolder(const UnfinishedFolder &) = delete;
    UnfinishedFolder &operator=(const UnfinishedFolder &) = delete;

    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] QString path() const { return m_parent.filePath(m_name); }

    /// Who may read the folder around may read the pack.
    void share() const {
        const auto around = QFileInfo(m_parent.path()).permissions();
        const QDir made(path());
        for (const QString &file : made.entryList(QDir::Files)) {
            QFile::setPermissions(made.filePath(file), around & ~executes);
        }
        QFile::setPermissions(path(), around);
    }
    [[nodiscard]] Result<QString> keepAs(const QString &name) {
        QString free = name;
        for (int number = 2; m_parent.exists(free); ++number) {
            free = QStringLiteral("%1 (%2)").arg(name).arg(number);
        }
        if (!m_parent.rename(m_name, free)) {
            return failure(ErrorCode::StorageFailure, PackWords::tr("The papers could not be put into the folder %1.").arg(m_parent.path()));
        }
        m_isMade = false;
        return m_parent.filePath(free);
    }

private:
    QDir m_parent;
    QString m_name;
    bool m_isMade = false;
};

class PackWriter {
public:
    PackWriter(const desk::Desk &desk, const PackSettings &settings)
        : m_desk(desk), m_store(desk.store()), m_settings(settings), m_today(m_store.zone().dateOf(m_store.now())), m_actors(exchange::sheetActors(m_store, m_today, m_today.addDays(settings.days - 1))) {
        m_options.names = settings.names;
    }

    Result<PackReport> papers() {
        if (auto there = reachable(m_settings.folder); !there) {
            return tl::unexpected(there.error());
        }
        UnfinishedFolder folder(m_settings.folder);
        if (!folder.isMade()) {
            return failure(ErrorCode::StorageFailure, PackWords::tr("Nothing can be written into the folder %1. Allow it, or choose another folder.").arg(m_settings.folder));
        }
        m_folder = folder.path();
        readSheets();
        for (auto part : {&PackWriter::saveDays, &PackWriter::saveActors, &PackWriter::saveCalls, &PackWriter::saveIndex}) {
            if (auto saved = (this->*part)(); !saved) {
                return tl::unexpected(saved.error());
            }
        }
        folder.share();
        const QString clinic = m_store.clinic().name;
        const auto kept = folder.keepAs(exchange::packName(clinic, m_store.zone().toWallClock(m_store.now())));
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        const QDir packs(m_settings.folder);
        for (const QString &old : exchange::packsToRemove(clinic, packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks), m_settings.keep)) {
            QDir(packs.filePath(old)).removeRecursively();
        }
        return PackReport{*kept, static_cast<int>(m_index.size()) + 1, 0};
    }

    Result<int> calendars() {
        if (auto there = reachable(m_settings.calendarFolder); !there) {
            return tl::unexpected(there.error());
        }
        int count = 0;
        for (const auto &actor : m_actors) {
            if (actor.isPlace) {
                continue;
            }
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            exchange::Output out(bytes);
            writeSubscription(m_store, {actor.actor, m_today.addDays(-calendarDaysBack), m_today.addDays(calendarDaysAhead), m_settings.calendarNames}, out);
            out.flush();
            if (auto saved = saveCalendar(QDir(m_settings.calendarFolder).filePath(uniqueName(actor.name, m_calendarNames) + QStringLiteral(".ics")), bytes.data()); !saved) {
                return tl::unexpected(saved.error());
            }
            ++count;
        }
        return count;
    }

private:
    struct Entry {
        QString name;
        QString about;
    };

    void readSheets() {
        std::vector<ActorId> ids;
        std::ranges::transform(m_actors, std::back_inserter(ids), &exchange::SheetActor::actor);
        for (int day = 0; day < m_settings.days; ++day) {
            m_sheets.push_back(exchange::daySheets(m_desk, ids, m_today.addDays(day), exchange::FreeLines::EachStart));
        }
    }

    static QString uniqueName(const QString &wanted, QSet<QString> &taken) {
        const QString safe = exchange::fileNameOf(wanted);
        QString name = safe;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            name = QStringLiteral("%1 (%2)").arg(safe).arg(number);
        }
        taken.insert(name.toCaseFolded());
        return name;
    }

    Result<void> save(Document document, const QString &name, const QString &about) {
        const QString unique = uniqueName(name, m_names) + pdfSuffix;
        m_index.push_back({unique, about});
        return savePdf(Pages(std::move(document)), QDir(m_folder).filePath(unique));
    }

    [[nodiscard]] bool hasSomething(const exchange::DaySheet &sheet) const { return sheet.hasHours || !sheet.lines.empty(); }

    Result<void> saveDays() {
        for (const auto &day : m_sheets) {
            const QDate date = day.empty() ? QDate() : day.front().date;
            Document document = documentOf(m_store, dayText(date));
            for (const auto &sheet : day) {
                if (hasSomething(sheet)) {
                    document.parts.push_back(tableOf(sheet, m_store.zone(), m_options));
                }
            }
            if (!document.parts.empty()) {
                const QString name = PackWords::tr("Day %1", "date").arg(date.toString(Qt::ISODate));
                if (auto saved = save(std::move(document), name, PackWords::tr("Everybody’s day sheets of %1").arg(dayText(date))); !saved) {
                    return saved;
                }
            }
        }
        return {};
    }

    Result<void> saveActors() {
        for (size_t at = 0; at < m_actors.size(); ++at) {
            Document document = documentOf(m_store, m_actors[at].name);
            for (const auto &day : m_sheets) {
                if (hasSomething(day[at])) {
                    document.parts.push_back(tableOf(day[at], m_store.zone(), m_options));
                }
            }
            if (!document.parts.empty()) {
                if (auto saved = save(std::move(document), m_actors[at].name, PackWords::tr("The next %n days of %1", nullptr, m_settings.days).arg(m_actors[at].name)); !saved) {
                    return saved;
                }
            }
        }
        return {};
    }

    Result<void> saveCalls() {
        Document document = documentOf(m_store, PackWords::tr("Call list"));
        const auto calls = exchange::callLines(m_store);
        document.parts.push_back(tableOf(calls, m_store.zone(), m_today));
        return save(std::move(document), PackWords::tr("Call list"), PackWords::tr("%n patients have to be called", nullptr, static_cast<int>(calls.size())));
    }

    Result<void> saveIndex() {
        Document document = documentOf(m_store, PackWords::tr("Papers to work with while the computer does not"));
        Table table;
        table.title = document.title;
        table.subtitle = PackWords::tr("As of %1, %2", "day, time").arg(dayText(m_today), clockText(m_store.now(), m_store.zone()));
        table.notes = {PackWords::tr("Write what you book, move or cancel onto the day sheets."),
                       PackWords::tr("When the computer works again, choose File › Enter bookings from paper.")};
        table.columns = {{PackWords::tr("File"), 5}, {PackWords::tr("What is in it"), 6}};
        for (const Entry &entry : m_index) {
            table.rows.push_back({{{.text = entry.name, .strong = true}, {entry.about}}});
        }
        document.parts.push_back(std::move(table));
        // The first of the folder in every sorting.
        return savePdf(Pages(std::move(document)), QDir(m_folder).filePath(QStringLiteral("00 ") + exchange::fileNameOf(PackWords::tr("Index")) + pdfSuffix));
    }

    static Result<void> saveCalendar(const QString &name, const QByteArray &bytes) {
        QFile known(name);
        if (known.open(QIODevice::ReadOnly) && known.readAll() == bytes) {
            return {}; // who looks at its time sees when something changed
        }
        const auto mode = QFile::exists(name) ? QFile::permissions(name) : QFileInfo(QFileInfo(name).path()).permissions() & ~executes;
        if (auto saved = saveWhole(name, bytes); !saved) {
            return saved;
        }
        QFile::setPermissions(name, mode); // who may read the folder may read the calendar
        return {};
    }

    const desk::Desk &m_desk;
    const store::Store &m_store;
    PackSettings m_settings;
    QDate m_today;
    std::vector<exchange::SheetActor> m_actors;
    SheetOptions m_options;
    QString m_folder;
    std::vector<std::vector<exchange::DaySheet>> m_sheets; ///< by day, then as m_actors
    std::vector<Entry> m_index;
    QSet<QString> m_names;
    QSet<QString> m_calendarNames;
};

} // namespace

Result<PackReport> writePack(const desk::Desk &desk, const PackSettings &settings) {
    PackWriter writer(desk, settings);
    PackReport report;
    if (settings.writesPapers) {
        auto papers = writer.papers();
        if (!papers) {
            return papers;
        }
        report = std::move(*papers);
    }
    if (settings.writesCalendars) {
        const auto calendars = writer.calendars();
        if (!calendars) {
            return tl::unexpected(calendars.error());
        }
        report.calendars = *calendars;
    }
    return report;
}

} // namespace praxidesk::paper
