#include "app/command/man_page.h"

#include "app/command/version.h"

namespace praxidesk::command {
namespace {

/// What roff would read as its own, or would print as another character than the one that is typed.
QString literal(const QString &text) {
    QString page;
    if (text.startsWith(u'.') || text.startsWith(u'\'')) {
        page += QStringLiteral("\\&");
    }
    for (const uint character : text.toUcs4()) {
        switch (character) {
        case '\\': page += QStringLiteral("\\e"); break;
        case '-': page += QStringLiteral("\\-"); break;
        case '\'': page += QStringLiteral("\\(aq"); break;
        case '`': page += QStringLiteral("\\(ga"); break;
        case '^': page += QStringLiteral("\\(ha"); break;
        case '~': page += QStringLiteral("\\(ti"); break;
        case '"': page += QStringLiteral("\\(dq"); break;
        case '\n': page += u' '; break;
        case 0x2026: page += QStringLiteral("..."); break;
        default:
            page += character < 0x80 ? QString(QChar(character)) : QStringLiteral("\\[u%1]").arg(QString::number(character, 16).toUpper().rightJustified(4, u'0'));
        }
    }
    return page;
}

} // namespace

ManPage::ManPage(const QString &program, const QString &purpose)
    : m_text(QStringLiteral(".TH %1 1 \"\" \"Praxidesk %2\" \"User Commands\"\n.ad l\n.nh\n").arg(program.toUpper(), version())) {
    section(QStringLiteral("NAME"));
    m_text += QStringLiteral("%1 \\- %2\n").arg(program, literal(purpose));
}

void ManPage::section(const QString &title) { m_text += QStringLiteral(".SH %1\n").arg(literal(title)); }

void ManPage::subsection(const QString &title) { m_text += QStringLiteral(".SS %1\n").arg(literal(title)); }

void ManPage::paragraph(const QString &text) { m_text += QStringLiteral(".PP\n%1\n").arg(literal(text)); }

void ManPage::line(const QString &text) { m_text += QStringLiteral(".PP\n.B %1\n").arg(literal(text)); }

void ManPage::item(const QString &term, const QString &text) { m_text += QStringLiteral(".TP\n.B %1\n%2\n").arg(literal(term), literal(text)); }

} // namespace praxidesk::command
