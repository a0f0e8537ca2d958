#pragma once
#include "precompiled_ui.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
