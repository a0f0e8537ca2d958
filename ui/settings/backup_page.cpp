#include "ui/settings/backup_page.h"

#include "core/time/short_date.h"
#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/settings/pages.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

namespace praxidesk::settings {

using When = BackupPlan::When;

QString backupWords(const BackupKeeper &backups) {
    if (!backups.clinic()) {
        return BackupPage::tr("No clinic is open that could be backed up; the demo clinic is thrown away.");
    }
    if (backups.isRunning()) {
        return BackupPage::tr("A backup is being made.");
    }
    const auto last = backups.lastGood();
    const Zone &zone = backups.clinic()->zone;
    const QString good = last ? BackupPage::tr("The last good one: %1, %2, in %3.", "date, time, file").arg(shortDate(zone.dateOf(*last)), booking::timeText(*last, zone), QFileInfo(backups.lastFile()).fileName())
                              : BackupPage::tr("There is none of this clinic yet.");
    const QString failure = backups.failure();
    return failure.isEmpty() ? good : BackupPage::tr("The last try failed: %1 %2", "why, then a sentence on the last good one").arg(failure, good);
}

BackupPage::BackupPage(BackupKeeper &backups, std::function<void()> chooseFolder, QWidget *parent)
    : SettingsPage(QStringLiteral("backup"), tr("Backup"), tr("Copies of the clinic’s file, each verified after it was written. The last 7 days, 4 weeks and 12 months are kept."), parent), m_backups(backups), m_when(new QComboBox), m_at(new QTimeEdit),
      m_hours(new QSpinBox), m_folder(booking::plainButton(tr("Choose a folder…"))), m_now(booking::plainButton(tr("Back up now"))) {
    m_when->addItem(tr("Never by itself"), static_cast<int>(When::Never));
    m_when->addItem(tr("When the program is closed"), static_cast<int>(When::AtClosing));
    m_when->addItem(tr("Every day"), static_cast<int>(When::Daily));
    m_when->addItem(tr("Every few hours"), static_cast<int>(When::EveryHours));
    booking::keepReadingOrder(*m_at);
    m_at->setDisplayFormat(QStringLiteral("HH:mm"));
    m_hours->setRange(1, 24);
    const auto toUsual = [this] {
        BackupPlan plan;
        plan.folder = m_backups.plan().folder;
        m_backups.setPlan(plan);
    };
    m_folderRow = add(tr("Folder"), {}, m_folder);
    m_whenRow = add(tr("When"), tr("People go on working meanwhile."), m_when, toUsual);
    m_atRow = add(tr("Time of day"), tr("If the program is not open then, as soon as it is."), m_at);
    m_hoursRow = add(tr("Hours between backups"), tr("While the program is open."), m_hours);
    m_nowRow = add(tr("Last backup"), {}, m_now);
    connect(m_folder, &QPushButton::clicked, this, [chooseFolder] { chooseFolder(); });
    connect(m_now, &QPushButton::clicked, this, [this] { std::ignore = m_backups.backUpNow(); });
    connect(m_when, &QComboBox::activated, this, &BackupPage::keep);
    connect(m_at, &QTimeEdit::editingFinished, this, &BackupPage::keep);
    connect(m_hours, &QSpinBox::valueChanged, this, &BackupPage::keep);
    connect(&m_backups, &BackupKeeper::changed, this, &BackupPage::showPlan);
    showPlan();
}

void BackupPage::keep() {
    BackupPlan plan = m_backups.plan();
    plan.when = static_cast<When>(m_when->currentData().toInt());
    plan.at = m_at->time();
    plan.hours = m_hours->value();
    m_backups.setPlan(plan);
}

void BackupPage::showPlan() {
    const BackupPlan plan = m_backups.plan();
    const QSignalBlocker quiet(m_hours);
    m_when->setCurrentIndex(m_when->findData(static_cast<int>(plan.when)));
    m_at->setTime(plan.at);
    m_hours->setValue(plan.hours);
    // One rests where it says nothing, in its place: what a search shows and hides is another question.
    m_atRow->setEnabled(plan.when == When::Daily);
    m_hoursRow->setEnabled(plan.when == When::EveryHours);
    m_when->setEnabled(!plan.folder.isEmpty());
    m_whenRow->setSentence(plan.when == When::Never && !plan.folder.isEmpty() ? tr("No backup is made by itself.") : tr("People go on working meanwhile."));
    m_folderRow->setSentence(plan.folder.isEmpty() ? tr("Choose where they go first: best another drive than the clinic’s.") : QDir::toNativeSeparators(plan.folder));
    m_nowRow->setSentence(backupWords(m_backups));
    m_now->setEnabled(m_backups.clinic() && !plan.folder.isEmpty() && !m_backups.isRunning());
}

} // namespace praxidesk::settings
