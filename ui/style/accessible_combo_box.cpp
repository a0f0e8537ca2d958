#include "ui/style/accessible_combo_box.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace praxidesk::style {
namespace {

QAccessibleInterface *createInterface(const QString &, QObject *object) {
    auto *box = qobject_cast<QComboBox *>(object);
    return box != nullptr ? new AccessibleComboBox(box) : nullptr;
}

void forget(QAccessible::Id id) {
    if (id != 0) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

} // namespace

void installAccessibleComboBoxes() {
    static const bool once = [] {
        QAccessible::installFactory(createInterface);
        return true;
    }();
    std::ignore = once;
}

// ---- the box ------------------------------------------------------------------------------------------------------

AccessibleComboBox::AccessibleComboBox(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

AccessibleComboBox::~AccessibleComboBox() {
    forget(m_list);
}

QComboBox *AccessibleComboBox::box() const {
    return static_cast<QComboBox *>(widget());
}

int AccessibleComboBox::childCount() const {
    return box()->isEditable() ? 2 : 1;
}

QAccessibleInterface *AccessibleComboBox::child(int index) const {
    if (index == 1 && box()->isEditable()) {
        return QAccessible::queryAccessibleInterface(box()->lineEdit());
    }
    if (index != 0) {
        return nullptr;
    }
    if (m_list == 0) {
        m_list = QAccessible::registerAccessibleInterface(new AccessibleComboList(box()));
    }
    return QAccessible::accessibleInterface(m_list);
}

int AccessibleComboBox::indexOfChild(const QAccessibleInterface *child) const {
    return box()->isEditable() && child != nullptr && child->object() == box()->lineEdit() ? 1 : dynamic_cast<const AccessibleComboList *>(child) != nullptr ? 0 : -1;
}

QAccessibleInterface *AccessibleComboBox::childAt(int x, int y) const {
    return box()->isEditable() && box()->lineEdit()->rect().contains(box()->lineEdit()->mapFromGlobal(QPoint(x, y))) ? child(1) : nullptr;
}

QString AccessibleComboBox::text(QAccessible::Text text) const {
    if (text == QAccessible::Value) {
        return box()->currentText();
    }
    const QString own = QAccessibleWidget::text(text);
    return own.isEmpty() && (text == QAccessible::Name || text == QAccessible::Description) ? box()->currentText() : own;
}

QAccessible::State AccessibleComboBox::state() const {
    auto state = QAccessibleWidget::state();
    const bool unfolded = box()->view()->isVisible();
    state.expandable = true;
    state.expanded = unfolded;
    state.collapsed = !unfolded;
    state.editable = box()->isEditable();
    state.hasPopup = true;
    return state;
}

QStringList AccessibleComboBox::actionNames() const {
    return {showMenuAction(), pressAction()};
}

QString AccessibleComboBox::localizedActionDescription(const QString &name) const {
    return name == showMenuAction() || name == pressAction() ? QComboBox::tr("Open the combo box selection popup") : QString();
}

void AccessibleComboBox::doAction(const QString &name) {
    if (name != showMenuAction() && name != pressAction()) {
        return;
    }
    if (box()->view()->isVisible()) {
        box()->hidePopup();
    } else {
        box()->showPopup();
    }
}

QStringList AccessibleComboBox::keyBindingsForAction(const QString &) const {
    return {};
}

// ---- its list -----------------------------------------------------------------------------------------------------

AccessibleComboList::~AccessibleComboList() {
    for (const auto id : m_items) {
        forget(id);
    }
}

QWindow *AccessibleComboList::window() const {
    return m_box ? m_box->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleComboList::parent() const {
    return QAccessible::queryAccessibleInterface(m_box);
}

int AccessibleComboList::childCount() const {
    return m_box ? m_box->count() : 0;
}

QAccessibleInterface *AccessibleComboList::child(int index) const {
    if (!m_box || index < 0 || index >= m_box->count()) {
        return nullptr;
    }
    const auto at = static_cast<size_t>(index);
    m_items.resize(std::max(m_items.size(), at + 1), 0);
    if (m_items[at] == 0) {
        m_items[at] = QAccessible::registerAccessibleInterface(new AccessibleComboItem(m_box, index));
    }
    return QAccessible::accessibleInterface(m_items[at]);
}

QAccessibleInterface *AccessibleComboList::childAt(int x, int y) const {
    if (!m_box || !m_box->view()->isVisible()) {
        return nullptr;
    }
    return child(m_box->view()->indexAt(m_box->view()->viewport()->mapFromGlobal(QPoint(x, y))).row());
}

int AccessibleComboList::indexOfChild(const QAccessibleInterface *child) const {
    const auto *item = dynamic_cast<const AccessibleComboItem *>(child);
    return item != nullptr ? item->row() : -1;
}

QString AccessibleComboList::text(QAccessible::Text text) const {
    const auto *box = parent();
    return box != nullptr && text == QAccessible::Name ? box->text(QAccessible::Name) : QString();
}

QRect AccessibleComboList::rect() const {
    if (!m_box) {
        return {};
    }
    const QWidget *shown = m_box->view()->isVisible() ? static_cast<const QWidget *>(m_box->view()) : m_box;
    return {shown->mapToGlobal(QPoint(0, 0)), shown->size()};
}

QAccessible::State AccessibleComboList::state() const {
    QAccessible::State state;
    state.invisible = !m_box || !m_box->view()->isVisible();
    return state;
}

// ---- an entry -----------------------------------------------------------------------------------------------------

bool AccessibleComboItem::isValid() const {
    return m_box != nullptr && m_row < m_box->count();
}

QWindow *AccessibleComboItem::window() const {
    return m_box ? m_box->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleComboItem::parent() const {
    auto *box = QAccessible::queryAccessibleInterface(m_box);
    return box != nullptr ? box->child(0) : nullptr;
}

QString AccessibleComboItem::text(QAccessible::Text text) const {
    return isValid() && text == QAccessible::Name ? m_box->itemText(m_row) : QString();
}

QRect AccessibleComboItem::rect() const {
    if (!isValid()) {
        return {};
    }
    const auto *view = m_box->view();
    if (!view->isVisible()) {
        return {m_box->mapToGlobal(QPoint(0, 0)), m_box->size()};
    }
    const QRect rect = view->visualRect(m_box->model()->index(m_row, m_box->modelColumn(), m_box->rootModelIndex()));
    return {view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::State AccessibleComboItem::state() const {
    QAccessible::State state;
    state.invalid = !isValid();
    state.selectable = true;
    state.focusable = true;
    state.selected = isValid() && m_box->currentIndex() == m_row;
    state.disabled = !m_box || !m_box->isEnabled();
    return state;
}

void *AccessibleComboItem::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleComboItem::doAction(const QString &name) {
    if (name != pressAction() || !isValid() || !m_box->isEnabled()) {
        return;
    }
    // After the caller has its answer: what the choice starts must not hold up assistive technology.
    QMetaObject::invokeMethod(m_box, [box = m_box, row = m_row] {
        box->setCurrentIndex(row);
        box->hidePopup();
        Q_EMIT box->activated(row);
        Q_EMIT box->textActivated(box->itemText(row));
    }, Qt::QueuedConnection);
}

} // namespace praxidesk::style
