// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/masks.hpp"

#include "gui/models/text.hpp"

#include <QCryptographicHash>
#include <QMap>
#include <QStringList>

#include <algorithm>

namespace purse::gui {
namespace {
/// Animals that nobody minds to be.
QStringList animals()
{
    return Masks::tr("Antelope,Badger,Beaver,Bison,Blackbird,Bumblebee,Camel,Chamois,Cormorant,Crane,Cricket,Curlew,"
                     "Deer,Dolphin,Dragonfly,Eagle,Egret,Falcon,Firefly,Gazelle,Giraffe,Grebe,Hare,Hedgehog,Heron,"
                     "Ibex,Kestrel,Kingfisher,Koala,Lapwing,Llama,Lynx,Marten,Nightingale,Otter,Owl,Panda,Pelican,"
                     "Penguin,Puffin,Rabbit,Raven,Salmon,Seahorse,Seal,Sparrow,Squirrel,Starling,Stork,Swallow,Swan,"
                     "Swift,Tern,Tiger,Toucan,Turtle,Wagtail,Woodpecker,Zebra")
        .split(QLatin1Char(','), Qt::SkipEmptyParts);
}

QStringList partsOf(const QString& name)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return name.split(between, Qt::SkipEmptyParts);
}

QRegularExpression anyOf(QStringList words, QRegularExpression::PatternOptions options)
{
    if (words.isEmpty())
        return {};
    std::ranges::sort(words, std::greater(), &QString::size); // the longest that fits
    for (QString& word : words)
        word = QRegularExpression::escape(word);
    const QString pattern =
        QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])").arg(words.join(QLatin1Char('|')));
    return QRegularExpression(pattern, options | QRegularExpression::UseUnicodePropertiesOption);
}

std::set<std::string> wishesOf(const Document& document)
{
    std::set<std::string> wishes;
    for (const Member& member : document.members)
        if (member.hidden)
            wishes.insert(member.id);
    return wishes;
}
} // namespace

Masks::Masks(const Document& document, const Comparison& comparison, QRandomGenerator random)
{
    for (const Member& member : document.members) {
        m_members.push_back(member.id);
        m_fullNames.push_back(member.name);
    }
    leaveOut(document);
    learnNames(document);
    for (const MemberHead& member : comparison.members)
        if (!member.hypothetical && !m_hidden.contains(member.id))
            m_shown.push_back({member.id, {}});
    std::shuffle(m_shown.begin(), m_shown.end(), random);
    drawNames(random);
}

/// Where one or two ask to be left out, others go with them: else what is missing from a sum would be theirs. The
/// others are drawn by the ids alone, so that they are the same at every start.
void Masks::leaveOut(const Document& document)
{
    m_wishes = wishesOf(document);
    m_hidden = m_wishes;
    m_hasWishes = !m_hidden.empty();
    if (!m_hasWishes || m_hidden.size() >= least)
        return;
    std::vector<std::pair<QByteArray, std::string>> lots;
    for (const std::string& id : m_members)
        lots.emplace_back(
            QCryptographicHash::hash(QByteArray::fromStdString(document.id + '/' + id), QCryptographicHash::Sha256),
            id);
    std::ranges::sort(lots);
    for (const auto& [lot, id] : lots)
        if (m_hidden.size() < least)
            m_hidden.insert(id);
}

void Masks::drawNames(QRandomGenerator& random)
{
    QStringList names = animals();
    names.removeIf([this](const QString& animal) { return m_nameParts.contains(animal.toLower()); });
    std::shuffle(names.begin(), names.end(), random);
    const auto count = static_cast<std::size_t>(names.size());
    for (std::size_t at = 0; at < m_shown.size(); ++at) {
        const QString name = names.value(static_cast<qsizetype>(at % count));
        const std::size_t round = at / count;
        m_shown[at].mask = (round == 0 ? name : QStringLiteral("%1 %2").arg(name).arg(round + 1)).toStdString();
    }
}

void Masks::learnNames(const Document& document)
{
    QStringList whole;
    QMap<QString, int> uses;
    for (const Member& member : document.members) {
        const QString name = QString::fromStdString(member.name).simplified();
        if (name.size() > 1)
            whole << name;
        QStringList parts = partsOf(name);
        parts.removeDuplicates();
        for (const QString& part : parts)
            if (part.size() > 1 && part.front().isUpper())
                ++uses[part];
        for (const QString& part : parts)
            m_nameParts.insert(part.toLower());
    }
    // "Member 1", "Member 2", ...: a word in the names of many is nobody's name.
    const int many = std::max(3, static_cast<int>(m_members.size()) / 3);
    QStringList parts;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use)
        if (use.value() < many)
            parts << use.key();
    m_names = anyOf(whole, QRegularExpression::CaseInsensitiveOption);
    m_parts = anyOf(parts, QRegularExpression::NoPatternOption);
}

bool Masks::fits(const Document& document) const
{
    std::vector<std::string> members;
    std::vector<std::string> names;
    for (const Member& member : document.members) {
        members.push_back(member.id);
        names.push_back(member.name);
    }
    return members == m_members && names == m_fullNames && wishesOf(document) == m_wishes;
}

std::vector<std::string> Masks::shownMembers() const
{
    std::vector<std::string> ids;
    for (const Shown& shown : m_shown)
        ids.push_back(shown.member);
    return ids;
}

Comparison Masks::masked(const Comparison& comparison) const
{
    Comparison result{words(comparison.group).toStdString(), comparison.currency, {}, {}, comparison.baseline};
    for (const Shown& shown : m_shown)
        result.members.push_back({shown.mask, shown.mask, false});
    for (const Outcome& outcome : comparison.outcomes) {
        Outcome plain;
        plain.scenario = outcome.scenario;
        plain.title = words(outcome.title).toStdString();
        plain.status = outcome.status;
        for (const Shown& shown : m_shown) {
            const MemberOutcome* member = outcome.find(shown.member);
            if (!member)
                continue;
            MemberOutcome masked;
            masked.award.member = shown.mask;
            masked.award.amount = member->award.amount;
            plain.members.push_back(std::move(masked));
        }
        result.outcomes.push_back(std::move(plain));
    }
    return result;
}

QString Masks::words(const std::string& text) const
{
    QString plain = QString::fromStdString(text);
    const QString somebody = tr("somebody");
    if (!m_names.pattern().isEmpty())
        plain.replace(m_names, somebody);
    if (!m_parts.pattern().isEmpty())
        plain.replace(m_parts, somebody);
    return shown(plain.toStdString());
}

QString Masks::leftOutWords(const Format& format) const
{
    if (leftOut() == 0)
        return {};
    return tr("%1 of %Ln people are left out here: some at their wish, others by lot, so that nobody can tell who.",
              nullptr, static_cast<int>(people()))
        .arg(format.number(double(leftOut()), 0));
}

bool tellsOfFew(std::size_t count, std::size_t of)
{
    const auto few = [](std::size_t people) { return people > 0 && people < Masks::least; };
    return few(count) || (count <= of && few(of - count));
}

QString countWords(std::size_t count, std::size_t of, const Format& format)
{
    if (count > 0 && count < Masks::least)
        return Masks::tr("under %1").arg(format.number(double(Masks::least), 0));
    if (tellsOfFew(count, of))
        return Masks::tr("over %1").arg(format.number(double(of) - double(Masks::least), 0));
    return format.number(double(count), 0);
}

} // namespace purse::gui
