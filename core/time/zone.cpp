#include "core/time/zone.h"
