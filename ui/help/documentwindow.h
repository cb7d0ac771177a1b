// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;
class QUrl;

/// A document that comes with the program, to be read: its headings at the side, the text beside them. Not
/// modal.
class DocumentWindow : public QDialog
{
    Q_OBJECT

public:
    /// `file` is a Markdown file among the resources, for instance ":/help/user-guide.md"; its pictures lie
    /// beside it.
    DocumentWindow(const QString &title, const QString &file, QWidget *parent = nullptr);

private:
    void styleTables();
    void fillHeadings();
    void goTo(int block);
    void follow(const QUrl &link);

    QListWidget *m_headings;
    QTextBrowser *m_text;
};
