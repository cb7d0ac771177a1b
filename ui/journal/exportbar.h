// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Banner;
class JournalReader;
class QLabel;
class QProgressBar;
class QPushButton;
struct JournalExportResult;

/// Asks for a file, shows how far an export is, and what became of it. Hidden when there is nothing to say.
class ExportBar : public QWidget
{
    Q_OBJECT

public:
    /// The reader must outlive the bar.
    explicit ExportBar(JournalReader *reader, QWidget *parent = nullptr);

    /// Opens the file chooser; the export of the present search begins when a file is chosen.
    void askWhere();
    /// `expected`: how many records there will be; -1: not known.
    void begin(const QString &path, qint64 expected);
    void setExpected(qint64 count) { m_expected = count; }

Q_SIGNALS:
    void begun();
    void ended();

private:
    void showProgress(qint64 count);
    void showResult(const JournalExportResult &result);

    JournalReader *m_reader;
    Banner *m_banner;
    QWidget *m_running;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    qint64 m_expected = -1;
};
