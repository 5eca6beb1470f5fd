// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/zipfile.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace loadline {
namespace {

/// 1 January 1980, 12:00 UTC: the first day that a ZIP can name, in any time zone.
constexpr time_t fixedDate = 315576000;

struct SourceRelease
{
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ArchiveRelease
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FileRelease
{
    void operator()(zip_file_t* file) const { static_cast<void>(zip_fclose(file)); }
};
using Source = std::unique_ptr<zip_source_t, SourceRelease>;
using Archive = std::unique_ptr<zip_t, ArchiveRelease>;

bool add(zip_t* archive, const ZipPart& part)
{
    const auto length = static_cast<zip_uint64_t>(part.content.size());
    zip_source_t* content = zip_source_buffer(archive, part.content.constData(), length, 0);
    if (!content)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), fixedDate, 0) == 0;
}

/// The bytes that an archive was written to.
std::optional<QByteArray> bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    static_cast<void>(zip_source_close(source));
    return read == static_cast<zip_int64_t>(stat.size) ? std::optional(bytes) : std::nullopt;
}

/// Whether an archive says that it has 65,535 parts or more, which takes the longer form of its list (APPNOTE 6.3.10,
/// sections 4.3.14 to 4.3.16).
bool hasManyParts(const QByteArray& bytes)
{
    constexpr qsizetype tailBytes = 20 + 22 + 65535; ///< the longer form's locator, the end record and its comment
    return QByteArrayView(bytes).last(std::min(tailBytes, bytes.size())).contains("PK\x06\x07");
}

QString takeText(zip_error_t& error)
{
    QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

} // namespace

std::optional<QByteArray> zipped(const std::vector<ZipPart>& parts, QString& error)
{
    zip_error_t problem;
    zip_error_init(&problem);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &problem));
    if (!source) {
        error = takeText(problem);
        return {};
    }
    Archive archive(zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &problem));
    if (!archive) {
        error = takeText(problem);
        return {};
    }
    zip_source_keep(source.get()); // the archive has taken the first hold on it
    for (const ZipPart& part : parts) {
        if (!add(archive.get(), part)) {
            error = QString::fromUtf8(zip_strerror(archive.get()));
            return {};
        }
    }
    if (zip_close(archive.get()) != 0) {
        error = QString::fromUtf8(zip_strerror(archive.get()));
        return {};
    }
    static_cast<void>(archive.release());
    return bytesOf(source.get());
}

std::variant<QByteArray, ZipProblem> unzippedPart(const QByteArray& bytes, const QString& name, qint64 limit)
{
    if (hasManyParts(bytes))
        return ZipProblem::TooLarge;
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &problem);
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &problem) : nullptr);
    zip_error_fini(&problem);
    if (!archive) {
        zip_source_free(source);
        return ZipProblem::Damaged;
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    const QByteArray path = name.toUtf8();
    if (zip_stat(archive.get(), path.constData(), ZIP_FL_ENC_UTF_8, &stat) != 0)
        return ZipProblem::NoSuchPart;
    if (!(stat.valid & ZIP_STAT_SIZE))
        return ZipProblem::Damaged;
    if (stat.size > static_cast<zip_uint64_t>(limit))
        return ZipProblem::TooLarge;
    const std::unique_ptr<zip_file_t, FileRelease> file(zip_fopen(archive.get(), path.constData(), ZIP_FL_ENC_UTF_8));
    if (!file)
        return ZipProblem::Damaged;
    QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file.get(), content.data(), stat.size);
    if (read != static_cast<zip_int64_t>(stat.size))
        return ZipProblem::Damaged;
    return content;
}

} // namespace loadline
