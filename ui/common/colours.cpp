// SPDX-License-Identifier: Apache-2.0
#include "ui/common/colours.h"

#include <QPalette>

namespace
{

// clang-format off
const Colours lightSet {
    .window = QColor(0xf3f5f8),
    .surface = QColor(0xffffff),
    .raised = QColor(0xeaeef3),
    .border = QColor(0xd9dee6),
    .inputBorder = QColor(0x848d9c),
    .scroll = QColor(0xc3cad4),
    .text = QColor(0x1a2029),
    .muted = QColor(0x566070),
    .accent = QColor(0x1f5fd0),
    .accentHover = QColor(0x184fb2),
    .accentPressed = QColor(0x133f91),
    .onAccent = QColor(0xffffff),
    .selection = QColor(0xd9e6ff),
    .danger = QColor(0xb3261e),
    .dangerHover = QColor(0x951b15),
    .onDanger = QColor(0xffffff),
    .dangerTint = QColor(0xfdeceb),
    .dangerBorder = QColor(0xeab4b0),
    .warningTint = QColor(0xfff3d9),
    .warningBorder = QColor(0xe6c987),
    .warningText = QColor(0x7a4a00),
    .infoTint = QColor(0xe9f1ff),
    .infoBorder = QColor(0xb9d0f7),
    .good = QColor(0x1f7a45),
    .onState = QColor(0xffffff),
    .idle = QColor(0x1f7a45),
    .talking = QColor(0xb1530a),
    .wrapUp = QColor(0x0d7680),
    .busy = QColor(0x7547c4),
    .rest = QColor(0x566478),
    .preRest = QColor(0x7d6512),
    .study = QColor(0xa63a78),
    .unknown = QColor(0x6b6f76),
};

const Colours darkSet {
    .window = QColor(0x14171c),
    .surface = QColor(0x1c2027),
    .raised = QColor(0x282e37),
    .border = QColor(0x343b46),
    .inputBorder = QColor(0x76808f),
    .scroll = QColor(0x47505d),
    .text = QColor(0xe9ecf1),
    .muted = QColor(0xa6b0be),
    .accent = QColor(0x79a9ff),
    .accentHover = QColor(0x97bcff),
    .accentPressed = QColor(0x5d92f2),
    .onAccent = QColor(0x0b1424),
    .selection = QColor(0x243f6d),
    .danger = QColor(0xf47b72),
    .dangerHover = QColor(0xff978f),
    .onDanger = QColor(0x2a0705),
    .dangerTint = QColor(0x3a2021),
    .dangerBorder = QColor(0x7a3d3a),
    .warningTint = QColor(0x362b15),
    .warningBorder = QColor(0x75602d),
    .warningText = QColor(0xf2c774),
    .infoTint = QColor(0x1b2b47),
    .infoBorder = QColor(0x35548c),
    .good = QColor(0x5fcb8f),
    .onState = QColor(0x10151c),
    .idle = QColor(0x5fcb8f),
    .talking = QColor(0xf2a45e),
    .wrapUp = QColor(0x55c5d0),
    .busy = QColor(0xbba2f5),
    .rest = QColor(0xa3b1c4),
    .preRest = QColor(0xd8c25c),
    .study = QColor(0xf092c4),
    .unknown = QColor(0xb3b7bd),
};

// White and black themselves: what is not text or a line stays out of the way.
const Colours highContrastLightSet {
    .window = QColor(0xffffff),
    .surface = QColor(0xfefefe),
    .raised = QColor(0xe6e6e6),
    .border = QColor(0x3a3a3a),
    .inputBorder = QColor(0x000000u),
    .scroll = QColor(0x4a4a4a),
    .text = QColor(0x000000u),
    .muted = QColor(0x2b2b2b),
    .accent = QColor(0x00308f),
    .accentHover = QColor(0x00246b),
    .accentPressed = QColor(0x001847),
    .onAccent = QColor(0xffffff),
    .selection = QColor(0xbcd4ff),
    .danger = QColor(0x8a0000),
    .dangerHover = QColor(0x640000),
    .onDanger = QColor(0xffffff),
    .dangerTint = QColor(0xffeaea),
    .dangerBorder = QColor(0x8a0000),
    .warningTint = QColor(0xfff4d0),
    .warningBorder = QColor(0x5a3a00),
    .warningText = QColor(0x4a2d00),
    .infoTint = QColor(0xe8f0ff),
    .infoBorder = QColor(0x00308f),
    .good = QColor(0x00481f),
    .onState = QColor(0xffffff),
    .idle = QColor(0x00481f),
    .talking = QColor(0x6e2c00),
    .wrapUp = QColor(0x00454c),
    .busy = QColor(0x46208f),
    .rest = QColor(0x2c3a4d),
    .preRest = QColor(0x4c3b00),
    .study = QColor(0x701e4d),
    .unknown = QColor(0x383838),
};

const Colours highContrastDarkSet {
    .window = QColor(0x000000u),
    .surface = QColor(0x010101),
    .raised = QColor(0x2c2c2c),
    .border = QColor(0xb8b8b8),
    .inputBorder = QColor(0xffffff),
    .scroll = QColor(0xc8c8c8),
    .text = QColor(0xffffff),
    .muted = QColor(0xe0e0e0),
    .accent = QColor(0x8fd3ff),
    .accentHover = QColor(0xc0e6ff),
    .accentPressed = QColor(0x66bdf5),
    .onAccent = QColor(0x000000u),
    .selection = QColor(0x123f78),
    .danger = QColor(0xff9f98),
    .dangerHover = QColor(0xffc4bf),
    .onDanger = QColor(0x000000u),
    .dangerTint = QColor(0x3a0d0d),
    .dangerBorder = QColor(0xff9f98),
    .warningTint = QColor(0x2e2200),
    .warningBorder = QColor(0xffd75e),
    .warningText = QColor(0xffdf80),
    .infoTint = QColor(0x001d3a),
    .infoBorder = QColor(0x8fd3ff),
    .good = QColor(0x7dea9f),
    .onState = QColor(0x000000u),
    .idle = QColor(0x7dea9f),
    .talking = QColor(0xffb877),
    .wrapUp = QColor(0x72e4ee),
    .busy = QColor(0xd2bfff),
    .rest = QColor(0xc6d2e2),
    .preRest = QColor(0xf0dc7a),
    .study = QColor(0xffb0da),
    .unknown = QColor(0xd4d4d4),
};

struct Named { QLatin1StringView name; QColor Colours::*colour; };

// A name that is the beginning of another one comes after it.
const Named styleSheetNames[] = {
    {QLatin1StringView("@accentPressed"), &Colours::accentPressed},
    {QLatin1StringView("@warningBorder"), &Colours::warningBorder},
    {QLatin1StringView("@dangerBorder"), &Colours::dangerBorder},
    {QLatin1StringView("@accentHover"), &Colours::accentHover},
    {QLatin1StringView("@dangerHover"), &Colours::dangerHover},
    {QLatin1StringView("@inputBorder"), &Colours::inputBorder},
    {QLatin1StringView("@warningText"), &Colours::warningText},
    {QLatin1StringView("@warningTint"), &Colours::warningTint},
    {QLatin1StringView("@dangerTint"), &Colours::dangerTint},
    {QLatin1StringView("@infoBorder"), &Colours::infoBorder},
    {QLatin1StringView("@selection"), &Colours::selection},
    {QLatin1StringView("@infoTint"), &Colours::infoTint},
    {QLatin1StringView("@onAccent"), &Colours::onAccent},
    {QLatin1StringView("@onDanger"), &Colours::onDanger},
    {QLatin1StringView("@surface"), &Colours::surface},
    {QLatin1StringView("@accent"), &Colours::accent},
    {QLatin1StringView("@border"), &Colours::border},
    {QLatin1StringView("@danger"), &Colours::danger},
    {QLatin1StringView("@raised"), &Colours::raised},
    {QLatin1StringView("@scroll"), &Colours::scroll},
    {QLatin1StringView("@window"), &Colours::window},
    {QLatin1StringView("@muted"), &Colours::muted},
    {QLatin1StringView("@text"), &Colours::text},
};
// clang-format on

} // namespace

bool Colours::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colours &Colours::set(bool dark, bool highContrast)
{
    if (highContrast)
        return dark ? highContrastDarkSet : highContrastLightSet;
    return dark ? darkSet : lightSet;
}

const Colours &Colours::of(const QPalette &palette)
{
    const bool dark = isDark(palette);
    const Colours &strong = set(dark, true);
    const bool isStrong = palette.color(QPalette::Base) == strong.surface;
    return isStrong ? strong : set(dark, false);
}

QColor Colours::*Colours::ofState(AgentState state)
{
    switch (state) {
    case AgentState::Idle:
        return &Colours::idle;
    case AgentState::Talking:
        return &Colours::talking;
    case AgentState::WrapUp:
        return &Colours::wrapUp;
    case AgentState::Busy:
        return &Colours::busy;
    case AgentState::Rest:
        return &Colours::rest;
    case AgentState::PreRest:
        return &Colours::preRest;
    case AgentState::Study:
        return &Colours::study;
    case AgentState::SignedOut:
    case AgentState::Unknown:
        break;
    }
    return &Colours::unknown;
}

QPalette Colours::palette() const
{
    QPalette made(surface, window);
    made.setColor(QPalette::WindowText, text);
    made.setColor(QPalette::Text, text);
    made.setColor(QPalette::ButtonText, text);
    made.setColor(QPalette::Base, surface);
    made.setColor(QPalette::AlternateBase, raised);
    made.setColor(QPalette::Window, window);
    made.setColor(QPalette::Button, surface);
    made.setColor(QPalette::Highlight, selection);
    made.setColor(QPalette::HighlightedText, text);
    made.setColor(QPalette::PlaceholderText, muted);
    made.setColor(QPalette::ToolTipBase, surface);
    made.setColor(QPalette::ToolTipText, text);
    made.setColor(QPalette::Link, accent);
    made.setColor(QPalette::Light, surface);
    made.setColor(QPalette::Midlight, raised);
    made.setColor(QPalette::Mid, border);
    made.setColor(QPalette::Dark, inputBorder);
    made.setColor(QPalette::Shadow, border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, muted);
    return made;
}

QString Colours::filledIn(QString styleSheet) const
{
    for (const Named &entry : styleSheetNames)
        styleSheet.replace(entry.name, (this->*entry.colour).name());
    return styleSheet;
}
