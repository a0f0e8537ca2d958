// The agenda: which days, how visits read, filters, sorting, and that rows come and go where they belong.
#include "tests/support/test_registry.h"
#include "tests/support/widget_application.h"
#include "ui/overview/agenda_delegate.h"
#include "ui/overview/agenda_view.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace praxidesk;
using namespace praxidesk::overview;

namespace {

using State = AgendaFilter::State;

const test::WidgetApplication application;
const QDate today(2026, 11, 17);

Zone berlin() { return *Zone::fromId(QStringLiteral("Europe/Berlin")); }
Instant at(QDate date, int hour, int minute) { return berlin().toInstant({date, QTime(hour, minute)}); }

store::AppointmentRow visit(qint64 id, const QString &patient, QDate date, int hour, AppointmentStatus status = AppointmentStatus::Booked, Promise promise = Promise::Confirmed) {
    store::AppointmentRow row;
    row.id = AppointmentId{id};
    row.patient = PatientId{100 + id};
    row.patientName = patient;
    row.visit = id % 2 == 0 ? QStringLiteral("Check-up") : QStringLiteral("Follow-up");
    row.interval = {at(date, hour, 0), at(date, hour, 20)};
    row.status = status;
    row.promise = promise;
    row.actors = {ActorId{1 + id % 2}};
    return row;
}

AgendaLookups lookups() {
    AgendaLookups made;
    made.with = [](const store::AppointmentRow &row) { return row.actors.front() == ActorId{1} ? QStringLiteral("Dr. Okafor") : QStringLiteral("Dr. Smith"); };
    made.contact = [](PatientId id) { return AgendaLookups::Contact{QDate(1900 + int(id.value) % 100, 5, 1), QStringLiteral("0%1").arg(id.value)}; };
    made.patients = [](const QString &text) { return text == QLatin1String("07700") ? std::vector{PatientId{103}} : std::vector<PatientId>(); };
    return made;
}

std::vector<store::AppointmentRow> sample() {
    auto waiting = visit(2, QStringLiteral("Łukasz Brandt"), today, 10, AppointmentStatus::Arrived, Promise::Queued);
    waiting.arrivedAt = at(today, 9, 50);
    return {visit(1, QStringLiteral("Ana Duarte"), today, 9, AppointmentStatus::Fulfilled), waiting, visit(3, QStringLiteral("Zoë Baker"), today, 11),
            visit(4, QStringLiteral("Wei Zhang"), today, 12, AppointmentStatus::Cancelled), visit(5, QStringLiteral("Homer Simpson"), today.addDays(1), 9)};
}

QStringList firstColumn(const QAbstractItemModel &model, AgendaColumn column) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool section = model.index(row, 0).data(AgendaModel::SectionRole).toBool();
        texts << model.index(row, section ? 0 : static_cast<int>(column)).data().toString();
    }
    return texts;
}

void load(AgendaModel &model) {
    model.setNow(at(today, 10, 2));
    model.setVisits(sample(), today, today.addDays(1));
}

} // namespace

class AgendaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void rangesAndTheirSteps_data() {
        QTest::addColumn<int>("range");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("next");
        const auto row = [](const char *name, AgendaRange range, QDate first, QDate last, QDate next) { QTest::newRow(name) << int(range) << first << last << next; };
        row("day", AgendaRange::Day, today, today, today.addDays(1));
        row("two days", AgendaRange::TwoDays, today, today.addDays(1), today.addDays(2));
        row("week", AgendaRange::Week, QDate(2026, 11, 16), QDate(2026, 11, 22), today.addDays(7));
        row("two weeks", AgendaRange::TwoWeeks, QDate(2026, 11, 16), QDate(2026, 11, 29), today.addDays(14));
        row("month", AgendaRange::Month, QDate(2026, 11, 1), QDate(2026, 11, 30), QDate(2026, 12, 17));
        row("three months", AgendaRange::ThreeMonths, QDate(2026, 11, 1), QDate(2027, 1, 31), QDate(2027, 2, 17));
        row("year", AgendaRange::Year, QDate(2026, 11, 1), QDate(2027, 10, 31), QDate(2027, 11, 17));
    }
    void rangesAndTheirSteps() {
        QFETCH(int, range);
        const auto wanted = static_cast<AgendaRange>(range);
        const auto days = daysOf(wanted, today, Qt::Monday);
        QTEST(days.first, "first");
        QTEST(days.second, "last");
        QTEST(stepped(wanted, today, 1), "next");
        QCOMPARE(stepped(wanted, stepped(wanted, today, 1), -1), today);
    }

    void statesReadAsWords_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("minutesAfterStart");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, AppointmentStatus status, int minutes, const char *words, State state) {
            QTest::newRow(name) << int(status) << minutes << QString::fromLatin1(words) << int(state);
        };
        row("early", AppointmentStatus::Booked, -5, "expected", State::Expected);
        row("late", AppointmentStatus::Booked, 12, "12 min late", State::Late);
        row("waiting", AppointmentStatus::Arrived, 12, "waiting 22 min", State::Waiting);
        row("in room", AppointmentStatus::CheckedIn, 12, "in room, 9 min", State::InRoom);
        row("done", AppointmentStatus::Fulfilled, 60, "done", State::Done);
        row("no-show", AppointmentStatus::NoShow, 60, "no-show", State::NoShow);
        row("proposed", AppointmentStatus::Proposed, -5, "proposed", State::Proposed);
        row("forgotten", AppointmentStatus::Booked, 24 * 60, "no outcome yet", State::Open);
        row("cancelled", AppointmentStatus::Cancelled, 0, "cancelled", State::Cancelled);
    }
    void statesReadAsWords() {
        QFETCH(int, status);
        QFETCH(int, minutesAfterStart);
        QFETCH(int, state);
        auto row = visit(1, QStringLiteral("Ana"), today, 10, static_cast<AppointmentStatus>(status));
        row.arrivedAt = at(today, 9, 50);
        row.inRoomAt = at(today, 10, 3);
        const Instant now = row.interval.start + Minutes(minutesAfterStart);
        QTEST(stateMark(row, now).text, "words");
        QVERIFY(matchesState(row, static_cast<State>(state), now));
        QCOMPARE(matchesState(row, State::Any, now), static_cast<AppointmentStatus>(status) != AppointmentStatus::Cancelled);
        row.promise = Promise::Conflict;
        if (static_cast<AppointmentStatus>(status) != AppointmentStatus::Cancelled) {
            QCOMPARE(stateMark(row, now).tone, AgendaMark::Tone::Error); // that comes before all else
        }
    }

    void listsDaysInSections() {
        AgendaModel model(berlin(), lookups());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        QCOMPARE(firstColumn(model, AgendaColumn::Patient), (QStringList{QStringLiteral("Tuesday 17 November, today"), QStringLiteral("Ana Duarte"), QStringLiteral("Łukasz Brandt"),
                                                             QStringLiteral("Zoë Baker"), QStringLiteral("Wednesday 18 November"), QStringLiteral("Homer Simpson")}));
        QCOMPARE(model.index(0, 0).data(AgendaModel::DetailRole).toString(), QStringLiteral("3 visits · 1 done · 1 waiting"));
        QCOMPARE(model.visitCount(), 4);
        QCOMPARE(model.unconfirmedCount(), 1);
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("10:00–10:20 Łukasz Brandt, Check-up, with Dr. Okafor, waiting 12 min, queued, Tuesday 17 November"));
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.index(1, static_cast<int>(AgendaColumn::Phone)).data().toString(), QStringLiteral("0101"));
    }

    void filters_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("who");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("unconfirmed");
        QTest::addColumn<QStringList>("patients");
        const auto row = [](const char *name, const QString &text, qint64 who, State state, bool unconfirmed, const QStringList &patients) {
            QTest::newRow(name) << text << who << int(state) << unconfirmed << patients;
        };
        row("without accents", QStringLiteral("lukasz"), 0, State::Any, false, {QStringLiteral("Łukasz Brandt")});
        row("two words in any order", QStringLiteral("smith follow"), 0, State::Any, false,
            {QStringLiteral("Ana Duarte"), QStringLiteral("Zoë Baker"), QStringLiteral("Homer Simpson")});
        row("a phone number", QStringLiteral("07700"), 0, State::Any, false, {QStringLiteral("Zoë Baker")});
        row("who", {}, 1, State::Any, false, {QStringLiteral("Łukasz Brandt")});
        row("cancelled ones when asked for", {}, 0, State::Cancelled, false, {QStringLiteral("Wei Zhang")});
        row("not confirmed", {}, 0, State::Any, true, {QStringLiteral("Łukasz Brandt")});
        row("nothing", QStringLiteral("nobody"), 0, State::Any, false, {});
    }
    void filters() {
        QFETCH(QString, text);
        QFETCH(qint64, who);
        QFETCH(int, state);
        QFETCH(bool, unconfirmed);
        AgendaModel model(berlin(), lookups());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        model.setFilter({text, ActorId{who}, {}, static_cast<State>(state), unconfirmed});
        QStringList patients;
        for (const auto &row : model.shownRows()) {
            patients << row.patientName;
        }
        QTEST(patients, "patients");
    }

    void sortsByAnyColumn_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("ascending");
        const auto row = [](const char *name, AgendaColumn column, const QStringList &patients) { QTest::newRow(name) << int(column) << patients; };
        const QString ana = QStringLiteral("Ana Duarte");
        const QString lukasz = QStringLiteral("Łukasz Brandt");
        const QString zoe = QStringLiteral("Zoë Baker");
        const QString homer = QStringLiteral("Homer Simpson");
        row("patient", AgendaColumn::Patient, {ana, homer, lukasz, zoe});
        row("born", AgendaColumn::Born, {ana, lukasz, zoe, homer});
        row("visit, then time", AgendaColumn::Visit, {lukasz, ana, zoe, homer});
        row("with, then time", AgendaColumn::With, {lukasz, ana, zoe, homer});
        row("state", AgendaColumn::State, {zoe, homer, lukasz, ana});
        row("server", AgendaColumn::Server, {lukasz, ana, zoe, homer});
    }
    void sortsByAnyColumn() {
        QFETCH(int, column);
        AgendaModel model(berlin(), lookups());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        model.sort(column);
        QTEST(firstColumn(model, AgendaColumn::Patient), "ascending");
        QVERIFY(!model.isSection(0));
        QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("Tue 17")) || model.index(0, 0).data().toString().contains(QStringLiteral("Wed 18"))); // no heading says it
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(firstColumn(model, AgendaColumn::Patient).first(), QStringLiteral("Wednesday 18 November"));
        QCOMPARE(firstColumn(model, AgendaColumn::Patient).last(), ana());
    }

    /// Whatever comes and goes: what stays in the list keeps its place in persistent indexes, as selections are made of.
    void keepsWhatStays() {
        QRandomGenerator random(20261117);
        AgendaModel model(berlin(), lookups());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNow(at(today, 10, 2));
        for (int round = 0; round < 60; ++round) {
            std::vector<store::AppointmentRow> rows;
            for (qint64 id = 1; id < 40; ++id) {
                if (random.bounded(3) > 0) {
                    rows.push_back(visit(id, QStringLiteral("Patient %1").arg(id), today.addDays(id / 8), 8 + int(id % 8)));
                }
            }
            QPersistentModelIndex kept;
            qint64 keptId = 0;
            if (model.rowCount() > 1) {
                const int row = random.bounded(model.rowCount());
                kept = model.index(row, 0);
                keptId = model.isSection(row) ? 0 : kept.data(AgendaModel::IdRole).toLongLong();
            }
            model.setVisits(rows, today, today.addDays(10));
            if (kept.isValid() && keptId != 0) {
                QCOMPARE(kept.data(AgendaModel::IdRole).toLongLong(), keptId);
            }
            QCOMPARE(model.visitCount(), int(rows.size()));
        }
    }

    /// Columns that were kept in a language with shorter dates, or by an earlier version.
    void birthDatesAreWholeInKeptColumns() {
        QByteArray kept;
        {
            AgendaView view(berlin(), lookups());
            view.table()->horizontalHeader()->resizeSection(int(AgendaColumn::Born), 60);
            view.table()->horizontalHeader()->resizeSection(int(AgendaColumn::Time), 50);
            kept = view.columns();
        }
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        AgendaView view(berlin(), lookups());
        view.setColumns(kept);
        const QFontMetrics measure(style::font(QGuiApplication::font(), style::metrics::baseText));
        for (int month = 1; month <= 12; ++month) {
            const QString born = AgendaModel::bornText(QDate(1987, month, 28));
            QVERIFY2(view.table()->columnWidth(int(AgendaColumn::Born)) > measure.horizontalAdvance(born), qPrintable(born));
        }
        QVERIFY(view.table()->columnWidth(int(AgendaColumn::Time)) > measure.horizontalAdvance(QStringLiteral("00:00–00:00")));
    }

    void severalChosenOnesAreCountedAndHandedOn() {
        AgendaView view(berlin(), lookups());
        view.resize(1100, 600);
        view.model()->setNow(at(today, 10, 2));
        view.setVisits(sample(), today, today.addDays(1), {{ActorId{1}, QStringLiteral("Dr. Okafor")}, {ActorId{2}, QStringLiteral("Dr. Smith")}});
        view.show();
        view.table()->setFocus();
        QVERIFY(view.choose(AppointmentId{2}));
        QCOMPARE(view.chosen(), std::vector{AppointmentId{2}});
        QTest::keyClick(view.table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.chosen(), (std::vector{AppointmentId{2}, AppointmentId{3}}));
        QSignalSpy wanted(&view, &AgendaView::statusWanted);
        for (auto *button : view.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("No-show") && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(wanted.size(), 1);
        QTest::keyClick(view.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.chosen().size(), size_t(4)); // no headings
        QSignalSpy opened(&view, &AgendaView::openWanted);
        view.choose(AppointmentId{5});
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void emptyListsSayWhatHelps() {
        AgendaView view(berlin(), lookups());
        view.resize(1100, 600);
        view.show();
        const auto words = [&view] {
            QStringList all;
            for (const auto *label : view.table()->viewport()->findChildren<QLabel *>()) {
                all << label->text();
            }
            return all.join(u' ');
        };
        view.model()->setNow(at(today, 10, 2));
        view.setVisits({}, today, today, {});
        QVERIFY(words().contains(QStringLiteral("Ctrl+N")));
        view.setVisits(sample(), today, today, {});
        view.setFilter({QStringLiteral("nobody"), {}, {}, State::Any, false});
        QVERIFY(words().contains(QStringLiteral("matches")));
        view.clearFilter();
        QCOMPARE(view.model()->visitCount(), 3);
        view.setNobodyShown(true);
        QVERIFY(words().contains(QStringLiteral("Tick")));
    }

    void widthToSpareGoesToWhatIsCut() {
        AgendaView view(berlin(), lookups());
        view.resize(1300, 400);
        view.show();
        auto rows = sample();
        rows.front().patientName = QStringLiteral("Bartholomew Featherstonehaugh");
        const auto *header = view.table()->horizontalHeader();
        const auto width = [header](AgendaColumn column) { return header->sectionSize(static_cast<int>(column)); };
        const int usual = width(AgendaColumn::Patient);
        const int state = width(AgendaColumn::State);
        view.setVisits(rows, today, today, {});
        QVERIFY(width(AgendaColumn::Patient) >= QFontMetrics(style::font(view.table()->font(), style::metrics::baseText, true)).horizontalAdvance(rows.front().patientName) + AgendaDelegate::padding);
        QCOMPARE(width(AgendaColumn::State), state);
        QVERIFY2(header->length() <= view.table()->viewport()->width(), "without a scroll bar");
        AgendaView later(berlin(), lookups()); // what grew by itself is nobody's wish
        later.setColumns(view.columns());
        QCOMPARE(later.table()->horizontalHeader()->sectionSize(static_cast<int>(AgendaColumn::Patient)), usual);
        view.resize(700, 400);
        QCoreApplication::processEvents();
        QCOMPARE(width(AgendaColumn::Patient), usual);
        view.resize(1300, 400);
        view.table()->horizontalHeader()->resizeSection(static_cast<int>(AgendaColumn::Patient), 90);
        view.setVisits(rows, today, today, {});
        QCOMPARE(width(AgendaColumn::Patient), 90); // somebody wanted it so
    }

    void opensAtNowThoughVisitsAreReadLater() {
        AgendaView view(berlin(), lookups());
        view.resize(1000, 240);
        view.show();
        view.model()->setNow(at(today, 12, 5));
        view.showNow();
        QCoreApplication::processEvents();
        std::vector<store::AppointmentRow> rows;
        for (int hour = 0; hour < 24; ++hour) {
            rows.push_back(visit(hour + 1, QStringLiteral("Ana Duarte"), today, hour));
        }
        view.setVisits(rows, today, today, {});
        QCoreApplication::processEvents();
        const auto place = view.table()->visualRect(view.model()->index(view.model()->rowOf(AppointmentId{13}), 0));
        QVERIFY2(view.table()->viewport()->rect().contains(place), qPrintable(QStringLiteral("row at the top: %1").arg(view.table()->rowAt(0))));
        view.table()->scrollToTop();
        view.setVisits(rows, today, today, {}); // read again: nothing jumps
        QCoreApplication::processEvents();
        QCOMPARE(view.table()->rowAt(0), 0);
    }

    void doneAndNoShowDiffer() {
        store::AppointmentRow row;
        row.status = AppointmentStatus::Fulfilled;
        const AgendaMark done = stateMark(row, at(today, 10, 0));
        row.status = AppointmentStatus::NoShow;
        const AgendaMark missed = stateMark(row, at(today, 10, 0));
        QVERIFY(done.icon != missed.icon && done.tone != missed.tone);
    }

    void fitsSmallScreensAndNamesItsControls() {
        AgendaView view(berlin(), lookups());
        auto *tool = new QPushButton(QStringLiteral("Print or save as PDF"));
        view.addTool(tool);
        QVERIFY(view.minimumSizeHint().width() <= 1366 / 2 - 208 - 60); // at double size, between the panels
        view.resize(1100, 600);
        view.show();
        QVERIFY(tool->isVisible());
        view.resize(500, 400);
        QVERIFY(!tool->isVisible());
        for (const auto *button : view.findChildren<QAbstractButton *>()) {
            const bool internal = QByteArray(button->metaObject()->className()) == "QTableCornerButton";
            QVERIFY(internal || !button->accessibleName().isEmpty() || !button->text().isEmpty());
        }
    }

    /// As a saved view does, which is shown before anything was read.
    void aFilterWaitsForTheList() {
        AgendaView view(berlin(), lookups());
        const AgendaFilter filter{{}, ActorId{2}, QStringLiteral("Follow-up"), State::Any, false};
        view.setFilter(filter);
        QCOMPARE(view.model()->filter(), filter);
        view.setVisits(sample(), today, today.addDays(1), {{ActorId{1}, QStringLiteral("Dr. Okafor")}, {ActorId{2}, QStringLiteral("Dr. Smith")}});
        QCOMPARE(view.model()->filter(), filter);
        QVERIFY(view.model()->visitCount() > 0);
        for (const auto *box : view.findChildren<QComboBox *>()) {
            QVERIFY(!box->isVisibleTo(&view) || !box->currentText().isEmpty() || box->count() == 0);
        }
        view.clearFilter();
        QVERIFY(view.model()->filter().isEmpty());
    }

    void whatIsDoneWithSeveralIsNeverCut_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("words");
        QTest::newRow("a wide window") << 1100 << true;
        QTest::newRow("a small screen at double size") << 360 << false;
    }
    void whatIsDoneWithSeveralIsNeverCut() {
        QFETCH(int, width);
        QFETCH(bool, words);
        AgendaView view(berlin(), lookups());
        view.resize(width, 400);
        view.show();
        view.setVisits(sample(), today, today.addDays(1), {});
        view.table()->selectAll();
        QCoreApplication::processEvents();
        int seen = 0;
        for (const auto *button : view.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->property("words").isValid()) {
                ++seen;
                QCOMPARE(!button->text().isEmpty(), words);
                QVERIFY(!button->accessibleName().isEmpty());
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->accessibleName()));
            }
        }
        QCOMPARE(seen, 5);
    }

    void columnsAreRememberedWithTheirOrder() {
        AgendaView first(berlin(), lookups());
        first.table()->horizontalHeader()->resizeSection(1, 222);
        first.table()->sortByColumn(static_cast<int>(AgendaColumn::Patient), Qt::DescendingOrder);
        AgendaView second(berlin(), lookups());
        second.setColumns(first.columns());
        QCOMPARE(second.table()->horizontalHeader()->sectionSize(1), 222);
        second.setVisits(sample(), today, today.addDays(1), {});
        QCOMPARE(firstColumn(*second.model(), AgendaColumn::Patient).first(), QStringLiteral("Zoë Baker"));
    }

    void zoomTakesRowsAndColumnsAlong() {
        AgendaView view(berlin(), lookups());
        view.resize(1100, 600);
        view.show();
        view.setVisits(sample(), today, today.addDays(1), {});
        auto *header = view.table()->horizontalHeader();
        header->resizeSection(static_cast<int>(AgendaColumn::Patient), 200);
        const int row = view.table()->rowHeight(1);
        const int title = header->height();
        const QSignalSpy changed(&view, &AgendaView::zoomChanged);
        const auto wheel = [&view](int turn, Qt::KeyboardModifiers modifiers) {
            auto *viewport = view.table()->viewport();
            const QPointF middle = viewport->rect().center();
            QWheelEvent event(middle, viewport->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(viewport, &event);
        };
        wheel(-120, Qt::NoModifier);
        QCOMPARE(changed.size(), 0);
        wheel(120, Qt::ControlModifier);
        wheel(120, Qt::ControlModifier);
        QCOMPARE(view.zoom(), 130);
        QVERIFY(view.table()->rowHeight(1) > row && header->height() > title);
        QCOMPARE(header->sectionSize(static_cast<int>(AgendaColumn::Patient)), 260);
        QVERIFY(view.table()->rowHeight(1) >= QFontMetrics(style::font(view.font(), 12 * 130 / 100)).height());

        AgendaView later(berlin(), lookups());
        later.setZoom(view.zoom());
        later.setColumns(view.columns());
        QCOMPARE(later.table()->horizontalHeader()->sectionSize(static_cast<int>(AgendaColumn::Patient)), 260);
        view.setZoom(zoom::usual);
        QCOMPARE(view.table()->rowHeight(1), row);
        QCOMPARE(header->sectionSize(static_cast<int>(AgendaColumn::Patient)), 200);
    }

    /// No clock: that a list of many thousand visits asks the patients' data of those in sight only.
    void tenThousandRowsAskForThoseInSight() {
        auto asking = lookups();
        int asked = 0;
        asking.contact = [&asked](PatientId) {
            ++asked;
            return AgendaLookups::Contact();
        };
        AgendaView view(berlin(), asking);
        view.resize(1100, 600);
        view.show();
        std::vector<store::AppointmentRow> rows;
        for (qint64 id = 0; id < 10'000; ++id) {
            rows.push_back(visit(id + 1, QStringLiteral("Patient %1").arg(id), today.addDays(id / 100), 8));
        }
        view.setVisits(rows, today, today.addDays(100), {});
        QVERIFY(!view.grab().isNull());
        QCOMPARE(view.model()->visitCount(), 10'000);
        QVERIFY2(asked > 0 && asked < 100, qPrintable(QString::number(asked)));
        view.choose(AppointmentId{9'900});
        QVERIFY(!view.grab().isNull());
        QVERIFY2(asked < 200, qPrintable(QString::number(asked)));
    }

private:
    static QString ana() { return QStringLiteral("Ana Duarte"); }
};

const praxidesk::test::TestRegistration<AgendaTest> agendaTest;
#include "agenda_test.moc"
