// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetexport.h"

#include "app/export/exportwork.h"
#include "app/export/scenarioinside.h"
#include "app/export/weekswait.h"
#include "app/scenariofile.h"
#include "app/simulationrunner.h"
#include "app/wholefile.h"
#include "ui/export/exportchoices.h"
#include "ui/export/exportdialog.h"
#include "ui/export/sheetpaint.h"
#include "ui/format.h"
#include "ui/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
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

template<typename Choice>
Choice choiceOf(const QVariant& value, Choice most)
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(most) ? static_cast<Choice>(number) : Choice{};
}

/// Work shorter than this shows no progress.
constexpr int patienceMs = 400;

bool isPossible(QSize size)
{
    const auto fits = [](int side) { return side >= leastSheetSide && side <= mostSheetSide; };
    return fits(size.width()) && fits(size.height());
}

} // namespace

SheetExport::SheetExport(const Document& document, const SimulationRunner& simulation, QSettings& settings,
                         QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_simulation(simulation)
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
        warn(m_window, tr("The printer took no page; choose another one."));
}

void SheetExport::openDialog(const SheetBuilder& build, const QString& key)
{
    ExportChoices choices = rememberedChoices();
    if (!choices.keys.contains(key))
        choices.keys = {key};
    ExportDialog dialog(build(), choices, key, m_window);
    dialog.setNotice(notice());
    dialog.setName(m_document.title());
    connect(&dialog, &ExportDialog::copyRequested, this, &SheetExport::copy);
    const QMetaObject::Connection following =
        connect(&m_simulation, &SimulationRunner::changed, &dialog, [&] { follow(dialog, build); });
    QString folder;
    // Without a folder the dialog is there again, with all that was typed.
    while (folder.isEmpty() && dialog.exec() == QDialog::Accepted) {
        choices = dialog.choices();
        remember(choices);
        folder = askFolder();
    }
    disconnect(following);
    if (folder.isEmpty())
        return;
    if (WeeksWait::isNeeded(m_simulation) && WeeksWait(m_simulation, m_window).exec() != QDialog::Accepted)
        return;
    dialog.renew(build());
    const ExportOrder order{.sheets = dialog.chosenSheets(),
                            .look = choices.look,
                            .formats = choices.formats,
                            .scenario = scenarioFileText(m_document.file()),
                            .name = m_document.title(),
                            .folder = folder};
    if (mayReplace(exportPaths(order)))
        static_cast<void>(write(order));
}

/// While the dialog is open, weeks go on being simulated; the last of them renews what it shows.
void SheetExport::follow(ExportDialog& dialog, const SheetBuilder& build) const
{
    dialog.setNotice(notice());
    if (m_simulation.state().kind == SimulationState::Kind::Done)
        dialog.renew(build());
}

/// What the exported numbers are.
QString SheetExport::notice() const
{
    const SimulationState state = m_simulation.state();
    const int weeks = static_cast<int>(state.weeks);
    if (WeeksWait::isNeeded(m_simulation))
        return tr("Files are written when all %1 weeks are simulated, or fewer that are precise enough; %2 are done.")
            .arg(NumberFormat().count(state.wanted), NumberFormat().count(state.weeks));
    return m_simulation.tally() ? tr("The files have what is shown, with %n simulated week(s).", nullptr, weeks)
                                : tr("The files have what is shown, by formulas.");
}

QString SheetExport::askFolder()
{
    QString folder = m_settings.value(folderKey).toString();
    for (const QStandardPaths::StandardLocation place :
         {QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation})
        if (!QFileInfo(folder).isDir())
            folder = QStandardPaths::writableLocation(place);
    folder = QFileDialog::getExistingDirectory(m_window, tr("Folder for the exported files"), folder);
    if (!folder.isEmpty())
        m_settings.setValue(folderKey, folder);
    return folder;
}

bool SheetExport::mayReplace(const QStringList& paths)
{
    QStringList existing;
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            existing << QFileInfo(path).fileName();
    if (existing.isEmpty())
        return true;
    PlainBox question(QMessageBox::Question,
                      tr("Replace %n file(s) of the same name?", nullptr, static_cast<int>(existing.size())),
                      existing.join(QStringLiteral(", ")), QMessageBox::Cancel, m_window);
    const QAbstractButton* replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    question.exec();
    return question.clickedButton() == replace;
}

/// Until it has ended; where that takes long, with progress and a way to cancel.
void SheetExport::waitFor(ExportWork& work, int steps)
{
    QEventLoop loop;
    connect(&work, &ExportWork::ended, &loop, &QEventLoop::quit);
    // Keys and clicks wait.
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (work.hasEnded())
        return;
    QProgressDialog progress(tr("Exporting"), tr("Cancel"), 0, steps, m_window);
    makePlain(progress);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(0);
    progress.setAutoReset(false);
    // It stays to the last step, so that nothing else is done in the window meanwhile.
    disconnect(&progress, &QProgressDialog::canceled, &progress, &QProgressDialog::cancel);
    progress.setValue(0);
    connect(&work, &ExportWork::progressed, &progress, &QProgressDialog::setValue);
    connect(&progress, &QProgressDialog::canceled, &work, &ExportWork::cancel);
    // Showing the dialog may have turned the event loop.
    if (!work.hasEnded())
        loop.exec();
}

bool SheetExport::write(const ExportOrder& order)
{
    std::vector<ExportStep> steps = exportSteps(order);
    const int count = static_cast<int>(steps.size());
    ExportWork work(std::move(steps));
    work.start();
    waitFor(work, count);
    if (!work.problem().isEmpty()) {
        warn(m_window, work.problem());
        return false;
    }
    if (!work.isComplete()) {
        emit done(tr("Export cancelled"));
        return false;
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
