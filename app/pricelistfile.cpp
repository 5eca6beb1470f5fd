// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pricelistfile.h"

#include <QFile>
#include <QFileInfo>

namespace loadline {

bool looksLikePriceList(const QString& path)
{
    constexpr qint64 headBytes = 4096;
    QFile file(path);
    // A pipe would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(headBytes);
    for (const char* word : {"formatVersion", "offerCode", "FormatVersion", "OfferTermCode"}) {
        if (head.contains(word))
            return true;
    }
    return false;
}

} // namespace loadline
