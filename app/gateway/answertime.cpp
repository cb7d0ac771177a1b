// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/answertime.h"

#include <QLocale>

QString AnswerTime::text(qint64 ms)
{
    if (ms < 0)
        return {};
    const QLocale locale;
    //: %1 is a number of milliseconds
    QString text = ms < 1000 ? tr("%1 ms").arg(locale.toString(ms))
                             //: %1 is a number of seconds, such as 15.0
                             : tr("%1 s").arg(locale.toString(double(ms) / 1000, 'f', 1));
    return text.replace(u' ', QChar::Nbsp);
}
