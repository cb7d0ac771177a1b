// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>
#include <QTransform>
#ifdef FLOORWALKER_SVG
#include <QSvgRenderer>
#else
#include <QImage>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

#ifdef FLOORWALKER_SVG
void draw(QPixmap *pixmap, QLatin1StringView name, const QColor &colour)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    QPainter painter(pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap->size())));
}
#else
/// From a picture many times as large, of which only the shape counts.
void draw(QPixmap *pixmap, QLatin1StringView name, const QColor &colour)
{
    const QImage shape = QImage(u":/icons/shapes/%1.png"_s.arg(name))
                             .scaled(pixmap->size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(pixmap);
    painter.drawImage(0, 0, shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap->rect(), colour);
}
#endif

/// Somebody goes out of a door: towards the end of the line.
bool isMirrored(QLatin1StringView name)
{
    return QGuiApplication::isRightToLeft() && (name == "signout"_L1 || name == "state-signedout"_L1);
}

QPixmap rendered(QLatin1StringView name, const QColor &colour, const QSize &deviceSize)
{
    const QString key = u"floorwalker:%1:%2:%3x%4:%5"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(deviceSize.width())
                            .arg(deviceSize.height())
                            .arg(int(isMirrored(name)));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    draw(&pixmap, name, colour);
    if (isMirrored(name))
        pixmap = pixmap.transformed(QTransform().scale(-1, 1));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SignEngine final : public QIconEngine
{
public:
    SignEngine(QLatin1StringView name, QColor Colours::*colour) : m_name(name), m_colour(colour) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        Icons::paint(painter, square(rect), m_name, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QRect place = square(QRect(QPoint(), size));
        const QPixmap sign = rendered(m_name, colour(mode), place.size());
        if (place.size() == size)
            return sign;
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(place.topLeft(), sign);
        return wide;
    }
    QIconEngine *clone() const override { return new SignEngine(m_name, m_colour); }

private:
    /// A wider icon keeps its words away: the sign stands at the beginning of the line.
    static QRect square(const QRect &rect)
    {
        const int edge = std::min(rect.width(), rect.height());
        return QStyle::alignedRect(QGuiApplication::layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                   {edge, edge}, rect);
    }
    QColor colour(QIcon::Mode mode) const
    {
        const Colours &colours = Colours::of(QGuiApplication::palette());
        return mode == QIcon::Disabled ? colours.muted : colours.*m_colour;
    }

    QLatin1StringView m_name; ///< of a literal
    QColor Colours::*m_colour;
};

} // namespace

QIcon Icons::get(QLatin1StringView name, QColor Colours::*colour)
{
    return QIcon(new SignEngine(name, colour));
}

void Icons::paint(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &colour)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, rendered(name, colour, (QSizeF(rect.size()) * ratio).toSize()));
}

QLatin1StringView Icons::stateName(AgentState state)
{
    switch (state) {
    case AgentState::Idle:
        return "state-idle"_L1;
    case AgentState::Talking:
        return "state-talking"_L1;
    case AgentState::WrapUp:
        return "state-wrapup"_L1;
    case AgentState::Busy:
        return "state-busy"_L1;
    case AgentState::Rest:
        return "state-rest"_L1;
    case AgentState::PreRest:
        return "state-prerest"_L1;
    case AgentState::Study:
        return "state-study"_L1;
    case AgentState::SignedOut:
        return "state-signedout"_L1;
    case AgentState::Unknown:
        break;
    }
    return "state-unknown"_L1;
}
