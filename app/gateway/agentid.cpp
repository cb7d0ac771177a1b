// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/agentid.h"

#include <algorithm>

std::optional<AgentId> AgentId::fromText(QStringView text)
{
    const QStringView digits = text.trimmed();
    if (digits.isEmpty() || digits.size() > 9)
        return std::nullopt;
    const bool ascii =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!ascii)
        return std::nullopt;
    return fromInt(digits.toInt());
}
