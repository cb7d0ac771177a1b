// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/signoutdialog.h"

#include "app/agents/agentfeed.h"
#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "ui/agentlist/statedelegate.h"
#include "ui/common/foreigntext.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/signout/consequenceline.h"
#include "ui/signout/planmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int pauseMs = 500;
constexpr int mostVisibleRows = 8;

// Somebody is cut, or may be, who was not a moment ago.
bool isWorse(const SignOutPlan &now, const SignOutPlan &before)
{
    QSet<AgentId> cut;
    QSet<AgentId> maybe;
    for (const Agent &agent : before.callsCut)
        cut.insert(agent.id);
    for (const Agent &agent : before.maybeOnCall)
        maybe.insert(agent.id);
    return std::any_of(now.callsCut.begin(), now.callsCut.end(),
                       [&](const Agent &a) { return !cut.contains(a.id); })
        || std::any_of(now.maybeOnCall.begin(), now.maybeOnCall.end(),
                       [&](const Agent &a) { return !maybe.contains(a.id) && !cut.contains(a.id); });
}

} // namespace

SignOutDialog::SignOutDialog(const QList<AgentId> &selection, AgentId self, AgentStore *store,
                             const AgentFeed *feed, Clock *clock, QWidget *parent)
    : QDialog(parent),
      m_selection(selection),
      m_self(self),
      m_store(store),
      m_feed(feed),
      m_clock(clock),
      m_headline(new QLabel(this)),
      m_callsLine(
          new ConsequenceLine("callsCutLabel"_L1, "warning"_L1, ConsequenceLine::Tone::Irreversible, this)),
      m_maybeLine(new ConsequenceLine("maybeOnCallLabel"_L1, "state-unknown"_L1,
                                      ConsequenceLine::Tone::Doubtful, this)),
      m_nowLine(new ConsequenceLine("outNowLabel"_L1, "signout"_L1, ConsequenceLine::Tone::Plain, this)),
      m_selfLine(new ConsequenceLine("selfLeftOutLabel"_L1, "info"_L1, ConsequenceLine::Tone::Plain, this)),
      m_goneLine(new ConsequenceLine("goneLabel"_L1, "info"_L1, ConsequenceLine::Tone::Plain, this)),
      m_underWayLine(new ConsequenceLine("underWayLabel"_L1, "info"_L1, ConsequenceLine::Tone::Plain, this)),
      m_rightsLine(new ConsequenceLine("rightsLabel"_L1, "info"_L1, ConsequenceLine::Tone::Plain, this)),
      m_model(new PlanModel(store, this)),
      m_view(new QTableView(this)),
      m_age(new QLabel(this)),
      m_confirm(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_pause(clock->makeTimer(this)),
      m_ageTimer(new QTimer(this))
{
    build();
    connect(m_pause, &Timer::timeout, this, &SignOutDialog::showPlan);
    connect(m_store, &AgentStore::changed, this, &SignOutDialog::refresh);
    connect(m_confirm, &QPushButton::clicked, this, &SignOutDialog::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ageTimer, &QTimer::timeout, this, &SignOutDialog::showAge);
    m_ageTimer->start(1000);
    refresh();
    m_pause->stop(); // nothing was shown before
    showPlan();
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void SignOutDialog::build()
{
    setObjectName("signOutDialog"_L1);
    //: Title of the window that asks before agents are signed out
    setWindowTitle(tr("Force sign-out"));
    setMinimumWidth(60 * gridStep);
    m_headline->setObjectName("headlineLabel"_L1);
    m_headline->setProperty("role", u"headline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_age->setObjectName("listAgeLabel"_L1);
    m_age->setProperty("role", u"muted"_s);
    m_age->setTextFormat(Qt::PlainText);

    //: Name of the table of agents in the confirmation
    named(m_view, "planTableView"_L1, tr("Agents to sign out"));
    auto *states = new StateDelegate(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setItemDelegateForColumn(PlanModel::StateColumn, states);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(m_view) - 4);
    m_view->horizontalHeader()->setSectionResizeMode(PlanModel::NameColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(PlanModel::IdColumn, 10 * gridStep);
    m_view->horizontalHeader()->resizeSection(PlanModel::StateColumn, 20 * gridStep);

    m_confirm->setObjectName("confirmButton"_L1);
    //: Button: leaves everybody signed in
    m_cancel->setText(tr("Cancel"));
    named(m_cancel, "cancelButton"_L1, m_cancel->text());

    auto *lines = new QVBoxLayout;
    lines->setSpacing(gridStep);
    for (ConsequenceLine *line :
         {m_callsLine, m_maybeLine, m_nowLine, m_selfLine, m_underWayLine, m_goneLine, m_rightsLine})
        lines->addWidget(line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridStep);
    buttons->addWidget(m_age, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gridStep, 3 * gridStep, 3 * gridStep, 2 * gridStep);
    column->setSpacing(2 * gridStep);
    column->addWidget(m_headline);
    column->addLayout(lines);
    column->addWidget(m_view, 1);
    column->addStretch();
    column->addLayout(buttons);
    setTabOrder(m_cancel, m_confirm);
    setTabOrder(m_confirm, m_view);
}

void SignOutDialog::setRights(GatewaySession::Rights rights)
{
    m_rightsLine->say(rights == GatewaySession::Rights::NotInspector
                          //: Confirmation
                          ? tr("You are not an inspector, says the gateway: this will probably be refused.")
                          : QString());
}

void SignOutDialog::refresh()
{
    if (m_answered)
        return;
    std::vector<Agent> present;
    m_gone = 0;
    m_underWay = 0;
    for (const AgentId id : std::as_const(m_selection)) {
        const AgentRow *row = m_store->find(id);
        if (!row)
            ++m_gone;
        else if (row->signingOut)
            ++m_underWay;
        else
            present.push_back(row->agent);
    }
    SignOutPlan plan = SignOutPlan::make(present, m_self);
    if (isWorse(plan, m_plan))
        m_pause->start(pauseMs);
    m_plan = std::move(plan);
    showPlan();
}

void SignOutDialog::showPlan()
{
    m_headline->setText(headline());
    const auto line = [](ConsequenceLine *where, size_t count, const QString &text) {
        where->say(count > 0 ? text : QString());
    };
    const int calls = int(m_plan.callsCut.size());
    const int maybe = int(m_plan.maybeOnCall.size());
    const int now = int(m_plan.outNow.size());
    //: Confirmation: agents in a call, the call ends when they are signed out
    line(m_callsLine, m_plan.callsCut.size(), tr("%Ln on a call: calls will be cut", nullptr, calls));
    //: Confirmation: agents of whom it is not known whether they are in a call
    line(m_maybeLine, m_plan.maybeOnCall.size(), tr("%Ln may be on a call (state unknown)", nullptr, maybe));
    //: Confirmation: agents who are certainly not in a call
    line(m_nowLine, m_plan.outNow.size(), tr("%Ln agent(s) not on a call: out now", nullptr, now));
    //: Confirmation: the supervisor's own row was selected too
    line(m_selfLine, m_plan.selfLeftOut ? 1 : 0, tr("You are in the selection and are left out."));
    //: Confirmation: selected agents for whom a sign-out is on its way already
    line(m_underWayLine, size_t(m_underWay),
         tr("%Ln agent(s) being signed out already, left out", nullptr, m_underWay));
    //: Confirmation: selected agents who have left the list in the meantime
    line(m_goneLine, size_t(m_gone),
         tr("%Ln agent(s) gone from the list meanwhile, left out", nullptr, m_gone));

    m_model->setAgents(m_plan.all());
    const int rows = std::clamp(m_plan.count(), 1, mostVisibleRows);
    const int height = rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth() + 2;
    m_view->setMinimumHeight(height);
    m_view->setMaximumHeight(m_plan.count() > mostVisibleRows ? QWIDGETSIZE_MAX : height);
    m_view->setVisible(m_plan.count() > 1);

    m_confirm->setText(confirmText());
    m_confirm->setAccessibleName(m_confirm->text());
    const QString role = calls > 0 ? u"danger"_s : u"primary"_s;
    if (m_confirm->property("role").toString() != role) {
        m_confirm->setProperty("role", role);
        restyle(m_confirm);
    }
    m_confirm->setEnabled(m_plan.count() > 0 && !m_pause->isActive());
    showAge();
}

QString SignOutDialog::headline() const
{
    if (m_plan.count() == 0) {
        //: Confirmation: of the selected agents none can be signed out
        return tr("Nobody is left to sign out");
    }
    if (m_plan.count() == 1) {
        const Agent agent = m_plan.all().front();
        const QString name = ForeignText::inSentence(m_store->name(agent));
        //: Confirmation for one agent whose name is not known; %1 is the number
        return name.isEmpty() ? tr("Sign out agent %1?").arg(agent.id.text())
                              //: Confirmation for one agent; %1 is the name, %2 the number
                              : tr("Sign out %1 (%2)?").arg(name, agent.id.text());
    }
    //: Confirmation for several agents
    return tr("Sign out %Ln agent(s)?", nullptr, m_plan.count());
}

QString SignOutDialog::confirmText() const
{
    //: Button that signs agents out, none of them in a call
    return m_plan.callsCut.empty() ? tr("Sign out")
                                   //: Button that signs agents out and ends calls
                                   : tr("Sign out and cut %Ln call(s)", nullptr, int(m_plan.callsCut.size()));
}

void SignOutDialog::showAge()
{
    if (m_feed->lastReadSteadyMs() < 0) {
        m_age->clear();
        return;
    }
    const int seconds = int((m_clock->steadyMs() - m_feed->lastReadSteadyMs()) / 1000);
    m_age->setText(m_feed->isStale() //
                                     //: Confirmation: how old the list is that it is made from, when that is
                                     //: too old to rely on
                       ? tr("This list is %Ln s old: states may have changed.", nullptr, seconds)
                       //: Confirmation: the list that it is made from has just been read
                       : seconds < 1 ? tr("As of just now")
                                     //: Confirmation: how old the list is that it is made from
                                     : tr("As of %Ln s ago", nullptr, seconds));
}

void SignOutDialog::confirm()
{
    if (m_answered || m_pause->isActive() || m_plan.count() == 0)
        return;
    m_answered = true;
    Q_EMIT confirmed(m_plan.all());
    accept();
}
