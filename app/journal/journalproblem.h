// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

namespace journal
{
Q_NAMESPACE

/// Why nothing can be recorded.
enum class Problem {
    None,
    InUse, ///< another window writes to it
    NoFolder, ///< the folder cannot be made or read
    ReadOnly,
    DiskFull, ///< or nearly: less than 8 MiB left
    Damaged, ///< the newest file is no journal, or its chain is broken at the end
    Other,
};
Q_ENUM_NS(Problem)

/// What came of an attempt; a default one means success.
struct Error {
    Problem problem = Problem::None;
    QString detail; ///< a path or the system's own words; may be empty

    explicit operator bool() const { return problem != Problem::None; }
    bool operator==(const Error &) const = default;
};

} // namespace journal
