// Help › the user guide: opened by whatever shows such files, wherever it is installed.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/user_guide.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>
#include <QUrl>

namespace praxidesk::test {

class UserGuideTest : public QObject {
    Q_OBJECT

    static void make(const QString &file) {
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("#") == 1);
    }

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void itIsFoundWhereverTheProgramsAre() {
        const QTemporaryDir folder;
        const auto at = [&folder](const char *path) { return folder.filePath(QString::fromLatin1(path)); };
        make(at("usr/bin/praxidesk"));
        QCOMPARE(shell::findUserGuide(at("usr/bin")), QString());
        make(at("usr/share/doc/praxidesk/user-guide.md"));
        QCOMPARE(shell::findUserGuide(at("usr/bin")), at("usr/share/doc/praxidesk/user-guide.md"));
        make(at("sources/build/dev/app/praxidesk"));
        make(at("sources/docs/user-guide.md"));
        QCOMPARE(shell::findUserGuide(at("sources/build/dev/app")), QString()); // anybody's docs
        make(at("sources/packaging/org.praxidesk.Praxidesk.desktop"));
        QCOMPARE(shell::findUserGuide(at("sources/build/dev/app")), at("sources/docs/user-guide.md"));
    }

    void theMenuOpensIt() {
        OpenWindow desk;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
        const auto back = qScopeGuard([] { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); });
        desk.run(QStringLiteral("help.guide"));
        QCOMPARE(QFileInfo(m_opened.toLocalFile()).fileName(), QStringLiteral("user-guide.md"));
        QVERIFY(QFileInfo::exists(m_opened.toLocalFile()));
        QVERIFY(desk.workspace().notice()->isHidden());
    }

private:
    QUrl m_opened;
};

const TestRegistration<UserGuideTest> userGuideTest;

} // namespace praxidesk::test
#include "user_guide_test.moc"
