// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

class QSettings;

/// How a gateway is reached through the company's network.
struct ProxyChoice {
    enum class Kind { System, None, Given };
    Kind kind = Kind::System;
    QString host; ///< only for Given
    int port = 0; ///< 1..65535, only for Given

    bool operator==(const ProxyChoice &) const = default;
};

/// Which call signs an agent out (gateway reference 4.14).
enum class SignOutMethod {
    Automatic, ///< the DELETE; where it is not permitted that way, the inspector's call
    ForceSignOut, ///< DELETE onlineagent/{agentid}/forcelogout only
    Inspector, ///< POST qualitycontrol/{supervisor}/forcelogout/{agentid} only
};

/// "automatic", "forcelogout" or "inspector": how settings and policy spell it.
QString signOutMethodKey(SignOutMethod method);
/// The opposite, without regard to case and surrounding blanks.
std::optional<SignOutMethod> signOutMethodFromKey(QStringView key);

/// One gateway as a person set it up. Never a password, never a Guid.
struct Profile {
    static constexpr int refreshLeast = 1;
    static constexpr int refreshMost = 60;

    QString id; ///< made once, never shown; names the group in the settings file
    QString name; ///< what a person calls it; empty: the gateway's address is shown
    QString gateway; ///< as typed
    QString agentId;
    QString phone;
    QString caFile; ///< empty: the system's store
    /// SHA-256 of the one certificate a person has accepted, lower-case hex; empty: none.
    QString acceptedCertificate;
    ProxyChoice proxy;
    SignOutMethod method = SignOutMethod::Automatic;
    int refreshSeconds = 5; ///< 1..60

    /// Never empty.
    QString displayName() const;
    bool operator==(const Profile &) const = default;
};

/// The profiles in the user's settings, and which one is offered first.
class ProfileStore
{
public:
    static constexpr int mostProfiles = 100;
    static constexpr int mostCharacters = 300; ///< of one value; longer ones are cut

    /// `settings` must outlive the store. What versions without profiles remembered becomes the first
    /// profile.
    explicit ProfileStore(QSettings *settings);

    /// Sorted by what is shown. Never empty: where none is stored it is one empty profile, always of the same
    /// id. Damaged values fall back to defaults.
    QList<Profile> profiles() const;
    std::optional<Profile> find(const QString &id) const;
    Profile defaultProfile() const;
    void setDefault(const QString &id);
    /// Replaces the profile of the same id, or adds it. False: there are too many already, or the id is none
    /// of ours.
    bool save(const Profile &profile);
    /// The last one cannot be removed; false then.
    bool remove(const QString &id);
    static Profile newProfile();
    /// Where in the same settings the window's layout for a profile is kept. Goes with the profile.
    static QString layoutGroup(const QString &id);

private:
    QStringList ids() const;
    Profile read(const QString &id) const;
    void migrate();

    QSettings *m_settings;
};
