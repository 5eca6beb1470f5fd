// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unsaved work survives a crash: a copy is kept in a folder of the program's own and offered at the next start.

#pragma once

#include "app/document.h"

#include <QLockFile>
#include <QTimer>

#include <memory>

namespace loadline {

class Recovery : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 2000; ///< from a change to its copy

    /// Keeps copies of `document`'s unsaved work in `folder`, which is made if need be.
    Recovery(Document& document, const QString& folder, QObject* parent = nullptr);
    /// A program that ends in order leaves no copy.
    ~Recovery() override;

    /// The folder for copies on this system.
    [[nodiscard]] static QString standardFolder();

    /// Work that a program left which runs no longer.
    struct Orphan
    {
        QString file; ///< the copy
        QString path; ///< where the work was to be saved; empty if it never was
        ScenarioFile work;
    };
    /// The first such copy, or nothing. Copies of programs that run are not touched. One that cannot be read is put
    /// aside under another name and reported in `error`.
    [[nodiscard]] std::optional<Orphan> findOrphan(const PriceSheet& sheet, QString& error);
    /// Removes a copy that was restored or is not wanted.
    void discard(const Orphan& orphan);

signals:
    /// A copy could not be written; once until it works again.
    void failed(const QString& sentence);

private:
    void noteChange();
    void keep();
    void forget();

    Document& m_document;
    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;       ///< held while the program runs
    std::unique_ptr<QLockFile> m_orphanLock; ///< of the orphan that is being offered
    QTimer m_timer;
    bool m_hasFailed = false;
};

} // namespace loadline
