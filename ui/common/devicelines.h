// SPDX-License-Identifier: Apache-2.0
#pragma once

class QColor;
class QPainter;
class QRect;

/// Lines of whole device pixels. At 150 % Qt's own are of uneven thickness, and leave gaps between cells.
class DeviceLines
{
public:
    /// One device pixel, along the lower edge inside `rect`: it meets the line of the next cell.
    static void below(QPainter *painter, const QRect &rect, const QColor &colour);
    /// A frame inside `rect`, equally thick on all sides: about one pixel of the window.
    static void around(QPainter *painter, const QRect &rect, const QColor &colour);
};
