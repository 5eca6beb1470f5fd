// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Export, copy, drag out and print from the window, as a person does it. Pictures of the dialog are kept where the
// environment variable LOADLINE_SCREENSHOTS names a folder.

#include "app/export/scenarioinside.h"
#include "app/export/weekswait.h"
#include "app/language.h"
#include "app/sheetexport.h"
#include "app/simulationrunner.h"
#include "tests/app/windowdesk.h"
#include "tests/testprogram.h"
#include "ui/architecture/architecturepage.h"
#include "ui/charts/chartcard.h"
#include "ui/explorepage.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportoptions.h"
#include "ui/export/sheetpreview.h"
#include "ui/format.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace loadline;

namespace {

template<typename Widget>
Widget* named(QWidget& dialog, const QString& text)
{
    for (Widget* widget : dialog.findChildren<Widget*>())
        if (widget->text().remove(u'&') == text)
            return widget;
    return nullptr;
}

void keep(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("LOADLINE_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

std::vector<Sheet> allSheets(MainWindow& window, const WindowDesk& desk)
{
    const Scenario& scenario = desk.document.scenario();
    const Architecture parts = architecture(scenario, desk.prices.anySheet(), window.shownEvaluation());
    std::vector<Sheet> sheets;
    for (const QString& key : sheetKeys())
        sheets.push_back(buildSheet(key, {scenario, window.shownEvaluation(), parts}));
    return sheets;
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void choicesAreTaken();
    void wordsBelongToTheirSheet();
    void nothingChosenCannotBeExported();
    void ownSize();
    void thePreviewShowsPixels();
    void looks_data();
    void looks();
    void newerSheetsKeepEditedWords();
    void writesWhatWasChosen();
    void writingCanBeCancelled();
    void waitsForTheWeeks();
    void writesWithTheWeeksThereAre();
    void copyKeyTakesPictureAndVector();
    void aChartIsDraggedByItsTitle();
    void printsOnAPage();
    void anExportedFileOpensAgain();
};

void TestExportDialog::choicesAreTaken()
{
    WindowDesk desk;
    const ExportChoices given{.keys = {QStringLiteral("cost"), QStringLiteral("bill")},
                              .look = {.pixels = {3840, 2160}, .theme = SheetTheme::Dark, .type = TypeSize::Hall},
                              .formats = {ExportFormat::Svg, ExportFormat::Pptx, ExportFormat::Xlsx}};
    ExportDialog dialog(allSheets(desk.window, desk), given, QStringLiteral("cost"));
    QCOMPARE(dialog.choices(), given);
    QCOMPARE(dialog.fileCount(), 4);
    dialog.show();
    QTest::mouseClick(named<QCheckBox>(dialog, QStringLiteral("Traffic")), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(named<QToolButton>(dialog, QStringLiteral("PNG")), Qt::LeftButton);
    QTest::mouseClick(named<QToolButton>(dialog, QStringLiteral("Light")), Qt::LeftButton);
    QTest::mouseClick(named<QToolButton>(dialog, QStringLiteral("Square")), Qt::LeftButton);
    QCOMPARE(dialog.choices().keys.size(), 3);
    QCOMPARE(dialog.choices().look.theme, SheetTheme::Light);
    QCOMPARE(dialog.choices().look.pixels, QSize(2000, 2000));
    QCOMPARE(dialog.fileCount(), 8);
    QCOMPARE(dialog.findChild<QListWidget*>()->count(), 3);
}

void TestExportDialog::wordsBelongToTheirSheet()
{
    WindowDesk desk;
    const ExportChoices given{.keys = {QStringLiteral("traffic"), QStringLiteral("cost")}, .look = {}};
    ExportDialog dialog(allSheets(desk.window, desk), given, QStringLiteral("cost"));
    dialog.show();
    auto* preview = dialog.findChild<SheetPreview*>();
    QTRY_VERIFY(!preview->pixmap().isNull());
    const QImage before = preview->pixmap().toImage();
    auto* title = dialog.findChildren<QLineEdit*>().constFirst();
    for (QLineEdit* field : dialog.findChildren<QLineEdit*>())
        if (!qobject_cast<QAbstractSpinBox*>(field->parentWidget()) &&
            field->text() == dialog.chosenSheets()[1].words.title)
            title = field;
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Small APIs belong on Lambda"));
    QTRY_VERIFY(preview->pixmap().toImage() != before);
    auto* list = dialog.findChild<QListWidget*>();
    list->setCurrentRow(0);
    QVERIFY(title->text() != QStringLiteral("Small APIs belong on Lambda"));
    list->setCurrentRow(1);
    QCOMPARE(title->text(), QStringLiteral("Small APIs belong on Lambda"));
    auto* notes = dialog.findChild<QPlainTextEdit*>();
    notes->selectAll();
    QTest::keyClicks(notes, QStringLiteral("Say this"));
    QCOMPARE(dialog.chosenSheets()[1].words.title, QStringLiteral("Small APIs belong on Lambda"));
    QCOMPARE(dialog.chosenSheets()[1].words.notes, QStringLiteral("Say this"));
    QVERIFY(dialog.chosenSheets()[0].words.notes != QStringLiteral("Say this"));
}

void TestExportDialog::nothingChosenCannotBeExported()
{
    WindowDesk desk;
    ExportDialog dialog(allSheets(desk.window, desk), {.keys = {QStringLiteral("cost")}, .look = {}},
                        QStringLiteral("cost"));
    dialog.show();
    auto* button = named<QPushButton>(dialog, QStringLiteral("Export 1 file(s)"));
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(named<QCheckBox>(dialog, QStringLiteral("Cost")), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(dialog.fileCount(), 0);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
}

void TestExportDialog::ownSize()
{
    WindowDesk desk;
    ExportDialog dialog(allSheets(desk.window, desk),
                        {.keys = {QStringLiteral("cost")}, .look = {.pixels = {1000, 700}}}, QStringLiteral("cost"));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(dialog.choices().look.pixels, QSize(1000, 700));
    const auto sides = dialog.findChildren<QSpinBox*>();
    QCOMPARE(sides.size(), 2);
    QVERIFY(sides.at(0)->isEnabled());
    sides.at(0)->setFocus();
    sides.at(0)->selectAll();
    QTest::keyClicks(sides.at(0), QStringLiteral("1234"));
    QTest::keyClick(sides.at(0), Qt::Key_Tab);
    QCOMPARE(dialog.choices().look.pixels, QSize(1234, 700));
    QTest::mouseClick(named<QToolButton>(dialog, QStringLiteral("Slide")), Qt::LeftButton);
    QCOMPARE(dialog.choices().look.pixels, QSize(1920, 1080));
    QVERIFY(!sides.at(0)->isEnabled());
}

void TestExportDialog::thePreviewShowsPixels()
{
    WindowDesk desk;
    ExportDialog dialog(allSheets(desk.window, desk), {.keys = {QStringLiteral("cost")}, .look = {}},
                        QStringLiteral("cost"));
    dialog.show();
    auto* preview = dialog.findChild<SheetPreview*>();
    QTRY_VERIFY(!preview->pixmap().isNull());
    QVERIFY(preview->percent() < 60);
    auto* zoom = preview->window()->findChildren<QComboBox*>().constLast();
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Size of the preview"))
            zoom = box;
    zoom->setFocus();
    QTest::keyClick(zoom, Qt::Key_Down);
    QTRY_COMPARE(preview->pixmap().size(), QSize(1920, 1080));
    QCOMPARE(preview->percent(), 100);
    keep(dialog, QStringLiteral("export-pixels"));
    QTest::keyClick(zoom, Qt::Key_Up);
    QTRY_VERIFY(preview->percent() < 60);
}

void TestExportDialog::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("window");
    QTest::newRow("export-light") << false << int(SheetTheme::Light) << QSize(1920, 1080) << QSize(1080, 700);
    QTest::newRow("export-dark") << true << int(SheetTheme::Dark) << QSize(2480, 3508) << QSize(1080, 700);
    QTest::newRow("export-clear-1280x720") << false << int(SheetTheme::Clear) << QSize(2000, 2000) << QSize(1100, 640);
}

void TestExportDialog::looks()
{
    QFETCH(const bool, dark);
    QFETCH(const int, theme);
    QFETCH(const QSize, size);
    QFETCH(const QSize, window);
    const Language english(QStringLiteral("en")); // has the plurals
    WindowDesk desk;
    desk.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    const ExportChoices given{
        .keys = {QStringLiteral("cost"), QStringLiteral("break-even"), QStringLiteral("architecture")},
        .look = {.pixels = size, .theme = static_cast<SheetTheme>(theme)},
        .formats = {ExportFormat::Png, ExportFormat::Pptx, ExportFormat::Xlsx}};
    ExportDialog dialog(allSheets(desk.window, desk), given, QStringLiteral("break-even"));
    dialog.setNotice(QStringLiteral("The files have what is shown, by formulas."));
    dialog.resize(window);
    dialog.show();
    QTRY_VERIFY(!dialog.findChild<SheetPreview*>()->pixmap().isNull());
    QCOMPARE(dialog.size(), window);
    keep(dialog, QString::fromLatin1(QTest::currentDataTag()));
    QLocale::setDefault(QLocale::c());
}

void TestExportDialog::newerSheetsKeepEditedWords()
{
    WindowDesk desk;
    const std::vector<Sheet> before = allSheets(desk.window, desk);
    ExportDialog dialog(before, {.keys = {QStringLiteral("cost")}, .look = {}}, QStringLiteral("cost"));
    dialog.show();
    auto* notes = dialog.findChild<QPlainTextEdit*>();
    notes->setFocus();
    notes->clear();
    QTest::keyClicks(notes, QStringLiteral("Mind the idle nights."));
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 40.0}}}));
    const std::vector<Sheet> after = allSheets(desk.window, desk);
    dialog.renew(after);
    const SheetWords words = dialog.chosenSheets().front().words;
    const auto cost = [](const std::vector<Sheet>& sheets) {
        return *std::ranges::find(sheets, QStringLiteral("cost"), &Sheet::key);
    };
    QVERIFY(cost(before).words.title != cost(after).words.title);
    QCOMPARE(words.title, cost(after).words.title);
    QCOMPARE(words.notes, QStringLiteral("Mind the idle nights."));
    QCOMPARE(notes->toPlainText(), words.notes);
}

void TestExportDialog::waitsForTheWeeks()
{
    WindowDesk desk;
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 0.001}}}));
    QVERIFY(!WeeksWait::isNeeded(desk.window.simulation()));
    desk.window.simulation().setEnabled(true);
    QVERIFY(WeeksWait::isNeeded(desk.window.simulation()));
    WeeksWait wait(desk.window.simulation(), &desk.window);
    QSignalSpy accepted(&wait, &QDialog::accepted);
    wait.open();
    QVERIFY(wait.findChild<QLabel*>()->text().contains(NumberFormat().count(SimulationRunner::mostWeeks)));
    keep(wait, QStringLiteral("export-waits"));
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 60000);
    QVERIFY(!WeeksWait::isNeeded(desk.window.simulation()));
    QVERIFY(desk.window.simulation().tally()->weeks() >= SimulationRunner::fewestWeeks);
}

void TestExportDialog::writesWithTheWeeksThereAre()
{
    WindowDesk desk;
    desk.window.simulation().setEnabled(true);
    for (const QDialog::DialogCode answer : {QDialog::Accepted, QDialog::Rejected}) {
        WeeksWait wait(desk.window.simulation(), &desk.window);
        QSignalSpy finished(&wait, &QDialog::finished);
        wait.open();
        const bool writes = answer == QDialog::Accepted;
        auto* button = named<QPushButton>(wait, writes ? QStringLiteral("Write now") : QStringLiteral("Cancel"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(wait.result(), static_cast<int>(answer));
    }
    // It is waited for only as long as somebody simulates.
    desk.window.simulation().setEnabled(false);
    QVERIFY(!WeeksWait::isNeeded(desk.window.simulation()));
}

void TestExportDialog::writesWhatWasChosen()
{
    WindowDesk desk;
    QSignalSpy said(&desk.window.exports(), &SheetExport::done);
    const ExportOrder order{.sheets = allSheets(desk.window, desk),
                            .look = {.pixels = {640, 360}},
                            .formats = {ExportFormat::Png, ExportFormat::DeckPdf, ExportFormat::Pptx},
                            .scenario = scenarioFileText(desk.document.file()),
                            .name = QStringLiteral("All of it"),
                            .folder = desk.path("out")};
    QVERIFY(QDir().mkpath(order.folder));
    QVERIFY(desk.window.exports().write(order));
    QCOMPARE(QDir(order.folder).entryList(QDir::Files).size(), sheetKeys().size() + 2);
    QVERIFY(QFile::exists(order.folder + QStringLiteral("/All of it.pptx")));
    QCOMPARE(said.size(), 1);
}

void TestExportDialog::writingCanBeCancelled()
{
    WindowDesk desk;
    QSignalSpy said(&desk.window.exports(), &SheetExport::done);
    const ExportOrder order{.sheets = allSheets(desk.window, desk),
                            .look = {.pixels = {7680, 4320}},
                            .formats = {ExportFormat::Png},
                            .scenario = "{}",
                            .name = QStringLiteral("All of it"),
                            .folder = desk.path("out")};
    QVERIFY(QDir().mkpath(order.folder));
    QTimer impatient;
    connect(&impatient, &QTimer::timeout, &desk.window, [&] {
        for (auto* progress : desk.window.findChildren<QProgressDialog*>())
            if (progress->isVisible())
                QTest::mouseClick(progress->findChild<QPushButton*>(), Qt::LeftButton);
    });
    impatient.start(10);
    QVERIFY(!desk.window.exports().write(order));
    QVERIFY(QDir(order.folder).entryList(QDir::Files).size() < sheetKeys().size());
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.constFirst().constFirst().toString(), QStringLiteral("Export cancelled"));
}

void TestExportDialog::copyKeyTakesPictureAndVector()
{
    WindowDesk desk;
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    QTest::keyClick(&desk.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    const QByteArray svg = data->data(QStringLiteral("image/svg+xml"));
    QVERIFY(svg.contains("<svg"));
    QCOMPARE(std::get<QByteArray>(scenarioInside(svg)), scenarioFileText(desk.document.file()));
    QCOMPARE(std::get<QByteArray>(scenarioInside(data->data(QStringLiteral("image/png")))),
             scenarioFileText(desk.document.file()));
    // On the other page it is the diagram.
    desk.window.showPage(1);
    QTest::keyClick(&desk.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")) != svg);
}

void TestExportDialog::aChartIsDraggedByItsTitle()
{
    WindowDesk desk;
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    ChartCard& card = desk.window.explorePage().card(ChartKind::Cost);
    // The window would wait for the pointer to let go.
    disconnect(&card, &ChartCard::dragRequested, nullptr, nullptr);
    QSignalSpy dragged(&card, &ChartCard::dragRequested);
    QWidget* title = card.childAt(40, 20);
    QVERIFY(title);
    QTest::mousePress(title, Qt::LeftButton, {}, QPoint(10, 5));
    QTest::mouseMove(title, QPoint(12, 6));
    QCOMPARE(dragged.size(), 0);
    QTest::mouseMove(title, QPoint(60, 40));
    QCOMPARE(dragged.size(), 1);
    QTest::mouseRelease(title, Qt::LeftButton, {}, QPoint(60, 40));
    const auto sheet = allSheets(desk.window, desk).front();
    const auto data = desk.window.exports().mimeData(sheet, SheetTheme::Light);
    QCOMPARE(data->urls().size(), 1);
    QVERIFY(QFile::exists(data->urls().constFirst().toLocalFile()));
}

void TestExportDialog::printsOnAPage()
{
    WindowDesk desk;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(desk.path("printed.pdf"));
    desk.window.exports().printOn(printer, allSheets(desk.window, desk).front());
    QFile file(desk.path("printed.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().size() > 10000);
}

void TestExportDialog::anExportedFileOpensAgain()
{
    WindowDesk desk;
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", ParameterValue(7.5)}}}));
    const Scenario exported = desk.document.scenario();
    const auto sheets = allSheets(desk.window, desk);
    const ExportOrder order{.sheets = {sheets.front()},
                            .look = {.pixels = {640, 360}},
                            .formats = {ExportFormat::Png},
                            .scenario = scenarioFileText(desk.document.file()),
                            .name = QStringLiteral("x"),
                            .folder = desk.folder->path()};
    QVERIFY(desk.window.exports().write(order));
    desk.document.startNew(desk.presets.back());
    QVERIFY(desk.document.scenario() != exported);
    desk.window.files().openDropped(desk.path("traffic.png"));
    QCOMPARE(desk.document.scenario(), exported);
    // Saving must not write a scenario over the picture.
    QVERIFY(desk.document.path().isEmpty());
}

LOADLINE_WIDGET_TEST(TestExportDialog)
#include "tst_exportdialog.moc"
