#include "core/availability/interval_set.h"
