// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/architecture/architectureimage.h"

#include "ui/architecture/diagramview.h"
#include "ui/architecture/statedelegate.h"
#include "ui/architecture/statemodel.h"
#include "ui/charts/chartnotes.h"
#include "ui/csv.h"
#include "ui/font.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace loadline {
namespace {

QString tr(const char* source) { return QCoreApplication::translate("architecture", source); }

constexpr qreal margin = 24.0;
constexpr qreal titleHeight = 34.0;
constexpr qreal footHeight = 20.0;
constexpr int titlePixels = 18;
constexpr int textPixels = 12;
constexpr qreal needWidth = 160.0;

/// A picture with its title and footnote; what remains between them is for `draw`.
template<typename Draw>
QImage framed(const QString& title, const Evaluation& evaluation, const Theme& theme, QSize size, qreal scale,
              Draw&& draw)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    const QRectF inside = QRectF(QPointF(), QSizeF(size)).adjusted(margin, margin / 2.0, -margin, -margin / 2.0);
    drawWords(painter, pixelFont(QApplication::font(), titlePixels, QFont::DemiBold), theme.ink,
              QRectF(inside.topLeft(), QSizeF(inside.width(), titleHeight)), Qt::AlignVCenter, title);
    drawWords(painter, pixelFont(QApplication::font(), textPixels), theme.ink2,
              QRectF(inside.left(), inside.bottom() - footHeight, inside.width(), footHeight), Qt::AlignVCenter,
              priceFootnote(evaluation));
    draw(painter, inside.adjusted(0.0, titleHeight, 0.0, -footHeight));
    return image;
}

double busiestMinute(const Evaluation& evaluation)
{
    const Series& rates = evaluation.traffic.rates;
    return static_cast<double>(std::ranges::max_element(rates) - rates.begin()) * minutesPerStep;
}

} // namespace

QImage architectureImage(const Scenario& scenario, const Evaluation& evaluation, const Architecture& architecture,
                         const Theme& theme, QSize size, qreal scale)
{
    const Moment moment = momentAt(scenario, evaluation, busiestMinute(evaluation));
    const QString title = tr("Both designs at %1").arg(NumberFormat().timeOfWeek(moment.minute));
    return framed(title, evaluation, theme, size, scale, [&](QPainter& painter, const QRectF& area) {
        for (const OptionId option : {OptionId::Ec2, OptionId::Lambda}) {
            DiagramView view(theme);
            view.showDesign(designOf(scenario, evaluation, architecture, moment, option));
            const qreal half = area.width() / 2.0;
            const qreal left = area.left() + (option == OptionId::Ec2 ? 0.0 : half);
            drawWords(painter, pixelFont(QApplication::font(), titlePixels, QFont::DemiBold), theme.optionText(option),
                      QRectF(left, area.top(), half, titleHeight), Qt::AlignVCenter, fromUtf8(optionName(option)));
            view.drawInto(painter, QRectF(left, area.top() + titleHeight, half, area.height() - titleHeight));
        }
    });
}

QImage stateImage(const Evaluation& evaluation, const Theme& theme, QSize size, qreal scale)
{
    StateModel model;
    model.showState(evaluation.state);
    const StateDelegate delegate(theme);
    return framed(tr("What the code needs"), evaluation, theme, size, scale,
                  [&](QPainter& painter, const QRectF& area) {
                      const qreal each = (area.width() - needWidth) / 2.0;
                      const qreal height = std::min(area.height() / (model.rowCount() + 1), 48.0);
                      for (int row = -1; row < model.rowCount(); ++row) {
                          for (int column = 0; column < model.columnCount(); ++column) {
                              const qreal left = column == 0 ? 0.0 : needWidth + (column - 1) * each;
                              const QRectF cell(area.left() + left, area.top() + (row + 1) * height,
                                                column == 0 ? needWidth : each, height);
                              if (row < 0) {
                                  drawWords(painter, pixelFont(QApplication::font(), textPixels, QFont::DemiBold),
                                            theme.ink2, cell.adjusted(10.0, 0.0, 0.0, 0.0), Qt::AlignVCenter,
                                            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
                                  continue;
                              }
                              QStyleOptionViewItem option;
                              option.rect = cell.toRect();
                              option.font = QApplication::font();
                              delegate.paint(&painter, option, model.index(row, column));
                          }
                      }
                  });
}

QString architectureCsv(const Architecture& architecture)
{
    QString csv = csvLine({tr("Option"), tr("Part"), tr("In the scenario"), tr("USD a month"), tr("Detail")});
    for (const OptionId option : {OptionId::Ec2, OptionId::Lambda})
        for (const ArchitecturePart& part : architecture[static_cast<std::size_t>(option)])
            csv += csvLine({fromUtf8(optionName(option)), modelText(part.name), part.isPresent ? tr("yes") : tr("no"),
                            part.monthly ? csvNumber(part.monthly->dollars()) : QString(), text(part.detail)});
    return csv;
}

QString stateCsv(const Evaluation& evaluation)
{
    StateModel model;
    model.showState(evaluation.state);
    QString csv = csvLine({tr("Need"), tr("Option"), tr("Answer"), tr("Why")});
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int column : {StateModel::Ec2, StateModel::Lambda}) {
            const QModelIndex cell = model.index(row, column);
            csv += csvLine({model.index(row, StateModel::Need).data().toString(),
                            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                            cell.data(StateModel::ChipRole).toString(), cell.data(StateModel::WhyRole).toString()});
        }
    return csv;
}

} // namespace loadline
