// SPDX-License-Identifier: Apache-2.0
#include "tests/support/gatewaycase.h"

#include "app/gateway/gunzip.h"
#include "tests/support/waiting.h"

#include <QTest>

void GatewayCase::begin(const ccsim::Options &options)
{
    connection.reset();
    gateway = std::make_unique<SimulatedGateway>(options);
    openConnection();
}

void GatewayCase::finish()
{
    connection.reset();
    gateway.reset();
}

void GatewayCase::openConnection(bool signIn)
{
    connection = std::make_unique<GatewayConnection>(gateway->address(), gateway->trust(), &clock);
    if (signIn)
        QVERIFY(resultOf(*connection, calls::forcedSignIn(SimulatedGateway::credentials())).accepted());
    gateway->simulator().clearRecords();
}

CallSpec GatewayCase::lane0(CallSpec spec)
{
    spec.lane = Lane::Order0;
    return spec;
}

QByteArray GatewayCase::bodyOf(const GatewayResult &result)
{
    return result.rawBodyIsGzip ? gunzip::whole(result.rawBody, longestList).value_or(QByteArray())
                                : result.rawBody;
}
