#include "core/exchange/exchange.h"
