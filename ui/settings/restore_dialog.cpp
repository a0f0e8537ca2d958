#include "ui/settings/restore_dialog.h"

#include "core/time/short_date.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/style/metrics.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace praxidesk::settings {
namespace {

constexpr QSize usualSize(720, 420);
constexpr int listWidth = 232;

} // namespace

RestoreDialog::RestoreDialog(QString clinic, const QString &folder, QWidget *parent)
    : QDialog(parent), m_clinic(std::move(clinic)), m_list(new QListWidget), m_message(new booking::MessageFrame(booking::MessageFrame::Tone::Warning)), m_words(new QLabel),
      m_backUp(new booking::LinkButton(tr("Back up now"))), m_nothing(new booking::HintLabel), m_restore(booking::primaryButton(tr("Restore"))) {
    if (const auto present = store::contentOf(m_clinic)) {
        m_present = *present;
    }
    build();
    for (const auto &backup : folder.isEmpty() ? std::vector<store::BackupFile>() : store::backupsIn(folder, m_clinic)) {
        const QString text = tr("%1, %2", "date, time").arg(QLocale().toString(backup.written.date, tr("ddd d MMM yyyy", "date, see QDate::toString")), backup.written.time.toString(QStringLiteral("HH:mm")));
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, backup.path);
        item->setToolTip(QDir::toNativeSeparators(backup.path));
        item->setSizeHint({0, style::metrics::listRowHeight});
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::showChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QString chosen = file();
        accept();
        Q_EMIT restoreWanted(chosen);
    });
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showChosen();
    m_list->setFocus();
}

void RestoreDialog::build() {
    setWindowTitle(tr("Restore a backup"));
    booking::resizeWithinScreen(*this, usualSize);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setFixedWidth(listWidth);
    auto *other = booking::plainButton(tr("Another file…"));
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addWidget(other);

    auto *table = new QGridLayout;
    table->setHorizontalSpacing(16);
    table->setVerticalSpacing(8);
    table->addWidget(new booking::HeadingLabel(tr("In the backup")), 0, 1);
    table->addWidget(new booking::HeadingLabel(tr("Now")), 0, 2);
    const std::array names{tr("Clinic"), tr("Last change"), tr("Patients"), tr("Appointments")};
    for (size_t row = 0; row < names.size(); ++row) {
        m_of[row] = new QLabel;
        m_today[row] = new QLabel;
        const int line = static_cast<int>(row) + 1;
        table->addWidget(new booking::HintLabel(names[row]), line, 0, Qt::AlignTop);
        int column = 1;
        for (QLabel *label : {m_of[row], m_today[row]}) {
            label->setWordWrap(true);
            label->setAccessibleName(names[row]);
            table->addWidget(label, line, column++, Qt::AlignTop);
        }
    }
    table->setColumnStretch(1, 1);
    table->setColumnStretch(2, 1);
    m_words->setWordWrap(true);
    auto *message = new QHBoxLayout(m_message);
    message->setContentsMargins(16, 8, 12, 8);
    message->addWidget(m_words, 1);
    message->addWidget(m_backUp);
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("The present file is kept beside the restored one, with “before-restore” in its name."));
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addLayout(table);
    right->addWidget(m_message);
    right->addWidget(m_nothing);
    right->addStretch();

    auto *rows = new QWidget;
    auto *body = new QHBoxLayout(rows);
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(16);
    body->addLayout(left);
    body->addLayout(right, 1);
    auto *cancel = booking::plainButton(tr("Cancel"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(booking::scrollingRows(rows), 1);
    layout->addWidget(footer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::otherFileWanted);
    connect(m_backUp, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT backupWanted();
    });
}

void RestoreDialog::addFile(const QString &file) {
    auto *item = new QListWidgetItem(QFileInfo(file).fileName());
    item->setData(Qt::UserRole, file);
    item->setToolTip(QDir::toNativeSeparators(file));
    item->setSizeHint({0, style::metrics::listRowHeight});
    m_list->insertItem(0, item);
    m_list->setCurrentRow(0);
    showChosen();
}

void RestoreDialog::offerBackup() {
    m_mayBackUp = true;
    showChosen();
}

QString RestoreDialog::file() const {
    const auto *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

bool RestoreDialog::canRestore() const { return m_restore->isEnabled(); }

QString RestoreDialog::loss() const { return m_words->text(); }

QString RestoreDialog::moment(Instant instant, const Zone &zone) const {
    return tr("%1, %2", "date, time").arg(shortDate(zone.dateOf(instant)), booking::timeText(instant, zone));
}

void RestoreDialog::showContent(const store::BackupContent &content) {
    const auto fill = [this](std::array<QLabel *, 4> &labels, const store::BackupContent &of) {
        labels[0]->setText(of.name);
        labels[1]->setText(of.lastChange ? moment(*of.lastChange, of.zone) : tr("none"));
        labels[2]->setText(QLocale().toString(of.patients));
        labels[3]->setText(QLocale().toString(of.appointments));
    };
    fill(m_of, content);
    if (m_present) {
        fill(m_today, *m_present);
    } else {
        m_today[0]->setText(tr("no file that can be read"));
    }
}

QString RestoreDialog::lossWords(const Result<store::BackupLoss> &loss) const {
    if (!m_present) {
        return tr("Nothing is lost: there is no clinic that could be read.");
    }
    if (!loss) {
        return booking::errorText(loss.error());
    }
    if (!loss->isOfThisClinic) {
        return tr("This is another clinic, or one that went its own way: everything in the present file would be replaced.");
    }
    if (loss->changes == 0) {
        return tr("Nothing would be lost: nothing was changed since.");
    }
    return tr("%n changes that were made since would be lost.", nullptr, static_cast<int>(loss->changes));
}

void RestoreDialog::showChosen() {
    for (auto *label : m_of) {
        label->clear();
    }
    for (auto *label : m_today) {
        label->clear();
    }
    m_restore->setEnabled(false);
    const QString chosen = file();
    m_backUp->setVisible(chosen.isEmpty() && m_mayBackUp);
    if (chosen.isEmpty()) {
        m_message->setTone(booking::MessageFrame::Tone::Warning);
        m_words->setText(tr("There is no backup of this clinic yet. Choose another file, or have backups made in the settings (Ctrl+,)."));
        m_message->tint();
        return;
    }
    const auto content = store::contentOf(chosen);
    if (!content) {
        m_message->setTone(booking::MessageFrame::Tone::Error);
        m_words->setText(booking::errorText(content.error()));
        m_message->tint();
        return;
    }
    showContent(*content);
    const auto loss = m_present ? store::lossOf(chosen, m_clinic) : Result<store::BackupLoss>(store::BackupLoss{});
    const bool isFree = !m_present || (loss && loss->isOfThisClinic && loss->changes == 0);
    m_message->setTone(isFree ? booking::MessageFrame::Tone::Free : booking::MessageFrame::Tone::Warning);
    m_words->setText(lossWords(loss));
    m_message->tint();
    m_restore->setEnabled(true);
}

} // namespace praxidesk::settings
