// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

/// What this program is, and which version.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};
