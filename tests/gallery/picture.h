// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QString>

class QWidget;

/// The windows as they stand over each other, the last one in front.
QImage pictureOf(const QList<QWidget *> &windows);

/// Many pictures on one, small, with their names.
class ContactSheet
{
public:
    void add(const QString &name, const QImage &picture);
    QImage sheet() const;

private:
    struct Entry {
        QString name;
        QImage picture;
    };
    QList<Entry> m_entries;
};
