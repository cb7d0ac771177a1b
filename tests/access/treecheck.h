// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/access/accessible.h"

/// Looks through a window for what a screen reader could not say: controls without a name, tables without
/// headers. Returns a line for each; empty: all is well.
QStringList unsaid(const Accessible &window);
