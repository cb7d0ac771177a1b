// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/picture.h"

#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

namespace
{
constexpr int columns = 4;
constexpr int cellWidth = 480;
constexpr int cellHeight = 340;
constexpr int gap = 16;
constexpr int nameHeight = 22;
} // namespace

QImage pictureOf(const QList<QWidget *> &windows)
{
    QRect all;
    for (const QWidget *window : windows)
        all |= window->geometry();
    const qreal ratio = windows.first()->devicePixelRatioF();
    QImage image((QSizeF(all.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(windows.first()->palette().color(QPalette::Mid));
    QPainter painter(&image);
    for (QWidget *window : windows)
        painter.drawPixmap(window->geometry().topLeft() - all.topLeft(), window->grab());
    return image;
}

void ContactSheet::add(const QString &name, const QImage &picture)
{
    QImage small = picture;
    small.setDevicePixelRatio(1);
    if (small.width() > cellWidth || small.height() > cellHeight)
        small = small.scaled(cellWidth, cellHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_entries.append({name, small});
}

QImage ContactSheet::sheet() const
{
    const int rows = (int(m_entries.size()) + columns - 1) / columns;
    QImage image(columns * (cellWidth + gap) + gap, std::max(1, rows) * (cellHeight + nameHeight + gap) + gap,
                 QImage::Format_RGB32);
    image.fill(Qt::lightGray);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QPoint corner(gap + int(i % columns) * (cellWidth + gap),
                            gap + int(i / columns) * (cellHeight + nameHeight + gap));
        painter.drawText(QRect(corner, QSize(cellWidth, nameHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                         m_entries[i].name);
        painter.drawImage(corner + QPoint(0, nameHeight), m_entries[i].picture);
    }
    return image;
}
