// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QStringList>

/// What somebody looks for in the journal. As made, it asks for every result.
struct JournalQuery {
    /// Digits: exactly this agent. Else parts of his name, in any order, as in the list of agents: case and
    /// accents do not matter. Empty: anybody.
    QString agent;
    int supervisor = 0; ///< agent id of who ordered it; 0: anybody
    qint64 fromUtcMs = -1; ///< not before; -1: from the beginning
    qint64 toUtcMs = -1; ///< before; -1: to the end
    QStringList outcomes; ///< any of these journalwords; empty: all
    /// Only how orders ended, which is one line for most of them; false: every step, and the records about
    /// the journal itself.
    bool resultsOnly = true;

    bool operator==(const JournalQuery &) const = default;
};

Q_DECLARE_METATYPE(JournalQuery)
