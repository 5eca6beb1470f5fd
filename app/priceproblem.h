// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace loadline {

/// Why prices were not read, fetched or stored; the store is then as it was.
struct PriceProblem
{
    enum class Kind
    {
        DamagedStore, ///< the store's content is broken, or the file is something else
        NewerStore,   ///< the store was written by a newer version of the program
        OlderList,    ///< a list would replace one that was published later
        Stopped,      ///< by the one who asked
        Failed        ///< a file or an answer from the network is wrong, or the system says no
    };
    Kind kind = Kind::Failed;
    QString sentence; ///< for the user: names the file or the address and the mend; empty for Stopped

    [[nodiscard]] static PriceProblem failed(QString sentence) { return {Kind::Failed, std::move(sentence)}; }
    [[nodiscard]] static PriceProblem stopped() { return {Kind::Stopped, {}}; }
};

} // namespace loadline
