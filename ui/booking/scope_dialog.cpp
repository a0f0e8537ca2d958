#include "ui/booking/scope_dialog.h"

#include "ui/booking/scope_choice.h"
#include "ui/booking/small_widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace praxidesk::booking {
namespace {

constexpr int dialogWidth = 460;
constexpr int lineHeight = 22;
constexpr int mostLinesShown = 7;

} // namespace

ScopeDialog::ScopeDialog(const QString &title, const QString &sentence, const QString &button, Look look, QWidget *parent)
    : QDialog(parent), m_look(std::move(look)), m_choice(new ScopeChoice), m_heading(new HeadingLabel), m_scroll(new QScrollArea),
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
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Occurrences"));
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
    body->addWidget(m_scroll);
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
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &line : m_outlook.lines) {
        auto *when = new QLabel(line.when);
        auto *what = new HintLabel(line.what);
        what->setWordWrap(true);
        grid->addWidget(when, row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(table);
    m_scroll->setFixedHeight(qMin(mostLinesShown, row) * lineHeight + lineHeight / 2);
    m_scroll->setVisible(row > 0);
    m_obstacleText->setText(m_outlook.obstacle);
    m_obstacle->setVisible(!m_outlook.obstacle.isEmpty());
    m_obstacle->tint();
    m_go->setEnabled(m_outlook.obstacle.isEmpty());
    adjustSize();
}

} // namespace praxidesk::booking
