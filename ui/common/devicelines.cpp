// SPDX-License-Identifier: Apache-2.0
#include "ui/common/devicelines.h"

#include <QPainter>
#include <QTransform>

namespace
{

QRect onDevice(const QPainter *painter, const QRect &rect)
{
    const QRectF mapped = painter->deviceTransform().mapRect(QRectF(rect));
    return {QPoint(qRound(mapped.left()), qRound(mapped.top())),
            QPoint(qRound(mapped.right()) - 1, qRound(mapped.bottom()) - 1)};
}

void fill(QPainter *painter, const QRect &devicePixels, const QColor &colour)
{
    painter->fillRect(painter->deviceTransform().inverted().mapRect(QRectF(devicePixels)), colour);
}

} // namespace

void DeviceLines::below(QPainter *painter, const QRect &rect, const QColor &colour)
{
    QRect line = onDevice(painter, rect);
    line.setTop(line.bottom());
    fill(painter, line, colour);
}

void DeviceLines::around(QPainter *painter, const QRect &rect, const QColor &colour)
{
    const QRect whole = onDevice(painter, rect);
    const int thickness = qMax(1, qRound(painter->deviceTransform().m11()));
    const QRect inner = whole.adjusted(thickness, thickness, -thickness, -thickness);
    fill(painter, {whole.topLeft(), QPoint(whole.right(), inner.top() - 1)}, colour);
    fill(painter, {QPoint(whole.left(), inner.bottom() + 1), whole.bottomRight()}, colour);
    fill(painter, {QPoint(whole.left(), inner.top()), QPoint(inner.left() - 1, inner.bottom())}, colour);
    fill(painter, {QPoint(inner.right() + 1, inner.top()), QPoint(whole.right(), inner.bottom())}, colour);
}
