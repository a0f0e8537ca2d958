#include "ui/shell/find_form.h"

#include "ui/booking/many_combo.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/weekday_buttons.h"
#include "ui/booking/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

using Only = desk::FindRequest::Only;
constexpr int usualDays = 7;
constexpr int usualMinutes = 20;
constexpr int columnGap = 8;

QDateEdit *dateField(const QString &name) {
    auto *field = new QDateEdit;
    booking::keepReadingOrder(*field);
    field->setCalendarPopup(true);
    field->setDisplayFormat(FindForm::tr("ddd d MMM", "day with month, see QDate::toString"));
    field->setAccessibleName(name);
    return field;
}

QComboBox *comboBox(const QString &name) {
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

QGridLayout *formGrid() {
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(columnGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

/// A small label above its field, in one of two columns or over both.
void addField(QGridLayout *grid, int row, int column, const QString &text, QWidget *field, int span = 1) {
    auto *label = new booking::HintLabel(text);
    label->setBuddy(field);
    grid->addWidget(label, 2 * row, column, 1, span);
    grid->addWidget(field, 2 * row + 1, column, 1, span);
}

} // namespace

FindForm::FindForm(store::Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_types(booking::visitTypes(store)), m_for(new booking::PatientSearchField(store)), m_visit(comboBox(tr("Visit"))),
      m_with(new booking::ManyCombo(tr("With"), tr("Anybody"))), m_from(dateField(tr("From"))), m_dayPart(comboBox(tr("Time of day"))),
      m_weekdays(new booking::WeekdayButtons), m_unfold(new booking::LinkButton({})), m_more(new QWidget), m_minutes(new QSpinBox), m_to(dateField(tr("Until"))),
      m_rooms(new booking::ManyCombo(tr("Room"), tr("Any room"))), m_specialty(comboBox(tr("Specialty"))), m_service(comboBox(tr("Service"))),
      m_category(comboBox(tr("Category"))), m_only(comboBox(tr("Show"))) {
    build();
    reload();
    m_from->setDate(store.zone().dateOf(store.now()));
    m_to->setDate(m_from->date().addDays(usualDays - 1));
    m_filling = false;

    connect(m_for, &booking::PatientSearchField::picked, this, [this](PatientId patient) {
        setPatient(patient);
        m_visit->setFocus();
    });
    connect(m_for, &QLineEdit::textChanged, this, [this] { m_patient = {}; }); // not textEdited: assistive technology sets the text
    connect(m_visit, &QComboBox::currentIndexChanged, this, &FindForm::visitPicked);
    for (auto *box : {m_with, m_rooms}) {
        connect(box, &booking::ManyCombo::changed, this, &FindForm::tell);
    }
    for (auto *box : {m_dayPart, m_specialty, m_service, m_category, m_only}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FindForm::tell);
    }
    connect(m_from, &QDateEdit::dateChanged, this, [this, before = m_from->date()](QDate date) mutable {
        // The stretch that is searched moves along.
        const auto days = std::exchange(before, date).daysTo(date);
        if (!m_filling) {
            m_filling = true;
            m_to->setDate(m_to->date().addDays(days));
            m_filling = false;
        }
        tell();
    });
    connect(m_to, &QDateEdit::dateChanged, this, &FindForm::tell);
    connect(m_minutes, &QSpinBox::valueChanged, this, &FindForm::tell);
    connect(m_weekdays, &booking::WeekdayButtons::changed, this, &FindForm::tell);
    connect(m_unfold, &QPushButton::clicked, this, [this] { unfold(!m_more->isVisibleTo(this)); });
}

QWidget *FindForm::buildMore() {
    m_minutes->setRange(5, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(usualMinutes);
    m_minutes->setSuffix(tr(" min", "after a number"));
    m_minutes->setAccessibleName(tr("Length"));
    m_only->addItem(tr("Every free time"));
    m_only->addItem(tr("First of each day"));
    m_only->addItem(tr("Soonest of each person"));
    auto *grid = formGrid();
    m_more->setLayout(grid);
    addField(grid, 0, 0, tr("Until"), m_to);
    addField(grid, 0, 1, tr("Length"), m_minutes);
    addField(grid, 1, 0, tr("Room"), m_rooms);
    addField(grid, 1, 1, tr("Show"), m_only);
    m_moreGrid = grid;
    for (const auto &[box, text] : {std::pair(m_specialty, tr("Specialty")), {m_service, tr("Service")}, {m_category, tr("Category")}}) {
        m_kindLabels.push_back(new booking::HintLabel(text, m_more));
        m_kindLabels.back()->setBuddy(box);
        box->setParent(m_more);
    }
    return m_more;
}

void FindForm::build() {
    m_for->setAccessibleName(tr("For whom"));
    m_for->setPlaceholderText(tr("For whom? (not needed)"));
    m_for->setListWidth(340);
    m_with->offerAllOf(tr("Any of them"), tr("All of them together"));
    m_dayPart->addItems({tr("Any"), tr("Morning"), tr("Afternoon"), tr("Evening")});
    auto *grid = formGrid();
    addField(grid, 0, 0, tr("Visit"), m_visit, 2);
    addField(grid, 1, 0, tr("With"), m_with, 2);
    addField(grid, 2, 0, tr("From"), m_from);
    addField(grid, 2, 1, tr("Time of day"), m_dayPart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 2);
    layout->setSpacing(2);
    layout->addWidget(m_for);
    layout->addSpacing(2);
    layout->addLayout(grid);
    layout->addSpacing(6);
    layout->addWidget(m_weekdays);
    layout->addWidget(buildMore());
    layout->addWidget(m_unfold, 0, Qt::AlignLeading);
    unfold(false);
}

void FindForm::unfold(bool open) {
    m_more->setVisible(open);
    m_unfold->setText(open ? tr("Less") : tr("Length, until, room, service…"));
    m_unfold->updateGeometry();
}

void FindForm::reload() {
    const bool filling = std::exchange(m_filling, true);
    const QString visit = m_visit->currentText();
    m_visit->clear();
    m_visit->addItem(tr("Any visit"));
    for (const auto &type : m_types) {
        m_visit->addItem(tr("%1, %2", "visit, length").arg(type.label, booking::durationText(Minutes(type.minutes))));
    }
    m_visit->setCurrentIndex(qMax(0, m_visit->findText(visit)));
    std::vector<booking::ManyCombo::Entry> people;
    for (const auto &schedule : peopleSchedules(m_store)) {
        const QString role = booking::scheduleRole(schedule);
        const QString name = booking::scheduleName(m_store, schedule);
        people.push_back({role.isEmpty() ? name : tr("%1, %2", "practitioner, role").arg(name, role), name, schedule.id().value});
    }
    m_with->setEntries(std::move(people));
    std::vector<booking::ManyCombo::Entry> rooms;
    for (const auto &actor : m_store.actors()) {
        if (booking::isPlaceOrThing(actor.type) && actor.active) {
            rooms.push_back({actor.name, {}, actor.header.key.value});
        }
    }
    m_rooms->setEnabled(!rooms.empty());
    m_rooms->setEntries(std::move(rooms));
    fillKinds();
    m_filling = filling;
}

void FindForm::fillKinds() {
    const auto fill = [](QComboBox *box, const QString &any, const QStringList &labels) {
        const QString kept = box->currentData().toString();
        box->clear();
        box->addItem(any, QString());
        for (const auto &label : labels) {
            box->addItem(label, label);
        }
        box->setCurrentIndex(qMax(0, box->findData(kept)));
    };
    QStringList specialties;
    QStringList services;
    QStringList categories;
    const auto collect = [](QStringList &into, const std::vector<Concept> &concepts) {
        for (const auto &each : concepts) {
            if (!each.label().isEmpty() && !into.contains(each.label())) {
                into << each.label();
            }
        }
    };
    for (const auto &schedule : peopleSchedules(m_store)) {
        collect(specialties, schedule.specialty);
        collect(services, schedule.serviceType);
        collect(categories, schedule.serviceCategory);
    }
    for (auto *labels : {&specialties, &services, &categories}) {
        labels->sort(Qt::CaseInsensitive);
    }
    fill(m_specialty, tr("Any specialty"), specialties);
    fill(m_service, tr("Any service"), services);
    fill(m_category, tr("Any category"), categories);
    placeKinds();
}

void FindForm::placeKinds() {
    // Only what there is something to choose of, without holes.
    constexpr int firstRow = 2;
    int place = 0;
    size_t at = 0;
    for (auto *box : {m_specialty, m_service, m_category}) {
        auto *label = m_kindLabels[at++];
        m_moreGrid->removeWidget(label);
        m_moreGrid->removeWidget(box);
        const bool shown = box->count() > 1;
        label->setVisible(shown);
        box->setVisible(shown);
        if (shown) {
            m_moreGrid->addWidget(label, 2 * (firstRow + place / 2), place % 2);
            m_moreGrid->addWidget(box, 2 * (firstRow + place / 2) + 1, place % 2);
            ++place;
        }
    }
}

QString FindForm::summary() const {
    const auto asked = criteria();
    QStringList parts{m_visit->currentText(), m_with->currentText(), tr("from %1", "day").arg(m_from->text())};
    if (asked.dayPart != DayPart::Any) {
        parts << m_dayPart->currentText();
    }
    return parts.join(QStringLiteral(" · "));
}

void FindForm::visitPicked() {
    const auto at = static_cast<size_t>(qMax(0, m_visit->currentIndex()));
    if (!m_filling) {
        m_filling = true;
        m_minutes->setValue(at >= 1 && at <= m_types.size() ? m_types[at - 1].minutes : usualMinutes);
        m_filling = false;
    }
    tell();
}

void FindForm::setPatient(PatientId patient) {
    m_patient = patient;
    const auto found = patient ? m_store.patient(patient) : failure(ErrorCode::NotFound, {});
    const QSignalBlocker quiet(m_for);
    m_for->setText(found ? found->displayName() : QString());
    m_for->hideList();
}

FindCriteria FindForm::criteria() const {
    FindCriteria criteria;
    const auto at = static_cast<size_t>(qMax(0, m_visit->currentIndex()));
    criteria.visit = at >= 1 && at <= m_types.size() ? m_types[at - 1].label : QString();
    criteria.duration = Minutes(m_minutes->value());
    for (const auto id : m_with->checked()) {
        criteria.people.push_back(ScheduleId{id});
    }
    criteria.allOf = m_with->allOf();
    for (const auto id : m_rooms->checked()) {
        criteria.rooms.push_back(ActorId{id});
    }
    criteria.specialty = m_specialty->currentData().toString();
    criteria.service = m_service->currentData().toString();
    criteria.category = m_category->currentData().toString();
    criteria.from = m_from->date();
    criteria.to = qMax(m_from->date(), m_to->date());
    criteria.dayPart = static_cast<DayPart>(m_dayPart->currentIndex());
    criteria.weekdays = m_weekdays->days();
    criteria.only = static_cast<Only>(m_only->currentIndex());
    return criteria;
}

void FindForm::setCriteria(const FindCriteria &criteria) {
    m_filling = true;
    int at = 0;
    for (int row = 0; row < static_cast<int>(m_types.size()); ++row) {
        if (m_types[static_cast<size_t>(row)].label == criteria.visit) {
            at = row + 1;
        }
    }
    m_visit->setCurrentIndex(at);
    m_minutes->setValue(static_cast<int>(criteria.duration.count()));
    std::vector<qint64> people;
    for (const auto id : criteria.people) {
        people.push_back(id.value);
    }
    m_with->setChecked(people);
    m_with->setAllOf(criteria.allOf);
    std::vector<qint64> rooms;
    for (const auto id : criteria.rooms) {
        rooms.push_back(id.value);
    }
    m_rooms->setChecked(rooms);
    m_specialty->setCurrentIndex(qMax(0, m_specialty->findData(criteria.specialty)));
    m_service->setCurrentIndex(qMax(0, m_service->findData(criteria.service)));
    m_category->setCurrentIndex(qMax(0, m_category->findData(criteria.category)));
    m_from->setDate(criteria.from);
    m_to->setDate(criteria.to);
    m_dayPart->setCurrentIndex(static_cast<int>(criteria.dayPart));
    m_weekdays->setDays(criteria.weekdays);
    m_only->setCurrentIndex(static_cast<int>(criteria.only));
    m_filling = false;
    tell();
}

void FindForm::tell() {
    if (!m_filling) {
        Q_EMIT changed();
    }
}

} // namespace praxidesk::shell
