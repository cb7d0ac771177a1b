// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

/// One thing in a program's window as assistive technologies get it, over AT-SPI (the interfaces
/// org.a11y.atspi.* on the accessibility bus). What cannot be read is empty: the thing may have gone.
class Accessible
{
public:
    /// Bits of the answer to GetState, as AT-SPI numbers them.
    enum State { Checked = 4, Enabled = 8, Focusable = 11, Focused = 12, Selected = 23, Showing = 25 };

    Accessible() = default;
    Accessible(const QDBusConnection &bus, const QString &service, const QString &path);
    /// Where every program's own accessible hangs.
    static Accessible desktop(const QDBusConnection &bus);

    bool isNull() const { return m_service.isEmpty(); }
    bool operator==(const Accessible &other) const
    {
        return m_service == other.m_service && m_path == other.m_path;
    }

    QString role() const; ///< in words: "push button"
    QString name() const { return property("Accessible", "Name").toString(); }
    QString description() const { return property("Accessible", "Description").toString(); }
    bool is(State state) const;
    QList<Accessible> children() const;
    /// What it is labelled by.
    QList<Accessible> labels() const;

    QStringList actions() const;
    /// False: there is no such action, or it was refused.
    bool act(const QString &action) const;
    bool grabFocus() const;
    QString text() const;
    bool setText(const QString &text) const;

    bool isTable() const;
    int rowCount() const { return property("Table", "NRows").toInt(); }
    int columnCount() const { return property("Table", "NColumns").toInt(); }
    Accessible cell(int row, int column) const;
    Accessible columnHeader(int column) const;
    bool selectRow(int row) const;

    /// For messages: role and name.
    QString said() const { return role() + u" \"" + name() + u'"'; }

private:
    QDBusMessage call(const char *interface, const char *method, const QVariantList &arguments = {}) const;
    QVariant property(const char *interface, const char *name) const;
    Accessible accessible(const QVariant &reference) const;

    QDBusConnection m_bus{QString()};
    QString m_service;
    QString m_path;
};
