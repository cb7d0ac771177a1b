// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

/// A language that nobody speaks: English with accents, two fifths longer, so that a window which is too
/// narrow for German or Finnish shows it before anybody has translated it. Placeholders, mnemonics and line
/// ends stay.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    /// `english` knows the plurals; it may be empty, and must outlive this.
    explicit PseudoTranslator(const QTranslator *english, QObject *parent = nullptr);

    static QString stretched(const QString &text);

    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

private:
    const QTranslator *m_english;
};
