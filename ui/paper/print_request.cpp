#include "ui/paper/print_request.h"

#include "ui/booking/visit_types.h"

#include <QCoreApplication>

#include <array>

namespace praxidesk::paper {
namespace {

using exchange::FreeLines;
using exchange::PatientNames;

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(PrintWords)
};

const QString choicesSetting = QStringLiteral("paper.choices");
const std::array<QString, 3> freeWords{QStringLiteral("none"), QStringLiteral("stretches"), QStringLiteral("starts")};
const std::array<QString, 3> nameWords{QStringLiteral("full"), QStringLiteral("initials"), QStringLiteral("hidden")};

template <typename Enum>
Enum wordIn(const std::array<QString, 3> &words, const QString &word, Enum otherwise) {
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? otherwise : static_cast<Enum>(found - words.begin());
}

std::vector<QDate> daysOf(const PrintRequest &request) {
    std::vector<QDate> days;
    for (QDate day = request.first; day.isValid() && day <= request.last && days.size() < static_cast<size_t>(mostDays); day = day.addDays(1)) {
        days.push_back(day);
    }
    return days;
}

std::vector<ActorId> actorsOf(const desk::Desk &desk, const PrintRequest &request) {
    if (!request.actors.empty()) {
        return request.actors;
    }
    std::vector<ActorId> all;
    std::ranges::transform(exchange::sheetActors(desk.store(), request.first, request.last), std::back_inserter(all), &exchange::SheetActor::actor);
    return all;
}

void addDaySheets(Document &document, const desk::Desk &desk, const PrintRequest &request) {
    for (const QDate day : daysOf(request)) {
        for (const auto &sheet : exchange::daySheets(desk, actorsOf(desk, request), day, request.choices.free)) {
            document.parts.push_back(tableOf(sheet, desk.store().zone(), request.choices.options));
        }
    }
}

void addWeeks(Document &document, const desk::Desk &desk, const PrintRequest &request) {
    constexpr size_t daysAcross = 7;
    document.landscape = true;
    const auto days = daysOf(request);
    for (const ActorId actor : actorsOf(desk, request)) {
        for (size_t first = 0; first < days.size(); first += daysAcross) {
            std::vector<exchange::DaySheet> sheets;
            for (size_t at = first; at < std::min(days.size(), first + daysAcross); ++at) {
                sheets.push_back(exchange::daySheets(desk, {actor}, days[at], request.choices.free == FreeLines::None ? FreeLines::None : FreeLines::Stretches).front());
            }
            document.parts.push_back(weekOf(sheets, desk.store().zone(), request.choices.options));
        }
    }
}

} // namespace

PrintChoices printChoices(const store::Store &store) {
    PrintChoices choices;
    const auto words = store.setting(choicesSetting).split(u';');
    choices.free = wordIn(freeWords, words.value(0), choices.free);
    choices.options.names = wordIn(nameWords, words.value(1), choices.options.names);
    choices.options.contactData = words.value(2) != QLatin1String("0");
    choices.options.boxes = words.value(3) != QLatin1String("0");
    choices.sheet = words.value(4);
    return choices;
}

Result<void> setPrintChoices(store::Store &store, const PrintChoices &choices) {
    const auto flag = [](bool on) { return on ? QStringLiteral("1") : QStringLiteral("0"); };
    return store.setSetting(choicesSetting, QStringList{freeWords[static_cast<size_t>(choices.free)], nameWords[static_cast<size_t>(choices.options.names)],
                                                        flag(choices.options.contactData), flag(choices.options.boxes), choices.sheet}
                                                .join(u';'));
}

std::vector<SheetSize> sheetSizes() {
    return {{QStringLiteral("A4"), QPageSize(QPageSize::A4)}, {QStringLiteral("A5"), QPageSize(QPageSize::A5)}, {QStringLiteral("Letter"), QPageSize(QPageSize::Letter)}};
}

QPageSize sheetSize(const PrintChoices &choices, Paper paper) {
    if (paper == Paper::Slip) {
        return usualSlip();
    }
    const auto sizes = sheetSizes();
    const auto chosen = std::ranges::find(sizes, choices.sheet, &SheetSize::id);
    return chosen == sizes.end() ? usualSheet() : chosen->size;
}

QString preparationOf(const store::Store &store, const QString &visit) {
    const auto known = booking::visitType(booking::parseVisitTypes(store.setting(QStringLiteral("visitTypes"))), visit);
    return known ? known->preparation : QString();
}

Result<Document> documentOf(const desk::Desk &desk, const PrintRequest &request) {
    const auto &store = desk.store();
    Document document = documentOf(store, {});
    document.size = sheetSize(request.choices, request.paper);
    switch (request.paper) {
    case Paper::DaySheets:
        document.title = PrintWords::tr("Day sheets");
        addDaySheets(document, desk, request);
        break;
    case Paper::WeekPlan:
        document.title = PrintWords::tr("Week plan");
        addWeeks(document, desk, request);
        break;
    case Paper::Slip: {
        const auto slip = exchange::appointmentSlip(store, request.appointment);
        if (!slip) {
            return failure(slip.error().code, PrintWords::tr("There is no slip to print: the visit has no time, or does not take place."), slip.error().message);
        }
        document.title = PrintWords::tr("Appointment slip");
        document.parts.push_back(slipOf(*slip, store.zone(), preparationOf(store, slip->visit.visit)));
        break;
    }
    case Paper::CallList:
        document.title = PrintWords::tr("Call list");
        document.parts.push_back(tableOf(exchange::callLines(store), store.zone(), store.zone().dateOf(store.now())));
        break;
    case Paper::List:
        document.title = request.list ? request.list->title : QString();
        document.parts.push_back(request.list.value_or(Table()));
        break;
    }
    return document;
}

} // namespace praxidesk::paper
