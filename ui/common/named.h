// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QRegularExpression>
#include <QString>
#include <QWidget>

/// A label's words without the letter that Alt goes with. Some languages have it in brackets: "Datei(&D)".
inline QString withoutMnemonic(QString label)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&[^&]\\)"));
    return label.remove(inBrackets).remove(u'&');
}

/// Gives a control the name tests and scripts find it by, and the name a screen reader says: its visible
/// label.
template <class W> W *named(W *widget, QLatin1StringView objectName, const QString &label)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(withoutMnemonic(label));
    return widget;
}
