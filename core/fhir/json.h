#pragma once
// JSON that keeps its bytes: a flat tape of nodes over the text as it came. Numbers, strings, order and white space are
// never re-written; edits are splices of the original bytes (DESIGN.md rule 5; docs/decisions/0001-json-layer.md).

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace praxidesk::fhir {

enum class JsonKind : std::uint8_t { Null, False, True, Number, String, Array, Object };

class JsonNode;

/// A parsed text. Owns its bytes; nodes point into it and must not outlive it.
class JsonDocument {
public:
    static constexpr int maximumDepth = 128;

    /// Strict RFC 8259 in UTF-8 without byte order mark; duplicate keys and anything after the value are refused.
    /// Error InvalidResource; `detail` has the byte position.
    [[nodiscard]] static Result<JsonDocument> parse(QByteArray text);

    [[nodiscard]] JsonNode root() const;
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    friend class JsonNode;
    friend class JsonTapeBuilder;
    struct Entry {
        std::uint32_t keyBegin = 0, keyEnd = 0;     ///< with quotes; equal: no key
        std::uint32_t begin = 0, end = 0;
        std::uint32_t next = 0;                     ///< following sibling; 0: last
        std::uint32_t children = 0;
        JsonKind kind = JsonKind::Null;
        bool keyEscaped = false, escaped = false;
    };
    [[nodiscard]] JsonNode node(std::uint32_t index) const;
    QByteArray m_text;
    std::vector<Entry> m_tape;
};

/// A value in a document; cheap to copy. A default-made one is "absent": every question has an empty answer.
class JsonNode {
public:
    JsonNode() = default;

    [[nodiscard]] explicit operator bool() const { return m_document != nullptr; }
    [[nodiscard]] JsonKind kind() const;
    [[nodiscard]] bool isObject() const { return m_document && kind() == JsonKind::Object; }
    [[nodiscard]] bool isArray() const { return m_document && kind() == JsonKind::Array; }
    [[nodiscard]] bool isString() const { return m_document && kind() == JsonKind::String; }

    /// The bytes of the value, and of the key with its quotes.
    [[nodiscard]] std::string_view raw() const;
    [[nodiscard]] std::string_view rawKey() const;
    [[nodiscard]] std::uint32_t begin() const;
    [[nodiscard]] std::uint32_t end() const;
    [[nodiscard]] std::uint32_t keyBegin() const;

    /// Decoded; empty for anything but a string.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QString key() const;
    /// The decoded bytes of the key without a copy where it has no escape; `buffer` holds them otherwise.
    [[nodiscard]] std::string_view utf8Key(std::string *buffer) const;
    [[nodiscard]] bool keyIs(std::string_view name) const;
    /// True exactly for the string `value` (as UTF-8).
    [[nodiscard]] bool equals(std::string_view value) const;
    [[nodiscard]] bool toBool() const { return m_document && kind() == JsonKind::True; }
    /// The decoded bytes of a string without a copy where it has no escape; `buffer` holds them otherwise.
    [[nodiscard]] std::string_view utf8(std::string *buffer) const;

    [[nodiscard]] std::uint32_t size() const;      ///< children of an object or array
    [[nodiscard]] JsonNode firstChild() const;
    [[nodiscard]] JsonNode nextSibling() const;
    [[nodiscard]] JsonNode operator[](std::string_view name) const; ///< member of an object
    [[nodiscard]] JsonNode at(std::uint32_t index) const;           ///< element of an array or member of an object

private:
    friend class JsonDocument;
    friend class JsonTapeBuilder;
    JsonNode(const JsonDocument *document, std::uint32_t index) : m_document(document), m_index(index) {}
    [[nodiscard]] const JsonDocument::Entry &entry() const { return m_document->m_tape[m_index]; }
    const JsonDocument *m_document = nullptr;
    std::uint32_t m_index = 0;
};

/// Iterates children: for (const JsonNode child : children(node)) …
class JsonChildren {
public:
    class Iterator {
    public:
        explicit Iterator(JsonNode node) : m_node(node) {}
        JsonNode operator*() const { return m_node; }
        Iterator &operator++() { m_node = m_node.nextSibling(); return *this; }
        bool operator!=(const Iterator &other) const { return bool(m_node) != bool(other.m_node); }
    private:
        JsonNode m_node;
    };
    explicit JsonChildren(JsonNode parent) : m_first(parent.firstChild()) {}
    [[nodiscard]] Iterator begin() const { return Iterator(m_first); }
    [[nodiscard]] Iterator end() const { return Iterator(JsonNode()); }
private:
    JsonNode m_first;
};
[[nodiscard]] inline JsonChildren children(JsonNode parent) { return JsonChildren(parent); }

/// One member of an object to set; an empty `raw` takes it away.
struct JsonChange {
    std::string_view name;
    QByteArray raw;
};

/// The object with `changes` applied: untouched members keep their bytes, their white space and their order; new ones
/// stand where `order` (the element names of the type, in FHIR's order) puts them, laid out like their neighbours.
/// Returns the very same bytes when nothing changes.
[[nodiscard]] QByteArray withMembers(JsonNode object, const std::vector<JsonChange> &changes,
                                     const std::vector<std::string_view> &order);

/// A JSON string literal with its quotes.
[[nodiscard]] QByteArray quoted(QStringView text);

} // namespace praxidesk::fhir
