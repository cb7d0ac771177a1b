// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/criterionchip.h"

#include "ui/common/colours.h"
#include "ui/common/foreigntext.h"
#include "ui/common/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int signSize = 12;
constexpr int padding = 9;
constexpr int gap = 6;
constexpr int leastWords = 60;
constexpr int mostWords = 260;
} // namespace

CriterionChip::CriterionChip(const QString &objectName, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void CriterionChip::say(const QString &text)
{
    const QString line = ForeignText::line(text);
    if (line == this->text())
        return;
    setText(line);
    //: Name of a button for screen readers; %1 is for instance "Group: Sales"
    setAccessibleName(tr("Remove filter %1").arg(line));
    //: Hint over what the list is filtered by; %1 is for instance "Group: Sales"
    setToolTip(tr("%1. Click to take this filter away.").arg(line).toHtmlEscaped());
    updateGeometry();
    update();
}

int CriterionChip::widthFor(int words) const
{
    return 2 * padding + signSize + gap + words;
}

QSize CriterionChip::sizeHint() const
{
    return {widthFor(std::min(mostWords, fontMetrics().horizontalAdvance(text()) + 1)),
            fontMetrics().height() + 8};
}

QSize CriterionChip::minimumSizeHint() const
{
    return {std::min(widthFor(leastWords), sizeHint().width()), sizeHint().height()};
}

bool CriterionChip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void CriterionChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CriterionChip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal thickness = hasFocus() ? 2 : 1;
    painter.setPen(QPen(colours.accent, thickness));
    painter.setBrush(underMouse() ? colours.raised : colours.selection);
    const qreal inset = thickness / 2;
    const QRectF shape = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                          QSize(signSize, signSize), inner);
    Icons::paint(&painter, box, "close"_L1, colours.text);
    const QRect words = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                            QSize(inner.width() - signSize - gap, inner.height()), inner);
    painter.setPen(colours.text);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}
