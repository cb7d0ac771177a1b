// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/statebar.h"

#include "ui/agentlist/statesegment.h"
#include "ui/common/agentstates.h"
#include "ui/common/style.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyle>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace
{
constexpr int segmentGap = 3;
} // namespace

StateBar::StateBar(QWidget *parent) : QWidget(parent)
{
    setObjectName("stateBar"_L1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const AgentState state : shownAgentStates) {
        auto *segment = new StateSegment(state, this);
        segment->hide();
        segment->installEventFilter(this);
        connect(segment, &StateSegment::clicked, this, [this, state](bool checked) {
            Q_EMIT chosen(checked ? std::optional(state) : std::nullopt);
        });
        m_segments.append(segment);
    }
    setCounts({});
}

void StateBar::setCounts(const Counts &counts)
{
    QStringList parts;
    for (StateSegment *segment : m_segments) {
        segment->setCount(counts.value(segment->agentState()));
        if (segment->count() > 0)
            parts.append(segment->text());
    }
    const QString list = QLocale().createSeparatedList(parts);
    //: What a screen reader says of the state bar; %1 is a list such as "Idle 812, Talking 401 and Rest 44"
    setAccessibleName(parts.isEmpty() ? tr("Agents by state: none") : tr("Agents by state: %1").arg(list));
    arrange();
}

void StateBar::setChosen(std::optional<AgentState> state)
{
    m_chosen = state;
    for (StateSegment *segment : m_segments)
        segment->setChecked(segment->agentState() == state);
    showEmphasis();
    arrange();
}

void StateBar::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    showEmphasis();
}

void StateBar::showEmphasis()
{
    for (StateSegment *segment : m_segments)
        segment->setFaded(m_dimmed || (m_chosen && segment->agentState() != m_chosen));
}

QWidget *StateBar::lastPart() const
{
    return m_segments.last();
}

QWidget *StateBar::stop() const
{
    const auto found = std::find_if(m_segments.begin(), m_segments.end(), [](const StateSegment *segment) {
        return !segment->isHidden() && segment->focusPolicy() == Qt::TabFocus;
    });
    return found == m_segments.end() ? nullptr : *found;
}

// The part that has the focus, else the chosen one, else the first.
void StateBar::placeStop()
{
    StateSegment *stop = nullptr;
    for (StateSegment *segment : m_segments) {
        if (segment->isHidden())
            continue;
        if (segment->hasFocus()) {
            stop = segment;
            break;
        }
        if (!stop || (segment->isChecked() && !stop->isChecked()))
            stop = segment;
    }
    for (StateSegment *segment : m_segments)
        segment->setFocusPolicy(segment == stop ? Qt::TabFocus : Qt::NoFocus);
}

bool StateBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool forward = key == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool back = key == (mirrored ? Qt::Key_Right : Qt::Key_Left);
    const bool toEnd = key == Qt::Key_End;
    if (!forward && !back && !toEnd && key != Qt::Key_Home)
        return QWidget::eventFilter(watched, event);
    QList<StateSegment *> shown;
    std::copy_if(m_segments.begin(), m_segments.end(), std::back_inserter(shown),
                 [](const StateSegment *segment) { return !segment->isHidden(); });
    const qsizetype at = shown.indexOf(static_cast<StateSegment *>(watched));
    const qsizetype next = forward ? at + 1 : back ? at - 1 : toEnd ? shown.size() - 1 : 0;
    if (at >= 0 && next >= 0 && next < shown.size()) {
        // A part without a policy would not keep the focus.
        shown.at(next)->setFocusPolicy(Qt::TabFocus);
        shown.at(next)->setFocus(Qt::TabFocusReason);
        placeStop();
    }
    return true;
}

QSize StateBar::sizeHint() const
{
    return {60 * gridStep, std::max(3 * gridStep + 4, fontMetrics().height() + gridStep)};
}

QSize StateBar::minimumSizeHint() const
{
    return {30 * gridStep, sizeHint().height()};
}

void StateBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Shares of the width, but no part narrower than its number; what that costs is taken from the wide ones.
void StateBar::arrange()
{
    QList<StateSegment *> visible;
    qint64 total = 0;
    for (StateSegment *segment : m_segments) {
        const bool wanted = segment->count() > 0 || segment->isChecked();
        segment->setVisible(wanted);
        if (wanted) {
            visible.append(segment);
            total += segment->count();
        }
    }
    if (visible.isEmpty())
        return;
    placeStop();

    int room = width() - segmentGap * int(visible.size() - 1);
    QList<int> widths(visible.size(), 0);
    qint64 shared = total;
    for (bool again = true; again;) { // at most as many rounds as there are parts
        again = false;
        for (qsizetype i = 0; i < visible.size(); ++i) {
            const int least = visible[i]->leastWidth();
            if (widths[i] == 0 && (shared == 0 || qint64(room) * visible[i]->count() / shared < least)) {
                widths[i] = least;
                room -= least;
                shared -= visible[i]->count();
                again = true;
            }
        }
    }
    for (qsizetype i = 0; i < visible.size(); ++i) {
        if (widths[i] == 0)
            widths[i] = int(qint64(room) * visible[i]->count() / shared);
    }

    int x = 0;
    for (qsizetype i = 0; i < visible.size(); ++i) {
        const bool last = i == visible.size() - 1;
        const int w = last ? std::max(widths[i], width() - x) : widths[i];
        const QRect place(x, 0, w, height());
        visible[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += w + segmentGap;
    }
}
