#pragma once
// Translated words of this folder; not a widget's tr(), so that the core needs none.

#include <QCoreApplication>

namespace praxidesk::desk {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

} // namespace praxidesk::desk
