// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetexport.h"

#include "app/export/scenarioinside.h"
#include "app/scenariofile.h"
#include "app/wholefile.h"
#include "ui/export/exportchoices.h"
#include "ui/export/exportdialog.h"
#include "ui/export/sheetpaint.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace loadline {
namespace {

const QString folderKey = QStringLiteral("export/folder");
const QString keysKey = QStringLiteral("export/charts");
const QString sizeKey = QStringLiteral("export/size");
const QString themeKey = QStringLiteral("export/theme");
const QString typeKey = QStringLiteral("export/type");
const QString formatsKey = QStringLiteral("export/formats");

const QString svgMime = QStringLiteral("image/svg+xml");
const QString pngMime = QStringLiteral("image/png");

/// Steps shorter than this in all show no progress.
constexpr int patienceMs = 400;

template<typename Choice>
Choice choiceOf(const QVariant& value, Choice most)
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(most) ? static_cast<Choice>(number) : Choice{};
}

bool isPossible(QSize size)
{
    const auto fits = [](int side) { return side >= leastSheetSide && side <= mostSheetSide; };
    return fits(size.width()) && fits(size.height());
}

} // namespace

SheetExport::SheetExport(const Document& document, QSettings& settings, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_window(window)
{}

std::unique_ptr<QMimeData> SheetExport::mimeData(const Sheet& sheet, SheetTheme theme)
{
    const SheetLook look{.theme = theme};
    const QByteArray scenario = scenarioFileText(m_document.file());
    const QImage picture = sheetImage(sheet, look);
    const QByteArray png = pngWithScenario(picture, scenario);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(picture);
    data->setData(svgMime, svgWithScenario(sheetSvg(sheet, look), scenario));
    data->setData(pngMime, png);
    const QString path = m_folder.filePath(sheet.key + QStringLiteral(".png"));
    if (const auto problem = writeWholeFile(path, png))
        emit done(*problem);
    else
        data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

void SheetExport::copy(const Sheet& sheet, SheetTheme theme)
{
    QGuiApplication::clipboard()->setMimeData(mimeData(sheet, theme).release());
    emit done(tr("Copied %1 as a picture and as a vector drawing").arg(sheet.name));
}

void SheetExport::drag(const Sheet& sheet, SheetTheme theme)
{
    constexpr QSize thumbnail(240, 135);
    auto* drag = new QDrag(m_window);
    drag->setMimeData(mimeData(sheet, theme).release());
    drag->setPixmap(QPixmap::fromImage(sheetImage(sheet, {.pixels = thumbnail, .theme = theme})));
    drag->exec(Qt::CopyAction);
}

void SheetExport::print(const Sheet& sheet)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(sheet.words.title);
    QPrintDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Print %1").arg(sheet.name));
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer, sheet);
}

void SheetExport::printOn(QPrinter& printer, const Sheet& sheet)
{
    // The look only gives the ratio; a printer has its own resolution.
    const QSize page(printer.width(), printer.height());
    const SheetLook look{.pixels = page.scaled(mostSheetSide, mostSheetSide, Qt::KeepAspectRatio),
                         .type = TypeSize::Paper};
    if (paintPages(printer, {sheet}, look))
        emit done(tr("Printed %1").arg(sheet.name));
    else
        QMessageBox::warning(m_window, tr("Loadline"), tr("The printer took no page; choose another one."));
}

void SheetExport::openDialog(const SheetSource& source, const QString& key, const QString& simulation)
{
    std::vector<Sheet> sheets;
    for (const QString& each : sheetKeys())
        sheets.push_back(buildSheet(each, source));
    ExportChoices choices = rememberedChoices();
    if (!choices.keys.contains(key))
        choices.keys = {key};
    ExportDialog dialog(sheets, choices, key, m_window);
    dialog.setNotice(simulation);
    dialog.setName(m_document.title());
    connect(&dialog, &ExportDialog::copyRequested, this, &SheetExport::copy);
    if (dialog.exec() != QDialog::Accepted)
        return;
    choices = dialog.choices();
    remember(choices);
    QString folder = m_settings.value(folderKey).toString();
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    folder = QFileDialog::getExistingDirectory(m_window, tr("Folder for the exported files"), folder);
    if (folder.isEmpty())
        return;
    m_settings.setValue(folderKey, folder);
    const ExportOrder order{.sheets = dialog.chosenSheets(),
                            .look = choices.look,
                            .formats = choices.formats,
                            .scenario = scenarioFileText(m_document.file()),
                            .name = m_document.title(),
                            .folder = folder};
    if (mayReplace(exportPaths(order)))
        static_cast<void>(write(order));
}

bool SheetExport::mayReplace(const QStringList& paths)
{
    QStringList existing;
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            existing << QFileInfo(path).fileName();
    if (existing.isEmpty())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Loadline"),
                         tr("Replace %n file(s) of the same name?", nullptr, static_cast<int>(existing.size())),
                         QMessageBox::Cancel, m_window);
    question.setInformativeText(existing.join(QStringLiteral(", ")));
    const QAbstractButton* replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    question.exec();
    return question.clickedButton() == replace;
}

bool SheetExport::write(const ExportOrder& order)
{
    const std::vector<ExportStep> steps = exportSteps(order);
    QProgressDialog progress(tr("Exporting"), tr("Cancel"), 0, static_cast<int>(steps.size()), m_window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(patienceMs);
    for (const ExportStep& step : steps) {
        if (progress.wasCanceled()) {
            emit done(tr("Export cancelled"));
            return false;
        }
        if (const auto problem = step()) {
            progress.reset();
            QMessageBox::warning(m_window, tr("Loadline"), *problem);
            return false;
        }
        progress.setValue(progress.value() < 0 ? 1 : progress.value() + 1);
    }
    const QStringList paths = exportPaths(order);
    emit done(tr("Exported %n file(s) to %1", nullptr, static_cast<int>(paths.size()))
                  .arg(QDir::toNativeSeparators(QFileInfo(paths.constFirst()).absolutePath())));
    return true;
}

ExportChoices SheetExport::rememberedChoices() const
{
    ExportChoices choices;
    const QStringList known = sheetKeys();
    for (const QString& key : m_settings.value(keysKey).toStringList())
        if (known.contains(key))
            choices.keys << key;
    if (const QSize size = m_settings.value(sizeKey).toSize(); isPossible(size))
        choices.look.pixels = size;
    choices.look.theme = choiceOf(m_settings.value(themeKey), SheetTheme::Clear);
    choices.look.type = choiceOf(m_settings.value(typeKey, static_cast<int>(TypeSize::Slide)), TypeSize::Hall);
    if (m_settings.contains(formatsKey)) {
        choices.formats.clear();
        for (const QVariant& format : m_settings.value(formatsKey).toList())
            choices.formats.insert(choiceOf(format, ExportFormat::Xlsx));
    }
    return choices;
}

void SheetExport::remember(const ExportChoices& choices)
{
    QVariantList formats;
    for (const ExportFormat format : choices.formats)
        formats << static_cast<int>(format);
    m_settings.setValue(keysKey, choices.keys);
    m_settings.setValue(sizeKey, choices.look.pixels);
    m_settings.setValue(themeKey, static_cast<int>(choices.look.theme));
    m_settings.setValue(typeKey, static_cast<int>(choices.look.type));
    m_settings.setValue(formatsKey, formats);
}

} // namespace loadline
