// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/celldelegate.h"
#include "ui/common/colours.h"

/// The result column of the journal: a sign for each of the journal's words, told apart by shape and colour.
class OutcomeDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// `outcome` is a journalword; one that is not known has the sign for "not known".
    static QLatin1StringView iconName(const QString &outcome);
    static QColor Colours::*colour(const QString &outcome);

protected:
    Sign sign(const QModelIndex &index, const QPalette &palette) const override;
};
