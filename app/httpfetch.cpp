// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/httpfetch.h"

#include <QCoreApplication>

#include <condition_variable>
#include <mutex>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(download)
};

/// Returns early when it is stopped.
void pause(std::chrono::milliseconds length, const std::stop_token& stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any stopped;
    stopped.wait_for(lock, stop, length, [] { return false; });
}

PriceProblem givenUp(const HttpResult& result, const PartialFile& file)
{
    const bool canGoOn = file.size() > 0 && !file.validator().isEmpty();
    return PriceProblem::failed(
        result.sentence + u' ' +
        (canGoOn ? Words::tr("Try again later; it goes on where it ended.") : Words::tr("Try again later.")));
}

} // namespace

std::optional<PriceProblem> fetchFile(QNetworkAccessManager& network, const QUrl& url, PartialFile& file,
                                      const HttpRules& rules, const QString& what, const std::stop_token& stop,
                                      const ShowProgress& show)
{
    const HttpAttempt::Received received = [&](qint64 done, qint64 total) {
        show({.what = what, .done = done, .total = total});
    };
    const QDeadlineTimer deadline(rules.longest);
    int fruitless = 0;
    for (int tries = 1;; ++tries) {
        const qint64 before = file.size();
        const HttpResult result = HttpAttempt(network, url, file, rules, deadline, received).run(stop);
        switch (result.kind) {
        case HttpResult::Kind::Done:
            return {};
        case HttpResult::Kind::Refused:
            file.discard();
            return PriceProblem::failed(result.sentence);
        case HttpResult::Kind::Failed:
            return PriceProblem::failed(result.sentence);
        case HttpResult::Kind::Stopped:
            return PriceProblem::stopped();
        case HttpResult::Kind::Again:
        case HttpResult::Kind::Slow:
            break;
        }
        const bool isSlow = result.kind == HttpResult::Kind::Slow;
        fruitless = file.size() > before && !isSlow ? 1 : fruitless + 1;
        if (fruitless >= rules.triesWithoutProgress || tries >= rules.tries || deadline.hasExpired())
            return givenUp(result, file);
        pause(rules.firstPause * (1 << (fruitless - 1)), stop);
    }
}

} // namespace loadline
