// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QPushButton;

/// The button does what the action does, and follows its hint and being enabled. Its text is the action's
/// unless it has one of its own already.
void followAction(QPushButton *button, QAction *action);
