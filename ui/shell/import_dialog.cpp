#include "ui/shell/import_dialog.h"

#include "ui/booking/schedule_names.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

constexpr int mostRefusals = 8;

/// What the file says of whose it is: its name, and the one that programs give to the calendar in it.
QString wordsOf(const QString &name) {
    constexpr qint64 head = 4096;
    QString words = QFileInfo(name).completeBaseName();
    QFile file(name);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.read(head).split('\n')) {
            if (line.startsWith("X-WR-CALNAME")) {
                words += u' ' + QString::fromUtf8(line.mid(line.indexOf(':') + 1));
            }
        }
    }
    return words;
}

} // namespace

ImportDialog::ImportDialog(desk::Desk &desk, const QString &file, ScheduleId preferred, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_file(file), m_text(new QLabel), m_refusals(new booking::HintLabel), m_calendar(new QWidget),
      m_schedule(new QComboBox), m_import(booking::primaryButton(tr("Import"))) {
    setWindowTitle(tr("Import %1").arg(QFileInfo(file).fileName()));
    setMinimumWidth(480);
    m_text->setWordWrap(true);
    m_refusals->setWordWrap(true);
    m_refusals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *cancel = booking::plainButton(tr("Cancel"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_import);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    auto *of = new QHBoxLayout(m_calendar);
    of->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Busy times &block"));
    label->setBuddy(m_schedule);
    of->addWidget(label);
    of->addWidget(m_schedule, 1);
    m_schedule->setAccessibleName(tr("Busy times block"));
    for (const auto &each : booking::namedSchedules(m_desk.store())) {
        m_schedule->addItem(each.name, each.id.value);
    }
    m_schedule->setCurrentIndex(qMax(0, m_schedule->findData(booking::scheduleMeant(m_desk.store(), wordsOf(file), preferred).value)));
    m_calendar->hide();
    body->addWidget(m_calendar);
    body->addWidget(m_text);
    body->addWidget(m_refusals);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::take);

    connect(m_schedule, &QComboBox::currentIndexChanged, this, &ImportDialog::rehearse);
    rehearse();
}

exchange::ImportOptions ImportDialog::options(bool dryRun) const {
    return {dryRun, m_calendar->isHidden() ? ScheduleId{} : ScheduleId{m_schedule->currentData().toLongLong()}};
}

void ImportDialog::rehearse() {
    auto report = exchange::importFile(m_desk, m_file, options(true));
    // Busy times of a calendar belong to somebody.
    if (!report && report.error().code == ErrorCode::InvalidArgument && m_calendar->isHidden() && m_schedule->count() > 0) {
        m_calendar->show();
        report = exchange::importFile(m_desk, m_file, options(true));
    }
    m_refusals->clear();
    if (!report) {
        m_text->setText(booking::errorText(report.error()));
        m_import->setEnabled(false);
        return;
    }
    m_text->setText(summary(*report));
    QStringList lines;
    for (const auto &refusal : report->refused) {
        if (lines.size() < mostRefusals) {
            lines << tr("%1: %2", "where, what is wrong").arg(refusal.where, refusal.message);
        }
    }
    lines += report->passedOver.mid(0, mostRefusals);
    m_refusals->setText(lines.join(QLatin1Char('\n')));
    m_import->setEnabled(report->refused.empty() && report->created + report->changed > 0);
}

QString ImportDialog::summary(const exchange::FileReport &report) {
    if (!report.refused.empty()) {
        return tr("Nothing of this file can be taken: %n resources are not valid.", nullptr, static_cast<int>(report.refused.size()));
    }
    return tr("%1 new, %2 changed, %3 as they already are.", "counts of resources").arg(report.created).arg(report.changed).arg(report.unchanged);
}

void ImportDialog::take() {
    std::optional<Instant> first;
    const auto watch = connect(&m_desk.store(), &store::Store::changed, this, [&first](const store::Changed &what) {
        for (const auto &interval : what.intervals) {
            first = first ? std::min(*first, interval.start) : interval.start;
        }
    });
    const auto report = exchange::importFile(m_desk, m_file, options(false));
    disconnect(watch);
    if (!report || !report->refused.empty()) {
        m_text->setText(report ? summary(*report) : booking::errorText(report.error()));
        m_import->setEnabled(false);
        return;
    }
    accept();
    Q_EMIT imported(tr("Imported %1: %2", "file, counts").arg(QFileInfo(m_file).fileName(), summary(*report)), first ? m_desk.store().zone().dateOf(*first) : QDate(), first.value_or(Instant()));
}

} // namespace praxidesk::shell
