// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QString>

struct CallSpec;
struct GatewayResult;

/// "floorwalker.calls": one line for each call of the gateway.
Q_DECLARE_LOGGING_CATEGORY(callLog)
/// "floorwalker": everything else that the program has to say.
Q_DECLARE_LOGGING_CATEGORY(programLog)

namespace diagnostics
{

/// One line for a call: request id, method, path, HTTP status, retcode, ms, and what became of it. Never a
/// Guid, a password, a phone number, a cookie, or words from the gateway.
QString lineFor(const CallSpec &spec, const GatewayResult &result);
/// Writes that line to callLog.
void logCall(const CallSpec &spec, const GatewayResult &result);

} // namespace diagnostics
