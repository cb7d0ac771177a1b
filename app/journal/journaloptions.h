// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

/// How a Journal is kept.
struct JournalOptions {
    QString folder{}; ///< absolute; made when missing
    int keepMonths = 13; ///< whole files older than this are removed; 1..1200
    bool copyToSystemLog = false; ///< every record also goes to syslog / the Windows event log

    // The rest is for tests. The functions are called in the journal's own thread.
    std::function<qint64()> utcMs{}; ///< ms since 1970; empty: the machine's clock
    std::function<qint64()> bytesAvailable{}; ///< on the folder's disk; empty: as the system says
    std::function<void(const QByteArray &)> systemLog{}; ///< gets the copies; empty: the system's log
    int mostPages = 0; ///< of a file, as on a full disk; 0: no limit
    int retryMs = 2000; ///< how long until a new attempt after a failure
    int lookMs = 10000; ///< how often the free space is looked at
};
