#include "core/exchange/continuity_pack.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace praxidesk::exchange {
namespace {

const QString papersSetting = QStringLiteral("pack.papers");
const QString folderSetting = QStringLiteral("pack.folder");
const QString calendarFolderSetting = QStringLiteral("pack.calendarFolder");
const QString writtenSetting = QStringLiteral("pack.written");
const std::array<QString, 3> nameWords{QStringLiteral("full"), QStringLiteral("initials"), QStringLiteral("hidden")};
const QString timeFormat = QStringLiteral("HH:mm");
constexpr qsizetype longestName = 80;

PatientNames namesIn(const QString &word, PatientNames otherwise) {
    const auto found = std::ranges::find(nameWords, word);
    return found == nameWords.end() ? otherwise : static_cast<PatientNames>(found - nameWords.begin());
}

const QString &wordOf(PatientNames names) { return nameWords[static_cast<size_t>(names)]; }

} // namespace

PackSettings packSettings(const store::Store &store) {
    PackSettings settings;
    settings.folder = store.setting(folderSetting);
    settings.calendarFolder = store.setting(calendarFolderSetting);
    const QStringList words = store.setting(papersSetting).split(u';');
    if (words.size() < 8) {
        return settings;
    }
    settings.writesPapers = words[0] == QLatin1String("1");
    settings.days = std::clamp(words[1].toInt(), 1, 31);
    settings.daily = QTime::fromString(words[2], timeFormat);
    settings.afterChanges = Minutes(std::max(0, words[3].toInt()));
    settings.keep = std::max(1, words[4].toInt());
    settings.names = namesIn(words[5], settings.names);
    settings.writesCalendars = words[6] == QLatin1String("1");
    settings.calendarNames = namesIn(words[7], settings.calendarNames);
    if (!settings.daily.isValid()) {
        settings.daily = PackSettings().daily;
    }
    return settings;
}

Result<void> setPackSettings(store::Store &store, const PackSettings &settings) {
    const auto flag = [](bool on) { return on ? QStringLiteral("1") : QStringLiteral("0"); };
    const QStringList words{flag(settings.writesPapers), QString::number(settings.days), settings.daily.toString(timeFormat), QString::number(settings.afterChanges.count()),
                            QString::number(settings.keep), wordOf(settings.names), flag(settings.writesCalendars), wordOf(settings.calendarNames)};
    for (const auto &[name, value] : {std::pair(papersSetting, words.join(u';')), std::pair(folderSetting, settings.folder), std::pair(calendarFolderSetting, settings.calendarFolder)}) {
        if (auto set = store.setSetting(name, value); !set) {
            return set;
        }
    }
    return {};
}

std::optional<Instant> packWritten(const store::Store &store) { return parseInstant(store.setting(writtenSetting), Zone()); }

Result<void> setPackWritten(store::Store &store, Instant at) { return store.setSetting(writtenSetting, toUtcIso(at)); }

void PackSchedule::written(Instant at, bool changedSince) {
    m_written = at;
    m_failed.reset();
    m_changed = changedSince;
}

void PackSchedule::failed(Instant at) { m_failed = at; }

Instant PackSchedule::lastDaily(Instant now) const {
    const QDate today = m_zone.dateOf(now);
    const Instant at = m_zone.toInstant({today, m_settings.daily});
    return at <= now ? at : m_zone.toInstant({today.addDays(-1), m_settings.daily});
}

bool PackSchedule::isDue(Instant now) const {
    // A clock that was put back must not keep the papers from being made.
    const auto since = [now](const std::optional<Instant> &then) { return then && *then <= now ? std::optional(now - *then) : std::nullopt; };
    if (!m_settings.isOn() || (since(m_failed) && *since(m_failed) < afterFailure)) {
        return false;
    }
    if (!since(m_written) || *m_written < lastDaily(now)) {
        return true;
    }
    return m_changed && m_settings.afterChanges > Minutes(0) && *since(m_written) >= m_settings.afterChanges;
}

QString fileNameOf(const QString &name) {
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    QString safe = QString(name).replace(forbidden, QStringLiteral("-")).simplified().left(longestName);
    while (safe.endsWith(u'.') || safe.endsWith(u' ')) {
        safe.chop(1);
    }
    while (safe.startsWith(u'.')) {
        safe.remove(0, 1);
    }
    return safe.isEmpty() ? QStringLiteral("-") : safe;
}

QString packName(const QString &clinic, const WallClock &at) {
    return QStringLiteral("%1 %2 %3").arg(fileNameOf(clinic), at.date.toString(Qt::ISODate), at.time.toString(QStringLiteral("HH.mm")));
}

QStringList packsToRemove(const QString &clinic, const QStringList &folders, int keep) {
    const QRegularExpression ours(QRegularExpression::anchoredPattern(QRegularExpression::escape(fileNameOf(clinic)) + QStringLiteral(" \\d{4}-\\d{2}-\\d{2} \\d{2}\\.\\d{2}( \\(\\d+\\))?")));
    QStringList packs;
    std::ranges::copy_if(folders, std::back_inserter(packs), [&ours](const QString &name) { return ours.match(name).hasMatch(); });
    packs.sort();
    return packs.mid(0, std::max<qsizetype>(0, packs.size() - keep));
}

} // namespace praxidesk::exchange
