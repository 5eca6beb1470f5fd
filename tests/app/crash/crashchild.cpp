// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes two contents in turn, again and again, until it is killed:
//   crashchild import STORE LIST LIST
//   crashchild save TARGET SCENARIO SCENARIO

#include "app/pricebook.h"
#include "app/priceimport.h"
#include "app/scenariofile.h"

#include <QCoreApplication>

#include <cstdio>

using namespace loadline;

namespace {

/// The one who kills waits for this: from now on every moment may be in the middle of writing.
void sayReady()
{
    std::puts("ready");
    std::fflush(stdout);
}

int fail(const QString& sentence)
{
    std::fputs(qUtf8Printable(sentence), stderr);
    return 1;
}

int import(const QStringList& words)
{
    const PriceStore store(words[2]);
    sayReady();
    for (int round = 0;; ++round) {
        const QString& path = words[3 + round % 2];
        const auto answer = importPriceLists({{.path = path, .name = path}}, store, OlderLists::Refuse, {}, {});
        if (const auto* problem = std::get_if<PriceProblem>(&answer))
            return fail(problem->sentence);
    }
}

int save(const QStringList& words)
{
    const PriceBook prices;
    QString error;
    const auto one = readScenarioFile(words[3], prices.anySheet(), error);
    const auto two = readScenarioFile(words[4], prices.anySheet(), error);
    if (!one || !two)
        return fail(error);
    sayReady();
    for (int round = 0;; ++round) {
        if (const auto problem = writeScenarioFile(words[2], round % 2 == 0 ? *one : *two))
            return fail(*problem);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return fail(QStringLiteral("import or save, and three files"));
    return words[1] == QStringLiteral("import") ? import(words) : save(words);
}
