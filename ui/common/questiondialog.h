// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

/// Asks one thing before something is lost. Staying as things are is the default and has the focus. Does
/// nothing itself: agreed() says that the person wants it.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Its parts are named after `prefix`: <prefix>Dialog, <prefix>Label, <prefix>TextLabel,
    /// <prefix>StayButton, <prefix>GoButton.
    QuestionDialog(const QString &prefix, const QString &stayText, const QString &goText,
                   QWidget *parent = nullptr);

    void say(const QString &question, const QString &consequence);
    /// Another word for agreeing, and whether something is lost by it.
    void setGo(const QString &text, bool loses);

Q_SIGNALS:
    void agreed();

private:
    QLabel *m_question;
    QLabel *m_consequence;
    QPushButton *m_go;
};
