// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayaddress.h"
#include "app/gateway/tlstrust.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// The simulated gateway behind `--demo`: a program beside this one, started as a process of its own and
/// ended with us.
class DemoGateway : public QObject
{
    Q_OBJECT

public:
    explicit DemoGateway(QObject *parent = nullptr);
    ~DemoGateway() override;

    /// Answers with ready() or failed().
    void start();

    const GatewayAddress &address() const { return m_address; }
    const TlsTrust &trust() const { return m_trust; } ///< exactly the simulator's certificate
    static Credentials credentials();

Q_SIGNALS:
    void ready();
    void failed(const QString &sentence); ///< translated; also when the simulator ends later

private:
    void onOutput();

    QProcess m_process;
    QTemporaryDir m_folder;
    GatewayAddress m_address;
    TlsTrust m_trust;
    bool m_ready = false;
};
