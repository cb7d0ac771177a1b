// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QWidget>

/// Gives a control the name tests and scripts find it by, and the name a screen reader says: its visible
/// label.
template <class W> W *named(W *widget, QLatin1StringView objectName, const QString &label)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(label);
    return widget;
}
