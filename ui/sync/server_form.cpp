#include "ui/sync/server_form.h"

#include "core/sync/dialects/dialects.h"
#include "ui/booking/small_widgets.h"
#include "ui/sync/dialect_fields.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace praxidesk::sync_ui {
namespace {

/// A name that is not a kind: the address decides.
const QString guessed = QStringLiteral("guess");

/// MediKIT's, where a whole address was given; empty: none.
QString organizationIn(const QString &address) {
    static const QRegularExpression whole(QStringLiteral("/v2/([^/]+)/fhir(?:/R4)?/?$"), QRegularExpression::CaseInsensitiveOption);
    return whole.match(address.trimmed()).captured(1);
}

} // namespace

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_kind(new QComboBox), m_auth(new QComboBox), m_dialect(new DialectFields), m_moving(new booking::HintLabel), m_keeping(new booking::HintLabel), m_plain(new QCheckBox(tr("Allow it &without encryption"))),
      m_authority(new QLabel), m_import(new booking::LinkButton(tr("Trust another certificate authority…"))) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addField(tr("&Name"));
    setFocusProxy(m_name);
    m_url = addField(tr("A&ddress"), QStringLiteral("https://fhir.example.org/r4"));
    m_kind->addItem(tr("What its address tells"), guessed);
    for (const char *kind : {"fhir", "medplum", "canvas", "medikit", "clinik"}) {
        const QString name = sync::kindName(QString::fromLatin1(kind));
        m_kind->addItem(name.left(1).toUpper() + name.mid(1), QString::fromLatin1(kind));
    }
    addRow(tr("&Kind of server"), m_kind);
    m_organization = addField(tr("Or&ganization"), tr("Its id, as in the address"));
    m_form->addRow(QString(), m_dialect);
    m_moving->setWordWrap(true);
    m_form->addRow(QString(), m_moving);
    m_auth->addItem(tr("Nothing"), QStringLiteral("none"));
    m_auth->addItem(tr("A token"), QStringLiteral("bearer"));
    m_auth->addItem(tr("A client id and secret"), QStringLiteral("client-credentials"));
    m_auth->addItem(tr("A person who signs in in the browser"), QStringLiteral("smart"));
    addRow(tr("It asks &for"), m_auth);
    m_clientId = addField(tr("&Client id"), tr("Who runs the server gives one to this program"));
    m_token = addField(tr("To&ken"), {}, true);
    m_tokenFile = addField(tr("or token f&ile"), tr("Path of the file; it is read again each time"));
    m_secret = addField(tr("Client &secret"), {}, true);
    m_tokenUrl = addField(tr("Token add&ress"), tr("Only where the server does not say it"));
    m_scope = addField(tr("Sco&pe"), tr("Only where the usual one does not do"));
    m_keeping->setWordWrap(true);
    m_form->addRow(QString(), m_keeping);
    m_form->addRow(QString(), m_plain);
    m_authority->setWordWrap(true);
    auto *authority = new QHBoxLayout;
    authority->setSpacing(8);
    authority->addWidget(m_authority, 1);
    authority->addWidget(m_import);
    authority->addStretch(0);
    m_form->addRow(QString(), authority);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ServerForm::showFields);
    connect(m_auth, &QComboBox::currentIndexChanged, this, &ServerForm::showFields);
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        if (!m_isShowing) { // typed, or put there by an aid for reading
            guess();
        }
    });
    connect(m_import, &QPushButton::clicked, this, &ServerForm::importAuthority);
    for (QLineEdit *field : {m_name, m_url, m_organization, m_clientId, m_token, m_tokenFile, m_secret, m_tokenUrl, m_scope}) {
        connect(field, &QLineEdit::textChanged, this, &ServerForm::noteEdit);
    }
    connect(m_dialect, &DialectFields::edited, this, &ServerForm::noteEdit);
    connect(m_plain, &QCheckBox::toggled, this, &ServerForm::noteEdit);
}

void ServerForm::addRow(const QString &text, QWidget *field) {
    auto *label = new QLabel(text);
    label->setBuddy(field);
    QString name = text;
    field->setAccessibleName(name.remove(u'&'));
    m_form->addRow(label, field);
}

QLineEdit *ServerForm::addField(const QString &label, const QString &hint, bool isSecret) {
    auto *field = new QLineEdit;
    field->setPlaceholderText(hint);
    if (isSecret) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    }
    addRow(label, field);
    return field;
}

QString ServerForm::way() const { return m_auth->currentData().toString(); }
bool ServerForm::guessesKind() const { return m_kind->currentData().toString() == guessed; }
QString ServerForm::kind() const { return guessesKind() ? sync::guessKind(QUrl(m_url->text().trimmed())) : m_kind->currentData().toString(); }

void ServerForm::show(const sync::ServerSettings &settings, bool isKnown) {
    m_isShowing = true;
    m_shown = settings;
    m_isKnown = isKnown;
    m_name->setText(settings.name);
    m_url->setText(settings.url);
    m_kind->setCurrentIndex(isKnown ? std::max(0, m_kind->findData(settings.kind)) : 0);
    m_kind->setItemText(0, tr("What its address tells"));
    m_organization->setText(settings.organization);
    m_auth->setCurrentIndex(std::max(0, m_auth->findData(settings.auth)));
    m_clientId->setText(settings.clientId);
    m_tokenFile->setText(settings.tokenFile);
    m_tokenUrl->setText(settings.tokenUrl);
    m_scope->setText(settings.scope);
    m_token->clear();
    m_secret->clear();
    const QString known = isKnown ? tr("Only to replace what is kept") : QString();
    m_token->setPlaceholderText(known);
    m_secret->setPlaceholderText(known);
    m_plain->setChecked(settings.allowPlainHttp);
    m_dialect->show(kind(), settings.dialect);
    showFields();
    showAuthority();
    m_before = this->settings();
    m_isShowing = false;
    showMoving();
}

void ServerForm::noteEdit() {
    if (!m_isShowing) {
        showMoving();
        Q_EMIT edited();
    }
}

/// Whoever types another server's address over this one would mix up two.
void ServerForm::showMoving() {
    const QUrl before(m_before.url);
    const QUrl now(m_url->text().trimmed());
    const bool isElsewhere = m_isKnown && (before.host() != now.host() || before.port() != now.port());
    m_moving->setText(tr("For a server that has moved with all that it holds. Another server is added as a new one."));
    m_moving->setVisible(isElsewhere);
}

bool ServerForm::isChanged() const { return m_isKnown && settings() != m_before; }

void ServerForm::showFields() {
    const QString auth = way();
    const auto showRow = [this](QWidget *field, bool isNeeded) {
        field->setVisible(isNeeded);
        m_form->labelForField(field)->setVisible(isNeeded);
    };
    const bool isClient = auth == QLatin1String("client-credentials");
    showRow(m_organization, kind() == QLatin1String("medikit"));
    showRow(m_clientId, isClient || auth == QLatin1String("smart"));
    showRow(m_token, auth == QLatin1String("bearer") && (!m_isKnown || m_shown.tokenFile.isEmpty()));
    showRow(m_tokenFile, auth == QLatin1String("bearer"));
    showRow(m_secret, isClient && m_shown.secretFile.isEmpty());
    showRow(m_tokenUrl, isClient);
    showRow(m_scope, auth == QLatin1String("smart"));
    const bool isKept = auth != QLatin1String("none") && m_shown.tokenFile.isEmpty() && m_shown.secretFile.isEmpty();
    m_keeping->setVisible(isKept);
    if (isKept && m_keeping->text().isEmpty()) {
        Q_EMIT keepingWanted();
    }
    m_dialect->setKind(kind());
    noteEdit();
}

/// An address may hold the organization.
void ServerForm::guess() {
    m_kind->setItemText(0, m_url->text().isEmpty() ? tr("What its address tells") : tr("What its address tells: %1", "kind of server").arg(sync::kindName(sync::guessKind(QUrl(m_url->text().trimmed())))));
    if (const QString organization = organizationIn(m_url->text()); !organization.isEmpty()) {
        m_organization->setText(organization);
    }
    showFields();
}

sync::ServerSettings ServerForm::settings() const {
    sync::ServerSettings settings = m_shown;
    settings.name = m_name->text().trimmed();
    settings.url = m_url->text().trimmed();
    settings.organization = m_organization->text().trimmed();
    settings.kind = kind();
    if (settings.kind != QLatin1String("medikit")) {
        settings.organization.clear();
    }
    settings.auth = way();
    const bool isBearer = settings.auth == QLatin1String("bearer");
    const bool isClient = settings.auth == QLatin1String("client-credentials");
    const bool isSmart = settings.auth == QLatin1String("smart");
    const auto text = [](bool isWanted, const QLineEdit *field) { return isWanted ? field->text().trimmed() : QString(); };
    settings.tokenFile = text(isBearer, m_tokenFile);
    settings.clientId = text(isClient || isSmart, m_clientId);
    settings.tokenUrl = text(isClient, m_tokenUrl);
    settings.scope = text(isSmart, m_scope);
    settings.allowPlainHttp = m_plain->isChecked();
    settings.dialect = m_dialect->values();
    return settings;
}

QString ServerForm::missing() const {
    const bool needsOrganization = kind() == QLatin1String("medikit") && organizationIn(m_url->text()).isEmpty();
    return needsOrganization && m_organization->text().trimmed().isEmpty() ? tr("A MediKIT server needs the organization’s id, which is a part of every address there.") : QString();
}

bool ServerForm::hasSecret() const { return (way() == QLatin1String("bearer") && !m_token->text().isEmpty()) || (way() == QLatin1String("client-credentials") && !m_secret->text().isEmpty()); }

QByteArray ServerForm::takeSecret() {
    const QByteArray secret = !hasSecret() ? QByteArray() : (way() == QLatin1String("bearer") ? m_token : m_secret)->text().trimmed().toUtf8();
    m_token->clear();
    m_secret->clear();
    return secret;
}

void ServerForm::setKeeping(const QString &words) { m_keeping->setText(words); }

void ServerForm::importAuthority() {
    const QString name = QFileDialog::getOpenFileName(this, tr("Certificate authority"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (name.isEmpty()) {
        return;
    }
    QFile file(name);
    constexpr qint64 largest = 1024 * 1024;
    m_shown.certificateAuthorities = file.open(QIODevice::ReadOnly) ? file.read(largest) : QByteArray();
    if (sync::certificatesOf(m_shown).isEmpty()) {
        m_shown.certificateAuthorities.clear();
        m_authority->setText(tr("%1 holds no certificate that could be read (PEM).").arg(name));
        m_authority->show();
        return;
    }
    showAuthority();
    noteEdit();
}

void ServerForm::showAuthority() {
    QStringList lines;
    for (const QSslCertificate &certificate : sync::certificatesOf(m_shown)) {
        const QString name = certificate.subjectDisplayName();
        lines << tr("Trusts %1, too (SHA-256 %2…)", "certificate authority, first letters of its fingerprint").arg(name, QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').left(23)));
    }
    m_authority->setText(lines.join(u'\n'));
    m_authority->setVisible(!lines.isEmpty());
}

} // namespace praxidesk::sync_ui
