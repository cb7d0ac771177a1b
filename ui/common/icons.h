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
    /// `name` is the file's name without its ending, for instance "signout". Crisp at every size and scale.
    /// `colour` is a member of the set of colours in use, looked up when it is painted: it follows the
    /// palette.
    static QIcon get(QLatin1StringView name, QColor Colours::*colour = &Colours::text);
    static void paint(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &colour);
    static QLatin1StringView stateName(AgentState state);
};
