// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/pricelistbench.h"

#include "models/prices/lists/pricelistreader.h"
#include "tests/bench/pricelistgenerator.h"
#include "ui/format.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <vector>

namespace loadline::testing {
namespace {

constexpr double leastSpeed = 300.0; ///< MB/s
constexpr double mostMemory = 200.0; ///< MB
constexpr qsizetype pieceSize = qsizetype{256} * 1024;

/// The most memory that this process has had resident, in MB. Unlike getrusage's, the figure starts afresh with the
/// program and knows nothing of the process that started it.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(2).trimmed().toDouble() * 1024.0 / 1e6;
    }
    return 0.0;
}

void feedFile(PriceListReader& reader, QFile& file)
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    file.seek(0);
    for (qint64 size = 0; (size = file.read(piece.data(), piece.size())) > 0;) {
        if (!reader.feed({piece.constData(), static_cast<std::size_t>(size)}))
            return;
    }
}

struct ListForm
{
    const char* file;
    const char* name;
    std::size_t bytes;
    void (PriceListGenerator::*write)(std::size_t, const PriceListGenerator::Write&) const;
};

constexpr std::array forms{
    ListForm{"list.json", "a price list of 500 MB in JSON", 500'000'000, &PriceListGenerator::writeJson},
    ListForm{"list.csv", "a price list of 200 MB in CSV", 200'000'000, &PriceListGenerator::writeCsv},
    ListForm{"answer.json", "an answer of get-products of 300 MB", 300'000'000, &PriceListGenerator::writeAnswer},
};

bool writeList(const QString& path, const ListForm& form)
{
    QFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    const auto write = [&](std::string_view text) {
        const auto size = static_cast<qint64>(text.size());
        written = written && file.write(text.data(), size) == size;
    };
    const PriceListGenerator generator(2026);
    (generator.*form.write)(form.bytes, write);
    return written && file.flush();
}

} // namespace

int readPriceListOnly(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    PriceListReader reader;
    PriceList list;
    do {
        feedFile(reader, file);
    } while (reader.beginsAnotherPass());
    const auto error = reader.finish(list);
    // The processor's time says what one core does while others share the machine.
    const double busy = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    const double megabytes = static_cast<double>(file.size()) / 1e6;
    if (error) {
        std::printf("%s\n", qPrintable(text(error->sentence)));
        return 1;
    }
    std::printf("%f %f %f %zu\n", megabytes / busy, megabytes / (static_cast<double>(timer.nsecsElapsed()) / 1e9),
                peakMemory(), list.prices.size());
    return 0;
}

void benchPriceLists(const QString& program)
{
    constexpr int runs = 5;
    const QTemporaryDir folder;
    for (const ListForm& form : forms) {
        const QString path = folder.filePath(QLatin1String(form.file));
        const char* name = form.name;
        if (!writeList(path, form)) {
            std::printf("%s could not be written\n", name);
            continue;
        }
        std::vector<std::array<double, 3>> figures;
        for (int i = 0; i < runs; ++i) {
            QProcess process;
            process.start(program, {QString::fromLatin1(readListOption), path});
            const QByteArrayList words =
                process.waitForFinished(120'000) ? process.readAllStandardOutput().split(' ') : QByteArrayList();
            if (words.size() == 4)
                figures.push_back({words[0].toDouble(), words[1].toDouble(), words[2].toDouble()});
        }
        if (figures.empty()) {
            std::printf("%s could not be read\n", name);
            continue;
        }
        std::ranges::sort(figures);
        const auto& median = figures[figures.size() / 2];
        std::printf("%-58s %9.0f MB/s  budget %6.0f   ratio %.2f  (by the clock %.0f, best %.0f)\n", name, median[0],
                    leastSpeed, leastSpeed / median[0], median[1], figures.back()[0]);
        std::printf("%-58s %9.1f MB    budget %6.0f   ratio %.2f\n", "  its peak of memory", median[2], mostMemory,
                    median[2] / mostMemory);
        std::fflush(stdout);
        QFile::remove(path);
    }
}

} // namespace loadline::testing
