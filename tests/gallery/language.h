// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// The language of a gallery: texts, the way numbers and dates are written, and the direction.
class Language
{
public:
    /// The pseudo-language, in both directions.
    inline static const QString pseudo = QStringLiteral("pseudo");
    inline static const QString pseudoRightToLeft = QStringLiteral("pseudo-rtl");

    /// Those whose texts are in the program, English first.
    static QStringList embedded();
    /// From now on everything that is made speaks it. Windows that are open do not follow. Where there are no
    /// texts for it they are English ones, and the direction is the language's all the same.
    static void use(const QString &language);
    /// Sets what must be there before the application is made: which form of a Chinese character is meant
    /// depends on it.
    static void prepareFonts(const QString &language);
};
