// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>
#include <purse/compare/one_more.hpp>
#include <purse/model/document.hpp>
#include <purse/model/member_file.hpp>
#include <purse/model/problem.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>

namespace purse::gui {

/// The doors of the engine that a session goes through. Tests put their own behind them.
struct Engine {
    std::function<Comparison(const Document&, const LevyLibrary&, const std::string& baseline)> compare;
    std::function<Result<Document>(const std::filesystem::path&)> read;
    /// @return what went wrong; nothing when the file is safely on disk
    std::function<Problems(const std::filesystem::path&, const Document&)> write;
    LevyLibrary levies;
    Problems levyProblems;          ///< why there are no levies; empty when they were read
    std::filesystem::path examples; ///< folder with documents to try; empty: none found

    /// What keeps a document from being opened again; what only keeps scenarios from being solved goes to unfinished.
    std::function<Problems(const Document&, Problems& unfinished)> check{};
    std::function<std::vector<OneMore>(const Document&, const std::string& scenario, const std::string& member,
                                       const LevyLibrary&)>
        oneMore{};
    std::function<Result<ModelFile>(const std::filesystem::path&)> readModel{};
    std::function<Problems(const std::filesystem::path&, const ModelFile&)> writeModel{};
    std::function<Result<QuestionFile>(const std::filesystem::path&)> readQuestions{};
    std::function<Result<MemberFile>(const std::filesystem::path&)> readMember{};
    std::function<Result<SentFile>(const std::filesystem::path&)> readSent{}; ///< refuses somebody's own file
    std::function<Problems(const std::filesystem::path&, const OwnFile&)> writeOwn{};
    std::function<Problems(const std::filesystem::path&, const SentFile&)> writeSent{};
    /// Writes a table to hand on.
    std::function<Problems(const std::filesystem::path&, const std::string& text)> writeText{};
    /// How long an edit waits for its figures before the window goes on without them.
    std::chrono::milliseconds patience{60};
};

/// The engine as it is installed, with its levies and examples.
Engine installedEngine();

} // namespace purse::gui
