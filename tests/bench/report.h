// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/machine.h"
#include "tests/bench/samples.h"

#include <QJsonObject>
#include <QString>

#include <utility>
#include <vector>

/// One goal and what came of it.
struct Row {
    QString what;
    QString goal; ///< in words
    QString unit; ///< of measured, limit and reference
    Samples measured;
    double limit = 0; ///< the median may be at most this
    QString referenceName; ///< what was measured beside it in the same run
    double reference = 0;

    double ratio() const { return reference > 0 ? measured.median() / reference : 0; }
    bool holds() const { return measured.median() <= limit; }
};

/// How one cost grows with the number of agents.
struct Curve {
    QString name;
    QString unit; ///< "ms" or "MB"
    std::vector<std::pair<int, double>> points{}; ///< agents and cost, rising
};

/// What was measured, in the forms in which it is read.
struct Report {
    std::vector<Row> rows{};
    std::vector<Curve> curves{};
    Machine machine{};

    QString text() const; ///< for a terminal
    QString markdown() const; ///< for docs/performance.md
    QJsonObject json() const;
};
