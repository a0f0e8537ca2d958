#include "core/exchange/import_source.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace praxidesk::exchange {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

/// Whether one line holds one whole JSON object; strings are respected, nothing else is checked.
bool isWholeObject(const QByteArray &line) {
    int depth = 0;
    bool inString = false;
    for (qsizetype index = 0; index < line.size(); ++index) {
        const char c = line.at(index);
        if (inString) {
            if (c == '\\') {
                ++index;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return index + 1 == line.size();
        }
    }
    return false;
}

/// A first line that is broken does not hide that the file is one of lines: a pretty-printed document goes on inside of
/// what the first line opened.
bool looksLikeLines(const QByteArray &first, const QByteArray &second) {
    if (second.isEmpty()) {
        return false;
    }
    if (isWholeObject(first)) {
        return true;
    }
    return first.contains("\"resourceType\"") && !QByteArray("[{,:").contains(first.back()) && second.startsWith("{\"resourceType\"");
}

} // namespace

Result<ImportSource> ImportSource::open(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, ImportWords::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    }
    if (info.isDir()) {
        return failure(ErrorCode::InvalidResource, ImportWords::tr("%1 is a folder; choose a file.").arg(QDir::toNativeSeparators(path)));
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InvalidResource, ImportWords::tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)),
                       file->errorString());
    }
    ImportSource source;
    if (file->isSequential()) {
        // A pipe cannot be rewound after a look at its start.
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(file->readAll());
        buffer->open(QIODevice::ReadOnly);
        source.m_device = std::move(buffer);
    } else {
        source.m_device = std::move(file);
    }
    source.inspect();
    return source;
}

void ImportSource::nothing(const QString &reason) {
    m_kind = SourceKind::Nothing;
    m_reason = reason;
}

void ImportSource::rewind() {
    m_lineNumber = 0;
    m_buffer.clear();
    m_at = 0;
    m_device->seek(m_start);
}

bool ImportSource::fill() {
    constexpr qsizetype portion = 256 * 1024;
    m_buffer.remove(0, std::exchange(m_at, 0));
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + portion);
    const qint64 got = m_device->read(m_buffer.data() + before, portion);
    m_buffer.resize(before + std::max<qsizetype>(got, 0));
    return got > 0;
}

void ImportSource::inspect() {
    const QByteArray head = m_device->peek(4096);
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF")) {
        return nothing(ImportWords::tr("The file is written in UTF-16. Save it as UTF-8."));
    }
    if (head.contains('\0')) {
        return nothing(ImportWords::tr("This is a binary file. FHIR JSON, NDJSON and iCalendar files can be imported."));
    }
    m_start = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    rewind();
    const auto first = nextLine();
    if (!first) {
        return nothing(ImportWords::tr("The file is empty."));
    }
    const QByteArray start = first->bytes.left(16).toUpper();
    if (start.startsWith("BEGIN:VCALENDAR") || start.startsWith("BEGIN:VEVENT") || start.startsWith("BEGIN:VFREEBUSY")) {
        m_kind = SourceKind::Calendar;
    } else if (start.startsWith('{') || start.startsWith('[')) {
        const auto second = first->tooLong ? std::nullopt : nextLine();
        m_kind = second && looksLikeLines(first->bytes, second->bytes) ? SourceKind::Lines : SourceKind::Document;
    } else {
        return nothing(ImportWords::tr("This is neither FHIR JSON nor NDJSON nor iCalendar."));
    }
    rewind();
}

Result<QByteArray> ImportSource::readAll() {
    if (m_device->size() > largestDocument) {
        return failure(ErrorCode::InvalidResource,
                       ImportWords::tr("The file is too large for one document. Export it as NDJSON, which has no limit."));
    }
    rewind();
    QByteArray bytes = m_device->readAll();
    if (bytes.size() + m_start < m_device->size()) {
        return failure(ErrorCode::InvalidResource, ImportWords::tr("The file could not be read to its end."), m_device->errorString());
    }
    return bytes;
}

std::optional<ImportSource::Line> ImportSource::nextLine() {
    constexpr qsizetype keptOfTooLong = 4096;
    for (;;) {
        Line line;
        qsizetype looked = 0;                       // of this line, for its end
        qsizetype end = m_buffer.indexOf('\n', m_at);
        while (end < 0) {
            looked = m_buffer.size() - m_at;
            if (looked > longestLine) {
                line.bytes = line.tooLong ? line.bytes : m_buffer.mid(m_at, keptOfTooLong).trimmed();
                line.tooLong = true;
                m_at = m_buffer.size();
                looked = 0;
            }
            if (!fill()) {
                break;
            }
            end = m_buffer.indexOf('\n', m_at + looked);
        }
        const bool isLast = end < 0;
        const QByteArrayView text = QByteArrayView(m_buffer).sliced(m_at, (isLast ? m_buffer.size() : end) - m_at);
        if (isLast && text.isEmpty() && !line.tooLong) {
            return std::nullopt;
        }
        m_at += text.size() + (isLast ? 0 : 1);
        line.number = ++m_lineNumber;
        if (!line.tooLong) {
            line.tooLong = text.size() > longestLine;
            line.bytes = text.first(line.tooLong ? keptOfTooLong : text.size()).trimmed().toByteArray();
        }
        if (!line.bytes.isEmpty()) {
            return line;
        }
    }
}

} // namespace praxidesk::exchange
