// SPDX-License-Identifier: Apache-2.0
#include "ui/common/appearance.h"
#include "ui/common/colours.h"
#include "ui/common/style.h"
#include "ui/common/systemlooks.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What desktops answer with, on a session bus that the test starts.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    uint contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        Q_UNUSED(space)
        const uint number = key == u"contrast" ? contrast : scheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(number))); // wrapped twice, as real ones do
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class TestSystemLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(bus.waitForStarted(), "dbus-daemon is not there");
        QVERIFY(bus.waitForReadyRead());
        const QByteArray address = bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        desktop = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s));
        QVERIFY(desktop->registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void cleanupTestCase()
    {
        desktop.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        bus.kill();
        bus.waitForFinished();
    }

    /// Whoever has gone to a desktop without one must not stay in the dark of the last one for ever.
    void withoutAPortalNothingIsRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        PreferenceStore store(&settings);
        store.rememberSystem(true, true);
        SystemLooks looks;
        Appearance appearance(&store, &looks);
        appearance.apply();
        QCOMPARE(&colours(), &Colours::set(true, true));
        QSignalSpy missing(&looks, &SystemLooks::missing);
        looks.follow();
        QTRY_COMPARE(missing.size(), 1);
        QVERIFY(!looks.isDark() && !looks.isHighContrast());
        QCOMPARE(&colours(), &Colours::set(false, false));
        QVERIFY(!store.systemWasDark() && !store.systemHadHighContrast());
    }

    void asksAndListens()
    {
        QVERIFY(desktop->registerService(u"org.freedesktop.portal.Desktop"_s));
        portal.scheme = 1;
        portal.contrast = 0;
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        PreferenceStore store(&settings);
        SystemLooks looks;
        Appearance appearance(&store, &looks);
        appearance.apply();
        QCOMPARE(&colours(), &Colours::set(false, false));
        looks.follow();
        QTRY_COMPARE(&colours(), &Colours::set(true, false));
        QTRY_COMPARE(looks.isHighContrast(), std::optional(false));
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1U));
        QTRY_COMPARE(&colours(), &Colours::set(true, true));
        Q_EMIT portal.SettingChanged(u"org.gnome.something"_s, u"color-scheme"_s, QDBusVariant(2U));
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2U));
        QTRY_COMPARE(&colours(), &Colours::set(false, true));

        // A person's own choice counts for more, and the system's is remembered for the next start.
        Preferences own;
        own.scheme = ColourScheme::Dark;
        appearance.setPreferences(own);
        QCOMPARE(&colours(), &Colours::set(true, true));
        appearance.setPreferences({});
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1U));
        QTRY_COMPARE(&colours(), &Colours::set(true, true));
        QVERIFY(store.systemWasDark() && store.systemHadHighContrast());
        Appearance next(&store, nullptr);
        next.apply();
        QCOMPARE(&colours(), &Colours::set(true, true));
    }

    /// A window that was dark must not turn light for a moment because the other answer comes first.
    void oneAnswerBeforeTheOther()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        PreferenceStore store(&settings);
        store.rememberSystem(true, false);
        SystemLooks looks;
        Appearance appearance(&store, &looks);
        appearance.apply();
        QCOMPARE(&colours(), &Colours::set(true, false));
        looks.setHighContrast(false);
        QCOMPARE(&colours(), &Colours::set(true, false));
        QVERIFY(store.systemWasDark());
        looks.setDark(false);
        QCOMPARE(&colours(), &Colours::set(false, false));
    }

private:
    static const Colours &colours() { return Colours::of(QApplication::palette()); }

    QProcess bus;
    Portal portal;
    std::unique_ptr<QDBusConnection> desktop;
};

QTEST_MAIN(TestSystemLooks)
#include "tst_systemlooks.moc"
