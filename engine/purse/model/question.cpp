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

Topic topicOf(const Question& question)
{
    if (question.topic)
        return *question.topic;
    if (question.kind == QuestionKind::Money)
        return Topic::Costs;
    const bool isCare = question.concerns == Subject::Children || question.concerns == Subject::Childcare
                        || question.concerns == Subject::CarerBenefit;
    return isCare ? Topic::Caring : Topic::Me;
}

} // namespace purse
