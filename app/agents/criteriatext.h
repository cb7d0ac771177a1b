// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentcriteria.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

/// What a person is told of criteria: one part for each thing that is asked for.
class CriteriaText
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaText)

public:
    struct Part {
        QLatin1StringView key; ///< "text", "state", "group", "medium", "signedIn", "unchanged"
        QString text; ///< "Signed in for 10 hours or more"
        AgentCriteria without; ///< all but this
    };

    /// In the order in which they stand in the window. Names are as they came.
    static QList<Part> parts(const AgentCriteria &criteria);
};
