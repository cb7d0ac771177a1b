// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringView>

#include <optional>

/// Reading small answers without trusting their types: numbers come as text and text as numbers, keys in
/// another case (gateway reference, section 8).
namespace jsonvalue
{

/// A key without regard to case; the exact spelling wins.
QJsonValue member(const QJsonObject &object, QStringView key);
/// A whole number, given as a number or as digits in text. Nothing: absent, null, or something else.
std::optional<qint64> integer(const QJsonValue &value);
std::optional<qint64> integer(const QJsonObject &object, QStringView key);
/// Text, or a number as text. Empty: absent, null, or something else.
QString text(const QJsonObject &object, QStringView key);
/// true, "true", 1, "1" and their opposites. Nothing: anything else.
std::optional<bool> truth(const QJsonValue &value);

} // namespace jsonvalue
