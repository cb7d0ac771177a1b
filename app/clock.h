// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// A one-shot timer that belongs to a Clock, so that a test can move time instead of sleeping.
class Timer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Fires once after `ms` milliseconds (0 or more); a running timer starts anew.
    virtual void start(qint64 ms) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;

Q_SIGNALS:
    void timeout();
};

/// The time as the program sees it. Passed down from main(); there is no global clock.
class Clock
{
public:
    virtual ~Clock() = default;

    /// UTC, ms since 1970; may jump when the machine's clock is set.
    virtual qint64 utcMs() const = 0;
    /// Milliseconds that never run backwards; only differences mean anything.
    virtual qint64 steadyMs() const = 0;
    /// A timer of this clock, owned by `parent`. The clock must outlive it.
    virtual Timer *makeTimer(QObject *parent) = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    qint64 utcMs() const override;
    qint64 steadyMs() const override;
    Timer *makeTimer(QObject *parent) override;
};
