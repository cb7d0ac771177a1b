// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

/// A dialog that cannot be made lower than its words need at its width. Of wrapped words a layout alone
/// guarantees one line.
class FittingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
};
