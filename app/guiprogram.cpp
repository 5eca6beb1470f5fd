// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guiprogram.h"

#include "app/appearance.h"
#include "app/evaluationtext.h"
#include "app/export/exportrun.h"
#include "app/importedprices.h"
#include "app/language.h"
#include "app/lessonfile.h"
#include "app/lessonsession.h"
#include "app/mainwindow.h"
#include "app/output.h"
#include "app/pinnedevaluation.h"
#include "app/pricebook.h"
#include "app/programname.h"
#include "app/recovery.h"
#include "app/replacingfile.h"
#include "app/settingsfile.h"
#include "app/tracefile.h"
#include "models/evaluate.h"
#include "ui/charts/charts.h"
#include "ui/export/sheets.h"
#include "ui/font.h"
#include "ui/icon.h"
#include "ui/pinned.h"
#include "ui/plaintext.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(program)
};

void nameWindows()
{
    nameProgram();
    QGuiApplication::setDesktopFileName(QStringLiteral("org.loadline.Loadline"));
}

/// What the program cannot start without.
struct Data
{
    PriceBook prices;
    ImportedPrices imported{PriceStore(PriceStore::standardPath()), prices};
    std::vector<Preset> presets;

    [[nodiscard]] bool read(QString& error)
    {
        if (prices.open(error))
            presets = readPresets(prices.anySheet(), error);
        return !presets.empty();
    }
};

int fail(const QString& sentence) { return loadline::fail(sentence, ExitBadInput); }

/// Offers unsaved work of a run that ended without being asked to.
void offerRecovery(Recovery& recovery, Document& document, const PriceSheet& sheet, QWidget* window)
{
    QString error;
    const auto orphan = recovery.findOrphan(sheet, error);
    if (!error.isEmpty())
        warn(window, error);
    if (!orphan)
        return;
    const QString name = orphan->path.isEmpty() ? Words::tr("a scenario that was never saved")
                                                : QStringLiteral("\"%1\"").arg(QFileInfo(orphan->path).fileName());
    PlainBox question(QMessageBox::Question, Words::tr("Restore unsaved work?"),
                      Words::tr("Loadline ended before the changes to %1 were saved.").arg(name), QMessageBox::NoButton,
                      window);
    const QAbstractButton* restore = question.addButton(Words::tr("Restore"), QMessageBox::AcceptRole);
    question.addButton(Words::tr("Discard"), QMessageBox::DestructiveRole);
    question.exec();
    if (question.clickedButton() == restore)
        document.restore(orphan->work, orphan->path);
    recovery.discard(*orphan);
}

/// Of programs that were killed while they saved or exported, in the folders that were used last.
void removeLeftovers(const QSettings& settings)
{
    for (const char* key : {"files/folder", "export/folder"}) {
        const QString folder = settings.value(QLatin1String(key)).toString();
        if (!folder.isEmpty())
            ReplacingFile::removeLeftovers(folder);
    }
}

/// Where pictures go when nobody can be asked; a folder that can be written.
QString pictureFolder()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    for (const QString& place : {pictures, QDir::tempPath()}) {
        QString folder = QDir(place).filePath(QStringLiteral("Loadline"));
        if (!place.isEmpty() && QDir().mkpath(folder) && QFileInfo(folder).isWritable())
            return folder;
    }
    return {};
}

int writeCharts(const ScenarioFile& file, const Evaluation& evaluation, const Pinned* pinned)
{
    ExportOrder order{.sheets = {},
                      .look = {},
                      .formats = {ExportFormat::Png},
                      .scenario = scenarioFileText(file),
                      .name = {},
                      .folder = pictureFolder()};
    if (order.folder.isEmpty())
        return fail(Words::tr("there is no folder to write the charts to."));
    for (const ChartKind kind : chartKinds)
        order.sheets.push_back(chartSheet(buildChart(kind, file.scenario, evaluation, pinned)));
    if (const auto problem = exportAll(order))
        return fail(*problem);
    return print(Words::tr("\nThe charts are in %1\n").arg(QDir::toNativeSeparators(order.folder)).toUtf8());
}

} // namespace

bool hasDisplay()
{
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

int runWindow(const CommandLine& line, int& argc, char** argv)
{
    const QApplication application(argc, argv);
    nameWindows();
    QString settingsProblem;
    for (const QString& path : settingsFiles()) {
        bool isUsable = true;
        if (const QString problem = checkSettingsFile(path, isUsable); !isUsable)
            return fail(problem);
        else if (!problem.isEmpty())
            settingsProblem = problem;
    }
    QSettings settings;
    removeLeftovers(settings);
    const QString chosen = settings.value(languageKey).toString();
    const Language language(line.language.empty() ? chosen : QString::fromStdString(line.language));
    QString error;
    Data data;
    if (!data.read(error))
        return fail(error);
    Appearance appearance(settings);
    QApplication::setWindowIcon(icon(QStringLiteral("app-mark"), appearance.theme().ink, appearance.theme().you));
    Document document(data.prices.anySheet());
    document.startNew(data.presets.front());
    Recovery recovery(document, Recovery::standardFolder());
    MainWindow window({.document = document,
                       .prices = data.prices,
                       .imported = data.imported,
                       .presets = data.presets,
                       .appearance = appearance,
                       .settings = settings,
                       .simulates = true});
    QObject::connect(&recovery, &Recovery::failed, &window.files(), &DocumentFiles::done);
    window.show();
    if (!settingsProblem.isEmpty())
        emit window.files().done(settingsProblem);
    const QString path = QFile::decodeName(QByteArray::fromStdString(line.file));
    if (!line.lesson.empty()) {
        if (const auto problem = window.lessons().startShipped(QString::fromStdString(line.lesson)))
            return fail(*problem);
    }
    if (looksLikeLesson(path))
        window.openLessonPath(path);
    else if (looksLikeTrace(path))
        window.files().openTracePath(path);
    else if (!path.isEmpty())
        window.files().openPath(path);
    else if (line.lesson.empty())
        QTimer::singleShot(0, &window, [&] { offerRecovery(recovery, document, data.prices.anySheet(), &window); });
    return QApplication::exec();
}

int runWithoutDisplay(const CommandLine& line, int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    nameWindows();
    const Language language(QString::fromStdString(line.language));
    QString error;
    Data data;
    if (!data.read(error))
        return fail(error);
    if (!line.lesson.empty())
        return fail(Words::tr("%1 is a lesson, which needs a display.").arg(QString::fromStdString(line.lesson)));
    QApplication::setFont(QFont(loadFontFamily()));
    ScenarioFile shown{.scenario = data.presets.front().scenario, .name = data.presets.front().name, .story = {}};
    QString name = data.presets.front().name;
    std::unique_ptr<const Pinned> pinned;
    if (!line.file.empty()) {
        name = QFile::decodeName(QByteArray::fromStdString(line.file));
        if (looksLikeLesson(name))
            return fail(Words::tr("%1 is a lesson, which needs a display.").arg(name));
        if (looksLikeTrace(name))
            return fail(Words::tr("%1 is a trace; without a display, use \"loadline evaluate FILE --set "
                                  "traffic.trace=%1\".")
                            .arg(name));
        const auto file = readScenarioFile(name, data.prices.anySheet(), error, FileKinds::Any);
        if (!file)
            return fail(error);
        shown = *file;
        pinned = evaluatePinned(shown.pinned, data.prices);
    }
    const QString head = Words::tr("There is no display, so here is the comparison for %1 in words.\n\n").arg(name);
    const Evaluation evaluation = evaluate(shown.scenario, data.prices.sheet(shown.scenario.billing.region));
    if (const int code = print((head + evaluationText(evaluation, pinned.get())).toUtf8()); code != ExitGood)
        return code;
    if (!data.imported.problem().isEmpty())
        static_cast<void>(loadline::fail(data.imported.problem(), ExitGood));
    return writeCharts(shown, evaluation, pinned.get());
}

} // namespace loadline
