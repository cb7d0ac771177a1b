// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/headerbar.h"

#include "ui/agentlist/filterbar.h"
#include "ui/common/actionbutton.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/mainwindow/connectionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

HeaderBar::HeaderBar(QAction *forceSignOut, QAction *signOutAfterCall, FilterBar *filters,
                     ConnectionButton *connection, QWidget *parent)
    : QWidget(parent), m_demo(new QLabel(this))
{
    setObjectName("headerBar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    auto *now = new QPushButton(this);
    now->setObjectName("forceSignOutButton"_L1);
    now->setProperty("role", u"primary"_s);
    now->setIcon(Icons::get("signout"_L1, &Colours::onAccent));
    followAction(now, forceSignOut);
    auto *afterCall = new QPushButton(this);
    afterCall->setObjectName("signOutAfterCallButton"_L1);
    followAction(afterCall, signOutAfterCall);
    //: Mark at the top of the window: everything here is made up
    m_demo->setText(tr("Demo"));
    m_demo->setObjectName("demoLabel"_L1);
    m_demo->setProperty("role", u"pill"_s);
    m_demo->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * gridStep, gridStep, 2 * gridStep, gridStep + 1);
    row->setSpacing(2 * gridStep);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(gridStep);
    acts->addWidget(now);
    acts->addWidget(afterCall);
    row->addLayout(acts);
    row->addWidget(filters, 1);
    row->addWidget(m_demo, 0, Qt::AlignVCenter);
    row->addWidget(connection);
    // The fields were made earlier: first behind the first of them, and then before it, to stay before all
    // that is made later.
    const QList<QWidget *> fields = filters->fields();
    setTabOrder(fields.first(), now);
    setTabOrder(now, afterCall);
    setTabOrder(afterCall, fields.first());
    setTabOrder(fields.last(), connection);
}

void HeaderBar::setDemo(bool demo)
{
    m_demo->setVisible(demo);
}
