// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

/// A time of day as the locale writes it, local time. `utcMs` since 1970.
inline QString timeOfDay(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs).time(), QLocale::ShortFormat);
}

/// The same with seconds, which no format of QLocale has without a time zone.
inline QString timeOfDayWithSeconds(qint64 utcMs)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's')) {
        const qsizetype minutes = format.lastIndexOf(u'm');
        // The minutes' own separator, for instance "." in "HH.mm".
        const QString separator = minutes > 1 ? format.mid(format.indexOf(u'm') - 1, 1) : QStringLiteral(":");
        format.insert(minutes + 1, separator + QStringLiteral("ss"));
    }
    return locale.toString(QDateTime::fromMSecsSinceEpoch(utcMs).time(), format);
}
