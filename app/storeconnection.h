// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to the price store's file, opened for one piece of work and closed with it. It belongs to the thread
// that made it.

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace loadline {

/// Why the store did not do what was asked; the file is then as it was.
struct StoreProblem
{
    enum class Kind
    {
        Damaged, ///< the file's content is broken, or the file is not a price store
        Newer,   ///< written by a newer version of the program
        Older,   ///< a list would replace one that was published later
        Stopped, ///< by the one who asked
        System   ///< the file cannot be opened or written, or is in use
    };
    Kind kind = Kind::System;
    QString sentence; ///< for the user: names the file and the mend; empty for Stopped
};

class StoreConnection
{
public:
    explicit StoreConnection(QString path);
    /// What was not committed is undone.
    ~StoreConnection();
    Q_DISABLE_COPY_MOVE(StoreConnection)

    /// Begins a transaction on an existing file, which sees the file as it is at this moment.
    [[nodiscard]] std::optional<StoreProblem> beginReading();
    /// Begins a transaction that keeps other writers out; makes the file and its tables if need be.
    [[nodiscard]] std::optional<StoreProblem> beginWriting();
    [[nodiscard]] std::optional<StoreProblem> commit();
    /// The file had no tables when the transaction began.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    [[nodiscard]] std::optional<StoreProblem> run(const QString& statement);
    /// A statement to bind values to. One that does not prepare fails when it is executed.
    [[nodiscard]] QSqlQuery prepare(const QString& statement);
    /// What stopped the query.
    [[nodiscard]] StoreProblem problemOf(const QSqlQuery& query) const;
    /// The file is not what it should be; `detail` says what is wrong, for those who look into it.
    [[nodiscard]] StoreProblem damage(const QString& detail) const;

private:
    [[nodiscard]] std::optional<StoreProblem> open(const QString& mode);
    [[nodiscard]] std::optional<StoreProblem> checkSchema();
    [[nodiscard]] std::optional<StoreProblem> createTables();
    [[nodiscard]] std::optional<StoreProblem> readNumber(const QString& statement, qint64& number);
    [[nodiscard]] StoreProblem problemOf(const QSqlError& error) const;

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    bool m_isEmpty = false;
};

} // namespace loadline
