// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/answers_model.hpp"

#include "gui/models/text.hpp"

#include <algorithm>

namespace purse::gui {
namespace {
constexpr double largestNumber = 1e6;
constexpr double largestMoney = 1e9;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::AnswersModel)
};

QString periodUnit(const Question& question, const Format& format)
{
    return Words::tr("%1 %2").arg(format.symbol(), perWords(question.per));
}

Entry::Kind kindOf(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Money:
        return Entry::Kind::Money;
    case QuestionKind::YesNo:
        return Entry::Kind::YesNo;
    case QuestionKind::Choice:
        return Entry::Kind::Choice;
    case QuestionKind::Count:
    case QuestionKind::Number:
    case QuestionKind::Points:
        break;
    }
    return Entry::Kind::Number;
}

EntryValue valueOf(const Answer& answer)
{
    return std::visit(
        [](const auto& value) -> EntryValue {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, DeclaredTotal>)
                return std::visit([](const auto& total) -> EntryValue { return total; }, value.total);
            else
                return value;
        },
        answer);
}

Answer answerOf(const EntryValue& value, bool declares)
{
    if (declares && std::holds_alternative<Money>(value))
        return DeclaredTotal{std::get<Money>(value)};
    if (declares && std::holds_alternative<Decimal>(value))
        return DeclaredTotal{std::get<Decimal>(value)};
    return std::visit([](const auto& plain) -> Answer { return plain; }, value);
}

QString standInWords(const Question& question)
{
    switch (question.standIn.kind) {
    case StandIn::Kind::Nothing:
        return Words::tr("nothing");
    case StandIn::Kind::GroupMedian:
        return Words::tr("the middle of the group's answers");
    case StandIn::Kind::Value:
        break;
    }
    return Words::tr("a value that the group chose");
}

Entry entryOf(const Question& question, const Member& member, const Format& format)
{
    Entry entry;
    entry.text = shown(question.text);
    entry.why = shown(question.why);
    entry.kind = kindOf(question.kind);
    const bool isMoney = entry.kind == Entry::Kind::Money;
    entry.unit = isMoney                                 ? periodUnit(question, format)
                 : question.kind == QuestionKind::Points ? Words::tr("percentage points")
                                                         : shown(question.unit);
    entry.decimals = isMoney ? format.currency().minorDigits : question.kind == QuestionKind::Count ? 0 : 2;
    entry.least = question.least ? question.least->toDouble() : 0.0;
    entry.most = question.most ? question.most->toDouble() : isMoney ? largestMoney : largestNumber;
    for (const Question::Choice& choice : question.choices)
        entry.choices.push_back({choice.id, shown(choice.text)});
    entry.question = question.id;
    entry.standIn = standInWords(question);
    const auto answer = member.answers.find(question.id);
    entry.value = answer == member.answers.end() ? EntryValue(NotStated{}) : valueOf(answer->second);
    return entry;
}

Entry hoursEntry(const Member& member)
{
    Entry entry;
    entry.text = Words::tr("Paid hours");
    entry.why = Words::tr("Hours a week that this member is paid for");
    entry.unit = Words::tr("hours a week");
    entry.decimals = 2;
    entry.most = 168.0;
    entry.mayStaySilent = false;
    entry.value = member.work.hoursPerWeek.value;
    return entry;
}
} // namespace

QString inWords(const Entry& entry, const Format& format)
{
    const auto withUnit = [&entry](const QString& number) {
        return entry.unit.isEmpty() ? number : Words::tr("%1 %2").arg(number, entry.unit);
    };
    if (const auto* number = std::get_if<Decimal>(&entry.value))
        return withUnit(format.decimal(*number));
    if (const auto* money = std::get_if<Money>(&entry.value)) {
        const QString period = entry.unit.mid(format.symbol().size()).trimmed();
        return Words::tr("%1 %2").arg(format.money(*money, true), period);
    }
    if (const auto* yes = std::get_if<bool>(&entry.value))
        return *yes ? Words::tr("Yes") : Words::tr("No");
    if (const auto* id = std::get_if<std::string>(&entry.value)) {
        const auto choice = std::ranges::find(entry.choices, *id, &Entry::Choice::id);
        return choice == entry.choices.end() ? shown(*id) : choice->text;
    }
    return {};
}

void AnswersModel::show(const Document& document, std::size_t member, const Format& format, bool readOnly)
{
    std::vector<Entry> entries{hoursEntry(document.members.at(member))};
    std::vector<bool> declares{false};
    for (const Question& question : document.questions) {
        entries.push_back(entryOf(question, document.members[member], format));
        declares.push_back(!question.covers.empty());
    }
    const bool inPlace = m_index == member && entries.size() == m_entries.size() && !m_entries.empty();
    if (!inPlace)
        beginResetModel();
    m_entries = std::move(entries);
    m_declares = std::move(declares);
    m_index = member;
    m_member = document.members[member];
    m_format = format;
    m_readOnly = readOnly;
    if (inPlace)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

void AnswersModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int AnswersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AnswersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AnswersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const bool isQuestion = index.column() == QuestionColumn;
    const QString answer = inWords(entry, m_format);
    switch (role) {
    case Qt::DisplayRole:
        return isQuestion ? entry.text : answer.isEmpty() ? tr("not stated") : answer;
    case Qt::EditRole:
        return isQuestion ? QVariant(entry.text) : QVariant::fromValue(entry.value);
    case EntryRole:
        return QVariant::fromValue(entry);
    case WhyRole:
        return entry.why;
    case Qt::ToolTipRole:
        return escaped(entry.mayStaySilent ? tr("%1 Without an answer, %2 counts.").arg(entry.why, entry.standIn)
                                           : entry.why);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(entry.text, answer.isEmpty() ? tr("not stated") : answer);
    case Qt::AccessibleDescriptionRole:
        return entry.why;
    default:
        return {};
    }
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == QuestionColumn ? tr("Question") : tr("Answer");
}

Qt::ItemFlags AnswersModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool editable = index.column() == AnswerColumn && !m_readOnly;
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool AnswersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || !value.canConvert<EntryValue>())
        return false;
    const auto at = static_cast<std::size_t>(index.row());
    const Entry& entry = m_entries[at];
    const EntryValue next = value.value<EntryValue>();
    if (next == entry.value)
        return true;
    Member after = m_member;
    if (entry.question.empty())
        after.work.hoursPerWeek = WeeklyHours{std::get<Decimal>(next)};
    else
        after.answers[entry.question] = answerOf(next, m_declares[at]);
    emit edited(m_index, after, tr("Change “%1” of %2").arg(entry.text, shownName(m_member.name, m_member.id)));
    return true;
}

} // namespace purse::gui
