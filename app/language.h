// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

/// The languages of the interface. Their compiled files are under :/i18n (library floorwalker_translations).
/// Qt's own words lie where Qt lies; for languages that it lacks we bring those that a person sees.
class Language
{
public:
    /// Codes as in the files' names, for instance "de" or "pt_BR", English included, in no order for people.
    static QStringList codes();
    /// What speakers call it, for instance "Deutsch".
    static QString ownName(const QString &code);
    /// Of those that a system names in the order of preference ("zh-Hans-SG", "en-US", ...) the first that we
    /// have; English, where there is none. One script is no substitute for another.
    static QString bestFor(const QStringList &wanted);

    /// Translates the program and sets the formats of numbers and dates. `chosen` is a code; empty or
    /// unknown: as the system has it. Returns the code in use. Windows that are open do not follow.
    static QString apply(QCoreApplication *application, const QString &chosen);
};
