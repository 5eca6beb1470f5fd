// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// File > Prices, as a person uses it. The pictures are kept where LOADLINE_SCREENSHOTS names a folder.

#include "app/pricefiles.h"
#include "tests/app/prices/awsmirror.h"
#include "tests/app/prices/listtext.h"
#include "tests/app/prices/storedlists.h"
#include "tests/app/windowdesk.h"
#include "tests/testprogram.h"
#include "ui/prices/pricesdialog.h"
#include "ui/verdict/warningchip.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace loadline;

namespace {

const QList<QByteArray> types{"m7g.large", "m7g.xlarge", "t3.small"};

struct Desk : WindowDesk
{
    Desk()
    {
        window.show();
        rules.folder = path("downloads");
        window.priceFiles().setDownloadRules(rules);
    }

    [[nodiscard]] PricesDialog& dialog() { return window.priceFiles().dialog(); }
    [[nodiscard]] QTreeWidget& table() { return *dialog().findChild<QTreeWidget*>(); }
    [[nodiscard]] QString report() { return dialog().findChild<QPlainTextEdit*>()->toPlainText(); }
    [[nodiscard]] bool says(const char* words)
    {
        for (const QLabel* label : dialog().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        }
        return false;
    }
    [[nodiscard]] WarningChip& notice() { return *window.findChild<WarningChip*>(QStringLiteral("priceNotice")); }
    void openDialog()
    {
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("&Prices…"))
                action->trigger();
        }
    }
    void click(const char* text)
    {
        for (QPushButton* button : dialog().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(QString::fromUtf8(text)))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(text);
    }
    [[nodiscard]] QString file(const char* name, const QByteArray& content) const
    {
        QFile target(path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("%s", qUtf8Printable(target.errorString()));
        return target.fileName();
    }
    void import(const QString& list)
    {
        window.priceFiles().importPath(list);
        QTRY_VERIFY(!window.priceFiles().isWorking());
    }

    DownloadRules rules;
};

/// Clicks a button of the next question.
void answerNext(const char* words)
{
    const QString wanted = QString::fromUtf8(words);
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, wanted] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        for (QAbstractButton* button : box->buttons()) {
            if (button->text().remove(u'&') == wanted)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        box->reject();
        qFatal("no button %s", qUtf8Printable(wanted));
    });
    timer->start(5);
}

void keep(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("LOADLINE_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace

class TestPriceWindow : public QObject
{
    Q_OBJECT

private slots:
    void listsTheRegions();
    void importsAFile_data();
    void importsAFile();
    void saysWhyAFileIsRefused();
    void asksBeforeOlderPrices();
    void goesBackToTheShippedPrices();
    void fetchesFromAMirror();
    void cancelsFetching();
    void importsWhatIsDropped();
    void noticesADamagedStore();
};

void TestPriceWindow::listsTheRegions()
{
    Desk desk;
    desk.openDialog();
    QVERIFY(desk.dialog().isVisible());
    QCOMPARE(desk.table().topLevelItemCount(), static_cast<int>(regionCount));
    QCOMPARE(desk.dialog().region(), QStringLiteral("us-east-1"));
    desk.table().setCurrentItem(desk.table().topLevelItem(3));
    QCOMPARE(desk.dialog().region(), QStringLiteral("us-west-2"));
    answerNext("Cancel");
    desk.click("Update us-west-2 from AWS");
}

void TestPriceWindow::importsAFile_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPriceWindow::importsAFile()
{
    QFETCH(const bool, dark);
    Desk desk;
    desk.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    const int evaluations = desk.window.evaluationCount();
    QVERIFY(!desk.notice().isVisible());
    // At a cent an hour the type that is chosen now stays the cheapest.
    const QByteArray used = QByteArray::fromStdString(desk.window.evaluation().option(OptionId::Ec2).compute.name);
    answerNext("Replace");
    desk.import(desk.file("old.json", ec2List("us-east-1", {used}, 1.0, "2018-05-04T00:00:00Z")));
    QTRY_VERIFY(desk.says("The imported prices are in use."));
    answerNext("Replace");
    desk.import(desk.file("lambda.json", lambdaList("us-east-1", 0.2, "2018-05-04T00:00:00Z")));
    QTRY_VERIFY(desk.report().contains(QStringLiteral("Lambda")));
    QCOMPARE(desk.window.evaluationCount(), evaluations + 2);
    QVERIFY(desk.says("The imported prices are in use."));
    QVERIFY(desk.report().contains(QStringLiteral("Lambda")));
    desk.click("Copy as text");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("lambda.json")));
    QVERIFY(desk.table().topLevelItem(0)->text(1).startsWith(QStringLiteral("Imported")));
    QVERIFY(desk.table().topLevelItem(0)->text(2).contains(QStringLiteral("years")));
    QVERIFY(desk.notice().isVisible());
    QVERIFY(desk.notice().fullText().contains(QStringLiteral("4 May 2018")));
    desk.dialog().close();
    QTest::mouseClick(&desk.notice(), Qt::LeftButton);
    QVERIFY(desk.dialog().isVisible());
    const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
    keep(desk.dialog(), QStringLiteral("prices-") + theme);
    desk.window.resize(1280, 720);
    QCoreApplication::processEvents();
    keep(desk.window, QStringLiteral("prices-window-") + theme);
    desk.dialog().showProgress(QStringLiteral("AmazonEC2 us-east-1"), 123'000'000, 410'000'000);
    keep(desk.dialog(), QStringLiteral("prices-progress-") + theme);
}

void TestPriceWindow::saysWhyAFileIsRefused()
{
    Desk desk;
    desk.import(desk.file("text.json", "Hello"));
    QVERIFY(desk.says("No price has changed."));
    QVERIFY(desk.says("text.json"));
    QVERIFY(good(desk.imported.store().lists()).empty());
}

void TestPriceWindow::asksBeforeOlderPrices()
{
    Desk desk;
    const QString newer = desk.file("new.json", ec2List("us-east-1", types));
    const QString older = desk.file("old.json", ec2List("us-east-1", types, 2.0, "2018-05-04T00:00:00Z"));
    desk.import(newer);
    answerNext("Cancel");
    desk.import(older);
    QTRY_VERIFY(desk.says("are newer, up to"));
    QCOMPARE(good(desk.imported.store().lists()).front().fileName, QStringLiteral("new.json"));
    answerNext("Replace");
    desk.import(older);
    QTRY_VERIFY(desk.says("The imported prices are in use."));
    QCOMPARE(good(desk.imported.store().lists()).front().fileName, QStringLiteral("old.json"));
}

void TestPriceWindow::goesBackToTheShippedPrices()
{
    Desk desk;
    desk.import(desk.file("one.json", ec2List("us-east-1", types)));
    desk.import(desk.file("two.json", ec2List("eu-west-1", types)));
    desk.openDialog();
    answerNext("Cancel");
    desk.click("Back to shipped prices");
    QCOMPARE(good(desk.imported.store().lists()).size(), std::size_t{2});
    answerNext("Of us-east-1");
    desk.click("Back to shipped prices");
    QCOMPARE(good(desk.imported.store().lists()).size(), std::size_t{1});
    QVERIFY(desk.table().topLevelItem(0)->text(1).startsWith(QStringLiteral("Shipped")));
    answerNext("Of all regions");
    desk.click("Back to shipped prices");
    QVERIFY(good(desk.imported.store().lists()).empty());
}

void TestPriceWindow::fetchesFromAMirror()
{
    Desk desk;
    AwsMirror mirror(ec2List("eu-west-1", types, 7.0), lambdaList("eu-west-1"));
    desk.window.priceFiles().setDownloadRules(mirror.rules);
    desk.openDialog();
    desk.dialog().chooseRegion(QStringLiteral("eu-west-1"));
    answerNext("Cancel");
    desk.click("Update eu-west-1 from AWS");
    QVERIFY2(mirror.server.requests().isEmpty(), "nothing is fetched before it is asked for");
    answerNext("Fetch");
    desk.click("Update eu-west-1 from AWS");
    QTRY_VERIFY(desk.says("The imported prices are in use."));
    QCOMPARE(good(desk.imported.store().lists()).size(), std::size_t{2});
    QCOMPARE(desk.dialog().region(), QStringLiteral("eu-west-1"));
}

void TestPriceWindow::cancelsFetching()
{
    Desk desk;
    AwsMirror mirror({}, {});
    mirror.put(AwsMirror::ec2List, {{.body = "{", .isSilent = true}});
    desk.window.priceFiles().setDownloadRules(mirror.rules);
    desk.openDialog();
    desk.dialog().chooseRegion(QStringLiteral("eu-west-1"));
    answerNext("Fetch");
    desk.click("Update eu-west-1 from AWS");
    QTRY_COMPARE(mirror.count(AwsMirror::ec2List), 1);
    desk.click("Cancel");
    QTRY_VERIFY(desk.says("Cancelled. No price has changed."));
    QVERIFY(good(desk.imported.store().lists()).empty());
}

void TestPriceWindow::importsWhatIsDropped()
{
    Desk desk;
    const QString list = desk.file("dropped.json", ec2List("us-east-1", types));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(list)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    answerNext("Import");
    QApplication::sendEvent(&desk.window, &drop);
    QTRY_VERIFY(desk.says("The imported prices are in use."));
    QCOMPARE(good(desk.imported.store().lists()).size(), std::size_t{1});
}

void TestPriceWindow::noticesADamagedStore()
{
    Desk desk;
    static_cast<void>(desk.file("prices.sqlite", "This is not a store of prices, but a text of some length."));
    desk.imported.reload();
    QVERIFY(desk.notice().isVisible());
    QVERIFY(desk.notice().fullText().contains(QStringLiteral("cannot be read")));
    QTest::mouseClick(&desk.notice(), Qt::LeftButton);
    QVERIFY(desk.says("prices.sqlite"));
    answerNext("Of all regions");
    desk.click("Back to shipped prices");
    QVERIFY(!desk.notice().isVisible());
    QVERIFY(!desk.says("prices.sqlite"));
}

LOADLINE_WIDGET_TEST(TestPriceWindow)
#include "tst_pricewindow.moc"
