// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/profile.h"

#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

/// What the administrator has laid down for this machine; read-only to the user. What is not laid down is
/// empty. Keys and places are listed in docs/administrator-guide.md.
struct Policy {
    static constexpr int keepLeast = 1;
    static constexpr int keepMost = 1200;
    static constexpr int atOnceMost = 4;

    std::optional<QString> gateway; ///< as the administrator typed it
    std::optional<QString> caFile; ///< an absolute path; empty: the system's store and nothing else
    std::optional<SignOutMethod> method;
    std::optional<bool> mayAcceptCertificates; ///< false: no person may accept a certificate by hand
    std::optional<int> refreshMinimum; ///< seconds, 1..60
    std::optional<int> refreshMaximum; ///< seconds, 1..60, not below the minimum
    std::optional<bool> causeCodeRequired;
    std::optional<bool> noteRequired; ///< true: no sign-out without a note for the journal
    std::optional<int> journalKeepMonths; ///< 1..1200; older months of the journal are removed
    std::optional<bool> journalCopy; ///< true: each record goes to the system's log too
    std::optional<int> signOutsAtOnce; ///< 1..4: calls that sign agents out, in flight at a time
    /// What could not be understood, as "Key=value", for the log and the diagnostics. It is ignored, except
    /// for the two keys about trust: a mistake there must not open what was meant to be closed, so CAFile
    /// then means the system's store and AcceptCertificates means no.
    QStringList problems;

    /// The machine's policy. Linux: /etc/xdg/Floorwalker/policy.ini, then the same in the folders of
    /// XDG_CONFIG_DIRS (a person can set that variable, so it comes second). Windows:
    /// HKLM\Software\Policies\Floorwalker, then HKLM\Software\Floorwalker\Policy.
    static Policy ofMachine();
    /// Files with a section [Policy]; those that are not there are passed over.
    static Policy ofFiles(const QStringList &fileNames);
#ifdef Q_OS_WIN
    /// Whole keys of the registry; those that are not there are passed over.
    static Policy ofRegistry(const QStringList &keys);
#endif
    /// Keys of the current group of each. Of several sources the earlier one wins, key by key.
    static Policy read(const QList<const QSettings *> &sources);

    /// The profile as it takes effect: what is laid down replaces what was chosen.
    Profile applied(Profile profile) const;
    bool certificatesMayBeAccepted() const { return mayAcceptCertificates.value_or(true); }
};
