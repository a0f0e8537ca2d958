#include "ui/overview/agenda_view.h"

#include "ui/booking/small_widgets.h"
#include "ui/overview/agenda_delegate.h"
#include "ui/overview/agenda_header.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTimer>
#include <QWheelEvent>

namespace praxidesk::overview {
namespace {

namespace metrics = style::metrics;

constexpr const char *wordsOfButton = "words";
constexpr int searchWidth = 236;
constexpr int smallestSearchWidth = 80;
constexpr int smallestWidth = 320;
constexpr int smallestHeight = 120;
constexpr int widthForTools = 940;
constexpr int widthForAll = 620;
constexpr int toolRowHeight = 40;
constexpr std::array usualWidths{86, 148, 100, 160, 136, 176, 128, 120};

/// What times and dates take, which are as long as the language and the font make them.
int neededWidth(AgendaColumn column) {
    const QFontMetrics measure(style::font(QGuiApplication::font(), metrics::baseText));
    int widest = 0;
    if (column == AgendaColumn::Time) {
        widest = measure.horizontalAdvance(QStringLiteral("00:00–00:00"));
    } else if (column == AgendaColumn::Born) {
        for (int month = 1; month <= 12; ++month) {
            widest = std::max(widest, measure.horizontalAdvance(AgendaModel::bornText(QDate(2000, month, 28))));
        }
    }
    return widest + AgendaDelegate::padding + 8;
}

int usualWidth(int column, int percent) {
    return zoom::scaled(std::max(usualWidths[static_cast<size_t>(column)], neededWidth(AgendaColumn(column))), percent);
}

QComboBox *choice(const QString &name) {
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(4);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    box->setMinimumWidth(64);
    box->setMaximumWidth(190);
    return box;
}

} // namespace

AgendaView::AgendaView(Zone zone, AgendaLookups lookups, QWidget *parent)
    : QWidget(parent), m_zone(std::move(zone)), m_model(new AgendaModel(m_zone, std::move(lookups), this)), m_table(new QTableView), m_search(new QLineEdit),
      m_range(choice(tr("Days"))), m_who(choice(tr("With whom"))), m_visit(choice(tr("Type of visit"))), m_state(choice(tr("State"))), m_unconfirmed(booking::plainButton({})),
      m_emptyText(new QLabel), m_clear(new booking::LinkButton(tr("Show all visits of these days"))), m_bulkCount(new QLabel), m_bulkCancel(booking::plainButton(tr("Cancel…"))) {
    build();
    connect(m_model, &AgendaModel::rowsChanged, this, &AgendaView::followModel);
    connect(m_search, &QLineEdit::textChanged, this, &AgendaView::filterChanged);
    connect(m_range, &QComboBox::activated, this, &AgendaView::rangeChosen);
    for (auto *box : {m_who, m_visit, m_state}) {
        connect(box, &QComboBox::currentIndexChanged, this, &AgendaView::filterChanged);
    }
    connect(m_unconfirmed, &QPushButton::toggled, this, &AgendaView::filterChanged);
    connect(m_clear, &QPushButton::clicked, this, &AgendaView::clearFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AgendaView::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaView::followSelection);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto visit = m_model->visitAt(index.row())) {
            Q_EMIT openWanted(visit->row.id);
        }
    });
    followModel();
    followSelection();
}

// ---- parts --------------------------------------------------------------------------------------------------------------

void AgendaView::build() {
    buildTable();
    m_tools = buildTools();
    m_bulk = buildBulkBar();
    m_empty = new QWidget(m_table->viewport());
    auto *words = new QVBoxLayout(m_empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    words->addStretch(1);
    words->addWidget(m_emptyText);
    words->addWidget(m_clear, 0, Qt::AlignHCenter);
    words->addStretch(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_bulk);
    setFocusProxy(m_table);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
}

void AgendaView::buildTable() {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AgendaDelegate(m_table));
    m_table->setAccessibleName(tr("Visits"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::NoContextMenu); // the event filter asks for it
    auto *rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = new AgendaHeader(m_table);
    m_table->setHorizontalHeader(header);
    for (int column = 0; column < agendaColumns; ++column) {
        header->resizeSection(column, std::max(usualWidths[static_cast<size_t>(column)], neededWidth(AgendaColumn(column))));
    }
    header->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    applyZoom();
}

void AgendaView::applyZoom() {
    auto *delegate = static_cast<AgendaDelegate *>(m_table->itemDelegate());
    delegate->setZoom(m_zoom);
    static_cast<AgendaHeader *>(m_table->horizontalHeader())->setZoom(m_zoom);
    auto *rows = m_table->verticalHeader();
    rows->setMinimumSectionSize(delegate->rowHeight());
    rows->setDefaultSectionSize(delegate->rowHeight());
    m_table->viewport()->update();
}

void AgendaView::setZoom(int percent) {
    const int wanted = zoom::bounded(percent);
    const int before = std::exchange(m_zoom, wanted);
    if (wanted == before) {
        return;
    }
    const int top = m_table->rowAt(0);
    auto *header = m_table->horizontalHeader();
    for (int column = 0; column < agendaColumns; ++column) {
        if (!header->isSectionHidden(column)) {
            const int size = header->sectionSize(column);
            header->resizeSection(column, (size * wanted + before / 2) / before);
            int &fitted = m_fitted[static_cast<size_t>(column)];
            fitted = fitted == size ? header->sectionSize(column) : 0;
        }
    }
    applyZoom();
    fitColumns(true);
    // What one looks at stays in sight.
    m_table->scrollTo(m_model->index(std::max(0, top), 0), QAbstractItemView::PositionAtTop);
    Q_EMIT zoomChanged(m_zoom);
}

QWidget *AgendaView::buildTools() {
    m_search->setPlaceholderText(tr("Search this list"));
    m_search->setAccessibleName(tr("Search this list"));
    m_search->addAction(style::icon(style::IconName::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    for (auto *button : m_search->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().isEmpty() && button->text().isEmpty()) {
            button->setAccessibleName(tr("Clear the search"));
        }
    }
    m_search->setMinimumWidth(smallestSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    m_unconfirmed->setCheckable(true);
    m_unconfirmed->setIcon(style::icon(style::IconName::CloudArrow));
    m_unconfirmed->setToolTip(tr("Only visits that the server has not confirmed"));
    for (const AgendaFilter::State state : agendaStates) {
        m_state->addItem(stateName(state), static_cast<int>(state));
    }
    m_state->setMaxVisibleItems(static_cast<int>(agendaStates.size()));
    auto *tools = new QWidget;
    tools->setFixedHeight(toolRowHeight);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 50);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_range, m_who, m_visit, m_state, m_unconfirmed}) {
        row->addWidget(tool);
    }
    row->addStretch(1);
    return tools;
}

QWidget *AgendaView::buildBulkBar() {
    auto *bar = new booking::DialogFooter;
    bar->setFixedHeight(toolRowHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(8);
    row->addWidget(m_bulkCount);
    row->addStretch(1);
    const std::array<std::tuple<AppointmentStatus, QString, style::IconName>, 4> statuses{{{AppointmentStatus::Arrived, tr("Arrived"), style::IconName::StatusArrived},
                                                                                           {AppointmentStatus::CheckedIn, tr("In room"), style::IconName::StatusInRoom},
                                                                                           {AppointmentStatus::Fulfilled, tr("Done"), style::IconName::StatusFulfilled},
                                                                                           {AppointmentStatus::NoShow, tr("No-show"), style::IconName::StatusNoShow}}};
    for (const auto &[status, text, icon] : statuses) {
        auto *button = booking::plainButton(text);
        button->setIcon(style::icon(icon));
        button->setAccessibleName(text);
        button->setProperty(wordsOfButton, text);
        connect(button, &QPushButton::clicked, this, [this, wanted = status] { Q_EMIT statusWanted(wanted); });
        row->addWidget(button);
        m_bulkButtons.emplace_back(status, button);
    }
    m_bulkCancel->setIcon(style::icon(style::IconName::Close));
    m_bulkCancel->setAccessibleName(m_bulkCancel->text());
    m_bulkCancel->setProperty(wordsOfButton, m_bulkCancel->text());
    connect(m_bulkCancel, &QPushButton::clicked, this, &AgendaView::cancelWanted);
    row->addWidget(m_bulkCancel);
    return bar;
}

void AgendaView::addTool(QWidget *tool) {
    m_tools->layout()->addWidget(tool);
    m_added.push_back(tool);
    fitTools();
}

QSize AgendaView::minimumSizeHint() const { return {smallestWidth, smallestHeight}; }

// ---- what is listed -------------------------------------------------------------------------------------------------------

void AgendaView::setVisits(const std::vector<store::AppointmentRow> &rows, QDate first, QDate last, const std::vector<std::pair<ActorId, QString>> &people) {
    const auto kept = chosen();
    const bool hadCurrent = m_table->currentIndex().isValid();
    m_model->setVisits(rows, first, last);
    fillChoices(people);
    if (hadCurrent && !m_table->currentIndex().isValid() && kept.size() == 1) {
        choose(kept.front());
    }
}

void AgendaView::fillChoices(const std::vector<std::pair<ActorId, QString>> &people) {
    m_filling = true;
    const auto refill = [](QComboBox &box, const QString &all, const std::vector<std::pair<QVariant, QString>> &entries) {
        const QVariant chosen = box.currentData();
        box.clear();
        box.addItem(all, QVariant());
        for (const auto &[value, text] : entries) {
            box.addItem(text, value);
        }
        const int at = chosen.isValid() ? box.findData(chosen) : 0;
        if (at < 0) {
            box.addItem(chosen.toString(), chosen); // nothing of that kind is listed any more: it stays chosen, and says so
        }
        box.setCurrentIndex(at < 0 ? box.count() - 1 : at);
    };
    std::vector<std::pair<QVariant, QString>> persons;
    for (const auto &[id, name] : people) {
        persons.emplace_back(id.value, name);
    }
    std::vector<std::pair<QVariant, QString>> types;
    for (const QString &type : m_model->visitTypes()) {
        types.emplace_back(type, type);
    }
    refill(*m_who, tr("Everyone"), persons);
    refill(*m_visit, tr("Any visit"), types);
    m_filling = false;
    filterChanged();
}

void AgendaView::setDays(AgendaRange range, QDate anchor, QDate today) {
    m_filling = true;
    m_range->clear();
    for (const AgendaRange each : agendaRanges) {
        m_range->addItem(rangeName(each, anchor, today), static_cast<int>(each));
    }
    m_range->setCurrentIndex(m_range->findData(static_cast<int>(range)));
    m_filling = false;
}

AgendaRange AgendaView::range() const { return static_cast<AgendaRange>(m_range->currentData().toInt()); }

void AgendaView::setHasServer(bool hasServer) {
    m_model->setHasServer(hasServer);
    m_table->setColumnHidden(static_cast<int>(AgendaColumn::Server), !hasServer);
    m_unconfirmed->setVisible(hasServer);
    if (!hasServer) {
        m_unconfirmed->setChecked(false);
    }
}

void AgendaView::setNobodyShown(bool nobody) {
    m_nobody = nobody;
    showEmptyWords();
}

void AgendaView::filterChanged() {
    if (m_filling) {
        return;
    }
    AgendaFilter filter;
    filter.text = m_search->text().simplified();
    filter.who = ActorId{m_who->currentData().toLongLong()};
    filter.visit = m_visit->currentData().toString();
    filter.state = static_cast<AgendaFilter::State>(m_state->currentData().toInt());
    filter.unconfirmed = m_unconfirmed->isChecked();
    m_model->setFilter(filter);
}

void AgendaView::setFilter(const AgendaFilter &filter) {
    m_filling = true;
    m_search->setText(filter.text);
    // What is not listed yet becomes a choice, so that the list that comes is narrowed to it.
    const auto chooseIn = [](QComboBox &box, const QVariant &value, const QString &text) {
        if (box.count() == 0) {
            box.addItem(QString(), QVariant());
        }
        int at = value.isValid() ? box.findData(value) : 0;
        if (at < 0) {
            box.addItem(text, value);
            at = box.count() - 1;
        }
        box.setCurrentIndex(at);
    };
    chooseIn(*m_who, filter.who ? QVariant(filter.who.value) : QVariant(), QString());
    chooseIn(*m_visit, filter.visit.isEmpty() ? QVariant() : QVariant(filter.visit), filter.visit);
    m_state->setCurrentIndex(std::max(0, m_state->findData(static_cast<int>(filter.state))));
    m_unconfirmed->setChecked(filter.unconfirmed);
    m_filling = false;
    filterChanged();
}

void AgendaView::clearFilter() {
    setFilter({});
    m_table->setFocus();
}

void AgendaView::followModel() {
    spanSections();
    m_unconfirmed->setText(tr("Not confirmed: %1").arg(QLocale().toString(m_model->unconfirmedCount())));
    m_unconfirmed->setAccessibleName(m_unconfirmed->text());
    showEmptyWords();
    fitColumns(false);
    followSelection();
    if (m_nowWanted) { // visits are read after their list is opened
        showNow();
    }
    Q_EMIT listChanged();
}

void AgendaView::spanSections() {
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isSection(row)) {
            m_table->setSpan(row, 0, 1, agendaColumns);
        }
    }
}

void AgendaView::showEmptyWords() {
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered = !m_model->filter().isEmpty();
    m_emptyText->setText(m_nobody     ? tr("Nobody is shown.\nTick a practitioner or a room at the left.")
                         : isFiltered ? tr("No visit of these days matches.")
                                      : tr("No visits on these days.\nBook one with Ctrl+N, or list more days above."));
    m_clear->setVisible(isFiltered && !m_nobody);
    m_empty->setVisible(isEmpty);
    m_empty->setGeometry(m_table->viewport()->rect());
}

// ---- choosing -------------------------------------------------------------------------------------------------------------

std::vector<AgendaVisitPtr> AgendaView::chosenVisits() const {
    std::vector<AgendaVisitPtr> visits;
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const auto &index : rows) {
        if (auto visit = m_model->visitAt(index.row())) {
            visits.push_back(std::move(visit));
        }
    }
    return visits;
}

std::vector<AppointmentId> AgendaView::chosen() const {
    std::vector<AppointmentId> ids;
    std::ranges::transform(chosenVisits(), std::back_inserter(ids), [](const AgendaVisitPtr &visit) { return visit->row.id; });
    return ids;
}

std::vector<AppointmentStatus> AgendaView::chosenStatuses() const {
    std::vector<AppointmentStatus> statuses;
    std::ranges::transform(chosenVisits(), std::back_inserter(statuses), [](const AgendaVisitPtr &visit) { return visit->row.status; });
    return statuses;
}

bool AgendaView::choose(AppointmentId id) {
    const int row = m_model->rowOf(id);
    if (row < 0) {
        return false;
    }
    const auto index = m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    return true;
}

void AgendaView::showNow() {
    m_nowWanted = true;
    QTimer::singleShot(0, this, &AgendaView::scrollToNow); // once the rows have their places
}

void AgendaView::scrollToNow() {
    for (int row = 0; m_nowWanted && row < m_model->rowCount(); ++row) {
        const auto visit = m_model->visitAt(row);
        if (visit != nullptr && visit->row.interval.end > m_model->now()) {
            m_table->doItemsLayout(); // else it has the height of the rows before
            m_table->scrollTo(m_model->index(std::max(0, row - 1), 0), QAbstractItemView::PositionAtTop);
            m_nowWanted = false;
            return;
        }
    }
}

void AgendaView::followSelection() {
    const auto statuses = chosenStatuses();
    const auto *focused = m_bulk->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const auto anyMay = [&](AppointmentStatus wanted) {
        return std::ranges::any_of(statuses, [&](AppointmentStatus status) { return status != wanted && mayFollow(status, wanted); });
    };
    const bool staysUsable = statuses.size() > 1
        && (focused == m_bulkCancel ? anyMay(AppointmentStatus::Cancelled)
                                    : std::ranges::any_of(m_bulkButtons, [&](const auto &each) { return each.second == focused && anyMay(each.first); }));
    if (focused != nullptr && !staysUsable) {
        m_table->setFocus(); // before its button goes, else the keys end up outside of the list
    }
    m_bulk->setVisible(statuses.size() > 1);
    if (statuses.size() > 1) {
        m_bulkCount->setText(tr("%n visits chosen", nullptr, static_cast<int>(statuses.size())));
        for (const auto &[status, button] : m_bulkButtons) {
            button->setEnabled(anyMay(status));
        }
        m_bulkCancel->setEnabled(anyMay(AppointmentStatus::Cancelled));
        fitBulkBar();
    }
    Q_EMIT selectionChanged();
}

// ---- the window -----------------------------------------------------------------------------------------------------------

QByteArray AgendaView::columns() const {
    auto *header = m_table->horizontalHeader();
    QHeaderView kept(Qt::Horizontal);
    kept.setModel(m_model);
    if (!kept.restoreState(header->saveState())) {
        return header->saveState();
    }
    // what grew by itself would be taken for somebody's wish when it comes back
    for (int column = 0; column < agendaColumns; ++column) {
        if (!header->isSectionHidden(column) && header->sectionSize(column) == m_fitted[static_cast<size_t>(column)]) {
            kept.resizeSection(column, usualWidth(column, m_zoom));
        }
    }
    return kept.saveState();
}

void AgendaView::setColumns(const QByteArray &state) {
    auto *header = m_table->horizontalHeader();
    if (state.isEmpty() || !header->restoreState(state)) {
        return;
    }
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    // They may have been kept in a language with shorter dates.
    for (int column = 0; column < agendaColumns; ++column) {
        const int needed = neededWidth(AgendaColumn(column)) * m_zoom / zoom::usual;
        if (!header->isSectionHidden(column) && header->sectionSize(column) < needed) {
            header->resizeSection(column, needed);
        }
    }
}

void AgendaView::fitTools() {
    // Printing and exporting are in the menu, too; then those filters go that the search can do.
    for (auto *tool : m_added) {
        tool->setVisible(width() >= widthForTools);
    }
    m_visit->setVisible(width() >= widthForAll);
    m_who->setVisible(width() >= widthForAll);
    fitBulkBar();
}

void AgendaView::fitColumns(bool afresh) {
    constexpr int rowsMeasured = 100;
    constexpr int most = 112; // a single very long text does not take it from the others
    auto *header = m_table->horizontalHeader();
    const QFontMetrics plain(style::font(m_table->font(), zoom::scaled(metrics::baseText, m_zoom)));
    const QFontMetrics semibold(style::font(m_table->font(), zoom::scaled(metrics::baseText, m_zoom), true));
    const auto isOurs = [&](int column) {
        const int size = header->sectionSize(column);
        return std::abs(size - usualWidth(column, m_zoom)) <= 1 || size == m_fitted[static_cast<size_t>(column)];
    };
    int spare = m_table->viewport()->width();
    for (int column = 0; column < agendaColumns; ++column) {
        const bool stretches = header->visualIndex(column) == agendaColumns - 1;
        spare -= header->isSectionHidden(column) ? 0 : stretches || isOurs(column) ? usualWidth(column, m_zoom) : header->sectionSize(column);
    }
    for (const auto wanted : {AgendaColumn::State, AgendaColumn::Patient, AgendaColumn::With, AgendaColumn::Visit}) {
        const int column = static_cast<int>(wanted);
        if (header->isSectionHidden(column) || !isOurs(column)) {
            continue;
        }
        const bool hasIcon = wanted == AgendaColumn::State;
        int widest = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), rowsMeasured); ++row) {
            if (!m_model->isSection(row)) {
                const bool isLoud = wanted == AgendaColumn::Patient || (hasIcon && m_model->index(row, column).data(AgendaModel::MarkRole).value<AgendaMark>().loud);
                widest = std::max(widest, (isLoud ? semibold : plain).horizontalAdvance(m_model->index(row, column).data().toString()));
            }
        }
        const int usual = usualWidth(column, m_zoom);
        const int icon = hasIcon ? zoom::scaled(metrics::cardIconSize, m_zoom) + AgendaDelegate::iconGap : 0;
        int &fitted = m_fitted[static_cast<size_t>(column)];
        const int needed = std::max(widest + icon + AgendaDelegate::padding + 6, afresh ? 0 : fitted); // nothing jumps with the minutes
        fitted = usual + std::clamp(needed - usual, 0, std::clamp(spare, 0, zoom::scaled(most, m_zoom)));
        spare -= fitted - usual;
        header->resizeSection(column, fitted);
    }
}

void AgendaView::fitBulkBar() {
    std::vector<QPushButton *> buttons{m_bulkCancel};
    std::ranges::transform(m_bulkButtons, std::back_inserter(buttons), [](const auto &each) { return each.second; });
    const auto show = [&buttons](bool words) {
        for (auto *button : buttons) {
            const QString text = button->property(wordsOfButton).toString();
            button->setText(words ? text : QString());
            button->setToolTip(words ? QString() : text);
        }
    };
    show(true);
    if (m_bulk->layout()->minimumSize().width() > width()) {
        show(false); // icons alone; tool tips and names say what they do
    }
}

int AgendaView::bulkBarHeight() const { return m_bulk->isHidden() ? 0 : m_bulk->sizeHint().height(); }

void AgendaView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitTools();
}

void AgendaView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), style::Palette::of(palette()).window);
}

bool AgendaView::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        m_empty->setGeometry(m_table->viewport()->rect());
        fitColumns(true);
    }
    if (event->type() == QEvent::Wheel && watched == m_table->viewport() && static_cast<QWheelEvent *>(event)->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom::turned(m_zoom, *static_cast<QWheelEvent *>(event)));
        return true;
    }
    if (event->type() == QEvent::ContextMenu && (watched == m_table || watched == m_table->viewport())) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        QPoint position = menu->globalPos();
        if (menu->reason() != QContextMenuEvent::Mouse) {
            position = m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).center());
        }
        if (!chosen().empty()) {
            Q_EMIT menuWanted(position);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace praxidesk::overview
