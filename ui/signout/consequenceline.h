// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QLabel;

/// One line of a confirmation: a sign and what will happen to how many. Hidden when it is about nobody.
class ConsequenceLine : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Doubtful, Irreversible };

    ConsequenceLine(QLatin1StringView objectName, QLatin1StringView icon, Tone tone, QWidget *parent);

    void say(const QString &text); ///< empty: hides the line

private:
    QLabel *m_label;
};
