// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QWidget;

/// A text that a person cannot read to its end.
struct Misfit {
    QString object; ///< object name, or the class where it has none
    QString text;
    int needed = 0; ///< pixels, in the direction that is short
    int given = 0;
    bool inHeight = false;

    QString sentence() const;
};

/// All texts in a window that are cut off: labels, buttons, boxes, titles of columns and tabs, entries of a
/// menu, and whatever stands partly outside what can be seen of it. What is shortened on purpose ("…") passes
/// where the whole text is in the hint or is what a screen reader says.
QList<Misfit> misfits(const QWidget *window);
