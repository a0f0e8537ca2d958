#include "core/model/resources.h"

namespace praxidesk {

QString PersonName::full() const {
    QStringList parts = given;
    if (!family.isEmpty()) {
        parts << family;
    }
    return parts.isEmpty() ? text : parts.join(u' ');
}

} // namespace praxidesk
