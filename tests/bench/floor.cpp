// SPDX-License-Identifier: Apache-2.0

// The floor: the least that a window with a table can cost. Measured by the probe, as the program is.

#include <QApplication>
#include <QMainWindow>
#include <QTableView>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView(&window));
    window.resize(1100, 700);
    window.show();
    return QApplication::exec();
}
