#include "ui/schedules/holidays_dialog.h"

#include "core/exchange/holidays.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/small_widgets.h"
#include "ui/schedules/words.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace praxidesk::schedules {
namespace {

constexpr int yearsAhead = 2;

} // namespace

HolidaysDialog::HolidaysDialog(desk::Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_message(new QLabel), m_list(new QListWidget), m_forAll(new QCheckBox(tr("For &all active schedules"))),
      m_close(booking::primaryButton({})) {
    setWindowTitle(tr("Public holidays"));
    booking::resizeWithinScreen(*this, {480, 460});
    m_message->setWordWrap(true);
    m_list->setAccessibleName(tr("Holidays"));
    m_forAll->setChecked(true);
    auto *file = booking::plainButton(tr("Choose a &file…"));
    auto *cancel = booking::plainButton(tr("Cancel"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(file);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_close);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 12);
    body->setSpacing(8);
    body->addWidget(m_message);
    body->addWidget(m_list, 1);
    body->addWidget(m_forAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    m_message->setText(tr("Choose a calendar file (.ics) with the public holidays of your country or region."));
    connect(file, &QPushButton::clicked, this, &HolidaysDialog::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, &HolidaysDialog::count);
    count();
}

void HolidaysDialog::chooseFile() {
    auto *chooser = new QFileDialog(this, tr("Import public holidays"), {}, tr("Calendars (*.ics *.ical *.ifb);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &HolidaysDialog::read);
    chooser->open();
}

void HolidaysDialog::read(const QString &file) {
    const QDate today = m_desk.store().zone().dateOf(m_desk.store().now());
    const auto found = exchange::readHolidayFile(file, today, QDate(today.year() + yearsAhead, 12, 31));
    m_found = found.value_or(std::vector<desk::Holiday>());
    m_list->clear();
    for (const auto &holiday : m_found) {
        auto *item = new QListWidgetItem(tr("%1, %2", "date, name").arg(dateText(holiday.date), holiday.name), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_message->setText(!found ? found.error().message
                       : m_found.empty() ? tr("This calendar has no holidays from today on.")
                                         : tr("These days will be closed. Days that already have hours of their own keep them."));
    count();
}

std::vector<desk::Holiday> HolidaysDialog::holidays() const {
    std::vector<desk::Holiday> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            chosen.push_back(m_found[static_cast<size_t>(row)]);
        }
    }
    return chosen;
}

bool HolidaysDialog::forAll() const { return m_forAll->isChecked(); }

void HolidaysDialog::count() {
    const auto days = static_cast<int>(holidays().size());
    m_close->setText(tr("Close on %n day(s)", nullptr, days));
    m_close->setEnabled(days > 0);
}

} // namespace praxidesk::schedules
