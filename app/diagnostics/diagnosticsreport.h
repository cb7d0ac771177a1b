// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class GatewaySession;
class LogFile;
struct Policy;

namespace diagnostics
{

/// What support needs, as plain text in English: versions of the program, Qt and the TLS library, the system,
/// the gateway's address, the session's state, policy problems, the last 200 lines of the log. No secrets.
QString report(const GatewaySession &session, const Policy &policy, const LogFile &log);

} // namespace diagnostics
