// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/call.h"
#include "tests/simulator/gateway.h"

#include <string>

namespace ccsim
{

/// Which interface a request means. Each accepts exactly one HTTP method (gateway reference, section 2).
struct Routes {
    struct Match {
        enum class Result { Found, NoSuchPath, WrongMethod };
        Result result = Result::NoSuchPath;
        std::string allowed; ///< of a wrong method
        CallClass kind = CallClass::Other;
        bool needsSession = true; ///< the first id's Guid is checked before the handler runs
        Gateway::Handler handler = nullptr;
    };

    /// Fills in path, query and numbers of the call.
    static Match find(Call &call);
};

} // namespace ccsim
