// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/models/answers_model.hpp"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace purse::gui {

/// One answer to try: a slider with a field for numbers and money, a list for choices. The mouse wheel changes it only
/// where it has the focus, so that a page can be scrolled across it.
class AnswerControl : public QWidget {
    Q_OBJECT

public:
    AnswerControl(const Entry& entry, const Format& format, QWidget* parent = nullptr);

    void setEntry(const Entry& entry); ///< the same question with another answer
    const Entry& entry() const { return m_entry; }
    QSlider* slider() const { return m_slider; }
    QDoubleSpinBox* field() const { return m_field; }
    QComboBox* choices() const { return m_choices; }

signals:
    void tried(const EntryValue& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeNumber(const Format& format);
    void makeChoices();
    void fill();
    void setSteps();

    Entry m_entry;
    double m_step = 1.0; ///< of the slider
    double m_most = 0.0; ///< of the slider; the field takes more
    bool m_filling = false;
    QLabel* m_silent = nullptr;
    QSlider* m_slider = nullptr;
    QDoubleSpinBox* m_field = nullptr;
    QComboBox* m_choices = nullptr;
};

} // namespace purse::gui
