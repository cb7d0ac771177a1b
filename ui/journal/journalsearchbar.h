// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalquery.h"

#include <QWidget>

#include <optional>

class DateField;
class QComboBox;
class QGridLayout;
class QLineEdit;

/// What the person looks for in the journal. It searches nothing itself.
class JournalSearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit JournalSearchBar(QWidget *parent = nullptr);

    /// Nothing: a date cannot be read, so that there is nothing to look for yet.
    std::optional<JournalQuery> query() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();
    void leftDownwards(); ///< the Down key in the field for agents: on to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(QGridLayout *grid, QWidget *field, QLatin1StringView objectName, const QString &label,
                  int stretch);
    void fillResults();

    QLineEdit *m_agent;
    QLineEdit *m_supervisor;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_results;
};
