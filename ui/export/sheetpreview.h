// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/sheet.h"

#include <QPixmap>
#include <QWidget>

namespace loadline {

/// A sheet as it will be written, over squares where the sheet has no ground of its own.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    enum class Zoom
    {
        Fit,   ///< as large as there is room
        Pixels ///< each pixel of the picture is one of the screen's
    };

    explicit SheetPreview(QWidget* parent = nullptr);

    void setZoom(Zoom zoom);
    void showSheet(const Sheet& sheet, const SheetLook& look);
    /// Of the picture's size that is written, in percent.
    [[nodiscard]] int percent() const;
    [[nodiscard]] const QPixmap& pixmap() const { return m_pixmap; }

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QSize shownSize() const;
    [[nodiscard]] QSize shownPixels() const;
    void takeRoom();

    Zoom m_zoom = Zoom::Fit;
    SheetLook m_look;
    QPixmap m_pixmap;
};

} // namespace loadline
