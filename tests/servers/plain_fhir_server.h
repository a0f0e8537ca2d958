#pragma once
// The FHIR server of plain_fhir.mjs as long as this object lives.

#include <QByteArray>
#include <QProcess>
#include <QUrl>

namespace praxidesk::test {

class PlainFhirServer {
public:
    /// `token`: what requests must carry; empty: nothing.
    explicit PlainFhirServer(const QByteArray &token = {});
    ~PlainFhirServer();

    /// Empty when it did not start; `words` say why.
    [[nodiscard]] QUrl base() const { return m_base; }
    [[nodiscard]] QByteArray words() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QUrl m_base;
};

} // namespace praxidesk::test
