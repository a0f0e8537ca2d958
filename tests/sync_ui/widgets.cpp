#include "tests/support/widget_application.h"

namespace {
const praxidesk::test::WidgetApplication application;
}
