// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/causecodes.h"
#include "app/signout/signoutdraft.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

/// Why agents are signed out: a cause code and a note, side by side.
class ReasonRow : public QWidget
{
    Q_OBJECT

public:
    /// The codes used before are offered.
    explicit ReasonRow(const QList<CauseCode> &known, QWidget *parent = nullptr);

    /// What must be filled in, and what the way of signing out does with a cause code.
    void setDemands(const SignOutDemands &demands);

    /// What stands there at first; 0 and empty: nothing.
    void setReason(const CauseCode &code, const QString &note);

    /// Number 0: none. Empty: what stands there is no cause code.
    std::optional<CauseCode> causeCode() const;
    QString note() const;

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_cause;
    QLineEdit *m_note;
    QLabel *m_hint;
    QString m_noneText;
};
