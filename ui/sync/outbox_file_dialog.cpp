#include "ui/sync/outbox_file_dialog.h"

#include "core/sync/outbox_file.h"
#include "ui/booking/calm_news.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

namespace praxidesk::sync_ui {

OutboxFileDialog::OutboxFileDialog(desk::Desk &desk, Step first, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_server(new QComboBox), m_waiting(new QLabel), m_result(new QLabel),
      m_save(first == Step::Save ? booking::primaryButton(tr("&Save what waits…")) : booking::plainButton(tr("&Save what waits…"))),
      m_read(first == Step::Read ? booking::primaryButton(tr("&Read the answer…")) : booking::plainButton(tr("&Read the answer…"))) {
    build(first);
    refresh();
}

void OutboxFileDialog::build(Step first) {
    setWindowTitle(tr("Exchange by file"));
    setMinimumWidth(480);
    for (const store::ServerRow &row : m_desk.store().ledger().servers()) {
        m_server->addItem(row.name, row.id.value);
    }
    m_server->setAccessibleName(tr("Server"));
    auto *label = new QLabel(tr("Ser&ver"));
    label->setBuddy(m_server);
    for (QLabel *text : {m_waiting, m_result}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    m_waiting->setAccessibleName(tr("What waits"));
    m_result->setAccessibleName(tr("What happened"));
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    auto *how = new booking::HintLabel(tr("Without a network: save what waits as a file, let somebody post it to the server’s base address, and read its answer here. "
                                          "Nothing is done twice, even if a file gets lost and is saved again. The file names patients: carry it accordingly."));
    how->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(label);
    top->addWidget(m_server, 1);
    label->setVisible(m_server->count() > 1);
    m_server->setVisible(m_server->count() > 1);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(10);
    body->addLayout(top);
    body->addWidget(m_waiting);
    body->addWidget(how);
    body->addWidget(m_result);
    body->addStretch(1);
    auto *close = booking::plainButton(tr("Close"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(close);
    foot->addStretch(1);
    foot->addWidget(m_read);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    (first == Step::Save ? m_save : m_read)->setDefault(true);
    connect(m_server, &QComboBox::currentIndexChanged, this, &OutboxFileDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &OutboxFileDialog::chooseWhereTo);
    connect(m_read, &QPushButton::clicked, this, &OutboxFileDialog::chooseAnswer);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    new booking::CalmNews(m_desk, this, [this] { refresh(); });
}

store::ServerId OutboxFileDialog::server() const { return store::ServerId{m_server->currentData().toLongLong()}; }

void OutboxFileDialog::refresh() {
    const auto counts = m_desk.store().ledger().counts(server());
    m_waiting->setText(counts.waitingGroups == 0 ? tr("Nothing waits for %1.", "name of a server").arg(m_server->currentText())
                                                 : tr("%n change(s) wait for %1.", "name of a server", counts.waitingGroups).arg(m_server->currentText()));
    m_save->setEnabled(counts.waitingGroups > 0);
}

void OutboxFileDialog::say(const QString &words, bool isError) {
    m_result->setText(words);
    m_result->setAccessibleDescription(isError ? tr("It did not work.") : QString());
    m_result->show();
}

void OutboxFileDialog::chooseWhereTo() {
    auto *chooser = new QFileDialog(this, tr("Save what waits"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("FHIR Bundle (*.json)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("json"));
    chooser->selectFile(QStringLiteral("outbox.json"));
    connect(chooser, &QFileDialog::fileSelected, this, &OutboxFileDialog::save);
    chooser->open();
}

void OutboxFileDialog::chooseAnswer() {
    auto *chooser = new QFileDialog(this, tr("Read the answer"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("FHIR Bundle (*.json);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &OutboxFileDialog::read);
    chooser->open();
}

void OutboxFileDialog::save(const QString &path) {
    const auto saved = sync::saveOutbox(m_desk.store(), server(), m_desk.user(), path);
    if (!saved) {
        say(booking::errorText(saved.error()), true);
        return;
    }
    say(tr("%n change(s) were saved in %1. They count as sent, and wait for the answer.", "file", *saved).arg(path), false);
}

void OutboxFileDialog::read(const QString &path) {
    const auto report = sync::readAnswer(m_desk.store(), server(), m_desk.user(), path);
    if (!report) {
        say(booking::errorText(report.error()), true);
        return;
    }
    QStringList words{tr("%n change(s) arrived at the server.", nullptr, report->pushed)};
    if (report->conflicts > 0) {
        words << tr("%n conflict(s) wait for a decision.", nullptr, report->conflicts);
    }
    if (report->quarantined > 0) {
        words << tr("%n change(s) were refused: see Changes for the server.", nullptr, report->quarantined);
    }
    say(words.join(u' '), false);
    Q_EMIT answered();
}

} // namespace praxidesk::sync_ui
