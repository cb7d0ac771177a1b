// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

/// What the person looks for: words, a state, a group. It filters nothing itself.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    QString searchText() const;
    std::optional<AgentState> state() const;
    std::optional<QString> group() const;
    /// Something is asked for, so that not all agents are shown.
    bool isActive() const;

    void setState(std::optional<AgentState> state);
    /// The groups to choose from; the chosen one stays, even when nobody is in it any more.
    void setGroups(const QStringList &groups);
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();
    void leftDownwards(); ///< the Down key in the search field: on to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    QComboBox *m_states;
    QComboBox *m_groups;
    QStringList m_shownGroups;
};
