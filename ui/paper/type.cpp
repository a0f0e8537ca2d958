#include "ui/paper/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <limits>

namespace praxidesk::paper {
namespace {

constexpr QChar noBreakSpace(0x00a0);

/// What is dialled stays in one line: "020 7946 0111" is not broken at its spaces. As long as the text.
QString withWholeNumbers(QString text) {
    static const QRegularExpression number(QStringLiteral(R"(\+?\(?[0-9][0-9()/.\- ]{4,22}[0-9](?![0-9:]))"));
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            text[at] = text[at] == u' ' ? noBreakSpace : text[at];
        }
    }
    return text;
}

/// Lays the words out line by line and draws them where there is a painter. How high they are.
double setWords(QPainter *painter, QPointF corner, const QString &text, const Setting &setting);

/// The last line that there is room for, with an ellipsis for the rest.
double setElided(QPainter *painter, QPointF corner, const QString &text, const Setting &setting) {
    Setting last = setting;
    last.mostLines = std::numeric_limits<int>::max();
    last.width += point; // what was measured in one piece may be a hair wider when it is set
    return setWords(painter, corner, QFontMetricsF(setting.font).elidedText(text, Qt::ElideRight, setting.width), last);
}

double startOf(const Setting &setting, double width) {
    const double rest = setting.width - width;
    const bool right = (setting.side == Side::Trailing) == (setting.direction == Qt::LeftToRight);
    return setting.side == Side::Middle ? rest / 2 : right ? rest : 0;
}

double setWords(QPainter *painter, QPointF corner, const QString &text, const Setting &setting) {
    const double usual = QFontMetricsF(setting.font).height();
    double top = 0;
    int lines = 0;
    for (const QString &paragraph : withWholeNumbers(text).split(u'\n')) {
        QTextLayout layout(paragraph, setting.font);
        QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(setting.width);
        }
        layout.endLayout();
        for (int at = 0; at < layout.lineCount(); ++at) {
            const QTextLine line = layout.lineAt(at);
            const QPointF place = corner + QPointF(0, top);
            if (++lines == setting.mostLines && at + 1 < layout.lineCount()) {
                return top + setElided(painter, place, paragraph.mid(line.textStart()), setting);
            }
            if (painter != nullptr) {
                line.draw(painter, place + QPointF(startOf(setting, line.naturalTextWidth()), 0));
            }
            top += std::max(usual, line.height()); // letters of another script may be taller
        }
        if (lines >= setting.mostLines) {
            break;
        }
    }
    return top;
}

} // namespace

QFont typeface(double points, bool strong) {
    QFont font;
    font.setPixelSize(qRound(points * point));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

double heightOf(const QString &text, const Setting &setting) {
    return text.isEmpty() ? 0 : setWords(nullptr, {}, text, setting);
}

void drawWords(QPainter &painter, QPointF corner, const QString &text, const Setting &setting) {
    if (!text.isEmpty()) {
        std::ignore = setWords(&painter, corner, text, setting);
    }
}

double widthOf(const QString &text, const QFont &font) {
    double widest = 0;
    const QFontMetricsF metrics(font);
    for (const QString &line : text.split(u'\n')) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return widest;
}

double widestWord(const QString &text, const QFont &font) {
    double widest = 0;
    const QFontMetricsF metrics(font);
    static const QRegularExpression ends(QStringLiteral("[ \n]"));
    for (const QString &word : withWholeNumbers(text).split(ends, Qt::SkipEmptyParts)) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

} // namespace praxidesk::paper
