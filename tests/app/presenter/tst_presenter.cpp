// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Presenter mode, driven by its keys.

#include "tests/app/windowdesk.h"
#include "tests/testprogram.h"
#include "ui/architecture/diagramview.h"
#include "ui/charts/chartview.h"
#include "ui/presenter/pointerring.h"
#include "ui/presenter/presenterpage.h"
#include "ui/time/playclock.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QMouseEvent>
#include <QStandardPaths>
#include <QStatusBar>

using namespace loadline;

namespace {

PresenterPage& presented(WindowDesk& desk, QSize size = QSize(1280, 720))
{
    desk.window.show();
    if (!QTest::qWaitForWindowActive(&desk.window))
        qFatal("the window is not shown");
    QTest::keyClick(&desk.window, Qt::Key_F11);
    PresenterPage* page = desk.window.presenter();
    if (!page)
        qFatal("F11 does not present");
    if (!page->isFullScreen())
        qFatal("not full screen");
    page->showNormal();
    page->resize(size);
    if (!QTest::qWaitForWindowExposed(page))
        qFatal("the presenter page is not shown");
    return *page;
}

void picture(PresenterPage& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("LOADLINE_PICTURES");
    if (folder.isEmpty())
        return;
    // What was asked for by posted events: layouts first, then what is painted in them.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(page.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace

class TestPresenter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyChartHasKeysThatChangeNumbers()
    {
        for (const ChartKind kind : chartKinds) {
            const auto ids = presenterParameters(kind);
            QVERIFY(ids.size() >= 3 && ids.size() <= 5);
            for (const std::string_view id : ids) {
                const ParameterSpec* spec = findParameter(id);
                QVERIFY2(spec && (spec->kind == ParameterKind::Number || spec->kind == ParameterKind::Integer),
                         id.data());
            }
        }
    }

    void keysChooseChartsAndChangeTheDocument_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("720-light") << QSize(1280, 720) << false;
        QTest::newRow("1080-dark") << QSize(1920, 1080) << true;
    }
    void keysChooseChartsAndChangeTheDocument()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        WindowDesk desk;
        desk.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
        PresenterPage& page = presented(desk, size);
        for (int i = 0; i < chartCount; ++i) {
            QTest::keyClick(&page, static_cast<Qt::Key>(Qt::Key_1 + i));
            QCOMPARE(std::get<ChartKind>(page.subject()), chartKinds[static_cast<std::size_t>(i)]);
            QCOMPARE(page.chart()->chart().kind, std::get<ChartKind>(page.subject()));
            QVERIFY(page.chart()->isVisible() && page.chart()->width() > page.width() / 2);
            picture(page, QStringLiteral("presenter-%1-%2")
                              .arg(QString::fromLatin1(QTest::currentDataTag()),
                                   chartKey(std::get<ChartKind>(page.subject()))));
        }
        const RequestRate before = desk.document.scenario().traffic.average;
        QCOMPARE(page.parameter(), std::string_view("traffic.average"));
        QTest::keyClick(&page, Qt::Key_Right);
        QTest::keyClick(&page, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(desk.document.scenario().traffic.average > before);
        QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.document.scenario().traffic.average == before);
        QTest::keyClick(&page, Qt::Key_Down);
        QVERIFY(page.parameter() != std::string_view("traffic.average"));
        QTest::keyClick(&page, Qt::Key_Up);
        QTest::keyClick(&page, Qt::Key_Up);
        QCOMPARE(page.parameter(), presenterParameters(std::get<ChartKind>(page.subject())).back());
    }

    void nothingIsSmallerThanAHallCanRead_data() { keysChooseChartsAndChangeTheDocument_data(); }
    void nothingIsSmallerThanAHallCanRead()
    {
        QFETCH(QSize, size);
        WindowDesk desk;
        PresenterPage& page = presented(desk, size);
        for (const QLabel* label : page.findChildren<QLabel*>())
            QVERIFY(label->font().pixelSize() * 57 >= size.height());
    }

    void theDesignsFillThePageInReadableType_data() { keysChooseChartsAndChangeTheDocument_data(); }
    void theDesignsFillThePageInReadableType()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        constexpr double smallestType = 12.0; // of the design's words, before it is enlarged
        WindowDesk desk;
        desk.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
        desk.window.showPage(1);
        PresenterPage& page = presented(desk, size);
        QVERIFY(page.diagram() && !page.chart());
        QCOMPARE(page.subject(), PresentedSubject(OptionId::Ec2));
        for (const auto& [key, option] :
             {std::pair{Qt::Key_0, OptionId::Lambda}, std::pair{Qt::Key_9, OptionId::Ec2}}) {
            QTest::keyClick(&page, key);
            QCOMPARE(page.diagram()->design().option, option);
            QTRY_VERIFY(page.diagram()->transform().m11() * smallestType * 57.0 >= size.height());
            picture(page, QStringLiteral("presenter-%1-design-%2")
                              .arg(QString::fromLatin1(QTest::currentDataTag()),
                                   option == OptionId::Ec2 ? QStringLiteral("ec2") : QStringLiteral("lambda")));
        }
        const double before = desk.window.clock().minute();
        QTest::keyClick(&page, Qt::Key_PageDown);
        QCOMPARE(desk.window.clock().minute(), before + 60.0);
        QCOMPARE(page.diagram()->design().moment.minute, before + 60.0);
        QTest::keyClick(&page, Qt::Key_Space);
        QVERIFY(desk.window.clock().isPlaying());
        QTest::keyClick(&page, Qt::Key_Space);
        QVERIFY(!desk.window.clock().isPlaying());
        // The same keys as beside a chart change the design.
        QTest::keyClick(&page, Qt::Key_Down);
        QTest::keyClick(&page, Qt::Key_Down);
        QCOMPARE(page.parameter(), std::string_view("ec2.instances"));
        QTest::keyClick(&page, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(desk.document.scenario().ec2.instances > 2.0);
        QTest::keyClick(&page, Qt::Key_1);
        QVERIFY(page.chart() && !page.diagram());
    }

    void leavingFindsTheWindowAsItWas()
    {
        WindowDesk desk;
        desk.window.show();
        const QByteArray state = desk.window.saveState();
        const QRect place = desk.window.geometry();
        PresenterPage& page = presented(desk);
        QTest::keyClick(&page, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk.appearance.typeSize(), 110);
        QTest::keyClick(&page, Qt::Key_0, Qt::ControlModifier);
        QTest::keyClick(&page, Qt::Key_B);
        QCOMPARE(page.grab().toImage().pixelColor(page.rect().center()), QColor(Qt::black));
        QTest::keyClick(page.focusWidget(), Qt::Key_B);
        QTest::keyClick(&page, Qt::Key_F11);
        QTRY_VERIFY(!desk.window.presenter());
        QCOMPARE(desk.window.saveState(), state);
        QCOMPARE(desk.window.geometry(), place);
        QVERIFY(desk.window.menuBar()->isVisible() && desk.window.statusBar()->isVisible());
        QVERIFY(!desk.document.isModified());
    }

    void aRingFollowsThePointer()
    {
        WindowDesk desk;
        PresenterPage& page = presented(desk);
        QVERIFY(!page.ring().isVisible());
        const QPoint inChart = page.chart()->rect().center();
        QMouseEvent move(QEvent::MouseMove, inChart, page.chart()->mapToGlobal(QPointF(inChart)), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.chart(), &move);
        QVERIFY(page.ring().isVisible());
        const QPoint at = page.chart()->mapTo(&page, inChart);
        QVERIFY((page.ring().geometry().center() - at).manhattanLength() <= 2);
        picture(page, QStringLiteral("presenter-ring"));
    }
};

LOADLINE_WIDGET_TEST(TestPresenter)
#include "tst_presenter.moc"
