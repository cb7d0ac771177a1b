// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/signoutpanel.h"

#include "app/agents/agentstore.h"
#include "app/signout/orderfiltermodel.h"
#include "app/signout/orderlistmodel.h"
#include "app/signout/signoutqueue.h"
#include "ui/common/actionbutton.h"
#include "ui/common/announce.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/headermenus.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/common/tablecopy.h"
#include "ui/signout/orderactions.h"
#include "ui/signout/orderdetails.h"
#include "ui/signout/ordertableview.h"
#include "ui/signout/resultchips.h"
#include "ui/signout/resultteller.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView splitterKey("signOutPanel/splitter");
constexpr QLatin1StringView detailsKey("signOutPanel/details");
constexpr int countMs = 50;
constexpr int rowsAtFirst = 5;
constexpr int chipsPlace = 2; ///< in the head: after the title and a gap

} // namespace

SignOutPanel::SignOutPanel(SignOutQueue *queue, const AgentStore *store, const Clock *clock, QWidget *parent)
    : QWidget(parent),
      m_queue(queue),
      m_model(new OrderListModel(queue, clock, this)),
      m_filter(new OrderFilterModel(this)),
      m_actions(new OrderActions(queue, store, this)),
      m_teller(new ResultTeller(queue, m_model, this)),
      m_chips(new ResultChips(this)),
      m_head(new QHBoxLayout),
      m_chipRow(new QHBoxLayout),
      m_title(new QLabel(this)),
      m_progressLabel(new QLabel(this)),
      m_progressBar(new QProgressBar(this)),
      m_lastResult(new ElidedLabel(this)),
      m_review(new QPushButton(this)),
      m_retry(new QPushButton(this)),
      m_stop(new QPushButton(this)),
      m_detailsButton(new QToolButton(this)),
      m_more(new QToolButton(this)),
      m_view(new OrderTableView(this)),
      m_nothingYet(new ElidedLabel(this)),
      m_empty(new EmptyState(u"orders"_s, this)),
      m_details(new OrderDetails(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedLayout),
      m_countTimer(new QTimer(this))
{
    setObjectName("signOutPanel"_L1);
    buildHead();
    buildBody();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridStep / 2);
    column->addLayout(m_head);
    column->addLayout(m_chipRow);
    column->addWidget(m_progressBar);
    column->addWidget(m_nothingYet);
    column->addWidget(m_splitter, 1);

    m_countTimer->setSingleShot(true);
    m_countTimer->setInterval(countMs);
    connect(m_countTimer, &QTimer::timeout, this, &SignOutPanel::refresh);
    connect(m_queue, &SignOutQueue::ordersAdded, this, [this] {
        m_chips->clearChoice(); // what has just been ordered is never out of sight
        refresh();
        if (m_nothingYet->isHidden())
            return;
        settle();
        Q_EMIT firstSignOutAdded();
    });
    connect(m_queue, &SignOutQueue::orderChanged, this, &SignOutPanel::onOrderChanged);
    connect(m_teller, &ResultTeller::told, this, [this](const QString &sentence) {
        m_lastResult->setText(sentence);
        announce(m_lastResult, sentence);
    });
    // Who may be tried again depends on who is there.
    connect(store, &AgentStore::changed, this, &SignOutPanel::refreshSoon);
    connect(m_actions, &OrderActions::signOutWanted, this, &SignOutPanel::signOutWanted);
    connect(m_actions, &OrderActions::retryWanted, this, &SignOutPanel::retryWanted);
    connect(m_actions, &OrderActions::changed, this, [this] {
        m_stop->setVisible(m_actions->stop->isEnabled());
        m_retry->setVisible(m_actions->retryFailed->isVisible());
        m_review->setVisible(m_actions->reviewHeld->isVisible());
    });
    connect(m_chips, &ResultChips::chosenChanged, this, [this](OrderGroups groups) {
        m_filter->setGroups(groups);
        if (m_view->selectedOrders().isEmpty())
            m_view->scrollToTop(); // Qt goes to where the row went that was current
        arrangeHead();
        showRows();
    });
    refresh();
    settle();
}

bool SignOutPanel::hasSignOuts() const
{
    return !m_queue->orders().empty();
}

/// A title and a line, or the table.
void SignOutPanel::settle()
{
    const bool any = hasSignOuts();
    m_nothingYet->setVisible(!any);
    QSizePolicy policy = m_progressBar->sizePolicy();
    policy.setRetainSizeWhenHidden(any); // nothing jumps when a run begins or ends
    m_progressBar->setSizePolicy(policy);
    m_splitter->setVisible(any);
    setMaximumHeight(any ? QWIDGETSIZE_MAX : sizeHint().height());
}

bool SignOutPanel::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && !hasSignOuts())
        setMaximumHeight(sizeHint().height()); // it has its style now, or another font
    return done;
}

QWidget *SignOutPanel::entry() const
{
    return m_stack->currentWidget();
}

void SignOutPanel::buildHead()
{
    //: Title over the table of sign-outs
    m_title->setText(tr("Sign-outs"));
    m_title->setObjectName("signOutsTitleLabel"_L1);
    m_progressLabel->setObjectName("progressLabel"_L1);
    m_progressLabel->setTextFormat(Qt::PlainText);
    m_progressLabel->hide();
    //: Name of the bar that shows how far a run of sign-outs has come
    named(m_progressBar, "runProgressBar"_L1, tr("Progress of the sign-outs"));
    m_progressBar->setTextVisible(false);
    m_progressBar->hide();
    m_lastResult->setObjectName("lastResultLabel"_L1);
    prepareAnnouncements(m_lastResult);
    m_lastResult->setProperty("role", u"muted"_s);
    m_lastResult->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    //: Button: takes back the sign-outs that have not been sent yet
    m_stop->setText(tr("Stop unsent"));
    m_stop->setObjectName("stopButton"_L1);
    m_retry->setObjectName("retryFailedButton"_L1);
    m_review->setObjectName("reviewHeldButton"_L1);
    followAction(m_stop, m_actions->stop);
    followAction(m_retry, m_actions->retryFailed);
    followAction(m_review, m_actions->reviewHeld);

    //: Button: shows or hides all about the selected sign-out
    m_detailsButton->setText(tr("Details"));
    named(m_detailsButton, "detailsToolButton"_L1, m_detailsButton->text());
    m_detailsButton->setCheckable(true);
    m_detailsButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_detailsButton, &QToolButton::toggled, this, [this](bool on) {
        m_details->setVisible(on);
        showDetails();
    });
    auto *menu = new QMenu(m_more);
    menu->addActions(m_actions->ofSelection());
    menu->addSeparator();
    menu->addAction(m_actions->withdrawWaiting);
    menu->addSeparator();
    menu->addActions({m_actions->copy, m_actions->copyDetails});
    //: Button: a menu of what can be done about the selected sign-outs
    m_more->setText(tr("More"));
    named(m_more, "moreToolButton"_L1, m_more->text());
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);

    m_head->setSpacing(gridStep);
    m_head->addWidget(m_title);
    m_head->addSpacing(gridStep / 2);
    m_head->addWidget(m_chips);
    m_head->addWidget(m_progressLabel);
    m_head->addWidget(m_lastResult, 1);
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_review, m_retry, m_stop, m_detailsButton, m_more})
        m_head->addWidget(button);
}

/// The chips keep their words: where they do not fit beside all that may stand in the head, they get a row of
/// their own. Buttons count whether they are shown or not, so that the table does not jump with each of them.
void SignOutPanel::arrangeHead()
{
    int needed = m_chips->sizeHint().width() + 2 * gridStep;
    for (const QWidget *each : std::initializer_list<const QWidget *>{
             m_title, m_progressLabel, m_review, m_retry, m_stop, m_detailsButton, m_more})
        needed += each->sizeHint().width() + gridStep;
    QHBoxLayout *wanted = needed > width() ? m_chipRow : m_head;
    QHBoxLayout *other = wanted == m_head ? m_chipRow : m_head;
    if (other->indexOf(m_chips) < 0)
        return;
    if (wanted == m_head && m_progressBar->isVisible())
        return; // numbers come and go while a run is under way
    other->removeWidget(m_chips);
    wanted->insertWidget(wanted == m_head ? chipsPlace : 0, m_chips);
}

void SignOutPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
}

void SignOutPanel::buildBody()
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto separator = [this] {
        auto *made = new QAction(m_view);
        made->setSeparator(true);
        return made;
    };
    m_view->addActions(m_actions->ofSelection());
    m_view->addAction(separator());
    m_view->addAction(m_actions->withdrawWaiting);
    m_view->addAction(separator());
    m_view->addActions({m_actions->copy, m_actions->copyDetails});
    connect(m_actions->copy, &QAction::triggered, m_view, [this] { copySelectedRows(*m_view); });
    connect(m_view, &OrderTableView::selectedOrdersChanged, this, &SignOutPanel::onSelectionChanged);
    // Not the action's own: in the menu bar it would stand beside the same key for agents.
    connect(new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_actions->withdraw, &QAction::trigger);
    connect(m_view, &QTableView::activated, m_detailsButton, [this] { m_detailsButton->toggle(); });
    connect(m_empty, &EmptyState::buttonClicked, m_chips, &ResultChips::clearChoice);

    m_nothingYet->setObjectName("noSignOutsLabel"_L1);
    m_nothingYet->setProperty("role", u"muted"_s);
    //: In place of the table of sign-outs; %1 is a key
    m_nothingYet->setText(
        tr("No sign-outs since the program was started; earlier ones are in the journal (%1).")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_J).toString(QKeySequence::NativeText)));

    auto *lists = new QWidget(m_splitter);
    lists->setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_splitter->setObjectName("orderSplitter"_L1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(gridStep);
    m_splitter->addWidget(lists);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_details->hide();
}

void SignOutPanel::restore(const QSettings &settings)
{
    m_view->restoreColumns(settings);
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_detailsButton->setChecked(settings.value(detailsKey).toBool());
}

void SignOutPanel::save(QSettings &settings) const
{
    m_view->saveColumns(settings);
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(detailsKey, m_detailsButton->isChecked());
}

void SignOutPanel::setRows(RowHeight rows)
{
    m_view->setRows(rows);
}

void SignOutPanel::fillSortMenu(QMenu *menu)
{
    HeaderMenus::fillSorting(menu, m_view);
}

QSize SignOutPanel::sizeHint() const
{
    if (!hasSignOuts())
        return QWidget::sizeHint();
    const int row = m_view->verticalHeader()->defaultSectionSize();
    return {100 * gridStep, row * (rowsAtFirst + 1) + 6 * gridStep};
}

void SignOutPanel::tick()
{
    if (m_model->counts().of(OrderGroup::WaitingForCall) > 0)
        m_view->repaintTimes();
}

void SignOutPanel::onOrderChanged(int index)
{
    refreshSoon();
    m_teller->note(index);
}

void SignOutPanel::onSelectionChanged()
{
    m_actions->setSelection(m_view->selectedOrders());
    showDetails();
}

void SignOutPanel::refreshSoon()
{
    if (!m_countTimer->isActive() && !m_queue->orders().empty())
        m_countTimer->start();
}

void SignOutPanel::refresh()
{
    m_chips->setCounts(m_model->counts());
    m_actions->refresh();
    m_teller->tell();
    showProgress();
    arrangeHead();
    showDetails();
    showRows();
}

void SignOutPanel::showProgress()
{
    const OrderListModel::Progress progress = m_model->progress();
    m_progressLabel->setText(m_model->progressText());
    // One alone has its row to be followed in.
    m_progressLabel->setVisible(progress.isUnfinished() && progress.ordered() > 1);
    m_progressBar->setVisible(progress.isUnderWay() && progress.all > 1);
    m_progressBar->setRange(0, progress.ordered());
    m_progressBar->setValue(progress.done);
}

void SignOutPanel::showDetails()
{
    if (m_details->isHidden())
        return;
    const QList<int> selection = m_view->selectedOrders();
    if (selection.isEmpty()) {
        m_details->showNothing();
    } else if (selection.size() == 1) {
        m_details->showOrder(m_queue->orders()[size_t(selection.first())]);
    } else {
        OrderCounts counts;
        for (const int index : selection)
            ++counts.of(orderGroup(m_queue->orders()[size_t(index)].state));
        m_details->showCounts(counts, int(selection.size()));
    }
}

void SignOutPanel::showRows()
{
    m_stack->setCurrentIndex(m_filter->rowCount() > 0 ? 1 : 0);
    m_more->setVisible(hasSignOuts());
    m_detailsButton->setVisible(hasSignOuts());
    //: In place of the table of sign-outs, when the filter lets none through
    m_empty->say("signout"_L1, tr("No sign-outs with this result"), {}, {},
                 //: Button: ends filtering by result
                 tr("Show all"));
}
