// SPDX-License-Identifier: Apache-2.0
#include "ui/common/style.h"

#include "ui/common/colours.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

// A resource in a static library is linked in only when somebody asks for it; the macro must stand outside a
// namespace.
static void initResources()
{
    Q_INIT_RESOURCE(floorwalker);
    Q_INIT_RESOURCE(help);
}

void applyStyle(const Colours &colours)
{
    initResources();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(colours.palette());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/floorwalker.svg")));
}

void changeColours(const Colours &colours)
{
    QApplication::setPalette(colours.palette());
    if (!qApp->styleSheet().isEmpty())
        applyStyleSheet();
}

void applyStyleSheet()
{
    const Colours &colours = Colours::of(QApplication::palette());
    QFile sheet(QStringLiteral(":/styles/floorwalker.qss"));
    if (sheet.open(QIODevice::ReadOnly))
        qApp->setStyleSheet(colours.filledIn(QString::fromUtf8(sheet.readAll())));
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}
