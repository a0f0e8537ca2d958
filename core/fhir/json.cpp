#include "core/fhir/json.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <unordered_set>

namespace praxidesk::fhir {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

void appendCodePoint(std::string *out, unsigned code) {
    if (code < 0x80) {
        out->push_back(char(code));
    } else if (code < 0x800) {
        out->push_back(char(0xC0 | (code >> 6)));
        out->push_back(char(0x80 | (code & 0x3F)));
    } else if (code < 0x10000) {
        out->push_back(char(0xE0 | (code >> 12)));
        out->push_back(char(0x80 | ((code >> 6) & 0x3F)));
        out->push_back(char(0x80 | (code & 0x3F)));
    } else {
        out->push_back(char(0xF0 | (code >> 18)));
        out->push_back(char(0x80 | ((code >> 12) & 0x3F)));
        out->push_back(char(0x80 | ((code >> 6) & 0x3F)));
        out->push_back(char(0x80 | (code & 0x3F)));
    }
}

unsigned hexAt(std::string_view text, size_t at) {
    unsigned value = 0;
    for (size_t i = at; i < at + 4; ++i) {
        const char c = text[i];
        value = value * 16 + unsigned(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return value;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// RFC 8259's number, of any size.
bool isNumber(std::string_view token) {
    size_t at = 0;
    const auto digits = [&] {
        const size_t first = at;
        while (at < token.size() && isDigit(token[at])) {
            ++at;
        }
        return at - first;
    };
    const auto next = [&](char c) {
        const bool there = at < token.size() && token[at] == c;
        at += there ? 1 : 0;
        return there;
    };
    next('-');
    const bool leadingZero = at < token.size() && token[at] == '0';
    const size_t whole = digits();
    if (whole == 0 || (leadingZero && whole > 1)) {
        return false;
    }
    if (next('.') && digits() == 0) {
        return false;
    }
    if (next('e') || next('E')) {
        if (!next('+')) {
            next('-');
        }
        if (digits() == 0) {
            return false;
        }
    }
    return at == token.size();
}

/// Escapes of RFC 8259 only, and surrogates only in pairs: half a pair would not be Unicode.
bool escapesAreValid(std::string_view inside) {
    const auto hex = [&](size_t at) {
        return at + 4 <= inside.size() && std::all_of(inside.begin() + std::ptrdiff_t(at), inside.begin() + std::ptrdiff_t(at + 4), [](char c) {
            return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        });
    };
    for (size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] != '\\') {
            continue;
        }
        if (++i >= inside.size()) {
            return false;
        }
        if (inside[i] != 'u') {
            if (std::string_view("\"\\/bfnrt").find(inside[i]) == std::string_view::npos) {
                return false;
            }
            continue;
        }
        if (!hex(i + 1)) {
            return false;
        }
        const unsigned code = hexAt(inside, i + 1);
        i += 4;
        if (code >= 0xDC00 && code < 0xE000) {
            return false;
        }
        if (code >= 0xD800 && code < 0xDC00) {
            const bool pair = inside.substr(i + 1, 2) == "\\u" && hex(i + 3) && hexAt(inside, i + 3) >= 0xDC00 && hexAt(inside, i + 3) < 0xE000;
            if (!pair) {
                return false;
            }
            i += 6;
        }
    }
    return true;
}

/// Where the first quote stands that is not escaped.
size_t endOfText(std::string_view inside) {
    size_t at = 0;
    while (at < inside.size() && inside[at] != '"') {
        at += inside[at] == '\\' ? 2 : 1;
    }
    return std::min(at, inside.size());
}

/// Decodes the inside of a string token that the parser has already found well-formed.
void unescape(std::string_view inside, std::string *out) {
    out->clear();
    for (size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] != '\\') {
            out->push_back(inside[i]);
            continue;
        }
        switch (inside[++i]) {
        case 'b': out->push_back('\b'); break;
        case 'f': out->push_back('\f'); break;
        case 'n': out->push_back('\n'); break;
        case 'r': out->push_back('\r'); break;
        case 't': out->push_back('\t'); break;
        case 'u': {
            unsigned code = hexAt(inside, i + 1);
            i += 4;
            if (code >= 0xD800 && code < 0xDC00) {
                code = 0x10000 + ((code - 0xD800) << 10) + (hexAt(inside, i + 3) - 0xDC00);
                i += 6;
            }
            appendCodePoint(out, code);
            break;
        }
        default: out->push_back(inside[i]); break;
        }
    }
}

Error invalid(const QString &message, size_t offset) {
    return Error{ErrorCode::InvalidResource, message, QStringLiteral("at byte %1").arg(offset)};
}

} // namespace

/// Walks simdjson's on-demand reader over the whole text once and notes where each token stands. The reader finds the tokens
/// and checks UTF-8 and grammar; what stands inside a token is checked here, so that no number or string is ever converted.
class JsonTapeBuilder {
public:
    JsonTapeBuilder(JsonDocument *document, const char *text) : m_document(document), m_text(text) {}

    /// `separator`: what must stand, once, between the token before and this one; '\0': nothing.
    [[nodiscard]] bool value(simdjson::ondemand::value node, int depth, char separator);
    void fail(std::uint32_t at, QString problem) {
        if (m_problem.isEmpty()) {
            m_problem = std::move(problem);
            m_at = at;
        }
    }
    [[nodiscard]] std::uint32_t end() const { return m_end; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] std::uint32_t problemAt() const { return m_at; }

private:
    [[nodiscard]] bool object(simdjson::ondemand::value node, std::uint32_t index, int depth);
    [[nodiscard]] bool array(simdjson::ondemand::value node, std::uint32_t index, int depth);
    [[nodiscard]] bool scalar(std::string_view token, std::uint32_t index);
    [[nodiscard]] bool key(const char *inside, char separator);
    /// simdjson finds where tokens begin, but takes two texts side by side for one and looks away from what stands between.
    [[nodiscard]] bool gap(std::uint32_t begin, char separator);
    [[nodiscard]] bool keysDiffer(std::uint32_t object);
    [[nodiscard]] bool refused(simdjson::error_code error) {
        if (error != simdjson::SUCCESS) {
            fail(m_end, QString::fromLatin1(simdjson::error_message(error)));
        }
        return error != simdjson::SUCCESS;
    }

    [[nodiscard]] std::uint32_t add(std::uint32_t begin) {
        JsonDocument::Entry &entry = m_document->m_tape.emplace_back();
        entry.begin = begin;
        entry.keyBegin = m_keyBegin;
        entry.keyEnd = m_keyEnd;
        entry.keyEscaped = m_keyEscaped;
        m_keyBegin = m_keyEnd = 0;
        m_keyEscaped = false;
        return std::uint32_t(m_document->m_tape.size() - 1);
    }
    /// Hangs the entry that comes next into its parent's chain.
    void link(std::uint32_t parent, std::uint32_t *previous) {
        const auto child = std::uint32_t(m_document->m_tape.size());
        if (*previous != 0) {
            m_document->m_tape[*previous].next = child;
        }
        *previous = child;
        ++m_document->m_tape[parent].children;
    }
    /// After the last child there is only white space before the bracket.
    [[nodiscard]] bool close(std::uint32_t index, char bracket) {
        const auto size = std::uint32_t(m_document->m_text.size());
        while (m_end < size && isSpace(m_text[m_end])) {
            ++m_end;
        }
        if (m_end >= size || m_text[m_end] != bracket) {
            fail(m_end, QStringLiteral("a list or an object does not end here as it should"));
            return false;
        }
        m_document->m_tape[index].end = ++m_end;
        return true;
    }

    JsonDocument *m_document;
    const char *m_text;
    QString m_problem;
    std::vector<std::string_view> m_keys;
    std::uint32_t m_at = 0;
    std::uint32_t m_end = 0;        ///< behind the last token
    std::uint32_t m_keyBegin = 0, m_keyEnd = 0;
    bool m_keyEscaped = false;
};

bool JsonTapeBuilder::gap(std::uint32_t begin, char separator) {
    bool found = separator == '\0';
    for (std::uint32_t at = m_end; at < begin; ++at) {
        if (!found && m_text[at] == separator) {
            found = true;
        } else if (!isSpace(m_text[at])) {
            found = false;
            break;
        }
    }
    if (!found) {
        fail(m_end, QStringLiteral("a comma, a colon or the end of a text is missing or out of place"));
    }
    return found;
}

bool JsonTapeBuilder::value(simdjson::ondemand::value node, int depth, char separator) {
    std::string_view token = node.raw_json_token();
    while (!token.empty() && isSpace(token.back())) {
        token.remove_suffix(1);
    }
    const auto begin = std::uint32_t(token.data() - m_text);
    if (depth > JsonDocument::maximumDepth) {
        fail(begin, QStringLiteral("nested deeper than %1 levels").arg(JsonDocument::maximumDepth));
        return false;
    }
    if (!gap(begin, separator)) {
        return false;
    }
    const std::uint32_t index = add(begin);
    if (token.empty()) {
        fail(begin, QStringLiteral("a value is missing"));
        return false;
    }
    m_end = begin + 1;
    switch (token.front()) {
    case '{': return object(node, index, depth);
    case '[': return array(node, index, depth);
    default: return scalar(token, index);
    }
}

bool JsonTapeBuilder::object(simdjson::ondemand::value node, std::uint32_t index, int depth) {
    m_document->m_tape[index].kind = JsonKind::Object;
    simdjson::ondemand::object members;
    if (refused(node.get_object().get(members))) {
        return false;
    }
    std::uint32_t previous = 0;
    for (auto result : members) {
        simdjson::ondemand::field field;
        if (refused(std::move(result).get(field)) || !key(reinterpret_cast<const char *>(field.key().raw()), previous == 0 ? '\0' : ',')) {
            return false;
        }
        link(index, &previous);
        if (!value(field.value(), depth + 1, ':')) {
            return false;
        }
    }
    return close(index, '}') && keysDiffer(index);
}

bool JsonTapeBuilder::array(simdjson::ondemand::value node, std::uint32_t index, int depth) {
    m_document->m_tape[index].kind = JsonKind::Array;
    simdjson::ondemand::array elements;
    if (refused(node.get_array().get(elements))) {
        return false;
    }
    std::uint32_t previous = 0;
    for (auto result : elements) {
        simdjson::ondemand::value element;
        if (refused(std::move(result).get(element))) {
            return false;
        }
        const char separator = previous == 0 ? '\0' : ',';
        link(index, &previous);
        if (!value(element, depth + 1, separator)) {
            return false;
        }
    }
    return close(index, ']');
}

bool JsonTapeBuilder::key(const char *inside, char separator) {
    if (!gap(std::uint32_t(inside - m_text) - 1, separator)) {
        return false;
    }
    const char *end = inside;
    for (; *end != '"'; ++end) {
        if (*end == '\\') {
            m_keyEscaped = true;
            ++end;
        }
    }
    m_keyBegin = std::uint32_t(inside - m_text) - 1;
    m_end = m_keyEnd = std::uint32_t(end - m_text) + 1;
    if (m_keyEscaped && !escapesAreValid({inside, size_t(end - inside)})) {
        fail(m_keyBegin, QStringLiteral("a text has an escape that JSON does not know"));
        return false;
    }
    return true;
}

bool JsonTapeBuilder::scalar(std::string_view token, std::uint32_t index) {
    JsonDocument::Entry &entry = m_document->m_tape[index];
    m_end = entry.end = entry.begin + std::uint32_t(token.size());
    if (token.front() == '"') {
        entry.kind = JsonKind::String;
        const std::string_view inside = token.substr(1, token.size() - std::min<size_t>(token.size(), 2));
        entry.escaped = std::memchr(inside.data(), '\\', inside.size()) != nullptr;
        if (entry.escaped ? endOfText(inside) != inside.size() : std::memchr(inside.data(), '"', inside.size()) != nullptr) {
            fail(entry.begin, QStringLiteral("a text ends before the next comma, colon or bracket"));
            return false;
        }
        if (token.size() < 2 || token.back() != '"' || (entry.escaped && !escapesAreValid(inside))) {
            fail(entry.begin, QStringLiteral("a text has an escape that JSON does not know"));
            return false;
        }
        return true;
    }
    if (token == "true" || token == "false" || token == "null") {
        entry.kind = token == "true" ? JsonKind::True : token == "false" ? JsonKind::False : JsonKind::Null;
        return true;
    }
    entry.kind = JsonKind::Number;
    if (!isNumber(token)) {
        fail(entry.begin, QStringLiteral("this is neither a value nor a number"));
        return false;
    }
    return true;
}

bool JsonTapeBuilder::keysDiffer(std::uint32_t object) {
    m_keys.clear();
    bool anyEscaped = false;
    for (const JsonNode child : children(m_document->node(object))) {
        anyEscaped = anyEscaped || m_document->m_tape[child.m_index].keyEscaped;
        m_keys.push_back(child.rawKey());
    }
    const auto twice = [&](const QString &name) {
        fail(m_document->m_tape[object].begin, QStringLiteral("the key \"%1\" appears twice in one object").arg(name));
        return false;
    };
    if (anyEscaped || m_keys.size() > 32) {
        std::unordered_set<std::string> seen;
        for (const JsonNode child : children(m_document->node(object))) {
            if (!seen.insert(child.key().toStdString()).second) {
                return twice(child.key());
            }
        }
        return true;
    }
    for (size_t i = 1; i < m_keys.size(); ++i) {
        const auto end = m_keys.begin() + std::ptrdiff_t(i);
        if (std::find(m_keys.begin(), end, m_keys[i]) != end) {
            return twice(QString::fromUtf8(m_keys[i].data() + 1, qsizetype(m_keys[i].size()) - 2));
        }
    }
    return true;
}

/// What a parse needs besides its result: the reader's index and a copy of the text with the padding that it reads into.
struct JsonScratch {
    simdjson::ondemand::parser parser;
    std::vector<char> padded;
};

Result<JsonDocument> JsonDocument::parse(QByteArray text) {
    if (text.size() > qsizetype(std::numeric_limits<std::int32_t>::max())) {
        return tl::unexpected(invalid(QStringLiteral("The text is larger than 2 GiB."), 0));
    }
    if (text.startsWith("\xEF\xBB\xBF")) {
        return tl::unexpected(invalid(QStringLiteral("The text begins with a byte order mark, which JSON does not allow."), 0));
    }
    // Most texts are small and many: those share one buffer per thread. A large one gives its memory back.
    thread_local JsonScratch shared;
    std::optional<JsonScratch> own;
    JsonScratch &scratch = text.size() <= 65'536 ? shared : own.emplace();
    const auto size = size_t(text.size());
    scratch.padded.resize(std::max(scratch.padded.size(), size + simdjson::SIMDJSON_PADDING));
    std::copy(text.cbegin(), text.cend(), scratch.padded.begin());
    std::fill_n(scratch.padded.begin() + text.size(), simdjson::SIMDJSON_PADDING, ' ');

    JsonDocument document;
    document.m_text = std::move(text);
    document.m_tape.reserve(size / 12 + 1);
    JsonTapeBuilder builder(&document, scratch.padded.data());
    simdjson::ondemand::document reader;
    simdjson::ondemand::value root;
    simdjson::error_code error = scratch.parser.iterate(scratch.padded.data(), size, scratch.padded.size()).get(reader);
    if (error == simdjson::SUCCESS) {
        error = reader.get_value().get(root);
    }
    if (error != simdjson::SUCCESS) {
        builder.fail(0, QString::fromLatin1(simdjson::error_message(error)));
    } else if (builder.value(root, 1, '\0')
               && !std::all_of(document.m_text.cbegin() + builder.end(), document.m_text.cend(), isSpace)) {
        builder.fail(builder.end(), QStringLiteral("something follows the value"));
    }
    if (!builder.problem().isEmpty()) {
        return tl::unexpected(invalid(QStringLiteral("Not valid JSON: %1").arg(builder.problem()), builder.problemAt()));
    }
    return document;
}

JsonNode JsonDocument::root() const { return m_tape.empty() ? JsonNode() : JsonNode(this, 0); }
JsonNode JsonDocument::node(std::uint32_t index) const { return JsonNode(this, index); }

JsonKind JsonNode::kind() const { return entry().kind; }
std::uint32_t JsonNode::begin() const { return entry().begin; }
std::uint32_t JsonNode::end() const { return entry().end; }
std::uint32_t JsonNode::keyBegin() const { return entry().keyBegin; }

std::string_view JsonNode::raw() const {
    return m_document ? std::string_view(m_document->m_text.constData() + begin(), end() - begin()) : std::string_view();
}

std::string_view JsonNode::rawKey() const {
    return m_document ? std::string_view(m_document->m_text.constData() + entry().keyBegin, entry().keyEnd - entry().keyBegin)
                      : std::string_view();
}

std::string_view JsonNode::utf8(std::string *buffer) const {
    if (!isString()) {
        return {};
    }
    const std::string_view inside = raw().substr(1, raw().size() - 2);
    if (!entry().escaped) {
        return inside;
    }
    unescape(inside, buffer);
    return *buffer;
}

QString JsonNode::toString() const {
    std::string buffer;
    const std::string_view text = utf8(&buffer);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string_view JsonNode::utf8Key(std::string *buffer) const {
    const std::string_view token = rawKey();
    if (token.size() < 2) {
        return {};
    }
    const std::string_view inside = token.substr(1, token.size() - 2);
    if (!entry().keyEscaped) {
        return inside;
    }
    unescape(inside, buffer);
    return *buffer;
}

QString JsonNode::key() const {
    std::string buffer;
    const std::string_view name = utf8Key(&buffer);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

bool JsonNode::keyIs(std::string_view name) const {
    std::string buffer;
    return rawKey().size() >= 2 && utf8Key(&buffer) == name;
}

bool JsonNode::equals(std::string_view value) const {
    std::string buffer;
    return isString() && utf8(&buffer) == value;
}

std::uint32_t JsonNode::size() const { return m_document ? entry().children : 0; }

JsonNode JsonNode::firstChild() const {
    return size() > 0 ? JsonNode(m_document, m_index + 1) : JsonNode();
}

JsonNode JsonNode::nextSibling() const {
    return m_document && entry().next != 0 ? JsonNode(m_document, entry().next) : JsonNode();
}

JsonNode JsonNode::operator[](std::string_view name) const {
    if (!isObject() || entry().children == 0) {
        return {};
    }
    // The hottest loop of reading: lengths first, no copies.
    const char *text = m_document->m_text.constData();
    for (std::uint32_t index = m_index + 1; index != 0; index = m_document->m_tape[index].next) {
        const JsonDocument::Entry &member = m_document->m_tape[index];
        const bool same = member.keyEscaped
            ? JsonNode(m_document, index).keyIs(name)
            : member.keyEnd - member.keyBegin == name.size() + 2 && std::memcmp(text + member.keyBegin + 1, name.data(), name.size()) == 0;
        if (same) {
            return JsonNode(m_document, index);
        }
    }
    return {};
}

JsonNode JsonNode::at(std::uint32_t index) const {
    JsonNode child = firstChild();
    while (child && index-- > 0) {
        child = child.nextSibling();
    }
    return child;
}

namespace {

struct Member {
    std::string name;           // without the underscore of a primitive's extension
    QByteArray lead;            // white space before the key
    QByteArray body;            // key, colon, value
    QByteArray trail;           // white space before the comma or brace
};

size_t placeOf(std::string_view name, const std::vector<std::string_view> &order) {
    return size_t(std::find(order.begin(), order.end(), name) - order.begin());
}

QByteArray bytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

} // namespace

QByteArray withMembers(JsonNode object, const std::vector<JsonChange> &changes, const std::vector<std::string_view> &order) {
    const std::string_view text = object.raw();
    const std::uint32_t base = object.begin();
    std::vector<Member> members;
    std::vector<bool> done(changes.size(), false);
    bool touched = false;
    std::uint32_t at = base + 1;
    for (const JsonNode child : children(object)) {
        const JsonNode next = child.nextSibling();
        std::uint32_t comma = child.end();
        while (next && text[comma - base] != ',') {
            ++comma;
        }
        const std::uint32_t stop = next ? comma : child.end();
        Member member{child.key().toStdString(), bytes(text.substr(at - base, child.keyBegin() - at)),
                      bytes(text.substr(child.keyBegin() - base, child.end() - child.keyBegin())),
                      bytes(text.substr(child.end() - base, stop - child.end()))};
        at = stop + 1;
        bool keep = true;
        for (size_t i = 0; i < changes.size(); ++i) {
            if (member.name != changes[i].name) {
                continue;
            }
            done[i] = true;
            if (changes[i].raw.isEmpty()) {
                keep = false;
                touched = true;
            } else if (changes[i].raw != bytes(child.raw())) {
                member.body = bytes(text.substr(child.keyBegin() - base, child.begin() - child.keyBegin())) + changes[i].raw;
                touched = true;
            }
        }
        if (keep) {
            if (!member.name.empty() && member.name.front() == '_') {
                member.name.erase(0, 1);
            }
            members.push_back(std::move(member));
        }
    }
    for (size_t i = 0; i < changes.size(); ++i) {
        if (done[i] || changes[i].raw.isEmpty()) {
            continue;
        }
        touched = true;
        const size_t place = placeOf(changes[i].name, order);
        size_t position = 0;
        for (size_t m = 0; m < members.size(); ++m) {
            if (const size_t other = placeOf(members[m].name, order); other <= place && other < order.size()) {
                position = m + 1;
            }
        }
        const QByteArray lead = members.empty() ? QByteArray() : members[position > 0 ? position - 1 : 0].lead;
        members.insert(members.begin() + std::ptrdiff_t(position),
                       {std::string(changes[i].name), lead, quoted(QString::fromLatin1(changes[i].name.data(), qsizetype(changes[i].name.size()))) + ':' + changes[i].raw, {}});
    }
    if (!touched) {
        return bytes(text);
    }
    const std::uint32_t lastEnd = object.size() > 0 ? object.at(object.size() - 1).end() : base + 1;
    QByteArray result("{");
    for (size_t m = 0; m < members.size(); ++m) {
        result += (m > 0 ? "," : "") + members[m].lead + members[m].body + members[m].trail;
    }
    return result + bytes(text.substr(lastEnd - base));
}

QByteArray quoted(QStringView text) {
    QByteArray result("\"");
    const QByteArray utf8 = text.toUtf8();
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
