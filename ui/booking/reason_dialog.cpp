#include "ui/booking/reason_dialog.h"

#include "ui/booking/small_widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace praxidesk::booking {

ReasonDialog::ReasonDialog(const QString &title, const QString &sentence, const QStringList &customary, const QString &button, bool required,
                           QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit) {
    setWindowTitle(title);
    setMinimumWidth(440);
    auto *what = new QLabel(sentence);
    what->setWordWrap(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(required ? tr("Reason") : tr("Reason, if you like"));
    auto *label = new QLabel(tr("&Reason"));
    label->setBuddy(m_reason);
    auto *ready = new QHBoxLayout;
    ready->setSpacing(4);
    for (const auto &reason : customary) {
        auto *choice = plainButton(reason);
        connect(choice, &QPushButton::clicked, this, [this, reason] {
            m_reason->setText(reason);
            m_reason->setFocus();
        });
        ready->addWidget(choice);
    }
    ready->addStretch();

    auto *back = plainButton(tr("Go back"));
    auto *go = primaryButton(button);
    go->setEnabled(!required);
    auto *footer = new DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addStretch();
    foot->addWidget(back);
    foot->addWidget(go);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(8);
    body->addWidget(what);
    body->addWidget(label);
    body->addWidget(m_reason);
    body->addLayout(ready);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body);
    layout->addWidget(footer);
    m_reason->setFocus();

    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    if (required) {
        connect(m_reason, &QLineEdit::textChanged, go, [this, go] { go->setEnabled(!reason().isEmpty()); });
    }
}

QString ReasonDialog::reason() const {
    return m_reason->text().simplified();
}

QStringList ReasonDialog::cancelReasons() {
    return {tr("Patient cancelled"), tr("Patient is ill"), tr("Practitioner away"), tr("Booked by mistake")};
}

QStringList ReasonDialog::overbookReasons() {
    return {tr("Urgent"), tr("Short question"), tr("Agreed with the practitioner")};
}

} // namespace praxidesk::booking
