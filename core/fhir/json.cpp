#include "core/fhir/json.h"

#include "core/fhir/json_text.h"

#include <cstring>

namespace praxidesk::fhir {

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
    text::unescape(inside, buffer);
    return *buffer;
}

QString JsonNode::toString() const {
    std::string buffer;
    return text::toText(utf8(&buffer));
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
    text::unescape(inside, buffer);
    return *buffer;
}

QString JsonNode::key() const {
    std::string buffer;
    return text::toText(utf8Key(&buffer));
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

} // namespace praxidesk::fhir
