#include "ui/schedules/schedule_list.h"

#include "ui/booking/calm_news.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/schedules/words.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace praxidesk::schedules {

namespace metrics = style::metrics;

namespace {

constexpr int paneWidth = 240;
constexpr int narrowWidth = 172;
constexpr int rowHeight = 40;

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, rowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto colours = style::Palette::of(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool active = index.data(ScheduleListModel::ActiveRole).toBool();
        const bool reversed = option.direction == Qt::RightToLeft;
        painter->save();
        painter->setLayoutDirection(Qt::LeftToRight); // sides are said outright
        painter->fillRect(option.rect, chosen ? colours.booked.fill : colours.base);
        if (chosen) {
            const QRect edge(reversed ? option.rect.right() - 2 : option.rect.left(), option.rect.top(), metrics::cardEdge, option.rect.height());
            painter->fillRect(edge, colours.accent);
        }
        const QRect text = option.rect.adjusted(metrics::panelPadding, 3, -metrics::panelPadding, -3);
        const Qt::Alignment side = Qt::AlignVCenter | (reversed ? Qt::AlignRight : Qt::AlignLeft);
        const auto line = [&](int top, const QFont &font, const QColor &colour, const QString &words) {
            painter->setFont(font);
            painter->setPen(colour);
            const QRect place(text.left(), text.top() + top, text.width(), 17);
            painter->drawText(place, int(side), QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
        };
        line(0, style::font(option.font, metrics::baseText, true), chosen ? colours.booked.text : active ? colours.text : colours.secondaryText,
             index.data(Qt::DisplayRole).toString());
        line(17, style::font(option.font, metrics::smallText), chosen ? colours.booked.text : colours.secondaryText, index.data(ScheduleListModel::SubtitleRole).toString());
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colours.hairline);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            style::drawFocusRing(*painter, QRectF(option.rect), colours.accent);
        }
        painter->restore();
    }
};

QStringList namesOf(const store::Store &store, const Schedule &schedule) {
    QStringList names;
    for (const Reference &actor : schedule.actors) {
        const auto known = actor.key && actor.type != ResourceType::Patient ? store.actor(narrow<ActorId>(actor.key)) : failure(ErrorCode::NotFound, {});
        names << (known && !known->name.isEmpty() ? known->name : actor.display.isEmpty() ? actor.reference : actor.display);
    }
    return names;
}

} // namespace

// ---- model ----------------------------------------------------------------------------------------------------------

ScheduleListModel::ScheduleListModel(desk::Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk) { refresh(); }

void ScheduleListModel::setFilter(const Filter &filter) {
    if (filter != m_filter) {
        m_filter = filter;
        refresh();
    }
}

void ScheduleListModel::refresh() {
    const auto &store = m_desk.store();
    store::ScheduleQuery query;
    query.specialty = m_filter.specialty;
    query.serviceType = m_filter.serviceType;
    query.serviceCategory = m_filter.serviceCategory;
    query.active = m_filter.active;
    query.actor = m_filter.actor;
    std::vector<Row> rows;
    for (const auto &schedule : store.schedules(query)) {
        const QStringList names = namesOf(store, schedule);
        const QString everything = (names + QStringList{textOf(schedule.specialty), textOf(schedule.serviceType), textOf(schedule.serviceCategory), schedule.comment}).join(u' ');
        const QStringList words = m_filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
        if (!std::ranges::all_of(words, [&everything](const QString &word) { return everything.contains(word, Qt::CaseInsensitive); })) {
            continue;
        }
        QStringList subtitle;
        if (!schedule.active) {
            subtitle << (schedule.comment.isEmpty() ? tr("not active") : tr("not active: %1", "comment").arg(schedule.comment));
        }
        if (const QString role = booking::scheduleRole(schedule); !role.isEmpty()) {
            subtitle << role;
        }
        const QString name = booking::scheduleName(store, schedule);
        for (const QString &other : names) {
            if (other != name) {
                subtitle << other;
            }
        }
        if (subtitle.isEmpty() && !schedule.actors.empty()) {
            subtitle << actorKind(schedule.actors.front().type);
        }
        rows.push_back({schedule.id(), name, subtitle.join(QStringLiteral(" · ")), schedule.active});
    }
    std::ranges::stable_sort(rows, [](const Row &a, const Row &b) { return a.active != b.active ? a.active : a.title.localeAwareCompare(b.title) < 0; });
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ScheduleListModel::rowOf(ScheduleId schedule) const {
    const auto found = std::ranges::find(m_rows, schedule, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

ScheduleId ScheduleListModel::idAt(const QModelIndex &index) const { return index.isValid() ? m_rows[static_cast<size_t>(index.row())].id : ScheduleId{}; }

int ScheduleListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ScheduleListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case SubtitleRole: return row.subtitle;
    case ActiveRole: return row.active;
    case IdRole: return row.id.value;
    case Qt::AccessibleTextRole: return row.subtitle.isEmpty() ? row.title : tr("%1, %2", "name, what it is").arg(row.title, row.subtitle);
    default: return {};
    }
}

// ---- pane -----------------------------------------------------------------------------------------------------------

ScheduleListPane::ScheduleListPane(desk::Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_model(new ScheduleListModel(desk, this)), m_search(new QLineEdit), m_actor(new QComboBox), m_specialty(new QComboBox), m_type(new QComboBox),
      m_category(new QComboBox), m_active(new QComboBox), m_filters(new QWidget), m_showFilters(new booking::LinkButton(tr("&Filters"))), m_list(new QListView), m_new(booking::plainButton(tr("&New schedule"))) {
    setFixedWidth(paneWidth);
    m_search->setPlaceholderText(tr("Find a schedule"));
    m_search->setAccessibleName(tr("Find a schedule"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(style::icon(style::IconName::Search), QLineEdit::LeadingPosition);
    for (const auto &[box, name] : {std::pair(m_actor, tr("Whose time")), {m_specialty, tr("Specialty")}, {m_type, tr("Service type")}, {m_category, tr("Service category")}, {m_active, tr("State")}}) {
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::activated, this, &ScheduleListPane::filter);
    }
    m_active->addItems({tr("All states"), tr("Active"), tr("Not active")});
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Schedules"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_new->setIcon(style::icon(style::IconName::Plus));
    auto *filters = new QGridLayout(m_filters);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->setSpacing(8);
    filters->addWidget(m_actor, 0, 0, 1, 2);
    filters->addWidget(m_specialty, 1, 0);
    filters->addWidget(m_type, 1, 1);
    filters->addWidget(m_category, 2, 0);
    filters->addWidget(m_active, 2, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(8);
    top->addWidget(m_search);
    m_showFilters->setCheckable(true);
    m_showFilters->hide();
    top->addWidget(m_showFilters, 0, Qt::AlignLeading);
    top->addWidget(m_filters);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 8, 12, 10);
    bottom->addWidget(m_new);
    bottom->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addLayout(bottom);
    fillFilters();
    connect(m_search, &QLineEdit::textChanged, this, &ScheduleListPane::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_quiet && now.isValid()) {
            Q_EMIT picked(m_model->idAt(now));
        }
    });
    connect(m_new, &QPushButton::clicked, this, &ScheduleListPane::newWanted);
    connect(m_showFilters, &QPushButton::toggled, m_filters, &QWidget::setVisible);
    new booking::CalmNews(desk, this, [this] {
        const ScheduleId kept = current();
        m_quiet = true;
        fillFilters();
        m_model->refresh();
        if (const int row = m_model->rowOf(kept); row >= 0) {
            m_list->setCurrentIndex(m_model->index(row));
        }
        m_quiet = false;
    });
}

void ScheduleListPane::setNarrow(bool narrow) {
    setFixedWidth(narrow ? narrowWidth : paneWidth);
    m_showFilters->setVisible(narrow);
    m_filters->setVisible(!narrow || m_showFilters->isChecked());
}

void ScheduleListPane::fillFilters() {
    QStringList specialties, types, categories;
    for (const auto &schedule : m_desk.store().schedules()) {
        for (const auto &[values, labels] : {std::pair(&schedule.specialty, &specialties), {&schedule.serviceType, &types}, {&schedule.serviceCategory, &categories}}) {
            for (const Concept &value : *values) {
                *labels << value.label();
            }
        }
    }
    for (const auto &[box, labels, all] : {std::tuple(m_specialty, &specialties, tr("All specialties")), {m_type, &types, tr("All services")}, {m_category, &categories, tr("All categories")}}) {
        labels->removeDuplicates();
        labels->sort(Qt::CaseInsensitive);
        const QString chosen = box->currentIndex() > 0 ? box->currentText() : QString();
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all);
        box->addItems(*labels);
        box->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : box->findText(chosen)));
    }
    fillActors();
}

void ScheduleListPane::fillActors() {
    std::vector<std::pair<QString, qint64>> actors;
    for (const auto &schedule : m_desk.store().schedules()) {
        const QStringList names = namesOf(m_desk.store(), schedule);
        for (size_t at = 0; at < schedule.actors.size(); ++at) {
            const std::pair each(names.at(static_cast<qsizetype>(at)), schedule.actors[at].key.value);
            if (each.second != 0 && std::ranges::find(actors, each) == actors.end()) {
                actors.push_back(each);
            }
        }
    }
    std::ranges::sort(actors, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    const auto chosen = m_actor->currentData();
    const QSignalBlocker quiet(m_actor);
    m_actor->clear();
    m_actor->addItem(tr("All people and rooms"), qint64(0));
    for (const auto &[name, key] : actors) {
        m_actor->addItem(name, key);
    }
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(chosen)));
}

void ScheduleListPane::filter() {
    const auto chosen = [](const QComboBox *box) { return box->currentIndex() > 0 ? box->currentText() : QString(); };
    const ScheduleId kept = current();
    m_quiet = true;
    m_model->setFilter({m_search->text(), chosen(m_specialty), chosen(m_type), chosen(m_category),
                        m_active->currentIndex() == 0 ? std::nullopt : std::optional(m_active->currentIndex() == 1),
                        ResourceKey{m_actor->currentData().toLongLong()}});
    if (const int row = m_model->rowOf(kept); row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_quiet = false;
}

ScheduleId ScheduleListPane::current() const { return m_model->idAt(m_list->currentIndex()); }

void ScheduleListPane::setCurrent(ScheduleId schedule) {
    m_quiet = true;
    if (schedule && m_model->rowOf(schedule) < 0) {
        m_search->clear();
        for (auto *box : {m_actor, m_specialty, m_type, m_category, m_active}) {
            box->setCurrentIndex(0);
        }
        m_model->setFilter({});
        m_model->refresh();
    }
    const int row = m_model->rowOf(schedule);
    if (row < 0) {
        m_list->clearSelection();
        m_list->selectionModel()->clearCurrentIndex();
    } else {
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_quiet = false;
}

void ScheduleListPane::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    painter.fillRect(rect(), colours.alternateBase);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height(), colours.line);
}

} // namespace praxidesk::schedules
