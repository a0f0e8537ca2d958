#include "core/store/closed_whole.h"

#include <QFile>
#include <QFileInfo>

#include <tuple>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include <ctime>
#endif

namespace praxidesk::store {

#ifdef Q_OS_LINUX

namespace {

constexpr const char *attribute = "user.praxidesk.closed";

QByteArray lookOf(const struct stat &status) {
    return QByteArray::number(qint64(status.st_size)) + ' ' + QByteArray::number(qint64(status.st_mtim.tv_sec)) + ' ' + QByteArray::number(qint64(status.st_mtim.tv_nsec));
}

} // namespace

void markClosedWhole(const QString &path) {
    const QByteArray name = QFile::encodeName(path);
    // The time of a write is that of the last tick of the system's clock, so that a write that follows at once could bear
    // the same. To the nanosecond, no tick says the same.
    struct timespec times[2] = {{0, UTIME_OMIT}, {0, 0}};
    struct stat status = {};
    if (clock_gettime(CLOCK_REALTIME, &times[1]) == 0 && utimensat(AT_FDCWD, name.constData(), times, 0) == 0 && stat(name.constData(), &status) == 0) {
        const QByteArray look = lookOf(status);
        std::ignore = setxattr(name.constData(), attribute, look.constData(), size_t(look.size()), 0);
    }
}

bool isAsClosed(const QString &path) {
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    constexpr qsizetype longest = 128;
    QByteArray noted(longest, Qt::Uninitialized);
    const auto size = getxattr(name.constData(), attribute, noted.data(), size_t(longest));
    // what a program left behind that did not come to its end is not in the file yet
    const bool isAllInIt = QFileInfo(path + QLatin1String("-wal")).size() == 0;
    return isAllInIt && size > 0 && stat(name.constData(), &status) == 0 && noted.left(qsizetype(size)) == lookOf(status);
}

#else

void markClosedWhole(const QString &) {}
bool isAsClosed(const QString &) { return false; }

#endif

} // namespace praxidesk::store
