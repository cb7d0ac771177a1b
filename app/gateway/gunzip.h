// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

/// Unpacks gzip piece by piece, so that a large answer is never in memory as a whole.
namespace gunzip
{

enum class Outcome {
    Whole,
    Broken, ///< cut off, or no gzip at all
    TooLarge, ///< more than was allowed came out of it
    Refused, ///< `take` wanted no more
};

/// Calls `take` with one piece after the other, each valid during the call only; false from it ends the work.
/// At most `most` bytes come out, however little went in. Any thread.
Outcome unpack(QByteArrayView packed, qint64 most, const std::function<bool(QByteArrayView)> &take);

/// All of it, for what is small or wanted in one piece. Nothing: broken, or more than `most` bytes.
std::optional<QByteArray> whole(QByteArrayView packed, qint64 most);

} // namespace gunzip
