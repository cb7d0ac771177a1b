// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// The language of a gallery: texts, the way numbers and dates are written, and the direction.
class GalleryLanguage
{
public:
    /// Long words with accents, in both directions: what a translation could do to the window.
    inline static const QString pseudo = QStringLiteral("pseudo");
    inline static const QString pseudoRightToLeft = QStringLiteral("pseudo-rtl");

    /// Those of the program, English first.
    static QStringList all();
    /// From now on everything that is made speaks it. Windows that are open do not follow.
    static void use(const QString &language);
    /// Sets what must be there before the application is made: which form of a Chinese character is meant
    /// depends on it.
    static void prepareFonts(const QString &language);
};
