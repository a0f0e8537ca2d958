#include "app/command/session.h"

#include "core/fhir/json.h"

namespace praxidesk::command {
namespace {

QString words(const char *sentence) { return QString::fromUtf8(sentence); }

bool isDay(const QString &text) { return text.size() == 10; }

} // namespace

Result<ResourceKey> Session::key(const QString &reference, ResourceType type) const {
    const auto found = store().resolve(reference, type);
    if (!found) {
        const QString kind = type == ResourceType::Other ? QString() : toCode(type) + u' ';
        return failure(ErrorCode::NotFound, words("There is no %1%2 in this clinic.").arg(kind, reference));
    }
    const auto stored = store().read(*found);
    if (type != ResourceType::Other && stored && stored->type != type) {
        return failure(ErrorCode::NotFound, words("%1 is not a %2.").arg(stored->reference(), toCode(type)));
    }
    return *found;
}

Result<std::vector<ScheduleId>> Session::schedules(const QStringList &references) const {
    std::vector<ScheduleId> result;
    for (const QString &reference : references) {
        const auto found = id<ScheduleId>(reference, ResourceType::Schedule);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (const auto schedule = store().schedule(*found); !schedule) {
            return tl::unexpected(schedule.error());
        }
        result.push_back(*found);
    }
    return result;
}

Result<QDate> Session::day(const QString &text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!isDay(text) || !date.isValid()) {
        return failure(ErrorCode::InvalidTime, words("“%1” is not a day such as 2026-11-17.").arg(text));
    }
    return date;
}

Result<Instant> Session::instant(const QString &text, bool end) const {
    if (isDay(text)) {
        const auto date = day(text);
        if (!date) {
            return tl::unexpected(date.error());
        }
        const Interval whole = store().zone().day(*date);
        return end ? whole.end : whole.start;
    }
    const auto parsed = parseInstant(text, store().zone());
    if (!parsed) {
        return failure(ErrorCode::InvalidTime, words("“%1” is not a time such as 2026-11-17T09:00.").arg(text));
    }
    return *parsed;
}

Result<std::optional<Instant>> Session::optionalInstant(const Arguments &arguments, const QString &option, bool end) const {
    if (!arguments.has(option)) {
        return std::optional<Instant>();
    }
    return instant(arguments.value(option), end).map([](Instant found) { return std::optional(found); });
}

std::optional<Milliseconds> Session::duration(const Arguments &arguments) {
    const auto minutes = arguments.integer(QStringLiteral("duration"));
    return minutes ? std::optional<Milliseconds>(Minutes(*minutes)) : std::nullopt;
}

QByteArray Session::resource(ResourceKey key) const {
    const auto stored = store().read(key);
    return stored ? store().exported(*stored) : QByteArray("null");
}

QString Session::time(Instant instant) const {
    const WallClock wallClock = store().zone().toWallClock(instant);
    return wallClock.date.toString(Qt::ISODate) + u' ' + wallClock.time.toString(QStringLiteral("HH:mm"));
}

QStringList Session::row(ResourceKey key) const {
    const auto stored = store().read(key);
    if (!stored) {
        return {};
    }
    QStringList cells{stored->reference()};
    const auto interval = [&](Interval when) {
        return time(when.start) + QStringLiteral("–") + store().zone().toWallClock(when.end).time.toString(QStringLiteral("HH:mm"));
    };
    const auto name = [this](const Reference &actor) {
        const QString known = actor.key ? store().referenceTo(actor.key).display : QString();
        return !known.isEmpty() ? known : !actor.display.isEmpty() ? actor.display : actor.reference;
    };
    if (stored->type == ResourceType::Slot) {
        if (const auto slot = store().slot(narrow<SlotId>(key))) {
            return cells << interval(slot->interval) << toCode(slot->status) + (slot->overbooked ? words(", overbooked") : QString()) << slot->comment;
        }
    } else if (stored->type == ResourceType::Appointment) {
        if (const auto appointment = store().appointment(narrow<AppointmentId>(key))) {
            QStringList who;
            for (const Participant &participant : appointment->participants) {
                who << name(participant.actor);
            }
            return cells << (appointment->interval ? interval(*appointment->interval) : words("no time")) << toCode(appointment->status) << who.join(QStringLiteral(", "));
        }
    } else if (stored->type == ResourceType::Schedule) {
        if (const auto schedule = store().schedule(narrow<ScheduleId>(key))) {
            QStringList who;
            for (const Reference &actor : schedule->actors) {
                who << name(actor);
            }
            return cells << who.join(QStringLiteral(", ")) << (schedule->active ? words("active") : words("inactive")) << schedule->comment;
        }
    } else if (stored->type == ResourceType::Patient) {
        if (const auto patient = store().patient(narrow<PatientId>(key))) {
            return cells << patient->displayName() << patient->birthDateText << patient->phones.join(QStringLiteral(", "));
        }
    }
    return cells << stored->display;
}

Output Session::one(ResourceKey key) const { return {resource(key), row(key).join(QStringLiteral("  ")) + u'\n'}; }

Output Session::list(const std::vector<ResourceKey> &keys) const {
    std::vector<QByteArray> elements;
    std::vector<QStringList> rows;
    for (const ResourceKey key : keys) {
        elements.push_back(resource(key));
        rows.push_back(row(key));
    }
    return {itemsDocument(elements), rows.empty() ? words("Nothing found.\n") : table({}, rows)};
}

QString table(const QStringList &header, const std::vector<QStringList> &rows) {
    std::vector<qsizetype> widths;
    const auto measure = [&widths](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (size_t(i) >= widths.size()) {
                widths.push_back(0);
            }
            widths[size_t(i)] = std::max(widths[size_t(i)], cells.at(i).size());
        }
    };
    measure(header);
    for (const QStringList &row : rows) {
        measure(row);
    }
    QString text;
    const auto print = [&](const QStringList &cells) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            line += cells.at(i).leftJustified(widths[size_t(i)]) + QStringLiteral("  ");
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    };
    if (!header.isEmpty()) {
        print(header);
    }
    for (const QStringList &row : rows) {
        print(row);
    }
    return text;
}

QByteArray object(const Members &members) {
    QByteArray result("{");
    for (const auto &[name, raw] : members) {
        if (!raw.isEmpty()) {
            result += (result.size() > 1 ? ",\"" : "\"") + QByteArray(name) + "\":" + raw;
        }
    }
    return result + '}';
}

QByteArray array(const std::vector<QByteArray> &elements) {
    QByteArray result("[");
    for (const QByteArray &element : elements) {
        result += (result.size() > 1 ? "," : "") + element;
    }
    return result + ']';
}

QByteArray itemsDocument(const std::vector<QByteArray> &elements) { return object({{"items", array(elements)}}); }
QByteArray text(const QString &value) { return fhir::quoted(value); }

QByteArray errorDocument(const Error &error, const QString &word, const Members &doneBefore) {
    std::vector<QByteArray> clashes;
    for (const Clash &clash : error.clashes) {
        clashes.push_back(object({{"rule", text(code(clash.rule))}, {"message", text(clash.message)}, {"clash", text(clash.reference)}}));
    }
    Members details = doneBefore;
    details.emplace_back("detail", error.detail.isEmpty() ? QByteArray() : text(error.detail));
    details.emplace_back("clashes", clashes.empty() ? QByteArray() : array(clashes));
    return object({{"error", object({{"code", text(word)}, {"message", text(error.message)}, {"details", object(details)}})}});
}

int exitStatus(ErrorCode code) {
    if (code <= ErrorCode::UndoImpossible) {
        return 1;
    }
    if (code <= ErrorCode::ClinicDamaged) {
        return 3;
    }
    return code <= ErrorCode::NotSupportedByServer ? 4 : 5;
}

} // namespace praxidesk::command
