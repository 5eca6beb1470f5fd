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

#include <map>

namespace loadline {
namespace {

constexpr auto offersIndex = "/offers/v1.0/aws/index.json";

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

/// Where an offer's lists are, by region: in an object by region's code, or as AWS lists savings plans.
std::map<std::string, QString> listsByRegion(const Json& index)
{
    std::map<std::string, QString> lists;
    const auto add = [&lists](const std::string& region, const Json& entry, const char* field) {
        if (entry.is_object() && entry.contains(field) && entry[field].is_string())
            lists[region] = QString::fromStdString(entry[field].get<std::string>());
    };
    if (!index.is_object() || !index.contains("regions"))
        return lists;
    for (const auto& [name, entry] : index["regions"].items()) {
        if (!index["regions"].is_array())
            add(name, entry, "currentVersionUrl");
        else if (entry.is_object() && entry.contains("regionCode") && entry["regionCode"].is_string())
            add(entry["regionCode"].get<std::string>(), entry, "versionUrl");
    }
    return lists;
}

QString namesOf(const std::map<std::string, QString>& lists)
{
    constexpr qsizetype mostNames = 60; ///< AWS has about 35
    constexpr qsizetype longestName = 40;
    QStringList names;
    for (const auto& [name, path] : lists) {
        if (names.size() < mostNames)
            names.append(QString::fromStdString(name).left(longestName));
    }
    const auto more = static_cast<int>(lists.size()) - static_cast<int>(names.size());
    if (more > 0)
        names.append(Words::tr("%n more", nullptr, more));
    return names.join(QStringLiteral(", "));
}

/// That AWS does not sell an offer in the region, and where it does.
struct NotSold
{
    PriceProblem problem;
};

/// The address of an offer's list of one region.
std::variant<QUrl, PriceProblem, NotSold> findList(const Task& task, const OfferFacts& offer, std::string_view region,
                                                   const Json& index, const QUrl& indexUrl)
{
    // Savings plans have no entry of their own.
    const bool isPlan = offer.place == OfferPlace::SavingsPlans;
    const std::string entry(isPlan ? offerCode(Offer::Ec2) : offer.code);
    const char* field = isPlan ? "currentSavingsPlanIndexUrl" : "currentRegionIndexUrl";
    const QString code = fromUtf8(offer.code);
    const auto regionIndex = textAt(index, "offers", entry, field);
    const auto regionsUrl = regionIndex ? urlOf(task.rules, *regionIndex) : std::nullopt;
    if (!regionsUrl)
        return noSuchKey(indexUrl, QString::fromStdString(entry) + u'/' + QString::fromLatin1(field));
    auto regions = fetchIndex(task, *regionsUrl, Words::tr("%1, the list of regions").arg(code));
    if (auto* problem = std::get_if<PriceProblem>(&regions))
        return std::move(*problem);
    const auto lists = listsByRegion(std::get<Json>(regions));
    if (lists.empty())
        return noSuchKey(*regionsUrl, QStringLiteral("regions"));
    const auto found = lists.find(std::string(region));
    if (found == lists.end())
        return NotSold{PriceProblem::failed(Words::tr("AWS has no %1 prices for the region %2. It has them for %3.")
                                                .arg(code, fromUtf8(region), namesOf(lists)))};
    const auto url = urlOf(task.rules, found->second);
    if (!url)
        return noSuchKey(*regionsUrl, fromUtf8(region) + QStringLiteral("/currentVersionUrl"));
    return *url;
}

/// Those asked for, or all that are used.
std::vector<Offer> wantedOffers(const DownloadRules& rules)
{
    std::vector<Offer> offers = rules.offers;
    if (offers.empty()) {
        for (const OfferFacts& facts : offerTable()) {
            if (facts.isUsed())
                offers.push_back(facts.offer);
        }
    }
    return offers;
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

std::variant<DownloadedLists, PriceProblem> downloadPriceLists(std::string_view region, const DownloadRules& rules,
                                                               const std::stop_token& stop, const ShowProgress& show)
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

    struct Found
    {
        const OfferFacts& offer;
        QUrl url;
        QString name;
    };
    DownloadedLists lists;
    std::vector<Found> found;
    QStringList names;
    PriceProblem notSold;
    for (const Offer wanted : wantedOffers(rules)) {
        const OfferFacts& offer = offerFacts(wanted);
        auto url = findList(task, offer, region, std::get<Json>(index), *indexUrl);
        if (auto* problem = std::get_if<PriceProblem>(&url))
            return std::move(*problem);
        if (auto* none = std::get_if<NotSold>(&url)) {
            notSold = std::move(none->problem);
            lists.notSold.push_back(wanted);
            continue;
        }
        names.append(QStringLiteral("%1-%2.part").arg(fromUtf8(offer.code), fromUtf8(region)));
        found.push_back({offer, std::get<QUrl>(url), names.back()});
    }
    if (found.empty())
        return notSold;
    removeDownloads(rules, names);
    for (const Found& list : found) {
        const QString path = task.path(list.name);
        PartialFile file(path, list.url);
        const QString what = QStringLiteral("%1 %2").arg(fromUtf8(list.offer.code), fromUtf8(region));
        if (auto problem = fetchFile(network, list.url, file, rules.list, what, stop, paced))
            return *std::move(problem);
        lists.files.push_back({.path = path, .name = shown(list.url)});
    }
    return lists;
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
