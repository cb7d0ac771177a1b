// SPDX-License-Identifier: Apache-2.0
#pragma once

class QBoxLayout;
class QPushButton;

/// Puts the button that acts and the one that leaves things alone at the end of a row, in the order that
/// people are used to: on Windows and KDE the acting one comes first, elsewhere last.
void addDialogButtons(QBoxLayout *row, QPushButton *acts, QPushButton *leaves);
