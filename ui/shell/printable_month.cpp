#include "ui/shell/printable_month.h"

#include "ui/booking/words.h"
#include "ui/overview/month_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace praxidesk::shell {
namespace {

struct MonthPaperWords {
    Q_DECLARE_TR_FUNCTIONS(MonthPaperWords)
};

QString durationOf(Minutes minutes) { return minutes == Minutes(0) ? QString() : booking::durationText(minutes); }

} // namespace

PrintableMonth::PrintableMonth(Zone zone, std::function<std::pair<QString, QString>()> title) : MonthView(std::move(zone)), m_title(std::move(title)) {}

std::optional<paper::Table> PrintableMonth::table() const {
    paper::Table made;
    std::tie(made.title, made.aside) = m_title();
    made.columns = {{MonthPaperWords::tr("Day"), 0, false}, {MonthPaperWords::tr("Visits"), 0, false}, {MonthPaperWords::tr("Booked"), 0, true}, {MonthPaperWords::tr("Blocked"), 0, true},
                    {MonthPaperWords::tr("Free"), 0, true}, {MonthPaperWords::tr("Notes"), 1, false}};
    const QDate first(content().month.year(), content().month.month(), 1);
    for (QDate date = first; date.month() == first.month(); date = date.addDays(1)) {
        const auto *day = content().dayOf(date);
        paper::Row row;
        row.cells.push_back({QLocale().toString(date, MonthPaperWords::tr("ddd d", "day of the week and of the month, see QDate::toString")), {}, true});
        if (day == nullptr || overview::isClosed(*day)) {
            row.tone = paper::Tone::Quiet;
            row.cells.resize(made.columns.size());
        } else {
            row.cells.push_back({overview::visitsText(*day)});
            row.cells.push_back({durationOf(day->booked)});
            row.cells.push_back({durationOf(day->blocked)});
            row.cells.push_back({durationOf(day->free)});
            row.cells.emplace_back();
        }
        QStringList notes;
        for (const auto &mark : day == nullptr ? std::vector<overview::Mark>() : overview::marksOf(*day)) {
            notes << mark.text;
        }
        for (const auto &note : day == nullptr ? std::vector<desk::DayNote>() : day->notes) {
            notes << overview::noteText(content(), note, zone());
        }
        row.cells.back().text = notes.join(MonthPaperWords::tr("; ", "between notes of a day"));
        made.rows.push_back(std::move(row));
    }
    return made;
}

} // namespace praxidesk::shell
