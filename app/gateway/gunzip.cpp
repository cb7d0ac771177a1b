// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gunzip.h"

#include <array>
#include <limits>
#include <memory>
#include <zlib.h>

namespace gunzip
{

Outcome unpack(QByteArrayView packed, qint64 most, const std::function<bool(QByteArrayView)> &take)
{
    if (packed.size() > qsizetype(std::numeric_limits<uInt>::max()))
        return Outcome::TooLarge;
    constexpr size_t pieceSize = 64 << 10;
    constexpr int gzipOnly = 16 + MAX_WBITS;
    z_stream stream{};
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return Outcome::Broken;
    const std::unique_ptr<z_stream, int (*)(z_stream *)> closing(&stream, &inflateEnd);
    const auto piece = std::make_unique<std::array<char, pieceSize>>();
    // zlib only reads it; its interface is older than const.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    qint64 total = 0;
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(piece->data());
        stream.avail_out = uInt(pieceSize);
        const int state = inflate(&stream, Z_NO_FLUSH);
        const auto size = qsizetype(pieceSize - stream.avail_out);
        if (state != Z_OK && state != Z_STREAM_END)
            return Outcome::Broken; // also Z_BUF_ERROR: nothing left to read, and no end in sight
        total += size;
        if (total > most)
            return Outcome::TooLarge;
        if (size > 0 && !take(QByteArrayView(piece->data(), size)))
            return Outcome::Refused;
        if (state != Z_STREAM_END)
            continue;
        if (stream.avail_in == 0)
            return Outcome::Whole;
        // A gzip file may be several, one behind the other (RFC 1952, 2.2).
        if (inflateReset(&stream) != Z_OK)
            return Outcome::Broken;
    }
}

std::optional<QByteArray> whole(QByteArrayView packed, qint64 most)
{
    QByteArray bytes;
    const auto take = [&bytes](QByteArrayView piece) {
        bytes.append(piece);
        return true;
    };
    return unpack(packed, most, take) == Outcome::Whole ? std::optional(bytes) : std::nullopt;
}

} // namespace gunzip
