// SPDX-License-Identifier: Apache-2.0
#include "ui/common/signlabel.h"

#include <QEvent>

SignLabel::SignLabel(int size, QWidget *parent) : QLabel(parent), m_size(size)
{
}

void SignLabel::setSign(const QIcon &sign)
{
    m_sign = sign;
    render();
}

void SignLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void SignLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    if (m_ratio != devicePixelRatioF())
        render();
}

void SignLabel::render()
{
    m_ratio = devicePixelRatioF();
    setPixmap(m_sign.isNull() ? QPixmap() : m_sign.pixmap(QSize(m_size, m_size), m_ratio));
}
