// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class AgentListPage;
class QMainWindow;
class QSettings;
class QSplitter;
class SignOutPanel;

/// How a person has arranged the window, remembered for each profile: place and size, columns, sort order and
/// filters. What was typed into the search field is not: the next morning it would only hide people.
class WindowLayout
{
public:
    WindowLayout() = default;
    /// All must outlive it.
    WindowLayout(QMainWindow *window, QSplitter *splitter, AgentListPage *list, SignOutPanel *panel,
                 QSettings *settings);

    /// Before the window is shown.
    void restore(const QString &profileId);
    /// Another profile is used in the open window, which stays where it is.
    void changeTo(const QString &profileId);
    void save() const;
    /// The panel of sign-outs, once it has something to show, gets the room it had the last time, or what it
    /// needs.
    void divide();

private:
    void restoreParts();

    QMainWindow *m_window = nullptr;
    QSplitter *m_splitter = nullptr;
    AgentListPage *m_list = nullptr;
    SignOutPanel *m_panel = nullptr;
    QSettings *m_settings = nullptr;
    QString m_group; ///< of the settings
};
