// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/pages/needs/needs_print.hpp"
#include "gui/pages/needs/own_needs.hpp"

#include <vector>

class QComboBox;
class QFrame;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace purse::gui {

class HoursCard;
class NameCard;
class NeedsStart;
class PlaceCard;
class QuestionCard;
class ReviewView;
class SentView;
class TotalCard;

/// The place "My needs": one person alone fills in what they need, on short pages, sees what will be seen, and writes a
/// file to send.
class NeedsPage : public QWidget {
    Q_OBJECT

public:
    /// The parts in their order; one with many questions takes several pages.
    enum class Part { Me, Hours, Caring, Costs, Silent, Review, Sent };

    /// @param needs outlives the page: the window may be made anew around it
    explicit NeedsPage(OwnNeeds& needs, QWidget* parent = nullptr);

    /// Opens a member file, or begins with the questions of a pay model or a document. Asks about unsaved changes, and
    /// says why a file is refused.
    bool openFile(const QString& path);
    void beginWith(const Document& document, const std::string& member);
    /// The document that is open in the window; nullptr: none. Nothing of it is kept but the names to choose from.
    void offerDocument(std::shared_ptr<const Document> document);

    bool isModified() const { return m_needs.isModified(); }
    bool mayClose(); ///< asks about unsaved changes; false: stay
    bool save();     ///< asks where, the first time
    bool saveTo(const QString& path);
    bool sendTo(const QString& path); ///< writes the file to send; the own file has to be on disk
    bool savePdf(const QString& path, NeedsPaper paper);
    bool close(); ///< back to the beginning; asks about unsaved changes

    OwnNeeds& needs() { return m_needs; }
    QUndoStack* undoStack() { return m_needs.undoStack(); }

    void showPart(Part part);
    void showQuestion(const std::string& question); ///< the page it stands on
    NeedsStart* start() const { return m_start; }
    QListWidget* steps() const { return m_steps; }
    QPushButton* nextButton() const { return m_next; }
    QPushButton* backButton() const { return m_back; }
    QPushButton* saveButton() const { return m_save; }
    QToolButton* undoButton() const { return m_undo; }
    QLabel* sum() const { return m_sum; }
    QLabel* state() const { return m_state; }
    ReviewView* review() const { return m_review; }
    SentView* sent() const { return m_sent; }
    NameCard* name() const { return m_name; }
    HoursCard* hours() const { return m_hours; }
    PlaceCard* place() const { return m_place; }
    QuestionCard* card(const std::string& question) const; ///< nullptr: none
    TotalCard* total(const std::string& question) const;

signals:
    void fileSaved(const QString& path); ///< the own file
    void fileSent(const QString& path);
    void closed();       ///< back at the beginning
    void stateChanged(); ///< another file, or another unsaved mark: for the title of the window

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Page {
        Part part;
        QString title;
        std::vector<std::string> questions;
        QWidget* widget = nullptr;
    };
    void makeFrame();
    QWidget* makeSide();
    void rebuild();
    void addPage(Part part, const QString& title, const std::vector<std::string>& questions,
                 const std::vector<QWidget*>& cards);
    void addTopic(Part part, const QString& title, const std::vector<std::string>& questions, QWidget* first);
    QWidget* makeSilentTable();
    void goTo(int page);
    void refresh();
    void refreshState();
    void arrange();
    void tellProblems(const QString& title, const QString& sentence, Problems problems);
    void openByDialog();
    void beginByDialog();
    void sendByDialog();
    void print();
    void savePdfByDialog();

    OwnNeeds& m_needs;
    std::shared_ptr<const Document> m_document;
    std::vector<Page> m_pages;
    QStackedWidget* m_stack = nullptr;
    NeedsStart* m_start = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_heading = nullptr;
    QListWidget* m_steps = nullptr;
    QComboBox* m_stepsBox = nullptr; ///< in place of the list where there is little room
    QStackedWidget* m_inside = nullptr;
    QFrame* m_side = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_save = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QToolButton* m_paper = nullptr;
    QToolButton* m_close = nullptr;
    ReviewView* m_review = nullptr;
    SentView* m_sent = nullptr;
    NameCard* m_name = nullptr;
    HoursCard* m_hours = nullptr;
    PlaceCard* m_place = nullptr;
    std::vector<QuestionCard*> m_cards;
    std::vector<TotalCard*> m_totals;
    QLabel* m_silentList = nullptr;
    class QGridLayout* m_grid = nullptr;
    bool m_isNarrow = false;
};

} // namespace purse::gui
