// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalschema.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedLayout;

/// Every field of one record, as plain text that can be selected.
class RecordDetails : public QFrame
{
    Q_OBJECT

public:
    explicit RecordDetails(QWidget *parent = nullptr);

    void showRecord(const journalschema::Line &line);
    void clearRecord();

private:
    using Text = QString (*)(const journalschema::Line &);
    struct Field {
        QLabel *value;
        Text text;
    };

    void addField(const QString &name, Text text, bool wide = false);

    QStackedLayout *m_stack;
    QScrollArea *m_area;
    QGridLayout *m_grid;
    std::vector<Field> m_fields;
    int m_place = 0; ///< half rows taken
};
