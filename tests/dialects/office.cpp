#include "tests/dialects/office.h"

#include <QCoreApplication>
#include <QFile>

#include <future>

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

Ran run(const Praxictl &praxictl, const QStringList &words) {
    auto running = std::async(std::launch::async, [&] { return praxictl.run(words); });
    while (running.wait_for(std::chrono::milliseconds(2)) != std::future_status::ready) {
        QCoreApplication::processEvents();
    }
    return running.get();
}

Ran run(const Praxictl &praxictl, const QString &words) { return run(praxictl, words.split(u' ')); }

Office::Office(const QString &now, const QString &zone, const QString &kind, LoopbackServer &server, const QStringList &more) : m_praxictl(s(PRAXICTL)), m_server(server) {
    m_praxictl.now = now;
    QFile token(m_praxictl.path(s("token")));
    if (token.open(QIODevice::WriteOnly)) {
        token.write("canary\n");
    }
    token.close();
    done(QStringList{s("init"), s("--name"), s("Praxis"), s("--time-zone"), zone});
    done(QStringList{s("server"), s("add"), s("front"), s("--kind"), kind, s("--url"), server.base().toString(), s("--auth"), s("bearer"), s("--token-file"), token.fileName()} + more);
}

Ran Office::done(const QStringList &words) {
    const Ran ran = run(m_praxictl, words);
    if (ran.exitCode != 0) {
        ++m_failures;
        qWarning("%s: %s%s", qPrintable(words.join(u' ')), ran.output.constData(), ran.errors.constData());
    }
    return ran;
}

void Office::goOffline() {
    m_server.behave([](const Arrived &) { return Mishap::unreached(); });
}

QStringList Office::staying() {
    QStringList lines;
    for (const auto &item : tried(s("outbox list")).items()) {
        lines << item.toObject().value(s("reference")).toString().section(u'/', 0, 0) + u' ' + item.toObject().value(s("state")).toString();
    }
    lines.sort();
    return lines;
}

QString Office::promiseOf(const QString &id) {
    for (const auto &item : tried(s("appointment list")).items()) {
        if (item.toObject().value(s("resource")).toObject().value(s("id")).toString() == id) {
            return item.toObject().value(s("promise")).toString();
        }
    }
    return {};
}

QStringList Office::offers(const QString &schedule, const QString &day, int minutes) {
    QStringList starts;
    for (const auto &item : done(s("find --schedule %1 --from %2 --to %2 --duration %3").arg(schedule, day).arg(minutes)).items()) {
        starts << QDateTime::fromString(item.toObject().value(s("start")).toString(), Qt::ISODate).toUTC().toString(Qt::ISODate);
    }
    return starts;
}

} // namespace praxidesk::test
