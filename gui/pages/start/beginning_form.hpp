// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/engine.hpp"

#include <purse/document/beginning.hpp>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace purse::gui {

/// What a new document has to know of a group: its name, its place and tax year, and the money that it counts in.
class BeginningForm : public QWidget {
    Q_OBJECT

public:
    explicit BeginningForm(const Engine& engine, QWidget* parent = nullptr);

    Beginning beginning() const; ///< without pay; the id of the document is like no other
    const Levy* levy() const;    ///< nullptr: none is counted
    Currency currency() const;
    bool isComplete() const;
    void addRow(const QString& title, QWidget* field); ///< below the others

    QLineEdit* name() const { return m_name; }
    QComboBox* place() const { return m_levy; }

signals:
    void changed();

private:
    void fillLevies();
    void refresh();

    const Engine& m_engine;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_levy = nullptr;
    QLineEdit* m_currency = nullptr;
};

} // namespace purse::gui
