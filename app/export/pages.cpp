// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pages.h"

#include "app/export/scenarioinside.h"
#include "ui/export/sheetpaint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace loadline {

QSizeF pageSize(QSize pixels)
{
    const QSizeF a4 = QPageSize::size(QPageSize::A4, QPageSize::Point);
    const double ratio = static_cast<double>(pixels.width()) / pixels.height();
    constexpr double near = 0.003;
    if (std::abs(ratio - a4.width() / a4.height()) < near)
        return a4;
    if (std::abs(ratio - a4.height() / a4.width()) < near)
        return a4.transposed();
    constexpr double longerSide = 960.0;
    return QSizeF(pixels) * (longerSide / std::max(pixels.width(), pixels.height()));
}

std::optional<QByteArray> pdfOf(const std::vector<Sheet>& sheets, const SheetLook& look, const QByteArray& scenario,
                                QString& error)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QString title = sheets.empty() ? QString() : sheets.front().words.title;
    writer.setTitle(title);
    writer.setCreator(QCoreApplication::translate("export", "Loadline"));
    writer.setDocumentXmpMetadata(xmpWithScenario(scenario, title));
    writer.setPageLayout(QPageLayout(QPageSize(pageSize(look.pixels), QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    if (!paintPages(writer, sheets, look)) {
        error = QCoreApplication::translate("export", "The PDF could not be made.");
        return {};
    }
    return bytes;
}

} // namespace loadline
