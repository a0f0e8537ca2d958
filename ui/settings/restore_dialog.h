#pragma once
#include <QDialog>

#include "core/store/backups.h"

class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace praxidesk::booking {
class HintLabel;
class LinkButton;
class MessageFrame;
}

namespace praxidesk::settings {

/// The backups of a clinic, and what one of them would bring back and what it would cost, before anything is changed.
class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    /// `clinic`: the file that is to be replaced, which need not be there. `folder`: where its backups are.
    RestoreDialog(QString clinic, const QString &folder, QWidget *parent = nullptr);

    /// One that lies elsewhere.
    void addFile(const QString &file);
    /// The backup that is shown; empty: none.
    [[nodiscard]] QString file() const;
    [[nodiscard]] bool canRestore() const;
    /// What is said of it.
    [[nodiscard]] QString loss() const;
    /// Offers to back up what is open where there is no backup yet.
    void offerBackup();

Q_SIGNALS:
    /// The dialog is closed then.
    void backupWanted();
    void otherFileWanted();
    /// The dialog is closed then.
    void restoreWanted(const QString &file);

private:
    void build();
    void showChosen();
    void showContent(const store::BackupContent &content);
    [[nodiscard]] QString lossWords(const Result<store::BackupLoss> &loss) const;
    [[nodiscard]] QString moment(Instant instant, const Zone &zone) const;

    QString m_clinic;
    Instant m_now;
    std::optional<store::BackupContent> m_present;
    QListWidget *m_list;
    std::array<QLabel *, 4> m_of;                   ///< of the backup: name, last change, patients, appointments
    std::array<QLabel *, 4> m_today;                ///< of the clinic as it is
    booking::MessageFrame *m_message;
    QLabel *m_words;
    booking::LinkButton *m_backUp;
    bool m_mayBackUp = false;
    QLabel *m_nothing;
    QPushButton *m_restore;
};

} // namespace praxidesk::settings
