// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentcriteria.h"

#include <QHash>
#include <QWidget>

class CriterionChip;
class QToolButton;

/// What the list is filtered by, each with a cross to take it away; hidden while it is not filtered. The
/// search field's text stands in the field itself.
class ActiveFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ActiveFilters(QWidget *parent = nullptr);

    void setCriteria(const AgentCriteria &criteria);

Q_SIGNALS:
    void chosen(const AgentCriteria &criteria);

private:
    QHash<QLatin1StringView, CriterionChip *> m_chips; ///< by the part's key
    QHash<QLatin1StringView, AgentCriteria> m_without;
    QToolButton *m_clear;
    AgentCriteria m_criteria;
};
