// A file that nobody touched since it was closed is not read from end to end when it is opened again.

#include "core/store/closed_whole.h"
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace praxidesk::store::test {

class ClosedWholeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUntouchedFileIsKnown();
    void whoeverWritesOrCopiesItIsNoticed();
    void whatIsNotInTheFileYetIsNotForgotten();
    void openingReadsOnlyWhatWasTouched();
};

namespace {

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Where nothing can be noted beside a file, every file counts as touched.
bool canBeMarked(const QString &path) {
#ifdef Q_OS_LINUX
    return setxattr(QFile::encodeName(path).constData(), "user.praxidesk.probe", "1", 1, 0) == 0;
#else
    Q_UNUSED(path)
    return false;
#endif
}

/// How many statements opening takes.
int statementsToOpen(TemporaryClinic &clinic) {
    int statements = 0;
    const auto opened = Store::open(clinic.path(), clinic.clock(), [&statements]() -> std::optional<ErrorCode> {
        ++statements;
        return std::nullopt;
    });
    return opened ? statements : -1;
}

} // namespace

void ClosedWholeTest::anUntouchedFileIsKnown() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(QStringLiteral("1"), QStringLiteral("A"), QStringLiteral("B")));
    QVERIFY(!isAsClosed(clinic.path()));
    clinic.close();
    QCOMPARE(isAsClosed(clinic.path()), canBeMarked(clinic.path()));
    QVERIFY(!isAsClosed(clinic.path() + QStringLiteral(".missing")));
}

void ClosedWholeTest::whoeverWritesOrCopiesItIsNoticed() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(QStringLiteral("1"), QStringLiteral("A"), QStringLiteral("B")));
    clinic.close();
    const QByteArray content = contentOf(clinic.path());
    const QString copy = clinic.path() + QStringLiteral(".copy");
    QVERIFY(QFile::copy(clinic.path(), copy));
    QVERIFY(!isAsClosed(copy));
    setContent(clinic.path(), content); // the same bytes, at once
    QVERIFY(!isAsClosed(clinic.path()));
}

void ClosedWholeTest::whatIsNotInTheFileYetIsNotForgotten() {
    TemporaryClinic clinic;
    clinic.close();
    setContent(clinic.path() + QStringLiteral("-wal"), QByteArray(100, 'x'));
    QVERIFY(!isAsClosed(clinic.path()));
}

void ClosedWholeTest::openingReadsOnlyWhatWasTouched() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(QStringLiteral("1"), QStringLiteral("A"), QStringLiteral("B")));
    clinic.close();
    const int untouched = statementsToOpen(clinic);
    setContent(clinic.path(), contentOf(clinic.path()));
    const int touched = statementsToOpen(clinic);
    QVERIFY(untouched > 0);
    QCOMPARE(touched - untouched, canBeMarked(clinic.path()) ? 1 : 0);
    QCOMPARE(statementsToOpen(clinic), untouched); // closed by us in between
}

const praxidesk::test::TestRegistration<ClosedWholeTest> registration;

} // namespace praxidesk::store::test

#include "closed_whole_test.moc"
