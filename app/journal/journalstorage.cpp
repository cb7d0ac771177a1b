// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalstorage.h"

#include <QDir>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

bool journalstorage::isRemoteType(const QByteArray &fileSystem)
{
    static constexpr std::array beginnings{"nfs",        "cifs",        "smb",           "9p",    "afs",
                                           "fuse.sshfs", "fuse.rclone", "fuse.gvfs",     "ncpfs", "ceph",
                                           "fuse.davfs", "davfs",       "fuse.glusterfs"};
    const QByteArray name = fileSystem.toLower();
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&name](const char *beginning) { return name.startsWith(beginning); });
}

bool journalstorage::isRemote(const QString &folder)
{
#ifdef Q_OS_WIN
    const QString path = QDir::toNativeSeparators(QDir(folder).absolutePath());
    if (path.startsWith(u"\\\\"_s)) // UNC
        return true;
    const QString drive = path.left(3); // "C:\"
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(drive.utf16())) == DRIVE_REMOTE;
#else
    return isRemoteType(QStorageInfo(folder).fileSystemType());
#endif
}

qint64 journalstorage::bytesAvailable(const QString &folder)
{
    const QStorageInfo storage(folder);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}
