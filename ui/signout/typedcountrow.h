// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

/// Where many calls are cut: their number is typed, so that it has been read. Hidden otherwise.
class TypedCountRow : public QWidget
{
    Q_OBJECT

public:
    explicit TypedCountRow(QWidget *parent = nullptr);

    void ask(int calls); ///< 0: nothing is asked
    QString typed() const;
    /// Ready for another number to be typed over the present one.
    void beginAnew();
    bool isField(const QWidget *widget) const;

Q_SIGNALS:
    void edited();

private:
    QLabel *m_label;
    QLineEdit *m_field;
};
