// SPDX-License-Identifier: Apache-2.0
#include "ui/help/documentwindow.h"

#include "ui/common/colours.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int blockRole = Qt::UserRole;
constexpr int mostPictureWidth = 84 * gridStep;
constexpr int deepestHeading = 3;

class Text final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    /// Pictures of the window are wider than the text.
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        QImage picture(u":/help/"_s + name.path());
        const qreal ratio = devicePixelRatioF();
        const int width = int(std::min(picture.width(), mostPictureWidth) * ratio);
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        return picture;
    }
};

/// As links to headings are written: "What it can't do" is "#what-it-cant-do".
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace

DocumentWindow::DocumentWindow(const QString &title, const QString &file, QWidget *parent)
    : QDialog(parent), m_file(file), m_headings(new QListWidget(this)), m_text(new Text(this))
{
    setObjectName("documentWindow"_L1);
    setWindowTitle(title);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(126 * gridStep, 90 * gridStep);
    //: Name of the list of a document's headings
    named(m_headings, "headingsListWidget"_L1, tr("Contents"));
    named(m_text, "documentTextBrowser"_L1, title);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(3 * gridStep);
    // It is in English, whatever the language of the window is.
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_headings->setLayoutDirection(Qt::LeftToRight);
    m_headings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    load();
    fillHeadings();

    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_headings);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({28 * gridStep, 98 * gridStep});
    //: Button
    auto *close = new QPushButton(tr("Close"), this);
    named(close, "closeButton"_L1, close->text())->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    column->setSpacing(gridStep + 4);
    column->addWidget(split, 1);
    column->addWidget(close, 0, Qt::AlignRight);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_text, &QTextBrowser::anchorClicked, this, &DocumentWindow::follow);
    connect(m_headings, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            goTo(item->data(blockRole).toInt());
    });
    m_text->setFocus();
}

void DocumentWindow::load()
{
    m_colours = &Colours::of(QGuiApplication::palette());
    QFile source(m_file);
    if (source.open(QIODevice::ReadOnly))
        m_text->setMarkdown(QString::fromUtf8(source.readAll()));
    styleTables();
}

// The colours of links and tables are in the document.
void DocumentWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_colours
        || m_colours == &Colours::of(QGuiApplication::palette()))
        return;
    const int place = m_text->verticalScrollBar()->value();
    load();
    m_text->verticalScrollBar()->setValue(place);
}

void DocumentWindow::styleTables()
{
    const Colours &colours = *m_colours;
    for (QTextFrame *frame : m_text->document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(0); // of a grid some lines would be thicker than others
        format.setCellPadding(gridStep - 2);
        format.setTopMargin(gridStep);
        format.setBottomMargin(gridStep);
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat lines = cell.format().toTableCellFormat();
                lines.setBottomBorder(1);
                lines.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                lines.setBottomBorderBrush(colours.border);
                cell.setFormat(lines);
            }
        }
    }
}

void DocumentWindow::fillHeadings()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 2 || level > deepestHeading)
            continue;
        auto *item = new QListWidgetItem(QString(4 * (level - 2), u' ') + block.text(), m_headings);
        item->setData(blockRole, block.blockNumber());
    }
    m_headings->setVisible(m_headings->count() > 1);
}

void DocumentWindow::goTo(int block)
{
    QTextCursor cursor(m_text->document()->findBlockByNumber(block));
    m_text->setTextCursor(cursor);
    const int top = m_text->cursorRect(cursor).top();
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + top - 2 * gridStep);
}

void DocumentWindow::follow(const QUrl &link)
{
    if (link.scheme() == "https"_L1) {
        QDesktopServices::openUrl(link);
        return;
    }
    for (int i = 0; i < m_headings->count(); ++i) {
        if (anchorOf(m_headings->item(i)->text().trimmed()) == link.fragment())
            m_headings->setCurrentRow(i);
    }
}
