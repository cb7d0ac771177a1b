// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

/// What a screen reader says by itself, wherever the focus is: the widget becomes a notification with this
/// name, and appears. It is to be prepared before anybody asks for its accessible, best in the constructor.
void prepareAnnouncements(QWidget *widget);
/// Shows the widget, gives it the sentence for its name, and has it said.
void announce(QWidget *widget, const QString &sentence);
