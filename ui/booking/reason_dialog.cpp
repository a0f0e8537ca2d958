#include "ui/booking/reason_dialog.h"

#include "ui/booking/fit_to_content.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/wrapping_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace praxidesk::booking {

ReasonDialog::ReasonDialog(const QString &title, const QString &sentence, const QStringList &customary, const QString &button, bool required,
                           QWidget *parent)
    : QDialog(parent), m_label(new QLabel(tr("&Reason"))), m_reason(new QLineEdit), m_rows(new QVBoxLayout) {
    setWindowTitle(title);
    setMinimumWidth(440);
    auto *what = new QLabel(sentence);
    what->setWordWrap(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(required ? tr("Reason") : tr("Reason, if you like"));
    m_label->setBuddy(m_reason);
    auto *ready = new WrappingRow(4);
    for (const auto &reason : customary) {
        auto *choice = plainButton(reason);
        connect(choice, &QPushButton::clicked, this, [this, reason] {
            m_reason->setText(reason);
            m_reason->setFocus();
        });
        ready->addWidget(choice);
    }

    auto *back = plainButton(tr("Go back"));
    auto *go = primaryButton(button);
    go->setEnabled(!required);
    auto *footer = new DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addStretch();
    foot->addWidget(back);
    foot->addWidget(go);

    auto *body = new QWidget;
    body->setLayout(m_rows);
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setSpacing(8);
    m_rows->addWidget(what);
    m_rows->addWidget(m_label);
    m_rows->addWidget(m_reason);
    m_rows->addLayout(ready);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrollingRows(body), 1);
    layout->addWidget(footer);
    fitToContentWhenShown(*this, *body);
    m_reason->setFocus();

    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    if (required) {
        connect(m_reason, &QLineEdit::textChanged, go, [this, go] { go->setEnabled(!reason().isEmpty()); });
    }
}

void ReasonDialog::ask(const QString &name, const QString &text) {
    m_label->setText(name);
    m_reason->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    m_reason->setPlaceholderText({});
    m_reason->setText(text);
    m_reason->selectAll();
}

void ReasonDialog::addChoice(const QString &name, const QStringList &answers, const QHash<QString, int> &suggested) {
    m_choice = new QComboBox;
    m_choice->addItems(answers);
    m_choice->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    auto *label = new QLabel(name);
    label->setBuddy(m_choice);
    m_rows->addSpacing(4);
    m_rows->addWidget(label);
    m_rows->addWidget(m_choice);
    connect(m_reason, &QLineEdit::textChanged, this, [this, suggested] {
        if (const auto found = suggested.constFind(reason()); found != suggested.cend()) {
            m_choice->setCurrentIndex(*found);
        }
    });
}

void ReasonDialog::addRow(const QString &name, QWidget *field) {
    auto *label = new QLabel(name);
    label->setBuddy(field);
    m_rows->addSpacing(4);
    m_rows->addWidget(label);
    m_rows->addWidget(field);
}

int ReasonDialog::choice() const {
    return m_choice != nullptr ? m_choice->currentIndex() : -1;
}

QString ReasonDialog::reason() const {
    return m_reason->text().simplified();
}

QString ReasonDialog::reasonOfPractice() {
    return tr("Practitioner away");
}

QStringList ReasonDialog::cancelReasons() {
    return {tr("Patient cancelled"), tr("Patient is ill"), reasonOfPractice(), tr("Booked by mistake")};
}

QStringList ReasonDialog::waysOfTelling() {
    return {tr("by phone"), tr("in person"), tr("by message"), tr("by letter")};
}

QStringList ReasonDialog::overbookReasons() {
    return {tr("Urgent"), tr("Short question"), tr("Agreed with the practitioner")};
}

} // namespace praxidesk::booking
