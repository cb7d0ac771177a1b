// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/options.h"

#include <string>
#include <vector>

namespace ccsim
{

/// What main() has to know.
struct CommandLine {
    Options options;
    std::string certOut; ///< where the certificate is written before the first line of output
    bool parentPipe = false; ///< end when standard input closes
    bool help = false;
    std::string error; ///< empty: all was understood
};

CommandLine parseCommandLine(const std::vector<std::string> &arguments);
/// Made from the table that parseCommandLine() reads by.
std::string helpText();

} // namespace ccsim
