// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/signoutpanel.h"

#include "app/signout/orderlistmodel.h"
#include "app/signout/signoutqueue.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/foreigntext.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tableheader.h"
#include "ui/signout/resultdelegate.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr QLatin1StringView columnsKey("signOutPanel/columns");
constexpr QLatin1StringView columnCountKey("signOutPanel/columnCount");
constexpr int countMs = 50;
constexpr int rowsAtFirst = 4;
} // namespace

SignOutPanel::SignOutPanel(SignOutQueue *queue, QWidget *parent)
    : QWidget(parent),
      m_queue(queue),
      m_model(new OrderListModel(queue, this)),
      m_view(new QTableView(this)),
      m_empty(new EmptyState(u"orders"_s, this)),
      m_stack(new QStackedLayout),
      m_stop(new QPushButton(this)),
      m_lastResult(new QLabel(this)),
      m_countTimer(new QTimer(this))
{
    const auto chip = [this](QLatin1StringView name, SignOutOrder::State state) {
        return new Chip(name, ResultDelegate::iconName(state), ResultDelegate::colour(state, palette()),
                        this);
    };
    m_signedOut = chip("signedOutChip"_L1, SignOutOrder::State::SignedOut);
    m_refused = chip("refusedChip"_L1, SignOutOrder::State::Refused);
    m_open = chip("openChip"_L1, SignOutOrder::State::Checking);
    m_stillIn = chip("stillInChip"_L1, SignOutOrder::State::StillSignedIn);
    m_notKnown = chip("notKnownChip"_L1, SignOutOrder::State::Unverified);
    m_notSent = chip("notSentChip"_L1, SignOutOrder::State::NotSent);

    //: Title over the table of sign-outs
    auto *title = new QLabel(tr("Sign-outs"), this);
    title->setObjectName("signOutsTitleLabel"_L1);
    //: Button: takes back the sign-outs that have not been sent yet
    m_stop->setText(tr("Stop"));
    named(m_stop, "stopButton"_L1, m_stop->text());
    m_stop->setToolTip(tr("Take back the sign-outs that have not been sent yet"));
    m_stop->hide();
    m_lastResult->setObjectName("lastResultLabel"_L1);
    m_lastResult->setProperty("role", u"muted"_s);
    m_lastResult->setTextFormat(Qt::PlainText);
    m_lastResult->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_lastResult->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *head = new QHBoxLayout;
    head->setSpacing(gridStep);
    head->addWidget(title);
    head->addSpacing(gridStep);
    for (Chip *each : {m_signedOut, m_refused, m_open, m_stillIn, m_notKnown, m_notSent})
        head->addWidget(each);
    head->addWidget(m_lastResult, 1);
    head->addWidget(m_stop);
    //: In place of the table of sign-outs
    m_empty->say("signout"_L1, tr("Nobody has been signed out yet"),
                 tr("Select agents above and choose “Force sign-out”. What became of it is shown here."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridStep);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    buildTable();

    m_countTimer->setSingleShot(true);
    m_countTimer->setInterval(countMs);
    connect(m_countTimer, &QTimer::timeout, this, &SignOutPanel::showCounts);
    connect(m_queue, &SignOutQueue::ordersAdded, this, &SignOutPanel::showCounts);
    connect(m_queue, &SignOutQueue::orderChanged, this, &SignOutPanel::onOrderChanged);
    connect(m_stop, &QPushButton::clicked, m_queue, &SignOutQueue::withdrawWaiting);
    showCounts();
}

void SignOutPanel::buildTable()
{
    //: Name of the table of sign-outs
    named(m_view, "orderTableView"_L1, tr("Sign-outs"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setItemDelegateForColumn(OrderListModel::ResultColumn, new ResultDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(m_view));
    auto *header = new TableHeader({OrderListModel::AgentColumn, OrderListModel::TookColumn}, m_view);
    header->setSectionsClickable(false);
    m_view->setHorizontalHeader(header);

    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    //: Context menu of a table: puts the selected rows on the clipboard
    auto *copy = new QAction(tr("Copy"), m_view);
    copy->setObjectName("copyOrdersAction"_L1);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_view, [this] { copySelectedRows(*m_view); });
    m_view->addAction(copy);
}

void SignOutPanel::restore(const QSettings &settings)
{
    QHeaderView *header = m_view->horizontalHeader();
    static constexpr int widths[]{11, 10, 18, 11, 42, 13, 24, 10};
    static_assert(std::size(widths) == OrderListModel::ColumnCount);
    for (int column = 0; column < OrderListModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column] * gridStep);
    if (settings.value(columnCountKey).toInt() == OrderListModel::ColumnCount)
        header->restoreState(settings.value(columnsKey).toByteArray());
    header->setStretchLastSection(true);
}

void SignOutPanel::save(QSettings &settings) const
{
    settings.setValue(columnsKey, m_view->horizontalHeader()->saveState());
    settings.setValue(columnCountKey, int(OrderListModel::ColumnCount));
}

QSize SignOutPanel::sizeHint() const
{
    const int row = CellDelegate::rowHeight(m_view);
    return {100 * gridStep, row * (rowsAtFirst + 1) + 6 * gridStep};
}

void SignOutPanel::onOrderChanged(int index)
{
    if (!m_countTimer->isActive())
        m_countTimer->start();
    const SignOutOrder &order = m_queue->orders()[size_t(index)];
    if (!order.isFinal() || m_told.value(index, -1) == int(order.state))
        return;
    m_told.insert(index, int(order.state));
    const QString result = SignOutText::result(order);
    const QString said = order.name.isEmpty()
        //: The newest result, also read out by screen readers; %1 is the agent's number, %2 for instance
        //: "Signed out"
        ? tr("Agent %1: %2").arg(order.agent.text(), result)
        //: The newest result, also read out by screen readers; %1 name, %2 number, %3 for instance "Signed
        //: out"
        : tr("%1 (%2): %3").arg(ForeignText::inSentence(order.name), order.agent.text(), result);
    m_lastResult->setText(said);
    m_lastResult->setAccessibleName(said);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(m_lastResult, said);
    QAccessible::updateAccessibility(&announcement);
#endif
}

void SignOutPanel::showCounts()
{
    const OrderListModel::Counts counts = m_model->counts();
    const auto say = [](Chip *chip, int count, const QString &text) {
        chip->say(count > 0 ? text : QString());
    };
    //: Number in the head of the panel: sign-outs that are proved
    say(m_signedOut, counts.signedOut, tr("%Ln signed out", nullptr, counts.signedOut));
    //: Number in the head of the panel: sign-outs the gateway did not allow
    say(m_refused, counts.refused, tr("%Ln refused", nullptr, counts.refused));
    //: Number in the head of the panel: sign-outs on their way or being checked
    say(m_open, counts.open, tr("%Ln checking", nullptr, counts.open));
    //: Number in the head of the panel: agents proved to be still signed in
    say(m_stillIn, counts.stillIn, tr("%Ln still signed in", nullptr, counts.stillIn));
    //: Number in the head of the panel: sign-outs of which the truth could not be learnt
    say(m_notKnown, counts.notKnown, tr("%Ln not known", nullptr, counts.notKnown));
    //: Number in the head of the panel: sign-outs that never left this machine
    say(m_notSent, counts.notSent, tr("%Ln not sent", nullptr, counts.notSent));
    const auto &orders = m_queue->orders();
    m_stop->setVisible(std::any_of(orders.rbegin(), orders.rend(), [](const SignOutOrder &order) {
        return order.state == SignOutOrder::State::Made;
    }));
    m_stack->setCurrentIndex(orders.empty() ? 0 : 1);
}
