// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <purse/model/question.hpp>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace purse::gui {

/// Chooses questions for members: usual ones, or one in the group's own words.
class QuestionDialog : public QDialog {
    Q_OBJECT

public:
    /// @param usual those that the document does not ask yet
    explicit QuestionDialog(std::vector<Question> usual, QWidget* parent = nullptr);

    std::vector<Question> chosen() const;
    QListWidget* usualList() const { return m_list; }
    QTabWidget* tabs() const { return m_tabs; }
    QLineEdit* ownText() const { return m_text; }
    QComboBox* ownKind() const { return m_kind; }
    QPushButton* addButton() const { return m_add; }

private:
    QWidget* makeUsual();
    QWidget* makeOwn();
    Question own() const;
    void refresh();

    std::vector<Question> m_usual;
    QTabWidget* m_tabs = nullptr;
    QListWidget* m_list = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_why = nullptr;
    QLineEdit* m_unit = nullptr;
    QPlainTextEdit* m_choices = nullptr;
    QLabel* m_choicesLabel = nullptr;
    QCheckBox* m_need = nullptr;
    QCheckBox* m_sensitive = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace purse::gui
