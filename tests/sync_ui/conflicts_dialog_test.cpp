#include "ui/sync/conflicts_dialog.h"

#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace praxidesk;
using praxidesk::test::must;
using sync_ui::ConflictsDialog;

namespace {

/// Homer's visit came from elsewhere and lies on Olivia's.
class Collided : public test::DeskFixture {
public:
    Collided() {
        ours = must(book("09:00", olivia, first));
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
    void showsBothSidesAndOtherTimes() {
        Collided clinic;
        ConflictsDialog dialog(clinic.desk());
        QCOMPARE(dialog.findChild<QListWidget *>()->count(), 1);
        const QStringList all = texts(dialog);
        QVERIFY2(all.contains(QStringLiteral("Ours")) && all.contains(QStringLiteral("Theirs")), qPrintable(all.join(u'|')));
        QVERIFY2(all.join(u'|').contains(QStringLiteral("Olivia Brown")), qPrintable(all.join(u'|')));
        int times = 0;
        for (const auto *found : dialog.findChildren<QPushButton *>()) {
            times += found->text().startsWith(QStringLiteral("Ours to")) ? 1 : 0;
        }
        QVERIFY(times > 0);
    }

    void overbooksWithAReasonOnly() {
        Collided clinic;
        ConflictsDialog dialog(clinic.desk());
        QTest::mouseClick(button(dialog, QStringLiteral("Keep both")), Qt::LeftButton);
        QCOMPARE(clinic.store().openConflicts(), 1);
        QVERIFY(texts(dialog).contains(QStringLiteral("Overbooking needs a reason.")));
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("both are short"));
        QTest::mouseClick(button(dialog, QStringLiteral("Keep both")), Qt::LeftButton);
        QCOMPARE(clinic.store().openConflicts(), 0);
        QVERIFY(texts(dialog).contains(QStringLiteral("Nothing has to be decided.")));
        QVERIFY(clinic.check().isEmpty());
    }

    void movesToANearTime() {
        Collided clinic;
        ConflictsDialog dialog(clinic.desk());
        for (auto *found : dialog.findChildren<QPushButton *>()) {
            if (found->text().startsWith(QStringLiteral("Ours to"))) {
                QTest::mouseClick(found, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(clinic.store().openConflicts(), 0);
        QVERIFY(clinic.check().isEmpty());
    }

    void givesOursUp() {
        Collided clinic;
        {
            ConflictsDialog dialog(clinic.desk());
            QTest::mouseClick(button(dialog, QStringLiteral("Keep theirs")), Qt::LeftButton);
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
