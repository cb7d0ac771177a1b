// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class ConnectionButton;
class FilterBar;
class QAction;
class QLabel;

/// The row at the top of the window: the acts, what is looked for, and who is signed in.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    /// Takes filters and connection in; the buttons follow the actions' texts, hints and being enabled.
    HeaderBar(QAction *forceSignOut, QAction *signOutAfterCall, FilterBar *filters,
              ConnectionButton *connection, QWidget *parent = nullptr);

    void setDemo(bool demo);

private:
    QLabel *m_demo;
};
