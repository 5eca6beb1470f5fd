// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: shows the document's scenario once for each change, downwards, and takes edits back to the document.

#pragma once

#include "app/appearance.h"
#include "app/document.h"
#include "app/documentfiles.h"
#include "models/sharedevaluation.h"
#include "ui/charts/charts.h"
#include "ui/export/sheets.h"
#include "ui/pinned.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QDockWidget;
class QLabel;
class QMenu;
class QSettings;
class QStackedWidget;
class QToolBar;

namespace loadline {

class ArchitecturePage;
class BillDialog;
struct BillOrigin;
class ControlPanel;
class ExplorePage;
class MainActions;
class ImportedPrices;
class LessonList;
class LessonSession;
class OpenTraffic;
class PresenterPage;
class PriceBook;
class PlayClock;
class PriceFiles;
class SheetExport;
class SimulationRunner;
class SimulationStatus;
class TimeScrubber;
class WarningChip;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window works on; all of it outlives the window.
    struct Parts
    {
        Document& document;
        const PriceBook& prices;
        ImportedPrices& imported;           ///< of `prices`
        const std::vector<Preset>& presets; ///< the first is the one to start with
        Appearance& appearance;
        QSettings& settings;
        bool simulates = false; ///< weeks in the background, unless the user has switched it off
    };
    explicit MainWindow(const Parts& parts);
    ~MainWindow() override;

    [[nodiscard]] DocumentFiles& files() { return *m_files; }
    [[nodiscard]] PriceFiles& priceFiles() { return *m_priceFiles; }
    [[nodiscard]] OpenTraffic& traffic() { return *m_traffic; }
    [[nodiscard]] ControlPanel& panel() { return *m_panel; }
    [[nodiscard]] ExplorePage& explorePage() { return *m_page; }
    [[nodiscard]] ArchitecturePage& architecturePage() { return *m_architecturePage; }
    [[nodiscard]] PlayClock& clock() { return *m_clock; }
    /// 0 Explore, 1 Architecture, 2 Lessons.
    void showPage(int index);
    [[nodiscard]] BillDialog& bills() { return *m_bills; }
    [[nodiscard]] LessonList& lessonList() { return *m_lessonList; }
    [[nodiscard]] LessonSession& lessons() { return *m_lessons; }
    /// The page in presenter mode, else null.
    [[nodiscard]] PresenterPage* presenter() const { return m_presenter.get(); }
    /// Runs a lesson from a file; a problem is shown.
    void openLessonPath(const QString& path);
    [[nodiscard]] SheetExport& exports() { return *m_export; }
    [[nodiscard]] SimulationRunner& simulation() { return *m_simulation; }
    /// By formulas.
    [[nodiscard]] const Evaluation& evaluation() const { return *m_evaluation; }
    /// What the pages show: with simulated weeks in place of formulas as soon as there are some.
    [[nodiscard]] const Evaluation& shownEvaluation() const { return *shown(); }
    /// How often a scenario has been evaluated: once for each change.
    [[nodiscard]] int evaluationCount() const { return m_evaluationCount; }
    /// A with its evaluation, or null where none is pinned.
    [[nodiscard]] const Pinned* pinned() const { return m_pinned.get(); }
    /// How often A has been evaluated: once for each that is pinned.
    [[nodiscard]] int pinnedEvaluationCount() const { return m_pinnedEvaluationCount; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createPanel();
    void createMenus();
    void createFileMenu();
    void createViewMenu();
    void createLessonsMenu();
    void createLanguageMenu(QMenu* view);
    void chooseLanguage(const QString& language);
    void createToolBar();
    void createPinMark(QToolBar* bar);
    void createStatusBar();
    void connectDocument();
    void connectActions();
    void connectAppearance();
    void connectPin();
    void restoreLayout();

    void createPages();
    void createPageButtons(QToolBar* bar);
    void connectPages();
    [[nodiscard]] const SharedEvaluation& shown() const { return m_simulated ? m_simulated : m_evaluation; }
    void showOnPage();
    void showMinute();
    void createSimulation();
    void setSimulating(bool simulates);
    void showSimulation();
    void showScenario(const Scenario& scenario);
    void createTraffic();
    void createPriceFiles();
    void showPrices();
    void showPriceNotice();
    void openPrices();
    void createLessons();
    void openLesson();
    void startLesson(const QString& key);
    void showLessons();
    void noteLessonDone(const QString& key);
    void showNotes(const Scenario& scenario);
    void keepPinnedCurrent();
    void pinScenario();
    void showPin();
    void showPriceDate(const QString& text);
    void showTitle();
    void showTheme(const Theme& theme);
    void showMode(Appearance::Mode mode);
    void fitToSize();
    void applyEdit(const Edit& edit);
    void choosePreset(const QString& id);
    void showParameter(const QString& id);
    void createBills();
    void storeBills();
    [[nodiscard]] BillOrigin billOrigin() const;
    [[nodiscard]] const Evaluation* pinnedEvaluation() const;
    void updateBills();
    void openBills(OptionId option, std::optional<Part> part);
    void openAllBills();
    void saveBills();
    void showParameterBehindBill(const QString& id);
    void createExport();
    [[nodiscard]] QString sheetInUse() const;
    [[nodiscard]] Architecture shownArchitecture() const;
    [[nodiscard]] SheetSource sheetSource(const Architecture& parts, double minute) const;
    [[nodiscard]] Sheet shownSheet(const QString& key) const;
    [[nodiscard]] SheetTheme sheetTheme() const;
    [[nodiscard]] std::vector<Sheet> shownSheets(double minute) const;
    void openExport();
    void openExportWith(const QString& key);
    void exportChart(ChartKind kind);
    void printSheet();
    void copySheet();
    void copyChart(ChartKind kind);
    void dragChart(ChartKind kind);
    [[nodiscard]] ChartKind chartInUse() const;
    void present();
    void showInPresenter();
    void stopPresenting();
    void togglePlaying();
    void stepTime(double minutes);
    void showHelp();
    void showKeys();
    void say(const QString& sentence);

    Parts m_parts;
    ControlPanel* m_panel = nullptr;
    QDockWidget* m_dock = nullptr;
    ExplorePage* m_page = nullptr;
    ArchitecturePage* m_architecturePage = nullptr;
    QStackedWidget* m_pages = nullptr;
    bool m_panelWithExplore = true; ///< the panel stood beside the Explore page when that was left
    PlayClock* m_clock = nullptr;
    TimeScrubber* m_scrubber = nullptr;
    BillDialog* m_bills = nullptr;
    bool m_billsPlaced = false; ///< the bills' window has a place of its own
    MainActions* m_actions = nullptr;
    DocumentFiles* m_files = nullptr;
    OpenTraffic* m_traffic = nullptr;
    PriceFiles* m_priceFiles = nullptr;
    LessonSession* m_lessons = nullptr;
    LessonList* m_lessonList = nullptr;
    SheetExport* m_export = nullptr;
    WarningChip* m_priceNotice = nullptr;
    QLabel* m_mark = nullptr;
    QLabel* m_prices = nullptr;
    QLabel* m_estimate = nullptr;
    QLabel* m_pinMark = nullptr;
    QAction* m_pinMarkShown = nullptr; ///< the tool bar's handle on the mark
    SimulationRunner* m_simulation = nullptr;
    SimulationStatus* m_simulationStatus = nullptr;
    SharedEvaluation m_evaluation = std::make_shared<const Evaluation>();
    SharedEvaluation m_simulated; ///< the same with simulated weeks; null where there are none
    int m_evaluationCount = 0;
    SharedPinned m_pinned;
    int m_pinnedEvaluationCount = 0;
    std::unique_ptr<PresenterPage> m_presenter; ///< while presenting
    int m_basePixels = 0;
};

} // namespace loadline
