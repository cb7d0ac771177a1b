// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"
#include "ui/common/colours.h"

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>

class QPainter;
class QRect;

/// The program's signs. They are drawn in one colour, which is chosen where they are shown.
class Icons
{
public:
    /// Which colour an icon in a control takes; looked up when it is painted, so that it follows the palette.
    enum class Tone { Text, Muted, Accent, OnAccent, Danger, Warning, Good };

    /// `name` is the file's name without its ending, for instance "signout". Crisp at every size and scale.
    static QIcon get(QLatin1StringView name, Tone tone = Tone::Text);
    /// `colour` is a member of the set of colours in use, looked up in the same way.
    static QIcon get(QLatin1StringView name, QColor Colours::*colour);
    static void paint(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &colour);
    static QLatin1StringView stateName(AgentState state);
};
