#pragma once
// The file as such: whose it is, who holds it, what its permissions are, where copies go.

#include "core/store/database.h"
#include "core/store/store.h"

#include <QLockFile>

namespace praxidesk::store {

constexpr int applicationId = 0x50725864;           ///< "PrXd"

/// Read from the first page, without opening it as a database.
struct FileKind {
    enum Kind { Missing, Unreadable, Empty, Foreign, Clinic, BrokenClinic } kind = Missing;
    int version = 0;
};
[[nodiscard]] FileKind inspect(const QString &path);
/// `inspect` as a failure, for everything but a clinic of a version that this program knows.
[[nodiscard]] Result<int> versionOf(const QString &path);
/// The same of a version that was read otherwise: ClinicNewer where it is not known yet.
[[nodiscard]] Result<int> knownVersion(const QString &path, int version);

[[nodiscard]] QString lockPath(const QString &path);
/// The lock beside the file. ClinicLocked tells who holds it.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockClinic(const QString &path);

/// Makes missing folders with mode 0700.
[[nodiscard]] Result<void> makeFolderOf(const QString &path);
/// An empty file with mode 0600; fails when there is one.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);
/// "path.suffix", with a number when that is taken.
[[nodiscard]] QString freeName(const QString &path, const QString &suffix);
/// Renames the file and what SQLite keeps beside it. Returns the new name.
[[nodiscard]] Result<QString> setAside(const QString &path, const QString &suffix);

/// Throws away what fails half-way: a file that is not meant to stay unless keep() is called.
class TemporaryCopy {
public:
    explicit TemporaryCopy(QString path) : m_path(std::move(path)) {}
    ~TemporaryCopy();
    TemporaryCopy(const TemporaryCopy &) = delete;
    TemporaryCopy &operator=(const TemporaryCopy &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Gives it its name; never over an existing file.
    [[nodiscard]] Result<void> keepAs(const QString &path);

private:
    QString m_path;
};

/// VACUUM INTO `file` (which must not exist), then opened and verified; mode 0600.
[[nodiscard]] Result<void> copyInto(Database &database, const QString &file);

} // namespace praxidesk::store
