#pragma once
#include <QCoreApplication>

namespace praxidesk::store {

/// The context of every sentence of the store that people read.
class Text {
    Q_DECLARE_TR_FUNCTIONS(praxidesk::store::Text)
};

} // namespace praxidesk::store
