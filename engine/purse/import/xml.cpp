// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/xml.hpp>

#include <purse/document/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace purse {
namespace {

constexpr int deepest = 64;
constexpr std::size_t mostElements = 1'000'000;
constexpr std::size_t mostAttributes = 2'000'000;

/// Looks at brackets only, before anything builds a tree of them.
class XmlScan {
public:
    explicit XmlScan(std::string_view text) : m_text(text) {}

    /// @return what is wrong; empty: nothing
    std::string_view run()
    {
        while (m_problem.empty() && (m_at = m_text.find('<', m_at)) != std::string_view::npos)
            bracket();
        return m_problem;
    }

private:
    bool starts(std::string_view mark) const { return m_text.substr(m_at).starts_with(mark); }

    void skipTo(std::string_view mark)
    {
        const std::size_t end = m_text.find(mark, m_at);
        m_at = end == std::string_view::npos ? m_text.size() : end + mark.size();
    }

    void bracket()
    {
        if (starts("<!--"))
            skipTo("-->");
        else if (starts("<![CDATA["))
            skipTo("]]>");
        else if (starts("<?"))
            skipTo("?>");
        else if (starts("<!"))
            m_problem = "It declares a document type or entities.";
        else
            tag();
    }

    void tag()
    {
        const bool closes = starts("</");
        char quote = 0;
        char last = 0;
        for (++m_at; m_at < m_text.size() && (quote != 0 || m_text[m_at] != '>'); ++m_at) {
            last = m_text[m_at];
            if (quote != 0) {
                quote = last == quote ? '\0' : quote;
            } else if (last == '"' || last == '\'') {
                quote = last;
                ++m_attributes;
            }
        }
        m_depth += closes ? -1 : last == '/' ? 0 : 1;
        m_elements += closes ? 0U : 1U;
        if (m_depth > deepest)
            m_problem = "Its brackets nest more than 64 deep.";
        else if (m_elements > mostElements || m_attributes > mostAttributes)
            m_problem = "It has more than a million elements.";
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::size_t m_elements = 0;
    std::size_t m_attributes = 0;
    std::string_view m_problem;
};

} // namespace

Problems objectionsToXml(std::string_view text, const std::string& part)
{
    const std::string hint = "Open the spreadsheet in a spreadsheet program and save it again as .xlsx or .ods.";
    if (firstNonUtf8(text))
        return {{part, "This part of the spreadsheet is not UTF-8 text.", hint}};
    if (text.find('\0') != std::string_view::npos)
        return {{part, "This part of the spreadsheet holds a zero byte.", hint}};
    if (const std::string_view problem = XmlScan(text).run(); !problem.empty())
        return {{part, fmt::format("This part of the spreadsheet is not read. {}", problem), hint}};
    return {};
}

Result<Xml> readXml(Package& package, const std::string& part)
{
    const Result<std::string> text = package.read(part);
    if (!text)
        return tl::unexpected(text.error());
    if (Problems problems = objectionsToXml(*text, part); !problems.empty())
        return tl::unexpected(std::move(problems));
    auto xml = std::make_unique<pugi::xml_document>();
    constexpr unsigned options = pugi::parse_default | pugi::parse_ws_pcdata;
    const pugi::xml_parse_result parsed = xml->load_buffer(text->data(), text->size(), options, pugi::encoding_utf8);
    if (!parsed)
        return tl::unexpected(
            Problems{{fmt::format("{}, byte {}", part, parsed.offset + 1), "This part of the spreadsheet is damaged.",
                      "Open it in a spreadsheet program and save it again."}});
    return xml;
}

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool isNamed(const pugi::xml_node& node, std::string_view name) { return localName(node.name()) == name; }

pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name)
{
    return node.find_child([&](const pugi::xml_node& child) { return isNamed(child, name); });
}

std::string_view attributeOf(const pugi::xml_node& node, std::string_view name)
{
    for (const pugi::xml_attribute& attribute : node.attributes())
        if (localName(attribute.name()) == name)
            return attribute.value();
    return {};
}

std::size_t repeatsOf(const pugi::xml_node& node, std::string_view name)
{
    const std::string_view text = attributeOf(node, name);
    std::size_t count = 1;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc::result_out_of_range)
        return std::size_t{1} << 40U;
    return error == std::errc{} ? std::clamp(count, std::size_t{1}, std::size_t{1} << 40U) : 1;
}

pugi::xml_node descendantOf(const pugi::xml_node& node, std::string_view name, int depth)
{
    for (const pugi::xml_node& child : node.children()) {
        if (isNamed(child, name))
            return child;
        if (depth > 1)
            if (const pugi::xml_node found = descendantOf(child, name, depth - 1))
                return found;
    }
    return {};
}

} // namespace purse
