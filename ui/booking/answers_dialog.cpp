#include "ui/booking/answers_dialog.h"

#include "core/store/ledger.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/patient_label.h"
#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace praxidesk::booking {
namespace {

constexpr std::array answers{ParticipationStatus::Accepted, ParticipationStatus::Tentative, ParticipationStatus::Declined, ParticipationStatus::NeedsAction};
constexpr int answerWidth = 150;
constexpr int remarkWidth = 190;
constexpr int aroundText = 48;                      ///< frame, margins and arrow of a field with a calendar

} // namespace

AnswersDialog::AnswersDialog(desk::Desk &desk, AppointmentId appointment, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_appointment(appointment), m_visit(desk.store().appointment(appointment).value_or(Appointment())), m_body(new QWidget), m_meaning(new HintLabel),
      m_refused(new MessageFrame(MessageFrame::Tone::Error)), m_refusal(new QLabel), m_save(primaryButton(tr("&Save answers"))) {
    setWindowTitle(tr("Answers"));
    build();
    look();
    setMinimumWidth(m_body->sizeHint().width());
    fitToContent(*this, *m_body);
}

void AnswersDialog::build() {
    const auto &store = m_desk.store();
    const auto today = store.zone().dateOf(store.now());
    const QString when = m_visit.interval ? tr("%1, %2", "day, times").arg(relativeDay(store.zone().dateOf(m_visit.interval->start), today), rangeText(*m_visit.interval, store.zone())) : QString();
    auto *heading = new HeadingLabel(tr("%1 · %2", "patient, when").arg(patientLabel(store, m_visit), when));
    m_meaning->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    int at = 0;
    for (const desk::AnswerPicture &picture : desk::answersTo(store, m_visit)) {
        if (picture.canAnswer) {
            addRow(grid, at++, picture);
            addProposal(grid, at++, picture);
        }
    }
    auto *inRefused = new QHBoxLayout(m_refused);
    m_refusal->setWordWrap(true);
    inRefused->addWidget(m_refusal);
    m_refused->hide();

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(12);
    body->addWidget(heading);
    body->addLayout(grid);
    body->addWidget(m_meaning);
    body->addWidget(m_refused);
    body->addStretch();
    auto *back = plainButton(tr("Close"));
    auto *footer = new DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addStretch();
    foot->addWidget(back);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrollingRows(m_body), 1);
    layout->addWidget(footer);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save()) {
            accept();
        }
    });
}

void AnswersDialog::addRow(QGridLayout *grid, int at, const desk::AnswerPicture &picture) {
    const QString name = picture.actor.display;
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    auto *answer = new QComboBox;
    for (const ParticipationStatus status : answers) {
        answer->addItem(responseText(status), int(status));
    }
    if (answer->findData(int(picture.status)) < 0) {
        answer->addItem(responseText(picture.status), int(picture.status));
    }
    answer->setCurrentIndex(answer->findData(int(picture.status)));
    answer->setMinimumWidth(answerWidth);
    answer->setAccessibleName(tr("Answer of %1").arg(name));
    label->setBuddy(answer);
    auto *comment = new QLineEdit(picture.comment);
    comment->setPlaceholderText(tr("Remark"));
    comment->setMinimumWidth(remarkWidth);
    comment->setAccessibleName(tr("Remark of %1").arg(name));
    auto *other = new LinkButton(tr("Propose another time"));
    other->setAccessibleName(tr("Propose another time for %1").arg(name));
    auto *proposed = new QDateTimeEdit;
    keepReadingOrder(*proposed);
    proposed->setTimeSpec(Qt::UTC); // the clinic's wall clock, whatever the computer's zone
    proposed->setCalendarPopup(true);
    proposed->setDisplayFormat(tr("ddd d MMM yyyy, HH:mm", "a day and a time, see QDate::toString"));
    proposed->setAccessibleName(tr("Time that %1 proposes").arg(name));
    const auto wall = m_desk.store().zone().toWallClock(m_visit.interval ? m_visit.interval->start : m_desk.store().now());
    proposed->setDateTime(QDateTime(wall.date, wall.time, Qt::UTC));
    proposed->setMinimumWidth(proposed->fontMetrics().horizontalAdvance(proposed->text()) + aroundText);
    proposed->hide();
    grid->addWidget(label, at, 0);
    grid->addWidget(answer, at, 1);
    grid->addWidget(comment, at, 2);
    grid->addWidget(other, at, 3);
    grid->addWidget(proposed, at, 3);
    m_rows.push_back({picture, answer, comment, proposed});
    connect(other, &QPushButton::clicked, this, [this, other, proposed, answer] {
        other->hide();
        proposed->show();
        setMinimumWidth(m_body->sizeHint().width());
        proposed->setFocus();
        if (answer->currentData().toInt() != int(ParticipationStatus::Declined)) {
            answer->setCurrentIndex(answer->findData(int(ParticipationStatus::Tentative)));
        }
        fitToContent(*this, *m_body);
        look();
    });
    connect(answer, &QComboBox::currentIndexChanged, this, &AnswersDialog::look);
    connect(comment, &QLineEdit::textChanged, this, &AnswersDialog::look);
    connect(proposed, &QDateTimeEdit::dateTimeChanged, this, &AnswersDialog::look);
}

void AnswersDialog::addProposal(QGridLayout *grid, int at, const desk::AnswerPicture &picture) {
    if (!picture.proposed) {
        return;
    }
    const auto &store = m_desk.store();
    const auto today = store.zone().dateOf(store.now());
    const QString when = tr("%1, %2", "day, times").arg(relativeDay(store.zone().dateOf(picture.proposed->start), today), rangeText(*picture.proposed, store.zone()));
    auto *words = new QLabel(tr("%1 proposes %2.", "who, when").arg(picture.actor.display, when));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *take = plainButton(tr("Move to this time"));
    take->setAccessibleName(tr("Move to %1").arg(when));
    grid->addWidget(words, at, 0, 1, 3);
    grid->addWidget(take, at, 3);
    connect(take, &QPushButton::clicked, this, [this, time = *picture.proposed] {
        accept();
        Q_EMIT moveWanted(m_appointment, time);
    });
}

std::optional<Interval> AnswersDialog::proposedBy(const Row &row) const {
    if (row.proposed->isHidden() || !m_visit.interval) {
        return std::nullopt;
    }
    const Instant start = m_desk.store().zone().toInstant({row.proposed->date(), row.proposed->time()});
    return start == m_visit.interval->start ? std::nullopt : std::optional(Interval{start, start + m_visit.interval->duration()});
}

bool AnswersDialog::isChanged(const Row &row) const {
    return row.answer->currentData().toInt() != int(row.before.status) || row.comment->text().trimmed() != row.before.comment || proposedBy(row).has_value();
}

void AnswersDialog::look() {
    m_save->setEnabled(std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return isChanged(row); }));
    const bool isOpen = m_visit.status == AppointmentStatus::Pending || m_visit.status == AppointmentStatus::Proposed;
    const bool isAgreed = std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.answer->currentData().toInt() == int(ParticipationStatus::Accepted); });
    const QString kept = m_desk.store().ledger().hasServers() ? tr("The visit is %1. Answers are kept with it; the server is told those that it takes.", "state") : tr("The visit is %1. Answers are kept with it.", "state");
    m_meaning->setText(!isOpen ? kept.arg(statusText(m_visit.status))
                       : isAgreed ? tr("Everybody accepts: the visit will be booked.")
                                  : tr("The visit is %1 until everybody who was asked has accepted.", "state").arg(statusText(m_visit.status)));
}

void AnswersDialog::say(const QString &words) {
    m_refusal->setText(words);
    m_refused->setVisible(!words.isEmpty());
    fitToContent(*this, *m_body);
}

bool AnswersDialog::save() {
    const auto saved = m_desk.together({}, {}, [this]() -> Result<void> {
        for (const Row &row : m_rows) {
            if (!isChanged(row)) {
                continue;
            }
            const auto status = static_cast<ParticipationStatus>(row.answer->currentData().toInt());
            const auto noted = m_desk.respond(m_appointment, row.before.actor, status, row.comment->text().trimmed(), proposedBy(row));
            if (!noted) {
                return tl::unexpected(noted.error());
            }
        }
        return {};
    });
    say(saved ? QString() : saved.error().message);
    return saved.has_value();
}

} // namespace praxidesk::booking
