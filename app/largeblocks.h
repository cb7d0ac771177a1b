// SPDX-License-Identifier: Apache-2.0
#pragma once

/// From now on large blocks of memory go back to the system as soon as they are freed. By default glibc's
/// allocator keeps them once it has seen some: each list that is read would stay for good, in every thread
/// that has ever held one. Call it first of all; without effect on other systems, which do so by themselves.
void giveLargeBlocksBack();
