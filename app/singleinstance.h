// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>

#include <memory>

class QLockFile;

/// One window for each person and display: a second start raises the first one and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `name` tells programs apart; tests give their own.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: this is the first. False: another one runs and has been told to show itself (waits at most 1 s
    /// for it). What is left over from a crash is cleared away. In doubt true: nobody may be kept from
    /// working by this.
    bool claim();

Q_SIGNALS:
    void raiseRequested(); ///< a second start asked for our window

private:
    bool tellTheOther();
    void onConnection();

    std::unique_ptr<QLockFile> m_lock; ///< decides who is first; the socket only carries the wish
    QString m_serverName;
    QLocalServer m_server;
};
