// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/benchapplication.h"
#include "tests/bench/report.h"

/// What every measurement needs, and where it puts what it has found.
struct Bench {
    BenchApplication *application = nullptr;
    QString folder; ///< for everything that is written; on the disk that a journal would be on
    bool quick = false; ///< a short look: too few repeats to be quoted
    Report report{};

    int repeats() const { return quick ? 2 : 5; }
    /// A new folder below.
    QString newFolder();
};

// Each adds its rows to the report. False: something did not work, and stderr says what.
bool measureStart(Bench &bench);
bool measureMemory(Bench &bench);
bool measureSignIn(Bench &bench);
bool measureRefresh(Bench &bench);
bool measureFilter(Bench &bench, int agents, double goalMs);
bool measureStall(Bench &bench);
bool measureBulk(Bench &bench);
bool measureClick(Bench &bench);
/// 1,000, 10,000 and 100,000 agents: how cost grows.
bool measureCurves(Bench &bench);
