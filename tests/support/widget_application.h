#pragma once
// One file of a folder whose tests need widgets has a `const praxidesk::test::WidgetApplication application;`.
#include "tests/support/test_registry.h"

#include <QApplication>

namespace praxidesk::test {

class WidgetApplication {
public:
    WidgetApplication() {
        applicationFactory() = [](int &argc, char **argv) -> std::unique_ptr<QCoreApplication> {
            return std::make_unique<QApplication>(argc, argv);
        };
    }
};

} // namespace praxidesk::test
