// The agenda in the window: what it lists, and what is done with what is chosen in it.
#include "ui/shell/workspace.h"

#include "core/store/ledger.h"
#include "ui/booking/words.h"
#include "ui/overview/agenda_reader.h"
#include "ui/overview/agenda_view.h"
#include "ui/overview/month_reader.h"
#include "ui/paper/table_source.h"
#include "ui/shell/action_button.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/panel_list.h"
#include "ui/shell/resource_model.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/tool_bar.h"
#include "ui/style/first_weekday.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QTableView>
#include <QRegularExpression>
#include <QUrl>

namespace praxidesk::shell {
namespace {

constexpr int mostPatients = 500;

/// The agenda as File › Print takes it: the columns and rows that are shown.
class PrintableAgenda : public overview::AgendaView, public paper::TableSource {
public:
    PrintableAgenda(Zone zone, overview::AgendaLookups lookups, Workspace &workspace) : AgendaView(std::move(zone), std::move(lookups)), m_workspace(workspace) {}

    [[nodiscard]] std::optional<paper::Table> table() const override {
        const auto *list = AgendaView::table();
        paper::Table made;
        std::tie(made.title, made.aside) = m_workspace.agendaTitle();
        std::vector<int> columns;
        for (int at = 0; at < overview::agendaColumns; ++at) {
            const int column = list->horizontalHeader()->logicalIndex(at);
            if (!list->isColumnHidden(column)) {
                columns.push_back(column);
                const bool isWide = column == static_cast<int>(overview::AgendaColumn::Patient) || column == static_cast<int>(overview::AgendaColumn::Visit);
                made.columns.push_back({model()->headerData(column, Qt::Horizontal).toString(), isWide ? 1 : 0});
            }
        }
        for (int row = 0; row < model()->rowCount(); ++row) {
            paper::Row line;
            if (model()->isSection(row)) {
                line.tone = paper::Tone::Heading;
                line.cells.push_back({model()->index(row, 0).data().toString()});
            } else {
                for (const int column : columns) {
                    line.cells.push_back({model()->index(row, column).data().toString(), {}, column == static_cast<int>(overview::AgendaColumn::Patient)});
                }
            }
            made.rows.push_back(std::move(line));
        }
        made.emptyText = Workspace::tr("No visits.");
        return made;
    }

private:
    Workspace &m_workspace;
};

} // namespace

overview::AgendaView *Workspace::makeAgenda() {
    overview::AgendaLookups lookups;
    lookups.with = [this](const store::AppointmentRow &row) {
        QString people;
        QString places;
        for (const ActorId id : row.actors) {
            auto known = m_actorNames.find(id);
            if (known == m_actorNames.end()) {
                const auto actor = m_desk.store().actor(id);
                known = m_actorNames.insert(id, {actor ? actor->name : QString(), actor && booking::isPlaceOrThing(actor->type)});
            }
            auto &names = known->second ? places : people;
            names = names.isEmpty() ? known->first : tr("%1, %2", "a list").arg(names, known->first);
        }
        return people.isEmpty() ? places : people;
    };
    lookups.contact = [this](PatientId id) -> overview::AgendaLookups::Contact {
        const auto patient = m_desk.store().patient(id);
        return patient ? overview::AgendaLookups::Contact{patient->birthDate, patient->phones.value(0)} : overview::AgendaLookups::Contact{};
    };
    lookups.patients = [this](const QString &text) {
        std::vector<PatientId> ids;
        std::ranges::transform(m_desk.store().searchPatients(text, mostPatients), std::back_inserter(ids), &store::PatientHit::id);
        return ids;
    };
    return new PrintableAgenda(m_desk.store().zone(), std::move(lookups), *this);
}

void Workspace::connectAgenda() {
    for (const auto &id : {QStringLiteral("file.print"), QStringLiteral("file.exportList")}) {
        if (auto *action = m_commands.action(id)) {
            m_agenda->addTool(new ActionButton(action, ActionButton::Shows::Both));
        }
    }
    m_agenda->setDays(static_cast<overview::AgendaRange>(qBound(0, m_state.agendaRange, static_cast<int>(overview::agendaRanges.size()) - 1)), m_date, today());
    m_agenda->setZoom(m_state.agendaZoom); // first: the columns were kept as they are with it
    m_agenda->setColumns(m_state.agendaColumns);
    connect(m_agendaReader, &overview::AgendaReader::rowsRead, this, &Workspace::listVisits);
    connect(m_agenda, &overview::AgendaView::rangeChosen, this, [this] {
        m_state.agendaRange = static_cast<int>(m_agenda->range());
        refresh();
        m_agenda->setFocus();
    });
    connect(m_agenda, &overview::AgendaView::selectionChanged, this, [this] {
        if (m_state.view == View::Agenda) {
            m_notice->place(); // not on the bar for several visits
            Q_EMIT situationChanged();
        }
    });
    connect(m_agenda, &overview::AgendaView::listChanged, this, [this] {
        if (m_state.view == View::Agenda) {
            refreshTitle();
        }
    });
    connect(m_agenda, &overview::AgendaView::openWanted, m_actions, &DeskActions::openAppointment);
    connect(m_agenda, &overview::AgendaView::statusWanted, this, [this](AppointmentStatus status) { m_actions->setStatus(chosenAppointments(), status); });
    connect(m_agenda, &overview::AgendaView::cancelWanted, this, [this] { m_actions->cancel(chosenAppointments()); });
    connect(m_agenda, &overview::AgendaView::menuWanted, this, [this](const QPoint &position) {
        popUp({QStringLiteral("appointment.open"), QStringLiteral("appointment.reveal"), QStringLiteral("appointment.call"), QString(), QStringLiteral("appointment.arrived"),
               QStringLiteral("appointment.inRoom"), QStringLiteral("appointment.done"), QStringLiteral("appointment.noShow"), QStringLiteral("appointment.expected"), QString(),
               QStringLiteral("appointment.again"), QStringLiteral("appointment.told"), QStringLiteral("appointment.giveBack"), QString(), QStringLiteral("appointment.cancel")},
              position);
    });
}

std::pair<QDate, QDate> Workspace::agendaDays() const {
    return overview::daysOf(m_agenda->range(), m_date, style::firstWeekday());
}

void Workspace::refreshAgenda() {
    if (m_state.view != View::Agenda) {
        return;
    }
    const auto [first, last] = agendaDays();
    std::vector<ActorId> actors;
    for (const Resource &resource : shownResources()) {
        actors.push_back(resource.actor);
    }
    m_agenda->setDays(m_agenda->range(), m_date, today());
    m_agenda->setHasServer(m_desk.store().ledger().hasServers());
    m_agenda->setNobodyShown(actors.empty() && !m_resources.empty());
    m_agenda->model()->setNow(m_desk.store().now());
    // Who hides nobody also sees visits that name nobody.
    const bool everybody = std::ranges::all_of(m_resources, [&](const Resource &resource) { return resource.isRoom || std::ranges::find(actors, resource.actor) != actors.end(); });
    m_agendaReader->show(everybody ? std::nullopt : std::optional(std::move(actors)), first, last);
    listVisits();
    if (std::exchange(m_listed, std::pair(first, last)) != std::pair(first, last)) {
        m_agenda->showNow();
    }
}

void Workspace::listVisits() {
    std::vector<std::pair<ActorId, QString>> people;
    for (const Resource &resource : shownResources()) {
        people.emplace_back(resource.actor, resource.name);
    }
    m_agenda->setVisits(m_agendaReader->rows(), m_agendaReader->first(), m_agendaReader->last(), people);
}

std::pair<QString, QString> Workspace::agendaTitle() const {
    const QString detail = tr("%n visits", nullptr, m_agenda->model()->visitCount());
    return {m_toolBar->title(), detail};
}

void Workspace::refreshAgendaTitle() {
    const auto [first, last] = agendaDays();
    const QString detail = tr("%n visits", nullptr, m_agenda->model()->visitCount());
    if (first == last) {
        m_toolBar->setTitle(booking::longDay(first), QLocale().toString(first, tr("ddd d MMM", "short day, see QDate::toString")), detail);
        return;
    }
    const bool oneYear = first.year() == last.year() && first.year() == today().year();
    const QString toLong = oneYear ? tr("d MMMM", "day and month, see QDate::toString") : tr("d MMMM yyyy", "day, month, year, see QDate::toString");
    const QString toShort = tr("d MMM", "day and short month, see QDate::toString");
    const QString day = QLocale().toString(first, tr("d", "day of the month that is named after it, see QDate::toString"));
    const bool oneMonth = first.month() == last.month() && first.year() == last.year();
    const auto span = [&](const QString &format) {
        return tr("%1–%2", "first and last day").arg(oneMonth ? day : QLocale().toString(first, format), QLocale().toString(last, format));
    };
    m_toolBar->setTitle(span(oneYear ? toLong : tr("d MMM yyyy", "day, short month, year, see QDate::toString")), span(toShort), detail);
}

// ---- what is chosen ---------------------------------------------------------------------------------------------------------

std::vector<AppointmentId> Workspace::chosenAppointments() const {
    if (m_state.view == View::Agenda && focusedPanel() == nullptr) {
        return m_agenda->chosen();
    }
    const auto one = chosenAppointment();
    return one ? std::vector{one} : std::vector<AppointmentId>();
}

bool Workspace::mayBecome(AppointmentStatus status) const {
    const auto may = [status](AppointmentStatus now) { return now != status && mayFollow(now, status); };
    if (m_state.view == View::Agenda && focusedPanel() == nullptr) {
        return std::ranges::any_of(m_agenda->chosenStatuses(), may);
    }
    const auto visit = chosen();
    return visit && may(visit->status);
}

QString Workspace::phoneOfChosen() const {
    const auto visit = chosen();
    if (!visit) {
        return {};
    }
    for (const auto &participant : visit->participants) {
        if (participant.actor.type == ResourceType::Patient) {
            const auto patient = m_desk.store().patient(narrow<PatientId>(participant.actor.key));
            return patient ? patient->phones.value(0) : QString();
        }
    }
    return {};
}

void Workspace::callPatient() {
    const QString phone = phoneOfChosen();
    static const QRegularExpression others(QStringLiteral("[^0-9+]"));
    QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + QString(phone).remove(others)));
    m_status->toast(tr("Calling %1", "phone number").arg(phone), false);
}

} // namespace praxidesk::shell
