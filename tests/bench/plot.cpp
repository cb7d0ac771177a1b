// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/plot.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr double width = 960;
constexpr double height = 420;
constexpr double top = 48;
constexpr double bottom = 366;
constexpr double labelGap = 15; // between the names of two lines

/// Where one kind of cost is drawn.
struct Frame {
    QString unit;
    QString title;
    double left = 0;
    double right = 0;
};

struct Scale {
    double low = 0; ///< exponents of ten
    double high = 1;
    double from = 0; ///< where they lie in the drawing
    double to = 0;

    double at(double value) const
    {
        return from + (std::log10(std::max(value, 1e-3)) - low) / (high - low) * (to - from);
    }
};

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString text(double x, double y, const char *kind, const QString &words)
{
    return u"<text class=\"%1\" x=\"%2\" y=\"%3\">%4</text>\n"_s.arg(QLatin1StringView(kind), number(x),
                                                                     number(y), words.toHtmlEscaped());
}

QString line(double x1, double y1, double x2, double y2)
{
    return u"<line class=\"grid\" x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\"/>\n"_s.arg(number(x1), number(y1),
                                                                                     number(x2), number(y2));
}

QString tick(double value)
{
    return QLocale(QLocale::English).toString(value, 'g', 6);
}

QString grid(const Frame &frame, const Scale &x, const Scale &y)
{
    QString svg = text(frame.left, top - 18, "title", frame.title);
    for (double power = y.low; power <= y.high; ++power) {
        const double value = std::pow(10, power);
        svg += line(frame.left, y.at(value), frame.right, y.at(value));
        svg += text(frame.left - 6, y.at(value) + 4, "value", tick(value));
    }
    for (double power = x.low; power <= x.high; ++power) {
        const double value = std::pow(10, power);
        svg += line(x.at(value), top, x.at(value), bottom);
        svg += text(x.at(value), bottom + 18, "agents", tick(value));
    }
    return svg + text((frame.left + frame.right) / 2, bottom + 38, "agents", u"agents"_s);
}

QString draw(const Frame &frame, const std::vector<Curve> &curves)
{
    std::vector<const Curve *> mine;
    double least = 1e9;
    double most = 1e-3;
    for (const Curve &curve : curves) {
        if (curve.unit != frame.unit || curve.points.empty())
            continue;
        mine.push_back(&curve);
        for (const auto &[agents, cost] : curve.points) {
            least = std::min(least, std::max(cost, 1e-2));
            most = std::max(most, cost);
        }
    }
    if (mine.empty())
        return {};
    const auto &points = mine.front()->points;
    const Scale x{std::log10(points.front().first), std::log10(points.back().first), frame.left, frame.right};
    const Scale y{std::floor(std::log10(least)), std::ceil(std::log10(most)), bottom, top};
    QString svg = grid(frame, x, y);

    // Names stand at the ends of their lines, moved apart where they would cover one another.
    std::sort(mine.begin(), mine.end(), [](const Curve *a, const Curve *b) {
        return a->points.back().second > b->points.back().second;
    });
    double lastLabel = -labelGap;
    for (size_t i = 0; i < mine.size(); ++i) {
        QString way;
        const QString kind = u"c"_s + QString::number(i);
        for (const auto &[agents, cost] : mine[i]->points) {
            way += number(x.at(agents)) + u',' + number(y.at(cost)) + u' ';
            svg += u"<circle class=\"%1\" cx=\"%2\" cy=\"%3\" r=\"3.5\"/>\n"_s.arg(kind, number(x.at(agents)),
                                                                                   number(y.at(cost)));
        }
        svg += u"<polyline class=\"%1\" points=\"%2\"/>\n"_s.arg(kind, way.trimmed());
        const double end = mine[i]->points.back().second;
        lastLabel = std::max(lastLabel + labelGap, y.at(end) + 4);
        const QString words =
            mine[i]->name + u": " + QString::number(end, 'f', end < 10 ? 1 : 0) + u' ' + frame.unit;
        svg += text(frame.right + 10, lastLabel, "name", words);
    }
    return svg;
}

} // namespace

QString plotOf(const std::vector<Curve> &curves)
{
    static constexpr QLatin1StringView style(
        "text{font:13px system-ui,sans-serif;fill:#1d2733}.title{font-weight:600}.value{text-anchor:end}"
        ".agents{text-anchor:middle}.ground{fill:#fff}.grid{stroke:#d5dbe2}polyline{fill:none;stroke-width:2}"
        "polyline.c0{stroke:#b3261e}circle.c0{fill:#b3261e}polyline.c1{stroke:#1f5fbf;stroke-dasharray:7 3}"
        "circle.c1{fill:#1f5fbf}polyline.c2{stroke:#1b7a3d;stroke-dasharray:2 3}circle.c2{fill:#1b7a3d}"
        "polyline.c3{stroke:#7a3db8;stroke-dasharray:10 3 2 3}circle.c3{fill:#7a3db8}"
        "@media(prefers-color-scheme:dark){text{fill:#e4e9ef}.ground{fill:#161b22}.grid{stroke:#3a444f}"
        "polyline.c0{stroke:#ff8a80}circle.c0{fill:#ff8a80}polyline.c1{stroke:#82b1ff}circle.c1{fill:#82b1ff}"
        "polyline.c2{stroke:#7ddc9a}circle.c2{fill:#7ddc9a}polyline.c3{stroke:#d0a4ff}circle.c3{fill:#d0a4ff}"
        "}");
    const std::array frames{Frame{u"ms"_s, u"Time, ms"_s, 60, 330},
                            Frame{u"MB"_s, u"Memory, MB"_s, 650, 790}};
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\">\n"_s.arg(
        number(width), number(height));
    svg += u"<title>How cost grows with the number of agents</title>\n<style>%1</style>\n"_s.arg(style);
    svg += u"<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n"_s;
    for (const Frame &frame : frames)
        svg += draw(frame, curves);
    return svg + u"</svg>\n";
}
