// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What becomes of an agent by an order of ours, as far as his row shows it.
enum class SignOutMark : signed char {
    None, ///< no order, or one that is about to be sent
    AfterCall, ///< an order waits for the end of his call
    Held, ///< an order asks the person again
    UnderWay, ///< sent, being checked
};
