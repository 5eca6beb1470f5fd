// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPaintDevice>

#include <memory>

namespace loadline {

/// Passes everything painted on it to another device, with text as outlines, so that its font need not be installed
/// where the file is read, and with whatever lies outside the painter's clip cut away. For Qt 6.4's SVG writer, which
/// writes text as text and ignores clips.
class OutlineDevice : public QPaintDevice
{
public:
    /// `target` outlives this and is painted on by nothing else meanwhile.
    explicit OutlineDevice(QPaintDevice& target);
    ~OutlineDevice() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QPaintDevice& m_target;
    std::unique_ptr<Engine> m_engine;
};

} // namespace loadline
