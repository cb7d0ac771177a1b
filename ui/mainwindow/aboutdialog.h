// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/fittingdialog.h"

/// What this program is, and which version.
class AboutDialog : public FittingDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};
