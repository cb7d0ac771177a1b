// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rawtlsserver.h"
#include "tests/ui/windowdesk.h"

#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace
{

constexpr int victim = 1301;

/// A gateway that signs anybody in, lists two agents, and refuses every sign-out; name and message are the
/// test's.
RawTlsServer::Answer answerTo(const QByteArray &request, const QString &name, const QString &message)
{
    const auto json = [](const QJsonObject &object, const QByteArray &head = {}) {
        return RawTlsServer::Answer{
            RawTlsServer::json(QJsonDocument(object).toJson(QJsonDocument::Compact), head)};
    };
    const QByteArray line = request.left(request.indexOf('\r'));
    if (line.contains("/forcelogout"))
        return json({{u"retcode"_s, u"100-007"_s}, {u"message"_s, message}});
    if (line.contains("/agentevent/"))
        return {}; // the poll is held
    QJsonObject answer{{u"retcode"_s, u"0"_s}, {u"message"_s, message}};
    if (line.contains("onlineagentonvdn")) {
        const auto agent = [](int id, const QString &called) {
            return QJsonObject{
                {u"workno"_s, QString::number(id)}, {u"name"_s, called}, {u"status"_s, u"4"_s},
                {u"ctiStatus"_s, u"1"_s},           {u"groupid"_s, 1},   {u"groupname"_s, called},
                {u"mediatype"_s, u"TFF"_s},         {u"vdnid"_s, 12}};
        };
        answer.insert(u"result"_s, QJsonArray{agent(1300, u"Inspector"_s), agent(victim, name)});
    }
    return json(answer, "Set-GUID: JSESSIONID=0123456789abcdef.AgentGateway0\r\n");
}

/// Nothing in it may turn round what stands beside it.
bool hasDirectionControls(const QString &text)
{
    for (const QChar c : text) {
        if ((c >= QChar(0x202a) && c <= QChar(0x202e)) || c == QChar(0x200e) || c == QChar(0x200f)
            || c == QChar(0x061c) || c.category() == QChar::Other_Control)
            return true;
    }
    return false;
}

} // namespace

/// Names and messages come from outside and may be anything. They are shown as plain text, and take nothing
/// from the window: not its width, not the reading order of the sentence they stand in.
class TestForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<RawTlsServer>();
        desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        desk.reset();
        server.reset();
    }

    void isShownAsPlainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("visible"); // a piece that is to be read
        QTest::newRow("HTML") << u"<h1>Ana</h1><img src='https://127.0.0.1/x.png'><a href='x'>here</a>"_s
                              << u"<h1>Ana</h1>"_s;
        QTest::newRow("entity") << u"&lt;b&gt; &amp; Sons"_s << u"&lt;b&gt; &amp; Sons"_s;
        QTest::newRow("right to left override") << u"Ana \u202e1031 nioJ\u202c"_s << u"1031 nioJ"_s;
        QTest::newRow("open isolates") << u"Ana \u2067\u2066\u2068 Costa"_s << u"Costa"_s;
        QTest::newRow("Arabic") << u"محمد العلي"_s << u"محمد العلي"_s;
        QTest::newRow("line ends") << u"Ana"_s + QString(100, u'\n') + u"\u2028\u2029\t\rCosta"_s
                                   << u"Ana Costa"_s;
        QTest::newRow("10,000 letters") << QString(10000, u'W') << u"WWWW"_s;
        QTest::newRow("10,000 words") << u"W "_s.repeated(5000) << u"W W W"_s;
        QTest::newRow("10,000 outside the basic plane") << u"😀"_s.repeated(5000) << u"😀"_s;
        // One letter with so many accents may be left out.
        QTest::newRow("marks") << u"A"_s + QString(9999, QChar(0x0301)) << QString();
        QTest::newRow("place markers") << u"%1 %2 %n %L1"_s << u"%1 %2 %n %L1"_s;
    }

    void isShownAsPlainText()
    {
        QFETCH(QString, text);
        QFETCH(QString, visible);
        server->setHandler([&](const QByteArray &request) { return answerTo(request, text, text); });
        QVERIFY(desk->show());
        const QSize size = desk->window.size();
        desk->session.signIn(server->address(), server->trust(), SimulatedGateway::credentials());
        QVERIFY(desk->until([this] { return desk->rowOf(victim) >= 0; }));
        QVERIFY(rowTexts(desk->agents(), desk->rowOf(victim))
                    .at(WindowDesk::AgentName)
                    .simplified()
                    .contains(visible));

        // The cells too: one line each.
        const auto *delegate = qobject_cast<QStyledItemDelegate *>(desk->agents()->itemDelegate());
        QVERIFY(delegate);
        const QString drawn = delegate->displayText(text, QLocale());
        QVERIFY(drawn.contains(visible) && !hasDirectionControls(drawn));

        desk->select({victim});
        press(Qt::Key_Delete);
        QTRY_VERIFY(hasFocus(desk->signOutDialog(), "cancelButton"));
        const QString headline = shownText(desk->signOutDialog(), "headlineLabel");
        QVERIFY2(withoutHelpers(headline).contains(visible), qPrintable(headline));
        QVERIFY2(!hasDirectionControls(headline), qPrintable(headline));
        // Who is meant stands outside of the name and can be read whatever the name is.
        QVERIFY2(withoutHelpers(headline).endsWith(u"(1301)?"_s), qPrintable(headline));
        QVERIFY(!desk->signOutDialog()->grab().isNull());
        const QSize needed =
            desk->signOutDialog()->minimumSizeHint().expandedTo(desk->signOutDialog()->size());
        QVERIFY2(needed.width() <= 800 && needed.height() <= 600,
                 qPrintable(u"%1 x %2"_s.arg(needed.width()).arg(needed.height())));
        checkLabels(desk->signOutDialog());
        click(desk->signOutDialog(), "confirmButton");

        QVERIFY(
            desk->until([this] { return desk->queue.orders().size() == 1 && desk->queue.openCount() == 0; }));
        QCOMPARE(desk->newest(WindowDesk::Retcode), u"100-007"_s);
        QVERIFY(desk->newest(WindowDesk::Message).contains(visible));
        QVERIFY(!desk->newest(WindowDesk::Message).contains(u'\n'));
        QTRY_VERIFY(!shownText(&desk->window, "lastResultLabel").isEmpty());
        const QString last = shownText(&desk->window, "lastResultLabel");
        QVERIFY2(withoutHelpers(last).contains(visible) && last.contains(u"(1301): Refused"_s),
                 qPrintable(last));
        QVERIFY2(!hasDirectionControls(last), qPrintable(last));
        checkLabels(&desk->window);
        checkSize(size);
    }

    /// A message stands in banner and dialog too.
    void refusalOfTheSignIn_data() { isShownAsPlainText_data(); }

    void refusalOfTheSignIn()
    {
        QFETCH(QString, text);
        QFETCH(QString, visible);
        server->setHandler([&](const QByteArray &) {
            return RawTlsServer::Answer{RawTlsServer::json(
                QJsonDocument(QJsonObject{{u"retcode"_s, u"100-003"_s}, {u"message"_s, text}}).toJson())};
        });
        QVERIFY(desk->show());
        const QSize size = desk->window.size();
        desk->session.signIn(server->address(), server->trust(), SimulatedGateway::credentials());
        QTRY_VERIFY(!shownText(&desk->window, "bannerLabel").isEmpty());
        const QString code = shownText(&desk->window, "bannerCodeLabel");
        QVERIFY2(code.startsWith(u"retcode 100-003"_s) && withoutHelpers(code).contains(visible),
                 qPrintable(code));
        QVERIFY(!hasDirectionControls(code));
        checkLabels(&desk->window);
        checkSize(size);
        QVERIFY(part<QWidget>(&desk->window, "bannerFrame")->height() <= 300);
    }

private:
    /// Without the marks that the program itself puts in: isolates and places to break a line.
    static QString withoutHelpers(QString text)
    {
        for (const char16_t mark : {u'\u2068', u'\u2069', u'\u200b'})
            text.remove(QChar(mark));
        return text.simplified();
    }

    /// It can be painted, which also lays it out, and is as large as before.
    void checkSize(const QSize &before)
    {
        QVERIFY(!desk->window.grab().isNull());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(desk->window.size(), before);
        const int needed = desk->window.minimumSizeHint().width();
        QVERIFY2(needed <= before.width(), qPrintable(QString::number(needed)));
    }

    static void checkLabels(const QWidget *window)
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            const bool isPlain = label->textFormat() == Qt::PlainText
                || (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
            QVERIFY2(isPlain, qPrintable(label->objectName()));
        }
    }

    std::unique_ptr<RawTlsServer> server;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
