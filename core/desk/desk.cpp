#include "core/desk/desk.h"
