// SPDX-License-Identifier: Apache-2.0

// What one would ordinarily write: QJsonDocument, QStandardItemModel and QSortFilterProxyModel behind a
// QTableView. bench-ordinary REPEATS LIST OTHER-LIST reads the two list answers by turns and prints one JSON
// object: ms of each refresh and each key press, memory in KiB.

#include "tests/bench/benchapplication.h"
#include "tests/bench/samples.h"

#include <QFile>
#include <QHash>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <array>
#include <cstdio>

namespace
{

constexpr std::array keys{"workno",  "name",      "ctiStatus", "currentstatetime",
                          "groupid", "mediatype", "logindate"};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Rows are kept and only what is new is set: kinder than filling the model anew.
void refresh(QStandardItemModel *model, const QByteArray &bytes)
{
    QHash<QString, int> rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.insert(model->item(row)->text(), row);
    QSet<QString> told;
    const QJsonArray agents = QJsonDocument::fromJson(bytes).object().value(u"result").toArray();
    for (const QJsonValue &value : agents) {
        const QJsonObject agent = value.toObject();
        QStringList texts;
        for (const char *key : keys)
            texts.append(agent.value(QLatin1StringView(key)).toVariant().toString());
        told.insert(texts.first());
        const int row = rows.value(texts.first(), -1);
        if (row < 0) {
            QList<QStandardItem *> items;
            for (const QString &text : texts)
                items.append(new QStandardItem(text));
            model->appendRow(items);
            continue;
        }
        for (int column = 1; column < texts.size(); ++column) {
            if (model->item(row, column)->text() != texts[column])
                model->item(row, column)->setText(texts[column]);
        }
    }
    for (int row = model->rowCount() - 1; row >= 0; --row) {
        if (!told.contains(model->item(row)->text()))
            model->removeRow(row);
    }
}

QJsonArray array(const Samples &samples)
{
    QJsonArray result;
    for (const double value : samples.values())
        result.append(value);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    BenchApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const std::array lists{contents(arguments[2]), contents(arguments[3])};

    QStandardItemModel model(0, int(keys.size()));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QMainWindow window;
    auto *view = new QTableView(&window);
    view->setModel(&proxy);
    view->verticalHeader()->hide();
    view->setSortingEnabled(true);
    view->sortByColumn(0, Qt::AscendingOrder);
    window.setCentralWidget(view);
    window.resize(1100, 700);
    window.show();
    application.watch(view->viewport());
    if (!application.waitForPaint())
        return 1;

    Samples refreshes;
    Samples presses;
    const auto measure = [&](Samples &samples, const std::function<void()> &work) {
        const qint64 begun = nowNs();
        work();
        view->viewport()->update();
        if (application.waitForPaint())
            samples.add(double(application.paintedNs() - begun) / 1e6);
    };
    refresh(&model, lists[0]);
    const int repeats = arguments[1].toInt();
    for (int i = 1; i <= repeats; ++i)
        measure(refreshes, [&] { refresh(&model, lists[size_t(i % 2)]); });
    const MemoryUse use = memoryUse();
    // The slowest of the same four keys, as the program's own are judged.
    std::array<Samples, 4> letters;
    for (int i = 0; i < repeats; ++i) {
        measure(letters[0], [&] { proxy.setFilterFixedString(QStringLiteral("a")); });
        measure(letters[1], [&] { proxy.setFilterFixedString(QStringLiteral("an")); });
        measure(letters[2], [&] { proxy.setFilterFixedString(QStringLiteral("a")); });
        measure(letters[3], [&] { proxy.setFilterFixedString(QString()); });
    }
    for (const Samples &letter : letters) {
        if (letter.median() > presses.median())
            presses = letter;
    }
    const QJsonObject result{{QStringLiteral("refresh"), array(refreshes)},
                             {QStringLiteral("press"), array(presses)},
                             {QStringLiteral("peakKib"), use.peakKib}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
