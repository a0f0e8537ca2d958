#include "ui/schedules/exceptions_page.h"

#include "ui/booking/small_widgets.h"
#include "ui/schedules/optional_date.h"
#include "ui/schedules/words.h"
#include "ui/style/metrics.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace praxidesk::schedules {
namespace {

enum Kind { Closed, OtherHours };

QString windowsText(const DayException &exception) {
    QStringList windows;
    for (const DayWindow &window : exception.windows) {
        windows << window.start.toString(QStringLiteral("HH:mm")) + u'-' + window.end.toString(QStringLiteral("HH:mm"));
    }
    return windows.join(u',');
}

} // namespace

ExceptionsPage::ExceptionsPage(desk::Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {
    build();
    load({});
}

void ExceptionsPage::build() {
    const QDate today = m_desk.store().zone().dateOf(m_desk.store().now());
    m_first = dateField(tr("Date"));
    m_first->setDate(today.addDays(1));
    m_first->setFixedWidth(118);
    m_last = new OptionalDate(tr("&until"), today.addDays(1));
    m_name = new QComboBox;
    m_name->setEditable(true);
    m_name->setAccessibleName(tr("Name"));
    m_name->addItems({tr("Leave"), tr("Public holiday"), tr("Training"), tr("Sick leave")});
    m_name->lineEdit()->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(96);
    m_kind = new QButtonGroup(this);
    m_windows = new QLineEdit;
    m_windows->setAccessibleName(tr("Windows"));
    m_windows->setPlaceholderText(QStringLiteral("09:00-12:00"));
    m_error = new QLabel;
    m_error->setForegroundRole(QPalette::PlaceholderText);
    m_set = booking::plainButton(tr("&Add"));
    m_remove = booking::plainButton(tr("&Remove"));
    m_import = booking::plainButton(tr("Import public &holidays…"));
    m_import->setIcon(style::icon(style::IconName::Import));
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Days off and other hours"));
    m_list->setHeaderLabels({tr("Days"), tr("Name"), tr("Hours")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_empty = new booking::HintLabel(tr("No days off yet. Enter leave above, or import the public holidays of your country from a calendar file (.ics)."));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_empty->setWordWrap(true);

    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(0);
    for (const auto &[id, text, segment] : {std::tuple(Closed, tr("Closed"), QStringLiteral("first")), {OtherHours, tr("Other hours"), QStringLiteral("last")}}) {
        auto *button = booking::plainButton(text);
        button->setCheckable(true);
        button->setProperty("segment", segment);
        m_kind->addButton(button, id);
        kinds->addWidget(button);
    }
    m_kind->button(Closed)->setChecked(true);
    auto *when = new QHBoxLayout;
    when->setSpacing(8);
    when->addWidget(m_name, 1);
    when->addWidget(m_first);
    when->addWidget(m_last);
    auto *what = new QHBoxLayout;
    what->setSpacing(8);
    what->addLayout(kinds);
    what->addWidget(m_windows, 1);
    what->addWidget(m_set);
    what->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(when);
    layout->addLayout(what);
    layout->addWidget(m_error);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_import, 0, Qt::AlignLeading);

    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_last->date().value_or(date) < date) {
            m_last->setDate(date);
        }
        check();
    });
    connect(m_last, &OptionalDate::changed, this, &ExceptionsPage::check);
    connect(m_windows, &QLineEdit::textChanged, this, &ExceptionsPage::check);
    connect(m_kind, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            check();
        }
    });
    connect(m_set, &QPushButton::clicked, this, &ExceptionsPage::set);
    connect(m_windows, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, m_set, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, &ExceptionsPage::remove);
    connect(m_import, &QPushButton::clicked, this, &ExceptionsPage::importWanted);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ExceptionsPage::pick);
    auto *shortcut = new QShortcut(Qt::Key_Delete, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ExceptionsPage::remove);
    check();
}

void ExceptionsPage::load(const std::map<QDate, DayException> &exceptions) {
    m_exceptions = exceptions;
    m_forAll.clear();
    rebuild();
}

void ExceptionsPage::rebuild() {
    m_list->clear();
    const QDate today = m_desk.store().zone().dateOf(m_desk.store().now());
    QTreeWidgetItem *next = nullptr;
    for (const ExceptionRange &range : rangesOf(m_exceptions)) {
        auto *item = new QTreeWidgetItem(m_list, {datesText(range.first, range.last), range.exception.name, exceptionText(range.exception)});
        item->setData(0, Qt::UserRole, range.first);
        item->setData(0, Qt::UserRole + 1, range.last);
        item->setData(0, Qt::AccessibleTextRole, tr("%1, %2, %3", "days, name, hours").arg(item->text(0), item->text(1), item->text(2)));
        if (range.last < today) {
            for (int column = 0; column < 3; ++column) {
                item->setForeground(column, palette().brush(QPalette::PlaceholderText));
            }
        } else if (next == nullptr) {
            next = item;
        }
    }
    m_empty->setVisible(m_exceptions.empty());
    m_list->setVisible(!m_exceptions.empty());
    if (next != nullptr) {
        m_list->scrollToItem(next, QAbstractItemView::PositionAtTop);
    }
    m_remove->setEnabled(false);
}

std::optional<ExceptionRange> ExceptionsPage::picked() const {
    const auto items = m_list->selectedItems();
    if (items.size() != 1) {
        return std::nullopt;
    }
    const QDate first = items.front()->data(0, Qt::UserRole).toDate();
    const auto found = m_exceptions.find(first);
    return found == m_exceptions.end() ? std::nullopt
                                       : std::optional(ExceptionRange{first, items.front()->data(0, Qt::UserRole + 1).toDate(), found->second});
}

void ExceptionsPage::pick() {
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    if (const auto range = picked()) {
        const QSignalBlocker quiet(m_first);
        m_first->setDate(range->first);
        m_last->setDate(range->first == range->last ? std::nullopt : std::optional(range->last));
        m_name->setEditText(range->exception.name);
        m_kind->button(range->exception.windows.empty() ? Closed : OtherHours)->setChecked(true);
        m_windows->setText(windowsText(range->exception));
    }
    m_set->setText(picked() ? tr("&Change") : tr("&Add"));
    check();
}

void ExceptionsPage::check() {
    const bool other = m_kind->checkedId() == OtherHours;
    m_windows->setEnabled(other);
    QString problem;
    if (m_last->date().value_or(m_first->date()) < m_first->date()) {
        problem = tr("The last day is before the first.");
    } else if (other && !m_windows->text().trimmed().isEmpty()) {
        const auto windows = availability::parseDayWindows(m_windows->text().trimmed());
        problem = windows ? QString() : windows.error().message;
    }
    m_error->setText(problem);
    m_error->setVisible(!problem.isEmpty());
    m_set->setEnabled(problem.isEmpty() && (!other || !m_windows->text().trimmed().isEmpty()));
}

void ExceptionsPage::set() {
    DayException exception{{}, m_name->currentText().simplified()};
    if (m_kind->checkedId() == OtherHours) {
        exception.windows = availability::parseDayWindows(m_windows->text().trimmed()).value_or(std::vector<DayWindow>());
    }
    if (const auto old = picked()) {
        for (QDate date = old->first; date <= old->last; date = date.addDays(1)) {
            m_exceptions.erase(date);
        }
    }
    const Zone &zone = m_desk.store().zone();
    const QDate last = std::min(m_last->date().value_or(m_first->date()), m_first->date().addYears(3));
    for (QDate date = m_first->date(); date <= last; date = date.addDays(1)) {
        if (!zone.day(date).isEmpty()) {
            m_exceptions[date] = exception;
        }
    }
    const QDate shown = m_first->date();
    rebuild();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, Qt::UserRole).toDate() <= shown) {
            m_list->scrollToItem(m_list->topLevelItem(row));
        }
    }
    m_set->setText(tr("&Add"));
    Q_EMIT changed();
}

void ExceptionsPage::remove() {
    for (const auto *item : m_list->selectedItems()) {
        const QDate last = item->data(0, Qt::UserRole + 1).toDate();
        for (QDate date = item->data(0, Qt::UserRole).toDate(); date <= last; date = date.addDays(1)) {
            m_exceptions.erase(date);
        }
    }
    rebuild();
    Q_EMIT changed();
}

void ExceptionsPage::addHolidays(const std::vector<desk::Holiday> &holidays, bool forAll) {
    const Zone &zone = m_desk.store().zone();
    for (const auto &holiday : holidays) {
        if (!zone.day(holiday.date).isEmpty()) {
            m_exceptions.try_emplace(holiday.date, DayException{{}, holiday.name});
        }
    }
    if (forAll) {
        m_forAll.insert(m_forAll.end(), holidays.begin(), holidays.end());
    }
    rebuild();
    Q_EMIT changed();
}

} // namespace praxidesk::schedules
