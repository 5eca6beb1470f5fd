// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storeconnection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <array>

namespace loadline {
namespace {

constexpr int schemaVersion = 1;
/// "LdLn", so that another program's file is not taken for ours.
constexpr qint64 applicationId = 0x4C644C6E;
constexpr int busyMs = 5000;

// Codes of sqlite3.h; the extended ones keep the plain one in their low byte.
constexpr int codeMask = 0xFF;
constexpr int codeBusy = 5;
constexpr int codeLocked = 6;
constexpr int codeReadOnly = 8;
constexpr int codeCorrupt = 11;
constexpr int codeFull = 13;
constexpr int codeCannotOpen = 14;
constexpr int codeNotADatabase = 26;

/// A store with all regions has some tens of megabytes.
constexpr qint64 storeLimit = qint64{1024} * 1024 * 1024;

// As SQLite keeps them, so that they can be compared with what a file says.
constexpr std::array tables{
    "CREATE TABLE lists (id INTEGER PRIMARY KEY, offer TEXT NOT NULL, region TEXT NOT NULL, published TEXT NOT NULL, "
    "imported_at TEXT NOT NULL, file TEXT NOT NULL, rows INTEGER NOT NULL, digest BLOB NOT NULL, "
    "UNIQUE (offer, region)) STRICT",
    "CREATE TABLE prices (list INTEGER NOT NULL REFERENCES lists (id) ON DELETE CASCADE, product TEXT NOT NULL, "
    "item TEXT NOT NULL, tier_from REAL NOT NULL, usd REAL NOT NULL, "
    "PRIMARY KEY (list, product, item, tier_from)) STRICT, WITHOUT ROWID"};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prices)
};

/// What helps whatever is wrong with the file.
QString goingBack()
{
    return Words::tr(
        "go back to the shipped prices of all regions (\"loadline prices remove\"), which removes the file");
}

} // namespace

StoreConnection::StoreConnection(QString path)
    : m_path(std::move(path))
    , m_name(QStringLiteral("prices-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{}

StoreConnection::~StoreConnection()
{
    m_database.close();
    // Qt warns when a connection is removed while a handle to it lives.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

std::optional<PriceProblem> StoreConnection::open(const QString& mode)
{
    const QFileInfo file(m_path);
    if (file.exists() && !file.isFile())
        return damage(Words::tr("it is not a file"));
    if (file.size() > storeLimit)
        return damage(Words::tr("it is larger than %1 MiB").arg(storeLimit / 1024 / 1024));
    // As an address, because only there a file can be asked for that is not made when it is missing. A reader opens it
    // for writing too, as it may have to undo what a killed program left half-way.
    QUrl url = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
    url.setQuery(QStringLiteral("mode=") + mode);
    m_database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMs));
    if (!m_database.open())
        return problemOf(m_database.lastError());
    // A rollback journal rather than a write-ahead log: one file once closed, and home folders on a network work too.
    // Pages stay in memory until the commit, so that readers are kept out only for its length.
    for (const char* pragma : {"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = FULL", "PRAGMA cache_spill = OFF",
                               "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF"}) {
        if (auto problem = run(QString::fromLatin1(pragma)))
            return problem;
    }
    return {};
}

std::optional<PriceProblem> StoreConnection::beginReading()
{
    if (auto problem = open(QStringLiteral("rw")))
        return problem;
    if (auto problem = run(QStringLiteral("BEGIN")))
        return problem;
    return checkSchema();
}

std::optional<PriceProblem> StoreConnection::beginWriting()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return PriceProblem{PriceProblem::Kind::Failed,
                            Words::tr("The folder %1 could not be made. Check who may write there.")
                                .arg(QDir::toNativeSeparators(folder))};
    if (auto problem = open(QStringLiteral("rwc")))
        return problem;
    if (auto problem = run(QStringLiteral("BEGIN IMMEDIATE")))
        return problem;
    if (auto problem = checkSchema())
        return problem;
    if (m_isEmpty)
        return createTables();
    QSqlQuery check = prepare(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check.exec() || !check.next())
        return problemOf(check);
    const QString verdict = check.value(0).toString();
    return verdict == QStringLiteral("ok") ? std::nullopt : std::optional(damage(verdict));
}

std::optional<PriceProblem> StoreConnection::commit() { return run(QStringLiteral("COMMIT")); }

std::optional<PriceProblem> StoreConnection::readNumber(const QString& statement, qint64& number)
{
    QSqlQuery query = prepare(statement);
    if (!query.exec() || !query.next())
        return problemOf(query);
    number = query.value(0).toLongLong();
    return {};
}

std::optional<PriceProblem> StoreConnection::checkSchema()
{
    qint64 id = 0;
    qint64 version = 0;
    qint64 objects = 0;
    for (const auto& [statement, number] :
         {std::pair{"PRAGMA application_id", &id}, std::pair{"PRAGMA user_version", &version},
          std::pair{"SELECT count(*) FROM sqlite_master", &objects}}) {
        if (auto problem = readNumber(QString::fromLatin1(statement), *number))
            return problem;
    }
    m_isEmpty = id == 0 && version == 0 && objects == 0;
    if (m_isEmpty)
        return {};
    if (id != applicationId)
        return damage(Words::tr("it holds something else"));
    if (version > schemaVersion)
        return PriceProblem{
            PriceProblem::Kind::NewerStore,
            Words::tr("The prices in %1 were written by a newer version of Loadline. Use that version, or %2.")
                .arg(QDir::toNativeSeparators(m_path), goingBack())};
    return version == schemaVersion ? checkTables() : damage(Words::tr("its version is unknown"));
}

/// A file with other tables, views or triggers could make any statement run without an end.
std::optional<PriceProblem> StoreConnection::checkTables()
{
    QSqlQuery query = prepare(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"));
    if (!query.exec())
        return problemOf(query);
    for (const char* table : tables) {
        if (!query.next() || query.value(0).toString() != QLatin1String(table))
            return damage(Words::tr("its tables are other ones"));
    }
    return query.next() ? std::optional(damage(Words::tr("its tables are other ones"))) : std::nullopt;
}

std::optional<PriceProblem> StoreConnection::createTables()
{
    for (const QString& statement : {QString::fromLatin1(tables[0]), QString::fromLatin1(tables[1]),
                                     QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                                     QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)}) {
        if (auto problem = run(statement))
            return problem;
    }
    return {};
}

std::optional<PriceProblem> StoreConnection::run(const QString& statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return {};
    return problemOf(query);
}

QSqlQuery StoreConnection::prepare(const QString& statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    // The reason why a statement does not prepare is kept in the query, and executing it fails.
    static_cast<void>(query.prepare(statement));
    return query;
}

PriceProblem StoreConnection::problemOf(const QSqlQuery& query) const
{
    if (query.lastError().isValid())
        return problemOf(query.lastError());
    return damage(Words::tr("it gives no answer"));
}

PriceProblem StoreConnection::problemOf(const QSqlError& error) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    // Qt names the reason of a failed opening only here.
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & codeMask) {
    case codeCorrupt:
    case codeNotADatabase:
        return damage(reason);
    case codeBusy:
    case codeLocked:
        return {PriceProblem::Kind::Failed,
                Words::tr("%1 is in use by another program. Try again when that has ended.").arg(file)};
    case codeFull:
        return {PriceProblem::Kind::Failed,
                Words::tr("There is no room left for %1. Make room and try again.").arg(file)};
    case codeReadOnly:
    case codeCannotOpen:
        return {PriceProblem::Kind::Failed,
                Words::tr("%1 could not be opened for writing: %2. Check who may write there, or %3.")
                    .arg(file, reason, goingBack())};
    default:
        return {PriceProblem::Kind::Failed,
                Words::tr("%1 could not be used: %2. Try again, or %3.").arg(file, reason, goingBack())};
    }
}

PriceProblem StoreConnection::damage(const QString& detail) const
{
    return {PriceProblem::Kind::DamagedStore,
            Words::tr("The imported prices in %1 cannot be read (%2). To mend that, %3 and import again.")
                .arg(QDir::toNativeSeparators(m_path), detail, goingBack())};
}

} // namespace loadline
