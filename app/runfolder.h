// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace loadline {

/// A folder for files that other programs take over while this one runs. It goes with the program; what a killed one
/// left is removed by the next.
class RunFolder
{
public:
    /// Makes it below `base`, which is made if need be.
    explicit RunFolder(const QString& base);

    /// Where such folders are on this system.
    [[nodiscard]] static QString standardBase();
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder->filePath(name); }

private:
    std::unique_ptr<QLockFile> m_lock; ///< beside the folder; held while the program runs
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace loadline
