// SPDX-License-Identifier: Apache-2.0
#include "app/settings/profile.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_settings.reset(); }

    void firstStart()
    {
        const ProfileStore store(m_settings.get());
        const QList<Profile> profiles = store.profiles();
        QCOMPARE(profiles.size(), 1);
        QVERIFY(!profiles.first().id.isEmpty());
        QCOMPARE(store.profiles(), profiles); // the same one each time
        QCOMPARE(store.defaultProfile(), profiles.first());
        QCOMPARE(profiles.first().refreshSeconds, 5);
        QCOMPARE(profiles.first().method, SignOutMethod::Automatic);
        QCOMPARE(profiles.first().displayName(), u"New gateway"_s);
        QVERIFY(m_settings->allKeys().isEmpty()); // looking writes nothing
    }

    void keepsEverything()
    {
        const Profile lisbon = full();
        Profile porto = ProfileStore::newProfile();
        porto.gateway = u"[2001:db8::1]:9000"_s;
        porto.method = SignOutMethod::ForceSignOut;
        porto.proxy.kind = ProxyChoice::Kind::None;
        {
            ProfileStore store(m_settings.get());
            QVERIFY(store.save(lisbon));
            QVERIFY(store.save(porto));
            store.setDefault(lisbon.id);
        }
        reopen();
        const ProfileStore store(m_settings.get());
        QCOMPARE(store.find(lisbon.id), std::optional<Profile>(lisbon));
        QCOMPARE(store.find(porto.id), std::optional<Profile>(porto));
        QCOMPARE(store.defaultProfile(), lisbon);
        // By what is shown: "[2001..." and "Lisboa, Ñ/1".
        QCOMPARE(store.profiles().size(), 2);
        QVERIFY(!store.find(u"nobody"_s));
        QVERIFY(lisbon.id != porto.id);
    }

    void changesAndRemoves()
    {
        ProfileStore store(m_settings.get());
        Profile first = full();
        QVERIFY(store.save(first));
        QVERIFY(!store.remove(first.id)); // the last one
        QVERIFY(!store.remove({}));
        QVERIFY(!store.remove(u"../"_s));
        first.name = u"Renamed"_s;
        first.acceptedCertificate.clear();
        QVERIFY(store.save(first));
        QCOMPARE(store.profiles(), QList<Profile>{first});

        Profile second = ProfileStore::newProfile();
        second.gateway = u"b.example"_s;
        QVERIFY(store.save(second));
        store.setDefault(second.id);
        store.setDefault(u"nobody"_s);
        QCOMPARE(store.defaultProfile(), second);
        QVERIFY(store.remove(second.id));
        QCOMPARE(store.defaultProfile(), first);
        QCOMPARE(store.profiles(), QList<Profile>{first});
        QVERIFY(m_settings->allKeys().filter(second.id).isEmpty());
    }

    void namesShown()
    {
        Profile profile;
        QVERIFY(!profile.displayName().isEmpty());
        profile.gateway = u"ccgw.example"_s;
        QCOMPARE(profile.displayName(), u"ccgw.example"_s);
        profile.name = u"Lisbon"_s;
        QCOMPARE(profile.displayName(), u"Lisbon"_s);
    }

    void noSecretAndNoOddKeys()
    {
        ProfileStore store(m_settings.get());
        const Profile profile = full();
        QVERIFY(store.save(profile));
        const QStringList keys = m_settings->allKeys();
        for (const QString &key : keys)
            QVERIFY2(key.startsWith(u"profiles/" + profile.id + u'/'), qPrintable(key));
        QCOMPARE(keys.size(), 11);
        QVERIFY(keys.filter(u"password"_s, Qt::CaseInsensitive).isEmpty());
    }

    void damagedValues_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("refresh too small") << QByteArray("refreshSeconds=0");
        QTest::newRow("refresh too large") << QByteArray("refreshSeconds=61");
        QTest::newRow("refresh no number") << QByteArray("refreshSeconds=often");
        QTest::newRow("refresh overflow") << QByteArray("refreshSeconds=99999999999999999999");
        QTest::newRow("list for text") << QByteArray("name=a, b, c");
        QTest::newRow("list for a number") << QByteArray("refreshSeconds=1, 2");
        QTest::newRow("another type") << QByteArray("name=@Point(1 2)");
        QTest::newRow("broken variant") << QByteArray("gateway=@Variant(\\0\\0\\0\\x7f)");
        QTest::newRow("null") << QByteArray("gateway=@Invalid()");
        QTest::newRow("method") << QByteArray("signOutMethod=nuke");
        QTest::newRow("proxy") << QByteArray("proxy=socks");
        QTest::newRow("proxy without host") << QByteArray("proxy=given\nID\\proxyPort=80");
        QTest::newRow("proxy without port") << QByteArray("proxy=given\nID\\proxyHost=a");
        QTest::newRow("proxy port") << QByteArray("proxy=given\nID\\proxyHost=a\nID\\proxyPort=65536");
        QTest::newRow("certificate short") << QByteArray("acceptedCertificate=abcd");
        QTest::newRow("certificate no hex") << QByteArray("acceptedCertificate=" + QByteArray(64, 'x'));
        QTest::newRow("control characters") << QByteArray("phone=\\x1b\\x7\\n");
    }

    void damagedValues()
    {
        QFETCH(QByteArray, line);
        writeFile("[profiles]\nid7\\" + line.replace("ID", "id7") + '\n');
        const ProfileStore store(m_settings.get());
        Profile expected;
        expected.id = u"id7"_s;
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(store.profiles().first(), expected);
    }

    void hugeText()
    {
        writeFile("[profiles]\nid7\\name=" + QByteArray(5 << 20, 'a') + '\n');
        const ProfileStore store(m_settings.get());
        QCOMPARE(store.profiles().first().name.size(), ProfileStore::mostCharacters);
    }

    void oddIds()
    {
        writeFile("[profiles]\n..\\name=a\n%2F\\name=b\nx%20y\\name=c\n" + QByteArray(65, 'i')
                  + "\\name=d\nplain\\name=e\nname=f\n[defaultProfile]\na=1\n");
        ProfileStore store(m_settings.get());
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(store.profiles().first().id, u"plain"_s);
        QCOMPARE(store.defaultProfile().id, u"plain"_s);
        Profile odd;
        QVERIFY(!store.save(odd));
        odd.id = u"a/b"_s;
        QVERIFY(!store.save(odd));
    }

    void tooMany()
    {
        QByteArray content = "[profiles]\n";
        for (int i = 0; i < 5000; ++i)
            content += "id" + QByteArray::number(i) + "\\name=n\n";
        writeFile(content);
        ProfileStore store(m_settings.get());
        const QList<Profile> profiles = store.profiles();
        QCOMPARE(profiles.size(), ProfileStore::mostProfiles);
        QVERIFY(!store.save(ProfileStore::newProfile()));
        QVERIFY(store.save(profiles.first()));
    }

    void notASettingsFile()
    {
        writeFile("\x7f"
                  "ELF\0\1\2[[[\n=\n\\\\=\\x\nprofiles]"_ba);
        const ProfileStore store(m_settings.get());
        QCOMPARE(store.profiles().size(), 1);
    }

    void olderSettings()
    {
        rememberAsBefore(u"old.example"_s, u"1300"_s, u"70000"_s, u"/ca.pem"_s);
        Profile expected;
        {
            ProfileStore store(m_settings.get());
            expected.id = store.defaultProfile().id;
            expected.gateway = u"old.example"_s;
            expected.agentId = u"1300"_s;
            expected.phone = u"70000"_s;
            expected.caFile = u"/ca.pem"_s;
            QCOMPARE(store.profiles(), QList<Profile>{expected});
        }
        // Once: what a person changed afterwards stays.
        reopen();
        expected.gateway = u"new.example"_s;
        QVERIFY(ProfileStore(m_settings.get()).save(expected));
        rememberAsBefore(u"older.example"_s, {}, {}, {});
        QCOMPARE(ProfileStore(m_settings.get()).profiles(), QList<Profile>{expected});
    }

    void methodKeys()
    {
        for (const SignOutMethod method :
             {SignOutMethod::Automatic, SignOutMethod::ForceSignOut, SignOutMethod::Inspector})
            QCOMPARE(signOutMethodFromKey(signOutMethodKey(method)), std::optional<SignOutMethod>(method));
        QCOMPARE(signOutMethodFromKey(u" ForceLogout "),
                 std::optional<SignOutMethod>(SignOutMethod::ForceSignOut));
        QVERIFY(!signOutMethodFromKey(u""));
    }

private:
    static Profile full()
    {
        Profile profile = ProfileStore::newProfile();
        profile.name = u"Lisboa, Ñ/1 \"x\"; \\ %2F 中"_s;
        profile.gateway = u"https://ccgw.example:8043"_s;
        profile.agentId = u"1300"_s;
        profile.phone = u"+351 21;9,9"_s;
        profile.caFile = u"C:\\certs\\a b.pem"_s;
        profile.acceptedCertificate = QString(64, u'a');
        profile.proxy = {ProxyChoice::Kind::Given, u"proxy.example"_s, 3128};
        profile.method = SignOutMethod::Inspector;
        profile.refreshSeconds = 60;
        return profile;
    }

    /// As versions without profiles did.
    void rememberAsBefore(const QString &gateway, const QString &agentId, const QString &phone,
                          const QString &caFile)
    {
        m_settings->setValue(u"signIn/gateway"_s, gateway);
        m_settings->setValue(u"signIn/agentId"_s, agentId);
        m_settings->setValue(u"signIn/phone"_s, phone);
        m_settings->setValue(u"signIn/caFile"_s, caFile);
    }

    QString fileName() const { return m_folder->filePath(u"settings.ini"_s); }

    void reopen()
    {
        m_settings.reset();
        m_settings = std::make_unique<QSettings>(fileName(), QSettings::IniFormat);
    }

    void writeFile(const QByteArray &content)
    {
        m_settings.reset();
        QFile file(fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        reopen();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
