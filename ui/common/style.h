// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;
class QWidget;

/// Spacing comes in steps of this, device-independent pixels.
inline constexpr int gridStep = 8;

/// Fusion with our palette and style sheet; light or dark by the system's window colour. Call once, before
/// any window.
void applyStyle(QApplication &application);

/// Looks a widget's style up anew after a dynamic property that the style sheet asks for has changed.
void restyle(QWidget *widget);
