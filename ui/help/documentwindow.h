// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

struct Colours;
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void styleTables();
    void fillHeadings();
    void goTo(int block);
    void follow(const QUrl &link);

    QString m_file;
    const Colours *m_colours = nullptr; ///< that the text was made in
    QListWidget *m_headings;
    QTextBrowser *m_text;
};
