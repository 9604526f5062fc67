// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/models/answers_model.hpp"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace purse::gui {

/// Edits one entry: a field for its kind, and "Rather not say" where that is possible.
class AnswerEditor : public QWidget {
    Q_OBJECT

public:
    AnswerEditor(const Entry& entry, const Format& format, QWidget* parent = nullptr);

    /// The value in the fields; exactly what it was when nobody touched them.
    EntryValue value() const;
    void finish(); ///< takes over what is typed and closes
    QDoubleSpinBox* spinBox() const { return m_number; }
    QComboBox* choices() const { return m_choice; }
    QCheckBox* ratherNotSay() const { return m_silent; }

signals:
    void done(); ///< a choice was made, or the focus went elsewhere

private:
    void makeField(const Format& format);
    bool holds(const QWidget* widget) const;
    void fillField();
    EntryValue fieldValue() const;

    Entry m_entry;
    QDoubleSpinBox* m_number = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_silent = nullptr;
    bool m_touched = false;
};

} // namespace purse::gui
