// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentcriteria.h"

#include <QList>
#include <QString>

class QSettings;

/// Criteria under a name.
struct SavedFilter {
    QString name = {};
    AgentCriteria criteria = {};

    bool operator==(const SavedFilter &) const = default;
};

/// The filters a person has saved, in the user's settings, and those that come ready-made.
class SavedFilters
{
public:
    static constexpr int mostKept = 50;
    static constexpr int mostNameCharacters = 60;
    static constexpr int mostTextCharacters = 200; ///< of search text and group; such filters are not kept

    /// `settings` must outlive it.
    explicit SavedFilters(QSettings *settings);

    /// For agents who were forgotten by the gateway, or have gone home without signing out.
    /// Named by what they ask for.
    static QList<SavedFilter> readyMade();
    /// Sorted by name. Each name once, whatever its case. What is damaged or asks for nothing is passed over.
    QList<SavedFilter> load() const;
    /// Replaces the one of the same name. False: it has no name, asks for nothing or too much, or there are
    /// too many already.
    bool save(const SavedFilter &filter);
    /// False: there is no such filter, or the new name is none, or is another one's.
    bool rename(const QString &name, const QString &newName);
    void remove(const QString &name);

    /// One line without control characters, cut; empty: no name.
    static QString cleaned(const QString &name);

private:
    void store(const QList<SavedFilter> &filters);

    QSettings *m_settings;
};
