// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

/// On what was measured, and how busy it was with other things.
struct Machine {
    QString processor;
    int cores = 0;
    QString system;
    QString qt;
    QString build;
    QString version; ///< of the program
    QString date; ///< UTC
    double loadBefore = 0; ///< processes that wanted to run, over the minute before
    double loadAfter = 0;

    /// All but loadAfter.
    static Machine here();
    static double loadNow();
    QString text() const;
    QJsonObject json() const;
};
