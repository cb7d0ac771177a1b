// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

/// An agent's number, also called work number ("workno") in data. 101..999999 (seed, Table 1).
class AgentId
{
public:
    static constexpr int minimum = 101;
    static constexpr int maximum = 999999;

    /// An invalid id, for containers only.
    constexpr AgentId() = default;

    static constexpr std::optional<AgentId> fromInt(qint64 value)
    {
        if (value < minimum || value > maximum)
            return std::nullopt;
        return AgentId(int(value));
    }
    /// Digits 0-9 only, surrounding blanks allowed; anything else is no id.
    static std::optional<AgentId> fromText(QStringView text);

    constexpr bool isValid() const { return m_value != 0; }
    constexpr int value() const { return m_value; }
    QString text() const { return QString::number(m_value); }

    constexpr auto operator<=>(const AgentId &) const = default;

private:
    explicit constexpr AgentId(int value) : m_value(value) { }

    int m_value = 0;
};

inline size_t qHash(AgentId id, size_t seed = 0)
{
    return qHash(id.value(), seed);
}

Q_DECLARE_TYPEINFO(AgentId, Q_PRIMITIVE_TYPE);
Q_DECLARE_METATYPE(AgentId)
