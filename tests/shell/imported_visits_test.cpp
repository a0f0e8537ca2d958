// Visits that came in from elsewhere: patients and practitioners whom this clinic does not know.
#include "core/exchange/exchange.h"
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/booking/booking_dialog.h"
#include "ui/shell/details_card.h"
#include "ui/shell/status_bar.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace praxidesk {

using test::OpenWindow;

namespace {

const QByteArray careful(R"({"actor":{"reference":"Practitioner/x","display":"Dr Adam Careful"},"status":"accepted"})");
const QByteArray stranger(R"({"actor":{"reference":"Patient/unknown-1"},"status":"accepted"})");

} // namespace

class ImportedVisitsTest : public QObject {
    Q_OBJECT

    static void import(OpenWindow &desk, const QByteArray &participants) {
        QFile file(desk.inFolder(QStringLiteral("visit.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray visit(R"({"resourceType":"Appointment","id":"elsewhere","status":"booked","start":"2026-11-17T09:00:00Z","end":"2026-11-17T09:30:00Z","participant":[WHO]})");
        file.write(QByteArray(visit).replace("WHO", participants));
        file.close();
        const auto report = exchange::importFile(*desk.window().desk(), file.fileName(), {});
        QVERIFY(report && report->refused.empty());
        OpenWindow::settle();
    }
    static const calendar::Item *shown(OpenWindow &desk) {
        const auto &items = desk.view().content().items;
        const auto found = std::ranges::find(items, calendar::ItemKind::Appointment, &calendar::Item::kind);
        return found == items.end() ? nullptr : &*found;
    }
    static QPushButton *button(const QWidget *parent, const QString &text) {
        const auto all = parent->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(all, [&text](const QPushButton *each) { return each->text() == text; });
        return found == all.end() ? nullptr : *found;
    }
    static QDateTimeEdit *timeField(const QWidget *parent, const QString &name) {
        const auto all = parent->findChildren<QDateTimeEdit *>();
        const auto found = std::ranges::find_if(all, [&name](const QDateTimeEdit *each) { return each->accessibleName() == name; });
        return found == all.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void aPatientIsNamedAsTheVisitNamesThem_data() {
        QTest::addColumn<QByteArray>("participant");
        QTest::addColumn<QString>("name");
        QTest::newRow("reference alone") << stranger << QStringLiteral("Patient/unknown-1");
        QTest::newRow("display") << QByteArray(R"({"actor":{"reference":"Patient/unknown-1","display":"Jo Bloggs"},"status":"accepted"})") << QStringLiteral("Jo Bloggs");
        QTest::newRow("display alone") << QByteArray(R"({"actor":{"display":"Jo Bloggs"},"status":"accepted"})") << QStringLiteral("Jo Bloggs");
        QTest::newRow("address") << QByteArray(stranger).replace("Patient/unknown-1", "https://example.org/fhir/Patient/abc") << QStringLiteral("Patient/abc");
        QTest::newRow("nobody") << QByteArray(R"({"actor":{"reference":"Practitioner/y","display":"Dr Y"},"status":"accepted"})") << QStringLiteral("No patient");
    }

    void aPatientIsNamedAsTheVisitNamesThem() {
        QFETCH(QByteArray, participant);
        QFETCH(QString, name);
        OpenWindow desk;
        import(desk, participant + "," + careful);
        const auto *item = shown(desk);
        QVERIFY(item != nullptr);
        QVERIFY2(item->name.endsWith(name), qPrintable(item->name));
        desk.view().selectKey(item->key);
        OpenWindow::settle();
        QVERIFY(desk.workspace().card()->isVisible());
        const auto labels = desk.workspace().card()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&name](const QLabel *label) { return label->text().endsWith(name); }));
    }

    /// The visit's note can be changed, and nothing else changes with it.
    void aVisitOfStrangersCanBeChanged() {
        OpenWindow desk;
        import(desk, stranger + "," + careful);
        const auto visit = narrow<AppointmentId>(shown(desk)->key);
        const auto before = desk.store().appointment(visit).value();
        desk.workspace().actions()->openAppointment(visit);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->schedule(), ScheduleId{});
        auto *save = button(dialog, QStringLiteral("Save"));
        QVERIFY2(save->isEnabled(), "nobody has to be chosen for it");
        for (auto *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QStringLiteral("Note")) {
                field->setText(QStringLiteral("Bring the letter"));
            }
        }
        save->click();
        OpenWindow::settle();
        auto after = desk.store().appointment(visit).value();
        QCOMPARE(after.comment, QStringLiteral("Bring the letter"));
        QCOMPARE(after.participants, before.participants);
        QCOMPARE(after.interval, before.interval);
        QCOMPARE(after.slotReferences, before.slotReferences);
    }

    void aVisitOnNoScheduleCanBeMovedInItsDialog() {
        OpenWindow desk;
        import(desk, careful);
        const auto visit = narrow<AppointmentId>(shown(desk)->key);
        desk.workspace().actions()->openAppointment(visit);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        timeField(dialog, QStringLiteral("From"))->setTime(QTime(15, 0));
        auto *save = button(dialog, QStringLiteral("Save"));
        QVERIFY(save->isEnabled());
        save->click();
        OpenWindow::settle();
        QCOMPARE(desk.store().appointment(visit)->interval, desk.between(15, 0, 15, 30));
        QVERIFY(desk.store().appointment(visit)->slotReferences.empty());
    }

    /// Who gives a visit together stays so when its time is changed in the dialog.
    void theOthersWhoGiveAVisitKeepIt() {
        OpenWindow desk;
        desk::BookingRequest request;
        for (const auto &column : desk.view().content().columns) {
            request.schedules.push_back(column.schedules.front());
        }
        QCOMPARE(request.schedules.size(), size_t(2));
        request.start = desk.at(9, 0);
        request.duration = Minutes(20);
        request.patient = desk.store().searchPatients(QStringLiteral("simpson"), 1).front().id;
        const auto visit = desk.window().desk()->book(request).value();
        OpenWindow::settle();
        const auto before = desk.store().appointment(visit).value();
        desk.workspace().actions()->openAppointment(visit);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        timeField(dialog, QStringLiteral("From"))->setTime(QTime(10, 0));
        button(dialog, QStringLiteral("Save"))->click();
        OpenWindow::settle();
        const auto after = desk.store().appointment(visit).value();
        QCOMPARE(after.interval, desk.between(10, 0, 10, 20));
        QCOMPARE(after.slotReferences.size(), size_t(2));
        QCOMPARE(after.participants.size(), before.participants.size());
    }

    void whatWasImportedComesIntoSight() {
        OpenWindow desk;
        QFile file(desk.inFolder(QStringLiteral("visit.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"resourceType":"Appointment","id":"example","status":"booked","start":"2013-12-10T05:00:00Z","end":"2013-12-10T06:00:00Z",
            "participant":[{"actor":{"reference":"Practitioner/x","display":"Dr Adam Careful"},"status":"accepted"}]})");
        file.close();
        desk.view().scrollToTime(QTime(15, 0));
        desk.window().import(file.fileName());
        OpenWindow::settle();
        button(&desk.window(), QStringLiteral("Import"))->click();
        OpenWindow::settle();
        auto *notice = desk.workspace().notice();
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->geometry().bottom() < desk.workspace().statusBar()->geometry().top(), "the line at the bottom stays readable");
        notice->findChildren<QPushButton *>().front()->click();
        OpenWindow::settle();
        QCOMPARE(desk.workspace().date(), QDate(2013, 12, 10));
        const auto chosen = desk.view().selectedItem();
        QVERIFY(chosen.has_value());
        QVERIFY(desk.view().canvasArea().contains(desk.view().toViewport(desk.view().snapshot()->rectOf(*chosen).value()).topLeft()));
    }

    void aNoticeInThePlaceOfAnotherHasItsRoom() {
        OpenWindow desk;
        auto *notice = desk.workspace().notice();
        notice->tell(QStringLiteral("One"), {});
        OpenWindow::settle();
        notice->tell(QStringLiteral("Another"), {{QStringLiteral("A way"), [] {}}});
        OpenWindow::settle();
        int seen = 0;
        for (const auto *way : notice->findChildren<QPushButton *>()) {
            if (way->isVisible()) {
                ++seen;
                QVERIFY(notice->rect().contains(way->geometry()));
                QVERIFY(way->height() >= way->sizeHint().height());
            }
        }
        QCOMPARE(seen, 2);
    }
};

const test::TestRegistration<ImportedVisitsTest> importedVisitsRegistration;

} // namespace praxidesk

#include "imported_visits_test.moc"
