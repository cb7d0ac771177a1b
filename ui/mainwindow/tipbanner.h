// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

class Appearance;
class GatewaySession;

/// Tips for newcomers, one at a time, while somebody is signed in. Closed, or read to the end, they stay away
/// until the Help menu asks for them.
class TipBanner : public Banner
{
    Q_OBJECT

public:
    /// Both must outlive the banner.
    TipBanner(const GatewaySession *session, Appearance *appearance, QWidget *parent = nullptr);

    void setWanted(bool wanted);

private:
    void refresh();
    void showNext();

    const GatewaySession *m_session;
    Appearance *m_appearance;
    int m_shown = 0;
};
