// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/fittingdialog.h"

#include <functional>

class Banner;
class QLineEdit;
class QPushButton;

/// Asks for a name; Enter and the button take it, Escape leaves all as it is.
class NameDialog : public FittingDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString label; ///< of the field
        QString verb; ///< on the button
        QString refusal; ///< why a name was not taken, and what to do
    };
    /// False: the name cannot be taken; the dialog stays open and says why.
    using Take = std::function<bool(const QString &name)>;

    /// Its parts: nameLineEdit, nameGoButton, nameCancelButton, nameProblemLabel.
    NameDialog(QLatin1StringView objectName, const Words &words, const Take &take, QWidget *parent);

    void setName(const QString &name); ///< what is offered
    void allowEmpty(); ///< no name is an answer too

private:
    void onGo();
    void refresh();

    Take m_take;
    QString m_refusal;
    bool m_mayBeEmpty = false;
    Banner *m_problem;
    QLineEdit *m_name;
    QPushButton *m_go;
};
