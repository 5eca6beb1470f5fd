// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/aboutdialogs.h"
#include "app/lessonfile.h"
#include "app/mainactions.h"
#include "app/pricebook.h"
#include "app/pricefiles.h"
#include "app/pricelistfile.h"
#include "app/simulationrunner.h"
#include "app/vectorstate.h"
#include "app/window/opentraffic.h"
#include "models/evaluate.h"
#include "ui/architecture/architecturepage.h"
#include "ui/bill/billdialog.h"
#include "ui/charts/chartcard.h"
#include "ui/explorepage.h"
#include "ui/font.h"
#include "ui/format.h"
#include "ui/icon.h"
#include "ui/lessons/lessonlist.h"
#include "ui/parameters/controlpanel.h"
#include "ui/parameters/paramrow.h"
#include "ui/parameters/presetbar.h"
#include "ui/pinned.h"
#include "ui/plaintext.h"
#include "ui/presenter/presenterpage.h"
#include "ui/pricedates.h"
#include "ui/simulationstatus.h"
#include "ui/time/timescrubber.h"
#include "ui/visibletext.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace loadline {
namespace {

constexpr int messageMs = 6000;
constexpr int notePixels = 12;
constexpr int leastPanelWidth = 320;

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString pageKey = QStringLiteral("explore/charts");
const QString shownPageKey = QStringLiteral("window/page");

/// What depends on the window's size in logical pixels.
struct Fit
{
    int bodyPixels;
    int panelWidth;
    bool isCompact;
};

Fit fitFor(QSize size)
{
    if (size.width() < 1400 || size.height() < 800)
        return {14, 328, true};
    if (size.width() < 1900)
        return {13, 362, false};
    if (size.width() < 2500)
        return {13, 384, false};
    return {15, 420, false};
}

} // namespace

MainWindow::MainWindow(const Parts& parts)
    : m_parts(parts)
    , m_page(new ExplorePage(parts.appearance.theme(), this))
    , m_actions(new MainActions(parts.document.undoStack(), this))
    , m_files(new DocumentFiles(parts.document, parts.presets.front(), parts.settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    createPages();
    createPanel();
    createLessons();
    createMenus();
    createToolBar();
    createStatusBar();
    createTraffic();
    createPriceFiles();
    createBills();
    createSimulation();
    createExport();
    connectDocument();
    connectActions();
    connectAppearance();
    connectPin();
    connectPages();
    showTheme(m_parts.appearance.theme());
    showMode(m_parts.appearance.mode());
    restoreLayout();
    showTitle();
    showScenario(m_parts.document.scenario());
}

MainWindow::~MainWindow() = default;

void MainWindow::createPanel()
{
    m_panel = new ControlPanel(m_parts.appearance.theme(), this);
    QStringList types;
    for (const CatalogueEntry& entry : m_parts.prices.anySheet().catalogue)
        types.append(fromUtf8(entry.type.name));
    m_panel->setTypeNames(types);
    QList<PresetItem> items;
    for (const Preset& preset : m_parts.presets)
        items.append({.id = preset.id, .name = preset.name, .story = preset.story});
    m_panel->presetBar()->setPresets(items);

    m_dock = new QDockWidget(tr("Panel"), this);
    m_dock->setObjectName(QStringLiteral("panel"));
    m_dock->setFeatures(QDockWidget::DockWidgetClosable);
    // The panel has its own head; a title bar would only repeat it.
    m_dock->setTitleBarWidget(new QWidget(m_dock));
    m_dock->setWidget(m_panel);
    addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    m_dock->toggleViewAction()->setShortcut(QKeySequence(tr("F9")));
    m_dock->toggleViewAction()->setText(tr("&Panel"));
}

void MainWindow::createStatusBar()
{
    constexpr int sideMargin = 12; ///< with the bar's own 2 where the panel's content starts
    m_estimate = new PlainLabel(this);
    m_estimate->setContentsMargins(sideMargin, 0, sideMargin, 0);
    statusBar()->addWidget(m_estimate);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::createTraffic()
{
    m_traffic = new OpenTraffic(m_parts.document, m_parts.settings, m_parts.appearance.theme(), this);
    connect(m_files, &DocumentFiles::trafficChosen, m_traffic, &OpenTraffic::openPath);
    connect(m_traffic, &OpenTraffic::fileRequested, m_files, &DocumentFiles::openTrace);
    connect(m_traffic, &OpenTraffic::done, this, &MainWindow::say);
}

void MainWindow::connectDocument()
{
    Document& document = m_parts.document;
    connect(&document, &Document::scenarioChanged, this, &MainWindow::showScenario);
    connect(&document, &Document::modifiedChanged, this, &MainWindow::showTitle);
    connect(&document, &Document::titleChanged, this, &MainWindow::showTitle);
    connect(&document, &Document::titleChanged, this, &MainWindow::updateBills);
    connect(m_panel, &ControlPanel::edited, this, &MainWindow::applyEdit);
    connect(m_panel, &ControlPanel::traceRequested, m_files, &DocumentFiles::openTrace);
    connect(m_panel, &ControlPanel::traceRemoved, &document, &Document::removeTrace);
    const PresetBar* presets = m_panel->presetBar();
    connect(presets, &PresetBar::presetChosen, this, &MainWindow::choosePreset);
    connect(presets, &PresetBar::saveRequested, m_files, &DocumentFiles::save);
    connect(presets, &PresetBar::resetRequested, &document, &Document::resetAll);
    connect(m_page, &ExplorePage::edited, this, &MainWindow::applyEdit);
    connect(m_page, &ExplorePage::parameterRequested, this, &MainWindow::showParameter);
    connect(m_page, &ExplorePage::billRequested, this, &MainWindow::openBills);
    connect(m_files, &DocumentFiles::done, this, &MainWindow::say);
}

void MainWindow::connectActions()
{
    Document& document = m_parts.document;
    connect(m_actions->startNew, &QAction::triggered, m_files, &DocumentFiles::startNew);
    connect(m_actions->open, &QAction::triggered, m_files, &DocumentFiles::open);
    connect(m_actions->save, &QAction::triggered, m_files, &DocumentFiles::save);
    connect(m_actions->saveAs, &QAction::triggered, m_files, &DocumentFiles::saveAs);
    connect(m_actions->openTrace, &QAction::triggered, m_files, &DocumentFiles::openTrace);
    connect(m_actions->removeTrace, &QAction::triggered, &document, &Document::removeTrace);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->resetAll, &QAction::triggered, &document, &Document::resetAll);
    connect(m_actions->findParameter, &QAction::triggered, m_dock, &QWidget::show);
    connect(m_actions->findParameter, &QAction::triggered, m_panel, &ControlPanel::focusSearch);
    connect(m_actions->bills, &QAction::triggered, this, &MainWindow::openAllBills);
    connect(m_actions->present, &QAction::triggered, this, &MainWindow::present);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::connectAppearance()
{
    Appearance& appearance = m_parts.appearance;
    connect(&appearance, &Appearance::themeChanged, this, &MainWindow::showTheme);
    connect(&appearance, &Appearance::modeChanged, this, &MainWindow::showMode);
    connect(&appearance, &Appearance::typeSizeChanged, this, &MainWindow::fitToSize);
    connect(m_actions->toggleTheme, &QAction::triggered, &appearance, &Appearance::toggle);
    const auto choose = [this, &appearance](QAction* action, Appearance::Mode mode) {
        connect(action, &QAction::triggered, &appearance, [&appearance, mode] { appearance.setMode(mode); });
    };
    choose(m_actions->themeSystem, Appearance::Mode::System);
    choose(m_actions->themeLight, Appearance::Mode::Light);
    choose(m_actions->themeDark, Appearance::Mode::Dark);
    connect(m_actions->enlargeType, &QAction::triggered, &appearance, &Appearance::enlargeType);
    connect(m_actions->reduceType, &QAction::triggered, &appearance, &Appearance::reduceType);
    connect(m_actions->resetType, &QAction::triggered, &appearance, &Appearance::resetType);
}

void MainWindow::restoreLayout()
{
    constexpr QSize firstSize(1440, 900);
    constexpr QSize frame(16, 40); ///< room for what the desktop draws around the window
    resize(firstSize.boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_parts.settings.value(geometryKey).toByteArray());
    fitToSize();
    restoreState(m_parts.settings.value(stateKey).toByteArray());
    m_page->restoreState(m_parts.settings.value(pageKey).toByteArray());
    showPage(m_parts.settings.value(shownPageKey, 0).toInt());
}

void MainWindow::showScenario(const Scenario& scenario)
{
    clearVectorState();
    const PriceSheet& sheet = m_parts.prices.sheet(scenario.billing.region);
    if (m_evaluation->region != regionCode(sheet.region))
        m_bills->setSources(sheet.sources);
    m_evaluation = std::make_shared<const Evaluation>(evaluate(scenario, sheet));
    m_simulated.reset();
    ++m_evaluationCount;
    keepPinnedCurrent();
    m_panel->showScenario(scenario, m_parts.document.baseline(),
                          m_parts.document.presetId().isEmpty() ? ControlPanel::Baseline::Opened
                                                                : ControlPanel::Baseline::Preset);
    showOnPage();
    showInPresenter();
    m_simulation->simulate(scenario, sheet);
    updateBills();
    showNotes(scenario);
    showPin();
}

void MainWindow::showNotes(const Scenario& scenario)
{
    const NumberFormat format;
    const ComputeSummary& server = m_evaluation->option(OptionId::Ec2).compute;
    m_panel->setSectionNote(ParameterGroup::Ec2,
                            server.name.empty() ? tr("none fits")
                            : server.hourly > Usd{}
                                ? tr("%1 · %2/h").arg(fromUtf8(server.name), format.unitPrice(server.hourly))
                                : tr("%1 · no price").arg(fromUtf8(server.name)));
    m_panel->showChosenType(fromUtf8(server.name));
    m_panel->presetBar()->setCurrent(m_parts.document.presetId());
    m_panel->presetBar()->setResetEnabled(scenario != m_parts.document.baseline());
    m_actions->resetAll->setEnabled(scenario != m_parts.document.baseline());
    m_actions->removeTrace->setEnabled(static_cast<bool>(scenario.traffic.trace));
    showPriceDate(tr("%1    Prices of %2").arg(fromUtf8(m_evaluation->region), priceDates(*m_evaluation)));
    m_prices->setToolTip(
        plainTip(tr("The newest price is of %1, the oldest of %2")
                     .arg(format.date(m_evaluation->priceDate), format.date(m_evaluation->oldestPriceDate))));
    showPriceNotice();
    m_estimate->setText(tr("Estimate for one month of %1 h, before tax").arg(scenario.billing.hoursPerMonth()));
}

void MainWindow::showPriceDate(const QString& text)
{
    if (text == m_prices->text())
        return;
    m_prices->setText(text);
    // A menu bar gives its corner the room that it asks for when it is put there.
    menuBar()->setCornerWidget(m_prices);
    m_prices->show();
}

void MainWindow::showTitle()
{
    setWindowTitle(tr("%1[*] – Loadline").arg(m_parts.document.title()));
    setWindowModified(m_parts.document.isModified());
    setWindowFilePath(m_parts.document.path());
}

void MainWindow::showTheme(const Theme& theme)
{
    m_panel->setTheme(theme);
    m_page->setTheme(theme);
    m_architecturePage->setTheme(theme);
    m_lessonList->setTheme(theme);
    m_scrubber->setTheme(theme);
    if (m_evaluationCount > 0)
        showMinute();
    m_bills->setTheme(theme);
    m_actions->setTheme(theme);
    m_traffic->setTheme(theme);
    m_priceFiles->setTheme(theme);
    m_simulationStatus->setTheme(theme);
    showPriceNotice();
    constexpr int markSize = 22;
    for (QWidget* note : std::initializer_list<QWidget*>{m_prices, m_estimate, m_pinMark, m_simulationStatus}) {
        QPalette palette = note->palette();
        palette.setColor(QPalette::WindowText, theme.ink2);
        note->setPalette(palette);
    }
    m_mark->setPixmap(icon(QStringLiteral("app-mark"), theme.ink, theme.you).pixmap(markSize, markSize));
}

void MainWindow::showMode(Appearance::Mode mode)
{
    m_actions->themeSystem->setChecked(mode == Appearance::Mode::System);
    m_actions->themeLight->setChecked(mode == Appearance::Mode::Light);
    m_actions->themeDark->setChecked(mode == Appearance::Mode::Dark);
}

void MainWindow::fitToSize()
{
    const Fit fit = fitFor(size());
    const int pixels = m_parts.appearance.scaledPixels(fit.bodyPixels);
    if (pixels == m_basePixels)
        return;
    m_basePixels = pixels;
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    setFont(font);
    for (QWidget* note : std::initializer_list<QWidget*>{m_prices, m_estimate, m_simulationStatus})
        note->setFont(pixelFont(font, scaledToType(notePixels, font)));
    m_page->setTypeSize(m_parts.appearance.typeSize());
    m_panel->setCompact(fit.isCompact);
    m_panel->setMinimumWidth(m_parts.appearance.scaledPixels(leastPanelWidth));
    resizeDocks({m_dock}, {m_parts.appearance.scaledPixels(fit.panelWidth)}, Qt::Horizontal);
}

void MainWindow::applyEdit(const Edit& edit)
{
    const Failure failure = m_parts.document.edit(edit);
    if (!failure || edit.changes.empty())
        return;
    say(*failure);
    if (ParamRow* row = m_panel->row(edit.changes.front().first))
        row->showError(*failure);
}

void MainWindow::choosePreset(const QString& id)
{
    for (const Preset& preset : m_parts.presets) {
        if (preset.id == id)
            m_parts.document.applyPreset(preset);
    }
}

void MainWindow::showParameter(const QString& id)
{
    m_dock->show();
    m_panel->revealParameter(id.toStdString());
}

void MainWindow::showHelp() { showAbout(this, m_parts.prices.sheet(m_parts.document.scenario().billing.region)); }
void MainWindow::showKeys() { showShortcuts(this, m_actions->withKeys()); }
void MainWindow::say(const QString& sentence) { statusBar()->showMessage(visibleLine(sentence), messageMs); }

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_parts.settings.setValue(geometryKey, saveGeometry());
    if (m_pages->currentWidget() != m_page)
        m_dock->setVisible(m_panelWithExplore);
    m_parts.settings.setValue(stateKey, saveState());
    m_parts.settings.setValue(pageKey, m_page->saveState());
    m_parts.settings.setValue(shownPageKey, m_pages->currentIndex());
    storeBills();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange)
        m_parts.appearance.followSystem();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitToSize();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString path = event->mimeData()->urls().constFirst().toLocalFile();
    if (looksLikeLesson(path))
        openLessonPath(path);
    else if (looksLikePriceList(path))
        m_priceFiles->importDropped(path);
    else
        m_files->openDropped(path);
}

} // namespace loadline
