#include "ui/paper/print_dialog.h"

#include "ui/booking/fit_to_content.h"
#include "ui/booking/many_combo.h"
#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/paper/background.h"
#include "ui/paper/page_preview.h"
#include "ui/paper/pdf.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTimer>

namespace praxidesk::paper {
namespace {

using exchange::FreeLines;
using exchange::PatientNames;

constexpr int fieldsWidth = 320;
constexpr int restMilliseconds = 200;
constexpr int letterheadLines = 3;

QComboBox *combo(const QString &name, const std::vector<std::pair<QString, int>> &entries) {
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const auto &[text, data] : entries) {
        box->addItem(text, data);
    }
    return box;
}

void choose(QComboBox &box, const QVariant &data) { box.setCurrentIndex(qMax(0, box.findData(data))); }

QDateEdit *dateField(const QString &name) {
    auto *field = new QDateEdit;
    field->setAccessibleName(name);
    field->setCalendarPopup(true);
    booking::keepReadingOrder(*field);
    return field;
}

} // namespace

PrintDialog::PrintDialog(desk::Desk &desk, PrintRequest request, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_start(std::move(request)), m_paper(combo(tr("Paper"), {})), m_whom(new booking::ManyCombo(tr("For"), tr("Everybody"))), m_first(dateField(tr("From"))),
      m_last(dateField(tr("To"))),
      m_free(combo(tr("Free time"), {{tr("Not shown"), int(FreeLines::None)}, {tr("A line for each stretch"), int(FreeLines::Stretches)}, {tr("Lines to write on"), int(FreeLines::EachStart)}})),
      m_names(combo(tr("Patients"), {{tr("Full names"), int(PatientNames::Full)}, {tr("Initials"), int(PatientNames::Initials)}, {tr("Not named"), int(PatientNames::Hidden)}})),
      m_contact(new QCheckBox(tr("&Birth date and phone"))), m_boxes(new QCheckBox(tr("Boxes to &tick"))), m_size(combo(tr("Sheet"), {})), m_letterhead(new QPlainTextEdit), m_preview(new PagePreview),
      m_page(new QLabel), m_problem(new QLabel), m_save(booking::plainButton(tr("Save as PDF…"))), m_print(booking::primaryButton(tr("Print…"))), m_later(new QTimer(this)) {
    setWindowTitle(tr("Print"));
    m_start.choices = printChoices(m_desk.store());
    build();
    load();
    booking::resizeWithinScreen(*this, {960, 720});
    m_later->setSingleShot(true);
    m_later->setInterval(restMilliseconds);
    connect(m_later, &QTimer::timeout, this, &PrintDialog::make);
    for (auto *box : {m_paper, m_free, m_names, m_size}) {
        connect(box, &QComboBox::currentIndexChanged, this, &PrintDialog::follow);
    }
    for (auto *field : {m_first, m_last}) {
        connect(field, &QDateEdit::dateChanged, this, &PrintDialog::follow);
    }
    for (auto *box : {m_contact, m_boxes}) {
        connect(box, &QCheckBox::toggled, this, &PrintDialog::follow);
    }
    connect(m_whom, &booking::ManyCombo::changed, this, &PrintDialog::follow);
    connect(m_letterhead, &QPlainTextEdit::textChanged, this, &PrintDialog::follow);
    connect(m_preview, &PagePreview::currentPageChanged, this, [this] {
        const QLocale locale;
        m_page->setText(m_preview->count() == 0 ? QString() : tr("Sheet %1 of %2", "of all that are printed").arg(locale.toString(m_preview->currentPage() + 1), locale.toString(m_preview->count())));
    });
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::askForPrinter);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askForFile);
    follow();
    make();
    m_print->setFocus();
}

void PrintDialog::build() {
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildFields());
    middle->addWidget(buildPreview(), 1);
    auto *close = booking::plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 8, 16, 8);
    foot->setSpacing(8);
    foot->addWidget(m_page);
    foot->addStretch();
    foot->addWidget(m_save);
    foot->addWidget(close);
    foot->addWidget(m_print);
    m_page->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(footer);
}

QWidget *PrintDialog::buildFields() {
    m_letterhead->setAccessibleName(tr("Under the clinic’s name"));
    m_letterhead->setPlaceholderText(tr("Address, telephone"));
    m_letterhead->setTabChangesFocus(true);
    m_letterhead->setFixedHeight(m_letterhead->fontMetrics().lineSpacing() * letterheadLines + 14);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(16, 16, 16, 16);
    m_form = new QFormLayout;
    column->setSpacing(8);
    column->addLayout(m_form);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto row = [this, rows](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, rows);
        label->setBuddy(field);
        field->setParent(rows);
        m_rows.emplace_back(label, field);
    };
    row(tr("&Paper"), m_paper);
    row(tr("&For"), m_whom);
    row(tr("F&rom"), m_first);
    row(tr("T&o"), m_last);
    row(tr("Fr&ee time"), m_free);
    row(tr("Pat&ients"), m_names);
    row(QString(), m_contact);
    row(QString(), m_boxes);
    row(tr("&Sheet"), m_size);
    auto *label = new QLabel(tr("&Under the clinic’s name"));
    label->setBuddy(m_letterhead);
    column->addWidget(label);
    column->addWidget(m_letterhead);
    column->addWidget(m_problem);
    column->addStretch();
    auto *scroll = booking::scrollingRows(rows);
    scroll->setFixedWidth(fieldsWidth);
    return scroll;
}

QWidget *PrintDialog::buildPreview() {
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setEmptyText(tr("The pages are being made …"));
    return m_preview;
}

void PrintDialog::fillActors() {
    std::vector<booking::ManyCombo::Entry> entries;
    for (const auto &actor : exchange::sheetActors(m_desk.store(), m_first->date(), m_last->date())) {
        entries.push_back({actor.name, {}, actor.actor.value});
    }
    if (entries != m_whom->entries()) {
        const auto checked = m_whom->checked();
        m_whom->setEntries(std::move(entries));
        m_whom->setChecked(checked);
    }
}

void PrintDialog::load() {
    m_paper->addItem(tr("Day sheets"), int(Paper::DaySheets));
    m_paper->addItem(tr("Week plan"), int(Paper::WeekPlan));
    m_paper->addItem(tr("Call list"), int(Paper::CallList));
    if (m_start.appointment) {
        m_paper->addItem(tr("Appointment slip"), int(Paper::Slip));
    }
    if (m_start.list) {
        m_paper->addItem(m_start.list->title, int(Paper::List));
    }
    for (const auto &size : sheetSizes()) {
        m_size->addItem(size.id, size.id);
    }
    choose(*m_paper, int(m_start.paper));
    m_first->setDate(m_start.first);
    m_last->setDate(m_start.last);
    fillActors();
    std::vector<qint64> ids;
    std::ranges::transform(m_start.actors, std::back_inserter(ids), &ActorId::value);
    m_whom->setChecked(ids);
    choose(*m_free, int(m_start.choices.free));
    choose(*m_names, int(m_start.choices.options.names));
    m_contact->setChecked(m_start.choices.options.contactData);
    m_boxes->setChecked(m_start.choices.options.boxes);
    const auto sizes = sheetSizes();
    const auto size = std::ranges::find(sizes, sheetSize(m_start.choices, Paper::DaySheets), &SheetSize::size);
    choose(*m_size, size == sizes.end() ? QString() : size->id);
    m_letterhead->setPlainText(letterhead(m_desk.store()).join(u'\n'));
}

PrintRequest PrintDialog::request() const {
    PrintRequest request = m_start;
    request.paper = static_cast<Paper>(m_paper->currentData().toInt());
    request.actors.clear();
    for (const qint64 id : m_whom->checked()) {
        request.actors.push_back(ActorId{id});
    }
    request.first = m_first->date();
    request.last = m_last->date();
    request.choices.free = static_cast<FreeLines>(m_free->currentData().toInt());
    request.choices.options.names = static_cast<PatientNames>(m_names->currentData().toInt());
    request.choices.options.contactData = m_contact->isChecked();
    request.choices.options.boxes = m_boxes->isChecked();
    request.choices.sheet = m_size->currentData().toString();
    return request;
}

void PrintDialog::showRows(const QHash<QWidget *, bool> &shown) {
    // Taken out, not hidden: the form keeps the room between rows that are hidden.
    while (m_form->rowCount() > 0) {
        const auto taken = m_form->takeRow(0);
        delete taken.labelItem;
        delete taken.fieldItem;
    }
    for (const auto &[label, field] : m_rows) {
        const bool isShown = shown.value(field, true);
        label->setVisible(isShown);
        field->setVisible(isShown);
        if (isShown) {
            m_form->addRow(label, field);
        }
    }
}

void PrintDialog::follow() {
    const auto paper = static_cast<Paper>(m_paper->currentData().toInt());
    const bool hasDays = paper == Paper::DaySheets || paper == Paper::WeekPlan;
    const bool hasBoxes = paper == Paper::DaySheets;
    showRows({{m_whom, hasDays}, {m_first, hasDays}, {m_last, hasDays}, {m_free, hasDays}, {m_names, hasDays}, {m_contact, hasBoxes}, {m_boxes, hasBoxes}, {m_size, paper != Paper::Slip}});
    m_contact->setEnabled(m_names->currentData().toInt() == int(PatientNames::Full));
    m_last->setMinimumDate(m_first->date());
    m_last->setMaximumDate(m_first->date().addDays(mostDays - 1));
    if (hasDays) {
        fillActors();
    }
    ++m_turn; // what is being made is not wanted any more
    m_making = true;
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_later->start();
}

void PrintDialog::make() {
    m_later->stop();
    m_making = true;
    const int turn = ++m_turn;
    const auto &store = m_desk.store();
    const QStringList lines = m_letterhead->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    readInBackground<std::shared_ptr<const Pages>>(
        this, store.path(), store.now(),
        [request = request(), lines](const desk::Desk &desk) -> Result<std::shared_ptr<const Pages>> {
            auto document = documentOf(desk, request);
            if (!document) {
                return tl::unexpected(document.error());
            }
            document->letterhead = lines;
            return std::make_shared<const Pages>(std::move(*document));
        },
        [this, turn](Result<std::shared_ptr<const Pages>> pages) {
            if (turn == m_turn) {
                take(std::move(pages));
            }
        });
}

void PrintDialog::take(Result<std::shared_ptr<const Pages>> pages) {
    m_making = false;
    m_pages = pages ? std::move(*pages) : nullptr;
    const bool isEmpty = !m_pages || m_pages->count() == 0;
    if (isEmpty) {
        m_preview->setEmptyText(tr("Nobody works in this clinic yet, so there is nothing to print."));
    }
    m_preview->setPages(isEmpty ? nullptr : m_pages);
    tell(pages ? QString() : booking::errorText(pages.error()));
    m_save->setEnabled(!isEmpty);
    m_print->setEnabled(!isEmpty);
    Q_EMIT made();
}

void PrintDialog::tell(const QString &problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PrintDialog::remember() {
    std::ignore = setPrintChoices(m_desk.store(), request().choices);
    std::ignore = setLetterhead(m_desk.store(), m_letterhead->toPlainText().split(u'\n'));
}

void PrintDialog::askForPrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(m_pages->pageLayout());
    printer->setDocName(m_pages->document().title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_pages->count());
    connect(dialog, &QPrintDialog::finished, this, [this, printer](int answer) {
        if (answer == QDialog::Accepted) {
            print(*printer);
        }
    });
    dialog->open();
}

void PrintDialog::print(QPrinter &printer) {
    printer.setPageLayout(m_pages->pageLayout());
    printer.setFullPage(true);
    const int first = printer.fromPage() == 0 ? 0 : printer.fromPage() - 1;
    const int last = printer.toPage() == 0 ? m_pages->count() - 1 : qMin(printer.toPage(), m_pages->count()) - 1;
    if (!m_pages->paintOnto(printer, first, last)) {
        tell(tr("The printer did not take the pages. Look whether it is switched on and has paper, or save them as a PDF."));
        return;
    }
    remember();
    accept();
    Q_EMIT told(tr("Printed %1.", "title of a paper").arg(m_pages->document().title));
}

void PrintDialog::askForFile() {
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), QString(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("%1 %2.pdf", "title of a paper, first day").arg(m_pages->document().title, m_first->date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::saveAs);
    dialog->open();
}

void PrintDialog::saveAs(const QString &file) {
    if (const auto saved = savePdf(*m_pages, file); !saved) {
        tell(booking::errorText(saved.error()));
        return;
    }
    remember();
    accept();
    Q_EMIT told(tr("Saved %1.", "file").arg(QFileInfo(file).fileName()));
}

} // namespace praxidesk::paper
