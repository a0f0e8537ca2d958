#include "tests/settings/shown_texts.h"

#include "tests/settings/pseudo_language.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QRadioButton>
#include <QScrollArea>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTextDocument>
#include <QTimeZone>
#include <QToolButton>

namespace praxidesk::test {
namespace {

QString plain(const QString &text) {
    if (!Qt::mightBeRichText(text)) {
        return text;
    }
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// Letters that no language of ours says: names, days and months, what was typed.
bool isData(const QString &outside, const QStringList &data) {
    if (QTimeZone::isTimeZoneIdAvailable(outside.toUtf8())) {
        return true;
    }
    QString rest = outside;
    rest.remove(u'&');
    for (const auto &word : data) {
        rest.remove(word, Qt::CaseInsensitive);
    }
    const QLocale locale;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month) {
            rest.remove(locale.standaloneMonthName(month, format));
        }
        for (int day = 1; day <= 7; ++day) {
            const QString name = locale.standaloneDayName(day, format);
            rest = name.startsWith(rest) && rest.size() == 2 ? QString() : rest.remove(name); // narrow columns have two letters
        }
    }
    static const QRegularExpression letters(QStringLiteral("\\p{L}{2,}"));
    return !letters.match(rest).hasMatch();
}

QString where(const QWidget &widget) {
    const QString name = widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
    return QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(" “") + name + u'”';
}

QList<std::pair<QString, QString>> textsOf(const QWidget &widget) {
    QList<std::pair<QString, QString>> texts{{QStringLiteral("name"), widget.accessibleName()}, {QStringLiteral("description"), widget.accessibleDescription()}, {QStringLiteral("tool tip"), widget.toolTip()}};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts << std::pair(QStringLiteral("text"), label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts << std::pair(QStringLiteral("text"), button->text());
    } else if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
        texts << std::pair(QStringLiteral("title"), box->title());
    } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        texts << std::pair(QStringLiteral("placeholder"), field->placeholderText());
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int at = 0; at < combo->count(); ++at) {
            texts << std::pair(QStringLiteral("choice"), combo->itemText(at));
        }
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int at = 0; at < tabs->count(); ++at) {
            texts << std::pair(QStringLiteral("tab"), tabs->tabText(at));
        }
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header != nullptr && header->model() != nullptr) {
        for (int at = 0; at < header->count(); ++at) {
            texts << std::pair(QStringLiteral("header"), header->model()->headerData(at, header->orientation()).toString());
        }
    } else if (const auto *list = qobject_cast<const QListWidget *>(&widget)) {
        for (int at = 0; at < list->count(); ++at) {
            texts << std::pair(QStringLiteral("item"), list->item(at)->text());
        }
    } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        texts << std::pair(QStringLiteral("title"), menu->title());
    }
    for (const auto *action : widget.actions()) {
        texts << std::pair(QStringLiteral("action"), action->text()) << std::pair(QStringLiteral("tool tip of an action"), action->toolTip());
    }
    return texts;
}

/// By how many pixels the words are wider or taller than their place; zero: they fit.
QSize missing(const QWidget &widget) {
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr && !label->text().isEmpty()) {
        if (label->wordWrap()) {
            return {0, label->heightForWidth(label->width()) - label->height()};
        }
        return label->sizeHint().boundedTo(label->minimumSizeHint()) - label->size(); // what ends with an ellipsis may be short
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool != nullptr && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly || (tool->toolButtonStyle() == Qt::ToolButtonFollowStyle && !tool->icon().isNull()))) {
        return {0, 0};
    }
    if (button != nullptr && !button->text().isEmpty() && (tool != nullptr || qobject_cast<const QPushButton *>(button) != nullptr)) {
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() + (button->icon().isNull() ? 0 : button->iconSize().width() + 4);
        return {words - button->width(), 0};
    }
    if (qobject_cast<const QCheckBox *>(&widget) != nullptr || qobject_cast<const QRadioButton *>(&widget) != nullptr) {
        return widget.sizeHint() - widget.size();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget); field != nullptr && field->text().isEmpty()) {
        const QMargins margins = field->textMargins();
        return {field->fontMetrics().horizontalAdvance(field->placeholderText()) + margins.left() + margins.right() + 8 - field->width(), 0};
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header != nullptr && header->orientation() == Qt::Horizontal) {
        int most = 0;
        for (int at = 0; at < header->count(); ++at) {
            most = header->isSectionHidden(at) ? most : std::max(most, header->sectionSizeHint(at) - header->sectionSize(at));
        }
        return {most, 0};
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        return {tabs->sizeHint().width() - tabs->width(), 0};
    }
    return {0, 0};
}

/// By how many pixels it lies outside of what can be scrolled to.
int outOfReach(const QWidget &widget) {
    int most = 0;
    for (const auto *parent = widget.parentWidget(); parent != nullptr && !parent->isWindow(); parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(parent);
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(&widget) && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
            const int left = widget.mapTo(area->widget(), QPoint()).x() + area->widget()->x();
            most = std::max({most, -left, left + widget.width() - area->viewport()->width()});
        }
    }
    return most;
}

template <typename Visit>
void eachVisible(const QWidget &window, Visit visit) {
    visit(window);
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window) {
            visit(*widget);
        }
    }
}

} // namespace

QStringList untranslated(const QWidget &window, const QStringList &data) {
    QStringList lines;
    if (!isData(outsideBrackets(window.windowTitle()), data)) {
        lines << QStringLiteral("title: ") + window.windowTitle();
    }
    eachVisible(window, [&](const QWidget &widget) {
        for (const auto &[what, text] : textsOf(widget)) {
            if (!isData(outsideBrackets(plain(text)), data)) {
                lines << where(widget) + u' ' + what + QStringLiteral(": ") + text;
            }
        }
    });
    lines.removeDuplicates();
    return lines;
}

QStringList cut(const QWidget &window) {
    QStringList lines;
    eachVisible(window, [&](const QWidget &widget) {
        const QSize more = missing(widget).expandedTo({textsOf(widget).isEmpty() ? 0 : outOfReach(widget), 0});
        if (more.width() > 0 || more.height() > 0) {
            QString text;
            for (const auto &[what, each] : textsOf(widget)) {
                text = what == QLatin1String("text") || what == QLatin1String("placeholder") ? each : text;
            }
            lines << QStringLiteral("%1 “%2” lacks %3 × %4").arg(where(widget), text).arg(std::max(0, more.width())).arg(std::max(0, more.height()));
        }
    });
    return lines;
}

} // namespace praxidesk::test
