// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QLabel;
class QVBoxLayout;
class SignLabel;

/// A label with what it labels beneath it. Where the administrator has laid something down, a lock and words
/// say so.
class LabelledField : public QWidget
{
    Q_OBJECT

public:
    /// `editor` gets the object name and the label as its accessible name; `beside` stands next to it.
    LabelledField(QWidget *editor, QLatin1StringView objectName, const QString &label, QWidget *parent,
                  QWidget *beside = nullptr);

    /// Greyed, with "Set by your administrator".
    void setLocked(bool locked);
    bool isLocked() const { return m_locked; }
    /// What the administrator has laid down about a field that can still be changed; empty: nothing.
    void setNote(const QString &note);
    /// Beside a higher one: the field stays at the top.
    void keepOnTop();

private:
    QWidget *m_editor;
    QWidget *m_beside;
    QVBoxLayout *m_column;
    SignLabel *m_sign;
    QLabel *m_note;
    bool m_locked = false;
};
