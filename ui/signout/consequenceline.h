// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/style.h"

#include <QLatin1StringView>
#include <QWidget>

class QLabel;
class SignLabel;

/// One line of a confirmation: a sign and what will happen to how many. Hidden when it is about nobody.
class ConsequenceLine : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Doubtful, Irreversible };

    static constexpr int signSize = 18;
    static constexpr int textIndent = signSize + gridStep; ///< from the line's beginning to its words

    ConsequenceLine(QLatin1StringView objectName, QLatin1StringView icon, Tone tone, QWidget *parent);

    void say(const QString &text); ///< empty: hides the line
    QString text() const;
    void setLook(QLatin1StringView icon, Tone tone);

protected:
    void changeEvent(QEvent *event) override; ///< other colours

private:
    void paintSign();

    QLatin1StringView m_icon;
    Tone m_tone;
    SignLabel *m_sign;
    QLabel *m_label;
};
