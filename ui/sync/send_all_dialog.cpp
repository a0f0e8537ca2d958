#include "ui/sync/send_all_dialog.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/sync/servers_dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <set>

namespace praxidesk::sync_ui {

SendAllDialog::SendAllDialog(store::Store &store, store::ServerId server, QString user, QWidget *parent)
    : QDialog(parent), m_unsent(store, server), m_user(std::move(user)), m_words(new QLabel), m_progress(new QProgressBar), m_notNow(booking::plainButton(tr("Not now"))),
      m_send(booking::primaryButton(tr("Send them"))) {
    build(store.ledger().server(server).value_or(store::ServerRow{}).name);
}

SendAllDialog *SendAllDialog::ask(store::Store &store, store::ServerId server, const QString &user, QWidget *parent) {
    auto dialog = std::make_unique<SendAllDialog>(store, server, user, parent);
    if (dialog->m_unsent.isEmpty()) {
        return nullptr;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog.release();
}

void SendAllDialog::askAboutNewOnes(ServersDialog *servers, store::Store &store, const QString &user) {
    const auto idsOf = [&store] {
        std::set<qint64> ids;
        for (const store::ServerRow &row : store.ledger().servers()) {
            ids.insert(row.id.value);
        }
        return ids;
    };
    connect(servers, &ServersDialog::serversChanged, servers, [servers, &store, user, idsOf, known = idsOf()]() mutable {
        for (const qint64 id : idsOf()) {
            if (known.insert(id).second) {
                ask(store, store::ServerId{id}, user, servers);
            }
        }
    });
}

void SendAllDialog::build(const QString &server) {
    setWindowTitle(tr("Send what is here to %1", "name of a server").arg(server));
    setMinimumWidth(460);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAccessibleName(tr("What the server does not know"));
    say(tr("This clinic has %1 that %2 does not know. Send them?", "500 patients and 14,000 Slots; name of a server").arg(sync::inWords(m_unsent.counts()), server));
    auto *hint = new booking::HintLabel(tr("Past and cancelled visits stay on this computer. They leave in the background with the next synchronisations; until a visit has arrived, its card says so."));
    hint->setWordWrap(true);
    m_progress->setRange(0, m_unsent.total());
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(10);
    body->addWidget(m_words);
    body->addWidget(hint);
    body->addWidget(m_progress);
    body->addStretch(1);
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch(1);
    foot->addWidget(m_notNow);
    foot->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    m_send->setDefault(true);
    connect(m_notNow, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &SendAllDialog::send);
}

void SendAllDialog::say(const QString &words) { m_words->setText(words); }

void SendAllDialog::send() {
    m_send->setEnabled(false);
    m_notNow->setText(tr("Stop"));
    m_progress->show();
    sendNext();
}

void SendAllDialog::sendNext() {
    const auto done = m_unsent.queueNext(m_user);
    if (!done) {
        say(booking::errorText(done.error()));
        m_notNow->setText(tr("Close"));
        return;
    }
    m_progress->setValue(*done);
    if (*done == m_unsent.total()) {
        accept();
    } else {
        QTimer::singleShot(0, this, [this] {
            if (isVisible()) { // else somebody stopped it
                sendNext();
            }
        });
    }
}

} // namespace praxidesk::sync_ui
