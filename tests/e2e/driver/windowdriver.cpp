// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/driver/windowdriver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QTableView>
#include <QTest>

namespace
{

QJsonObject error(const QString &text)
{
    return {{QStringLiteral("error"), text}};
}

QJsonObject done()
{
    return {{QStringLiteral("ok"), true}};
}

QString accessibleName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QWidgetList shownWindows()
{
    QWidgetList windows;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->isWindow())
            windows.append(window);
    }
    // A dialog is asked before the window it covers.
    if (QWidget *modal = QApplication::activeModalWidget()) {
        windows.removeAll(modal);
        windows.prepend(modal);
    }
    return windows;
}

/// A control a person can see: labels carry the same name as the field they belong to, so fields come first.
/// Windows are not controls: the title of the sign-in dialog is the text of its button.
QWidget *find(const QString &name)
{
    QWidget *label = nullptr;
    for (QWidget *window : shownWindows()) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->isWindow())
                continue;
            const bool matches =
                name.startsWith(u'#') ? widget->objectName() == name.mid(1) : accessibleName(widget) == name;
            if (!matches)
                continue;
            if (!qobject_cast<QLabel *>(widget))
                return widget;
            label = widget;
        }
    }
    return label;
}

} // namespace

WindowDriver::WindowDriver(const QString &server)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &WindowDriver::onReadyRead);
    m_socket.connectToServer(server);
}

void WindowDriver::onReadyRead()
{
    while (m_socket.canReadLine()) {
        const QJsonObject command = QJsonDocument::fromJson(m_socket.readLine()).object();
        m_socket.write(QJsonDocument(carryOut(command)).toJson(QJsonDocument::Compact) + '\n');
    }
}

QJsonObject WindowDriver::carryOut(const QJsonObject &command)
{
    const QString what = command.value(u"do").toString();
    if (what == u"windows")
        return windows();
    if (what == u"close")
        return close();
    if (what == u"grab")
        return grab(command);

    const QString name = command.value(u"name").toString();
    QWidget *widget = find(name);
    if (!widget)
        return error(u"no visible control is called " + name);
    if (what == u"type")
        return type(widget, command);
    if (what == u"click")
        return click(widget);
    if (what == u"press")
        return press(widget, command);
    if (what == u"read")
        return read(widget);
    auto *view = qobject_cast<QAbstractItemView *>(widget);
    if (!view)
        return error(u"not a table: " + name);
    if (what == u"table")
        return table(view);
    if (what == u"select")
        return select(view, command);
    return error(u"unknown command " + what);
}

QJsonObject WindowDriver::type(QWidget *widget, const QJsonObject &command)
{
    if (!widget->isEnabled())
        return error(QStringLiteral("the field is disabled"));
    widget->setFocus();
    if (auto *field = qobject_cast<QLineEdit *>(widget))
        field->selectAll();
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, command.value(u"text").toString());
    return done();
}

QJsonObject WindowDriver::click(QWidget *widget)
{
    if (!widget->isEnabled())
        return error(QStringLiteral("the control is disabled"));
    QTest::mouseClick(widget, Qt::LeftButton);
    return done();
}

QJsonObject WindowDriver::press(QWidget *widget, const QJsonObject &command)
{
    const QKeySequence keys(command.value(u"keys").toString());
    if (keys.isEmpty())
        return error(QStringLiteral("unknown key"));
    QTest::keyClick(widget, keys[0].key(), keys[0].keyboardModifiers());
    return done();
}

QJsonObject WindowDriver::read(QWidget *widget)
{
    QJsonObject answer = done();
    answer.insert(u"enabled", widget->isEnabled());
    answer.insert(u"focus", widget->hasFocus());
    if (const auto *label = qobject_cast<QLabel *>(widget))
        answer.insert(u"text", label->text());
    else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        answer.insert(u"text", button->text().remove(u'&'));
    else if (const auto *field = qobject_cast<QLineEdit *>(widget))
        answer.insert(u"text", field->text());
    return answer;
}

QJsonObject WindowDriver::table(const QAbstractItemView *view)
{
    constexpr int mostRows = 200;
    const QAbstractItemModel *model = view->model();
    QJsonArray header;
    for (int column = 0; column < model->columnCount(); ++column)
        header.append(model->headerData(column, Qt::Horizontal).toString());
    QJsonArray rows;
    for (int row = 0; row < std::min(mostRows, model->rowCount()); ++row) {
        QJsonArray cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        rows.append(cells);
    }
    QJsonObject answer = done();
    answer.insert(u"header", header);
    answer.insert(u"rows", rows);
    answer.insert(u"count", model->rowCount());
    return answer;
}

QJsonObject WindowDriver::select(QAbstractItemView *view, const QJsonObject &command)
{
    const QAbstractItemModel *model = view->model();
    view->clearSelection();
    int found = 0;
    const QJsonArray wanted = command.value(u"texts").toArray();
    for (const QJsonValue &text : wanted) {
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, command.value(u"column").toInt());
            if (index.data().toString() != text.toString())
                continue;
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton,
                              found > 0 ? Qt::ControlModifier : Qt::NoModifier,
                              view->visualRect(index).center());
            ++found;
        }
    }
    QJsonObject answer = done();
    answer.insert(u"count", found);
    return answer;
}

QJsonObject WindowDriver::windows()
{
    QJsonArray titles;
    QJsonArray labels;
    for (QWidget *window : shownWindows()) {
        titles.append(window->windowTitle());
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                labels.append(label->text());
        }
    }
    QJsonObject answer = done();
    answer.insert(u"titles", titles);
    answer.insert(u"labels", labels);
    return answer;
}

QJsonObject WindowDriver::close()
{
    for (QWidget *window : shownWindows()) {
        if (qobject_cast<QMainWindow *>(window)) {
            // Queued, so that the answer leaves before the program does.
            QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
            return done();
        }
    }
    return error(QStringLiteral("there is no main window"));
}

QJsonObject WindowDriver::grab(const QJsonObject &command)
{
    const QWidgetList windows = shownWindows();
    if (windows.isEmpty() || !windows.first()->grab().save(command.value(u"file").toString()))
        return error(QStringLiteral("no picture"));
    return done();
}
