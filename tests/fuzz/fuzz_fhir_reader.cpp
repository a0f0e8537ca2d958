// Any bytes may come in a file or an answer: nothing may crash, and what was valid stays valid through every edit.
#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"

#include <cstdio>
#include <cstdlib>

using namespace praxidesk;
using namespace praxidesk::fhir;

namespace {

void require(bool good, const char *what, const QByteArray &before, const QByteArray &after) {
    if (!good) {
        std::fprintf(stderr, "%s\nbefore: %s\nafter:  %s\n", what, before.constData(), after.constData());
        std::abort();
    }
}

QByteArray written(const Value &value, const QByteArray &base) {
    return std::visit([&](const auto &typed) {
        if constexpr (std::is_same_v<std::decay_t<decltype(typed)>, std::monostate>) {
            return base;
        } else {
            return write(typed, base, Zone());
        }
    }, value);
}

void edit(const QByteArray &json, bool valid) {
    const auto stillReads = [&](const QByteArray &after, const char *what) {
        require(bool(JsonDocument::parse(after)), what, json, after);
        require(!valid || validate(after).empty(), what, json, after);
    };
    require(withReferences(json, [](const QString &reference) { return reference; }) == json, "references kept", json, json);
    const auto rename = [](const QString &reference) { return reference.startsWith(u'#') ? reference : QStringLiteral("urn:x"); };
    const QByteArray renamed = withReferences(json, rename);
    require(bool(JsonDocument::parse(renamed)), "references changed", json, renamed);
    require(withReferences(renamed, rename) == renamed, "references changed twice", json, renamed);

    const QByteArray indentedText = indented(json);
    stillReads(indentedText, "indented");
    require(indented(indentedText) == indentedText, "indented twice", json, indentedText);

    if (!valid) {
        return;
    }
    const QByteArray identified = withId(json, QStringLiteral("new-id"));
    stillReads(identified, "id");
    require(withId(identified, QStringLiteral("new-id")) == identified, "id twice", json, identified);

    const auto value = read(json);
    if (!value) {
        return;
    }
    require(written(*value, json) == json, "written back", json, written(*value, json));
    if (!std::holds_alternative<std::monostate>(*value)) {
        const QByteArray fresh = written(*value, {});
        require(bool(JsonDocument::parse(fresh)), "written from nothing", json, fresh);
        const auto again = read(fresh);
        require(again && written(*again, fresh) == fresh, "written from nothing and back", json, fresh);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto issues = validate(json);
    const auto envelope = readEnvelope(json);
    const auto bundle = readBundle(json);
    const auto value = read(json);
    static_cast<void>(parseInstant(QString::fromUtf8(json.left(64)), Zone()));
    if (!JsonDocument::parse(json)) {
        require(!issues.empty() && !envelope && !bundle && !value, "refused by all", json, {});
        return 0;
    }
    edit(json, issues.empty());
    if (bundle) {
        for (const BundleEntry &entry : bundle->entries) {
            require(entry.resource.isEmpty() || json.contains(entry.resource), "an entry's own bytes", json, entry.resource);
        }
        const QByteArray again = writeBundle(*bundle);
        require(bool(readBundle(again)), "Bundle written", json, again);
    }
    return 0;
}
