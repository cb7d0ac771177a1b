// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;
struct Colours;

/// Spacing comes in steps of this, device-independent pixels.
inline constexpr int gridStep = 8;

/// Fusion with our palette. Call once, before any window.
void applyStyle(const Colours &colours);
/// Other colours while windows are open, the style sheet included where there is one.
void changeColours(const Colours &colours);
/// Our style sheet. Best once the main window has been built and is not shown yet: with a sheet each widget
/// is styled anew, with all in it, whenever a layout takes it over.
void applyStyleSheet();

/// Looks a widget's style up anew after a dynamic property that the style sheet asks for has changed.
void restyle(QWidget *widget);
