#include "ui/shell/command_palette.h"

#include "ui/booking/fit_to_content.h"
#include "ui/shell/command_model.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace praxidesk::shell {

CommandPalette::CommandPalette(const CommandRegistry &registry, Use use, QWidget *parent)
    : QDialog(parent), m_use(use), m_model(new CommandModel(registry, use == Use::Run, this)), m_filter(new QLineEdit), m_list(new QTreeView), m_nothing(new QLabel) {
    setWindowTitle(use == Use::Run ? tr("Commands") : tr("Keyboard shortcuts"));
    booking::resizeWithinScreen(*this, {560, 460});
    m_filter->addAction(style::icon(style::IconName::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_filter->setPlaceholderText(use == Use::Run ? tr("What do you want to do?") : tr("Filter the list"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setSectionResizeMode(CommandModel::TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CommandModel::KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(CommandModel::MenuColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setHeaderHidden(use == Use::Run);
    m_list->setCurrentIndex(m_model->index(0, 0));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    m_nothing->setText(use == Use::Run ? tr("No command has these words. Some are there only while a visit or a time is chosen.") : tr("No command has these words."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    layout->addWidget(m_nothing, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->filter(words);
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->setVisible(m_model->rowCount() > 0);
        m_nothing->setVisible(m_model->rowCount() == 0);
    });
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::runCurrent);
    m_filter->setFocus();
}

void CommandPalette::runCurrent() {
    if (m_use == Use::Shortcuts) {
        return;
    }
    auto *action = m_model->actionAt(m_list->currentIndex().row());
    accept();
    if (action != nullptr && action->isEnabled()) {
        // After the palette has gone, so that a dialog of the command gets the window's focus.
        QTimer::singleShot(0, action, &QAction::trigger);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        if ((key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) && rows > 0) {
            const int next = (row + (key->key() == Qt::Key_Down ? 1 : rows - 1)) % rows;
            m_list->setCurrentIndex(m_model->index(next, 0));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace praxidesk::shell
