#include "ui/shell/action_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace praxidesk::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

using Words = std::pair<QLatin1String, const char *>;

constexpr std::array actions{
    Words{QLatin1String("book"), QT_TRANSLATE_NOOP("HistoryWords", "booked")},
    Words{QLatin1String("book series"), QT_TRANSLATE_NOOP("HistoryWords", "series booked")},
    Words{QLatin1String("move"), QT_TRANSLATE_NOOP("HistoryWords", "moved")},
    Words{QLatin1String("move series"), QT_TRANSLATE_NOOP("HistoryWords", "series moved")},
    Words{QLatin1String("resize"), QT_TRANSLATE_NOOP("HistoryWords", "length changed")},
    Words{QLatin1String("edit"), QT_TRANSLATE_NOOP("HistoryWords", "changed")},
    Words{QLatin1String("edit series"), QT_TRANSLATE_NOOP("HistoryWords", "series changed")},
    Words{QLatin1String("cancel"), QT_TRANSLATE_NOOP("HistoryWords", "cancelled")},
    Words{QLatin1String("cancel series"), QT_TRANSLATE_NOOP("HistoryWords", "series cancelled")},
    Words{QLatin1String("status booked"), QT_TRANSLATE_NOOP("HistoryWords", "expected again")},
    Words{QLatin1String("status arrived"), QT_TRANSLATE_NOOP("HistoryWords", "arrived")},
    Words{QLatin1String("status checked-in"), QT_TRANSLATE_NOOP("HistoryWords", "in the room")},
    Words{QLatin1String("status fulfilled"), QT_TRANSLATE_NOOP("HistoryWords", "done")},
    Words{QLatin1String("status noshow"), QT_TRANSLATE_NOOP("HistoryWords", "did not come")},
    Words{QLatin1String("patient told"), QT_TRANSLATE_NOOP("HistoryWords", "patient told")},
    Words{QLatin1String("patient not told"), QT_TRANSLATE_NOOP("HistoryWords", "patient has to be told")},
    Words{QLatin1String("give time back"), QT_TRANSLATE_NOOP("HistoryWords", "time given back")},
    Words{QLatin1String("respond"), QT_TRANSLATE_NOOP("HistoryWords", "participant answered")},
    Words{QLatin1String("back entry"), QT_TRANSLATE_NOOP("HistoryWords", "entered from paper")},
    Words{QLatin1String("block"), QT_TRANSLATE_NOOP("HistoryWords", "blocked")},
    Words{QLatin1String("edit block"), QT_TRANSLATE_NOOP("HistoryWords", "block changed")},
    Words{QLatin1String("unblock"), QT_TRANSLATE_NOOP("HistoryWords", "block removed")},
    Words{QLatin1String("hold"), QT_TRANSLATE_NOOP("HistoryWords", "held")},
    Words{QLatin1String("release"), QT_TRANSLATE_NOOP("HistoryWords", "hold released")},
    Words{QLatin1String("hold expired"), QT_TRANSLATE_NOOP("HistoryWords", "hold ended by itself")},
    Words{QLatin1String("encounter"), QT_TRANSLATE_NOOP("HistoryWords", "Encounter made")},
    Words{QLatin1String("merge"), QT_TRANSLATE_NOOP("HistoryWords", "records merged")},
    Words{QLatin1String("merge patients"), QT_TRANSLATE_NOOP("HistoryWords", "records merged")},
    Words{QLatin1String("waitlist"), QT_TRANSLATE_NOOP("HistoryWords", "put on the waitlist")},
    Words{QLatin1String("change waitlist"), QT_TRANSLATE_NOOP("HistoryWords", "wish changed")},
    Words{QLatin1String("import"), QT_TRANSLATE_NOOP("HistoryWords", "imported")},
    Words{QLatin1String("demo"), QT_TRANSLATE_NOOP("HistoryWords", "part of the demo clinic")},
    Words{QLatin1String("pull"), QT_TRANSLATE_NOOP("HistoryWords", "brought from the server")},
    Words{QLatin1String("push"), QT_TRANSLATE_NOOP("HistoryWords", "sent to the server")},
    Words{QLatin1String("conflict"), QT_TRANSLATE_NOOP("HistoryWords", "conflict found")},
    Words{QLatin1String("resolve"), QT_TRANSLATE_NOOP("HistoryWords", "conflict decided")},
};

constexpr std::array encounters{
    Words{QLatin1String("planned"), QT_TRANSLATE_NOOP("HistoryWords", "planned")},
    Words{QLatin1String("arrived"), QT_TRANSLATE_NOOP("HistoryWords", "arrived")},
    Words{QLatin1String("triaged"), QT_TRANSLATE_NOOP("HistoryWords", "triaged")},
    Words{QLatin1String("in-progress"), QT_TRANSLATE_NOOP("HistoryWords", "under way")},
    Words{QLatin1String("onleave"), QT_TRANSLATE_NOOP("HistoryWords", "interrupted")},
    Words{QLatin1String("finished"), QT_TRANSLATE_NOOP("HistoryWords", "finished")},
    Words{QLatin1String("cancelled"), QT_TRANSLATE_NOOP("HistoryWords", "cancelled")},
};

template <size_t Count>
QString wordsFor(const std::array<Words, Count> &all, const QString &code) {
    const auto found = std::ranges::find(all, code, &Words::first);
    return found == all.end() ? code : Texts::tr(found->second);
}

} // namespace

QString actionWords(const QString &action) {
    constexpr QLatin1String undone("undo ");
    constexpr QLatin1String redone("redo ");
    if (action.startsWith(undone)) {
        return Texts::tr("undone: %1", "what was done").arg(actionWords(action.mid(undone.size())));
    }
    if (action.startsWith(redone)) {
        return Texts::tr("done again: %1", "what was done").arg(actionWords(action.mid(redone.size())));
    }
    return wordsFor(actions, action);
}

QString encounterWords(const QString &status) { return wordsFor(encounters, status); }

} // namespace praxidesk::shell
