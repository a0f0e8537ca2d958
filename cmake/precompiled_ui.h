#pragma once
#include "precompiled_core.h"

#include <QtWidgets>
