// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Names and messages come from the gateway and may hold anything. These make them fit to be shown as plain
/// text: one line, without characters that turn the reading order of what stands beside them.
namespace ForeignText
{

/// For a place of its own that cuts off what does not fit, such as a cell.
QString line(const QString &text);
/// For a label that breaks lines: not endless, and with places to break a long word at, so that it cannot
/// widen the window.
QString wrapped(const QString &text);
/// For a name in the middle of a sentence of ours: short, and apart from the sentence in its reading
/// direction, so that "(1301)" after an Arabic name stays where it belongs.
QString inSentence(const QString &name);

} // namespace ForeignText
