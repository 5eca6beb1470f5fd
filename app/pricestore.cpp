// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pricestore.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <tuple>
#include <unistd.h>

namespace loadline {
namespace {

/// So many prices are written between two looks at the stop token: some milliseconds.
constexpr std::size_t pricesBetweenStops = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prices)
};

QString bound(std::string_view text) { return fromUtf8(text); }

/// Of everything in a list that a bill depends on, so that a changed byte does not become a wrong price.
QByteArray digestOf(const StoredPrices& stored)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto addText = [&hash](std::string_view text) {
        hash.addData({text.data(), static_cast<qsizetype>(text.size())});
        hash.addData(QByteArrayView("\0", 1));
    };
    const auto addNumber = [&hash](double number) {
        std::array<char, sizeof number> bytes;
        std::memcpy(bytes.data(), &number, sizeof number);
        hash.addData({bytes.data(), sizeof number});
    };
    addText(stored.list.offer);
    addText(stored.list.region);
    addText(stored.list.published.text());
    for (const ListedPrice& price : stored.prices) {
        addText(price.product);
        addText(price.item);
        addNumber(price.tierFrom);
        addNumber(price.perUnit.dollars());
    }
    return hash.result();
}

/// In the order in which the table gives them back.
void sortPrices(std::vector<ListedPrice>& prices)
{
    std::ranges::sort(prices, {}, [](const ListedPrice& price) {
        return std::tuple<const std::string&, const std::string&, double>(price.product, price.item, price.tierFrom);
    });
}

/// Under the first name that is free: what is in a folder is the user's. Not 0 with `errno` where that fails.
int putAside(const QString& folder)
{
    QString name;
    for (int number = 1; name.isEmpty() || QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1.aside-%2").arg(folder).arg(number);
    return std::rename(QFile::encodeName(folder).constData(), QFile::encodeName(name).constData());
}

StoredList readList(const QSqlQuery& query)
{
    return {.offer = query.value(1).toString().toStdString(),
            .region = query.value(2).toString().toStdString(),
            .published = PriceDate::parse(query.value(3).toString().toStdString()),
            .importedAt = QDateTime::fromString(query.value(4).toString(), Qt::ISODate),
            .fileName = query.value(5).toString(),
            .rows = query.value(6).toInt()};
}

constexpr auto listColumns = "SELECT id, offer, region, published, imported_at, file, rows, digest FROM lists ";

std::optional<PriceProblem> readPrices(StoreConnection& connection, qint64 id, StoredPrices& stored)
{
    QSqlQuery query = connection.prepare(QStringLiteral(
        "SELECT product, item, tier_from, usd FROM prices WHERE list = ? ORDER BY product, item, tier_from"));
    query.addBindValue(id);
    if (!query.exec())
        return connection.problemOf(query);
    while (query.next()) {
        stored.prices.push_back({.region = stored.list.region,
                                 .product = query.value(0).toString().toStdString(),
                                 .item = query.value(1).toString().toStdString(),
                                 .tierFrom = query.value(2).toDouble(),
                                 .perUnit = Usd::dollars(query.value(3).toDouble())});
    }
    // The end of the rows and a broken page look the same to next().
    return query.lastError().isValid() ? std::optional(connection.problemOf(query)) : std::nullopt;
}

std::optional<PriceProblem> refuseOlder(StoreConnection& connection, const StoredList& list)
{
    QSqlQuery query =
        connection.prepare(QString::fromLatin1(listColumns) + QStringLiteral("WHERE offer = ? AND region = ?"));
    query.addBindValue(bound(list.offer));
    query.addBindValue(bound(list.region));
    if (!query.exec())
        return connection.problemOf(query);
    if (!query.next())
        return query.lastError().isValid() ? std::optional(connection.problemOf(query)) : std::nullopt;
    const StoredList kept = readList(query);
    if (list.published >= kept.published)
        return {};
    const NumberFormat format;
    return PriceProblem{
        PriceProblem::Kind::OlderList,
        Words::tr("The %1 prices of %2 in the file are of %3, older than the imported ones of %4.")
            .arg(bound(list.offer), bound(list.region), format.date(list.published), format.date(kept.published))};
}

std::optional<PriceProblem> deleteList(StoreConnection& connection, const StoredList& list)
{
    QSqlQuery query = connection.prepare(QStringLiteral("DELETE FROM lists WHERE offer = ? AND region = ?"));
    query.addBindValue(bound(list.offer));
    query.addBindValue(bound(list.region));
    return query.exec() ? std::nullopt : std::optional(connection.problemOf(query));
}

std::optional<PriceProblem> insertPrices(StoreConnection& connection, const StoredPrices& stored, const QVariant& id,
                                         const std::stop_token& stop)
{
    QSqlQuery query = connection.prepare(
        QStringLiteral("INSERT INTO prices (list, product, item, tier_from, usd) VALUES (?, ?, ?, ?, ?)"));
    for (std::size_t i = 0; i < stored.prices.size(); ++i) {
        if (i % pricesBetweenStops == 0 && stop.stop_requested())
            return PriceProblem::stopped();
        const ListedPrice& price = stored.prices[i];
        query.bindValue(0, id);
        query.bindValue(1, bound(price.product));
        query.bindValue(2, bound(price.item));
        query.bindValue(3, price.tierFrom);
        query.bindValue(4, price.perUnit.dollars());
        if (!query.exec())
            return connection.problemOf(query);
    }
    return {};
}

std::optional<PriceProblem> insertList(StoreConnection& connection, const StoredPrices& stored,
                                       const std::stop_token& stop)
{
    QSqlQuery query = connection.prepare(QStringLiteral(
        "INSERT INTO lists (offer, region, published, imported_at, file, rows, digest) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(bound(stored.list.offer));
    query.addBindValue(bound(stored.list.region));
    query.addBindValue(bound(stored.list.published.text()));
    query.addBindValue(stored.list.importedAt.toUTC().toString(Qt::ISODate));
    query.addBindValue(stored.list.fileName);
    query.addBindValue(static_cast<qint64>(stored.prices.size()));
    query.addBindValue(digestOf(stored));
    if (!query.exec())
        return connection.problemOf(query);
    return insertPrices(connection, stored, query.lastInsertId(), stop);
}

} // namespace

PriceStore::PriceStore(QString path)
    : m_path(std::move(path))
{}

QString PriceStore::standardPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("prices.sqlite"));
}

PriceStore::Answer<std::vector<StoredList>> PriceStore::lists() const
{
    std::vector<StoredList> found;
    if (!QFileInfo::exists(m_path))
        return found;
    StoreConnection connection(m_path);
    if (auto problem = connection.beginReading())
        return *std::move(problem);
    if (connection.isEmpty())
        return found;
    QSqlQuery query = connection.prepare(QString::fromLatin1(listColumns) + QStringLiteral("ORDER BY region, offer"));
    if (!query.exec())
        return connection.problemOf(query);
    while (query.next())
        found.push_back(readList(query));
    if (query.lastError().isValid())
        return connection.problemOf(query);
    return found;
}

PriceStore::Answer<std::vector<StoredPrices>> PriceStore::prices(std::string_view region) const
{
    std::vector<StoredPrices> found;
    if (!QFileInfo::exists(m_path))
        return found;
    StoreConnection connection(m_path);
    if (auto problem = connection.beginReading())
        return *std::move(problem);
    if (connection.isEmpty())
        return found;
    QSqlQuery query =
        connection.prepare(QString::fromLatin1(listColumns) + QStringLiteral("WHERE region = ? ORDER BY offer"));
    query.addBindValue(bound(region));
    if (!query.exec())
        return connection.problemOf(query);
    while (query.next()) {
        StoredPrices stored{.list = readList(query), .prices = {}};
        if (auto problem = readPrices(connection, query.value(0).toLongLong(), stored))
            return *std::move(problem);
        if (digestOf(stored) != query.value(7).toByteArray() ||
            stored.prices.size() != static_cast<std::size_t>(stored.list.rows))
            return connection.damage(
                Words::tr("the %1 prices of %2 have changed").arg(bound(stored.list.offer), bound(stored.list.region)));
        found.push_back(std::move(stored));
    }
    if (query.lastError().isValid())
        return connection.problemOf(query);
    return found;
}

std::optional<PriceProblem> PriceStore::replace(std::span<const StoredPrices> all, OlderLists older,
                                                const std::stop_token& stop) const
{
    StoreConnection connection(m_path);
    if (auto problem = connection.beginWriting())
        return problem;
    for (StoredPrices stored : all) {
        sortPrices(stored.prices);
        if (older == OlderLists::Refuse) {
            if (auto problem = refuseOlder(connection, stored.list))
                return problem;
        }
        if (auto problem = deleteList(connection, stored.list))
            return problem;
        if (auto problem = insertList(connection, stored, stop))
            return problem;
    }
    if (stop.stop_requested())
        return PriceProblem::stopped();
    return connection.commit();
}

std::optional<PriceProblem> PriceStore::remove(std::string_view region) const
{
    return removeLists(QStringLiteral(" WHERE region = ?"), bound(region));
}

std::optional<PriceProblem> PriceStore::removeAll() const { return removeLists({}, {}) ? removeFile() : std::nullopt; }

std::optional<PriceProblem> PriceStore::removeLists(const QString& condition, const QString& region) const
{
    if (!QFileInfo::exists(m_path))
        return {};
    StoreConnection connection(m_path);
    if (auto problem = connection.beginWriting())
        return problem;
    QSqlQuery query = connection.prepare(QStringLiteral("DELETE FROM lists") + condition);
    if (!condition.isEmpty())
        query.addBindValue(region);
    if (!query.exec())
        return connection.problemOf(query);
    query.finish();
    return connection.commit();
}

std::optional<PriceProblem> PriceStore::removeFile() const
{
    // What a killed program left beside the file would be read into the next one of that name.
    for (const char* ending : {"-journal", "-wal", "-shm", ""}) {
        const QString path = m_path + QString::fromLatin1(ending);
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            continue;
        const bool isFolder = info.isDir() && !info.isSymLink();
        const int failed = isFolder ? putAside(path) : unlink(QFile::encodeName(path).constData());
        if (failed != 0)
            return PriceProblem::failed(Words::tr("%1 could not be removed: %2. Check who may write in its folder.")
                                            .arg(QDir::toNativeSeparators(path), qt_error_string(errno)));
    }
    return {};
}

} // namespace loadline
