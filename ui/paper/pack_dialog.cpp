#include "ui/paper/pack_dialog.h"

#include "ui/booking/fit_to_content.h"
#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/paper/pack_service.h"
#include "ui/paper/sheets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace praxidesk::paper {
namespace {

using exchange::PatientNames;

constexpr int dialogWidth = 560;

QComboBox *namesBox(const QString &name, const QString &hidden) {
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(PackDialog::tr("Full names"), int(PatientNames::Full));
    box->addItem(PackDialog::tr("Initials"), int(PatientNames::Initials));
    box->addItem(hidden, int(PatientNames::Hidden));
    return box;
}

QSpinBox *numberBox(const QString &name, int least, int most) {
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setAccessibleName(name);
    return box;
}

PatientNames namesOf(const QComboBox &box) { return static_cast<PatientNames>(box.currentData().toInt()); }

} // namespace

PackDialog::PackDialog(desk::Desk &desk, PackService &service, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_service(service), m_papers(new QCheckBox(tr("Write &papers"))), m_folder(new QLineEdit), m_days(numberBox(tr("Days"), 1, 31)), m_daily(new QTimeEdit), m_after(numberBox(tr("After changes"), 0, 720)),
      m_keep(numberBox(tr("Keep"), 1, 99)), m_names(namesBox(tr("Patients"), tr("Not named"))), m_calendars(new QCheckBox(tr("Write &calendars"))), m_calendarFolder(new QLineEdit),
      m_calendarNames(namesBox(tr("Patients in calendars"), tr("Only “busy”"))), m_state(new QLabel), m_now(booking::plainButton(tr("Write now"))), m_ok(booking::primaryButton(tr("Save"))) {
    setWindowTitle(tr("Papers for emergencies"));
    setMinimumWidth(dialogWidth);
    build();
    load(exchange::packSettings(m_desk.store()));
    showState();
    connect(&m_service, &PackService::changed, this, &PackDialog::showState);
    connect(m_now, &QPushButton::clicked, this, [this] {
        if (save()) {
            m_service.writeNow();
        }
    });
    connect(m_ok, &QPushButton::clicked, this, [this] {
        if (save()) {
            accept();
            m_service.look();
        }
    });
    for (auto *box : {m_papers, m_calendars}) {
        connect(box, &QCheckBox::toggled, this, &PackDialog::showState);
    }
}

void PackDialog::build() {
    auto *what = new QLabel(tr("Day sheets of everybody, the call list and an index are kept in a folder of your choice, so that the clinic works when this computer does not. Choose one that others can reach: on a network drive, or on a stick."));
    what->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setAccessibleName(tr("State"));
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(what);
    for (const auto &[box, fields] : {std::pair(m_papers, buildPapers()), std::pair(m_calendars, buildCalendars())}) {
        column->addWidget(box);
        column->addWidget(fields);
        fields->setEnabled(box->isChecked());
        connect(box, &QCheckBox::toggled, fields, &QWidget::setEnabled);
    }
    column->addWidget(m_state);
    column->addStretch();
    auto *cancel = booking::plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 8, 16, 8);
    foot->setSpacing(8);
    foot->addWidget(m_now);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(booking::scrollingRows(rows), 1);
    layout->addWidget(footer);
    booking::fitToContent(*this, *rows);
}

QWidget *PackDialog::folderRow(QLineEdit *field, const QString &title) {
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    field->setAccessibleName(title);
    auto *choose = booking::plainButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose: %1", "folder of what").arg(title));
    layout->addWidget(field, 1);
    layout->addWidget(choose);
    row->setFocusProxy(field);
    connect(field, &QLineEdit::textChanged, this, &PackDialog::showState);
    connect(choose, &QPushButton::clicked, this, [this, field, title] {
        auto *dialog = new QFileDialog(this, title, field->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, field, [field](const QString &folder) { field->setText(QDir::toNativeSeparators(folder)); });
        dialog->open();
    });
    return row;
}

QWidget *PackDialog::buildPapers() {
    m_daily->setAccessibleName(tr("Every day at"));
    m_daily->setDisplayFormat(QStringLiteral("HH:mm"));
    booking::keepReadingOrder(*m_daily);
    m_after->setSpecialValueText(tr("not written anew"));
    m_after->setSuffix(tr(" min", "minutes, after a number"));
    m_after->setToolTip(tr("At most this often, when something was booked, moved or cancelled"));
    m_keep->setSuffix(tr(" packs", "after a number"));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(24, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Folder"), folderRow(m_folder, tr("Folder of the papers")));
    form->addRow(tr("&Days"), m_days);
    form->addRow(tr("&Every day at"), m_daily);
    form->addRow(tr("&After changes"), m_after);
    form->addRow(tr("&Keep"), m_keep);
    form->addRow(tr("Pat&ients"), m_names);
    return fields;
}

QWidget *PackDialog::buildCalendars() {
    auto *hint = new booking::HintLabel(tr("A file per practitioner that telephones and other programs can subscribe to (iCalendar), written anew when the papers would be."));
    hint->setWordWrap(true);
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(24, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(hint);
    form->addRow(tr("F&older"), folderRow(m_calendarFolder, tr("Folder of the calendars")));
    form->addRow(tr("Pa&tients"), m_calendarNames);
    return fields;
}

void PackDialog::load(const exchange::PackSettings &settings) {
    m_papers->setChecked(settings.writesPapers);
    m_folder->setText(QDir::toNativeSeparators(settings.folder));
    m_days->setValue(settings.days);
    m_daily->setTime(settings.daily);
    m_after->setValue(static_cast<int>(settings.afterChanges.count()));
    m_keep->setValue(settings.keep);
    m_names->setCurrentIndex(m_names->findData(int(settings.names)));
    m_calendars->setChecked(settings.writesCalendars);
    m_calendarFolder->setText(QDir::toNativeSeparators(settings.calendarFolder));
    m_calendarNames->setCurrentIndex(m_calendarNames->findData(int(settings.calendarNames)));
}

exchange::PackSettings PackDialog::settings() const {
    exchange::PackSettings settings;
    settings.writesPapers = m_papers->isChecked();
    settings.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    settings.days = m_days->value();
    settings.daily = m_daily->time();
    settings.afterChanges = Minutes(m_after->value());
    settings.keep = m_keep->value();
    settings.names = namesOf(*m_names);
    settings.writesCalendars = m_calendars->isChecked();
    settings.calendarFolder = QDir::fromNativeSeparators(m_calendarFolder->text().trimmed());
    settings.calendarNames = namesOf(*m_calendarNames);
    return settings;
}

void PackDialog::showState() {
    const auto now = settings();
    const bool hasFolders = (!now.writesPapers || !now.folder.isEmpty()) && (!now.writesCalendars || !now.calendarFolder.isEmpty());
    m_ok->setEnabled(hasFolders);
    m_now->setEnabled(hasFolders && now.isOn() && !m_service.isWriting());
    if (m_service.isWriting()) {
        m_state->setText(tr("Being written …"));
    } else if (!m_service.problem().isEmpty()) {
        m_state->setText(m_service.problem());
    } else if (const auto written = m_service.lastWritten()) {
        const auto &zone = m_desk.store().zone();
        m_state->setText(tr("Written last: %1, %2.", "day, time").arg(dayText(zone.dateOf(*written)), clockText(*written, zone)));
    } else {
        m_state->setText(hasFolders ? tr("Nothing was written yet.") : tr("Choose a folder first."));
    }
}

bool PackDialog::save() {
    const auto wanted = settings();
    if (wanted == exchange::packSettings(m_desk.store())) {
        return true;
    }
    if (const auto saved = exchange::setPackSettings(m_desk.store(), wanted); !saved) {
        m_state->setText(booking::errorText(saved.error()));
        return false;
    }
    m_service.readSettings();
    return true;
}

} // namespace praxidesk::paper
