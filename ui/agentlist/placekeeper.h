// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentfilter.h"

#include <QObject>
#include <QPair>

#include <optional>
#include <vector>

class AgentTableView;

/// Keeps the place of a person in the list when agents come, go and move: the same agents stay selected, and
/// those who are looked at stay where they are on the screen. Whoever asks for others and has selected nobody
/// begins at the top. Selected agents whom a filter hides are selected again when a filter lets them in,
/// unless others have been selected meanwhile.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PlaceKeeper(AgentTableView *view, AgentFilter *filter, QObject *parent);

private:
    void remember(AgentFilter::Cause cause);
    void restore();
    void goToTop();
    void rememberSelection();
    void restoreSelection();
    void restoreCurrent();
    void scrollBack();

    AgentTableView *m_view;
    AgentFilter *m_filter;
    AgentFilter::Cause m_cause = AgentFilter::Cause::Reading;
    bool m_tookSelection = false;
    std::vector<AgentId> m_selected;
    std::vector<AgentId> m_hidden; ///< selected, and hidden by a filter; of very many none
    int m_selectedBefore = 0;
    bool m_isMoving = false;
    AgentId m_current;
    int m_currentRow = -1;
    std::vector<AgentId> m_visible; ///< from the top
    int m_visibleTop = 0; ///< place of the first of them on the screen
};
