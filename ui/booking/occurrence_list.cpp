#include "ui/booking/occurrence_list.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace praxidesk::booking {
namespace {

constexpr int tallest = 220;
constexpr int rowHeight = 30;
enum Choice { Book, Skip, FirstAlternative };

} // namespace

OccurrenceList::OccurrenceList(const store::Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_heading(new HeadingLabel), m_table(new QWidget), m_grid(new QGridLayout(m_table)) {
    m_heading->setWordWrap(true);
    m_grid->setContentsMargins(8, 4, 8, 4);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(2, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_table);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Occurrences"));
    scroll->setFixedHeight(tallest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(scroll);
}

void OccurrenceList::show(const std::vector<desk::Occurrence> &occurrences, const QString &remark) {
    std::vector<Row> rows;
    for (const auto &occurrence : occurrences) {
        const auto before = std::ranges::find_if(m_rows, [&](const Row &row) { return row.occurrence.number == occurrence.number; });
        Row row{occurrence, false, {}};
        if (before != m_rows.end() && (before->moved || before->occurrence.interval == occurrence.interval)) {
            row.skipped = before->skipped;
            row.moved = before->moved && *before->moved == occurrence.interval.start ? before->moved : std::nullopt;
        }
        rows.push_back(std::move(row));
    }
    m_rows = std::move(rows);
    m_remark = remark;
    rebuild();
}

void OccurrenceList::showError(const QString &sentence) {
    m_rows.clear();
    m_remark.clear();
    rebuild();
    m_heading->setText(sentence);
}

void OccurrenceList::rebuild() {
    while (auto *item = m_grid->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (int at = 0; at < static_cast<int>(m_rows.size()); ++at) {
        addRow(at);
    }
    m_grid->setRowStretch(static_cast<int>(m_rows.size()), 1);
    tell();
}

void OccurrenceList::addRow(int at) {
    const auto &row = m_rows[static_cast<size_t>(at)];
    const auto &zone = m_store.zone();
    const auto today = zone.dateOf(m_store.now());
    const auto &preview = row.occurrence.preview;
    const QString when = tr("%1 %2", "day, times")
                             .arg(QLocale().toString(zone.dateOf(row.occurrence.interval.start), tr("ddd d MMM", "day with month, see QDate::toString")), rangeText(row.occurrence.interval, zone));
    auto *number = new HintLabel(QString::number(row.occurrence.number));
    auto *time = new QLabel(when);
    auto *state = new HintLabel(row.moved                   ? tr("moved here, free")
                                : preview.clashes.empty() ? preview.warnings.empty() ? tr("free") : preview.warnings.front().message
                                                          : preview.clashes.front().message);
    state->setWordWrap(true);
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("Number %1, %2", "occurrence").arg(row.occurrence.number).arg(when));
    choice->addItem(preview.clashes.empty() ? tr("Book") : tr("Cannot be booked"));
    choice->addItem(tr("Skip"));
    for (const auto &offer : preview.alternatives) {
        choice->addItem(tr("Move to %1 %2", "day, time").arg(relativeDay(zone.dateOf(offer.interval.start), today), timeText(offer.interval.start, zone)));
    }
    choice->setCurrentIndex(row.skipped ? Skip : Book);
    choice->setMinimumHeight(rowHeight - 4);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, at](int chosen) {
        auto &changedRow = m_rows[static_cast<size_t>(at)];
        changedRow.skipped = chosen == Skip;
        if (chosen >= FirstAlternative) {
            changedRow.moved = changedRow.occurrence.preview.alternatives.at(static_cast<size_t>(chosen - FirstAlternative)).interval.start;
        }
        tell();
        Q_EMIT changed();
    });
    m_grid->addWidget(number, at, 0);
    m_grid->addWidget(time, at, 1);
    m_grid->addWidget(state, at, 2);
    m_grid->addWidget(choice, at, 3);
}

void OccurrenceList::tell() {
    QString sentence = clashing() == 0 ? tr("%n visits, all of them free", nullptr, wanted())
                                       : tr("%1: %2", "how many visits, how many clash").arg(tr("%n visits", nullptr, wanted()), tr("%n clash", nullptr, clashing()));
    m_heading->setText(m_remark.isEmpty() ? sentence : sentence + QLatin1Char('\n') + m_remark);
}

std::vector<int> OccurrenceList::skipped() const {
    std::vector<int> numbers;
    for (const auto &row : m_rows) {
        if (row.skipped) {
            numbers.push_back(row.occurrence.number);
        }
    }
    return numbers;
}

std::map<int, Instant> OccurrenceList::moved() const {
    std::map<int, Instant> starts;
    for (const auto &row : m_rows) {
        if (row.moved && !row.skipped) {
            starts.emplace(row.occurrence.number, *row.moved);
        }
    }
    return starts;
}

int OccurrenceList::wanted() const {
    return static_cast<int>(std::ranges::count(m_rows, false, &Row::skipped));
}

int OccurrenceList::clashing() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return !row.skipped && !row.occurrence.preview.clashes.empty(); }));
}

} // namespace praxidesk::booking
