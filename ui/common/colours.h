// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QColor>
#include <QString>

class QPalette;

/// Every colour of the program, in a light and a dark set, and both again in high contrast. One accent; red
/// for the irreversible and for errors only. Text has at least 4.5:1 on what it stands on (7:1 in high
/// contrast), signs and borders of controls 3:1 (4.5:1).
struct Colours {
    QColor window;
    QColor surface;
    QColor raised;
    QColor border;
    QColor inputBorder;
    QColor scroll;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor selection;
    QColor danger;
    QColor dangerHover;
    QColor onDanger;
    QColor dangerTint;
    QColor dangerBorder;
    QColor warningTint;
    QColor warningBorder;
    QColor warningText;
    QColor infoTint;
    QColor infoBorder;
    QColor good;
    QColor onState; ///< text on a filled state colour
    QColor idle;
    QColor talking;
    QColor wrapUp;
    QColor busy;
    QColor rest;
    QColor preRest;
    QColor study;
    QColor unknown;

    static const Colours &set(bool dark, bool highContrast);
    /// The set that a palette was made from; of a foreign palette the light or the dark one.
    static const Colours &of(const QPalette &palette);
    static bool isDark(const QPalette &palette);

    static QColor Colours::*ofState(AgentState state);
    QColor state(AgentState which) const { return this->*ofState(which); }
    QPalette palette() const;
    /// Replaces @names in a style sheet.
    QString filledIn(QString styleSheet) const;
};
