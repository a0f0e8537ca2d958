#pragma once
// Where files of tests that make hundreds of clinics go: a file system in memory, where this computer has one.

#include <QDir>
#include <QFileInfo>

namespace praxidesk::test {

[[nodiscard]] inline QString memoryFolder() {
    const QString shared = QStringLiteral("/dev/shm");
    return QFileInfo(shared).isWritable() ? shared : QDir::tempPath();
}

} // namespace praxidesk::test
