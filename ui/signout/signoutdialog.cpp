// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/signoutdialog.h"

#include "app/agents/agentfeed.h"
#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "ui/agentlist/statedelegate.h"
#include "ui/common/clickguard.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/signout/consequenceline.h"
#include "ui/signout/consequencelist.h"
#include "ui/signout/planmodel.h"
#include "ui/signout/reasonrow.h"
#include "ui/signout/signoutwords.h"
#include "ui/signout/typedcountrow.h"

#include <QCursor>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShowEvent>
#include <QStyleHints>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int headlineWidth = 58 * gridStep;
constexpr int pauseMs = 500;
constexpr int followMs = 200;
constexpr int mostVisibleRows = 10; ///< at first; fewer where the screen is small
constexpr int usualVisibleRows = 6;
constexpr int leastVisibleRows = 3;
} // namespace

SignOutDialog::SignOutDialog(const QList<AgentId> &selection, AgentId self, AgentStore *store,
                             const AgentFeed *feed, Clock *clock, QSettings *settings, QWidget *parent)
    : QDialog(parent),
      m_draft(selection, self, store),
      m_store(store),
      m_feed(feed),
      m_clock(clock),
      m_causeCodes(settings),
      m_headline(new QLabel(this)),
      m_consequences(new ConsequenceList(this)),
      m_model(new PlanModel(&m_draft, store, this)),
      m_view(new QTableView(this)),
      m_reason(new ReasonRow(m_causeCodes.load(), this)),
      m_typedCount(new TypedCountRow(this)),
      m_missing(new ConsequenceLine("missingLabel"_L1, "info"_L1, ConsequenceLine::Tone::Doubtful, this)),
      m_age(new QLabel(this)),
      m_confirm(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_pause(clock->makeTimer(this)),
      m_refreshTimer(clock->makeTimer(this)),
      m_ageTimer(new QTimer(this))
{
    build();
    connect(m_pause, &Timer::timeout, this, &SignOutDialog::showConfirm);
    connect(m_store, &AgentStore::changed, this, &SignOutDialog::onStoreChanged);
    // Between two readings somebody may be signed out by another order.
    connect(m_store, &AgentStore::rowsChanged, this, &SignOutDialog::refreshSoon);
    connect(m_refreshTimer, &Timer::timeout, this, &SignOutDialog::refresh);
    connect(m_consequences, &ConsequenceList::chosen, this, &SignOutDialog::onEdited);
    connect(m_reason, &ReasonRow::edited, this, &SignOutDialog::onEdited);
    connect(m_typedCount, &TypedCountRow::edited, this, &SignOutDialog::onEdited);
    connect(m_confirm, &QPushButton::clicked, this, &SignOutDialog::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ageTimer, &QTimer::timeout, this, &SignOutDialog::showAge);
    m_ageTimer->start(1000);
    refresh();
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void SignOutDialog::build()
{
    setObjectName("signOutDialog"_L1);
    //: Title of the window that asks before agents are signed out
    setWindowTitle(tr("Force sign-out"));
    m_headline->setObjectName("headlineLabel"_L1);
    m_headline->setProperty("role", u"headline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setMinimumWidth(headlineWidth); // not the window's: that would overrule the table's
    m_age->setObjectName("listAgeLabel"_L1);
    m_age->setProperty("role", u"muted"_s);
    m_age->setTextFormat(Qt::PlainText);
    m_age->setWordWrap(true);
    buildTable();
    // No mnemonic: nothing irreversible is one key press away.
    m_confirm->setObjectName("confirmButton"_L1);
    //: Button: leaves everybody signed in
    m_cancel->setText(tr("Cancel"));
    named(m_cancel, "cancelButton"_L1, m_cancel->text());

    auto *head = new QVBoxLayout;
    head->setSpacing(gridStep / 2);
    head->addWidget(m_headline);
    head->addWidget(m_age);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridStep);
    buttons->addStretch();
    addDialogButtons(buttons, m_confirm, m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gridStep, 3 * gridStep, 3 * gridStep, 2 * gridStep);
    column->setSpacing(2 * gridStep);
    column->addLayout(head);
    column->addWidget(m_consequences);
    column->addWidget(m_view, 1);
    column->addWidget(m_reason);
    column->addWidget(m_typedCount);
    column->addStretch();
    column->addWidget(m_missing);
    column->addLayout(buttons);
    // As they stand, from the top; the beginning is at Cancel.
    QWidget *last = m_consequences;
    const QList<QWidget *> order{m_view, m_reason, m_typedCount, m_cancel, m_confirm};
    for (QWidget *next : order) {
        setTabOrder(last, next);
        last = next;
    }
}

void SignOutDialog::buildTable()
{
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
    for (const int column : {PlanModel::StateColumn, PlanModel::FateColumn})
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_view->setMinimumWidth(76 * gridStep);
}

void SignOutDialog::setRights(GatewaySession::Rights rights)
{
    m_consequences->setRights(rights);
    describe();
}

void SignOutDialog::setDemands(const SignOutDemands &demands)
{
    m_draft.demands = demands;
    m_reason->setDemands(demands);
    showConfirm();
}

void SignOutDialog::setReason(int causeCode, const QString &note)
{
    const QList<CauseCode> known = m_causeCodes.load();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const CauseCode &code) { return code.number == causeCode; });
    m_reason->setReason(found == known.end() ? CauseCode{causeCode, {}} : *found, note);
}

void SignOutDialog::setCallChoice(CallChoice choice)
{
    m_draft.onCall = choice;
    m_draft.maybeOnCall = choice == CallChoice::Now ? CallChoice::Now : CallChoice::Leave;
    showPlan();
}

// A floor of 100,000 sends changes faster than so long a selection can be looked through.
void SignOutDialog::onStoreChanged()
{
    if (m_draft.selectedCount() <= mostFollowedAtOnce)
        refresh();
    else
        refreshSoon();
}

void SignOutDialog::refreshSoon()
{
    m_isBehind = true;
    if (!m_refreshTimer->isActive())
        m_refreshTimer->start(followMs);
}

void SignOutDialog::refresh()
{
    if (m_answered)
        return;
    m_isBehind = false;
    if (m_draft.refresh())
        m_pause->start(pauseMs);
    m_model->follow();
    const int worsened = m_model->worsened();
    const QPoint before = m_cancel->pos();
    showPlan();
    if (!isVisible())
        return;
    layout()->activate();
    if (worsened >= 0 && m_view->verticalScrollBar()->value() == 0) // whoever it is about is seen
        m_view->scrollTo(m_model->index(worsened, 0));
    if (m_cancel->pos() != before) {
        m_pause->start(pauseMs);
        showConfirm();
    }
}

void SignOutDialog::onEdited()
{
    const bool choosesAnew =
        m_draft.onCall != m_consequences->onCall() || m_draft.maybeOnCall != m_consequences->maybeOnCall();
    m_draft.onCall = m_consequences->onCall();
    m_draft.maybeOnCall = m_consequences->maybeOnCall();
    const std::optional<CauseCode> code = m_reason->causeCode();
    m_draft.causeCode = code ? std::optional(code->number) : std::nullopt;
    m_draft.note = m_reason->note();
    m_draft.typedCount = m_typedCount->typed();
    if (choosesAnew)
        showPlan();
    else
        showConfirm();
}

void SignOutDialog::showPlan()
{
    m_headline->setText(SignOutWords::headline(m_draft, *m_store));
    // A layout guarantees one line of it; a longer name or another language needs two.
    m_headline->ensurePolished(); // before that its letters are small
    const int room = isVisible() ? m_headline->width() : 0;
    m_headline->setMinimumHeight(m_headline->heightForWidth(std::max(room, headlineWidth)));
    m_consequences->tell(m_draft);
    describe();
    m_typedCount->ask(m_draft.needsTypedCount() ? m_draft.cutCount() : 0);
    showTable();
    showConfirm();
    showAge();
}

// What a screen reader says when the window opens, with the focus on Cancel.
void SignOutDialog::describe()
{
    const QString description = m_headline->text() + u'\n' + m_consequences->text();
    if (accessibleDescription() != description)
        setAccessibleDescription(description);
}

void SignOutDialog::showTable()
{
    m_model->follow();
    const int count = m_model->rowCount();
    // Later a line that appears takes its room from the table, so that the buttons stay where they are.
    m_view->setMinimumHeight(
        heightOfRows(std::clamp(count, 1, isVisible() ? leastVisibleRows : mostVisibleRows)));
    m_view->setMaximumHeight(count > mostVisibleRows ? QWIDGETSIZE_MAX : heightOfRows(std::max(count, 1)));
    m_view->setVisible(count > 1);
}

int SignOutDialog::heightOfRows(int rows) const
{
    return rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth();
}

void SignOutDialog::showConfirm()
{
    m_missing->say(SignOutWords::missing(m_draft));
    m_confirm->setText(SignOutWords::confirm(m_draft));
    m_confirm->setAccessibleName(m_confirm->text());
    const QString role = m_draft.cutCount() > 0 ? u"danger"_s : u"primary"_s;
    if (m_confirm->property("role").toString() != role) {
        m_confirm->setProperty("role", role);
        restyle(m_confirm);
    }
    // It never gets narrower: Cancel stays away from where the mouse is about to click.
    m_confirm->setMinimumWidth(std::max(m_confirm->minimumWidth(), m_confirm->sizeHint().width()));
    enableConfirm(m_draft.missing().isEmpty() && !m_pause->isActive());
}

void SignOutDialog::enableConfirm(bool enable)
{
    // Left to itself the focus would go to whatever comes next, and with it the key that is on its way.
    if (!enable && m_confirm->hasFocus()) {
        if (m_draft.missing().contains(SignOutDraft::Missing::TypedCount)) {
            m_typedCount->beginAnew();
        } else {
            m_cancel->setFocus();
            m_focusBack = m_pause->isActive();
        }
    }
    m_confirm->setEnabled(enable);
    if (!enable || !std::exchange(m_focusBack, false))
        return;
    if (m_cancel->hasFocus())
        m_confirm->setFocus();
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
                       : seconds < 1 ? tr("List updated just now")
                                     //: Confirmation: how old the list is that it is made from
                                     : tr("List updated %Ln s ago", nullptr, seconds));
}

// Words that wrap: only a width says how high they are.
void SignOutDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return; // back from the task bar, as large as the person left it
    layout()->activate();
    const int mostHeight = screen()->availableGeometry().height() * 4 / 5;
    for (int rows = std::min(m_model->rowCount(), mostVisibleRows);
         rows > usualVisibleRows && layout()->totalHeightForWidth(width()) > mostHeight; --rows) {
        m_view->setMinimumHeight(heightOfRows(rows - 1));
        layout()->activate();
    }
    resize(width(), layout()->totalHeightForWidth(width()));
    showTable();
    // The second half of a double click on the button that opened it gives the window beneath the keyboard.
    QTimer::singleShot(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this, [this] {
        if (isVisible() && QGuiApplication::focusWindow() == parentWidget()->window()->windowHandle())
            activateWindow();
    });
}

// Enter is for the buttons: elsewhere it must neither agree nor throw away what was typed or chosen, least of
// all when the Tab before it has passed a button that is disabled for a moment. The one exception is the
// number of calls, typed to agree.
void SignOutDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_typedCount->isField(focusWidget())) {
        confirm();
        return;
    }
    if (isEnter && !qobject_cast<QPushButton *>(focusWidget()))
        return;
    QDialog::keyPressEvent(event);
}

void SignOutDialog::confirm()
{
    if (m_isBehind)
        refresh();
    if (m_answered || m_pause->isActive() || !m_draft.missing().isEmpty())
        return;
    m_answered = true;
    if (const std::optional<CauseCode> code = m_reason->causeCode(); code && code->number > 0)
        m_causeCodes.remember(*code);
    const QPoint mouse = QCursor::pos(); // as it is now: much may be done about a long selection
    Q_EMIT confirmed(m_draft.consent());
    ClickGuard::guard(mouse);
    accept();
}
