// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

/// The screen that the window was on may be gone, or smaller: all of it can be reached again, its frame too.
void bringIntoView(QWidget *window);
