// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/report.h"

/// The curves as an SVG drawing: one frame for times, one for memory, both axes logarithmic. It brings its
/// own ground, light or dark as the reader's system is, and names each line at its end, so that nothing hangs
/// on colour alone.
QString plotOf(const std::vector<Curve> &curves);
