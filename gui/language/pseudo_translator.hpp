// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace purse::gui {

/// Translates every text into one that can still be read, with brackets around it and two fifths longer, as translations
/// into other languages are. What is then seen without brackets is no text of the program, or one that nobody can translate.
class PseudoTranslator : public QTranslator {
public:
    enum class Letters { Latin, Arabic };

    explicit PseudoTranslator(Letters letters) : m_letters(letters) {}

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment = nullptr,
                      int count = -1) const override;

    static constexpr char32_t before = U'⟦';
    static constexpr char32_t after = U'⟧';

private:
    Letters m_letters;
};

} // namespace purse::gui
