// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class ConnectionButton;
class FilterBar;
class QAction;
class QLabel;
class QPushButton;

/// The row at the top of the window: the act, what is looked for, and who is signed in.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    /// Takes filters and connection in; the button follows the action's text, hint and being enabled.
    HeaderBar(QAction *forceSignOut, FilterBar *filters, ConnectionButton *connection,
              QWidget *parent = nullptr);

    void setDemo(bool demo);

private:
    void followAction();

    QAction *m_action;
    QPushButton *m_forceSignOut;
    QLabel *m_demo;
};
