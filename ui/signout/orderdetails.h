// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/ordergroup.h"
#include "app/signout/ordertext.h"

#include <QTextEdit>

class QTextCharFormat;

/// All that is known of the selected sign-out, to be read and copied: what happened, what to do, when and
/// why; below a heading of its own every call with the gateway's words. For several of them: how many there
/// are of which result.
class OrderDetails : public QTextEdit
{
    Q_OBJECT

public:
    explicit OrderDetails(QWidget *parent = nullptr);

    void showNothing();
    void showOrder(const SignOutOrder &order);
    void showCounts(const OrderCounts &counts, int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override; ///< other colours

private:
    enum class Look { Title, Plain, Muted };
    struct Piece {
        Look look = Look::Plain;
        QString text;
        bool operator==(const Piece &) const = default;
    };

    void put(const QList<Piece> &pieces);
    QTextCharFormat format(Look look) const;

    QList<Piece> m_shown;
};
