// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/diagnostics/logfile.h"
#include "app/sessionmarkkeeper.h"
#include "app/settings/policy.h"
#include "app/settings/sessionmark.h"
#include "tests/gallery/nameproxy.h"
#include "tests/support/desk.h"
#include "tests/support/waiting.h"
#include "ui/common/appearance.h"
#include "ui/mainwindow/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// What main() makes, at a simulated gateway of its own that is called ccgw.example.com. It outlives its
/// windows: session, list and orders are there once, the window is made anew in every language. Both clocks
/// stand still, so that the same is shown whenever it is looked at.
class GalleryDesk : public Desk
{
public:
    static ccsim::Options options(int agents);

    explicit GalleryDesk(const ccsim::Options &options = GalleryDesk::options(20),
                         const JournalOptions &journal = {});
    ~GalleryDesk();

    SimulatedGateway gateway;
    NameProxy proxy;
    QTemporaryDir home;
    QSettings settings;
    ProfileStore profiles;
    Policy policy; ///< lays nothing down until a scene does
    SessionMark mark;
    SessionMarkKeeper markKeeper;
    LogFile log;
    PreferenceStore preferences;
    Appearance appearance;

    /// Signs in and reads the list, which takes the gateway 38 ms. False: it did not work.
    [[nodiscard]] bool begin();
    [[nodiscard]] bool signIn();
    /// The list once more, in the same time.
    [[nodiscard]] bool readAgain();
    /// Fills the default profile in, as a person at this gateway has it.
    void keepProfile();
    [[nodiscard]] bool until(const std::function<bool()> &condition) { return runUntil(clock, condition); }

    /// A new window, shown and active.
    MainWindow *open();
    void close() { m_window.reset(); }
    MainWindow *window() const { return m_window.get(); }

private:
    std::unique_ptr<MainWindow> m_window;
};
