// What is underlined: in every menu and dialog, in every language, a letter leads to one thing, and so does a key.
#include "tests/settings/letters.h"
#include "tests/settings/places.h"
#include "tests/settings/recording_language.h"
#include "tests/support/test_registry.h"
#include "ui/calendar/calendar_view.h"
#include "ui/overview/month_view.h"
#include "ui/settings/languages.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLibraryInfo>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

#include <map>

namespace praxidesk {

using test::OpenWindow;
using test::places;

class LettersTest : public QObject {
    Q_OBJECT

    test::RecordingLanguage m_recorded;
    std::map<QString, std::vector<const QTranslator *>> m_languages;

    static QString folder() { return QStringLiteral(PRAXIDESK_TRANSLATIONS); }

    /// As the menu key asks for it.
    static void askForMenu(QWidget &widget, QPoint at) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget.mapToGlobal(at));
        QCoreApplication::sendEvent(&widget, &event);
    }

    /// Lists, the grid and the month open their menus; what they are made of is then below the window.
    static void openContextMenus(QWidget &window) {
        for (auto *area : window.findChildren<QAbstractScrollArea *>()) {
            if (!area->isVisible() || area->window() != &window) {
                continue;
            }
            auto *list = qobject_cast<QAbstractItemView *>(area);
            if (list != nullptr && list->model() != nullptr) {
                for (int row = 0; row < std::min(list->model()->rowCount(), 2); ++row) { // the first may be a heading
                    const auto index = list->model()->index(row, 0);
                    list->setCurrentIndex(index);
                    askForMenu(*list, list->visualRect(index).center());
                }
            } else if (list == nullptr) {
                askForMenu(*area, area->rect().center());
            }
        }
        for (auto *month : window.findChildren<overview::MonthView *>()) {
            askForMenu(*month, month->rect().center());
        }
    }

    /// In every language; a line begins with its code.
    [[nodiscard]] QStringList clashes(const std::vector<const QMenu *> &menus, const QWidget *window) const {
        QStringList lines;
        for (const auto &[code, translators] : m_languages) {
            const test::Said said = [this, &translators = translators](const QString &text) { return m_recorded.said(text, translators); };
            QStringList own = window == nullptr ? QStringList() : test::clashingLetters(*window, said);
            for (const auto *menu : menus) {
                own += test::clashingLetters(*menu, said);
            }
            lines += own.replaceInStrings(QRegularExpression(QStringLiteral("^")), code + QStringLiteral(": "));
        }
        lines.removeDuplicates();
        return window == nullptr ? lines : lines + test::clashingKeys(*window);
    }

    static void closeMenus() {
        while (auto *popup = QApplication::activePopupWidget()) {
            popup->close();
        }
    }

private Q_SLOTS:
    void initTestCase() {
        for (const auto &language : settings::languages()) {
            auto &translators = m_languages[language.code];
            for (const auto &file : {folder() + QStringLiteral("/praxidesk_%1.qm").arg(language.code), QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(language.code)}) {
                auto *translator = new QTranslator(this);
                if (translator->load(file)) {
                    translators.push_back(translator);
                } else {
                    QVERIFY2(!file.startsWith(folder()), qPrintable(file));
                }
            }
        }
    }

    void init() { QCoreApplication::installTranslator(&m_recorded); }

    void cleanup() { QCoreApplication::removeTranslator(&m_recorded); }

    void aLetterAndAKeyLeadToOneThing_data() {
        QTest::addColumn<size_t>("place");
        for (size_t at = 0; at < places().size(); ++at) {
            QTest::newRow(places()[at].name) << at;
        }
    }

    void aLetterAndAKeyLeadToOneThing() {
        QFETCH(size_t, place);
        OpenWindow desk;
        places()[place].open(desk);
        OpenWindow::settle();
        auto *window = test::shownIn(desk);
        if (window == &desk.window()) {
            openContextMenus(*window);
        }
        const auto menus = window->findChildren<QMenu *>();
        const QStringList wrong = clashes({menus.begin(), menus.end()}, window);
        closeMenus();
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    /// A visit's, a block's and that of free time.
    void theMenusOfTheGrid_data() {
        QTest::addColumn<int>("hour");
        QTest::newRow("visit") << 9;
        QTest::newRow("block") << 11;
        QTest::newRow("free time") << 14;
    }

    void theMenusOfTheGrid() {
        QFETCH(int, hour);
        OpenWindow desk;
        desk.book(0, desk.between(9, 0, 9, 20));
        const auto block = desk.window().desk()->block({desk.view().content().columns.front().schedules, {desk.between(11, 0, 12, 0)}, BlockKind::Other, {}});
        QVERIFY(block.has_value());
        desk.workspace().refresh();
        OpenWindow::settle();
        const QPoint at = desk.point(0, desk.at(hour, 5));
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, desk.view().viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(desk.view().viewport(), &event);
        OpenWindow::settle();
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr && !menu->actions().isEmpty());
        const QStringList wrong = clashes({menu}, nullptr);
        closeMenus();
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

const test::TestRegistration<LettersTest> registration;

} // namespace praxidesk

#include "letters_test.moc"
