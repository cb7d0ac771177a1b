// SPDX-License-Identifier: Apache-2.0
#include "app/settings/signinmemory.h"

#include <QSettings>

namespace
{
constexpr QLatin1StringView gatewayKey("signIn/gateway");
constexpr QLatin1StringView agentIdKey("signIn/agentId");
constexpr QLatin1StringView phoneKey("signIn/phone");
constexpr QLatin1StringView caFileKey("signIn/caFile");
} // namespace

SignInMemory SignInMemory::load(const QSettings &settings)
{
    return {settings.value(gatewayKey).toString(), settings.value(agentIdKey).toString(),
            settings.value(phoneKey).toString(), settings.value(caFileKey).toString()};
}

void SignInMemory::save(QSettings &settings) const
{
    settings.setValue(gatewayKey, gateway);
    settings.setValue(agentIdKey, agentId);
    settings.setValue(phoneKey, phone);
    settings.setValue(caFileKey, caFile);
}
