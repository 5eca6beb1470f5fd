// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pricedownload.h"

#include "app/httpfetch.h"
#include "app/strictjson.h"
#include "app/wholefile.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QStandardPaths>

namespace loadline {
namespace {

constexpr auto offersIndex = "/offers/v1.0/aws/index.json";
constexpr std::array<const char*, 2> offers{"AmazonEC2", "AWSLambda"};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(download)
};

/// The system's proxies, but none to reach this computer.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QString host = query.peerHostName();
        if (host == QStringLiteral("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

/// What every step of one download needs.
struct Task
{
    QNetworkAccessManager& network;
    const DownloadRules& rules;
    const std::stop_token& stop;
    const ShowProgress& show;

    [[nodiscard]] QString path(const QString& name) const { return QDir(rules.folder).filePath(name); }
};

using Text = std::variant<QString, PriceProblem>;
using Index = std::variant<Json, PriceProblem>;

/// An address below the base. A list of addresses from elsewhere must not lead to other hosts.
std::optional<QUrl> urlOf(const DownloadRules& rules, const QString& path)
{
    if (!path.startsWith(u'/') || path.startsWith(QStringLiteral("//")))
        return {};
    QString base = rules.base.toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    const QUrl url(base + path, QUrl::StrictMode);
    return url.isValid() && url.host() == rules.base.host() ? std::optional(url) : std::nullopt;
}

QString shown(const QUrl& url)
{
    constexpr qsizetype longest = 200;
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveScheme).mid(2).left(longest);
}

PriceProblem noSuchKey(const QUrl& url, const QString& key)
{
    return PriceProblem::failed(
        Words::tr("%1 has no %2. AWS may have changed its lists; a newer version of Loadline may help.")
            .arg(shown(url), key));
}

Index fetchIndex(const Task& task, const QUrl& url, const QString& what)
{
    const QString path = task.path(QStringLiteral("index.part"));
    PartialFile::remove(path);
    PartialFile file(path, url);
    auto problem = fetchFile(task.network, url, file, task.rules.index, what, task.stop, task.show);
    QString error;
    const auto content = problem ? std::nullopt : readWholeFile(path, task.rules.index.limit, error);
    // It is short, and fetched anew each time.
    file.discard();
    if (problem)
        return *std::move(problem);
    if (!content)
        return PriceProblem::failed(error);
    auto json = readStrictJson(*content, error);
    if (!json)
        return PriceProblem::failed(Words::tr("%1 is damaged: %2").arg(shown(url), error));
    return *std::move(json);
}

/// index[group][key][field], which must be a text.
std::optional<QString> textAt(const Json& index, const char* group, const std::string& key, const char* field)
{
    const Json* place = &index;
    for (const std::string& step : {std::string(group), key, std::string(field)}) {
        if (!place->is_object() || !place->contains(step))
            return {};
        place = &place->at(step);
    }
    return place->is_string() ? std::optional(QString::fromStdString(place->get<std::string>())) : std::nullopt;
}

/// The regions that there are, for the one who asked for another.
QString regionNames(const Json& index)
{
    constexpr qsizetype mostNames = 60; ///< AWS has about 35
    constexpr qsizetype longestName = 40;
    QStringList names;
    if (index.is_object() && index.contains("regions") && index["regions"].is_object()) {
        for (const auto& [name, entry] : index["regions"].items()) {
            if (names.size() < mostNames)
                names.append(QString::fromStdString(name).left(longestName));
        }
        const auto more = static_cast<int>(index["regions"].size()) - static_cast<int>(names.size());
        if (more > 0)
            names.append(Words::tr("%n more", nullptr, more));
    }
    names.sort();
    return names.join(QStringLiteral(", "));
}

/// The address of an offer's list of one region.
std::variant<QUrl, PriceProblem> findList(const Task& task, const char* offer, std::string_view region,
                                          const Json& index, const QUrl& indexUrl)
{
    const auto regionIndex = textAt(index, "offers", offer, "currentRegionIndexUrl");
    const auto regionsUrl = regionIndex ? urlOf(task.rules, *regionIndex) : std::nullopt;
    if (!regionsUrl)
        return noSuchKey(indexUrl, QString::fromLatin1(offer) + QStringLiteral("/currentRegionIndexUrl"));
    auto regions = fetchIndex(task, *regionsUrl, Words::tr("%1, the list of regions").arg(QString::fromLatin1(offer)));
    if (auto* problem = std::get_if<PriceProblem>(&regions))
        return std::move(*problem);
    const Json& all = std::get<Json>(regions);
    const auto path = textAt(all, "regions", std::string(region), "currentVersionUrl");
    if (!path) {
        const QString names = regionNames(all);
        if (names.isEmpty())
            return noSuchKey(*regionsUrl, QStringLiteral("regions"));
        return PriceProblem::failed(Words::tr("AWS has no %1 prices for the region %2. It has them for %3.")
                                        .arg(QString::fromLatin1(offer), fromUtf8(region), names));
    }
    const auto url = urlOf(task.rules, *path);
    if (!url)
        return noSuchKey(*regionsUrl, fromUtf8(region) + QStringLiteral("/currentVersionUrl"));
    return *url;
}

} // namespace

std::optional<QUrl> mirrorAddress(const QString& words)
{
    const QUrl url(words, QUrl::StrictMode);
    const bool isKnown = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return isKnown && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment() ? std::optional(url)
                                                                                     : std::nullopt;
}

QString DownloadRules::standardFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("downloads"));
}

std::variant<std::vector<PriceListFile>, PriceProblem> downloadPriceLists(std::string_view region,
                                                                          const DownloadRules& rules,
                                                                          const std::stop_token& stop,
                                                                          const ShowProgress& show)
{
    if (!QDir().mkpath(rules.folder))
        return PriceProblem::failed(Words::tr("The folder %1 could not be made. Check who may write there.")
                                        .arg(QDir::toNativeSeparators(rules.folder)));
    QLockFile lock(QDir(rules.folder).filePath(QStringLiteral("lock")));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return PriceProblem::failed(Words::tr("Another Loadline is fetching prices. Wait until it is done."));
    QNetworkAccessManager network;
    network.setProxyFactory(new SystemProxies); // the access manager owns it
    ProgressPacer pacer(show);
    const ShowProgress paced = [&pacer](const PriceProgress& progress) { pacer.report(progress); };
    const Task task{.network = network, .rules = rules, .stop = stop, .show = paced};

    const auto indexUrl = urlOf(rules, QString::fromLatin1(offersIndex));
    if (!indexUrl)
        return PriceProblem::failed(
            Words::tr("%1 is not an address of price lists.").arg(rules.base.toDisplayString(QUrl::RemoveUserInfo)));
    const Index index = fetchIndex(task, *indexUrl, Words::tr("The list of offers"));
    if (const auto* problem = std::get_if<PriceProblem>(&index))
        return *problem;

    std::vector<PriceListFile> files;
    std::vector<QUrl> urls;
    QStringList names;
    for (const char* offer : offers) {
        auto url = findList(task, offer, region, std::get<Json>(index), *indexUrl);
        if (auto* problem = std::get_if<PriceProblem>(&url))
            return std::move(*problem);
        urls.push_back(std::get<QUrl>(url));
        names.append(QStringLiteral("%1-%2.part").arg(QString::fromLatin1(offer), fromUtf8(region)));
    }
    removeDownloads(rules, names);
    for (std::size_t i = 0; i < urls.size(); ++i) {
        const QString path = task.path(names[static_cast<qsizetype>(i)]);
        PartialFile file(path, urls[i]);
        const QString what = QStringLiteral("%1 %2").arg(QString::fromLatin1(offers[i]), fromUtf8(region));
        if (auto problem = fetchFile(network, urls[i], file, rules.list, what, stop, paced))
            return *std::move(problem);
        files.push_back({.path = path, .name = shown(urls[i])});
    }
    return files;
}

void removeDownloads(const DownloadRules& rules, const QStringList& keep)
{
    const QDir folder(rules.folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.part")}, QDir::Files)) {
        if (!keep.contains(name))
            PartialFile::remove(folder.filePath(name));
    }
    // Stays where something is left in it.
    QDir().rmdir(rules.folder);
}

} // namespace loadline
