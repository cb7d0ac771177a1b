// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/filterbar.h"

#include "ui/common/agentstates.h"
#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_states(new QComboBox(this)),
      m_groups(new QComboBox(this))
{
    //: Search field over the agent list
    const QString search = tr("Search agents");
    named(m_search, "searchLineEdit"_L1, search)->setPlaceholderText(search);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::get("search"_L1, Icons::Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(20 * gridStep);
    //: Hint over the search field
    m_search->setToolTip(tr("Beginning of an agent ID, or parts of a name (Ctrl+F)"));
    m_search->installEventFilter(this);

    //: Name of the choice that shows only agents in one state
    named(m_states, "stateComboBox"_L1, tr("State"));
    //: First entry of the choice of states
    m_states->addItem(tr("All states"));
    for (const AgentState state : shownAgentStates) {
        m_states->addItem(Icons::get(Icons::stateName(state), Colours::of(palette()).state(state)),
                          AgentText::state(state), int(state));
    }

    //: Name of the choice that shows only agents of one group
    named(m_groups, "groupComboBox"_L1, tr("Group"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groups->setMinimumContentsLength(14);
    //: First entry of the choice of groups
    m_groups->addItem(tr("All groups"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridStep);
    row->addWidget(m_search, 1);
    row->addWidget(m_states);
    row->addWidget(m_groups);

    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_states, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
}

QString FilterBar::searchText() const
{
    return m_search->text();
}

std::optional<AgentState> FilterBar::state() const
{
    const QVariant data = m_states->currentData();
    return data.isValid() ? std::optional(AgentState(data.toInt())) : std::nullopt;
}

std::optional<QString> FilterBar::group() const
{
    const QVariant data = m_groups->currentData();
    return data.isValid() ? std::optional(data.toString()) : std::nullopt;
}

bool FilterBar::isActive() const
{
    return !searchText().trimmed().isEmpty() || state() || group();
}

void FilterBar::setState(std::optional<AgentState> state)
{
    m_states->setCurrentIndex(state ? m_states->findData(int(*state)) : 0);
}

void FilterBar::setGroups(const QStringList &groups)
{
    if (groups == m_shownGroups || m_groups->view()->isVisible())
        return;
    m_shownGroups = groups;
    const std::optional<QString> chosen = group();
    const QSignalBlocker blocker(m_groups);
    while (m_groups->count() > 1)
        m_groups->removeItem(1);
    QStringList all = groups;
    if (chosen && !all.contains(*chosen))
        all.append(*chosen);
    for (const QString &name : all) {
        //: Entry of the choice of groups: agents who belong to none
        m_groups->addItem(name.isEmpty() ? tr("No group") : name, name);
    }
    m_groups->setCurrentIndex(chosen ? m_groups->findData(*chosen) : 0);
}

void FilterBar::clear()
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker states(m_states);
        const QSignalBlocker groups(m_groups);
        m_search->clear();
        m_states->setCurrentIndex(0);
        m_groups->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
