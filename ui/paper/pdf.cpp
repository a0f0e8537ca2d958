#include "ui/paper/pdf.h"

#include "ui/paper/type.h"
#include "ui/paper/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace praxidesk::paper {
namespace {

struct PdfWords {
    Q_DECLARE_TR_FUNCTIONS(PdfWords)
};

} // namespace

bool writePdf(const Pages &pages, QIODevice &out) {
    QPdfWriter writer(&out);
    writer.setTitle(pages.document().title);
    writer.setCreator(QStringLiteral("Praxidesk"));
    writer.setResolution(static_cast<int>(unitsPerInch));
    writer.setPageLayout(pages.pageLayout());
    return pages.paintOnto(writer, 0, pages.count() - 1);
}

Result<void> savePdf(const Pages &pages, const QString &file) {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!writePdf(pages, bytes)) {
        return failure(ErrorCode::StorageFailure, PdfWords::tr("The pages of %1 could not be made.").arg(file));
    }
    return saveWhole(file, bytes.data());
}

} // namespace praxidesk::paper
