// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/json.hpp>

#include <purse/document/utf8.hpp>

#include <fmt/format.h>

namespace purse {
namespace {

std::string escaped(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
            else
                out += c;
        }
    }
    return out + '"';
}

/// Prints a value over many lines or on one.
class Printer {
public:
    explicit Printer(bool pretty) : m_pretty(pretty) {}

    void print(const Json& json, int depth)
    {
        std::visit([&](const auto& value) { printValue(value, depth); }, json.value);
    }
    std::string text;

private:
    void printValue(Json::Null, int) { text += "null"; }
    void printValue(bool value, int) { text += value ? "true" : "false"; }
    void printValue(const Json::Number& number, int) { text += number.digits; }
    void printValue(const std::string& value, int) { text += escaped(value); }
    void printValue(const Json::List& list, int depth)
    {
        printAll('[', list, ']', depth, [&](const Json& item) { print(item, depth + 1); });
    }
    void printValue(const Json::Object& object, int depth)
    {
        printAll('{', object, '}', depth, [&](const auto& entry) {
            text += escaped(entry.first) + (m_pretty ? ": " : ":");
            print(entry.second, depth + 1);
        });
    }

    template <class All, class PrintOne>
    void printAll(char open, const All& all, char close, int depth, PrintOne printOne)
    {
        text += open;
        bool first = true;
        for (const auto& one : all) {
            if (!first)
                text += ',';
            first = false;
            startLine(depth + 1);
            printOne(one);
        }
        if (!first)
            startLine(depth);
        text += close;
    }
    void startLine(int depth)
    {
        if (m_pretty)
            text += '\n' + std::string(static_cast<std::size_t>(depth) * 2, ' ');
    }

    bool m_pretty;
};

/// At most 80 characters of a text, nothing in it invisible.
std::string madeVisible(std::string_view text)
{
    constexpr int most = 80;
    std::string out;
    int count = 0;
    for (std::size_t byte = 0; byte < text.size(); ++count) {
        if (count == most)
            return out + "…";
        const Utf8Character character = characterAt(text, byte).value_or(Utf8Character{0xFFFD, 1});
        if (isInvisible(character.code) || character.code == 0xFFFD)
            out += fmt::format("<U+{:04X}>", static_cast<unsigned>(character.code));
        else
            out += text.substr(byte, character.bytes);
        byte += character.bytes;
    }
    return out;
}

} // namespace

std::string printJson(const Json& json)
{
    Printer printer(true);
    printer.print(json, 0);
    return std::move(printer.text) + '\n';
}

std::string compactJson(const Json& json)
{
    Printer printer(false);
    printer.print(json, 0);
    return std::move(printer.text);
}

std::string shown(std::string_view text) { return '"' + madeVisible(text) + '"'; }

std::string shown(const Json& json)
{
    const auto* text = json.as<std::string>();
    return text ? shown(*text) : madeVisible(compactJson(json));
}

std::string pointerPart(std::string_view key)
{
    std::string part;
    for (const char c : key)
        if (c == '~' || c == '/')
            part += c == '~' ? "~0" : "~1";
        else
            part += c;
    return part;
}

} // namespace purse
