// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/orderdetails.h"

#include "ui/common/colours.h"
#include "ui/common/foreigntext.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextOption>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostCharacters = 2000; ///< of one fact: the gateway's words may be of any length
} // namespace

OrderDetails::OrderDetails(QWidget *parent) : QTextEdit(parent)
{
    //: Name of the area that tells all about the selected sign-out
    named(this, "orderDetailsTextEdit"_L1, tr("Details of the sign-out"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(gridStep + 2);
    // A name in another script must not turn its line round.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    showNothing();
}

QSize OrderDetails::sizeHint() const
{
    return {42 * gridStep, 12 * gridStep};
}

QSize OrderDetails::minimumSizeHint() const
{
    return {24 * gridStep, 8 * gridStep};
}

void OrderDetails::showNothing()
{
    //: In place of the details
    put({{Look::Muted, tr("Select a sign-out to see all about it.")}});
}

void OrderDetails::showOrder(const SignOutOrder &order)
{
    const QString name = ForeignText::inSentence(order.name);
    const QString number = order.agent.text();
    //: Title of the details; %1 is an agent's name, %2 the number
    const QString agent = name.isEmpty() ? number : tr("%1 (%2)").arg(name, number);
    QList<Piece> pieces{{Look::Title, agent + u'\n'}, {Look::Plain, SignOutText::result(order) + u'\n'}};
    const QString advice = OrderText::advice(order);
    if (!advice.isEmpty()) {
        //: Details of a sign-out: before a sentence about what to do
        pieces += {Look::Title, tr("What to do: ")};
        pieces += {Look::Plain, QString(advice + u'\n')};
    }
    const auto tell = [&](const QList<OrderText::Fact> &facts) {
        for (const auto &[label, text, isForeign] : facts) {
            //: Details of a sign-out: a label, for instance "Note"
            pieces += {Look::Muted, tr("%1: ").arg(label)};
            // Not ours: there it would take away what keeps an Arabic date in order.
            const QString shown = isForeign ? ForeignText::line(text.left(mostCharacters)) : text;
            pieces += {Look::Plain, QString(shown + u'\n')};
        }
    };
    tell(OrderText::facts(order));
    if (const QList<OrderText::Fact> technical = OrderText::technicalFacts(order); !technical.isEmpty()) {
        pieces += {Look::Title, QString(u'\n' + OrderText::technicalTitle() + u'\n')};
        tell(technical);
    }
    put(pieces);
}

void OrderDetails::showCounts(const OrderCounts &counts, int count)
{
    //: Details: how many sign-outs are selected in the table
    QList<Piece> pieces{{Look::Title, tr("%Ln sign-out(s) selected", nullptr, count) + u'\n'}};
    for (int i = 0; i < orderGroupCount; ++i) {
        if (const int number = counts.of(OrderGroup(i)))
            pieces += {Look::Plain, QString(OrderGroupText::count(OrderGroup(i), number) + u'\n')};
    }
    put(pieces);
}

void OrderDetails::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.isEmpty())
        put(std::exchange(m_shown, {}));
}

// Character formats instead of markup: nothing in the words can be taken for it.
void OrderDetails::put(const QList<Piece> &pieces)
{
    if (pieces == m_shown)
        return;
    const bool sameOrder = !m_shown.isEmpty() && m_shown.first() == pieces.first();
    m_shown = pieces;
    const int scrolled = sameOrder ? verticalScrollBar()->value() : 0;
    clear();
    QTextCursor cursor(document());
    for (const Piece &piece : pieces)
        cursor.insertText(piece.text, format(piece.look));
    if (pieces.last().text.endsWith(u'\n'))
        cursor.deletePreviousChar(); // the last line's end
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(scrolled);
}

QTextCharFormat OrderDetails::format(Look look) const
{
    const Colours &colours = Colours::of(palette());
    QTextCharFormat format;
    format.setForeground(look == Look::Muted ? colours.muted : colours.text);
    if (look == Look::Title)
        format.setFontWeight(QFont::DemiBold);
    return format;
}
