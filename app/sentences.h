// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

/// Two whole sentences, one after the other, as the language sets them.
inline QString twoSentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    //: Two whole sentences, one after the other: what stands between them, in most languages a blank
    return QCoreApplication::translate("Sentences", "%1 %2").arg(first, second);
}
