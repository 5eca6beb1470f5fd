// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vectorstate.h"

namespace loadline {

#if defined(__x86_64__) && defined(__GNUC__)

__attribute__((target("avx"))) static void zeroUpperHalves() { __builtin_ia32_vzeroupper(); }

void clearVectorState()
{
    if (__builtin_cpu_supports("avx"))
        zeroUpperHalves();
}

#else

void clearVectorState() {}

#endif

} // namespace loadline
