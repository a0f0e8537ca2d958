#include "ui/paper/whole_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace praxidesk::paper {
namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

} // namespace

Result<void> saveWhole(const QString &file, const QByteArray &bytes) {
    QSaveFile out(file);
    const auto failed = [&](const QString &why) { return failure(ErrorCode::StorageFailure, FileWords::tr("The file %1 cannot be written: %2").arg(file, why)); };
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return failed(out.errorString());
    }
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // patients' names are nobody else's business
    const qint64 written = out.write(bytes);
    if (written != bytes.size()) {
        out.cancelWriting();
        return failed(written > 0 ? FileWords::tr("the disk is full") : out.errorString());
    }
    return out.commit() ? Result<void>() : failed(out.errorString());
}

} // namespace praxidesk::paper
