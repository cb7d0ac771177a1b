// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class StateSegment;

/// How many agents are in which state, as one bar whose parts are as wide as their share. A click on a part
/// filters by that state, a second click clears it. To the Tab key the bar is one stop; the arrows go from
/// part to part, Space presses.
class StateBar : public QWidget
{
    Q_OBJECT

public:
    using Counts = QHash<AgentState, int>;

    explicit StateBar(QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    /// The state that is filtered by; nothing: all.
    void setChosen(std::optional<AgentState> state);
    /// The numbers are old.
    void setDimmed(bool dimmed);

    /// The last of its parts, for the order of the Tab key.
    QWidget *lastPart() const;
    /// The one the Tab key stops at; null: there is none.
    QWidget *stop() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(std::optional<AgentState> state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void placeStop();
    void showEmphasis();

    QList<StateSegment *> m_segments;
    std::optional<AgentState> m_chosen;
    bool m_dimmed = false;
};
