// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalschema.h"

#include <QByteArray>
#include <QStringList>

/// Records as CSV: RFC 4180 in UTF-8. Words and column names are the journal's own, in every language.
namespace csv
{

/// The mark at the beginning of a file by which spreadsheets know UTF-8.
inline constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

/// Quoted where it has to be. What a spreadsheet would take for a formula gets an apostrophe before it: the
/// gateway's words and the names it sends are not ours.
QString cell(const QString &text);
/// With CR LF at its end.
QString row(const QStringList &cells);

/// Column names for cellsOf().
QStringList header();
/// Every field of a record, with its times in UTC (ISO 8601, ms) and in local time; what is not known is
/// empty.
QStringList cellsOf(const journalschema::Line &line);

} // namespace csv
