// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/jsonvalue.h"

#include <cmath>

namespace jsonvalue
{

QJsonValue member(const QJsonObject &object, QStringView key)
{
    const auto exact = object.constFind(key);
    if (exact != object.constEnd())
        return exact.value();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (key.compare(it.key(), Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        // Beyond 2^53 a double has no whole numbers left to trust.
        if (std::abs(number) > 9007199254740992.0 || number != std::floor(number))
            return std::nullopt;
        return qint64(number);
    }
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().trimmed().toLongLong(&ok);
        if (ok)
            return number;
    }
    return std::nullopt;
}

std::optional<qint64> integer(const QJsonObject &object, QStringView key)
{
    return integer(member(object, key));
}

QString text(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = member(object, key);
    if (value.isString())
        return value.toString();
    const std::optional<qint64> number = integer(value);
    return number ? QString::number(*number) : QString();
}

std::optional<bool> truth(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (const std::optional<qint64> number = integer(value); number && (*number == 0 || *number == 1))
        return *number == 1;
    if (value.toString().compare(QLatin1StringView("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (value.toString().compare(QLatin1StringView("false"), Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

} // namespace jsonvalue
