// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/samples.h"

#include <QString>

class QByteArray;

/// What the program's own figures are compared with, measured in this process.
namespace reference
{

/// How many agents simdjson finds in a list answer when their fields go straight into plain structs.
size_t simdjsonParse(const QByteArray &bytes);
/// ms of each of `count` durable commits of one row: SQLite with WAL and synchronous=FULL, in this folder.
Samples durableCommits(const QString &folder, int count);

} // namespace reference
