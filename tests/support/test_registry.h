#pragma once
// Lets one executable hold several Qt Test classes: each test file ends with
//   const praxidesk::test::TestRegistration<MyTest> registration;
//   #include "my_test.moc"
// Run `exe` for all, `exe MyTest [Qt Test arguments]` for one class.
#include <QCoreApplication>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace praxidesk::test {

/// Makes the application object that the tests run under; a QCoreApplication unless something sets it before main.
std::function<std::unique_ptr<QCoreApplication>(int &, char **)> &applicationFactory();

using TestFactory = std::function<std::unique_ptr<QObject>()>;

std::vector<TestFactory> &testFactories();

template <typename Test>
class TestRegistration {
public:
    TestRegistration() {
        testFactories().push_back([] { return std::make_unique<Test>(); });
    }
};

} // namespace praxidesk::test
