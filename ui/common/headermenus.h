// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>

class QMenu;
class QTableView;

/// What the mouse does at the header of a table, as menus: the keyboard does not get there.
namespace HeaderMenus
{

/// An entry for each column that is shown: sorts by it, the other way round if it is sorted by it already.
void fillSorting(QMenu *menu, QTableView *table);
/// A switch for each column. These are always shown.
void fillColumns(QMenu *menu, QTableView *table, const QSet<int> &always);

} // namespace HeaderMenus
