// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentcriteria.h"

#include <QWidget>

#include <optional>

class FilterMenu;
class QComboBox;
class QLineEdit;
class QMenu;
class QSettings;

/// What the person looks for: words, a state, a group, and in a menu all else. It filters nothing itself.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `settings`, with the saved filters, must outlive it.
    explicit FilterBar(QSettings *settings, QWidget *parent = nullptr);

    const AgentCriteria &criteria() const { return m_criteria; }
    void setCriteria(const AgentCriteria &criteria);

    void setState(std::optional<AgentState> state);
    /// The groups to choose from; the chosen one stays, even when nobody is in it any more.
    void setGroups(const QStringList &groups);
    void clear() { setCriteria({}); }
    void focusSearch();
    /// What is asked for more rarely. Placed by whoever has room for it: beside the fields there is none in a
    /// narrow window.
    QWidget *menuButton() const;
    /// The same as a menu, for a menu bar.
    QMenu *menu() const;
    /// From the beginning of the line to its end.
    QList<QWidget *> fields() const;

Q_SIGNALS:
    void changed();
    void leftDownwards(); ///< the Down key in the search field: on to the list

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitFields();
    void onEdited();
    void chooseGroup(const std::optional<QString> &group);

    AgentCriteria m_criteria;
    QLineEdit *m_search;
    QComboBox *m_states;
    QComboBox *m_groups;
    FilterMenu *m_menu;
    QStringList m_shownGroups;
    bool m_filling = false; ///< the fields take what was chosen elsewhere
};
