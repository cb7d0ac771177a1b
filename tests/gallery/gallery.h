// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gallery/gallerydesk.h"
#include "tests/support/journalfiles.h"

#include <QList>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>

class Gallery;

/// One window of the program in a state worth looking at.
struct Scene {
    /// What is to be looked at, the one in front last; empty: the state could not be brought about.
    using Windows = QList<QWidget *>;

    const char *name;
    std::function<Windows(Gallery &)> open;
};

/// Every window and dialog of the program. To add one, add a scene to one of the lists (scenes_*.cpp).
class Gallery
{
public:
    Gallery();
    ~Gallery();
    Gallery(const Gallery &) = delete;
    Gallery &operator=(const Gallery &) = delete;

    static const QList<Scene> &scenes();

    /// Opens a scene and lets it settle. What the last one had opened is closed first.
    Scene::Windows open(const Scene &scene);
    void close();

    // For the scenes. All is made when it is first asked for, and kept.
    GalleryDesk &floor(); ///< signed in; 240 agents, nothing is ever done to them
    GalleryDesk &signedOut(); ///< nobody is signed in
    GalleryDesk &desk(const QByteArray &name,
                      const std::function<std::unique_ptr<GalleryDesk>()> &make); ///< for one scene or a few
    JournalFiles &journalFiles(); ///< two days of a call centre

    /// Is deleted with the scene.
    template <class W> W *keep(W *widget)
    {
        m_kept.append(widget);
        return widget;
    }

private:
    std::map<QByteArray, std::unique_ptr<GalleryDesk>> m_desks;
    std::unique_ptr<JournalFiles> m_journalFiles;
    QList<QPointer<QWidget>> m_kept;
};

// The lists, by what the scenes are about.
QList<Scene> mainScenes();
QList<Scene> connectionScenes();
QList<Scene> menuScenes();
QList<Scene> signInScenes();
QList<Scene> signOutScenes();
QList<Scene> journalScenes();
QList<Scene> helpScenes();

/// What every process does once: no blinking caret, no hour of its own, our style. With a dark window colour
/// when it is asked for.
void prepareGallery(bool dark = false);
