#include "ui/sync/publish_dialog.h"

#include "core/desk/supply_desk.h"
#include "core/sync/connection.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace praxidesk;
using desk::Publication;
using praxidesk::test::must;
using sync_ui::PublishDialog;

namespace {

class WithHours : public test::DeskFixture {
public:
    WithHours() {
        WeeklyHours hours{{{{Qt::Monday}, {{QTime(8, 0), QTime(10, 0)}}}}, {}, Minutes(20)};
        hours.exceptions[QDate(2026, 12, 25)] = {};
        schedule = must(desk::SupplyDesk(desk()).create({{store().referenceTo(resourceKey(smith))}, {}, {}, {}, {}, {}, {}, {}}, hours));
    }
    ScheduleId schedule;
};

QRadioButton *way(PublishDialog &dialog, const QString &name) {
    for (auto *found : dialog.findChildren<QRadioButton *>()) {
        if (found->accessibleName().startsWith(name)) {
            return found;
        }
    }
    return nullptr;
}

QString texts(PublishDialog &dialog) {
    QStringList all;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog)) {
            all << label->text();
        }
    }
    return all.join(u'|');
}

void save(PublishDialog &dialog) {
    for (auto *found : dialog.findChildren<QPushButton *>()) {
        if (found->text() == QLatin1String("Save")) {
            QTest::mouseClick(found, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no button to save");
}

} // namespace

class PublishDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishesSlots() {
        WithHours clinic;
        PublishDialog dialog(clinic.desk(), clinic.schedule);
        QVERIFY(way(dialog, QStringLiteral("Keep"))->isChecked());
        dialog.findChild<QSpinBox *>()->setValue(3); // who says how long means Slots
        QVERIFY(way(dialog, QStringLiteral("As free Slots"))->isChecked());
        QVERIFY2(texts(dialog).contains(QStringLiteral("18 Slot")), qPrintable(texts(dialog)));
        save(dialog);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(desk::publicationOf(clinic.store(), clinic.schedule), (Publication{Publication::As::Slots, 3}));
        PublishDialog again(clinic.desk(), clinic.schedule);
        QVERIFY(way(again, QStringLiteral("As free Slots"))->isChecked());
        QCOMPARE(again.findChild<QSpinBox *>()->value(), 3);
    }

    void saysWhoUnderstandsParameters() {
        WithHours clinic;
        {
            PublishDialog dialog(clinic.desk(), clinic.schedule);
            way(dialog, QStringLiteral("As SchedulingParameters"))->setChecked(true);
            QVERIFY2(texts(dialog).contains(QStringLiteral("No server of this clinic")), qPrintable(texts(dialog)));
            QVERIFY2(texts(dialog).contains(QStringLiteral("1 day")), qPrintable(texts(dialog)));
        }
        sync::ServerSettings settings;
        settings.name = QStringLiteral("Harbour");
        settings.kind = QStringLiteral("medplum");
        settings.url = QStringLiteral("http://127.0.0.1:9/fhir");
        must(sync::addServer(clinic.store(), settings, QStringLiteral("desk")));
        PublishDialog dialog(clinic.desk(), clinic.schedule);
        way(dialog, QStringLiteral("As SchedulingParameters"))->setChecked(true);
        QVERIFY2(texts(dialog).contains(QStringLiteral("Harbour understands")), qPrintable(texts(dialog)));
        save(dialog);
        QCOMPARE(desk::publicationOf(clinic.store(), clinic.schedule).as, Publication::As::Parameters);
        // it waits for the server at once
        const auto rows = clinic.store().ledger().changesOf(resourceKey(clinic.schedule));
        QVERIFY(!rows.empty() && rows.back().json.contains("availability"));
    }

    void withoutHoursThereIsNothingToPublish() {
        test::DeskFixture clinic;
        PublishDialog dialog(clinic.desk(), clinic.second);
        for (const char *name : {"As free Slots", "As SchedulingParameters"}) {
            way(dialog, QString::fromLatin1(name))->setChecked(true);
            QVERIFY2(texts(dialog).contains(QStringLiteral("nothing to publish")) || texts(dialog).contains(QStringLiteral("hours")), qPrintable(texts(dialog)));
        }
    }
};

const praxidesk::test::TestRegistration<PublishDialogTest> publishDialogTest;
#include "publish_dialog_test.moc"
