#include "tests/dialects/mind_words.h"

#include <QLocale>
#include <QUrlQuery>

namespace praxidesk::test {

using namespace sync;

Answer said(int status, const QByteArray &body, std::vector<Header> headers) { return {Failure::None, status, std::move(headers), body, {}, {}}; }

Answer refused(int status, const QByteArray &code, const QString &text) {
    return said(status, R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":")" + code + R"(","details":{"text":)" + fhir::quoted(text) + "}}]}");
}

Answer page(const QByteArrayList &resources, const QUrl &self, int size) {
    const int from = values(self, QStringLiteral("_offset")).value(0).toInt();
    QByteArrayList entries;
    for (const QByteArray &resource : size > 0 ? resources.mid(from, size) : resources) {
        entries << "{\"resource\":" + resource + '}';
    }
    QByteArray link;
    if (size > 0 && from + size < resources.size()) {
        QUrlQuery query(self);
        query.removeAllQueryItems(QStringLiteral("_offset"));
        query.addQueryItem(QStringLiteral("_offset"), QString::number(from + size));
        link = R"("link":[{"relation":"next","url":)" + fhir::quoted(self.path() + u'?' + query.toString(QUrl::FullyEncoded)) + "}],";
    }
    return said(200, R"({"resourceType":"Bundle","type":"searchset","total":)" + QByteArray::number(resources.size()) + ',' + link + R"("entry":[)" + entries.join(',') + "]}");
}

QByteArray header(const Request &request, const QByteArray &lowerCaseName) {
    for (const auto &[name, value] : request.headers) {
        if (name.toLower() == lowerCaseName) {
            return value;
        }
    }
    return {};
}

QStringList values(const QUrl &url, const QString &parameter) { return QUrlQuery(url).allQueryItemValues(parameter, QUrl::FullyDecoded); }

QString strangeParameter(const QUrl &url, const QStringList &known) {
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(name)) {
            return name;
        }
    }
    return {};
}

QByteArray raw(fhir::JsonNode node) { return QByteArray(node.raw().data(), qsizetype(node.raw().size())); }

QByteArray httpDate(Instant instant) {
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

std::optional<Instant> fromHttpDate(const QByteArray &text) {
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    return date.isValid() ? std::optional(Instant(Milliseconds(date.toMSecsSinceEpoch()))) : std::nullopt;
}

QString nameOf(fhir::JsonNode reference) { return reference["reference"].toString(); }

} // namespace praxidesk::test
