#include "tests/fhir/test_data.h"

#include <QDir>
#include <QFile>

namespace praxidesk::test {
namespace {

std::vector<DataFile> filesOf(const QString &folder, const QStringList &patterns) {
    std::vector<DataFile> files;
    const QDir dir(QStringLiteral(PRAXIDESK_TESTS) + u'/' + folder);
    for (const QString &name : dir.entryList(patterns, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s is not readable", qPrintable(name));
        }
        files.push_back({name, file.readAll()});
    }
    if (files.empty()) {
        qFatal("%s is empty", qPrintable(dir.path()));
    }
    return files;
}

} // namespace

std::vector<DataFile> exampleFiles() { return filesOf(QStringLiteral("data/fhir-r4"), {QStringLiteral("*.json")}); }
std::vector<DataFile> caseFiles() { return filesOf(QStringLiteral("fhir/data"), {QStringLiteral("*.json"), QStringLiteral("*.ndjson")}); }

QByteArray example(const QString &name) { return filesOf(QStringLiteral("data/fhir-r4"), {name + QLatin1String(".json")}).front().bytes; }

} // namespace praxidesk::test
