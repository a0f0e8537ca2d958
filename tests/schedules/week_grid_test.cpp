// The grid as a widget: events in, windows out; what assistive technology sees.
#include "tests/support/test_registry.h"
#include "tests/support/widget_application.h"
#include "ui/schedules/week_grid.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace praxidesk::schedules {
namespace {

const test::WidgetApplication application;

class Listener : public calendar::AccessibleAnnouncer {
public:
    QStringList heard;
    void itemFocused(QObject *, const QString &name) override { heard << QStringLiteral("item ") + name; }
    void cursorMoved(QObject *, const QString &text) override { heard << QStringLiteral("cursor ") + text; }
    void previewChanged(QObject *, const QString &text) override { heard << QStringLiteral("preview ") + text; }
};

} // namespace

class WeekGridTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WeekGrid> m_grid;
    QString m_last;

    QPoint point(int day, int hour, int minute) {
        return m_grid->toViewport(QRect(m_grid->geometry().dayRect(day).center().x(), m_grid->geometry().yOf(hour * 60 + minute), 1, 1)).topLeft();
    }
    void send(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        auto *viewport = m_grid->viewport();
        QMouseEvent event(type, QPointF(at), QPointF(viewport->mapToGlobal(at)), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &event);
    }
    void drag(QPoint from, QPoint to) {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        for (int step = 1; step <= 5; ++step) {
            send(QEvent::MouseMove, from + (to - from) * step / 5, Qt::NoButton, Qt::LeftButton);
        }
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_grid = std::make_unique<WeekGrid>();
        m_grid->resize(760, 460);
        m_grid->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
        QApplication::setActiveWindow(m_grid.get());
        m_grid->setFocus();
        m_last.clear();
        connect(m_grid.get(), &WeekGrid::edited, this, [this](const std::vector<Span> &spans) { m_last = toText(spans); });
    }
    void cleanup() { m_grid.reset(); }

    void aDragDrawsAWindow() {
        drag(point(1, 8, 2), point(5, 11, 52));
        QCOMPARE(m_last, QStringLiteral("MO-FR 08:00-12:00"));
        QCOMPARE(toText(m_grid->spans()), m_last);
        drag(point(2, 10, 0), point(2, 12, 0));
        QCOMPARE(m_last, QStringLiteral("MO,WE-FR 08:00-12:00; TU 10:00-14:00"));
        QTest::keyClick(m_grid.get(), Qt::Key_Delete);
        QCOMPARE(m_last, QStringLiteral("MO,WE-FR 08:00-12:00"));
    }

    void theListNamesEveryWindow() {
        m_grid->setSpans(parseSpans(QStringLiteral("MO 08:00-12:00,13:00-17:00; SA 18:00-24:00")).value());
        auto *list = QAccessible::queryAccessibleInterface(m_grid.get());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Weekly hours"));
        QStringList names;
        for (int at = 0; at < list->childCount(); ++at) {
            auto *item = list->child(at);
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->parent(), list);
            QCOMPARE(list->indexOfChild(item), at);
            QVERIFY(item->rect().width() > 20);
            names << item->text(QAccessible::Name);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("Monday 08:00–12:00"), QStringLiteral("Monday 13:00–17:00"), QStringLiteral("Saturday 18:00–24:00")}));
    }

    void pressingAWindowLeadsToItsTimes() {
        m_grid->setSpans(parseSpans(QStringLiteral("MO 08:00-12:00")).value());
        QSignalSpy wanted(m_grid.get(), &WeekGrid::editWanted);
        auto *item = QAccessible::queryAccessibleInterface(m_grid.get())->child(0);
        QVERIFY(item->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(wanted.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(item->state().selected);
        QCOMPARE(QAccessible::queryAccessibleInterface(m_grid.get())->focusChild(), item);
    }

    void aGoneWindowIsInvalid() {
        m_grid->setSpans(parseSpans(QStringLiteral("MO 08:00-12:00")).value());
        auto *list = QAccessible::queryAccessibleInterface(m_grid.get());
        QVERIFY(list->child(0)->isValid());
        m_grid->setSpans({});
        QCOMPARE(list->childCount(), 0);
    }

    void movesAreAnnounced() {
        auto listener = std::make_shared<Listener>();
        m_grid->setAnnouncer(listener);
        m_grid->setSpans(parseSpans(QStringLiteral("TU 08:00-12:00")).value());
        m_grid->setCursor({Qt::Monday, 8 * 60 + 15});
        QTest::keyClick(m_grid.get(), Qt::Key_Right);
        QTest::keyClick(m_grid.get(), Qt::Key_Return);
        QTest::keyClick(m_grid.get(), Qt::Key_Down);
        QTest::keyClick(m_grid.get(), Qt::Key_Return);
        QVERIFY(listener->heard.contains(QStringLiteral("cursor Monday 08:15, closed")));
        QVERIFY(listener->heard.contains(QStringLiteral("item Tuesday 08:00–12:00")));
        QVERIFY(listener->heard.contains(QStringLiteral("preview Tuesday 08:00–12:15")));
        QCOMPARE(m_last, QStringLiteral("TU 08:00-12:15"));
    }

    void paintsInBothDirections() {
        m_grid->setSpans(parseSpans(QStringLiteral("MO 08:00-12:00")).value());
        const QColor free = style::Palette::of(m_grid->palette()).base;
        const auto at = [this](int day) { return m_grid->viewport()->grab().toImage().pixelColor(point(day, 11, 10)); };
        QCOMPARE(at(1), free);
        QVERIFY(at(2) != free);
        m_grid->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(at(1), free);
        QVERIFY(m_grid->geometry().dayRect(1).left() > m_grid->geometry().dayRect(7).left());
    }
};

const test::TestRegistration<WeekGridTest> registration;

} // namespace praxidesk::schedules

#include "week_grid_test.moc"
