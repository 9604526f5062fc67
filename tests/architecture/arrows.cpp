// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrows.hpp"

#include <algorithm>
#include <regex>
#include <sstream>

namespace {
const Names wholeEngine{"units",  "model",   "levies",  "solve", "claims",   "division", "measure",
                        "budget", "compare", "outlook", "calc",  "document", "import"};
const Names values{"tl", "fmt"};
const Names numbers{"tl", "fmt", "Eigen"};
const Names files{"tl", "fmt", "Eigen", "nlohmann", "valijson", "fast_float"};

std::string joined(const Names& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "nothing" : text;
}

bool isQt(const std::string& path)
{
    static const std::regex pattern("Q[A-Z].*|Qt.*|q[a-z0-9]+\\.h");
    return std::regex_match(path, pattern);
}

/// Reading and writing happens in document/ and in the programs, nowhere else.
bool mayOpenFiles(const std::string& room) { return room == "document" || room == "command" || room == "gui"; }

/// What opens files, and headers of the operating system such as <unistd.h>.
bool opensFiles(const std::string& path)
{
    static const std::regex pattern("fstream|filesystem|iostream|sys/.*|[^/]*\\.h");
    return std::regex_match(path, pattern);
}

/// Memory in huge pages has to be asked for, and no header of the language knows how.
bool asksForMemory(const std::string& room, const std::string& path) { return room == "solve" && path == "sys/mman.h"; }

/// An archive is unpacked in memory; that nothing opens a file is for people to see.
bool unpacks(const std::string& room, const std::string& path) { return room == "import" && path == "zip.h"; }

/// Why this include is not allowed; empty when it is.
std::string objection(const std::string& room, const Reach& reach, const std::string& path)
{
    if (path.find("..") != std::string::npos)
        return "paths begin at the engine's folder: <purse/...>";
    if (path.starts_with("purse/")) {
        const std::string other = roomOf("engine/" + path);
        const bool allowed = other == room || reach.rooms.contains(other);
        return allowed ? "" : room + " may use " + joined(reach.rooms);
    }
    if (path.starts_with("command/")) // a program's own headers
        return room == "command" ? "" : "a program is nothing that other rooms use";
    if (isQt(path))
        return reach.libraries.contains("Qt") ? "" : "Qt stays in gui/";
    if (asksForMemory(room, path) || unpacks(room, path)
        || path == "experimental/simd") // the standard library, in a folder
        return "";
    if (opensFiles(path))
        return mayOpenFiles(room) ? "" : "files and terminals are the business of document/ and the programs";
    const std::string library = path.substr(0, path.find('/'));
    if (room == "gui")
        return library == "nlohmann" ? "JSON is read and written in document/" : "";
    const bool isStandard = path.find_first_of("/.") == std::string::npos;
    return isStandard || reach.libraries.contains(library)
               ? ""
               : room + " may use these libraries: " + joined(reach.libraries);
}
} // namespace

const House& house()
{
    static const House rooms{
        {"units", {{}, {}}},
        {"solve", {{}, numbers}},
        {"model", {{"units"}, values}},
        {"levies", {{"model", "units", "solve"}, numbers}},
        {"claims", {{"model", "units", "solve", "levies"}, numbers}},
        {"division", {{"model", "units", "solve", "levies", "claims"}, numbers}},
        {"measure", {{"model", "units", "solve"}, numbers}},
        {"budget", {{"model", "units", "solve", "measure", "division"}, numbers}},
        {"compare", {{"model", "units", "solve", "claims", "division", "levies", "measure", "budget"}, numbers}},
        {"outlook", {{"model", "units", "solve", "compare", "levies"}, values}},
        {"calc", {{"solve", "levies", "division", "measure", "budget"}, {"tl", "fmt", "Eigen", "nlohmann"}}},
        {"document", {{"model", "units", "compare", "budget"}, files}},
        {"import", {{"document", "model", "units"}, {"tl", "fmt", "pugixml.hpp"}}},
        {"command", {wholeEngine, {"tl", "fmt", "nlohmann", "CLI"}}},
        {"gui", {wholeEngine, {"Qt"}}},
    };
    return rooms;
}

std::string roomOf(std::string_view path)
{
    static const std::regex pattern("(?:engine/purse/|engine/)?([^/]+)/.*");
    std::match_results<std::string_view::const_iterator> found;
    return std::regex_match(path.begin(), path.end(), found, pattern) ? found[1].str() : std::string();
}

std::vector<std::string> wrongIncludes(const House& rooms, const SourceFile& file)
{
    const std::string room = roomOf(file.path);
    const auto reach = rooms.find(room);
    if (reach == rooms.end())
        return {file.path + ": the house has no room '" + room + "'"};
    std::vector<std::string> wrong;
    for (const Include& include : includesOf(file.text)) {
        const std::string why = objection(room, reach->second, include.path);
        if (!why.empty())
            wrong.push_back(file.path + ":" + std::to_string(include.line) + " includes " + include.path + "; " + why);
    }
    return wrong;
}

std::map<std::string, Names> arrowsInText(std::string_view page)
{
    static const std::regex arrow("^- `([a-z]+)` -> (.*)$");
    static const std::regex word("[a-z]+");
    std::map<std::string, Names> arrows;
    std::istringstream in{std::string(page)};
    for (std::string line; std::getline(in, line);) {
        std::smatch found;
        if (!std::regex_match(line, found, arrow))
            continue;
        const std::string rest = found[2];
        Names& names = arrows[found[1]];
        if (rest.starts_with("any engine room"))
            names = wholeEngine;
        else if (!rest.starts_with("nothing"))
            names.insert(std::sregex_token_iterator(rest.begin(), rest.end(), word), std::sregex_token_iterator());
    }
    return arrows;
}

namespace {
/// The walk stands at the last node of the way; done holds the nodes from which every way has been followed.
std::string circleAhead(const Graph& graph, std::vector<std::string>& way, Names& done)
{
    const auto next = graph.find(way.back());
    if (next == graph.end() || done.contains(way.back()))
        return {};
    for (const std::string& node : next->second) {
        const auto before = std::find(way.begin(), way.end(), node);
        if (before != way.end()) {
            std::string circle;
            for (auto at = before; at != way.end(); ++at)
                circle += *at + " -> ";
            return circle + node;
        }
        way.push_back(node);
        if (std::string circle = circleAhead(graph, way, done); !circle.empty())
            return circle;
        way.pop_back();
    }
    done.insert(way.back());
    return {};
}
} // namespace

std::string circleIn(const Graph& graph)
{
    Names done;
    for (const auto& [node, next] : graph) {
        std::vector<std::string> way{node};
        if (std::string circle = circleAhead(graph, way, done); !circle.empty())
            return circle;
    }
    return {};
}
