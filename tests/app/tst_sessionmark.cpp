// SPDX-License-Identifier: Apache-2.0
#include "app/settings/sessionmark.h"

#include <QFile>
#include <QSettings>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 now = 1735740000000;

}

class TestSessionMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForExactlyThatSession()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        SessionMark mark(&settings);
        QVERIFY(!mark.isFor(u"ccgw.example"_s, 1300, now));
        QVERIFY(!mark.isFor({}, 0, now));
        mark.set(u"ccgw.example"_s, 1300, now);
        QVERIFY(mark.isFor(u"ccgw.example"_s, 1300, now));
        QVERIFY(mark.isFor(u"CCGW.example"_s, 1300, now));
        QVERIFY(!mark.isFor(u"ccgw.example:9000"_s, 1300, now));
        QVERIFY(!mark.isFor(u"ccgw.example"_s, 1301, now));
        mark.set(u"other.example"_s, 1299, now);
        QVERIFY(!mark.isFor(u"ccgw.example"_s, 1300, now));
        mark.clear();
        QVERIFY(!mark.isFor(u"other.example"_s, 1299, now));
        QVERIFY(settings.allKeys().isEmpty());
    }

    /// The gateway ends a session it does not hear of, so an old mark means nothing.
    void old()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        SessionMark mark(&settings);
        mark.set(u"ccgw.example"_s, 1300, now);
        QVERIFY(mark.isFor(u"ccgw.example"_s, 1300, now - 1));
        QVERIFY(!mark.isFor(u"ccgw.example"_s, 1300, now + 1));
        mark.set(u"ccgw.example"_s, 1300, now + 1);
        QVERIFY(mark.isFor(u"ccgw.example"_s, 1300, now + 1));
        settings.setValue(u"session/time"_s, u"yesterday"_s);
        QVERIFY(!mark.isFor(u"ccgw.example"_s, 1300, 0));
    }

    /// On disk when set() returns: read back without the object that wrote it, as after a crash.
    void survivesACrash()
    {
        const QTemporaryDir folder;
        const QString fileName = folder.filePath(u"s.ini"_s);
        QSettings settings(fileName, QSettings::IniFormat);
        SessionMark mark(&settings);
        mark.set(u"[::1]:8043"_s, 1300, now);
        // Under another name: QSettings objects of one name share what they have read.
        const QString copy = folder.filePath(u"copy.ini"_s);
        QVERIFY(QFile::copy(fileName, copy));
        QSettings next(copy, QSettings::IniFormat);
        QVERIFY(SessionMark(&next).isFor(u"[::1]:8043"_s, 1300, now));

        mark.clear();
        QVERIFY(QFile::remove(copy));
        QVERIFY(QFile::copy(fileName, copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("1300"));
    }

    /// Settings may follow the person to a desk where nothing has crashed.
    void anotherDesk()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        SessionMark mark(&settings);
        mark.set(u"ccgw.example"_s, 1300, now);
        const QString desk = settings.value(u"session/desk"_s).toString();
        QVERIFY(!desk.isEmpty());
        QVERIFY(!desk.contains(QString::fromLatin1(QSysInfo::machineUniqueId()))
                || QSysInfo::machineUniqueId().isEmpty());
        settings.setValue(u"session/desk"_s, u"0123"_s);
        QVERIFY(!mark.isFor(u"ccgw.example"_s, 1300, now));
        settings.remove(u"session/desk"_s);
        QVERIFY(!mark.isFor(u"ccgw.example"_s, 1300, now));
    }

    void damaged()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        SessionMark mark(&settings);
        mark.set(u"ccgw.example"_s, 1300, now);
        for (const QVariant &value :
             {QVariant(u"soon"_s), QVariant(QStringList{u"1300"_s, u"2"_s}), QVariant()}) {
            settings.setValue(u"session/agent"_s, value);
            QVERIFY(!mark.isFor(u"ccgw.example"_s, 1300, now));
            QVERIFY(!mark.isFor(u"ccgw.example"_s, 0, now));
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionMark)
#include "tst_sessionmark.moc"
