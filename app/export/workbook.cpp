// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/tablefiles.h"
#include "app/wholefile.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <xlsxwriter.h>

#include <cerrno>
#include <cmath>
#include <map>
#include <sys/mman.h>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(export)
};

constexpr lxw_row_t namesRow = 4; ///< below title, subtitle, footnote and an empty line
constexpr double columnWidth = 18.0;
constexpr uint16_t chartRows = 22;
constexpr int longestName = 31; ///< of a worksheet, by Excel's rule
constexpr qint64 workbookLimit = qint64{256} * 1024 * 1024;

struct Styles
{
    lxw_format* title;
    lxw_format* strong;
    lxw_format* dollars;
    lxw_format* share;
};

Styles stylesOf(lxw_workbook* book)
{
    constexpr double titlePoints = 14.0;
    Styles styles{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                  workbook_add_format(book)};
    format_set_bold(styles.title);
    format_set_font_size(styles.title, titlePoints);
    format_set_bold(styles.strong);
    format_set_text_wrap(styles.strong);
    format_set_num_format(styles.dollars, "$#,##0.00####");
    format_set_num_format(styles.share, "0.00%");
    return styles;
}

lxw_format* styleOf(const Styles& styles, Format format)
{
    return format == Format::Usd ? styles.dollars : format == Format::Share ? styles.share : nullptr;
}

lxw_col_t columnOf(std::size_t index) { return static_cast<lxw_col_t>(index); }

void writeText(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* style)
{
    worksheet_write_string(page, row, column, text.toUtf8().constData(), style);
}

void writeTable(lxw_worksheet* page, const Sheet& sheet, const Styles& styles)
{
    writeText(page, 0, 0, sheet.words.title, styles.title);
    writeText(page, 1, 0, sheet.words.subtitle, nullptr);
    writeText(page, 2, 0, sheet.words.footnote, nullptr);
    const auto& columns = sheet.table.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const TableColumn& column = columns[i];
        writeText(page, namesRow, columnOf(i), column.name, styles.strong);
        for (int row = 0; row < column.rows(); ++row) {
            const auto at = namesRow + 1 + static_cast<lxw_row_t>(row);
            if (!column.texts.isEmpty())
                writeText(page, at, columnOf(i), column.texts.at(row), nullptr);
            else if (const double value = column.numbers[static_cast<std::size_t>(row)]; std::isfinite(value))
                worksheet_write_number(page, at, columnOf(i), value, styleOf(styles, column.format));
        }
    }
    worksheet_set_column(page, 0, columnOf(std::max<std::size_t>(columns.size(), 1) - 1), columnWidth, nullptr);
    worksheet_freeze_panes(page, namesRow + 1, 0);
}

/// A column named after an option has its colour and dash.
void dress(lxw_chart_series* series, const QString& name)
{
    constexpr float width = 2.25F;
    const Theme theme = Theme::light();
    const bool isLambda = name.contains(fromUtf8(optionName(OptionId::Lambda)));
    const bool isEc2 = name.contains(fromUtf8(optionName(OptionId::Ec2)));
    const QColor color = isLambda ? theme.lamFill : isEc2 ? theme.ec2Fill : theme.ink2;
    lxw_chart_line line{};
    line.color = static_cast<lxw_color_t>(color.rgb() & 0xFFFFFFU);
    line.width = width;
    line.dash_type = isLambda ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
}

/// The columns with numbers to draw, by their format: what is measured alike shares an axis.
std::map<Format, std::vector<std::size_t>> drawnColumns(const ChartTable& table)
{
    std::map<Format, std::vector<std::size_t>> drawn;
    const bool isCurve = !table.columns.empty() && table.columns.front().texts.isEmpty();
    for (std::size_t i = isCurve ? 1 : 0; i < table.columns.size(); ++i)
        if (table.columns[i].texts.isEmpty() && (isCurve || table.columns[i].format == Format::Usd))
            drawn[table.columns[i].format].push_back(i);
    return drawn;
}

/// Columns of text at the left name the bars.
std::size_t leadingTexts(const ChartTable& table)
{
    std::size_t count = 0;
    while (count < table.columns.size() && !table.columns[count].texts.isEmpty())
        ++count;
    return count;
}

lxw_chart* newChart(lxw_workbook* book, const Sheet& sheet, const std::vector<std::size_t>& columns, const char* page)
{
    const ChartTable& table = sheet.table;
    const std::size_t texts = leadingTexts(table);
    lxw_chart* chart = workbook_add_chart(book, texts > 0 ? LXW_CHART_BAR : LXW_CHART_SCATTER_STRAIGHT);
    const lxw_row_t last = namesRow + static_cast<lxw_row_t>(table.rows());
    for (const std::size_t column : columns) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        const lxw_col_t names = texts > 0 ? columnOf(texts - 1) : lxw_col_t{0};
        chart_series_set_categories(series, page, namesRow + 1, 0, last, names);
        chart_series_set_values(series, page, namesRow + 1, columnOf(column), last, columnOf(column));
        chart_series_set_name_range(series, page, namesRow, columnOf(column));
        if (texts == 0)
            dress(series, table.columns[column].name);
    }
    if (texts > 0) {
        chart_axis_set_reverse(chart->x_axis); // the first row on top
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        return chart;
    }
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_axis_set_name(chart->x_axis, table.columns.front().name.toUtf8().constData());
    const auto& numbers = table.columns.front().numbers;
    chart_axis_set_min(chart->x_axis, numbers.front());
    chart_axis_set_max(chart->x_axis, numbers.back());
    const auto* drawn = std::get_if<ChartData>(&sheet.content);
    constexpr uint16_t decades = 10;
    if (drawn && drawn->x.scale == AxisScale::Logarithmic)
        chart_axis_set_log_base(chart->x_axis, decades);
    if (drawn && drawn->x.scale == AxisScale::Week)
        chart_axis_set_major_unit(chart->x_axis, minutesPerDay);
    if (drawn && !drawn->panels.isEmpty() && drawn->panels.front().y.scale == AxisScale::Logarithmic)
        chart_axis_set_log_base(chart->y_axis, decades);
    return chart;
}

void addCharts(lxw_workbook* book, lxw_worksheet* page, const Sheet& sheet, const QByteArray& name)
{
    lxw_row_t row = namesRow;
    const auto column = columnOf(sheet.table.columns.size() + 1);
    for (const auto& [format, columns] : drawnColumns(sheet.table)) {
        if (sheet.table.rows() == 0)
            continue;
        lxw_chart* chart = newChart(book, sheet, columns, name.constData());
        chart_title_set_name(chart, sheet.words.title.toUtf8().constData());
        lxw_chart_options options{};
        options.x_scale = 1.6;
        options.y_scale = 1.4;
        worksheet_insert_chart_opt(page, row, column, chart, &options);
        row += chartRows;
    }
}

void addScenario(lxw_workbook* book, const QByteArray& scenario, const Styles& styles)
{
    lxw_worksheet* page = workbook_add_worksheet(book, Words::tr("Scenario").left(longestName).toUtf8().constData());
    writeText(page, 0, 0, Words::tr("Parameter"), styles.strong);
    writeText(page, 0, 1, Words::tr("Value, where it is not the default"), styles.strong);
    const QJsonObject values = QJsonDocument::fromJson(scenario).object().value(QLatin1String("parameters")).toObject();
    lxw_row_t row = 1;
    for (auto value = values.begin(); value != values.end(); ++value, ++row) {
        writeText(page, row, 0, value.key(), nullptr);
        if (value->isDouble())
            worksheet_write_number(page, row, 1, value->toDouble(), nullptr);
        else if (value->isBool())
            worksheet_write_boolean(page, row, 1, value->toBool() ? 1 : 0, nullptr);
        else if (value->isString())
            writeText(page, row, 1, value->toString(), nullptr);
        else
            writeText(page, row, 1, Words::tr("%1 values, in the scenario file").arg(value->toArray().size()), nullptr);
    }
    constexpr double wide = 36.0;
    worksheet_set_column(page, 0, 1, wide, nullptr);
}

} // namespace

std::optional<QByteArray> workbookOf(const std::vector<Sheet>& sheets, const QByteArray& scenario, QString& error)
{
    // libxlsxwriter writes to a path only; this one is of memory, so that nothing is left on the disk by a program that
    // is killed.
    QFile memory;
    if (!memory.open(memfd_create("workbook", MFD_CLOEXEC), QIODevice::ReadWrite, QFileDevice::AutoCloseHandle)) {
        error = Words::tr("The workbook could not be made: %1.").arg(qt_error_string(errno));
        return {};
    }
    const QString path = QStringLiteral("/proc/self/fd/%1").arg(memory.handle());
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    const Styles styles = stylesOf(book);
    for (const Sheet& sheet : sheets) {
        const QByteArray name = sheet.name.left(longestName).toUtf8();
        lxw_worksheet* page = workbook_add_worksheet(book, name.constData());
        writeTable(page, sheet, styles);
        addCharts(book, page, sheet, name);
    }
    addScenario(book, scenario, styles);
    if (const lxw_error problem = workbook_close(book); problem != LXW_NO_ERROR) {
        error = Words::tr("The workbook could not be made: %1.").arg(QString::fromUtf8(lxw_strerror(problem)));
        return {};
    }
    return readWholeFile(path, workbookLimit, error);
}

} // namespace loadline
