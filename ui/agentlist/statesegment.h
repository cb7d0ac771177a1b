// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QAbstractButton>

/// One state's part of the state bar: sign, name and number, as far as they fit. Checked: the list shows only
/// this state.
class StateSegment final : public QAbstractButton
{
    Q_OBJECT

public:
    StateSegment(AgentState state, QWidget *parent);

    AgentState agentState() const { return m_state; }
    int count() const { return m_count; }
    void setCount(int count);
    /// Some other state is chosen, or the numbers are old: steps back.
    void setFaded(bool faded);
    /// The narrowest width that still shows sign and number.
    int leastWidth() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    AgentState m_state;
    int m_count = 0;
    bool m_faded = false;
};
