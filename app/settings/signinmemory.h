// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSettings;

/// What the sign-in dialog remembers between starts: everything but the password.
struct SignInMemory {
    QString gateway;
    QString agentId;
    QString phone;
    QString caFile;

    static SignInMemory load(const QSettings &settings);
    void save(QSettings &settings) const;
};
