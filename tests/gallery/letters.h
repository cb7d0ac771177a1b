// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

/// Pairs of visible controls or menu entries in a window that want the same letter for Alt.
QStringList letterClashes(const QWidget *window);
