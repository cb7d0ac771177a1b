// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewayresult.h"

#include <QCoreApplication>
#include <QString>

/// Plain sentences for what the gateway or the network said. The raw code is always shown beside them, never
/// inside.
class GatewaySentence
{
    Q_DECLARE_TR_FUNCTIONS(GatewaySentence)

public:
    /// What happened, and what to do about it where somebody can do something. Never empty for a failure.
    static QString failure(const GatewayResult &result);
    /// The meaning of a retcode (gateway reference, section 6); unknown codes get a sentence that says so.
    static QString retcode(const QString &code);
    /// "retcode 100-004, Wrong password" as sent; empty when the gateway sent none. Plain text from outside.
    static QString rawCode(const GatewayResult &result);
};
