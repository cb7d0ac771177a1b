// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/consequenceline.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/signlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

ConsequenceLine::ConsequenceLine(QLatin1StringView objectName, QLatin1StringView icon, Tone tone,
                                 QWidget *parent)
    : QWidget(parent),
      m_icon(icon),
      m_tone(tone),
      m_sign(new SignLabel(signSize, this)),
      m_label(new QLabel(this))
{
    m_label->setObjectName(objectName);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setContentsMargins(0, 1, 0, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridStep);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    paintSign();
    hide();
}

void ConsequenceLine::say(const QString &text)
{
    if (m_label->text() != text)
        m_label->setText(text);
    setVisible(!text.isEmpty());
}

QString ConsequenceLine::text() const
{
    return m_label->text();
}

void ConsequenceLine::setLook(QLatin1StringView icon, Tone tone)
{
    if (icon == m_icon && tone == m_tone)
        return;
    m_icon = icon;
    m_tone = tone;
    paintSign();
}

void ConsequenceLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSign();
}

void ConsequenceLine::paintSign()
{
    QColor Colours::*const ink = m_tone == Tone::Irreversible ? &Colours::danger
        : m_tone == Tone::Doubtful                            ? &Colours::warningText
                                                              : &Colours::muted;
    m_sign->setSign(Icons::get(m_icon, ink));
    const bool isPlain = m_tone == Tone::Plain;
    QPalette own;
    if (!isPlain)
        own.setColor(QPalette::WindowText, Colours::of(palette()).*ink);
    m_label->setPalette(own);
    QFont font = m_label->font();
    font.setBold(!isPlain);
    m_label->setFont(font);
}
