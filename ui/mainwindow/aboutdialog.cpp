// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/aboutdialog.h"

#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/help/documentwindow.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : FittingDialog(parent)
{
    setObjectName("aboutDialog"_L1);
    //: Title of a window; %1 is the program's name
    setWindowTitle(tr("About %1").arg(u"Floorwalker"_s));
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(u":/icons/floorwalker.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *title = new QLabel(u"Floorwalker"_s, this);
    title->setProperty("role", u"headline"_s);
    const QString version = QCoreApplication::applicationVersion();
    //: %1 is for instance "0.1.0"
    auto *about = new QLabel(tr("Version %1").arg(version), this);
    about->setObjectName("versionLabel"_L1);
    about->setTextFormat(Qt::PlainText);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    about->setVisible(!version.isEmpty());
    //: What the program is for, in the about window
    auto *purpose = new QLabel(tr("Watch a call-centre floor and sign agents out."), this);
    //: %1 is for instance "6.4.2"
    auto *licence = new QLabel(
        tr("Free software under the Apache License 2.0. It uses Qt %1 (LGPL 3) as a shared library that "
           "you may replace, and other free software.")
            .replace(u"Qt %1"_s, u"Qt\u00A0%1"_s) // stays on one line
            .arg(QLatin1StringView(qVersion())),
        this);
    licence->setObjectName("licenceLabel"_L1);
    licence->setProperty("role", u"muted"_s);
    licence->setWordWrap(true);
    licence->setMinimumWidth(40 * gridStep);
    //: Button: opens the list of what the program is made with, and under which licences; also that window's
    //: title
    auto *licences = new QPushButton(tr("&Licences"), this);
    named(licences, "licencesButton"_L1, licences->text())->setAutoDefault(false);
    connect(licences, &QPushButton::clicked, this, [this, licences] {
        auto *window = new DocumentWindow(withoutMnemonic(licences->text()), u":/help/licences.md"_s, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->show();
    });
    //: Button
    auto *close = new QPushButton(tr("Close"), this);
    named(close, "closeButton"_L1, close->text())->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * gridStep, 3 * gridStep, 4 * gridStep, 2 * gridStep);
    column->setSpacing(gridStep);
    for (QLabel *label : {logo, title, about, purpose, licence}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(gridStep);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridStep);
    buttons->addStretch();
    buttons->addWidget(licences);
    buttons->addWidget(close);
    buttons->addStretch();
    column->addLayout(buttons);
}
