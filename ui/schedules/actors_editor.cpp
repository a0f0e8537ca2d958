#include "ui/schedules/actors_editor.h"

#include "ui/booking/small_widgets.h"
#include "ui/schedules/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace praxidesk::schedules {
namespace {

constexpr int proposedPatients = 5;

} // namespace

ActorsEditor::ActorsEditor(const store::Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_rows(new QVBoxLayout), m_search(new QLineEdit), m_kind(new QComboBox), m_new(booking::plainButton(tr("&Add new"))) {
    m_search->setAccessibleName(tr("Add an actor"));
    m_search->setPlaceholderText(tr("Add a practitioner, room, device, service or patient"));
    m_search->setClearButtonEnabled(true);
    m_kind->setAccessibleName(tr("Kind of the new actor"));
    for (const auto type : {ResourceType::Practitioner, ResourceType::Location, ResourceType::Device, ResourceType::HealthcareService}) {
        m_kind->addItem(actorKind(type), static_cast<int>(type));
    }
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_search->setCompleter(completer);
    completer->popup()->setAccessibleName(tr("Found actors"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    row->addWidget(m_new);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, &ActorsEditor::propose); // not textEdited: assistive technology sets the text
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { QMetaObject::invokeMethod(this, &ActorsEditor::take, Qt::QueuedConnection); });
    connect(m_search, &QLineEdit::returnPressed, this, &ActorsEditor::take);
    connect(m_new, &QPushButton::clicked, this, [this] {
        const QString name = m_search->text().simplified();
        if (!name.isEmpty()) {
            add({.reference = {}, .display = name, .key = {}, .type = static_cast<ResourceType>(m_kind->currentData().toInt())});
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_new->setEnabled(!text.trimmed().isEmpty());
        m_kind->setEnabled(!text.trimmed().isEmpty());
    });
    m_new->setEnabled(false);
    m_kind->setEnabled(false);
}

void ActorsEditor::setActors(const std::vector<Reference> &actors) {
    m_actors = actors;
    rebuild();
}

QString ActorsEditor::nameOf(const Reference &actor) const {
    if (actor.key) {
        if (actor.type == ResourceType::Patient) {
            const auto patient = m_store.patient(narrow<PatientId>(actor.key));
            return patient ? patient->displayName() : actor.display;
        }
        if (const auto known = m_store.actor(narrow<ActorId>(actor.key)); known && !known->name.isEmpty()) {
            return known->name;
        }
    }
    return actor.display.isEmpty() ? actor.reference : actor.display;
}

void ActorsEditor::rebuild() {
    while (auto *item = m_rows->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (size_t at = 0; at < m_actors.size(); ++at) {
        const QString name = nameOf(m_actors[at]);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(new QLabel(name));
        line->addWidget(new booking::HintLabel(m_actors[at].key ? actorKind(m_actors[at].type) : tr("%1, new", "kind of an actor").arg(actorKind(m_actors[at].type))));
        line->addStretch();
        auto *remove = new QPushButton;
        remove->setIcon(style::icon(style::IconName::Close));
        remove->setFlat(true);
        remove->setAutoDefault(false);
        remove->setFixedSize(24, 24);
        remove->setAccessibleName(tr("Remove %1").arg(name));
        line->addWidget(remove);
        m_rows->addWidget(row);
        connect(remove, &QPushButton::clicked, this, [this, at] {
            m_actors.erase(m_actors.begin() + static_cast<std::ptrdiff_t>(at));
            rebuild();
            m_search->setFocus();
            Q_EMIT changed();
        });
    }
}

void ActorsEditor::propose() {
    const QString wanted = m_search->text().simplified();
    if (std::ranges::any_of(m_found, [&wanted](const auto &found) { return found.first == wanted; })) {
        return; // one of the proposals was chosen
    }
    m_found.clear();
    const auto isTaken = [this](ResourceKey key) { return std::ranges::any_of(m_actors, [key](const Reference &actor) { return actor.key == key; }); };
    if (!wanted.isEmpty()) {
        for (const auto &actor : m_store.actors()) {
            if (actor.type != ResourceType::Patient && actor.name.contains(wanted, Qt::CaseInsensitive) && !isTaken(actor.header.key)) {
                m_found.emplace_back(tr("%1, %2", "name, kind").arg(actor.name, actorKind(actor.type)), m_store.referenceTo(actor.header.key));
            }
        }
        for (const auto &patient : m_store.searchPatients(wanted, proposedPatients)) {
            if (!isTaken(resourceKey(patient.id))) {
                m_found.emplace_back(tr("%1, %2", "name, kind").arg(patient.name, actorKind(ResourceType::Patient)), m_store.referenceTo(resourceKey(patient.id)));
            }
        }
    }
    QStringList texts;
    for (const auto &[text, actor] : m_found) {
        texts << text;
    }
    static_cast<QStringListModel *>(m_search->completer()->model())->setStringList(texts);
}

void ActorsEditor::take() {
    const QString text = m_search->text().simplified();
    const auto exact = std::ranges::find_if(m_found, [&text](const auto &found) { return found.first == text; });
    if (exact != m_found.end()) {
        add(exact->second);
    } else if (!m_found.empty() && !text.isEmpty()) {
        add(m_found.front().second);
    }
}

void ActorsEditor::add(Reference actor) { // by value: it may be one of m_found
    m_found.clear();
    m_search->clear();
    m_actors.push_back(std::move(actor));
    rebuild();
    m_search->setFocus();
    Q_EMIT changed();
}

} // namespace praxidesk::schedules
