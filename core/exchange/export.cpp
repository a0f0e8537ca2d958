#include "core/exchange/exchange.h"
#include "core/exchange/export_tables.h"
#include "core/exchange/selection.h"

#include <QCoreApplication>

namespace praxidesk::exchange {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

/// Bytes of a resource without its line breaks; in JSON they only stand between tokens.
QByteArray onOneLine(const QByteArray &json) {
    if (!json.contains('\n') && !json.contains('\r')) {
        return json;
    }
    QByteArray line;
    line.reserve(json.size());
    bool afterBreak = false;
    for (const char c : json) {
        if (c == '\n' || c == '\r') {
            afterBreak = true;
        } else if (!afterBreak || (c != ' ' && c != '\t')) {
            afterBreak = false;
            line += c;
        }
    }
    return line;
}

/// One resource after the other, read when its turn comes: the size of the clinic does not show in memory.
void writeResources(const store::Store &store, const ExportOptions &options, Output &out) {
    const bool bundle = options.format == ExportFormat::Bundle;
    bool any = false;
    if (bundle) {
        out.write("{\"resourceType\":\"Bundle\",\"type\":\"collection\"");
    }
    for (const auto key : selectedResources(store, options)) {
        const auto stored = store.read(key);
        if (!stored || stored->json.isEmpty() || out.hasFailed()) {
            continue;
        }
        const QByteArray json = onOneLine(store.exported(*stored));
        if (bundle) {
            out.write(any ? ",\n{\"resource\":" : ",\"entry\":[\n{\"resource\":");
            out.write(json);
            out.write("}");
        } else {
            out.write(json);
            out.write("\n");
        }
        any = true;
    }
    if (bundle) {
        out.write(any ? "\n]}\n" : "}\n");
    }
}

} // namespace

void Output::write(const QByteArray &bytes) {
    m_buffer += bytes;
    constexpr qsizetype bite = 256 * 1024;
    if (m_buffer.size() >= bite) {
        flush();
    }
}

void Output::flush() {
    qsizetype done = 0;
    while (!m_failed && done < m_buffer.size()) {
        const auto written = m_device.write(m_buffer.constData() + done, m_buffer.size() - done);
        m_failed = written <= 0;
        done += std::max<qint64>(written, 0);
    }
    m_buffer.clear();
}

Result<void> exportTo(const store::Store &store, const ExportOptions &options, QIODevice &out) {
    if (options.from && options.to && *options.to < *options.from) {
        return failure(ErrorCode::InvalidArgument, ExportWords::tr("The last day lies before the first."));
    }
    for (const auto schedule : options.schedules) {
        if (const auto known = store.schedule(schedule); !known) {
            return tl::unexpected(known.error());
        }
    }
    Output output(out);
    switch (options.format) {
    case ExportFormat::Bundle:
    case ExportFormat::NdJson: writeResources(store, options, output); break;
    case ExportFormat::ICalendar: writeCalendar(store, options, output); break;
    case ExportFormat::Csv: writeTable(store, options, output); break;
    }
    output.flush();
    if (output.hasFailed()) {
        return failure(ErrorCode::DiskFull, ExportWords::tr("The export could not be written to its end."), out.errorString());
    }
    return {};
}

} // namespace praxidesk::exchange
