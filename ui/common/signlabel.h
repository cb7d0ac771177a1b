// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QLabel>

/// A sign that is no button. Painted anew when the colours change or the window moves to a finer screen.
class SignLabel : public QLabel
{
    Q_OBJECT

public:
    /// `size` is the length of an edge, device-independent pixels.
    explicit SignLabel(int size, QWidget *parent = nullptr);

    void setSign(const QIcon &sign);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();

    QIcon m_sign;
    int m_size;
    qreal m_ratio = 0; ///< of what is shown
};
