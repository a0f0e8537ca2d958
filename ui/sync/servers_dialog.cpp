#include "ui/sync/servers_dialog.h"

#include "core/sync/dialects/dialects.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/sync/two_line_delegate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

namespace praxidesk::sync_ui {
namespace {

constexpr QSize usualSize(760, 480);
constexpr int listWidth = 200;

/// A type of resource as people know it.
QString typeWords(const QString &type) {
    static const std::map<QString, const char *> words{
        {QStringLiteral("Organization"), QT_TRANSLATE_NOOP("ServerWords", "organisations")},
        {QStringLiteral("Location"), QT_TRANSLATE_NOOP("ServerWords", "rooms")},
        {QStringLiteral("Practitioner"), QT_TRANSLATE_NOOP("ServerWords", "practitioners")},
        {QStringLiteral("PractitionerRole"), QT_TRANSLATE_NOOP("ServerWords", "practitioners' roles")},
        {QStringLiteral("HealthcareService"), QT_TRANSLATE_NOOP("ServerWords", "services")},
        {QStringLiteral("Device"), QT_TRANSLATE_NOOP("ServerWords", "devices")},
        {QStringLiteral("Patient"), QT_TRANSLATE_NOOP("ServerWords", "patients")},
        {QStringLiteral("Schedule"), QT_TRANSLATE_NOOP("ServerWords", "schedules")},
        {QStringLiteral("Slot"), QT_TRANSLATE_NOOP("ServerWords", "Slots: free, busy and blocked time")},
        {QStringLiteral("Appointment"), QT_TRANSLATE_NOOP("ServerWords", "appointments")},
        {QStringLiteral("AppointmentResponse"), QT_TRANSLATE_NOOP("ServerWords", "participants' answers")},
    };
    const auto found = words.find(type);
    return found == words.end() ? type : QCoreApplication::translate("ServerWords", found->second);
}

} // namespace

ServersDialog::ServersDialog(store::Store &store, QString user, QWidget *parent)
    : QDialog(parent), m_store(store), m_user(std::move(user)), m_list(new QListWidget), m_name(new QLineEdit), m_url(new QLineEdit), m_auth(new QComboBox), m_token(new QLineEdit),
      m_plain(new QCheckBox(tr("Allow it &without encryption"))), m_words(new QLabel), m_add(booking::primaryButton(tr("&Add the server"))), m_test(booking::plainButton(tr("&Test"))),
      m_goOn(booking::plainButton(tr("&Go on"))), m_remove(booking::plainButton(tr("&Remove"))) {
    build();
    reload();
}

ServersDialog::~ServersDialog() {
    m_closing = true;
    if (m_connection) {
        m_connection->cancel();
    }
    while (m_testing) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void ServersDialog::build() {
    setWindowTitle(tr("Servers"));
    resize(usualSize);
    m_list->setFixedWidth(listWidth);
    m_list->setAccessibleName(tr("Servers"));
    m_auth->addItem(tr("Nothing"), QStringLiteral("none"));
    m_auth->addItem(tr("A token from a file"), QStringLiteral("bearer"));
    m_url->setPlaceholderText(QStringLiteral("https://fhir.example.org/r4"));
    m_token->setPlaceholderText(tr("Path of the file; it is read again each time"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto addRow = [form](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        QString name = text;
        field->setAccessibleName(name.remove(u'&'));
        form->addRow(label, field);
    };
    addRow(tr("&Name"), m_name);
    addRow(tr("A&ddress"), m_url);
    addRow(tr("It asks &for"), m_auth);
    addRow(tr("Token f&ile"), m_token);
    form->addRow(QString(), m_plain);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_test, m_goOn, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *page = new QVBoxLayout;
    page->setSpacing(12);
    page->addLayout(form);
    page->addLayout(buttons);
    page->addWidget(m_words);
    page->addStretch(1);
    page->setContentsMargins(16, 16, 16, 16);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list);
    middle->addLayout(page, 1);
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
    connect(m_list, &QListWidget::currentRowChanged, this, &ServersDialog::showChosen);
    connect(m_auth, &QComboBox::currentIndexChanged, this, [this] { m_token->setEnabled(m_auth->currentData().toString() == QLatin1String("bearer") && m_auth->isEnabled()); });
    connect(m_add, &QPushButton::clicked, this, &ServersDialog::add);
    connect(m_test, &QPushButton::clicked, this, &ServersDialog::test);
    connect(m_goOn, &QPushButton::clicked, this, &ServersDialog::goOn);
    connect(m_remove, &QPushButton::clicked, this, &ServersDialog::remove);
}

std::optional<store::ServerRow> ServersDialog::chosen() const {
    const auto *item = m_list->currentItem();
    const qint64 id = item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0;
    return id > 0 ? m_store.ledger().server(store::ServerId{id}) : std::nullopt;
}

void ServersDialog::reload(const QString &name) {
    int row = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const store::ServerRow &server : m_store.ledger().servers()) {
            auto *item = new QListWidgetItem(style::icon(style::IconName::Server), server.name + u'\n' + QUrl(server.url).host(), m_list);
            item->setData(Qt::AccessibleTextRole, server.name);
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
    const sync::ServerSettings settings = server ? sync::settingsOf(*server) : sync::ServerSettings{};
    m_name->setText(settings.name);
    m_url->setText(settings.url);
    m_auth->setCurrentIndex(std::max(0, m_auth->findData(settings.auth)));
    m_token->setText(settings.tokenFile);
    m_plain->setChecked(settings.allowPlainHttp);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_url, m_auth, m_token, m_plain}) {
        field->setEnabled(!server);
    }
    m_token->setEnabled(!server && m_auth->currentData().toString() == QLatin1String("bearer"));
    m_add->setVisible(!server);
    m_test->setVisible(server.has_value());
    m_remove->setVisible(server.has_value());
    m_goOn->setVisible(server && !server->frozen.isEmpty());
    say(!server ? QString() : !server->frozen.isEmpty() ? server->frozen : server->lastError);
}

void ServersDialog::say(const QString &words) {
    m_words->setTextFormat(Qt::PlainText);
    m_words->setText(words);
}

void ServersDialog::add() {
    sync::ServerSettings settings;
    settings.name = m_name->text();
    settings.url = m_url->text();
    settings.auth = m_auth->currentData().toString();
    settings.tokenFile = m_token->text();
    settings.allowPlainHttp = m_plain->isChecked();
    if (const auto added = sync::addServer(m_store, settings, m_user); !added) {
        say(booking::errorText(added.error()));
        return;
    }
    reload(settings.name.trimmed());
    test();
    Q_EMIT serversChanged();
}

void ServersDialog::test() {
    if (!m_testing && chosen()) {
        m_testing = true;
        m_test->setEnabled(false);
        say(tr("Asking the server…"));
        runTest();
    }
}

QCoro::Task<void> ServersDialog::runTest() {
    m_connection = std::make_unique<sync::Connection>(m_store, chosen()->id, m_user, [] { return qgetenv("PRAXIDESK_TOKEN"); });
    const auto check = co_await m_connection->check();
    m_connection.release()->deleteLater();
    m_testing = false;
    if (m_closing) {
        co_return;
    }
    m_test->setEnabled(true);
    if (!check) {
        say(booking::errorText(check.error()));
        co_return;
    }
    tell(*check);
}

void ServersDialog::tell(const sync::ServerCheck &check) {
    const QString version = check.fhirVersion.isEmpty() ? QStringLiteral("R4") : check.fhirVersion;
    const QString head = check.software.isEmpty() ? tr("It answers, and does not say what it is: FHIR %1.").arg(version) : tr("It answers: %1, FHIR %2.").arg(check.software, version);
    QStringList can;
    can << (check.transactions ? tr("A booking arrives there as one step, or not at all.") : tr("It has no transactions: a booking first keeps its Slot tentatively, then takes it."));
    can << (check.history ? tr("It tells what changed and what was deleted since the last time.") : tr("It does not tell what was deleted: once a day everything is compared."));
    can << (check.updateCreate ? tr("What is made here keeps its name there.") : tr("It names what is made here itself; nothing is made twice all the same."));
    can << (check.schedulingParameters ? tr("It makes free time from weekly hours: a schedule may be published as SchedulingParameters.") : tr("It needs free Slots to offer time: publish weekly hours as Slots where others book there."));
    if (check.saysNothing) {
        can << tr("It does not list what it takes: everything is tried, and what it refuses is shown.");
    }
    if (!check.looksLike.isEmpty()) {
        can << tr("It looks like %1: take that for its kind.").arg(sync::kindName(check.looksLike));
    }
    QStringList stays;
    for (const QString &type : check.localOnly) {
        stays << typeWords(type);
    }
    stays.removeDuplicates();
    QString text = QStringLiteral("<p><b>%1</b></p><ul style=\"margin-top:0;margin-left:16px;-qt-list-indent:0\">").arg(head.toHtmlEscaped());
    for (const QString &line : can) {
        text += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    }
    text += QStringLiteral("</ul><p><b>%1</b> %2</p>")
                .arg(stays.isEmpty() ? tr("Nothing stays on this computer alone.").toHtmlEscaped() : tr("This stays on this computer alone:").toHtmlEscaped(),
                     stays.isEmpty() ? tr("Only what you note for yourselves does: holds, the call list, the waitlist's wishes.").toHtmlEscaped() : stays.join(QStringLiteral(", ")).toHtmlEscaped());
    m_words->setTextFormat(Qt::RichText);
    m_words->setText(text);
}

void ServersDialog::remove() {
    if (const auto server = chosen()) {
        const auto removed = sync::removeServer(m_store, server->id, m_user);
        reload();
        say(removed ? tr("%1 was removed. Its data stays in this clinic.").arg(server->name) : booking::errorText(removed.error()));
        Q_EMIT serversChanged();
    }
}

void ServersDialog::goOn() {
    if (const auto server = chosen()) {
        const auto done = sync::unfreeze(m_store, server->id, m_user);
        reload(server->name);
        if (!done) {
            say(booking::errorText(done.error()));
        }
        Q_EMIT serversChanged();
    }
}

} // namespace praxidesk::sync_ui
