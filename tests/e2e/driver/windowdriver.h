// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>

class QAbstractItemView;
class QWidget;

/// Acts on the windows of the program it was loaded into, as a person would: finds controls by accessible
/// name (or by
/// "#objectName"), types, clicks, reads. Answers each command with one JSON object: {"ok": true, ...} or
/// {"error": "..."}.
class WindowDriver : public QObject
{
    Q_OBJECT

public:
    explicit WindowDriver(const QString &server);

private:
    void onReadyRead();
    QJsonObject carryOut(const QJsonObject &command);
    QJsonObject type(QWidget *widget, const QJsonObject &command);
    QJsonObject click(QWidget *widget);
    QJsonObject press(QWidget *widget, const QJsonObject &command);
    QJsonObject read(QWidget *widget);
    QJsonObject table(const QAbstractItemView *view);
    QJsonObject select(QAbstractItemView *view, const QJsonObject &command);
    QJsonObject windows();
    QJsonObject close();
    QJsonObject grab(const QJsonObject &command);

    QLocalSocket m_socket;
};
