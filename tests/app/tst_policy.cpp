// SPDX-License-Identifier: Apache-2.0
#include "app/settings/policy.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLaidDown()
    {
        const Policy policy = Policy::ofFiles({m_folder.filePath(u"missing.ini"_s)});
        QVERIFY(!policy.gateway && !policy.caFile && !policy.method && !policy.mayAcceptCertificates);
        QVERIFY(saysNothingOfSignOuts(policy));
        QVERIFY(policy.certificatesMayBeAccepted());
        QVERIFY(policy.problems.isEmpty());
        Profile profile;
        profile.gateway = u"mine.example"_s;
        profile.acceptedCertificate = QString(64, u'a');
        profile.refreshSeconds = 17;
        QCOMPARE(policy.applied(profile), profile);
    }

    void everyKey()
    {
        const Policy policy = read("Gateway=ccgw.example:8043\n"
                                   "CAFile=/etc/ssl/certs/company.pem\n"
                                   "SignOutMethod=inspector\n"
                                   "AcceptCertificates=false\n"
                                   "RefreshMinimum=10\n"
                                   "RefreshMaximum=30\n"
                                   "CauseCodeRequired=true\n"
                                   "NoteRequired=yes\n"
                                   "JournalKeepMonths=24\n"
                                   "JournalCopy=no\n"
                                   "SignOutsAtOnce=2\n");
        QCOMPARE(policy.gateway, std::optional<QString>(u"ccgw.example:8043"_s));
        QCOMPARE(policy.caFile, std::optional<QString>(u"/etc/ssl/certs/company.pem"_s));
        QCOMPARE(policy.method, std::optional<SignOutMethod>(SignOutMethod::Inspector));
        QCOMPARE(policy.mayAcceptCertificates, std::optional<bool>(false));
        QCOMPARE(policy.refreshMinimum, std::optional<int>(10));
        QCOMPARE(policy.refreshMaximum, std::optional<int>(30));
        QCOMPARE(policy.causeCodeRequired, std::optional<bool>(true));
        QCOMPARE(policy.noteRequired, std::optional<bool>(true));
        QCOMPARE(policy.journalKeepMonths, std::optional<int>(24));
        QCOMPARE(policy.journalCopy, std::optional<bool>(false));
        QCOMPARE(policy.signOutsAtOnce, std::optional<int>(2));
        QCOMPARE(policy.problems, QStringList());
        QVERIFY(!policy.certificatesMayBeAccepted());

        Profile mine;
        mine.id = u"id"_s;
        mine.name = u"Mine"_s;
        mine.gateway = u"other.example"_s;
        mine.agentId = u"1300"_s;
        mine.caFile = u"/home/me/ca.pem"_s;
        mine.acceptedCertificate = QString(64, u'a');
        mine.refreshSeconds = 1;
        const Profile applied = policy.applied(mine);
        Profile expected = mine;
        expected.gateway = u"ccgw.example:8043"_s;
        expected.caFile = u"/etc/ssl/certs/company.pem"_s;
        expected.acceptedCertificate.clear();
        expected.method = SignOutMethod::Inspector;
        expected.refreshSeconds = 10;
        QCOMPARE(applied, expected);
        mine.refreshSeconds = 60;
        QCOMPARE(policy.applied(mine).refreshSeconds, 30);
        mine.refreshSeconds = 20;
        QCOMPARE(policy.applied(mine).refreshSeconds, 20);
    }

    void spellings_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("meaning");
        for (const char *word : {"true", "1", "yes", "TRUE", " Yes "})
            QTest::newRow(word) << QByteArray(word) << true;
        for (const char *word : {"false", "0", "no", "False"})
            QTest::newRow(word) << QByteArray(word) << false;
    }

    void spellings()
    {
        QFETCH(QByteArray, word);
        const Policy policy = read("AcceptCertificates=" + word + "\nCauseCodeRequired=" + word
                                   + "\nNoteRequired=" + word + "\nJournalCopy=" + word + '\n');
        QTEST(policy.mayAcceptCertificates.value(), "meaning");
        QTEST(policy.causeCodeRequired.value(), "meaning");
        QTEST(policy.noteRequired.value(), "meaning");
        QTEST(policy.journalCopy.value(), "meaning");
        QVERIFY(policy.problems.isEmpty());
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {"SignOutMethod=nuke", "RefreshMinimum=0", "RefreshMinimum=61", "RefreshMaximum=soon",
              "RefreshMaximum=99999999999", "CauseCodeRequired=maybe", "NoteRequired=2",
              "JournalKeepMonths=0", "JournalKeepMonths=1201", "JournalKeepMonths=forever",
              "JournalCopy=syslog", "SignOutsAtOnce=0", "SignOutsAtOnce=5", "SignOutsAtOnce=2.5",
              "Gatway=ccgw.example", "Gateway/Port=8043"})
            QTest::newRow(line) << QByteArray(line);
#ifndef Q_OS_WIN // there the case of a key does not matter
        QTest::newRow("case") << QByteArray("gateway=ccgw.example");
#endif
    }

    void notUnderstood()
    {
        QFETCH(QByteArray, line);
        const Policy policy = read(line + '\n');
        QCOMPARE(policy.problems, QStringList(QString::fromUtf8(line)));
        QVERIFY(!policy.gateway && !policy.caFile && !policy.method && !policy.mayAcceptCertificates);
        QVERIFY(saysNothingOfSignOuts(policy));
    }

    void bounds()
    {
        QCOMPARE(read("JournalKeepMonths=1\n").journalKeepMonths, std::optional<int>(1));
        QCOMPARE(read("JournalKeepMonths=1200\n").journalKeepMonths, std::optional<int>(1200));
        QCOMPARE(read("SignOutsAtOnce=1\n").signOutsAtOnce, std::optional<int>(1));
        QCOMPARE(read("SignOutsAtOnce=4\n").signOutsAtOnce, std::optional<int>(4));
    }

    void trustFailsClosed()
    {
        Policy policy = read("CAFile=company.pem\nAcceptCertificates=nein\n");
        QCOMPARE(policy.caFile, std::optional<QString>(QString())); // the system's store
        QVERIFY(!policy.certificatesMayBeAccepted());
        QCOMPARE(policy.problems, (QStringList{u"CAFile=company.pem"_s, u"AcceptCertificates=nein"_s}));
        Profile mine;
        mine.caFile = u"/home/me/ca.pem"_s;
        QCOMPARE(policy.applied(mine).caFile, QString());

        policy = read("CAFile=/a,b.pem\n");
        QCOMPARE(policy.problems, QStringList(u"CAFile=/a, b.pem"_s));
        QVERIFY(policy.caFile && policy.caFile->isEmpty());
        policy = read("CAFile=\"/a,b.pem\"\n");
        QCOMPARE(policy.caFile, std::optional<QString>(u"/a,b.pem"_s));
        policy = read("CAFile=System\n");
        QVERIFY(policy.caFile && policy.caFile->isEmpty());
        QVERIFY(policy.problems.isEmpty());
    }

    void emptyAndHuge()
    {
        Policy policy = read("Gateway=\nCAFile=\nSignOutMethod=\nAcceptCertificates=\nRefreshMinimum=\n");
        QVERIFY(!policy.gateway && !policy.caFile && !policy.method && !policy.mayAcceptCertificates);
        QVERIFY(!policy.refreshMinimum);
        QVERIFY(policy.problems.isEmpty());
        QByteArray many;
        for (int i = 0; i < 1000; ++i)
            many += "Key" + QByteArray::number(i) + '=' + QByteArray(1000, 'x') + '\n';
        policy = read("Gateway=" + QByteArray(100000, 'a') + '\n' + many);
        QVERIFY(!policy.gateway);
        QVERIFY(policy.problems.size() > 1 && policy.problems.size() < 100);
        QVERIFY(policy.problems.first().size() < 1000);
    }

    void anotherGatewayForgetsTheAcceptedCertificate()
    {
        const Policy policy = read("Gateway=CCGW.example\n");
        Profile profile;
        profile.acceptedCertificate = QString(64, u'a');
        profile.gateway = u"ccgw.example"_s;
        QCOMPARE(policy.applied(profile).acceptedCertificate, profile.acceptedCertificate);
        profile.gateway = u"other.example"_s;
        QCOMPARE(policy.applied(profile).acceptedCertificate, QString());
    }

    void boundsThatContradict()
    {
        const Policy policy = read("RefreshMinimum=20\nRefreshMaximum=10\n");
        QCOMPARE(policy.refreshMinimum, std::optional<int>(20));
        QVERIFY(!policy.refreshMaximum);
        QCOMPARE(policy.problems, QStringList(u"RefreshMaximum=10"_s));
        QCOMPARE(policy.applied(Profile()).refreshSeconds, 20);
        QCOMPARE(read("RefreshMaximum=3\n").applied(Profile()).refreshSeconds, 3);
    }

    void earlierSourceWins()
    {
        const QString first =
            write(u"first.ini"_s, "[Policy]\nGateway=first.example\nRefreshMinimum=zero\nCAFile=\n");
        const QString second =
            write(u"second.ini"_s, "[Policy]\nGateway=second.example\nRefreshMinimum=7\nCAFile=/ca.pem\n");
        const Policy policy = Policy::ofFiles({first, m_folder.filePath(u"missing.ini"_s), second});
        QCOMPARE(policy.gateway, std::optional<QString>(u"first.example"_s));
        QCOMPARE(policy.refreshMinimum, std::optional<int>(7));
        QCOMPARE(policy.caFile, std::optional<QString>(u"/ca.pem"_s));
        QCOMPARE(policy.problems, QStringList(u"RefreshMinimum=zero"_s));
    }

    /// As the registry has them: no section, numbers as numbers.
    void keysWithoutSection()
    {
        QSettings registry(m_folder.filePath(u"registry.ini"_s), QSettings::IniFormat);
        registry.setValue(u"AcceptCertificates"_s, 0);
        registry.setValue(u"RefreshMaximum"_s, 9);
        registry.setValue(u"Default"_s, QString());
        const Policy policy = Policy::read({&registry});
        QVERIFY(!policy.certificatesMayBeAccepted());
        QCOMPARE(policy.refreshMaximum, std::optional<int>(9));
        QVERIFY(policy.problems.isEmpty());
    }

#ifdef Q_OS_WIN
    /// Group policy wins over the installer, value by value; numbers may be numbers; case does not matter.
    void registry()
    {
        const QString groupPolicy = u"HKEY_CURRENT_USER\\Software\\FloorwalkerTest\\GroupPolicy"_s;
        const QString installer = u"HKEY_CURRENT_USER\\Software\\FloorwalkerTest\\Installer"_s;
        QSettings both(u"HKEY_CURRENT_USER\\Software\\FloorwalkerTest"_s, QSettings::NativeFormat);
        both.setValue(u"GroupPolicy/Gateway"_s, u"domain.example"_s);
        both.setValue(u"GroupPolicy/acceptcertificates"_s, 0);
        both.setValue(u"GroupPolicy/CAFile"_s, QString());
        both.setValue(u"Installer/Gateway"_s, u"installer.example"_s);
        both.setValue(u"Installer/AcceptCertificates"_s, u"yes"_s);
        both.setValue(u"Installer/CAFile"_s, u"C:\\ProgramData\\company.pem"_s);
        both.setValue(u"Installer/RefreshMinimum"_s, u"7"_s);
        both.sync();
        const Policy policy = Policy::ofRegistry(
            {groupPolicy, installer, u"HKEY_CURRENT_USER\\Software\\FloorwalkerTest\\None"_s});
        both.clear();
        QCOMPARE(policy.gateway, std::optional<QString>(u"domain.example"_s));
        QCOMPARE(policy.mayAcceptCertificates, std::optional<bool>(false));
        QCOMPARE(policy.caFile, std::optional<QString>(u"C:\\ProgramData\\company.pem"_s));
        QCOMPARE(policy.refreshMinimum, std::optional<int>(7));
        QCOMPARE(policy.problems, QStringList());
    }
#endif

    void files()
    {
        QCOMPARE(Policy::ofFiles({write(u"a.ini"_s, "Gateway=outside.example\n")}).problems.size(), 1);
        QCOMPARE(Policy::ofFiles({write(u"b.ini"_s, "[policy]\nGateway=outside.example\n")}).problems.size(),
                 1);
#ifndef Q_OS_WIN
        QVERIFY(!Policy::ofFiles({write(u"b.ini"_s, "[policy]\nGateway=outside.example\n")}).gateway);
#endif
        // A damaged line is told, the others count.
        const Policy policy =
            Policy::ofFiles({write(u"c.ini"_s, "[Policy]\nGateway\nSignOutMethod=automatic\n")});
        QCOMPARE(policy.method, std::optional<SignOutMethod>(SignOutMethod::Automatic));
        QCOMPARE(policy.problems.size(), 1);
        QVERIFY(policy.problems.first().contains(u"c.ini"));
        QCOMPARE(Policy::ofFiles({m_folder.path()}).problems.size(), 1); // a folder
    }

    void ofMachine()
    {
#ifdef Q_OS_WIN
        QSKIP("Would read the machine's registry.");
#else
        if (QFile::exists(u"/etc/xdg/Floorwalker/policy.ini"_s))
            QSKIP("This machine has a policy.");
        QVERIFY(QDir(m_folder.path()).mkpath(u"xdg/Floorwalker"_s));
        write(u"xdg/Floorwalker/policy.ini"_s, "[Policy]\nGateway=xdg.example\n");
        const QByteArray before = qgetenv("XDG_CONFIG_DIRS");
        qputenv("XDG_CONFIG_DIRS", "relative:/nowhere:" + QFile::encodeName(m_folder.filePath(u"xdg"_s)));
        const Policy policy = Policy::ofMachine();
        qputenv("XDG_CONFIG_DIRS", before);
        QCOMPARE(policy.gateway, std::optional<QString>(u"xdg.example"_s));
        QCOMPARE(policy.problems, QStringList());
#endif
    }

private:
    static bool saysNothingOfSignOuts(const Policy &policy)
    {
        return !policy.refreshMinimum && !policy.refreshMaximum && !policy.causeCodeRequired
            && !policy.noteRequired && !policy.journalKeepMonths && !policy.journalCopy
            && !policy.signOutsAtOnce;
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("A test's file cannot be written.");
        return file.fileName();
    }

    Policy read(const QByteArray &keys)
    {
        return Policy::ofFiles({write(u"%1.ini"_s.arg(++m_number), "[Policy]\n" + keys)});
    }

    QTemporaryDir m_folder;
    int m_number = 0; ///< a name of its own for each file: QSettings remembers what it has read
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
