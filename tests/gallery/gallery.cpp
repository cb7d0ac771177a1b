// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/gallery.h"

#include "ui/common/colours.h"
#include "ui/common/style.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int settleMs = 10;
constexpr int floorAgents = 240;
/// The button that empties a field comes and goes slowly.
bool hasClearButtonFaded(const QLineEdit *field)
{
    const auto *clear = field->findChild<QAction *>("_q_qlineeditclearaction"_L1);
    const QList<QToolButton *> buttons = field->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (clear && button->defaultAction() == clear)
            return button->property("opacity").toReal() == (field->text().isEmpty() ? 0 : 1);
    }
    return true;
}

bool haveClearButtonsFaded(const Scene::Windows &windows)
{
    for (const QWidget *window : windows) {
        const QList<QLineEdit *> fields = window->findChildren<QLineEdit *>();
        if (!std::all_of(fields.begin(), fields.end(), [](const QLineEdit *field) {
                return !field->isVisible() || hasClearButtonFaded(field);
            }))
            return false;
    }
    return true;
}

} // namespace

void prepareGallery(bool dark)
{
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setCursorFlashTime(0);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    QCoreApplication::setApplicationVersion(u"1.0.0"_s);
    applyStyle(Colours::set(dark, false));
    applyStyleSheet();
}

Gallery::Gallery() = default;
Gallery::~Gallery()
{
    close();
}

const QList<Scene> &Gallery::scenes()
{
    static const QList<Scene> all = mainScenes() + connectionScenes() + menuScenes() + signInScenes()
        + signOutScenes() + journalScenes() + helpScenes();
    return all;
}

Scene::Windows Gallery::open(const Scene &scene)
{
    close();
    const Scene::Windows windows = scene.open(*this);
    (void)QTest::qWaitFor([&] { return haveClearButtonsFaded(windows); });
    QTest::qWait(settleMs); // that nothing moves any more has no signal
    return windows;
}

void Gallery::close()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (const QPointer<QWidget> &widget : std::exchange(m_kept, {}))
        delete widget.data();
    for (const auto &[name, desk] : m_desks)
        desk->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

GalleryDesk &Gallery::desk(const QByteArray &name, const std::function<std::unique_ptr<GalleryDesk>()> &make)
{
    std::unique_ptr<GalleryDesk> &desk = m_desks[name];
    if (!desk)
        desk = make();
    if (!desk)
        qFatal("The desk \"%s\" of the gallery could not be brought about", name.constData());
    return *desk;
}

GalleryDesk &Gallery::floor()
{
    return desk("floor", [] {
        auto made = std::make_unique<GalleryDesk>(GalleryDesk::options(floorAgents));
        return made->begin() ? std::move(made) : nullptr;
    });
}

GalleryDesk &Gallery::signedOut()
{
    return desk("signedOut", [] { return std::make_unique<GalleryDesk>(); });
}

JournalFiles &Gallery::journalFiles()
{
    if (m_journalFiles)
        return *m_journalFiles;
    m_journalFiles = std::make_unique<JournalFiles>();
    return *m_journalFiles;
}
