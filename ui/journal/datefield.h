// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

/// A date that may be left out: typed as YYYY-MM-DD or in the system's own way, or chosen in a calendar (Alt
/// and Down).
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Null: the field is empty. Nothing: what stands there is no date, or not yet; the field shows it.
    std::optional<QDate> date() const;
    void setDate(QDate date);
    void openCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWhetherWrong();

    QString m_hint;
};
