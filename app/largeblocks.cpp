// SPDX-License-Identifier: Apache-2.0
#include "app/largeblocks.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void giveLargeBlocksBack()
{
#ifdef __GLIBC__
    // glibc's own first value; set by hand it does not grow any more.
    constexpr int bytes = 128 << 10;
    mallopt(M_MMAP_THRESHOLD, bytes);
#endif
}
