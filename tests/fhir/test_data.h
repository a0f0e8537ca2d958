#pragma once
// The files that tests read: the official examples and the cases of this folder.
#include <QByteArray>
#include <QString>

#include <vector>

namespace praxidesk::test {

struct DataFile {
    QString name;       ///< without folder
    QByteArray bytes;
};

/// Every file of tests/data/fhir-r4 that is a resource.
[[nodiscard]] std::vector<DataFile> exampleFiles();
/// Every file of tests/fhir/data.
[[nodiscard]] std::vector<DataFile> caseFiles();
[[nodiscard]] QByteArray example(const QString &name);

} // namespace praxidesk::test
