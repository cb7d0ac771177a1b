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

/// A day as the locale writes it in short, the year always with four digits.
inline QString shortDate(QDate day)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(day, format);
}

/// When it was as short as it can be said: today the time alone, in the six days before with the day of the
/// week, else with the date.
inline QString momentSeenFrom(qint64 utcMs, qint64 nowMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(utcMs).date();
    const qint64 daysAgo = day.daysTo(QDateTime::fromMSecsSinceEpoch(nowMs).date());
    const QLocale locale;
    if (daysAgo == 0)
        return timeOfDay(utcMs);
    const QString name =
        daysAgo > 0 && daysAgo < 7 ? locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) : shortDate(day);
    return name + u' ' + timeOfDay(utcMs);
}

/// A time of day with seconds, which no format of QLocale has without a time zone.
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

/// A full moment: the day and the time with seconds, local time.
inline QString dayAndTime(qint64 utcMs)
{
    return shortDate(QDateTime::fromMSecsSinceEpoch(utcMs).date()) + u' ' + timeOfDayWithSeconds(utcMs);
}
