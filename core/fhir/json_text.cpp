#include "core/fhir/json_text.h"

#include <algorithm>

namespace praxidesk::fhir::text {
namespace {

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

} // namespace

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

size_t endOfText(std::string_view inside) {
    size_t at = 0;
    while (at < inside.size() && inside[at] != '"') {
        at += inside[at] == '\\' ? 2 : 1;
    }
    return std::min(at, inside.size());
}

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

QString toText(std::string_view utf8) {
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return utf8.starts_with("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace praxidesk::fhir::text
