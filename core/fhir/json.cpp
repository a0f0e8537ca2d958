#include "core/fhir/json.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace praxidesk::fhir {
namespace {

constexpr unsigned parseFlags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag
    | rapidjson::kParseIterativeFlag;

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
            if (code >= 0xD800 && code < 0xDC00 && i + 6 < inside.size() + 1) {
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

/// Receives RapidJSON's events and notes where each token stands: between tokens there is only white space, ',' and ':'.
class JsonTapeHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, JsonTapeHandler> {
public:
    JsonTapeHandler(JsonDocument *document, rapidjson::MemoryStream *stream) : m_document(document), m_stream(stream) {}

    bool Null() { return value(JsonKind::Null, false); }
    bool Bool(bool yes) { return value(yes ? JsonKind::True : JsonKind::False, false); }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return value(JsonKind::Number, false); }
    bool String(const char *, rapidjson::SizeType length, bool) {
        return value(JsonKind::String, length + 2 != m_stream->Tell() - tokenBegin());
    }
    bool StartObject() { return open(JsonKind::Object); }
    bool StartArray() { return open(JsonKind::Array); }
    bool Key(const char *, rapidjson::SizeType length, bool) {
        m_keyBegin = tokenBegin();
        m_end = std::uint32_t(m_stream->Tell());
        m_keyEnd = m_end;
        m_keyEscaped = length + 2 != m_keyEnd - m_keyBegin;
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return close() && keysDiffer(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    QString problem;

private:
    struct Open {
        std::uint32_t entry;
        std::uint32_t lastChild;
    };

    std::uint32_t tokenBegin() const {
        std::uint32_t at = m_end;
        const char *text = m_document->m_text.constData();
        while (isSpace(text[at]) || text[at] == ',' || text[at] == ':') {
            ++at;
        }
        return at;
    }
    std::uint32_t add(JsonKind kind, std::uint32_t begin) {
        auto &tape = m_document->m_tape;
        const auto index = std::uint32_t(tape.size());
        tape.emplace_back();
        JsonDocument::Entry &entry = tape.back();
        entry.kind = kind;
        entry.begin = begin;
        entry.keyBegin = m_keyBegin;
        entry.keyEnd = m_keyEnd;
        entry.keyEscaped = m_keyEscaped;
        m_keyBegin = m_keyEnd = 0;
        m_keyEscaped = false;
        if (!m_open.empty()) {
            Open &parent = m_open.back();
            if (parent.lastChild != 0) {
                tape[parent.lastChild].next = index;
            }
            parent.lastChild = index;
            ++tape[parent.entry].children;
        }
        return index;
    }
    bool value(JsonKind kind, bool escaped) {
        const std::uint32_t begin = tokenBegin();
        m_end = std::uint32_t(m_stream->Tell());
        const std::uint32_t index = add(kind, begin);
        m_document->m_tape[index].end = m_end;
        m_document->m_tape[index].escaped = escaped;
        return true;
    }
    bool open(JsonKind kind) {
        if (int(m_open.size()) >= JsonDocument::maximumDepth) {
            problem = QStringLiteral("nested deeper than %1 levels").arg(JsonDocument::maximumDepth);
            return false;
        }
        const std::uint32_t begin = tokenBegin();
        m_end = begin + 1;
        m_open.push_back({add(kind, begin), 0});
        return true;
    }
    bool close() {
        m_end = std::uint32_t(m_stream->Tell()) + 1; // the iterative parser takes the bracket after this event
        m_closed = m_open.back().entry;
        m_document->m_tape[m_closed].end = m_end;
        m_open.pop_back();
        return true;
    }
    bool keysDiffer() {
        m_keys.clear();
        bool anyEscaped = false;
        const char *text = m_document->m_text.constData();
        for (const JsonNode child : children(m_document->node(m_closed))) {
            const JsonDocument::Entry &entry = m_document->m_tape[child.m_index];
            anyEscaped = anyEscaped || entry.keyEscaped;
            m_keys.emplace_back(text + entry.keyBegin, entry.keyEnd - entry.keyBegin);
        }
        if (anyEscaped || m_keys.size() > 32) {
            return decodedKeysDiffer();
        }
        for (size_t i = 1; i < m_keys.size(); ++i) {
            if (std::find(m_keys.begin(), m_keys.begin() + std::ptrdiff_t(i), m_keys[i]) != m_keys.begin() + std::ptrdiff_t(i)) {
                return twice(QString::fromUtf8(m_keys[i].data() + 1, qsizetype(m_keys[i].size()) - 2));
            }
        }
        return true;
    }
    bool decodedKeysDiffer() {
        std::unordered_set<std::string> seen;
        for (const JsonNode child : children(m_document->node(m_closed))) {
            if (!seen.insert(child.key().toStdString()).second) {
                return twice(child.key());
            }
        }
        return true;
    }
    bool twice(const QString &key) {
        problem = QStringLiteral("the key \"%1\" appears twice in one object").arg(key);
        return false;
    }

    std::vector<std::string_view> m_keys;
    JsonDocument *m_document;
    rapidjson::MemoryStream *m_stream;
    std::vector<Open> m_open;
    std::uint32_t m_end = 0;
    std::uint32_t m_closed = 0;
    std::uint32_t m_keyBegin = 0, m_keyEnd = 0;
    bool m_keyEscaped = false;
};

Result<JsonDocument> JsonDocument::parse(QByteArray text) {
    if (text.size() > qsizetype(std::numeric_limits<std::int32_t>::max())) {
        return tl::unexpected(invalid(QStringLiteral("The text is larger than 2 GiB."), 0));
    }
    if (text.startsWith("\xEF\xBB\xBF")) {
        return tl::unexpected(invalid(QStringLiteral("The text begins with a byte order mark, which JSON does not allow."), 0));
    }
    JsonDocument document;
    document.m_text = std::move(text);
    document.m_tape.reserve(size_t(document.m_text.size()) / 12 + 1);
    rapidjson::MemoryStream stream(document.m_text.constData(), size_t(document.m_text.size()));
    rapidjson::Reader reader;
    JsonTapeHandler handler(&document, &stream);
    const rapidjson::ParseResult result = reader.Parse<parseFlags>(stream, handler);
    if (result.IsError()) {
        const QString reason = handler.problem.isEmpty()
            ? QString::fromLatin1(rapidjson::GetParseError_En(result.Code())) : handler.problem;
        return tl::unexpected(invalid(QStringLiteral("Not valid JSON: %1").arg(reason), result.Offset()));
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

QString JsonNode::key() const {
    const std::string_view token = rawKey();
    if (token.size() < 2) {
        return {};
    }
    const std::string_view inside = token.substr(1, token.size() - 2);
    if (!entry().keyEscaped) {
        return QString::fromUtf8(inside.data(), qsizetype(inside.size()));
    }
    std::string buffer;
    unescape(inside, &buffer);
    return QString::fromStdString(buffer);
}

bool JsonNode::keyIs(std::string_view name) const {
    const std::string_view token = rawKey();
    if (token.size() < 2) {
        return false;
    }
    if (entry().keyEscaped) {
        return key() == QLatin1String(name.data(), qsizetype(name.size()));
    }
    return token.substr(1, token.size() - 2) == name;
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
    if (!isObject()) {
        return {};
    }
    for (const JsonNode child : children(*this)) {
        if (child.keyIs(name)) {
            return child;
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
