// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>

#include <string>

namespace purse {

/// What a new document begins with.
struct Beginning {
    std::string id; ///< of the document; settles ties, so it should be like no other
    std::string groupName;
    Currency currency;
    std::string place;
    std::string levy; ///< id of a levy file for its scenarios; empty: none
    Date from{};      ///< first day of the budget's year
    Money pay;        ///< a year, for all pay, on-costs included
};

/// A document without people, with one budget, and with one scenario of the model.
Document newDocument(const Beginning& beginning, const ModelFile& model);

/// A model without steps that pays the claim.
ModelFile emptyModel(const std::string& title, const Currency& currency);

/// A model that pays everybody what is paid today, and asks nothing. Whose pay today is not known gets nothing.
ModelFile payTodayModel(const std::string& title, const Currency& currency);

} // namespace purse
