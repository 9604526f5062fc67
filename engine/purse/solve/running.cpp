// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/passes.hpp>

#include <algorithm>
#include <stdexcept>

namespace purse {

namespace baseline {
extern const Passes table;
}
namespace v3 {
extern const Passes table;
}
namespace v4 {
extern const Passes table;
}

std::vector<InstructionSet> instructionSets()
{
    std::vector<InstructionSet> sets{InstructionSet::Baseline};
#if defined(PURSE_INSTRUCTION_SETS) && !defined(__clang_analyzer__) // clang-tidy 14 does not know these names
    __builtin_cpu_init();
    if (__builtin_cpu_supports("x86-64-v3"))
        sets.push_back(InstructionSet::V3);
    if (__builtin_cpu_supports("x86-64-v4"))
        sets.push_back(InstructionSet::V4);
#endif
    return sets;
}

InstructionSet bestInstructionSet()
{
    static const InstructionSet best = instructionSets().back();
    return best;
}

const Passes& passes(InstructionSet set)
{
    if (set == InstructionSet::Baseline)
        return baseline::table;
#if defined(PURSE_INSTRUCTION_SETS)
    if (set == InstructionSet::V3 && bestInstructionSet() >= set)
        return v3::table;
    if (set == InstructionSet::V4 && bestInstructionSet() >= set)
        return v4::table;
#endif
    throw std::invalid_argument("This processor has no such instruction set");
}

} // namespace purse
