// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/model/subject.hpp>

namespace purse {

std::string adviceOn(Subject subject)
{
    const std::string words(kindOf(subject).words);
    const std::string start = "Take advice before adopting this rule: it looks at " + words
                              + ", which the law protects (in Great Britain the Equality Act 2010; from memory, "
                                "unverified). ";
    if (subject == Subject::Disability)
        return start
               + "Treating disabled people more favourably is not by itself discrimination against others there "
                 "(section 13(3)); adjustments at work that are due are not pay.";
    return start
           + "Pay that differs by it is risky; needs that can be put as costs, dependants or debts are easier to "
             "justify.";
}

} // namespace purse
