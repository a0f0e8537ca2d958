#include "core/store/migrations.h"

#include <QDir>
#include <QFile>

// Resources of a static library have to be asked for by name, outside of any namespace.
static void initialiseResources() { Q_INIT_RESOURCE(migrations); }

namespace praxidesk::store {

const std::vector<Migration> &migrations() {
    static const std::vector<Migration> all = [] {
        initialiseResources();
        std::vector<Migration> found;
        const QDir folder(QStringLiteral(":/praxidesk/migrations"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                found.push_back({name.left(4).toInt(), splitStatements(QString::fromUtf8(file.readAll()))});
            }
        }
        Q_ASSERT(!found.empty());
        return found;
    }();
    return all;
}

int currentVersion() { return migrations().back().version; }

QStringList splitStatements(const QString &sql) {
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (statement.isEmpty() && (trimmed.isEmpty() || trimmed.startsWith(QLatin1String("--")))) {
            continue;
        }
        statement += line + u'\n';
        const bool inTrigger = statement.startsWith(QLatin1String("CREATE TRIGGER"));
        if (inTrigger ? trimmed == QLatin1String("END;") : trimmed.endsWith(u';')) {
            statements << statement;
            statement.clear();
        }
    }
    return statements;
}

Result<void> migrate(Database &database, int from, const std::vector<Migration> &steps) {
    for (const Migration &step : steps) {
        if (step.version <= from) {
            continue;
        }
        if (database.begin()) {
            for (const QString &statement : step.statements) {
                database.execute(statement);
            }
            database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version));
        }
        if (auto done = database.commit(); !done) {
            database.takeError();
            return done;
        }
    }
    return {};
}

} // namespace praxidesk::store
