#include "ui/booking/patient_search_field.h"

#include "ui/booking/patient_search_model.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/shapes.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <utility>

namespace praxidesk::booking {
namespace {

constexpr int rowHeight = 40;
constexpr int padding = 12;

/// A line with the letters that were typed underlined, whatever side it stands on. The alignment is absolute.
void drawLetters(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QModelIndex &index, int textRole, int lettersRole) {
    QTextLayout layout(index.data(textRole).toString(), painter.font());
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> typed;
    for (const Letters &letters : index.data(lettersRole).value<LetterList>()) {
        QTextLayout::FormatRange range;
        range.start = int(letters.start);
        range.length = int(letters.length);
        range.format.setFontUnderline(true);
        typed << range;
    }
    layout.setFormats(typed);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid()) {
        return;
    }
    line.setLineWidth(room.width());
    layout.endLayout();
    const QSizeF size(line.naturalTextWidth(), line.height());
    const double left = alignment.testFlag(Qt::AlignRight) ? room.right() + 1 - size.width() : room.left();
    const double top = alignment.testFlag(Qt::AlignBottom) ? room.bottom() + 1 - size.height() : room.top();
    layout.draw(&painter, QPointF(left, top), {}, room);
}

class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto colours = style::Palette::of(option.palette);
        const bool chosen = (option.state & QStyle::State_Selected) != 0;
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        painter->fillRect(option.rect, chosen ? colours.booked.fill : colours.base);
        if (chosen) {
            QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), colours.accent);
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);
        const QRect inner = option.rect.adjusted(padding, 3, -padding, -4);
        const auto leading = style::leadingSide(option.direction);
        const auto trailing = style::trailingSide(option.direction);
        if (index.data(PatientSearchModel::IsNewRole).toBool()) {
            QRect box(inner.left(), inner.center().y() - 8, 16, 16);
            style::paintIcon(*painter, style::IconName::NewPatient, QStyle::visualRect(option.direction, inner, box), colours.accentText);
            painter->setFont(style::font(style::metrics::baseText, true));
            painter->setPen(colours.accentText);
            const QRect text = QStyle::visualRect(option.direction, inner, inner.adjusted(24, 0, 0, 0));
            painter->drawText(text, static_cast<int>(leading | Qt::AlignVCenter),
                              painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width() - 60));
            painter->setFont(style::font(style::metrics::smallText));
            painter->setPen(colours.placeholder);
            painter->drawText(inner, static_cast<int>(trailing | Qt::AlignVCenter), QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
            return;
        }
        const auto bottom = static_cast<int>(Qt::AlignBottom);
        painter->setFont(style::font(style::metrics::baseText, true));
        painter->setPen(colours.text);
        drawLetters(*painter, inner, leading | Qt::AlignTop, index, PatientSearchModel::NameRole, PatientSearchModel::NameLettersRole);
        painter->setFont(style::font(style::metrics::smallText));
        painter->setPen(colours.secondaryText);
        drawLetters(*painter, inner, leading | Qt::AlignBottom, index, PatientSearchModel::BornRole, PatientSearchModel::BornLettersRole);
        drawLetters(*painter, inner, trailing | Qt::AlignTop, index, PatientSearchModel::NumberRole, PatientSearchModel::NumberLettersRole);
        painter->drawText(inner, static_cast<int>(trailing) | bottom, index.data(PatientSearchModel::VisitRole).toString());
    }
};

} // namespace

PatientSearchField::PatientSearchField(const store::Store &store, QWidget *parent)
    : QLineEdit(parent), m_model(new PatientSearchModel(store, this)) {
    addAction(style::icon(style::IconName::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    setClearButtonEnabled(false);
    // not textEdited: assistive technology sets the text without typing
    connect(this, &QLineEdit::textChanged, this, &PatientSearchField::refresh);
}

PatientSearchField::~PatientSearchField() {
    delete m_frame;
}

void PatientSearchField::hideList() {
    if (m_frame != nullptr) {
        m_frame->hide();
    }
}

void PatientSearchField::refresh() {
    m_choosing = true; // a reset of the model takes the selection away
    m_model->search(text());
    m_choosing = false;
    if (m_model->rowCount() == 0) {
        hideList();
        return;
    }
    showList();
    choose(m_model->index(0));
}

void PatientSearchField::choose(const QModelIndex &index) {
    const bool outer = std::exchange(m_choosing, true);
    m_list->setCurrentIndex(index);
    m_choosing = outer;
}

void PatientSearchField::showList() {
    if (m_frame == nullptr || m_frame->parentWidget() != window()) {
        delete m_frame;
        m_frame = new QFrame(window());
        m_frame->setFrameShape(QFrame::Box);
        m_frame->setAutoFillBackground(true);
        m_frame->setBackgroundRole(QPalette::Base);
        m_list = new QListView(m_frame);
        m_list->setModel(m_model);
        m_list->setItemDelegate(new HitDelegate(m_list));
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setFocusPolicy(Qt::NoFocus);
        // else the row that is chosen already could not be pressed from outside
        m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_list->setMouseTracking(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setAccessibleName(tr("Matching patients"));
        auto *layout = new QVBoxLayout(m_frame);
        layout->setContentsMargins(1, 1, 1, 1);
        layout->addWidget(m_list);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { accept(index.row()); });
        connect(m_list, &QListView::entered, this, &PatientSearchField::choose);
        // Arrows and the pointer choose through us. Whoever selects (or, on the first row, deselects) a row from outside is
        // assistive technology, and means to take it; queued, so that its call returns before the list goes.
        connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this](const QItemSelection &selected, const QItemSelection &deselected) {
                    const QModelIndexList rows = (selected.isEmpty() ? deselected : selected).indexes();
                    if (!m_choosing && !rows.isEmpty()) {
                        QMetaObject::invokeMethod(this, [this, row = rows.first().row()] { accept(row); }, Qt::QueuedConnection);
                    }
                });
    }
    const int wide = qMax(width(), m_listWidth);
    QPoint corner = mapTo(window(), QPoint(isRightToLeft() ? width() - wide : 0, height()));
    corner.setX(qBound(0, corner.x(), qMax(0, window()->width() - wide)));
    // A list that is taller than the room below scrolls; nothing of it is cut off by the window's edge.
    const int tall = m_model->rowCount() * rowHeight + 2;
    const int room = qMax(2 * rowHeight, window()->height() - corner.y() - 2);
    m_list->setVerticalScrollBarPolicy(tall > room ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_frame->setGeometry(QRect(corner, QSize(wide, qMin(tall, room))));
    m_frame->raise();
    m_frame->show();
}

void PatientSearchField::accept(int row) {
    const auto patient = m_model->patientAt(row);
    const QString typed = text();
    hideList();
    if (patient) {
        Q_EMIT picked(*patient);
    } else if (!typed.trimmed().isEmpty()) {
        Q_EMIT newPatientWanted(typed.simplified());
    }
}

void PatientSearchField::keyPressEvent(QKeyEvent *event) {
    const bool open = m_frame != nullptr && m_frame->isVisible();
    const int rows = m_model->rowCount();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open && rows > 0) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            choose(m_model->index((m_list->currentIndex().row() + step + rows) % rows));
        } else if (!text().isEmpty()) {
            refresh();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open) {
            accept(m_list->currentIndex().row());
        } else if (!text().trimmed().isEmpty()) {
            refresh();
        }
        return;
    case Qt::Key_Escape:
        if (open) {
            hideList();
            return;
        }
        break;
    case Qt::Key_N:
        if (event->modifiers() == Qt::ControlModifier) {
            hideList();
            Q_EMIT newPatientWanted(text().simplified());
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

bool PatientSearchField::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool closes = key->key() == Qt::Key_Escape && m_frame != nullptr && m_frame->isVisible();
        if (closes || (key->key() == Qt::Key_N && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void PatientSearchField::focusOutEvent(QFocusEvent *event) {
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        hideList();
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace praxidesk::booking
