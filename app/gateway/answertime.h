// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

/// How long the gateway took to answer, for people.
class AnswerTime
{
    Q_DECLARE_TR_FUNCTIONS(AnswerTime)

public:
    /// "231 ms", from a second on "15.0 s", unbroken. Negative: not known, and empty.
    static QString text(qint64 ms);
};
