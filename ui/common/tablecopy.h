// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

/// Puts the selected rows on the clipboard as shown: visible columns in their order, cells parted by tabs, a
/// line each.
void copySelectedRows(const QTableView &view);
