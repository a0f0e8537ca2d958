#include "ui/shell/saved_view_dialog.h"

#include "ui/booking/small_widgets.h"
#include "ui/shell/saved_views.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace praxidesk::shell {

SavedViewDialog::SavedViewDialog(const std::vector<SavedView> &saved, std::optional<int> changed, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit), m_key(new QComboBox), m_save(booking::primaryButton(tr("Save"))) {
    setWindowTitle(changed ? tr("Change a saved view") : tr("Save this view"));
    int chosen = -1;
    for (int key = 0; key < savedViewKeys; ++key) {
        const auto holder = std::ranges::find(saved, key, &SavedView::key);
        const QString name = keyOfSavedView(key);
        const bool isFree = holder == saved.end();
        if (isFree) {
            m_key->addItem(name, key);
        } else {
            const QString text = key == changed ? tr("%1, %2 now", "key, what it shows") : changed ? tr("%1, swaps with %2", "key, what it shows") : tr("%1, replaces %2", "key, what it shows");
            m_key->addItem(text.arg(name, holder->name), key);
        }
        if (key == changed || (!changed && isFree && chosen < 0)) {
            chosen = key;
            m_name->setText(isFree ? QString() : holder->name);
        }
    }
    m_key->setCurrentIndex(std::max(0, chosen));
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("Mornings with both doctors", "name of a view, an example"));
    m_name->setMinimumWidth(260);
    m_name->setAccessibleName(tr("Name"));
    m_key->setAccessibleName(tr("Key"));
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Key"), m_key);
    if (!changed) {
        auto *hint = new booking::HintLabel(tr("Kept are the kind of view, its zoom, who is shown, and the filters of the agenda. The day is not."));
        hint->setWordWrap(true);
        form->addRow(QString(), hint);
    }
    auto *cancel = booking::plainButton(tr("Cancel"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form, 1);
    layout->addWidget(footer);
    connect(m_name, &QLineEdit::textChanged, this, &SavedViewDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    m_name->selectAll();
    m_name->setFocus();
    check();
}

QString SavedViewDialog::name() const { return m_name->text().simplified(); }

int SavedViewDialog::key() const { return m_key->currentData().toInt(); }

void SavedViewDialog::check() { m_save->setEnabled(!name().isEmpty()); }

} // namespace praxidesk::shell
