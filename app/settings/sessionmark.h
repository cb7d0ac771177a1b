// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSettings;

/// Remembers, across a crash, that this program on this desk has begun a session and has not ended it. Then
/// "already signed in" (100-002) means ourselves, and signing in by force drops nobody else. Holds no secret.
class SessionMark
{
public:
    /// `settings` must outlive the mark.
    explicit SessionMark(QSettings *settings);

    /// The session is alive, or may be, at this time. On disk when it returns.
    void set(const QString &gateway, int agent, qint64 utcMs);
    void clear();
    /// A mark of exactly this session, set on this desk at `sinceUtcMs` or later.
    bool isFor(const QString &gateway, int agent, qint64 sinceUtcMs) const;

private:
    QSettings *m_settings;
};
