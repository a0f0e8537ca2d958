// The reader: tokens from simdjson, the tape from here.
#include "core/fhir/json.h"

#include "core/fhir/json_text.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <unordered_set>

namespace praxidesk::fhir {
namespace {

Error invalid(const QString &message, size_t offset) {
    return Error{ErrorCode::InvalidResource, message, QStringLiteral("at byte %1").arg(offset)};
}

/// Where the first character begins that is no UTF-8.
size_t brokenCharacter(std::string_view text) {
    size_t at = 0;
    while (at < text.size()) {
        const auto first = static_cast<unsigned char>(text[at]);
        const size_t length = std::min<size_t>(first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4, text.size() - at);
        if (!simdjson::validate_utf8(text.data() + at, length)) {
            break;
        }
        at += length;
    }
    return at;
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
        while (m_end < size && text::isSpace(m_text[m_end])) {
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
        } else if (!text::isSpace(m_text[at])) {
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
    while (!token.empty() && text::isSpace(token.back())) {
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
    if (m_keyEscaped && !text::escapesAreValid({inside, size_t(end - inside)})) {
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
        if (entry.escaped ? text::endOfText(inside) != inside.size() : std::memchr(inside.data(), '"', inside.size()) != nullptr) {
            fail(entry.begin, QStringLiteral("a text ends before the next comma, colon or bracket"));
            return false;
        }
        if (token.size() < 2 || token.back() != '"' || (entry.escaped && !text::escapesAreValid(inside))) {
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
    if (!text::isNumber(token)) {
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
    const auto twice = [&](std::uint32_t place, const QString &name) {
        std::uint32_t number = 0;
        for (const JsonNode child : children(m_document->node(object))) {
            if (number++ == place) {
                fail(m_document->m_tape[child.m_index].keyBegin, QStringLiteral("the key \"%1\" appears twice in one object").arg(name));
            }
        }
        return false;
    };
    if (anyEscaped || m_keys.size() > 32) {
        std::unordered_set<std::string> seen;
        for (const JsonNode child : children(m_document->node(object))) {
            if (!seen.insert(child.key().toStdString()).second) {
                return twice(std::uint32_t(seen.size()), child.key());
            }
        }
        return true;
    }
    for (size_t i = 1; i < m_keys.size(); ++i) {
        const auto end = m_keys.begin() + std::ptrdiff_t(i);
        if (std::find(m_keys.begin(), end, m_keys[i]) != end) {
            return twice(std::uint32_t(i), text::toText(m_keys[i].substr(1, m_keys[i].size() - 2)));
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
        const bool isNoText = error == simdjson::UTF8_ERROR;
        builder.fail(isNoText ? std::uint32_t(brokenCharacter({document.m_text.constData(), size})) : 0, QString::fromLatin1(simdjson::error_message(error)));
    } else if (builder.value(root, 1, '\0')
               && !std::all_of(document.m_text.cbegin() + builder.end(), document.m_text.cend(), text::isSpace)) {
        builder.fail(builder.end(), QStringLiteral("something follows the value"));
    }
    if (!builder.problem().isEmpty()) {
        return tl::unexpected(invalid(QStringLiteral("Not valid JSON: %1").arg(builder.problem()), builder.problemAt()));
    }
    return document;
}

} // namespace praxidesk::fhir
