// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

/// A display, a session bus and the accessibility bus on it, for one test alone: nobody's own desktop is
/// touched. All of it ends with this object, and also when the test is killed.
class PrivateDesktop
{
public:
    PrivateDesktop();
    ~PrivateDesktop();

    /// Empty, or what went wrong.
    QString start();
    /// The bus that programs show their windows on.
    QDBusConnection accessibilityBus() const { return m_accessibility; }
    /// Starts a program on the display. It belongs to the desktop and ends with it.
    QString startProgram(const QString &file);
    /// Waits until the program has ended by itself; -1: it has not, or it has crashed.
    int exitCode();
    /// As a screen reader does it at its start: only then programs say anything.
    QString setScreenReaderEnabled(bool enabled);

private:
    QString startDisplay();
    QString startSessionBus();

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_display;
    QProcess m_sessionBus;
    QProcess m_program;
    QDBusConnection m_session;
    QDBusConnection m_accessibility;
};
