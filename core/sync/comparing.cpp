#include "core/sync/walk.h"

#include "core/fhir/json.h"
#include "core/sync/conflicts.h"
#include "core/sync/connection.h"
#include "core/sync/dialect.h"
#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QSet>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr int manyDeletions = 20;
constexpr double largeShare = 0.05;
/// One may be taken back by somebody, or come from a machine that lags behind.
constexpr int manyOfBefore = 3;

const QString restoredAlarm = QStringLiteral("restored");
const QString deletedAlarm = QStringLiteral("deleted");
/// The same alarms once a person has said something else than what is usual with them.
const QString restoredBelieved = QStringLiteral("restored, believed");
const QString deletedByMistake = QStringLiteral("deleted by mistake");

/// What froze a server the last time, until it was taken over.
QString alarmSetting(store::ServerId server) { return QStringLiteral("sync.alarm.%1").arg(server.value); }

/// The same name for what somebody else made: a server from a backup gives its numbers away again.
bool isAnother(const WireResource &resource, const store::Agreement &agreed) {
    const QString ours = operationOf(agreed.base);
    const QString theirs = operationOf(resource.json);
    // a Slot carries whoever kept it last
    return ours != theirs && !ours.isEmpty() && !theirs.isEmpty() && agreed.typeName != QLatin1String("Slot");
}

/// Newer by the clock, and older by its number. An old page of a pull is no step back: it is older by both.
bool wentBack(const WireResource &resource, const store::Agreement &agreed) {
    const auto before = versionNumber(agreed.etag);
    const auto after = versionNumber(resource.etag);
    const auto agreedAt = lastUpdatedOf(agreed.base);
    const bool isNewer = agreedAt && resource.lastUpdated && *resource.lastUpdated > *agreedAt;
    return isNewer && before && after && (*after < *before || (*after == *before && isAnother(resource, agreed)));
}

/// Where nothing has a number: it is told as of an earlier time, or is to come again though it was over.
bool isOfBefore(const WireResource &resource, const store::Agreement &agreed) {
    const auto agreedAt = lastUpdatedOf(agreed.base);
    if (agreedAt && resource.lastUpdated) {
        return *resource.lastUpdated < *agreedAt;
    }
    const auto isToCome = [](const QByteArray &json) {
        const auto visit = fhir::JsonDocument::parse(json);
        const QString status = visit ? visit->root()["status"].toString() : QString();
        return status == QLatin1String("proposed") || status == QLatin1String("pending") || status == QLatin1String("booked");
    };
    return resource.type == QLatin1String("Appointment") && resource.etag.isEmpty() && isToCome(resource.json) && !isToCome(agreed.base);
}

} // namespace

/// What is asked for instead of a page that was refused: without what the server may not know, or, where it does not
/// count that far, from the oldest on that came. False: nothing helps.
bool Walk::askOtherwise(PullStart &start, bool isFirst, const std::optional<Instant> &oldest) const {
    if (start.idsOnly) {
        start.idsOnly = false;
        start.sorted = m_capabilities.of(start.type).sort.value_or(true);
        return true;
    }
    // a server may know times more exactly than we do
    const auto until = oldest ? std::optional(*oldest + Milliseconds(1)) : std::nullopt;
    const bool goesOn = !isFirst && start.sorted && until && (!start.until || *until < *start.until);
    if (goesOn) {
        start.until = until;
    }
    return goesOn;
}

/// The server has it, and it is not known here, or not as it is there.
bool Walk::isLacking(const WireResource &resource) const {
    const auto key = ledger().keyOf(m_parts.server, resource.type, resource.id);
    const auto agreed = key ? ledger().agreement(m_parts.server, *key) : std::nullopt;
    if (!agreed) {
        return true;
    }
    const QByteArray &known = agreed->remoteState == store::RemoteState::Changed ? agreed->remoteEtag : agreed->etag;
    return !resource.etag.isEmpty() && !known.isEmpty() && resource.etag != known;
}

/// Where a server keeps no history, what is not among its ids any more is read: then it says whether it is gone.
QCoro::Task<bool> Walk::compareIds(QString type) {
    PullStart start{type, {}, false, false, true, false};
    const qint64 round = newRound();
    Request request = m_parts.dialect.pull(start);
    QSet<QUrl> seen;
    std::optional<Instant> oldest;
    bool isFirst = true;
    bool isWhole = false;
    bool lacks = false;
    for (int pages = 0; !isWhole; ++pages) {
        const Answer answer = co_await send(request, {});
        if (stops() || pages == m_options.mostPages) {
            co_return false;
        }
        const auto page = m_parts.dialect.readPage(start, answer);
        if (!page) {
            if (answer.failure != Failure::None || answer.status != 400 || !askOtherwise(start, isFirst, oldest)) {
                co_return false;
            }
            isFirst = true;
            request = m_parts.dialect.pull(start);
            continue;
        }
        for (const WireResource &resource : page->resources) {
            if (resource.lastUpdated && (!oldest || *resource.lastUpdated < *oldest)) {
                oldest = resource.lastUpdated;
            }
            lacks = lacks || isLacking(resource);
        }
        const bool written = write(QStringLiteral("compare"), [&](store::Writer &) {
            for (const WireResource &resource : page->resources) {
                if (const auto key = ledger().keyOf(m_parts.server, type, resource.id)) {
                    ledger().meet(m_parts.server, *key, round);
                }
            }
            return Result<void>();
        });
        isWhole = !page->next;
        if (!written || (!isWhole && (seen.contains(*page->next) || page->resources.empty()))) {
            co_return false;
        }
        if (!isWhole) {
            seen << *page->next;
            request = m_parts.dialect.pullNext(*page->next);
            isFirst = false;
        }
    }
    co_await missingSince(type, round);
    co_return lacks;
}

/// What a whole listing did not meet is read: then the server says whether it is gone.
QCoro::Task<void> Walk::missingSince(QString type, qint64 round) {
    std::vector<WireResource> gone;
    std::vector<store::Agreement> lost;
    const Interval window = scope().window;
    for (const store::Agreement &missing : ledger().notMet(m_parts.server, type, round)) {
        const auto visit = type == QLatin1String("Appointment") ? m_parts.store.appointment(narrow<AppointmentId>(missing.key)) : Result<Appointment>(tl::unexpected(Error{}));
        const bool isAskedFor = visit && visit->interval && window.contains(visit->interval->start);
        if (m_parts.dialect.isGenerated(type, missing.remoteId)) {
            if (isAskedFor) {
                WireResource over;
                over.type = type;
                over.id = missing.remoteId;
                over.deleted = over.generated = true;
                gone.push_back(std::move(over));
            }
            continue;
        }
        // where only a range of time is asked for, visits outside of it are not missing
        if ((!m_habits.listsAll && !m_isRestored) || (!m_habits.tellsChanges && visit && !isAskedFor)) {
            continue;
        }
        Request read = m_parts.dialect.readKnown(type, missing.remoteId, m_naming.toWire(missing.key, missing.base));
        const Answer answer = co_await send(std::move(read), {});
        if (stops()) {
            co_return;
        }
        const auto one = m_parts.dialect.readOne(type, answer);
        // a server from a backup that still says “deleted” means it
        const bool isLost = m_sendsAgain && (m_isRestored ? answer.failure == Failure::None && answer.status == 404 : one && !one->has_value());
        if (isLost) {
            lost.push_back(missing);
        } else if (one && !one->has_value()) {
            WireResource deleted;
            deleted.type = type;
            deleted.id = missing.remoteId;
            deleted.deleted = true;
            gone.push_back(std::move(deleted));
        } else if (one && !m_habits.tellsChanges) {
            gone.push_back(**one); // it moved to where nobody asked
        }
    }
    const auto why = alarm(type, gone, 0);
    if (why) {
        freeze(*why);
        co_return;
    }
    write(QStringLiteral("pull"), [&](store::Writer &writer) -> Result<void> {
        for (const WireResource &resource : gone) {
            if (auto done = apply(writer, resource); !done) {
                return done;
            }
        }
        for (const store::Agreement &missing : lost) {
            if (auto done = sendAnew(writer, missing); !done) {
                return done;
            }
        }
        store::PullCursor cursor = ledger().cursor(m_parts.server, type);
        cursor.compared = now();
        ledger().setCursor(m_parts.server, type, cursor);
        return {};
    });
}

/// Nothing is exchanged from now on, until a person has looked. Then this alarm is over.
void Walk::freeze(const Alarm &alarm) {
    write(QStringLiteral("freeze"), [this, &alarm](store::Writer &) {
        m_server.frozen = alarm.words;
        ledger().updateServer(m_server);
        return m_parts.store.setSetting(alarmSetting(m_parts.server), alarm.isRestored ? restoredAlarm : deletedAlarm);
    });
    stop({ErrorCode::ServerRefused, alarm.words});
}

Result<void> unfreeze(store::Store &store, store::ServerId server, const QString &user, Holds holds) {
    store::WriteOptions options;
    options.action = QStringLiteral("unfreeze server");
    options.user = user;
    options.undoable = options.toOutbox = false;
    const auto written = store.write(options, [&](store::Writer &) -> Result<void> {
        auto row = store.ledger().server(server);
        if (!row) {
            return failure(ErrorCode::NotFound, Text::tr("There is no such server in this clinic."));
        }
        const bool isFrozen = !row->frozen.isEmpty();
        row->frozen.clear();
        store.ledger().updateServer(*row);
        const QString alarm = store.setting(alarmSetting(server));
        if (isFrozen && alarm == restoredAlarm && holds == Holds::Theirs) {
            return store.setSetting(alarmSetting(server), restoredBelieved);
        }
        return isFrozen && alarm == deletedAlarm && holds == Holds::Ours ? store.setSetting(alarmSetting(server), deletedByMistake) : Result<void>();
    });
    return written ? Result<void>() : tl::unexpected(written.error());
}

/// Called once a person has looked: the next pulls do with what was alarming as was said.
void Walk::readAlarm() {
    const QString setting = m_parts.store.setting(alarmSetting(m_parts.server));
    m_hasLooked = !setting.isEmpty();
    m_isRestored = setting == restoredAlarm || setting == restoredBelieved;
    m_sendsAgain = setting == restoredAlarm || setting == deletedByMistake;
}

void Walk::endAlarm() {
    if (m_hasLooked && !stops()) {
        write(QStringLiteral("pull"), [this](store::Writer &) { return m_parts.store.setSetting(alarmSetting(m_parts.server), {}); });
        m_hasLooked = m_isRestored = m_sendsAgain = false;
    }
}

/// The server lost it, or calls something else by its name: it goes there again.
Result<void> Walk::sendAnew(store::Writer &writer, const store::Agreement &lost) {
    ledger().forget(m_parts.server, lost.key);
    m_naming.forgetMet();
    const auto stored = m_parts.store.read(lost.key);
    if (stored && !stored->json.isEmpty() && ledger().changesOf(lost.key).empty()) {
        ledger().enqueueCreate(m_parts.server, lost.key, m_parts.user);
    }
    const auto visit = m_parts.store.appointment(narrow<AppointmentId>(lost.key));
    if (!visit) {
        return {};
    }
    // this pull may have brought that they are free there
    const auto taken = takeSlots(m_parts.store, writer, *visit);
    for (const SlotId slot : taken.value_or(std::vector<SlotId>())) {
        ledger().enqueueDifference(m_parts.server, resourceKey(slot), m_parts.user);
    }
    return taken ? Result<void>() : tl::unexpected(taken.error());
}

/// On a server from a backup: what went back there goes forward again, unless it is believed, and what is another thing by
/// now is a new one. True: nothing else is to be done.
Result<bool> Walk::recover(store::Writer &writer, const WireResource &resource, std::optional<ResourceKey> &key) {
    const auto agreed = m_isRestored && key ? ledger().agreement(m_parts.server, *key) : std::nullopt;
    if (!agreed) {
        return false;
    }
    if (isAnother(resource, *agreed)) {
        const auto done = m_sendsAgain ? sendAnew(writer, *agreed) : applyDeletion(writer, *key);
        key.reset();
        return done ? Result<bool>(false) : tl::unexpected(done.error());
    }
    if (!m_sendsAgain) {
        return false;
    }
    const QByteArray came = here(*key, agreed->base, resource);
    const auto agreedAt = lastUpdatedOf(agreed->base);
    // where nothing tells when, what the clinic has goes there again
    const bool isUnversioned = resource.etag.isEmpty() && agreed->etag.isEmpty() && !resource.lastUpdated;
    const bool isBefore = isUnversioned ? !saysTheSameThere(agreed->base, came) : resource.lastUpdated && agreedAt && *resource.lastUpdated <= *agreedAt && resource.etag != agreed->etag;
    if (isBefore) {
        ledger().agree({m_parts.server, *key, resource.type, resource.id, resource.etag, came, {}, {}, {}});
        if (ledger().changesOf(*key).empty()) {
            ledger().enqueueDifference(m_parts.server, *key, m_parts.user);
        }
    } else if (resource.etag != agreed->etag) {
        ledger().setRemote(m_parts.server, *key, store::RemoteState::Changed, came, resource.etag);
    }
    return true;
}

/// What no ordinary day brings: a person has to look before anything is taken over.
std::optional<Walk::Alarm> Walk::alarm(const QString &type, const std::vector<WireResource> &resources, int deletionsSoFar) {
    if (m_hasLooked) {
        return std::nullopt;
    }
    int deletions = deletionsSoFar;
    for (const WireResource &resource : resources) {
        const auto key = ledger().keyOf(m_parts.server, resource.type, resource.id);
        if (!key) {
            continue;
        }
        if (resource.deleted) {
            ++deletions;
            continue;
        }
        const auto agreed = ledger().agreement(m_parts.server, *key);
        const bool isBack = agreed && wentBack(resource, *agreed);
        const bool isPerhapsBack = agreed && !m_habits.tellsChanges && isOfBefore(resource, *agreed);
        if ((!isBack && !isPerhapsBack) || saysTheSameThere(agreed->base, here(*key, agreed->base, resource))) {
            continue;
        }
        m_ofBefore.insert(*key);
        if (isBack || m_ofBefore.size() >= manyOfBefore) {
            return Alarm{true, Text::tr("Versions of %1 go backwards: the server seems to have been restored from a backup.").arg(resource.type + u'/' + resource.id)};
        }
    }
    if (deletions > manyDeletions && double(deletions) > largeShare * double(ledger().knownTo(m_parts.server, type))) {
        return Alarm{false, Text::tr("The server deleted %n resource(s) of the type %1 at once.", nullptr, deletions).arg(type)};
    }
    return std::nullopt;
}

} // namespace praxidesk::sync
