#pragma once
#include <QWidget>

#include <map>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace praxidesk::booking {
class LinkButton;
}

namespace praxidesk::sync_ui {

/// What differs on this server from what is usual for its kind: Clinik's paths, MediKIT's booking operation. Folded as long as
/// nothing does; nothing at all for kinds that are alike everywhere.
class DialectFields : public QWidget {
    Q_OBJECT
public:
    explicit DialectFields(QWidget *parent = nullptr);

    void show(const QString &kind, const std::map<QString, QString> &dialect);
    /// Another kind; what was typed for the one before is forgotten.
    void setKind(const QString &kind);
    /// As ServerSettings::dialect, with what no field is for; what is as usual is left out.
    [[nodiscard]] std::map<QString, QString> values() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void unfold(bool isUnfolded);

    booking::LinkButton *m_more;
    QWidget *m_fields;
    QFormLayout *m_form;
    QString m_kind;
    std::map<QString, QString> m_dialect;
    std::vector<std::pair<QString, QLineEdit *>> m_edits;
};

} // namespace praxidesk::sync_ui
