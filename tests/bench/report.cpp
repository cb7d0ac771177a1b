// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/report.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QString number(double value)
{
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return QLocale::c().toString(value, 'f', decimals);
}

QString figure(double value, const QString &unit)
{
    return number(value) + u' ' + unit;
}

/// Head and cells of the table of goals.
std::vector<QStringList> goalTable(const std::vector<Row> &rows)
{
    std::vector<QStringList> table{
        {u"What"_s, u"Goal"_s, u"Measured"_s, u"Worst"_s, u"Compared with"_s, u"Ratio"_s, u"Holds"_s}};
    for (const Row &row : rows) {
        const QString reference = row.referenceName.isEmpty()
            ? QString()
            : QString(row.referenceName + u": " + figure(row.reference, row.unit));
        table.push_back({row.what, row.goal, figure(row.measured.median(), row.unit),
                         figure(row.measured.worst(), row.unit), reference,
                         row.reference > 0 ? number(row.ratio()) : QString(),
                         row.holds() ? u"yes"_s : u"no"_s});
    }
    return table;
}

/// The same for the curves: one row each, one column for each number of agents.
std::vector<QStringList> curveTable(const std::vector<Curve> &curves)
{
    if (curves.empty())
        return {};
    QStringList head{u"Cost at so many agents"_s};
    for (const auto &[agents, cost] : curves.front().points)
        head.append(QLocale(QLocale::English).toString(agents));
    std::vector<QStringList> table{head};
    for (const Curve &curve : curves) {
        QStringList cells{curve.name};
        for (const auto &[agents, cost] : curve.points)
            cells.append(figure(cost, curve.unit));
        table.push_back(cells);
    }
    return table;
}

QString asText(const std::vector<QStringList> &table)
{
    std::vector<qsizetype> widths;
    for (const QStringList &cells : table) {
        widths.resize(std::max(widths.size(), size_t(cells.size())));
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], cells[i].size());
    }
    QString text;
    for (const QStringList &cells : table) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells[i].leftJustified(widths[size_t(i)] + 2);
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString asMarkdown(const std::vector<QStringList> &table)
{
    QString text;
    for (size_t i = 0; i < table.size(); ++i) {
        text += u"| " + table[i].join(u" | ") + u" |\n";
        if (i == 0)
            text += u"|---" + u"|---"_s.repeated(table[i].size() - 1) + u"|\n";
    }
    return text;
}

} // namespace

QString Report::text() const
{
    return asText(goalTable(rows)) + u'\n' + asText(curveTable(curves)) + u'\n' + machine.text() + u'\n';
}

QString Report::markdown() const
{
    return asMarkdown(goalTable(rows)) + u'\n' + asMarkdown(curveTable(curves)) + u'\n' + machine.text()
        + u'\n';
}

QJsonObject Report::json() const
{
    QJsonArray rowArray;
    for (const Row &row : rows) {
        QJsonArray samples;
        for (const double value : row.measured.values())
            samples.append(value);
        rowArray.append(QJsonObject{{u"what"_s, row.what},
                                    {u"goal"_s, row.goal},
                                    {u"unit"_s, row.unit},
                                    {u"median"_s, row.measured.median()},
                                    {u"worst"_s, row.measured.worst()},
                                    {u"samples"_s, samples},
                                    {u"limit"_s, row.limit},
                                    {u"referenceName"_s, row.referenceName},
                                    {u"reference"_s, row.reference},
                                    {u"ratio"_s, row.ratio()},
                                    {u"holds"_s, row.holds()}});
    }
    QJsonArray curveArray;
    for (const Curve &curve : curves) {
        QJsonArray points;
        for (const auto &[agents, cost] : curve.points)
            points.append(QJsonObject{{u"agents"_s, agents}, {u"cost"_s, cost}});
        curveArray.append(
            QJsonObject{{u"name"_s, curve.name}, {u"unit"_s, curve.unit}, {u"points"_s, points}});
    }
    return {{u"rows"_s, rowArray}, {u"curves"_s, curveArray}, {u"machine"_s, machine.json()}};
}
