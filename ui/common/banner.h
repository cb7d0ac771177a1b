// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QLatin1StringView>

class QBoxLayout;
class QLabel;
class QPushButton;
class SignLabel;

/// A message in place: a sign, a sentence, beneath it the raw words it stands on (selectable), and one button
/// at most. Hidden until it has something to say, which screen readers then say too. Everything is shown as
/// plain text.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Error };

    /// Its parts are named after `prefix`: <prefix>Label, <prefix>CodeLabel, <prefix>Button.
    explicit Banner(const QString &prefix, QWidget *parent = nullptr);

    /// The topic is what the sentence is about, where words change that nobody wants to hear every second,
    /// such as a countdown: it is announced once for each topic. Empty: each new sentence is.
    void say(Tone tone, const QString &sentence, const QString &code = {}, const QString &buttonText = {},
             const QString &topic = {});
    void clear();
    /// For narrow places: the button stands beneath the words instead of beside them.
    void putButtonBelow();
    /// One more, before the others. Becomes the banner's own.
    void addButton(QPushButton *button);
    /// A small button at the end puts the message away; `hint` is its name.
    void setClosable(const QString &hint);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void buttonClicked();
    void closeClicked();
    void announced(const QString &sentence); ///< screen readers say it

private:
    QBoxLayout *m_row;
    QBoxLayout *m_words;
    QBoxLayout *m_buttons;
    QWidget *m_foot = nullptr; ///< holds the button where it stands beneath the words
    SignLabel *m_icon;
    QLabel *m_label;
    QLabel *m_code;
    QPushButton *m_button;
    QString m_topic; ///< of what was announced last; empty: there is nothing
};
