// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_document.hpp"

#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse {
namespace {

std::string firstOf(const Problems& problems) { return problems.front().where + ": " + problems.front().what; }

RC_GTEST_PROP(RoundTrip, ReadsBackEveryDocumentItWrites, ())
{
    const Document document = *test::documents();

    const Result<Document> read = readDocument(writeDocument(document));

    if (!read)
        RC_FAIL(firstOf(read.error()));
    RC_ASSERT(*read == document);
}

RC_GTEST_PROP(RoundTrip, WritesTheSameBytesAgain, ())
{
    const std::string once = writeDocument(*test::documents());

    const Result<Document> read = readDocument(once);

    RC_ASSERT(read.has_value());
    RC_ASSERT(writeDocument(*read) == once);
}

RC_GTEST_PROP(RoundTrip, HoldsForModelsInTheirOwnFile, ())
{
    const Document document = *test::documents();
    const ModelFile file{document.group.currency, document.models.front(), document.questions, {}};

    const Result<ModelFile> read = readModelFile(writeModelFile(file));

    if (!read)
        RC_FAIL(firstOf(read.error()));
    RC_ASSERT(*read == file);
    RC_ASSERT(writeModelFile(*read) == writeModelFile(file));
}

} // namespace
} // namespace purse
