// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gallery/gallery.h"
#include "tests/ui/probe.h"

class QDialog;
class QMenu;

// What the scenes have in common.

/// Clicks these agents in the list, and scrolls back to the first one.
void selectAgents(const MainWindow *window, std::initializer_list<int> ids);
/// Opens the menu of a button; null: it has none.
QMenu *openMenuOf(const QWidget *window, QByteArrayView buttonName);
/// Waits for the dialog of this name; null: it never came.
QDialog *dialogOf(const QWidget *window, QByteArrayView name);
/// With the default profile filled in.
QDialog *openSignIn(GalleryDesk &desk);
/// The window alone, or with what it has opened.
Scene::Windows shown(QWidget *first, QWidget *second = nullptr);
