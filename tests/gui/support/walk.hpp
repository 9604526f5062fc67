// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QObject>
#include <QStringList>

namespace purse::gui::test {

/// Goes through what assistive technology sees, and notes what takes the focus and has no name.
struct Walk {
    int nodes = 0;
    QStringList unnamed;

    void visit(QAccessibleInterface* node, const QString& path = {})
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        ++nodes;
        const QString here = path + QLatin1Char('/')
                             + (node->object() ? QString::fromLatin1(node->object()->metaObject()->className())
                                               : QString::number(node->role()));
        if (node->state().focusable && node->text(QAccessible::Name).trimmed().isEmpty())
            unnamed << here;
        if (node->role() == QAccessible::Table)
            return; // cells are checked where their models are
        for (int child = 0; child < node->childCount(); ++child)
            visit(node->child(child), here);
    }
};

} // namespace purse::gui::test
