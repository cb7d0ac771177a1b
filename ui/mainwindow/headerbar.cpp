// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/headerbar.h"

#include "ui/agentlist/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/mainwindow/connectionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

HeaderBar::HeaderBar(QAction *forceSignOut, FilterBar *filters, ConnectionButton *connection, QWidget *parent)
    : QWidget(parent), m_action(forceSignOut), m_forceSignOut(new QPushButton(this)), m_demo(new QLabel(this))
{
    setObjectName("headerBar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    m_forceSignOut->setObjectName("forceSignOutButton"_L1);
    m_forceSignOut->setProperty("role", u"primary"_s);
    m_forceSignOut->setIcon(Icons::get("signout"_L1, Icons::Tone::OnAccent));
    //: Mark at the top of the window: everything here is made up
    m_demo->setText(tr("Demo"));
    m_demo->setObjectName("demoLabel"_L1);
    m_demo->setProperty("role", u"pill"_s);
    m_demo->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * gridStep, gridStep, 2 * gridStep, gridStep + 1);
    row->setSpacing(2 * gridStep);
    row->addWidget(m_forceSignOut);
    row->addWidget(filters, 1);
    row->addWidget(m_demo, 0, Qt::AlignVCenter);
    row->addWidget(connection);
    connect(m_action, &QAction::changed, this, &HeaderBar::followAction);
    connect(m_forceSignOut, &QPushButton::clicked, m_action, &QAction::trigger);
    followAction();
}

void HeaderBar::setDemo(bool demo)
{
    m_demo->setVisible(demo);
}

void HeaderBar::followAction()
{
    m_forceSignOut->setText(m_action->text());
    m_forceSignOut->setAccessibleName(m_action->text());
    m_forceSignOut->setEnabled(m_action->isEnabled());
    m_forceSignOut->setToolTip(m_action->toolTip());
}
