#include "core/store/check.h"

#include "core/store/clinic_file.h"
#include "core/store/journal.h"
#include "core/store/local_facts.h"
#include "core/store/migrations.h"
#include "core/store/projection_tables.h"
#include "core/store/repository.h"
#include "core/store/text.h"

#include <QFileInfo>

namespace praxidesk::store {
namespace {

// Beyond this many, more of the same does not help anybody.
constexpr qsizetype enough = 100;

/// How many rows the projections have in tables that hold several for a resource: one too many belongs to nothing.
struct RowCounts {
    qint64 occupancy = 0;
    qint64 slotUses = 0;
    qint64 concepts = 0;
    qint64 scheduleActors = 0;

    void add(const Projection &projection) {
        if (const auto *appointment = std::get_if<AppointmentProjection>(&projection)) {
            occupancy += qint64(appointment->occupancy.size());
            slotUses += qint64(appointment->slotKeys.size());
        } else if (const auto *slot = std::get_if<SlotProjection>(&projection)) {
            concepts += qint64(slot->concepts.size());
        } else if (const auto *schedule = std::get_if<ScheduleProjection>(&projection)) {
            concepts += qint64(schedule->concepts.size());
            scheduleActors += qint64(schedule->actors.size());
        }
    }
    [[nodiscard]] QStringList problems(Database &database) const {
        QStringList found;
        const auto compare = [&](std::string_view sql, qint64 expected) {
            Query query(sql, database);
            if (query.next() && query.integer(0) != expected) {
                found << Text::tr("An index has %1 entries instead of %2.").arg(query.integer(0)).arg(expected);
            }
        };
        compare("SELECT count(*) FROM occupancy", occupancy);
        compare("SELECT (SELECT count(*) FROM appointment_slot) + (SELECT count(used_by) FROM slot)", slotUses);
        compare("SELECT count(*) FROM concept", concepts);
        compare("SELECT count(*) FROM schedule_actor", scheduleActors);
        return found;
    }
};

/// Compares each resource's projection with what its bytes and facts say.
QStringList projectionProblems(Database &database, const Repository &repository, const ProjectionTables &tables) {
    QStringList problems;
    RowCounts counts;
    repository.forEach(
        [&](const Stored &stored) {
            auto value = fhir::read(stored.json);
            if (!value) {
                problems << Text::tr("%1 cannot be read: %2").arg(stored.reference(), value.error().message);
                return problems.size() < enough;
            }
            repository.complete(*value, stored);
            const bool excused =
                stored.type == ResourceType::Appointment && repository.hasOpenConflict(stored.key);
            const Projection expected = project(*value, stored.local, excused);
            counts.add(expected);
            if (expected != tables.read(stored.type, stored.key)) {
                problems << Text::tr("The index of %1 does not agree with the resource.").arg(stored.reference());
            }
            return problems.size() < enough;
        },
        std::nullopt);
    return problems.isEmpty() ? counts.problems(database) : problems;
}

struct Rule {
    std::string_view sql;                           ///< gives a reference or number for each breach
    const char *sentence;
};

const Rule rules[] = {
    {"SELECT r.fhir_id FROM resource r LEFT JOIN body b ON b.key = r.key WHERE (r.state = 1) <> (b.key IS NOT NULL)",
     QT_TRANSLATE_NOOP("praxidesk::store::Text", "The bytes of %1 are missing, or there are some where none should be.")},
    {"SELECT x.key FROM (SELECT key FROM schedule UNION ALL SELECT key FROM slot UNION ALL SELECT key FROM appointment"
     " UNION ALL SELECT key FROM response UNION ALL SELECT key FROM patient) x"
     " LEFT JOIN body b ON b.key = x.key WHERE b.key IS NULL",
     QT_TRANSLATE_NOOP("praxidesk::store::Text", "The index has an entry for %1, which is not stored.")},
    {"SELECT o.appointment FROM occupancy o LEFT JOIN appointment a ON a.key = o.appointment AND a.starts = o.starts"
     " AND a.ends = o.ends WHERE a.key IS NULL",
     QT_TRANSLATE_NOOP("praxidesk::store::Text", "Time is taken for appointment %1, which is not at that time.")},
    {"SELECT x.appointment FROM (SELECT appointment FROM appointment_slot UNION ALL SELECT used_by FROM slot WHERE used_by IS NOT NULL) x"
     " LEFT JOIN appointment a ON a.key = x.appointment WHERE a.key IS NULL",
     QT_TRANSLATE_NOOP("praxidesk::store::Text", "A Slot refers to appointment %1, which is not stored.")},
    {"SELECT x.appointment FROM (SELECT appointment, starts, lag(ends) OVER (PARTITION BY actor ORDER BY starts) AS previous"
     " FROM occupancy WHERE state = 1) x WHERE x.previous > x.starts",
     QT_TRANSLATE_NOOP("praxidesk::store::Text", "Appointment %1 overlaps another of the same actor, and nothing excuses it.")},
};

QStringList ruleProblems(Database &database) {
    QStringList problems;
    for (const Rule &rule : rules) {
        Query query(rule.sql, database);
        qsizetype count = 0;
        while (query.next() && ++count <= enough) {
            problems << Text::tr(rule.sentence).arg(query.text(0));
        }
    }
    return problems;
}

/// The words and three-letter parts that the search indices hold must be those of the patients' texts. The vocabulary
/// tables are of this connection alone; the file is not touched.
QStringList searchProblems(Database &database) {
    QStringList problems;
    database.execute(QStringLiteral("CREATE VIRTUAL TABLE temp.indexed_word USING fts5vocab(main, patient_word, instance)"));
    database.execute(QStringLiteral("CREATE VIRTUAL TABLE temp.indexed_part USING fts5vocab(main, patient_part, instance)"));
    QHash<qint64, size_t> expectedWords;
    QHash<qint64, size_t> expectedParts;
    {
        Query query("SELECT key, words FROM patient", database);
        while (query.next()) {
            const QString words = query.text(1);
            size_t &wordSum = expectedWords[query.integer(0)];
            for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
                wordSum += qHash(word);
            }
            size_t &partSum = expectedParts[query.integer(0)];
            const auto letters = words.toUcs4();
            for (qsizetype i = 0; i + 3 <= letters.size(); ++i) {
                partSum += qHash(QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData() + i), 3));
            }
        }
    }
    const auto compare = [&](std::string_view sql, QHash<qint64, size_t> &expected) {
        Query query(sql, database);
        while (query.next()) {
            expected[query.integer(1)] -= qHash(query.text(0));
        }
        for (auto entry = expected.cbegin(); entry != expected.cend() && problems.size() < enough; ++entry) {
            if (entry.value() != 0) {
                problems << Text::tr("The patient search does not know %1 as it is stored.").arg(entry.key());
            }
        }
    };
    compare("SELECT DISTINCT term, doc FROM temp.indexed_word", expectedWords);
    compare("SELECT term, doc FROM temp.indexed_part", expectedParts);
    return problems;
}

} // namespace

QStringList fileProblems(Database &database) {
    QStringList problems;
    {
        Query integrity("PRAGMA integrity_check", database);
        while (integrity.next()) {
            if (integrity.text(0) != QLatin1String("ok")) {
                problems << Text::tr("The file is damaged: %1").arg(integrity.text(0));
            }
        }
    }
    Query foreign("PRAGMA foreign_key_check", database);
    while (foreign.next() && problems.size() < enough) {
        problems << Text::tr("A row of %1 refers to something that is not there.").arg(foreign.text(0));
    }
    return problems;
}

QStringList clinicProblems(Database &database) {
    Identity identity(database);
    const Repository repository(database, identity);
    const ProjectionTables tables(database);
    const Journal journal(database, identity);
    return ruleProblems(database) + projectionProblems(database, repository, tables) + searchProblems(database)
        + journal.auditProblems();
}

Result<QStringList> Store::check(const QString &file) {
    const auto version = versionOf(file);
    if (!version) {
        return tl::unexpected(version.error());
    }
    auto opened = Database::open(file, Database::Access::ReadOnly);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    Database &database = **opened;
    QStringList problems = fileProblems(database);
    if (problems.isEmpty() && *version == currentVersion()) {
        problems = clinicProblems(database);
    }
    if (const auto error = database.takeError()) {
        if (error->code != ErrorCode::ClinicDamaged) {
            return tl::unexpected(*error);
        }
        problems << Text::tr("The file is damaged: %1").arg(error->detail);
    }
    return problems;
}

Result<void> Store::restore(const QString &backup, const QString &file) {
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(file).canonicalFilePath() && QFileInfo::exists(file)) {
        return failure(ErrorCode::InvalidArgument, Text::tr("A file cannot be restored from itself."));
    }
    const auto problems = check(backup);
    if (!problems) {
        return tl::unexpected(problems.error());
    }
    if (!problems->isEmpty()) {
        return failure(ErrorCode::ClinicDamaged, Text::tr("The backup %1 is not sound. Nothing was changed.").arg(backup),
                       problems->join(u'\n'));
    }
    if (auto made = makeFolderOf(file); !made) {
        return made;
    }
    const auto lock = lockClinic(file);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    auto source = Database::open(backup, Database::Access::ReadOnly);
    if (!source) {
        return tl::unexpected(source.error());
    }
    const QString copy = freeName(file, QStringLiteral("restored"));
    if (auto copied = copyInto(**source, copy); !copied) {
        return copied;
    }
    TemporaryCopy fresh(copy);
    if (QFileInfo::exists(file)) {
        if (auto aside = setAside(file, QStringLiteral("before-restore")); !aside) {
            return tl::unexpected(aside.error());
        }
    }
    return fresh.keepAs(file);
}

} // namespace praxidesk::store
