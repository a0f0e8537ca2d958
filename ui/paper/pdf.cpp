#include "ui/paper/pdf.h"

#include "ui/paper/type.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

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
    QSaveFile out(file);
    const auto failed = [&] { return failure(ErrorCode::StorageFailure, PdfWords::tr("The file %1 cannot be written: %2").arg(file, out.errorString())); };
    if (!out.open(QIODevice::WriteOnly)) {
        return failed();
    }
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // patients' names are nobody else's business
    const bool written = writePdf(pages, out);
    return written && out.commit() ? Result<void>() : failed();
}

} // namespace praxidesk::paper
