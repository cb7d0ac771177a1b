// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalrecord.h"
#include "app/journal/journalschema.h"

#include <QDir>

#include <vector>

/// What the tests of the journal share.
namespace journalcase
{

/// 2026-11-20 10:00 UTC.
inline constexpr qint64 november = 1795168800000;
inline constexpr qint64 oneDayMs = 24LL * 60 * 60 * 1000;

/// With every field set.
JournalRecord record(const QString &orderId, const char *outcome, int agent = 1301);

/// All lines of a file, read by a connection of its own.
std::vector<journalschema::Line> lines(const QString &path);
/// Of all files of a folder, in order.
std::vector<journalschema::Line> linesOfFolder(const QString &folder);
/// "opened", "made 1", "released 1", …: outcome and order of each.
QStringList story(const QString &folder);
/// Runs statements on a file. What went wrong; empty: nothing.
QString run(const QString &path, const QStringList &statements);
/// The same with the triggers out of the way, as somebody would who tampers with it. What
/// went wrong; empty: nothing.
QString tamper(const QString &path, const QStringList &statements);
/// Adds a line as it is.
bool insert(const QString &path, const journalschema::Line &line);
/// Database connections that somebody has left open.
int openConnections();
/// Copies what a power failure would leave: all files but the lock.
bool copyFolder(const QString &from, const QString &to);

} // namespace journalcase
