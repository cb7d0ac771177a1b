// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What is to be known of the disk below the journal.
namespace journalstorage
{

/// Less than this and it counts as full: room for the outcomes of what is under way.
inline constexpr qint64 leastBytes = 8 << 20;

/// On a network drive.
bool isRemote(const QString &folder);
/// The same of a file system's name ("nfs4", "cifs", "fuse.sshfs").
bool isRemoteType(const QByteArray &fileSystem);
/// -1: not known.
qint64 bytesAvailable(const QString &folder);

} // namespace journalstorage
