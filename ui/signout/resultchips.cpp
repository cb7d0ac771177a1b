// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/resultchips.h"

#include "ui/common/chip.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/signout/resultdelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;
using State = SignOutOrder::State;

namespace
{

struct Look {
    QLatin1StringView name;
    State state; ///< whose sign it has
};

// In the order of OrderGroup.
constexpr std::array<Look, orderGroupCount> looks{{
    {"signedOutChip"_L1, State::SignedOut},
    {"refusedChip"_L1, State::Refused},
    {"openChip"_L1, State::Checking},
    {"queuedChip"_L1, State::Made},
    {"waitingForCallChip"_L1, State::WaitingForCall},
    {"heldChip"_L1, State::Held},
    {"stillInChip"_L1, State::StillSignedIn},
    {"notKnownChip"_L1, State::Unverified},
    {"notSentChip"_L1, State::NotSent},
}};

// Whose words go first where it is narrow: signs that speak for themselves and what passes by itself; last of
// all, what asks for a person.
constexpr std::array<OrderGroup, orderGroupCount> leastImportantFirst{{
    OrderGroup::Queued,
    OrderGroup::Open,
    OrderGroup::SignedOut,
    OrderGroup::NotSent,
    OrderGroup::WaitingForCall,
    OrderGroup::NotKnown,
    OrderGroup::StillIn,
    OrderGroup::Refused,
    OrderGroup::Held,
}};

constexpr int gap = 6;

} // namespace

ResultChips::ResultChips(QWidget *parent) : QWidget(parent), m_all(new QToolButton(this))
{
    setObjectName("resultChips"_L1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (size_t i = 0; i < looks.size(); ++i) {
        m_chips[i] = new Chip(looks[i].name, ResultDelegate::iconName(looks[i].state),
                              ResultDelegate::colour(looks[i].state, palette()), this);
        row->addWidget(m_chips[i]);
        connect(m_chips[i], &Chip::toggled, this, [this] {
            refresh();
            Q_EMIT chosenChanged(chosen());
        });
    }
    //: Button beside the numbers: ends filtering by result
    m_all->setText(tr("Show all"));
    named(m_all, "showAllToolButton"_L1, m_all->text());
    m_all->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_all);
    row->addStretch();
    connect(m_all, &QToolButton::clicked, this, &ResultChips::clearChoice);
    refresh();
}

void ResultChips::setCounts(const OrderCounts &counts)
{
    if (counts.numbers == m_counts.numbers)
        return;
    m_counts = counts;
    refresh();
}

OrderGroups ResultChips::chosen() const
{
    OrderGroups groups;
    for (size_t i = 0; i < m_chips.size(); ++i)
        groups.set(i, m_chips[i]->isChecked());
    return groups;
}

void ResultChips::clearChoice()
{
    const bool hadFocus = m_all->hasFocus();
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const QSignalBlocker blocker(m_chips[i]);
        if (m_chips[i]->isChecked() && hadFocus && m_counts.numbers[i] > 0)
            m_chips[i]->setFocus(Qt::OtherFocusReason); // the button is about to go
        m_chips[i]->setChecked(false);
    }
    refresh();
    Q_EMIT chosenChanged({});
}

void ResultChips::refresh()
{
    const QLocale locale;
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const int count = m_counts.numbers[i];
        m_chips[i]->say(OrderGroupText::count(OrderGroup(i), count), locale.toString(count));
        // One that filters stays although nothing is left to count: it is the way back.
        m_chips[i]->setVisible(count > 0 || m_chips[i]->isChecked());
    }
    m_all->setVisible(chosen().any());
    updateGeometry();
    fit();
}

int ResultChips::neededWidth(bool compact) const
{
    int width = m_all->isHidden() ? 0 : m_all->sizeHint().width();
    for (const Chip *chip : m_chips) {
        if (!chip->isHidden())
            width += (compact ? chip->compactWidth() : chip->fullWidth()) + gap;
    }
    return width;
}

QSize ResultChips::sizeHint() const
{
    return {neededWidth(false), std::max(m_chips.front()->sizeHint().height(), m_all->sizeHint().height())};
}

QSize ResultChips::minimumSizeHint() const
{
    return {neededWidth(true), sizeHint().height()};
}

/// Takes as many words as it must.
void ResultChips::fit()
{
    int needed = neededWidth(false);
    for (const OrderGroup group : leastImportantFirst) {
        Chip *chip = m_chips[size_t(group)];
        if (chip->isHidden())
            continue;
        const bool compact = needed > width();
        chip->setCompact(compact);
        if (compact)
            needed -= chip->fullWidth() - chip->compactWidth();
    }
}

void ResultChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_chips.back())
        return;
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setColour(ResultDelegate::colour(looks[i].state, palette()));
}

void ResultChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ResultChips::event(QEvent *event)
{
    // A child that comes or goes, or another font.
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return done;
}
