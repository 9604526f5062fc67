// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/document/field.hpp>
#include <purse/model/document.hpp>

namespace purse {

/// References and meaning, looked at once every part has been read: a name that nobody has, a budget without a pay
/// line, a model that contradicts itself. Places where reading already found something are left alone.
class Check {
public:
    explicit Check(Findings& findings) : Check(findings, findings) {}
    /// @param unfinished takes what only keeps a scenario from being solved: steps that do not fit together, a fit
    ///                   without a budget
    Check(Findings& findings, Findings& unfinished) : m_findings(&findings), m_unfinished(&unfinished) {}

    void document(const Document& document) const;
    void questions(const std::vector<Question>& questions, const std::string& where) const;
    /// What the steps and the fit ask of the catalogue and of the questions.
    void model(const PayModel& model, const std::vector<Question>& questions, const std::string& where) const;

private:
    void question(const Question& question, const std::vector<Question>& all, const std::string& where) const;
    void coversCycles(const std::vector<Question>& questions, const std::string& where) const;
    void stepQuestions(const Step& step, const std::vector<Question>& questions, const std::string& where) const;
    void tableRows(const Step& step, const std::vector<Question>& questions, const std::string& where) const;
    void amendments(const Document& document) const;
    void borders(const Document& document) const;
    void budget(const Budget& budget, const Document& document, const std::string& where) const;
    void contribution(const ContributionPlan& plan, const Document& document, const std::string& where) const;
    void matching(const Matching& matching, const std::string& where) const;
    void payout(const Payout& payout, const Document& document, const std::string& where) const;
    void pile(const Pile& pile, const Document& document, const std::string& where) const;
    void refuseUnknownMember(const std::string& member, const Document& document, const std::string& where) const;
    void fund(const BudgetLine& line, const Document& document, const std::string& where) const;
    void members(const std::vector<Member>& members, const std::string& where) const;
    void hours(const Work& work, const std::string& where) const;
    void absences(const Work& work, const std::string& where) const;
    void scenario(const Scenario& scenario, const Document& document, const std::string& where) const;
    void memberOverrides(const Scenario& scenario, const Document& document, const std::string& where) const;

    /// Says so unless something has been said about this place already.
    void refuse(const std::string& where, std::string what, std::string hint) const;
    void leaveUnfinished(Problem problem) const;
    template <class T>
    void refuseDuplicates(const std::vector<T>& all, const std::string& where) const;

    Findings* m_findings;
    Findings* m_unfinished;
};

/// Which answers a setting of a step can work with; of the fit, where the step is "fit". Empty: any.
std::vector<QuestionKind> usableKindsOf(const std::string& step, const std::string& setting);

} // namespace purse
