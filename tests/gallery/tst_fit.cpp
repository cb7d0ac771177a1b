// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/fit.h"
#include "tests/gallery/pseudotranslator.h"
#include "ui/common/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
const QString words = QStringLiteral("The call will be cut");
} // namespace

/// The measure itself: what fits passes, what is one step too small does not.
class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleTexts_data()
    {
        QTest::addColumn<std::function<QWidget *()>>("make");
        const auto row = [](const char *name, const std::function<QWidget *()> &make) {
            QTest::newRow(name) << make;
        };
        row("label", [] { return new QLabel(words); });
        row("push button", [] { return new QPushButton(words); });
        row("check box", [] { return new QCheckBox(words); });
        row("tool button", [] {
            auto *button = new QToolButton;
            button->setText(words);
            return button;
        });
        row("combo box", [] {
            auto *box = new QComboBox;
            box->addItem(words);
            return box;
        });
        row("placeholder", [] {
            auto *edit = new QLineEdit;
            edit->setPlaceholderText(words);
            return edit;
        });
    }

    void singleTexts()
    {
        QFETCH(std::function<QWidget *()>, make);
        const std::unique_ptr<QWidget> widget(make());
        widget->ensurePolished();
        widget->resize(
            widget->sizeHint().expandedTo(QSize(widget->fontMetrics().horizontalAdvance(words) + 80, 0)));
        widget->show();
        QVERIFY2(misfits(widget.get()).isEmpty(), qPrintable(sentences(widget.get())));
        widget->setFixedWidth(widget->fontMetrics().horizontalAdvance(words) - 10);
        QCOMPARE(misfits(widget.get()).size(), 1);
        QCOMPARE(misfits(widget.get()).first().text, words);
    }

    void wrappedLabel()
    {
        QLabel label(words);
        label.setObjectName(u"wordsLabel"_s);
        label.setWordWrap(true);
        const int width = label.fontMetrics().horizontalAdvance(words) * 2 / 3;
        label.resize(width, label.heightForWidth(width));
        label.show();
        QVERIFY(misfits(&label).isEmpty());
        label.resize(width, label.heightForWidth(width) - 5);
        QCOMPARE(misfits(&label).size(), 1);
        QVERIFY(misfits(&label).first().inHeight);
        QVERIFY(
            misfits(&label).first().sentence().startsWith(u"wordsLabel \"The call will be cut\" needs "_s));
        label.setText(u"Verbindungsunterbrechungen"_s); // nowhere to break
        label.resize(60, 200);
        QCOMPARE(misfits(&label).size(), 1);
        QVERIFY(!misfits(&label).first().inHeight);
    }

    void shortenedOnPurpose()
    {
        ElidedLabel label;
        label.setText(words);
        label.resize(40, 40);
        label.show();
        QVERIFY(misfits(&label).isEmpty()); // a screen reader says all of it, and so does the hint
        label.setAccessibleName(u"something else"_s);
        QCOMPARE(misfits(&label).size(), 1);
    }

    void columnTitles()
    {
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({words});
        QTableView view;
        view.setModel(&model);
        view.resize(600, 200);
        view.setColumnWidth(0, 400);
        view.show();
        QVERIFY2(misfits(&view).isEmpty(), qPrintable(sentences(&view)));
        view.setColumnWidth(0, 40);
        QCOMPARE(misfits(&view).size(), 1);
    }

    void standingOutside()
    {
        QWidget window;
        window.resize(200, 100);
        auto *label = new QLabel(u"0123"_s, &window);
        label->setGeometry(10, 10, 100, 40);
        window.show();
        QVERIFY(misfits(&window).isEmpty());
        label->move(150, 10);
        QCOMPARE(misfits(&window).size(), 1);
        // Where one can scroll to it, it is not lost.
        auto *area = new QScrollArea(&window);
        label->setFixedSize(400, 40);
        area->setWidget(label);
        area->resize(180, 80);
        area->show();
        QVERIFY2(misfits(&window).isEmpty(), qPrintable(sentences(&window)));
    }

    void pseudoLanguage()
    {
        const QString text =
            PseudoTranslator::stretched(u"&Type %1 to confirm that %Ln call(s) will be cut…"_s);
        QVERIFY(text.startsWith(u"&Týpé %1 ţ"_s) || text.startsWith(u"&Týpé %1 t"_s));
        QVERIFY(text.contains(u" %Ln "_s));
        QVERIFY(text.endsWith(u'…'));
        QVERIFY(text.size() > 55);
        QCOMPARE(PseudoTranslator::stretched(u"%1 %2"_s), u"%1 %2"_s);
    }

private:
    static QString sentences(const QWidget *widget)
    {
        QStringList all;
        const QList<Misfit> found = misfits(widget);
        for (const Misfit &misfit : found)
            all.append(misfit.sentence());
        return all.join(u'\n');
    }
};

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
