#pragma once
// What a command works on, what it gives back, and the helpers that read arguments and print resources.

#include "app/command/arguments.h"
#include "core/desk/desk.h"

#include <QDir>

namespace praxidesk::command {

using Members = std::vector<std::pair<const char *, QByteArray>>;

struct Output {
    QByteArray json;                                ///< one document, without a line end
    QString text;                                   ///< for people
    int exitCode = 0;
    QStringList remarks = {};                       ///< for standard error
    bool rawText = false;                           ///< `json` is printed as it is even without --json (export to the screen)
    /// It ended early. `text` still says what was done before; with --json the error's document does so in its details.
    std::optional<Error> failure = {};
    Members doneBefore = {};
};

/// The program ends: what is under way in steps ends soon, too.
class Interruption : public QObject {
    Q_OBJECT
public:
    void ask() {
        m_isAsked = true;
        Q_EMIT asked();
    }
    [[nodiscard]] bool isAsked() const { return m_isAsked; }

Q_SIGNALS:
    void asked();

private:
    bool m_isAsked = false;
};

struct Session {
    desk::Desk *desk = nullptr;                     ///< nullptr for commands that need no clinic
    QString clinicPath;
    QDir folder;                                    ///< relative paths start here
    Clock clock;
    QString user;
    bool isOpenInWindow = false;
    const Interruption *interruption = nullptr;     ///< lives until the command is done

    [[nodiscard]] store::Store &store() const { return desk->store(); }
    [[nodiscard]] QString path(const QString &name) const { return QDir::cleanPath(folder.absoluteFilePath(name)); }

    /// The key of "ID" or "Type/ID"; NotFound names what was asked for.
    [[nodiscard]] Result<ResourceKey> key(const QString &reference, ResourceType type) const;
    template <typename TypedId>
    [[nodiscard]] Result<TypedId> id(const QString &reference, ResourceType type) const {
        return key(reference, type).map([](ResourceKey found) { return narrow<TypedId>(found); });
    }
    [[nodiscard]] Result<std::vector<ScheduleId>> schedules(const QStringList &references) const;
    /// A time without an offset is the clinic's; a day is its first instant, or with `end` the first instant after it.
    [[nodiscard]] Result<Instant> instant(const QString &text, bool end = false) const;
    [[nodiscard]] Result<std::optional<Instant>> optionalInstant(const Arguments &arguments, const QString &option, bool end = false) const;
    [[nodiscard]] static Result<QDate> day(const QString &text);
    [[nodiscard]] static std::optional<Milliseconds> duration(const Arguments &arguments);

    /// The FHIR resource as it leaves the clinic.
    [[nodiscard]] QByteArray resource(ResourceKey key) const;
    [[nodiscard]] Output one(ResourceKey key) const;
    [[nodiscard]] Output list(const std::vector<ResourceKey> &keys) const;
    /// One line for people.
    [[nodiscard]] QStringList row(ResourceKey key) const;
    [[nodiscard]] QString time(Instant instant) const;
};

/// Aligns columns with two spaces between them.
[[nodiscard]] QString table(const QStringList &header, const std::vector<QStringList> &rows);

/// {"name":raw,…}; members with an empty raw are left out.
[[nodiscard]] QByteArray object(const Members &members);
[[nodiscard]] QByteArray array(const std::vector<QByteArray> &elements);
[[nodiscard]] QByteArray itemsDocument(const std::vector<QByteArray> &elements);
[[nodiscard]] QByteArray text(const QString &value);
/// `doneBefore` stands first in its details.
[[nodiscard]] QByteArray errorDocument(const Error &error, const QString &code, const Members &doneBefore = {});
[[nodiscard]] int exitStatus(ErrorCode code);


} // namespace praxidesk::command
