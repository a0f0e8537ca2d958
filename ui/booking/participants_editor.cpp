#include "ui/booking/participants_editor.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/style/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace praxidesk::booking {

ParticipantsEditor::ParticipantsEditor(const store::Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_rows(new QVBoxLayout), m_add(plainButton(tr("Add someone or something"))) {
    m_add->setMenu(new QMenu(m_add));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &ParticipantsEditor::fillMenu);
    m_rows->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void ParticipantsEditor::load(std::vector<Entry> entries) {
    m_entries = std::move(entries);
    rebuild();
}

void ParticipantsEditor::setTaken(std::vector<ResourceKey> taken) {
    m_taken = std::move(taken);
}

std::vector<Reference> ParticipantsEditor::references() const {
    std::vector<Reference> all;
    for (const auto &entry : m_entries) {
        all.push_back(entry.actor);
    }
    return all;
}

void ParticipantsEditor::fillMenu() {
    auto *menu = m_add->menu();
    menu->clear();
    for (const auto &actor : m_store.actors()) {
        const ResourceKey key = actor.header.key;
        const bool present = std::ranges::any_of(m_entries, [key](const Entry &entry) { return entry.actor.key == key; });
        if (present || !actor.active || !isActor(actor.type) || std::ranges::find(m_taken, key) != m_taken.end()) {
            continue;
        }
        menu->addAction(QString(actor.name).replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, key] {
            m_entries.push_back({m_store.referenceTo(key), ParticipationStatus::Accepted});
            rebuild();
            Q_EMIT changed();
        });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("Everybody already takes part"))->setEnabled(false);
    }
}

void ParticipantsEditor::rebuild() {
    while (auto *item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (size_t at = 0; at < m_entries.size(); ++at) {
        const auto &entry = m_entries[at];
        const QString name = entry.actor.display.isEmpty() ? entry.actor.reference : entry.actor.display;
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(new QLabel(name), 1);
        if (m_answers) {
            auto *answer = new QComboBox;
            answer->setAccessibleName(tr("Answer of %1").arg(name));
            for (const auto status : {ParticipationStatus::Accepted, ParticipationStatus::Tentative, ParticipationStatus::Declined,
                                      ParticipationStatus::NeedsAction}) {
                answer->addItem(responseText(status), static_cast<int>(status));
            }
            answer->setCurrentIndex(answer->findData(static_cast<int>(entry.status)));
            connect(answer, &QComboBox::currentIndexChanged, this, [this, at, answer] {
                m_entries[at].status = static_cast<ParticipationStatus>(answer->currentData().toInt());
                Q_EMIT changed();
            });
            layout->addWidget(answer);
        }
        auto *remove = new QToolButton;
        remove->setIcon(style::icon(style::IconName::Close));
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Remove %1").arg(name));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &QToolButton::clicked, this, [this, at] {
            m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(at));
            rebuild();
            Q_EMIT changed();
        });
        layout->addWidget(remove);
        m_rows->addWidget(row);
        row->show(); // what is hidden counts for nothing when the height is reckoned
    }
}

} // namespace praxidesk::booking
