// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

class GatewaySession;

/// What the supervisor should know before the first click: lacking rights, a password that must be changed.
/// Quiet: it blocks nothing, and a click puts it away until the next sign-in.
class HintBanner : public Banner
{
    Q_OBJECT

public:
    /// The session must outlive the banner.
    explicit HintBanner(const GatewaySession *session, QWidget *parent = nullptr);

private:
    void refresh();
    QString passwordHint() const;

    const GatewaySession *m_session;
    bool m_read = false;
};
