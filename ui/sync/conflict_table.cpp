#include "ui/sync/conflict_table.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/style/shapes.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace praxidesk::sync_ui {

using sync::ConflictSide;

namespace {

/// The title of a column: whose version, and since when.
QWidget *head(style::IconName icon, const QString &title, const QString &whose) {
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(0);
    layout->addWidget(new booking::IconLabel(icon), 0, 0);
    layout->addWidget(new booking::HeadingLabel(title), 0, 1);
    if (!whose.isEmpty()) {
        auto *hint = new booking::HintLabel(whose);
        hint->setWordWrap(true);
        layout->addWidget(hint, 1, 1);
    }
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
    return box;
}

QWidget *cell(const QString &text, bool differs) {
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *label = new QLabel(text.isEmpty() ? ConflictTable::tr("none") : text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (differs) {
        layout->addWidget(new booking::IconLabel(style::IconName::Changed), 0, Qt::AlignTop);
        QFont bold = label->font();
        bold.setWeight(QFont::DemiBold);
        label->setFont(bold);
        label->setAccessibleName(ConflictTable::tr("%1, differs", "a value").arg(label->text()));
    }
    layout->addWidget(label, 1, Qt::AlignTop);
    return box;
}

QString givenAway(const ConflictSide &side) {
    if (!side.isBlock) {
        return ConflictTable::tr("The server gave this time away and does not say to whom.");
    }
    return side.comment.isEmpty() ? ConflictTable::tr("The time is blocked on the server.") : ConflictTable::tr("The time is blocked on the server: %1").arg(side.comment);
}

} // namespace

QString whenText(const ConflictSide &side, const Zone &zone, QDate today) {
    return side.interval ? ConflictTable::tr("%1, %2", "day, times").arg(booking::relativeDay(zone.dateOf(side.interval->start), today), booking::rangeText(*side.interval, zone)) : QString();
}

ConflictTable::ConflictTable(const sync::ConflictPicture &conflict, const Zone &zone, QDate today, QWidget *parent) : QFrame(parent) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const auto whose = [&](const ConflictSide &side) {
        const QString at = side.at ? tr("%1, %2", "day, time").arg(booking::relativeDay(zone.dateOf(*side.at), today), booking::timeText(*side.at, zone)) : QString();
        return side.by.isEmpty() ? at : at.isEmpty() ? side.by : tr("%1, %2", "who, when").arg(side.by, at);
    };
    // of two visits at one time there is nothing that both once were
    const bool hasBase = !conflict.isAboutTime && conflict.base.isThere;
    int column = 1;
    if (hasBase) {
        grid->addWidget(head(style::IconName::Clock, tr("Before"), {}), 0, column++);
    }
    grid->addWidget(head(style::IconName::Local, conflict.isAboutTime ? tr("Our visit") : tr("Here"), whose(conflict.mine)), 0, column++);
    grid->addWidget(head(style::IconName::Server, conflict.isAboutTime ? tr("The other visit") : tr("Server"), whose(conflict.theirs)), 0, column++);
    grid->setColumnMinimumWidth(0, 64);
    for (int i = 1; i < column; ++i) {
        grid->setColumnStretch(i, 1);
    }
    int row = 1;
    const auto addRow = [&](const QString &label, const QString &base, const QString &mine, const QString &theirs) {
        if (base.isEmpty() && mine.isEmpty() && theirs.isEmpty()) {
            return;
        }
        const bool differs = mine != theirs && conflict.mine.isThere && conflict.theirs.isThere && !conflict.isAboutTime;
        grid->addWidget(new booking::HintLabel(label), row, 0, Qt::AlignTop);
        int at = 1;
        if (hasBase) {
            grid->addWidget(cell(base, false), row, at++);
        }
        // a side that is not there says so once, over all rows
        for (const auto &[side, text] : {std::pair(&conflict.mine, mine), std::pair(&conflict.theirs, theirs)}) {
            if (side->isThere) {
                grid->addWidget(cell(text, differs), row, at);
            }
            ++at;
        }
        ++row;
    };
    const auto &[base, mine, theirs] = std::tie(conflict.base, conflict.mine, conflict.theirs);
    const auto status = [](const ConflictSide &side) { return side.isThere ? booking::statusText(side.status) : QString(); };
    if (conflict.visit || mine.interval || theirs.interval) {
        addRow(tr("Patient"), base.patient, mine.patient, theirs.patient);
        addRow(tr("When"), whenText(base, zone, today), whenText(mine, zone, today), whenText(theirs, zone, today));
        addRow(tr("With"), base.with.join(QStringLiteral(", ")), mine.with.join(QStringLiteral(", ")), theirs.with.join(QStringLiteral(", ")));
        addRow(tr("Visit"), base.visit, mine.visit, theirs.visit);
        addRow(tr("Status"), status(base), status(mine), status(theirs));
        addRow(tr("Note"), base.comment, mine.comment, theirs.isThere ? theirs.comment : QString());
    }
    for (const sync::ConflictField &field : conflict.others) {
        addRow(field.label, field.base, field.mine, field.theirs);
    }
    int at = hasBase ? 2 : 1;
    for (const auto &[side, isOurs] : {std::pair(&conflict.mine, true), std::pair(&conflict.theirs, false)}) {
        if (!side->isThere) {
            auto *label = new QLabel(isOurs ? tr("Deleted here") : conflict.isAboutTime ? givenAway(*side) : tr("Deleted on the server"));
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setFont([label] {
                QFont bold = label->font();
                bold.setWeight(QFont::DemiBold);
                return bold;
            }());
            grid->addWidget(label, 1, at, std::max(1, row - 1), 1, Qt::AlignTop);
        }
        ++at;
    }
    align();
}

void ConflictTable::align() {
    const Qt::Alignment side = (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    for (auto *label : findChildren<QLabel *>()) {
        label->setAlignment(side | (label->alignment() & Qt::AlignVertical_Mask));
    }
}

void ConflictTable::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        align();
    }
}

void ConflictTable::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    style::drawBox(painter, QRectF(rect()), colours.base, colours.line);
    const auto *grid = static_cast<QGridLayout *>(layout());
    for (int row = 1; row < grid->rowCount(); ++row) {
        const QRect cell = grid->cellRect(row, 0);
        if (cell.isValid()) {
            painter.fillRect(QRect(1, cell.top() - grid->verticalSpacing() / 2, width() - 2, 1), colours.hairline);
        }
    }
}

} // namespace praxidesk::sync_ui
