// SPDX-License-Identifier: Apache-2.0
#include "ui/common/systemlooks.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace
{

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString schemeKey = u"color-scheme"_s;
const QString contrastKey = u"contrast"_s;
constexpr uint preferDark = 1;
constexpr uint preferMoreContrast = 1;
constexpr int answerMs = 5000;

/// The portal wraps its answer once or twice.
uint numberIn(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

class Portal : public QObject
{
    Q_OBJECT

public:
    explicit Portal(SystemLooks *looks) : QObject(looks), m_looks(looks)
    {
        QDBusConnection::sessionBus().connect(service, path, settingsInterface, u"SettingChanged"_s, this,
                                              SLOT(onSetting(QString, QString, QDBusVariant)));
        for (const QString &key : {schemeKey, contrastKey})
            ask(key);
    }

private Q_SLOTS:
    void onSetting(const QString &space, const QString &key, const QDBusVariant &value)
    {
        if (space == appearance)
            take(key, value.variant());
    }

private:
    void ask(const QString &key)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, settingsInterface, u"Read"_s);
        question << appearance << key;
        ++m_open;
        auto *answer =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, answerMs), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this,
                [this, key](QDBusPendingCallWatcher *watcher) {
                    const QDBusPendingReply<QDBusVariant> reply = *watcher;
                    if (!reply.isError())
                        take(key, reply.value().variant());
                    else if (reply.error().type() != QDBusError::NoReply) // it is slow, but there
                        m_isMissing = true;
                    watcher->deleteLater();
                    if (--m_open == 0 && m_isMissing)
                        Q_EMIT m_looks->missing();
                });
    }

    void take(const QString &key, const QVariant &value)
    {
        if (key == schemeKey)
            m_looks->setDark(numberIn(value) == preferDark);
        else if (key == contrastKey)
            m_looks->setHighContrast(numberIn(value) == preferMoreContrast);
    }

    SystemLooks *m_looks;
    int m_open = 0; ///< questions without an answer
    bool m_isMissing = false; ///< no such setting, or no portal at all
};

} // namespace

void SystemLooks::follow()
{
    if (QDBusConnection::sessionBus().isConnected())
        new Portal(this);
    else
        Q_EMIT missing();
}

#include "systemlooks_portal.moc"
