#include "tests/support/test_registry.h"

#include <QCoreApplication>
#include <QTest>

namespace praxidesk::test {

std::vector<TestFactory> &testFactories() {
    static std::vector<TestFactory> factories;
    return factories;
}

// A folder whose tests need widgets links a file that sets this to make a QApplication.
std::function<std::unique_ptr<QCoreApplication>(int &, char **)> &applicationFactory() {
    static std::function<std::unique_ptr<QCoreApplication>(int &, char **)> factory =
        [](int &argc, char **argv) { return std::make_unique<QCoreApplication>(argc, argv); };
    return factory;
}

} // namespace praxidesk::test

int main(int argc, char **argv) {
    const auto application = praxidesk::test::applicationFactory()(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(u'-')) {
        only = arguments.takeAt(1);
    }
    int failures = 0;
    int classes = 0;
    for (const auto &factory : praxidesk::test::testFactories()) {
        const auto test = factory();
        if (!only.isEmpty() && only != QString::fromLatin1(test->metaObject()->className())) {
            continue;
        }
        ++classes;
        failures += QTest::qExec(test.get(), arguments);
    }
    if (classes == 0) {
        qCritical("no test class matches");
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
