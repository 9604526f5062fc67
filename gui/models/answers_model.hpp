// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/models/format.hpp"

#include <QMetaType>

#include <optional>
#include <variant>
#include <vector>

namespace purse::gui {

/// What an entry of the form holds. NotStated: the member would rather not say, or has not said yet.
using EntryValue = std::variant<NotStated, Decimal, Money, bool, std::string>;

/// One entry of a member's form: a question, or the hours of work.
struct Entry {
    enum class Kind { Number, Money, YesNo, Choice };
    struct Choice {
        std::string id;
        QString text;
    };

    QString text;
    QString why;
    QString unit; ///< "hours a week", "£ a month", "children"
    Kind kind = Kind::Number;
    int decimals = 0; ///< of numbers and money
    double least = 0.0;
    double most = 0.0;
    std::vector<Choice> choices;
    bool mayStaySilent = true; ///< hours of work are always known
    EntryValue value;
    std::string question; ///< id; empty: the hours
    QString standIn;      ///< what counts instead of an answer that is not given
};

/// The form of one member: hours first, then the questions of the document.
class AnswersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { QuestionColumn, AnswerColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< Entry
        WhyRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param member index into the document's members
    void show(const Document& document, std::size_t member, const Format& format, bool readOnly);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes an EntryValue with Qt::EditRole. The model changes when the session shows the edited document.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited(std::size_t member, const purse::Member& after, const QString& what);

private:
    std::vector<Entry> m_entries;
    std::vector<bool> m_declares; ///< by entry: its answer is a declared total
    std::size_t m_index = 0;
    Member m_member;
    Format m_format;
    bool m_readOnly = false;
};

/// The value in the words of the form; empty when it is not stated.
QString inWords(const Entry& entry, const Format& format);

} // namespace purse::gui

Q_DECLARE_METATYPE(purse::gui::Entry)
Q_DECLARE_METATYPE(purse::gui::EntryValue)
