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
    /// What happened. Never empty for a failure.
    static QString failure(const GatewayResult &result);
    /// What to do about it. Empty for a success and for what our own side cancelled.
    static QString advice(const GatewayResult &result);
    /// Both, for where they stand in one line.
    static QString failureAndAdvice(const GatewayResult &result);
    /// The meaning of a retcode (gateway reference, section 6); unknown codes get a sentence that says so.
    static QString retcode(const QString &code);
    /// "retcode 100-004, Wrong password" as sent; empty when the gateway sent none. Plain text from outside.
    static QString rawCode(const GatewayResult &result);

private:
    static QString tlsFailure(const GatewayResult &result);
    static QString tlsAdvice(const GatewayResult &result);
};
