// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/consequenceline.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>

ConsequenceLine::ConsequenceLine(QLatin1StringView objectName, QLatin1StringView icon, Tone tone,
                                 QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this))
{
    const Colours &colours = Colours::of(palette());
    const QColor ink = tone == Tone::Irreversible ? colours.danger
        : tone == Tone::Doubtful                  ? colours.warningText
                                                  : colours.muted;
    auto *sign = new QLabel(this);
    sign->setPixmap(Icons::get(icon, ink).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_label->setObjectName(objectName);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    if (tone != Tone::Plain) {
        QPalette own = m_label->palette();
        own.setColor(QPalette::WindowText, ink);
        m_label->setPalette(own);
        QFont font = m_label->font();
        font.setBold(true);
        m_label->setFont(font);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridStep);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void ConsequenceLine::say(const QString &text)
{
    if (m_label->text() != text)
        m_label->setText(text);
    setVisible(!text.isEmpty());
}
