#include "ui/sync/conflicts_dialog.h"

#include "core/fhir/resource_io.h"
#include "core/sync/connection.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/sync/conflict_table.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace praxidesk;
using praxidesk::test::must;
using sync_ui::ConflictsDialog;

namespace {

/// Homer's visit came from elsewhere and lies on Olivia's.
class Collided : public test::DeskFixture {
public:
    Collided() {
        const PatientId caller = must(desk().addPatient({QStringLiteral("Brown"), QStringLiteral("Olivia"), QDate(1980, 1, 2), QStringLiteral("020 7946 0111")}));
        ours = must(book("09:00", caller, first));
        const QByteArray theirs = store().read(resourceKey(ours))->json;
        const auto other = fhir::withId(theirs, QStringLiteral("theirs"));
        store::WriteOptions options{QStringLiteral("pull"), {}, QStringLiteral("test")};
        options.undoable = options.toOutbox = false;
        options.excuseOverlaps = true;
        must(store().write(options, [&](store::Writer &writer) -> Result<void> {
            const auto put = writer.put(ResourceType::Appointment, other, {});
            return put ? Result<void>() : tl::unexpected(put.error());
        }));
    }
    AppointmentId ours;
};

/// Olivia's visit at nine, which a server has, and about which a conflict of that kind is open: ours was moved to ten, theirs
/// to eleven; or the server gave the time away.
struct Dispute {
    Dispute(test::DeskFixture &clinic, const QString &kind, const QByteArray &there = {}) {
        sync::ServerSettings settings;
        settings.name = QStringLiteral("main");
        settings.url = QStringLiteral("http://127.0.0.1:9/fhir");
        const auto server = must(sync::addServer(clinic.store(), settings, QStringLiteral("desk")));
        visit = must(clinic.book("09:00", clinic.olivia, clinic.first));
        const ResourceKey key = resourceKey(visit);
        auto &ledger = clinic.store().ledger();
        const bool isMoved = kind == QLatin1String("both-changed");
        store::ConflictRow conflict;
        conflict.key = key;
        conflict.kind = kind;
        conflict.message = QStringLiteral("It changed on both sides.");
        conflict.server = server;
        conflict.theirs = there;
        if (isMoved) {
            inStore(clinic, [&](store::Writer &) {
                for (const auto &row : ledger.waiting()) {
                    ledger.end(row.id, store::OutboxState::Done, {});
                }
                conflict.base = clinic.store().read(key)->json;
                ledger.agree({server, key, QStringLiteral("Appointment"), QStringLiteral("7"), "W/\"1\"", conflict.base, {}, {}, {}});
            });
            desk::MoveRequest request;
            request.appointment = visit;
            request.start = clinic.at("10:00");
            must(clinic.desk().move(request));
            must(clinic.desk().patientTold(visit, QStringLiteral("by phone")));
            auto theirs = must(clinic.store().appointment(visit));
            theirs.interval = clinic.span("11:00", "11:20");
            theirs.comment = QStringLiteral("comes straight from work");
            conflict.theirs = fhir::write(theirs, conflict.base, clinic.zone());
            conflict.theirs.replace("\"resourceType\":\"Appointment\"", "\"resourceType\":\"Appointment\",\"meta\":{\"lastUpdated\":\"2026-11-17T05:30:00Z\"}");
        }
        conflict.group = ledger.groupsOf(key).front();
        conflict.mine = clinic.store().read(key)->json;
        inStore(clinic, [&](store::Writer &writer) {
            for (const auto &row : ledger.group(conflict.group)) {
                ledger.setProgress(row.id, {store::OutboxState::Conflict, 409, {}, {}, true});
            }
            if (isMoved) {
                ledger.setRemote(server, key, store::RemoteState::Changed, conflict.theirs, "W/\"2\"");
            }
            must(writer.openConflict(key, conflict.kind, conflict.message));
            conflict.id = ledger.openConflictOf(key)->id;
            ledger.describeConflict(conflict.id, conflict);
        });
    }
    static void inStore(test::DeskFixture &clinic, const std::function<void(store::Writer &)> &work) {
        store::WriteOptions options{QStringLiteral("sync"), {}, QStringLiteral("desk")};
        options.undoable = options.toOutbox = false;
        must(clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
            work(writer);
            return {};
        }));
    }
    AppointmentId visit;
};

QLineEdit *field(QWidget &dialog, const QString &name) {
    for (auto *found : dialog.findChildren<QLineEdit *>()) {
        if (found->accessibleName() == name && found->parentWidget()->isVisibleTo(&dialog)) {
            return found;
        }
    }
    return nullptr;
}

QList<QPushButton *> times(QWidget &dialog) {
    QList<QPushButton *> found;
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Ours to"))) {
            found << button;
        }
    }
    return found;
}

QPushButton *button(QWidget &dialog, const QString &text) {
    for (auto *found : dialog.findChildren<QPushButton *>()) {
        if (QString(found->text()).remove(u'&') == text && !found->isHidden()) {
            return found;
        }
    }
    return nullptr;
}

QStringList texts(QWidget &dialog) {
    QStringList all;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (!label->isHidden()) {
            all << label->text();
        }
    }
    return all;
}

} // namespace

class ConflictsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A Latin name stands where its column begins, also where that is on the right.
    void wordsBeginWhereTheirColumnBegins_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void wordsBeginWhereTheirColumnBegins() {
        QFETCH(Qt::LayoutDirection, direction);
        Collided clinic;
        ConflictsDialog dialog(clinic.desk());
        dialog.setLayoutDirection(direction);
        dialog.resize(1400, 700);
        dialog.show();
        int met = 0;
        for (auto *label : dialog.findChild<sync_ui::ConflictTable *>()->findChildren<QLabel *>()) {
            const QString text = label->text();
            if (text.isEmpty() || label->width() < label->fontMetrics().horizontalAdvance(text) + 40 || label->height() > 2 * label->fontMetrics().height()) {
                continue;
            }
            QImage image(label->size(), QImage::Format_ARGB32);
            image.fill(Qt::white);
            label->render(&image, {}, {}, QWidget::DrawChildren);
            int first = image.width();
            int last = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qGray(image.pixel(x, y)) < 160) {
                        first = std::min(first, x);
                        last = std::max(last, x);
                    }
                }
            }
            ++met;
            const bool isLeft = first < image.width() - last;
            QVERIFY2(isLeft == (direction == Qt::LeftToRight), qPrintable(text + QStringLiteral(" from %1 to %2 of %3").arg(first).arg(last).arg(image.width())));
        }
        QVERIFY2(met >= 4, "the test proves nothing");
    }

    void showsBothSidesAndOtherTimes() {
        Collided clinic;
        ConflictsDialog dialog(clinic.desk());
        QCOMPARE(dialog.findChild<QListWidget *>()->count(), 1);
        const QString all = texts(dialog).join(u'|');
        for (const char *part : {"Our visit", "The other visit", "Olivia Brown", "09:00–09:20", "Dr. Okafor", "020 7946 0111"}) {
            QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(all));
        }
        QVERIFY(times(dialog).size() >= 2);
    }

    void overbooksWithAReasonOnly() {
        Collided clinic;
        ConflictsDialog dialog(clinic.desk());
        QTest::mouseClick(button(dialog, QStringLiteral("Overbook")), Qt::LeftButton);
        QCOMPARE(clinic.store().openConflicts(), 1);
        QVERIFY(texts(dialog).contains(QStringLiteral("Overbooking needs a reason.")));
        field(dialog, QStringLiteral("Reason for overbooking"))->setText(QStringLiteral("both are short"));
        QTest::mouseClick(button(dialog, QStringLiteral("Overbook")), Qt::LeftButton);
        QCOMPARE(clinic.store().openConflicts(), 0);
        QVERIFY(texts(dialog).contains(QStringLiteral("Nothing has to be decided.")));
        QVERIFY(clinic.check().isEmpty());
    }

    void movesToANearTime() {
        Collided clinic;
        ConflictsDialog dialog(clinic.desk());
        QTest::mouseClick(times(dialog).front(), Qt::LeftButton);
        QCOMPARE(clinic.store().openConflicts(), 0);
        int calls = 0;
        for (const auto &row : clinic.store().appointmentRows({})) {
            calls += clinic.store().local(resourceKey(row.id)).onCallList ? 1 : 0;
        }
        QCOMPARE(calls, 1);
        QVERIFY(clinic.check().isEmpty());
    }

    void whatIsFreeIsAskedForOnceForEachThatIsShown() {
        Collided clinic;
        ConflictsDialog dialog(clinic.desk());
        QSignalSpy wanted(&dialog, &ConflictsDialog::timesWanted);
        dialog.show();
        QCOMPARE(wanted.count(), 1);
        const auto search = wanted.front().front().value<sync::TimesSearch>();
        QCOMPARE(search.schedules, std::vector{clinic.first});
        QCOMPARE(search.duration, Milliseconds(Minutes(20)));
        QVERIFY(search.within.start >= clinic.now() && search.within.covers(clinic.span("10:00", "10:20")));
        must(clinic.book("11:00", clinic.homer, clinic.second));
        dialog.reload();
        QCOMPARE(wanted.count(), 1);
    }

    /// What was offered before the time was lost says so until the server has spoken again.
    void timesOfBeforeTheLossSaySo() {
        test::DeskFixture clinic;
        sync::ServerSettings settings;
        settings.name = QStringLiteral("main");
        settings.kind = QStringLiteral("canvas");
        settings.url = QStringLiteral("http://127.0.0.1:9/fhir");
        const auto server = must(sync::addServer(clinic.store(), settings, QStringLiteral("desk")));
        const AppointmentId visit = must(clinic.book("09:00", clinic.olivia, clinic.first));
        const auto offered = [&](const char *from, const char *to) {
            Dispute::inStore(clinic, [&](store::Writer &) { clinic.store().ledger().setOffers(server, clinic.first, clinic.day(), {}, {clinic.span(from, to)}); });
        };
        Dispute::inStore(clinic, [&](store::Writer &) {
            const ResourceKey key = resourceKey(clinic.first);
            clinic.store().ledger().agree({server, key, QStringLiteral("Schedule"), QStringLiteral("5"), {}, clinic.store().read(key)->json, {}, {}, {}});
        });
        offered("09:00", "12:00");
        const Instant then = clinic.now();
        clinic.setNow(then + Minutes(3));
        Dispute::inStore(clinic, [&](store::Writer &writer) { must(writer.openConflict(resourceKey(visit), QStringLiteral("slot-taken"), QStringLiteral("The server gave the time away."))); });
        QCOMPARE(sync::conflictPictures(clinic.desk()).front().timesAsOf, std::optional(then));
        ConflictsDialog dialog(clinic.desk());
        dialog.show();
        const QString before = QStringLiteral("As the server told it at %1. Some may be taken by now.").arg(clinic.zone().toWallClock(then).time.toString(QStringLiteral("HH:mm")));
        QVERIFY2(texts(dialog).contains(before), qPrintable(texts(dialog).join(u'|')));
        field(dialog, QStringLiteral("Note for the call"))->setText(QStringLiteral("half a sen"));
        offered("11:00", "12:00");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QVERIFY(!texts(dialog).contains(before));
        QVERIFY(field(dialog, QStringLiteral("Note for the call")) != nullptr);
        QCOMPARE(field(dialog, QStringLiteral("Note for the call"))->text(), QStringLiteral("half a sen"));
    }

    void whatSomebodyTypesSurvivesAChangeElsewhere() {
        Collided clinic;
        ConflictsDialog dialog(clinic.desk());
        field(dialog, QStringLiteral("Note for the call"))->setText(QStringLiteral("half a sen"));
        must(clinic.book("11:00", clinic.homer, clinic.second));
        QCOMPARE(field(dialog, QStringLiteral("Note for the call"))->text(), QStringLiteral("half a sen"));
    }

    void aTimeThatTheServerGaveAwayNeedsANewOne() {
        test::DeskFixture clinic;
        const Dispute clash(clinic, QStringLiteral("slot-taken"));
        ConflictsDialog dialog(clinic.desk());
        const QString all = texts(dialog).join(u'|');
        QVERIFY2(all.contains(QStringLiteral("does not say to whom")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Needs a new time")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("desk, today")), qPrintable(all)); // who made ours, and when
        QTest::mouseClick(times(dialog).front(), Qt::LeftButton);
        QCOMPARE(clinic.store().openConflicts(), 0);
        const auto visit = must(clinic.store().appointment(clash.visit));
        QVERIFY(visit.interval->start != clinic.at("09:00"));
        QVERIFY(clinic.store().local(resourceKey(clash.visit)).onCallList);
    }

    void whatTheServerGaveAwayIsNoVisit_data() {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QString>("words");
        QTest::newRow("taken") << QByteArray("{\"resourceType\":\"Slot\",\"id\":\"7\",\"schedule\":{\"reference\":\"Schedule/1\"},\"status\":\"busy\",\"start\":\"2026-11-17T08:00:00Z\",\"end\":\"2026-11-17T08:20:00Z\",\"comment\":\"private\"}") << QStringLiteral("does not say to whom");
        QTest::newRow("blocked") << QByteArray("{\"resourceType\":\"Slot\",\"id\":\"7\",\"schedule\":{\"reference\":\"Schedule/1\"},\"status\":\"busy-unavailable\",\"start\":\"2026-11-17T08:00:00Z\",\"end\":\"2026-11-17T08:20:00Z\",\"comment\":\"<Lunch>\"}") << QStringLiteral("blocked on the server: <Lunch>");
    }

    /// Its Slot is all that some servers show.
    void whatTheServerGaveAwayIsNoVisit() {
        QFETCH(QByteArray, theirs);
        QFETCH(QString, words);
        test::DeskFixture clinic;
        const Dispute clash(clinic, QStringLiteral("slot-taken"), theirs);
        ConflictsDialog dialog(clinic.desk());
        const QStringList all = texts(dialog);
        QVERIFY2(all.join(u'|').contains(words), qPrintable(all.join(u'|')));
        QCOMPARE(all.count(QStringLiteral("expected")), 1); // ours
        QVERIFY(!all.contains(QStringLiteral("none")) && !all.contains(QStringLiteral("private")));
    }

    void cancelsWithANoteForTheCall() {
        test::DeskFixture clinic;
        const Dispute clash(clinic, QStringLiteral("slot-taken"));
        ConflictsDialog dialog(clinic.desk());
        field(dialog, QStringLiteral("Note for the call"))->setText(QStringLiteral("offer Thursday"));
        QTest::mouseClick(button(dialog, QStringLiteral("Cancel and call")), Qt::LeftButton);
        const auto visit = must(clinic.store().appointment(clash.visit));
        QCOMPARE(visit.status, AppointmentStatus::Cancelled);
        QCOMPARE(visit.cancelationReason->label(), QStringLiteral("offer Thursday"));
        QVERIFY(clinic.store().local(resourceKey(clash.visit)).onCallList);
    }

    void showsBeforeHereAndThere() {
        test::DeskFixture clinic;
        const Dispute clash(clinic, QStringLiteral("both-changed"));
        ConflictsDialog dialog(clinic.desk());
        const QString all = texts(dialog).join(u'|');
        for (const char *part : {"Before", "Here", "Server", "09:00–09:20", "10:00–10:20", "11:00–11:20", "main, today, 06:30", "comes straight from work"}) {
            QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(all));
        }
        QTest::mouseClick(button(dialog, QStringLiteral("Take the server’s")), Qt::LeftButton);
        QCOMPARE(clinic.store().openConflicts(), 0);
        QCOMPARE(must(clinic.store().appointment(clash.visit)).interval->start, clinic.at("11:00"));
        QVERIFY(clinic.store().local(resourceKey(clash.visit)).onCallList); // was told of 10:00
    }

    void keepsOurs() {
        test::DeskFixture clinic;
        const Dispute clash(clinic, QStringLiteral("both-changed"));
        ConflictsDialog dialog(clinic.desk());
        QTest::mouseClick(button(dialog, QStringLiteral("Keep ours")), Qt::LeftButton);
        QCOMPARE(clinic.store().openConflicts(), 0);
        QCOMPARE(must(clinic.store().appointment(clash.visit)).interval->start, clinic.at("10:00"));
        QVERIFY(!clinic.store().local(resourceKey(clash.visit)).onCallList);
        QVERIFY(clinic.store().ledger().counts().waiting > 0);
    }

    void givesOursUp() {
        Collided clinic;
        {
            ConflictsDialog dialog(clinic.desk());
            QTest::mouseClick(button(dialog, QStringLiteral("Cancel and call")), Qt::LeftButton);
        }
        QCOMPARE(clinic.store().openConflicts(), 0);
        int cancelled = 0;
        for (const auto &row : clinic.store().appointmentRows({})) {
            cancelled += row.status == AppointmentStatus::Cancelled ? 1 : 0;
        }
        QCOMPARE(cancelled, 1);
    }
};

const praxidesk::test::TestRegistration<ConflictsDialogTest> conflictsDialogTest;
#include "conflicts_dialog_test.moc"
