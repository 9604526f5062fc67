// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace purse {

/// What a kernel file is compiled for. Results have the same bits with each.
enum class InstructionSet {
    Baseline, ///< what every processor of the architecture has; without vectors where the compiler has none
    V3,       ///< x86-64-v3: AVX2
    V4,       ///< x86-64-v4: AVX-512
};

/// The best set that this program was built for and this processor has.
InstructionSet bestInstructionSet();

/// All such sets, the baseline first.
std::vector<InstructionSet> instructionSets();

/// How a solve runs. No result depends on it, to the last bit.
struct Running {
    unsigned threads = 0; ///< at most so many at a time; 0: as the machine has cores
    InstructionSet set = bestInstructionSet();
};

} // namespace purse
