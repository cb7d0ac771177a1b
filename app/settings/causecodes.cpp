// SPDX-License-Identifier: Apache-2.0
#include "app/settings/causecodes.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView groupName("causeCodes");
constexpr int mostDigits = 3;

QString keyOf(int place, QLatin1StringView key)
{
    return groupName + u'/' + QString::number(place) + u'/' + key;
}

bool isInRange(int number)
{
    return number >= CauseCode::least && number <= CauseCode::most;
}

bool parts(QChar c)
{
    return c.isSpace() || c == u':' || c == u'-' || c == u'–' || c == u'—';
}

QString cleaned(QString label)
{
    label = label.left(8 * CauseCode::mostLabelCharacters).simplified();
    label.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    label.truncate(CauseCode::mostLabelCharacters);
    if (label.size() > 0 && label.back().isHighSurrogate())
        label.chop(1);
    return label.trimmed();
}

} // namespace

QString CauseCode::text() const
{
    const QString digits = QString::number(number);
    return label.isEmpty() ? digits : QString(digits + u" – " + label);
}

std::optional<CauseCode> CauseCode::fromText(const QString &text)
{
    const QString typed = text.trimmed();
    CauseCode code;
    qsizetype at = 0;
    // Digits of any script: not every keyboard types 0 to 9 first.
    for (; at < typed.size() && typed.at(at).digitValue() >= 0; ++at) {
        if (at == mostDigits)
            return std::nullopt;
        code.number = code.number * 10 + typed.at(at).digitValue();
    }
    // "17th" is not 17.
    if (!isInRange(code.number) || (at < typed.size() && !parts(typed.at(at))))
        return std::nullopt;
    while (at < typed.size() && parts(typed.at(at)))
        ++at;
    code.label = cleaned(typed.mid(at));
    return code;
}

CauseCodes::CauseCodes(QSettings *settings) : m_settings(settings)
{
}

QList<CauseCode> CauseCodes::load() const
{
    QList<CauseCode> codes;
    for (int place = 1; place <= mostKept; ++place) {
        // As text: whatever else the settings may hold, a list or a map is no number.
        const QString digits = m_settings->value(keyOf(place, "number"_L1)).toString();
        const std::optional<CauseCode> number = CauseCode::fromText(digits);
        if (!number || !number->label.isEmpty())
            continue;
        const bool isKnown = std::any_of(codes.begin(), codes.end(),
                                         [&](const CauseCode &c) { return c.number == number->number; });
        if (!isKnown)
            codes.append({number->number, cleaned(m_settings->value(keyOf(place, "label"_L1)).toString())});
    }
    return codes;
}

void CauseCodes::remember(const CauseCode &used)
{
    if (!isInRange(used.number))
        return;
    QList<CauseCode> codes = load();
    CauseCode first{used.number, cleaned(used.label)};
    const auto known = std::find_if(codes.begin(), codes.end(),
                                    [&](const CauseCode &c) { return c.number == first.number; });
    if (known != codes.end()) {
        if (first.label.isEmpty())
            first.label = known->label;
        codes.erase(known);
    }
    codes.prepend(first);
    codes.resize(std::min(codes.size(), qsizetype(mostKept)));

    m_settings->remove(groupName);
    for (int i = 0; i < codes.size(); ++i) {
        m_settings->setValue(keyOf(i + 1, "number"_L1), codes.at(i).number);
        m_settings->setValue(keyOf(i + 1, "label"_L1), codes.at(i).label);
    }
}
