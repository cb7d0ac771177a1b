// SPDX-License-Identifier: Apache-2.0
#include "ui/common/foreigntext.h"

#include <QGuiApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace
{

constexpr qsizetype longestName = 80;
constexpr qsizetype longestMessage = 400;
constexpr int longestWord = 24; ///< in letters; a longer one gets places to break at
constexpr QChar breakHere(0x200b);
constexpr QChar isolateBegin(0x2068);
constexpr QChar isolateEnd(0x2069);

// Marks, embeddings, overrides and isolates: what sets a reading direction and shows nothing itself.
bool setsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isUnwanted(QChar c)
{
    return setsDirection(c) || c.category() == QChar::Other_Control;
}

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// Cuts between letters, not inside one that consists of several characters.
QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text.left(most + 1));
    letters.setPosition(most);
    if (!letters.isAtBoundary())
        letters.toPreviousBoundary();
    // One letter with hundreds of accents has no better place.
    const qsizetype end = letters.position() > 0 ? letters.position() : most;
    return text.left(end) + QChar(0x2026);
}

QString breakable(const QString &text)
{
    if (text.size() <= longestWord)
        return text;
    QString result;
    result.reserve(text.size() + text.size() / longestWord);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    int inWord = 0;
    for (qsizetype from = 0, to = letters.toNextBoundary(); to > from;
         from = to, to = letters.toNextBoundary()) {
        inWord = text.at(from).isSpace() ? 0 : inWord + 1;
        if (inWord > longestWord) {
            result.append(breakHere);
            inWord = 1;
        }
        result.append(QStringView(text).mid(from, to - from));
    }
    return result;
}

} // namespace

QString ForeignText::line(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isUnwanted(c) || c.isSpace(); }))
        return text;
    QString result = text.simplified();
    result.removeIf(isUnwanted);
    return result;
}

QString ForeignText::wrapped(const QString &text)
{
    return breakable(shortened(line(text), longestMessage));
}

QString ForeignText::inSentence(const QString &name)
{
    const QString result = breakable(shortened(line(name), longestName));
    const bool needsIsolation =
        QGuiApplication::isRightToLeft() || std::any_of(result.begin(), result.end(), isRightToLeft);
    return needsIsolation ? isolateBegin + result + isolateEnd : result;
}
