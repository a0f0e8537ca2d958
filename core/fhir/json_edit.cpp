// Writing: members spliced into an object, and string literals.
#include "core/fhir/json.h"
#include "core/fhir/json_text.h"

#include <algorithm>

namespace praxidesk::fhir {
namespace {

/// A member of the object as it shall be; everything points into the text that was or into the changes.
struct Member {
    size_t place = 0;                               ///< in FHIR's order; past its end: unknown
    std::string_view lead;                          ///< white space before the key
    std::string_view head;                          ///< key, colon and what stands between; empty for a new member
    std::string_view name;                          ///< of a new member
    std::string_view value;
    std::string_view trail;                         ///< white space before the comma or brace
};

size_t placeOf(std::string_view name, const std::vector<std::string_view> &order) {
    return size_t(std::find(order.begin(), order.end(), name) - order.begin());
}

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), size_t(bytes.size())}; }

void append(QByteArray &bytes, std::string_view text) { bytes.append(text.data(), qsizetype(text.size())); }

/// Behind what stands before it in FHIR's order, laid out like its neighbour.
void insert(std::vector<Member> &members, const JsonChange &change, const std::vector<std::string_view> &order) {
    Member member;
    member.place = placeOf(change.name, order);
    member.name = change.name;
    member.value = viewOf(change.raw);
    size_t position = 0;
    for (size_t i = 0; i < members.size(); ++i) {
        if (members[i].place <= member.place && members[i].place < order.size()) {
            position = i + 1;
        }
    }
    if (!members.empty()) {
        member.lead = members[position > 0 ? position - 1 : 0].lead;
    }
    members.insert(members.begin() + std::ptrdiff_t(position), member);
}

QByteArray joined(const std::vector<Member> &members, std::string_view rest, qsizetype size) {
    QByteArray result;
    result.reserve(size);
    result += '{';
    for (size_t i = 0; i < members.size(); ++i) {
        if (i > 0) {
            result += ',';
        }
        append(result, members[i].lead);
        if (members[i].head.empty()) {
            // a name that came from elsewhere may need escapes
            result += quoted(text::toText(members[i].name)) + ':';
        }
        append(result, members[i].head);
        append(result, members[i].value);
        append(result, members[i].trail);
    }
    append(result, rest);
    return result;
}

} // namespace

QByteArray withMembers(JsonNode object, const std::vector<JsonChange> &changes, const std::vector<std::string_view> &order) {
    const std::string_view text = object.raw();
    const std::uint32_t base = object.begin();
    std::vector<Member> members;
    std::vector<bool> done(changes.size(), false);
    bool touched = false;
    std::string buffer;
    std::uint32_t at = base + 1;
    std::uint32_t lastEnd = at;
    for (const JsonNode child : children(object)) {
        const JsonNode next = child.nextSibling();
        std::uint32_t comma = lastEnd = child.end();
        while (next && text[comma - base] != ',') {
            ++comma;
        }
        const std::uint32_t stop = next ? comma : child.end();
        std::string_view name = child.utf8Key(&buffer);
        Member member;
        member.lead = text.substr(at - base, child.keyBegin() - at);
        member.head = text.substr(child.keyBegin() - base, child.begin() - child.keyBegin());
        member.value = child.raw();
        member.trail = text.substr(child.end() - base, stop - child.end());
        at = stop + 1;
        bool keep = true;
        for (size_t i = 0; i < changes.size(); ++i) {
            if (name != changes[i].name) {
                continue;
            }
            done[i] = true;
            keep = !changes[i].raw.isEmpty();
            touched = touched || member.value != viewOf(changes[i].raw);
            member.value = viewOf(changes[i].raw);
        }
        if (keep) {
            if (name.starts_with('_')) {
                name.remove_prefix(1); // a primitive's extension stands with the primitive
            }
            member.place = placeOf(name, order);
            members.push_back(member);
        }
    }
    qsizetype size = qsizetype(text.size());
    for (size_t i = 0; i < changes.size(); ++i) {
        size += changes[i].raw.size() + qsizetype(changes[i].name.size()) + 8;
        if (!done[i] && !changes[i].raw.isEmpty()) {
            touched = true;
            insert(members, changes[i], order);
        }
    }
    return touched ? joined(members, text.substr(lastEnd - base), size) : QByteArray(text.data(), qsizetype(text.size()));
}

QByteArray quoted(QStringView text) {
    const QByteArray utf8 = text.toUtf8();
    QByteArray result;
    result.reserve(utf8.size() + 2);
    result += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"': result += "\\\""; break;
        case '\\': result += "\\\\"; break;
        case '\n': result += "\\n"; break;
        case '\r': result += "\\r"; break;
        case '\t': result += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                result += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
            } else {
                result += c;
            }
        }
    }
    return result + '"';
}

} // namespace praxidesk::fhir
