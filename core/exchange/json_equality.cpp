#include "core/exchange/json_equality.h"

#include <rapidjson/document.h>

namespace praxidesk::exchange {
namespace {

/// Reads numbers as they are written, marked so that 1 and "1" stay different.
class Reader : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Reader> {
public:
    explicit Reader(rapidjson::Document &document) : m_document(document) {}

    bool Null() { return m_document.Null(); }
    bool Bool(bool value) { return m_document.Bool(value); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool) {
        const QByteArray marked = QByteArray("\x01", 1) + QByteArray(text, static_cast<qsizetype>(length));
        return m_document.String(marked.constData(), static_cast<rapidjson::SizeType>(marked.size()), true);
    }
    bool String(const char *text, rapidjson::SizeType length, bool) { return m_document.String(text, length, true); }
    bool StartObject() { return m_document.StartObject(); }
    bool Key(const char *text, rapidjson::SizeType length, bool) { return m_document.Key(text, length, true); }
    bool EndObject(rapidjson::SizeType members) { return m_document.EndObject(members); }
    bool StartArray() { return m_document.StartArray(); }
    bool EndArray(rapidjson::SizeType elements) { return m_document.EndArray(elements); }

private:
    rapidjson::Document &m_document;
};

bool parse(const QByteArray &json, rapidjson::Document &document) {
    bool done = false;
    auto events = [&](rapidjson::Document &target) {
        Reader reader(target);
        rapidjson::MemoryStream bytes(json.constData(), static_cast<size_t>(json.size()));
        rapidjson::Reader parser;
        constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag;
        done = !parser.Parse<flags>(bytes, reader).IsError();
        return done;
    };
    document.Populate(events);
    return done;
}

} // namespace

bool saysTheSame(const QByteArray &first, const QByteArray &second) {
    if (first == second) {
        return true;
    }
    rapidjson::Document a;
    rapidjson::Document b;
    return parse(first, a) && parse(second, b) && a == b;
}

} // namespace praxidesk::exchange
