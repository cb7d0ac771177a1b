// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/filterbar.h"

#include "ui/agentlist/filtermenu.h"
#include "ui/common/agentstates.h"
#include "ui/common/fieldbuttons.h"
#include "ui/common/icons.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QSettings *settings, QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_states(new QComboBox(this)),
      m_groups(new QComboBox(this)),
      m_menu(new FilterMenu(settings, this))
{
    //: Search field over the agent list
    const QString search = tr("Search agents");
    named(m_search, "searchLineEdit"_L1, search)->setPlaceholderText(search);
    m_search->setMaxLength(SavedFilters::mostTextCharacters);
    FieldButtons::addClear(m_search);
    FieldButtons::addSearch(m_search);
    //: Hint over the search field; %1 is a key
    m_search->setToolTip(tr("Beginning of an agent ID, or parts of a name (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->installEventFilter(this);

    //: Name of the choice that shows only agents in one state
    named(m_states, "stateComboBox"_L1, tr("State"));
    //: First entry of the choice of states
    m_states->addItem(tr("All states"));
    for (const AgentState state : shownAgentStates) {
        m_states->addItem(Icons::get(Icons::stateName(state), Colours::ofState(state)),
                          AgentText::state(state), int(state));
    }

    //: Name of the choice that shows only agents of one group
    named(m_groups, "groupComboBox"_L1, tr("Group"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groups->setMaximumWidth(22 * gridStep);
    //: First entry of the choice of groups
    m_groups->addItem(tr("All groups"));
    // Where there is little room it is as wide as this entry.
    const QFontMetrics font = m_groups->fontMetrics();
    m_groups->setMinimumContentsLength(
        1 + font.horizontalAdvance(m_groups->itemText(0)) / font.horizontalAdvance(u'X'));

    // On Linux a screen reader calls a choice by what is chosen: the description says what it is about.
    for (QComboBox *choice : {m_states, m_groups})
        choice->setAccessibleDescription(choice->accessibleName());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridStep);
    row->addWidget(m_search, 2);
    row->addWidget(m_states);
    row->addWidget(m_groups, 1);

    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::onEdited);
    connect(m_states, &QComboBox::currentIndexChanged, this, &FilterBar::onEdited);
    connect(m_states, &QComboBox::currentIndexChanged, this, &FilterBar::fitFields);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &FilterBar::onEdited);
    connect(m_menu, &FilterMenu::chosen, this, &FilterBar::setCriteria);
}

void FilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitFields();
}

// The choice is as wide as the longest state, but where there is little room no wider than the chosen one.
// The search field always says what it is for.
void FilterBar::fitFields()
{
    constexpr int beside = 11 * gridStep; // its sign and its margins
    m_search->setMinimumWidth(std::max(
        20 * gridStep, m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + beside));
    const auto width = [this](int item) {
        const int icon = m_states->itemIcon(item).isNull() ? 0 : m_states->iconSize().width() + gridStep / 2;
        return icon + m_states->fontMetrics().horizontalAdvance(m_states->itemText(item));
    };
    int widest = 0;
    for (int item = 0; item < m_states->count(); ++item)
        widest = std::max(widest, width(item));
    const int spare = widest - width(m_states->currentIndex());
    m_states->setMinimumWidth(m_states->sizeHint().width() - spare);
}

void FilterBar::onEdited()
{
    if (m_filling)
        return;
    const QVariant state = m_states->currentData();
    const QVariant group = m_groups->currentData();
    AgentCriteria criteria = m_criteria;
    criteria.text = m_search->text();
    criteria.state = state.isValid() ? std::optional(AgentState(state.toInt())) : std::nullopt;
    criteria.group = group.isValid() ? std::optional(group.toString()) : std::nullopt;
    setCriteria(criteria);
}

void FilterBar::setCriteria(const AgentCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    {
        // The fields are not blocked: the search field's clear button hears of its text by the same signal.
        const QScopedValueRollback<bool> filling(m_filling, true);
        if (m_search->text() != criteria.text)
            m_search->setText(criteria.text);
        m_states->setCurrentIndex(criteria.state ? m_states->findData(int(*criteria.state)) : 0);
        chooseGroup(criteria.group);
    }
    m_menu->setCriteria(criteria);
    Q_EMIT changed();
}

void FilterBar::chooseGroup(const std::optional<QString> &group)
{
    if (group && m_groups->findData(*group) < 0) {
        //: Entry of the choice of groups: agents who belong to none
        m_groups->addItem(group->isEmpty() ? tr("No group") : *group, *group);
    }
    m_groups->setCurrentIndex(group ? m_groups->findData(*group) : 0);
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
    const QScopedValueRollback<bool> filling(m_filling, true);
    while (m_groups->count() > 1)
        m_groups->removeItem(1);
    for (const QString &name : groups)
        m_groups->addItem(name, name);
    chooseGroup(m_criteria.group);
}

QList<QWidget *> FilterBar::fields() const
{
    return {m_search, m_states, m_groups};
}

QWidget *FilterBar::menuButton() const
{
    return m_menu;
}

QMenu *FilterBar::menu() const
{
    return m_menu->menu();
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
