// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/session/library.hpp"
#include "gui/session/session.hpp"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace purse::gui {

class BeginningForm;
class PaidPeople;
class PayrollCheck;

/// Begins a document with last month's payroll: who was paid what for how many hours, whether that comes out as it did,
/// and one thing to set beside it. Needs stay empty.
class PayrollWizard : public QDialog {
    Q_OBJECT

public:
    explicit PayrollWizard(const Engine& engine, QWidget* parent = nullptr);

    Document document() const; ///< with money for pay of what today's pay costs

    BeginningForm* form() const { return m_form; }
    PaidPeople* people() const { return m_people; }
    PayrollCheck* check() const { return m_check; }
    QListWidget* beside() const { return m_beside; }
    QPushButton* nextButton() const { return m_next; }
    QPushButton* backButton() const { return m_back; }
    int page() const;
    void reject() override;

private:
    void makePages();
    QWidget* makePage(const QString& title, const QString& words, QWidget* inside);
    void fillModels();
    void next();
    void back();
    void beginDraft();
    void refresh();

    const Engine& m_engine;
    Session m_draft; ///< the document while it is being made
    std::vector<LibraryModel> m_models;
    QStackedWidget* m_pages = nullptr;
    BeginningForm* m_form = nullptr;
    PaidPeople* m_people = nullptr;
    PayrollCheck* m_check = nullptr;
    QListWidget* m_beside = nullptr;
    QLabel* m_step = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace purse::gui
