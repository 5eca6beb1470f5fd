// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pngtext.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace loadline {
namespace {

using Text = std::variant<QByteArray, PngTextProblem>;

constexpr qsizetype signatureBytes = 8;
constexpr qsizetype wordBytes = 4;
constexpr qsizetype frameBytes = 3 * wordBytes; ///< length, type and checksum around a chunk's data

quint32 wordAt(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.data() + at); }

const Bytef* bytesOf(QByteArrayView bytes) { return reinterpret_cast<const Bytef*>(bytes.data()); }

/// A chunk: its type and its data.
struct Chunk
{
    QByteArrayView type;
    QByteArrayView data;
};

/// The chunk at `at`, which is moved behind it; nothing where it does not fit into the file or was changed.
std::optional<Chunk> takeChunk(QByteArrayView png, qsizetype& at)
{
    if (png.size() - at < frameBytes)
        return {};
    const auto length = static_cast<qsizetype>(wordAt(png, at));
    if (length > png.size() - at - frameBytes)
        return {};
    const QByteArrayView checked = png.sliced(at + wordBytes, wordBytes + length);
    if (crc32(0, bytesOf(checked), static_cast<uInt>(checked.size())) != wordAt(png, at + 2 * wordBytes + length))
        return {};
    at += frameBytes + length;
    return Chunk{.type = checked.first(wordBytes), .data = checked.sliced(wordBytes)};
}

/// Unpacks a zlib stream piece by piece, until its end or the limit.
Text inflated(QByteArrayView packed, qsizetype limit)
{
    constexpr qsizetype pieceBytes = 65536;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return PngTextProblem::Damaged;
    stream.next_in = const_cast<Bytef*>(bytesOf(packed));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray text;
    int state = Z_OK;
    while (state == Z_OK && text.size() <= limit) {
        const qsizetype before = text.size();
        text.resize(before + pieceBytes);
        stream.next_out = reinterpret_cast<Bytef*>(text.data() + before);
        stream.avail_out = static_cast<uInt>(pieceBytes);
        state = inflate(&stream, Z_NO_FLUSH);
        text.chop(static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    if (text.size() > limit)
        return PngTextProblem::TooLong;
    return state == Z_STREAM_END ? Text(text) : PngTextProblem::Damaged;
}

Text textIn(const Chunk& chunk, qsizetype keyBytes, qsizetype limit)
{
    const QByteArrayView behindKey = chunk.data.sliced(keyBytes + 1);
    if (chunk.type == "zTXt") {
        // The one method that there is: deflate.
        if (behindKey.isEmpty() || behindKey.front() != 0)
            return PngTextProblem::Damaged;
        return inflated(behindKey.sliced(1), limit);
    }
    return behindKey.size() > limit ? Text(PngTextProblem::TooLong) : behindKey.toByteArray();
}

} // namespace

Text pngText(QByteArrayView png, QByteArrayView key, qsizetype limit)
{
    qsizetype at = std::min(signatureBytes, png.size());
    while (at < png.size()) {
        const auto chunk = takeChunk(png, at);
        if (!chunk)
            return PngTextProblem::Damaged;
        if (chunk->type == "IEND")
            return PngTextProblem::Missing;
        const bool holdsText = chunk->type == "tEXt" || chunk->type == "zTXt";
        if (holdsText && chunk->data.startsWith(key) && chunk->data.size() > key.size() && chunk->data[key.size()] == 0)
            return textIn(*chunk, key.size(), limit);
    }
    // A whole picture ends with IEND.
    return PngTextProblem::Damaged;
}

} // namespace loadline
