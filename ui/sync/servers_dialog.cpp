#include "ui/sync/servers_dialog.h"

#include "ui/booking/fit_to_content.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/booking/wrapping_row.h"
#include "ui/sync/send_all_dialog.h"
#include "ui/sync/server_words.h"
#include "ui/sync/two_line_delegate.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QEventLoop>
#include <QGuiApplication>
#include <QListWidget>
#include <QPointer>
#include <QScrollArea>

namespace praxidesk::sync_ui {
namespace {

constexpr QSize usualSize(800, 600);
constexpr int listWidth = 200;

} // namespace

ServersDialog::ServersDialog(store::Store &store, QString user, QWidget *parent)
    : QDialog(parent), m_store(store), m_user(std::move(user)), m_list(new QListWidget), m_form(new ServerForm), m_words(new QLabel), m_add(booking::primaryButton(tr("&Add the server"))),
      m_signIn(booking::primaryButton(tr("Sign &in…"))), m_save(booking::primaryButton(tr("Sa&ve"))), m_keep(booking::primaryButton(tr("&Use this one"))), m_test(booking::plainButton(tr("&Test"))), m_believe(booking::plainButton(tr("&Believe the server"))),
      m_sendAgain(booking::plainButton(tr("Send ours a&gain"))),
      m_signOut(booking::plainButton(tr("Sign &out"))), m_sendAll(booking::plainButton(tr("&Send what is here…"))), m_remove(booking::plainButton(tr("&Remove"))), m_copy(booking::plainButton(tr("Copy the page’s address"))), m_cancel(booking::plainButton(tr("Cancel"))) {
    build();
    connectParts();
    reload();
    if (!chosen()) {
        m_form->setFocus(); // the first server: its name comes first
    }
}

ServersDialog::~ServersDialog() {
    m_closing = true;
    cancel();
    while (m_working) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void ServersDialog::build() {
    setWindowTitle(tr("Servers"));
    booking::resizeWithinScreen(*this, usualSize);
    m_list->setFixedWidth(listWidth);
    m_list->setAccessibleName(tr("Servers"));
    m_list->setFrameShape(QFrame::NoFrame);
    TwoLineDelegate::serve(m_list);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new booking::WrappingRow(8);
    for (QPushButton *button : {m_add, m_signIn, m_save, m_keep, m_test, m_believe, m_sendAgain, m_sendAll, m_signOut, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *meanwhile = new booking::WrappingRow(8);
    meanwhile->addWidget(m_cancel);
    meanwhile->addWidget(m_copy);
    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setSpacing(12);
    page->addWidget(m_form);
    page->addLayout(buttons);
    page->addWidget(m_words);
    page->addLayout(meanwhile);
    page->addStretch(1);
    page->setContentsMargins(16, 16, 16, 16);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list);
    middle->addWidget(scroll, 1);
    auto *close = booking::plainButton(tr("Close"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(footer);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ServersDialog::connectParts() {
    connect(m_list, &QListWidget::currentRowChanged, this, &ServersDialog::showChosen);
    connect(m_form, &ServerForm::keepingWanted, this, &ServersDialog::askKeeping);
    connect(m_form, &ServerForm::edited, this, &ServersDialog::showButtons);
    connect(m_add, &QPushButton::clicked, this, &ServersDialog::add);
    connect(m_signIn, &QPushButton::clicked, this, &ServersDialog::signIn);
    connect(m_save, &QPushButton::clicked, this, &ServersDialog::save);
    connect(m_keep, &QPushButton::clicked, this, &ServersDialog::keep);
    connect(m_test, &QPushButton::clicked, this, &ServersDialog::test);
    connect(m_believe, &QPushButton::clicked, this, [this] { goOn(sync::Holds::Theirs); });
    connect(m_sendAgain, &QPushButton::clicked, this, [this] { goOn(sync::Holds::Ours); });
    connect(m_signOut, &QPushButton::clicked, this, &ServersDialog::signOut);
    connect(m_sendAll, &QPushButton::clicked, this, &ServersDialog::sendAll);
    connect(m_remove, &QPushButton::clicked, this, &ServersDialog::remove);
    connect(m_cancel, &QPushButton::clicked, this, &ServersDialog::cancel);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
}

std::optional<store::ServerRow> ServersDialog::chosen() const {
    const auto *item = m_list->currentItem();
    const qint64 id = item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0;
    return id > 0 ? m_store.ledger().server(store::ServerId{id}) : std::nullopt;
}

void ServersDialog::sendAll() {
    const auto server = chosen();
    if (server && SendAllDialog::ask(m_store, server->id, m_user, this) == nullptr) {
        say(tr("%1 knows everything here that it has a place for.").arg(server->name));
    }
}

void ServersDialog::choose(store::ServerId server, bool signsIn) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == server.value) {
            m_list->setCurrentRow(row);
        }
    }
    if (signsIn && chosen() && chosen()->auth == QLatin1String("smart")) {
        signIn();
    }
}

void ServersDialog::reload(const QString &name) {
    int row = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const store::ServerRow &server : m_store.ledger().servers()) {
            const QUrl url(server.url);
            const bool isOpen = sync::settingsOf(server).allowPlainHttp && url.scheme() == QLatin1String("http");
            const QString host = url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
            const QString place = isOpen ? tr("%1 · not encrypted").arg(host) : host;
            auto *item = new QListWidgetItem(style::icon(style::IconName::Server), server.name + u'\n' + place, m_list);
            item->setData(Qt::AccessibleTextRole, isOpen ? tr("%1, not encrypted").arg(server.name) : server.name);
            item->setData(Qt::UserRole, server.id.value);
            row = server.name == name ? m_list->count() - 1 : row;
        }
        new QListWidgetItem(style::icon(style::IconName::Plus), tr("New server…"), m_list);
        m_list->setCurrentRow(row);
    }
    showChosen();
}

void ServersDialog::showChosen() {
    const auto server = chosen();
    m_form->show(server ? sync::settingsOf(*server) : sync::ServerSettings{}, server.has_value());
    showButtons();
    const QString choice = tr("Believe the server if that is right there: then it holds here, too. If it was a mistake or a backup, send ours again.");
    say(!server ? QString() : !server->frozen.isEmpty() ? server->frozen + u'\n' + choice : server->lastError);
}

void ServersDialog::showButtons() {
    const auto server = chosen();
    const bool isSmart = server && server->auth == QLatin1String("smart");
    const bool isWaiting = m_working && m_busyWith && !m_page.isEmpty();
    m_add->setVisible(!server);
    // what is described anew is not there yet: nothing else can be done with it before
    const bool isChanged = server && m_form->isChanged();
    m_save->setVisible(isChanged);
    m_signIn->setVisible(isSmart && !isChanged);
    m_keep->setVisible(server && m_form->hasSecret() && !isChanged);
    m_test->setVisible(server && !isChanged);
    m_believe->setVisible(server && !server->frozen.isEmpty());
    m_sendAgain->setVisible(server && !server->frozen.isEmpty());
    m_signOut->setVisible(server && server->auth != QLatin1String("none"));
    m_sendAll->setVisible(server.has_value());
    m_remove->setVisible(server.has_value());
    m_cancel->setVisible(m_working);
    m_copy->setVisible(isWaiting);
    for (QPushButton *button : {m_add, m_signIn, m_save, m_keep, m_test, m_believe, m_sendAgain, m_sendAll, m_signOut, m_remove}) {
        button->setEnabled(!m_working);
    }
}

void ServersDialog::say(const QString &words) {
    m_words->setTextFormat(Qt::PlainText);
    m_words->setText(words);
}

// ---- what takes a while ---------------------------------------------------------------------------------------------

bool ServersDialog::begin(const QString &words) {
    if (m_working || !chosen()) {
        return false;
    }
    m_working = true;
    m_busyWith = chosen()->id;
    m_page.clear();
    m_list->setEnabled(false); // what is told is about the one that is shown
    say(words);
    showButtons();
    return true;
}

bool ServersDialog::end() {
    m_working = false;
    m_busyWith.reset();
    m_page.clear();
    if (m_closing) {
        return false;
    }
    m_list->setEnabled(true);
    showButtons();
    return true;
}

void ServersDialog::cancel() {
    if (m_connection) {
        m_connection->cancel();
    } else if (m_busyWith) {
        sync::SignIns::of(m_store).to(*m_busyWith).cancel();
    }
}

void ServersDialog::test() {
    if (begin(tr("Asking the server…"))) {
        runTest();
    }
}

QCoro::Task<void> ServersDialog::runTest() {
    const auto server = *chosen();
    m_connection = std::make_unique<sync::Connection>(m_store, server.id, m_user, nullptr);
    auto check = co_await m_connection->check();
    m_connection.release()->deleteLater();
    if (!end()) {
        co_return;
    }
    if (!check) {
        say(booking::errorText(check.error()));
        co_return;
    }
    if (m_guessed.count(server.id.value) > 0 && !check->looksLike.isEmpty() && sync::changeKind(m_store, server.id, check->looksLike, m_user)) {
        m_guessed.erase(server.id.value); // nobody chose another, and that one does other things
        reload(server.name);
        Q_EMIT serversChanged();
        test();
        co_return;
    }
    m_words->setTextFormat(Qt::RichText);
    m_words->setText(checkText(*check));
}

void ServersDialog::signIn() {
    if (begin(tr("Looking where to sign in…"))) {
        runSignIn();
    }
}

QCoro::Task<void> ServersDialog::runSignIn() {
    sync::SignIn &signIn = sync::SignIns::of(m_store).to(*m_busyWith);
    const auto shown = connect(&signIn, &sync::SignIn::pageOpened, this, [this](const QUrl &page) {
        m_page = page;
        say(tr("The browser shows a page now. Sign in there; Praxidesk goes on by itself."));
        showButtons();
        m_cancel->setFocus();
    });
    const auto signedIn = co_await signIn.askPerson();
    disconnect(shown);
    if (!end()) {
        co_return;
    }
    if (!signedIn) {
        say(booking::errorText(signedIn.error()));
        m_signIn->setFocus();
        co_return;
    }
    m_form->setKeeping(sync::toSentence(*signedIn));
    Q_EMIT serversChanged();
    test();
}

void ServersDialog::keep() {
    const QByteArray secret = m_form->takeSecret();
    if (!secret.isEmpty() && begin(tr("Keeping it…"))) {
        runKeep(secret);
    }
}

QCoro::Task<void> ServersDialog::runKeep(QByteArray secret) {
    const sync::Keeping keeping = co_await sync::SignIns::of(m_store).to(*m_busyWith).keep(secret);
    if (!end()) {
        co_return;
    }
    m_form->setKeeping(sync::toSentence(keeping));
    Q_EMIT serversChanged();
    test();
}

void ServersDialog::save() {
    if (const QString missing = m_form->missing(); !missing.isEmpty()) {
        say(missing);
        return;
    }
    const auto server = chosen();
    const sync::ServerSettings settings = m_form->settings();
    // what cannot be is said before anything is forgotten for it
    if (const auto row = sync::canBeEdited(m_store, server ? server->id : store::ServerId{}, settings); !row) {
        say(booking::errorText(row.error()));
    } else if (begin(tr("Saving it…"))) {
        runSave(settings, m_form->hasSecret() ? m_form->takeSecret() : QByteArray());
    }
}

QCoro::Task<void> ServersDialog::runSave(sync::ServerSettings settings, QByteArray secret) {
    const store::ServerId server = *m_busyWith;
    const sync::ServerSettings before = sync::settingsOf(m_store.ledger().server(server).value_or(store::ServerRow{}));
    if (before.auth != QLatin1String("none") && sync::isSignedInElsewhere(before, settings)) {
        co_await sync::SignIns::of(m_store).to(server).forget();
    }
    const auto saved = sync::editServer(m_store, server, settings, m_user);
    if (!end()) {
        co_return;
    }
    if (!saved) {
        say(booking::errorText(saved.error()));
        co_return;
    }
    reload(settings.name);
    Q_EMIT serversChanged();
    if (settings.auth == QLatin1String("smart") && sync::isSignedInElsewhere(before, settings)) {
        signIn();
    } else if (!secret.isEmpty() && begin(tr("Keeping it…"))) {
        runKeep(secret);
    } else {
        test();
    }
}

void ServersDialog::signOut() {
    if (begin(tr("Forgetting it…"))) {
        runForget(false);
    }
}

void ServersDialog::remove() {
    if (const auto server = chosen(); server && begin(tr("Forgetting it…"))) {
        runForget(true);
    }
}

QCoro::Task<void> ServersDialog::runForget(bool removes) {
    const auto server = *chosen();
    if (server.auth != QLatin1String("none")) {
        co_await sync::SignIns::of(m_store).to(server.id).forget();
    }
    const auto removed = removes ? sync::removeServer(m_store, server.id, m_user) : Result<void>();
    if (!end()) {
        co_return;
    }
    if (!removed) {
        say(booking::errorText(removed.error()));
        co_return;
    }
    if (removes) {
        reload();
        say(tr("%1 was removed. Its data stays in this clinic.").arg(server.name));
    } else {
        say(tr("Signed out of %1. Nothing that signs in there is kept on this computer.").arg(server.name));
    }
    Q_EMIT serversChanged();
}

/// Says beforehand where a secret would be kept.
void ServersDialog::askKeeping() {
    [](QPointer<ServersDialog> dialog, sync::SignIns &signIns) -> QCoro::Task<void> {
        const sync::Keeping keeping = co_await signIns.keeping();
        if (dialog) {
            dialog->m_form->setKeeping(sync::toSentence(keeping));
        }
    }(this, sync::SignIns::of(m_store));
}

// ---- what is done at once -------------------------------------------------------------------------------------------

void ServersDialog::add() {
    const sync::ServerSettings settings = m_form->settings();
    if (const QString missing = m_form->missing(); !missing.isEmpty()) {
        say(missing);
        return;
    }
    const auto added = sync::addServer(m_store, settings, m_user);
    if (!added) {
        say(booking::errorText(added.error()));
        return;
    }
    if (m_form->guessesKind()) {
        m_guessed.insert(added->value);
    }
    const QByteArray secret = m_form->takeSecret();
    reload(settings.name.trimmed());
    Q_EMIT serversChanged();
    if (settings.auth == QLatin1String("smart")) {
        signIn();
    } else if (secret.isEmpty()) {
        test();
    } else if (begin(tr("Keeping it…"))) {
        runKeep(secret);
    }
}

void ServersDialog::goOn(sync::Holds holds) {
    if (const auto server = chosen()) {
        const auto done = sync::unfreeze(m_store, server->id, m_user, holds);
        reload(server->name);
        if (!done) {
            say(booking::errorText(done.error()));
        }
        Q_EMIT serversChanged();
    }
}

} // namespace praxidesk::sync_ui
