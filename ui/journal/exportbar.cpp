// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/exportbar.h"

#include "app/journal/journalreader.h"
#include "app/sentences.h"
#include "ui/common/banner.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{

/// For %Ln, which takes an int.
int asInt(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

ExportBar::ExportBar(JournalReader *reader, QWidget *parent)
    : QWidget(parent),
      m_reader(reader),
      m_banner(new Banner(u"journalExportResult"_s, this)),
      m_running(new QWidget(this)),
      m_words(new QLabel(m_running)),
      m_progress(new QProgressBar(m_running)),
      m_cancel(new QPushButton(m_running))
{
    m_words->setObjectName("journalExportProgressLabel"_L1);
    m_progress->setTextVisible(false);
    //: Journal: name of the bar that shows how far the export is
    named(m_progress, "journalExportProgressBar"_L1, tr("Export"));
    //: Journal: button beside the progress of an export
    m_cancel->setText(tr("Ca&ncel export"));
    named(m_cancel, "journalCancelExportButton"_L1, m_cancel->text())->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_running);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridStep + 4);
    row->addWidget(m_words);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_running);
    column->addWidget(m_banner);
    m_running->hide();
    hide();

    connect(m_cancel, &QPushButton::clicked, m_reader, &JournalReader::cancelExport);
    connect(m_banner, &Banner::buttonClicked, this, &QWidget::hide);
    connect(m_reader, &JournalReader::exportProgressed, this, &ExportBar::showProgress);
    connect(m_reader, &JournalReader::exportEnded, this, &ExportBar::showResult);
}

void ExportBar::askWhere()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: Name that is suggested for an export of the journal; %1 is a date such as 2026-11-23. It has to be fit
    //: for a file's name.
    const QString name = tr("sign-outs %1").arg(QDate::currentDate().toString(Qt::ISODate)) + u".csv"_s;
    //: Title of the file chooser
    auto *chooser = new QFileDialog(this, tr("Export the journal"), documents.path());
    chooser->setObjectName("journalExportFileDialog"_L1);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(u"csv"_s);
    //: Kind of file in the file chooser
    chooser->setNameFilter(tr("Comma-separated values (*.csv)"));
    chooser->selectFile(documents.filePath(name));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString &path) { begin(path, m_expected); });
    chooser->open();
}

void ExportBar::begin(const QString &path, qint64 expected)
{
    m_expected = expected;
    if (!m_reader->startExport(path))
        return;
    m_banner->clear();
    m_running->show();
    show();
    showProgress(0);
    // The button that was pressed cannot be used meanwhile; its neighbour would close the window.
    m_cancel->setFocus(Qt::OtherFocusReason);
    Q_EMIT begun();
}

void ExportBar::showProgress(qint64 count)
{
    m_progress->setRange(0, m_expected > 0 ? asInt(m_expected) : 0);
    m_progress->setValue(asInt(count));
    //: Journal: how far the export is
    m_words->setText(tr("Exporting… %Ln record(s) written", nullptr, asInt(count)));
}

void ExportBar::showResult(const JournalExportResult &result)
{
    const bool hadFocus = window()->focusWidget() == m_cancel;
    //: Button that takes a message away
    const QString dismiss = tr("OK");
    const QString path = QDir::toNativeSeparators(result.path);
    switch (result.kind) {
    case JournalExportResult::Kind::Cancelled:
        //: Journal: what became of an export
        m_banner->say(Banner::Tone::Info, tr("The export was cancelled. No file was written."), {}, dismiss);
        break;
    case JournalExportResult::Kind::Failed:
        m_banner->say(Banner::Tone::Error,
                      //: Journal: what became of an export; beneath it stand the file and the system's words
                      tr("The file could not be written. Choose another folder, or free some space."),
                      path + u": "_s + result.reason, dismiss);
        break;
    case JournalExportResult::Kind::Written: {
        //: Journal: what became of an export; beneath it stands the file
        const QString written = tr("%Ln record(s) exported.", nullptr, asInt(result.count));
        if (result.problems.empty()) {
            m_banner->say(Banner::Tone::Info, written, path, dismiss);
            break;
        }
        QStringList names;
        for (const JournalReadProblem &problem : result.problems)
            names.append(problem.name);
        //: Journal: behind "1,234 records exported."; beneath it stand the files' names
        m_banner->say(
            Banner::Tone::Warning,
            twoSentences(written, tr("Some are missing: files cannot be read. Tell your administrator.")),
            path + u" ("_s + names.join(u", "_s) + u')', dismiss);
        break;
    }
    }
    if (hadFocus)
        m_banner->button()->setFocus(Qt::OtherFocusReason);
    m_running->hide();
    Q_EMIT ended();
}
