// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

class QLineEdit;

/// The small buttons in a field, with names: Qt's own have a picture alone, of which a screen reader can say
/// nothing.
class FieldButtons
{
    Q_DECLARE_TR_FUNCTIONS(FieldButtons)

public:
    /// Empties the field; there while something stands in it.
    static void addClear(QLineEdit *field);
    /// Shows that the field is for searching; a click goes to it.
    static void addSearch(QLineEdit *field);
};
