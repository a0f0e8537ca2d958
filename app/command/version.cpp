#include "app/command/version.h"

namespace praxidesk::command {

QString version() { return QStringLiteral(PRAXIDESK_VERSION); }

} // namespace praxidesk::command
