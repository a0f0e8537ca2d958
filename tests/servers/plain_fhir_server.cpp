#include "tests/servers/plain_fhir_server.h"

namespace praxidesk::test {

PlainFhirServer::PlainFhirServer(const QByteArray &token) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!token.isEmpty()) {
        environment.insert(QStringLiteral("FHIR_TOKEN"), QString::fromUtf8(token));
    }
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral("node"), {QStringLiteral(PRAXIDESK_SERVERS "/plain_fhir.mjs")});
    constexpr int patience = 60'000;
    const QByteArray greeting = "listening ";
    QByteArray said;
    while (!said.contains('\n') && m_process.waitForReadyRead(patience)) {
        said += m_process.readAllStandardOutput();
    }
    if (said.startsWith(greeting)) {
        m_base = QUrl(QString::fromUtf8(said.mid(greeting.size()).trimmed()));
    }
}

PlainFhirServer::~PlainFhirServer() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace praxidesk::test
