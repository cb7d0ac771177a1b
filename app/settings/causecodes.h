// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

class QSettings;

/// Why an agent is signed out, as the gateway counts it, with what a person calls it.
struct CauseCode {
    static constexpr int least = 1;
    static constexpr int most = 255;
    static constexpr int mostLabelCharacters = 60;

    int number = 0; ///< 1..255
    QString label; ///< a person's own; empty: none

    /// "17 – end of shift"; the number alone where there is no label.
    QString text() const;
    /// The opposite, as a person types it: a number, then perhaps a blank, a colon or a dash and a label.
    /// Nothing when it does not begin with a number from 1 to 255.
    static std::optional<CauseCode> fromText(const QString &text);

    bool operator==(const CauseCode &) const = default;
};

/// The cause codes used last, in the user's settings.
class CauseCodes
{
public:
    static constexpr int mostKept = 10;

    /// `settings` must outlive it.
    explicit CauseCodes(QSettings *settings);

    /// Newest first, ten at most, each number once. What is damaged is passed over.
    QList<CauseCode> load() const;
    /// Puts it first. Without a label the one known is kept; a number out of range is ignored.
    void remember(const CauseCode &used);

private:
    QSettings *m_settings;
};
