#include "ui/booking/patient_dialog.h"

#include "ui/booking/calm_news.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/new_patient_form.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>
#include <array>

namespace praxidesk::booking {
namespace {

constexpr int fieldWidth = 250;
constexpr int noteHeight = 84;
constexpr int rowHeight = 24;
constexpr int visitRole = Qt::UserRole;
constexpr std::array weeksToChoose{1, 2, 4, 6, 8, 12, 26};
enum Column { Day, Time, Visit, With, State };

QString dayText(QDate date) { return QLocale().toString(date, PatientDialog::tr("ddd d MMM yyyy", "date, see QDate::toString")); }

} // namespace

PatientDialog::PatientDialog(desk::Desk &desk, PatientId patient, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_patient(patient), m_name(new HeadingLabel), m_born(new HintLabel), m_family(new QLineEdit), m_given(new QLineEdit), m_birthDate(new QLineEdit),
      m_phone(new QLineEdit), m_email(new QLineEdit), m_note(new QPlainTextEdit), m_summary(new QLabel), m_visits(new QTreeWidget), m_others(new QVBoxLayout),
      m_refused(new MessageFrame(MessageFrame::Tone::Error)), m_refusal(new QLabel), m_save(primaryButton(tr("&Save"))), m_next(plainButton(tr("Find a time"))) {
    setWindowTitle(tr("Patient"));
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(buildFields());
    columns->addWidget(buildVisits(), 1);
    auto *inRefused = new QHBoxLayout(m_refused);
    m_refusal->setWordWrap(true);
    inRefused->addWidget(m_refusal);
    m_refused->hide();
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addLayout(m_others);
    rows->addLayout(columns, 1);
    rows->addWidget(m_refused);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrollingRows(body), 1);
    layout->addWidget(buildFooter());
    load();
    resizeWithinScreen(*this, {880, 520});
    new CalmNews(m_desk, this, [this] {
        if (!m_save->isEnabled()) {
            load();
            return;
        }
        if (auto picture = desk::patientPicture(m_desk.store(), m_patient)) { // what was typed stays
            m_picture = std::move(*picture);
            fillVisits();
            fillOthers();
        }
    });
}

QWidget *PatientDialog::buildFields() {
    auto *part = new QWidget;
    part->setFixedWidth(fieldWidth);
    m_name->setWordWrap(true);
    m_born->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What the front desk should know"));
    auto *fields = new QVBoxLayout(part);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    fields->addWidget(m_name);
    fields->addWidget(m_born);
    fields->addSpacing(8);
    const auto add = [&](const QString &name, QWidget *field) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(QString(name).remove(u'&'));
        fields->addWidget(label);
        fields->addWidget(field);
    };
    add(tr("&Family name"), m_family);
    add(tr("&Given names"), m_given);
    add(tr("&Birth date"), m_birthDate);
    add(tr("&Phone"), m_phone);
    add(tr("&Email"), m_email);
    add(tr("&Note"), m_note);
    fields->addStretch();
    for (auto *field : {m_family, m_given, m_birthDate, m_phone, m_email}) {
        connect(field, &QLineEdit::textChanged, this, &PatientDialog::look);
    }
    connect(m_note, &QPlainTextEdit::textChanged, this, &PatientDialog::look);
    return part;
}

QWidget *PatientDialog::buildVisits() {
    auto *part = new QWidget;
    m_summary->setWordWrap(true);
    m_visits->setAccessibleName(tr("Visits"));
    m_visits->setHeaderLabels({tr("Day"), tr("Time"), tr("Visit"), tr("With"), tr("State")});
    m_visits->setRootIsDecorated(false);
    m_visits->setUniformRowHeights(true);
    m_visits->setAllColumnsShowFocus(true);
    m_visits->header()->setStretchLastSection(false);
    m_visits->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_visits->header()->setSectionResizeMode(With, QHeaderView::Stretch);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_summary);
    rows->addWidget(m_visits, 1);
    connect(m_visits, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const AppointmentId visit{item->data(0, visitRole).toLongLong()}; visit) {
            accept();
            Q_EMIT visitWanted(visit);
        }
    });
    return part;
}

QWidget *PatientDialog::buildFooter() {
    auto *footer = new DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    auto *label = new QLabel(tr("Next &visit in"));
    label->setWordWrap(true); // beside the buttons there may be little room
    auto *weeks = new QComboBox;
    weeks->setAccessibleName(tr("Next visit in"));
    for (const int number : weeksToChoose) {
        weeks->addItem(tr("%n weeks", nullptr, number), number);
    }
    weeks->setCurrentIndex(weeks->findData(usualWeeks));
    label->setBuddy(weeks);
    auto *book = plainButton(tr("B&ook…"));
    auto *close = plainButton(tr("Close"));
    foot->addWidget(label);
    foot->addWidget(weeks);
    foot->addWidget(m_next);
    foot->addSpacing(16);
    foot->addWidget(book);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_save);
    connect(m_next, &QPushButton::clicked, this, [this, weeks] {
        const auto last = desk::lastVisit(m_desk.store(), m_picture);
        accept();
        if (last) {
            Q_EMIT nextVisitWanted(*last, weeks->currentData().toInt());
        }
    });
    connect(book, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT bookWanted(m_patient);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save()) {
            accept();
        }
    });
    return footer;
}

void PatientDialog::load() {
    auto picture = desk::patientPicture(m_desk.store(), m_patient);
    if (!picture) {
        say(errorText(picture.error()));
        return;
    }
    m_picture = std::move(*picture);
    const desk::PatientEdit edit = desk::editOf(m_picture);
    const std::array blockers{QSignalBlocker(m_family), QSignalBlocker(m_given), QSignalBlocker(m_birthDate), QSignalBlocker(m_phone), QSignalBlocker(m_email), QSignalBlocker(m_note)};
    m_family->setText(edit.family);
    m_given->setText(edit.given);
    m_birthDate->setText(edit.birthDate.isValid() ? typedBirthDate(edit.birthDate) : m_picture.patient.birthDateText);
    m_phone->setText(edit.phone);
    m_email->setText(edit.email);
    m_note->setPlainText(edit.note);
    const QDate today = m_desk.store().zone().dateOf(m_desk.store().now());
    m_name->setText(m_picture.patient.displayName());
    m_born->setText(bornText(edit.birthDate, today));
    fillVisits();
    fillOthers();
    look();
}

QString PatientDialog::summary() const {
    QStringList parts;
    parts << (m_picture.upcoming.empty() ? tr("No visit to come") : tr("%n visits to come", nullptr, int(m_picture.upcoming.size())));
    if (m_picture.lastSeen) {
        parts << tr("last seen %1", "a day").arg(dayText(m_desk.store().zone().dateOf(*m_picture.lastSeen)));
    }
    if (m_picture.noShows > 0) {
        parts << tr("did not come %n times", nullptr, m_picture.noShows);
    }
    return parts.join(tr(" · ", "between facts"));
}

QString PatientDialog::withWhom(const store::AppointmentRow &row) const {
    QStringList names;
    for (const ActorId id : row.actors) {
        if (const auto actor = m_desk.store().actor(id); actor && !isPlaceOrThing(actor->type)) {
            names << actor->name;
        }
    }
    return names.join(tr(", ", "between names"));
}

void PatientDialog::fillVisits() {
    const Zone &zone = m_desk.store().zone();
    m_summary->setText(summary());
    m_visits->clear();
    const auto add = [&](const QString &heading, const std::vector<store::AppointmentRow> &rows) {
        if (rows.empty()) {
            return;
        }
        auto *head = new QTreeWidgetItem(m_visits, {heading});
        head->setFirstColumnSpanned(true);
        head->setFlags(Qt::ItemIsEnabled);
        head->setSizeHint(With, {0, rowHeight});
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(0, bold);
        for (const store::AppointmentRow &row : rows) {
            auto *item = new QTreeWidgetItem(m_visits);
            item->setSizeHint(With, {0, rowHeight}); // the height alone: this column takes the width that is left
            item->setText(Day, dayText(zone.dateOf(row.interval.start)));
            item->setText(Time, timeText(row.interval.start, zone));
            item->setText(Visit, row.visit);
            item->setText(With, withWhom(row));
            item->setText(State, statusText(row.status));
            item->setData(0, visitRole, row.id.value);
            item->setData(0, Qt::AccessibleTextRole, tr("%1, %2: %3 with %4, %5", "day, time, visit, people, state").arg(item->text(Day), item->text(Time), row.visit, item->text(With), item->text(State)));
        }
    };
    add(tr("To come"), m_picture.upcoming);
    add(tr("Past"), m_picture.past);
    m_next->setEnabled(desk::lastVisit(m_desk.store(), m_picture).has_value());
}

QString PatientDialog::likened() const {
    const desk::PatientEdit now = typed();
    return QStringList{now.family.simplified(), now.given.simplified(), now.birthDate.toString(Qt::ISODate)}.join(u'\n');
}

void PatientDialog::fillOthers() {
    m_likened = likened();
    while (auto *item = m_others->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto show = [this](MessageFrame::Tone tone, const QString &sentence, const QString &button, const std::function<void()> &run) {
        auto *frame = new MessageFrame(tone);
        auto *row = new QHBoxLayout(frame);
        auto *label = new QLabel(sentence);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        auto *way = plainButton(button);
        row->addWidget(label, 1);
        row->addWidget(way);
        m_others->addWidget(frame);
        connect(way, &QPushButton::clicked, this, run);
        return way;
    };
    if (m_picture.replacedBy) {
        show(MessageFrame::Tone::Warning, tr("This record is not used any more: it was merged with another one of the same person."), tr("Open that one"), [this] {
            const PatientId other = m_picture.replacedBy;
            accept();
            Q_EMIT recordWanted(other);
        });
        return;
    }
    const QDate today = m_desk.store().zone().dateOf(m_desk.store().now());
    constexpr size_t most = 2;
    auto others = desk::likelySame(m_desk.store(), desk::edited(m_picture, typed())); // before it is saved, too
    others.resize(std::min(others.size(), most));
    for (const store::PatientHit &other : others) {
        const QString born = other.birthDate.isValid() ? bornText(other.birthDate, today) : tr("no birth date");
        auto *way = show(MessageFrame::Tone::Warning, tr("%1 (%2) may be the same person. Merging brings that record’s visits here; undo takes it back.").arg(other.name, born), tr("Merge into this record"),
                         [this, id = other.id] { merge(id); });
        way->setAccessibleName(tr("Merge %1 (%2) into this record").arg(other.name, born));
    }
}

desk::PatientEdit PatientDialog::typed() const {
    desk::PatientEdit edit = desk::editOf(m_picture);
    edit.family = m_family->text();
    edit.given = m_given->text();
    const QDate born = readBirthDate(m_birthDate->text());
    edit.birthDate = born.isValid() ? born : edit.birthDate;
    edit.phone = m_phone->text();
    edit.email = m_email->text();
    edit.note = m_note->toPlainText();
    return edit;
}

void PatientDialog::look() {
    const desk::PatientEdit before = desk::editOf(m_picture);
    const desk::PatientEdit now = typed();
    const QString born = m_birthDate->text().trimmed();
    const bool isBorn = born.isEmpty() || readBirthDate(born).isValid() || born == m_picture.patient.birthDateText;
    const bool isChanged = now.family.simplified() != before.family || now.given.simplified() != before.given || now.birthDate != before.birthDate || now.phone.simplified() != before.phone
        || now.email.simplified() != before.email || now.note.trimmed() != before.note;
    m_save->setEnabled(isChanged && isBorn && !(now.family + now.given).trimmed().isEmpty());
    if (m_likened != likened()) {
        fillOthers();
    }
    say(isBorn ? QString() : tr("This is no birth date that can be read. Write it as 14.3.1987 or 1987-03-14."));
}

void PatientDialog::say(const QString &words) {
    m_refusal->setText(words);
    m_refused->setVisible(!words.isEmpty());
}

bool PatientDialog::save() {
    const auto saved = desk::changePatient(m_desk, typed());
    if (!saved) {
        say(errorText(saved.error()));
    }
    return saved.has_value();
}

void PatientDialog::merge(PatientId other) {
    if (m_save->isEnabled() && !save()) {
        return;
    }
    if (const auto merged = desk::mergePatients(m_desk, m_patient, other); !merged) {
        say(errorText(merged.error()));
        return;
    }
    load();
}

} // namespace praxidesk::booking
