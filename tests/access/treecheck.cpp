// SPDX-License-Identifier: Apache-2.0
#include "tests/access/treecheck.h"

using namespace Qt::StringLiterals;

namespace
{

/// What is nothing without a name, whether one can act on it or not.
bool needsName(const QString &role)
{
    static const QStringList roles{u"frame"_s,     u"dialog"_s,        u"push button"_s,  u"button menu"_s,
                                   u"check box"_s, u"radio button"_s,  u"combo box"_s,    u"text"_s,
                                   u"spin box"_s,  u"password text"_s, u"progress bar"_s, u"table"_s,
                                   u"menu item"_s, u"menu"_s};
    return roles.contains(role);
}

bool canBeUsed(const Accessible &thing)
{
    QStringList actions = thing.actions();
    actions.removeAll(u"SetFocus"_s);
    return thing.is(Accessible::Focusable) || !actions.isEmpty();
}

QStringList checkTable(const Accessible &table)
{
    QStringList problems;
    for (int column = 0; column < table.columnCount(); ++column) {
        const Accessible header = table.columnHeader(column);
        if (header.name().isEmpty())
            problems.append(table.said() + u": column %1 has no header"_s.arg(column));
        if (table.rowCount() > 0 && table.cell(0, column).role() != u"cell")
            problems.append(table.said() + u": column %1 has no cells"_s.arg(column));
    }
    return problems;
}

void check(const Accessible &thing, const QString &where, bool isWindow, QStringList *problems)
{
    if (!thing.is(Accessible::Showing))
        return;
    const QString role = thing.role();
    const QString here = where + u" > " + thing.said();
    // Qt 6.4 calls a framed part of a window a frame as well.
    const bool isPart = role == u"frame" && !isWindow;
    if (thing.name().isEmpty() && ((needsName(role) && !isPart) || canBeUsed(thing)))
        problems->append(here + u" has no name"_s);
    // On Linux a combo box is called by what is chosen in it: what it is for must be said otherwise.
    if (role == u"combo box" && thing.description().isEmpty() && thing.labels().isEmpty())
        problems->append(here + u" does not say what is chosen"_s);
    if (thing.isTable()) {
        problems->append(checkTable(thing));
        return;
    }
    const QList<Accessible> children = thing.children();
    for (const Accessible &child : children)
        check(child, here, false, problems);
}

} // namespace

QStringList unsaid(const Accessible &window)
{
    QStringList problems;
    check(window, QString(), true, &problems);
    return problems;
}
