// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to the price store's file, opened for one piece of work and closed with it. It belongs to the thread
// that made it.

#pragma once

#include "app/priceproblem.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace loadline {

class StoreConnection
{
public:
    explicit StoreConnection(QString path);
    /// What was not committed is undone.
    ~StoreConnection();
    Q_DISABLE_COPY_MOVE(StoreConnection)

    /// Begins a transaction on an existing file, which sees the file as it is at this moment.
    [[nodiscard]] std::optional<PriceProblem> beginReading();
    /// Begins a transaction that keeps other writers out; makes the file and its tables if need be.
    [[nodiscard]] std::optional<PriceProblem> beginWriting();
    [[nodiscard]] std::optional<PriceProblem> commit();
    /// The file had no tables when the transaction began.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    [[nodiscard]] std::optional<PriceProblem> run(const QString& statement);
    /// A statement to bind values to. One that does not prepare fails when it is executed.
    [[nodiscard]] QSqlQuery prepare(const QString& statement);
    /// What stopped the query.
    [[nodiscard]] PriceProblem problemOf(const QSqlQuery& query) const;
    /// The file is not what it should be; `detail` says what is wrong, for those who look into it.
    [[nodiscard]] PriceProblem damage(const QString& detail) const;

private:
    [[nodiscard]] std::optional<PriceProblem> open(const QString& mode);
    [[nodiscard]] std::optional<PriceProblem> checkSchema();
    [[nodiscard]] std::optional<PriceProblem> checkTables();
    [[nodiscard]] std::optional<PriceProblem> createTables();
    [[nodiscard]] std::optional<PriceProblem> readNumber(const QString& statement, qint64& number);
    [[nodiscard]] PriceProblem problemOf(const QSqlError& error) const;

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    bool m_isEmpty = false;
};

} // namespace loadline
