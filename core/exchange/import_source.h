#pragma once
// Opens a file that somebody wants to import and finds out by its content what it is.

#include "core/model/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace praxidesk::exchange {

enum class SourceKind { Document, Lines, Calendar, Nothing };

/// A file to import. Lines are read one at a time, so that a file of millions needs no more memory than a small one.
class ImportSource {
public:
    /// NotFound, InvalidResource (a folder, unreadable).
    [[nodiscard]] static Result<ImportSource> open(const QString &path);

    [[nodiscard]] SourceKind kind() const { return m_kind; }
    /// For SourceKind::Nothing: why, in words for people.
    [[nodiscard]] const QString &reason() const { return m_reason; }

    /// Of a Document or Calendar: everything, without a byte order mark.
    [[nodiscard]] Result<QByteArray> readAll();

    struct Line {
        qint64 number = 0;                          ///< counted from 1, blank ones included
        QByteArray bytes;                           ///< trimmed
        bool tooLong = false;                       ///< more than `longestLine`; only their beginning is there
    };
    /// Of Lines: the next that is not blank; nullopt at the end.
    [[nodiscard]] std::optional<Line> nextLine();

    static constexpr qint64 longestLine = 64 * 1024 * 1024;
    static constexpr qint64 largestDocument = 1024LL * 1024 * 1024;

private:
    void inspect();
    void nothing(const QString &reason);
    void rewind();
    /// Reads on; false at the end of the file.
    bool fill();

    std::unique_ptr<QIODevice> m_device;
    SourceKind m_kind = SourceKind::Nothing;
    QString m_reason;
    qint64 m_start = 0;                             ///< after the byte order mark
    qint64 m_lineNumber = 0;
    QByteArray m_buffer;                            ///< read ahead of the lines
    qsizetype m_at = 0;                             ///< where the next line begins in it
};

} // namespace praxidesk::exchange
