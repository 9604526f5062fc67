// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/model/question.hpp>

namespace purse {

std::string_view toText(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Count:
        return "count";
    case QuestionKind::Number:
        return "number";
    case QuestionKind::Points:
        return "points";
    case QuestionKind::Money:
        return "money";
    case QuestionKind::YesNo:
        return "yes_no";
    case QuestionKind::Choice:
        return "choice";
    }
    return "";
}

} // namespace purse
