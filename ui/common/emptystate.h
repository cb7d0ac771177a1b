// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QLatin1StringView>

class QLabel;
class QPushButton;
class SignLabel;

/// What stands in place of a list that has nothing to show: what is going on, and what to do about it.
class EmptyState : public QFrame
{
    Q_OBJECT

public:
    /// Its parts are named after `prefix`: <prefix>EmptyTitleLabel, <prefix>EmptyTextLabel,
    /// <prefix>EmptyCodeLabel, <prefix>EmptyButton.
    explicit EmptyState(const QString &prefix, QWidget *parent = nullptr);

    void say(QLatin1StringView icon, const QString &title, const QString &text = {}, const QString &code = {},
             const QString &buttonText = {});

Q_SIGNALS:
    void buttonClicked();

protected:
    bool event(QEvent *event) override;

private:
    SignLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_code;
    QPushButton *m_button;
};
