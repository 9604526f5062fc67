// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>
#include <purse/model/problem.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace purse {

/// Changes to a document that keep its parts in step with each other. None of them reads or writes a file.

/// "How many children?" as "how-many-children": 1 to 40 characters of an id.
std::string idFrom(std::string_view title);

/// The id made from a title, or the first of "title-2", "title-3", ... that nobody has.
template <class T>
std::string freeId(const std::vector<T>& all, std::string_view title)
{
    const std::string wanted = idFrom(title);
    std::string id = wanted;
    for (int number = 2; findById(all, id); ++number)
        id = wanted + "-" + std::to_string(number);
    return id;
}

/// Puts a model and the questions it asks into a document. A question that the document has already, of the same kind
/// and text, is shared; one of the same name and another meaning gets another name.
/// @return id of the model in the document, or why its amounts cannot be taken over
Result<std::string> addModel(Document& document, const ModelFile& file);

/// A model of a document as a file to hand on: its questions, and nothing of anybody. Keys that this program does not
/// know stay behind, because nobody knows what they say.
ModelFile modelFileOf(const Document& document, const PayModel& model);

/// Adds a scenario of a model on the first budget, with the levy of the last scenario there is.
/// @return its index
std::size_t addScenario(Document& document, const std::string& model, const std::string& title);

/// Takes a member away, with what scenarios say of this member, and with the member's requests, proposals and bids. A
/// grant that was for this member's pay alone is for all pay then. Where money of a pile that the member holds a part of
/// has moved, the pile goes too: without the member its moves would not come out.
void removeMember(Document& document, std::size_t index);

/// These take one away unless another part of the document rests on it.
/// @return what rests on it
Problems removeQuestion(Document& document, const std::string& id);
Problems removeModel(Document& document, const std::string& id);
Problems removeScenario(Document& document, const std::string& id);

/// Changes to the steps of a model, unless a later step, the fit or a scenario names a step that would be gone, or no
/// longer be before it.
/// @param model index into the document's models
/// @return what rests on it
Problems removeStep(Document& document, std::size_t model, std::size_t step);
Problems moveStep(Document& document, std::size_t model, std::size_t from, std::size_t to);

/// Another way to meet the budget. Settings that both ways have are kept.
Problems changeFit(Document& document, std::size_t model, const std::string& kind);

/// The questions whose answers a setting of a step ("fit": of the fit) can work with.
std::vector<const Question*> usableQuestions(const std::vector<Question>& questions, const std::string& step,
                                             const std::string& setting);

/// A step with the settings that its kind needs, at values that change nothing: 0%, 0.00, times 1.
/// @return or why there can be none yet: no question that it could use
Result<Step> newStep(const PayModel& model, const std::vector<Question>& questions, const std::string& kind);

/// Takes the rows out of a table that cannot hold for the answers of its question, once that is another one.
void fitRowsToQuestion(Step& table, const std::vector<Question>& questions);

/// The settings that a kind of step or fit needs, as newStep() has them.
Result<Parameters> newSettings(std::span<const ParameterKind> kinds, const std::string& step, const PayModel& model,
                               const std::vector<Question>& questions);

} // namespace purse
