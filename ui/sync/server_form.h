#pragma once
#include <QWidget>

#include "core/sync/connection.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace praxidesk::booking {
class HintLabel;
class LinkButton;
}

namespace praxidesk::sync_ui {

class DialectFields;

/// What a person says of a server: where it is, what kind, and how to sign in, with exactly the fields that this needs.
class ServerForm : public QWidget {
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);

    void show(const sync::ServerSettings &settings, bool isKnown);
    [[nodiscard]] sync::ServerSettings settings() const;
    /// A known one was described anew, beside its secret.
    [[nodiscard]] bool isChanged() const;
    /// Nobody chose one.
    [[nodiscard]] bool guessesKind() const;
    /// What is still to be said, in words; empty: nothing.
    [[nodiscard]] QString missing() const;
    /// A token or client secret that was typed; empty: none. It leaves the field with takeSecret().
    [[nodiscard]] bool hasSecret() const;
    [[nodiscard]] QByteArray takeSecret();
    /// Where a secret would go, in words.
    void setKeeping(const QString &words);

Q_SIGNALS:
    /// Something was typed.
    void edited();
    /// Where a secret would go should be said: setKeeping().
    void keepingWanted();

private:
    QLineEdit *addField(const QString &label, const QString &hint = {}, bool isSecret = false);
    void addRow(const QString &label, QWidget *field);
    void showFields();
    void guess();
    void noteEdit();
    void showMoving();
    void importAuthority();
    void showAuthority();
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString way() const;

    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QComboBox *m_kind;
    QLineEdit *m_organization;
    QComboBox *m_auth;
    QLineEdit *m_clientId;
    QLineEdit *m_token;
    QLineEdit *m_tokenFile;
    QLineEdit *m_secret;
    QLineEdit *m_tokenUrl;
    QLineEdit *m_scope;
    DialectFields *m_dialect;
    booking::HintLabel *m_moving;                   ///< what another address of a known server means
    booking::HintLabel *m_keeping;
    QCheckBox *m_plain;
    QLabel *m_authority;
    booking::LinkButton *m_import;
    sync::ServerSettings m_shown;                   ///< what no field shows stays as it was
    sync::ServerSettings m_before;                  ///< as the fields said it when it was shown
    bool m_isKnown = false;
    bool m_isShowing = false;
};

} // namespace praxidesk::sync_ui
