// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QLocalServer>
#include <QPointer>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

class QLocalSocket;

/// The program under test as a process of its own, driven through its window
/// (docs/decisions/0005-driver-plug-in.md). FLOORWALKER_PROGRAM in the environment names another one, for
/// example out of a package, and FLOORWALKER_PLUGINS where the driver then lies.
class DrivenProgram
{
public:
    /// Its settings and data lie in `home`; empty: in a folder that goes with this object.
    explicit DrivenProgram(const QString &home = {});
    ~DrivenProgram();

    static QString programFile();

    bool start(const QStringList &arguments);
    /// {"ok": true, ...} or {"error": "..."}; see WindowDriver.
    QJsonObject call(const QJsonObject &command);

    QString type(const QString &name, const QString &text); ///< empty, or what went wrong
    QString click(const QString &name);
    QString press(const QString &name, const QString &keys);
    QString read(const QString &name); ///< its text; empty when there is no such control
    bool isEnabled(const QString &name);
    bool isShown(const QString &name);
    /// Display texts, row by row; the first 200 rows.
    QList<QStringList> table(const QString &name);
    QStringList header(const QString &name);
    int rowCount(const QString &name); ///< -1: no such table
    int select(const QString &table,
               const QStringList &texts); ///< rows found by the text of their first column
    QStringList labels();
    QStringList titles();
    /// Closes the main window and waits; -1: did not end by itself.
    int close();
    /// SIGKILL, as the system would; returns when it is gone.
    void kill();
    QString journalFolder() const;
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
    QLocalServer m_server;
    QTemporaryDir m_ownHome;
    QString m_home;
    QPointer<QLocalSocket> m_socket;
};
