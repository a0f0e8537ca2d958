#include "ui/booking/scope_dialog.h"

#include "ui/booking/scope_choice.h"
#include "ui/booking/small_widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace praxidesk::booking {
namespace {

constexpr int dialogWidth = 520;

} // namespace

ScopeDialog::ScopeDialog(const QString &title, const QString &sentence, const QString &button, Look look, QWidget *parent)
    : QDialog(parent), m_look(std::move(look)), m_choice(new ScopeChoice), m_heading(new HeadingLabel), m_lines(new OutlookList),
      m_obstacle(new MessageFrame(MessageFrame::Tone::Warning)), m_obstacleText(new QLabel), m_go(primaryButton(button)) {
    setWindowTitle(title);
    setMinimumWidth(dialogWidth);
    build(sentence, button);
    connect(m_choice, &ScopeChoice::changed, this, &ScopeDialog::showOutlook);
    showOutlook();
    m_choice->setFocus();
}

void ScopeDialog::build(const QString &sentence, const QString &button) {
    auto *what = new QLabel(sentence);
    what->setWordWrap(true);
    m_heading->setWordWrap(true);
    m_obstacleText->setWordWrap(true);
    auto *obstacle = new QHBoxLayout(m_obstacle);
    obstacle->setContentsMargins(16, 8, 12, 8);
    obstacle->addWidget(m_obstacleText);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(8);
    body->addWidget(what);
    body->addWidget(m_choice);
    body->addWidget(m_heading);
    body->addWidget(m_lines);
    body->addWidget(m_obstacle);

    auto *back = plainButton(tr("Go back"));
    m_go->setAccessibleName(button);
    auto *footer = new DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addStretch();
    foot->addWidget(back);
    foot->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
}

desk::Scope ScopeDialog::scope() const {
    return m_choice->scope();
}

void ScopeDialog::showOutlook() {
    m_outlook = m_look(scope());
    m_heading->setText(m_outlook.heading);
    m_heading->setVisible(!m_outlook.heading.isEmpty());
    m_lines->setLines(m_outlook.lines);
    m_obstacleText->setText(m_outlook.obstacle);
    m_obstacle->setVisible(!m_outlook.obstacle.isEmpty());
    m_obstacle->tint();
    m_go->setEnabled(m_outlook.obstacle.isEmpty());
    adjustSize();
}

} // namespace praxidesk::booking
