#pragma once
#include <QDialog>

#include "core/exchange/exchange.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace praxidesk::shell {

/// Says what a file would bring before anything is saved. Asks whose time the busy times of a calendar block.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// `preferred`: whose time it probably is, where the file says nothing of that.
    ImportDialog(desk::Desk &desk, const QString &file, ScheduleId preferred = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `day`: the first day that has something new; invalid when nothing with a time came.
    void imported(const QString &sentence, QDate day, praxidesk::Instant first);

private:
    [[nodiscard]] static QString summary(const exchange::FileReport &report);
    [[nodiscard]] exchange::ImportOptions options(bool dryRun) const;
    void rehearse();
    void take();

    desk::Desk &m_desk;
    QString m_file;
    QLabel *m_text;
    QLabel *m_refusals;
    QWidget *m_calendar;                            ///< shown for a calendar's busy times
    QComboBox *m_schedule;
    QPushButton *m_import;
};

} // namespace praxidesk::shell
