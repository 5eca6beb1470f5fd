// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aboutdialogs.h"

#include "ui/format.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr QSize shortcutsSize(520, 560);

QString say(const char* source) { return QCoreApplication::translate("about", source); }

QString keysText(const QAction* action)
{
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    keys.removeDuplicates();
    return keys.join(QStringLiteral(", "));
}

QList<std::pair<QString, QString>> widgetKeys()
{
    return {{say("← →"), say("Slider: one step; chart handle: move it")},
            {say("Page Up, Page Down"), say("Slider: ten steps")},
            {say("Home, End"), say("Slider: to its ends")},
            {say("Backspace"), say("Slider: back to the preset")},
            {say("Tab"), say("Next value; inside a chart the next handle")},
            {say("Enter"), say("Chart handle: type its value")},
            {say("1 to 4"), say("Choose a chart where not all fit")},
            {say("Shift+1 to Shift+4"), say("Enlarge a chart")},
            {say("Esc"), say("Back to all charts")},
            {say("F9"), say("Show or hide the panel")}};
}

void addRow(QTableWidget* table, const QString& keys, const QString& meaning)
{
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, 0, new QTableWidgetItem(keys));
    table->setItem(row, 1, new QTableWidgetItem(meaning));
}

} // namespace

void showAbout(QWidget* window, const PriceSheet& sheet)
{
    const NumberFormat format;
    const QString about =
        say("<h3>Loadline %1</h3>"
            "<p>What a web workload costs, and how it behaves, on a server that you keep (EC2) and on "
            "a function behind a URL (Lambda).</p>"
            "<p>Loadline is not from AWS and not endorsed by AWS. It estimates before tax from "
            "published prices of %2, read between %3 and %4; every line of a bill carries its date.</p>"
            "<p>Free software under the GNU General Public License, version 3 or later, without any "
            "warranty.</p>")
            .arg(QStringLiteral(LOADLINE_VERSION), fromUtf8(regionCode(sheet.region)), format.date(sheet.oldest),
                 format.date(sheet.newest));
    QMessageBox::about(window, say("About Loadline"), about);
}

void showShortcuts(QWidget* window, const QList<QAction*>& actions)
{
    QDialog dialog(window);
    dialog.setWindowTitle(say("Keyboard shortcuts"));
    dialog.resize(shortcutsSize);
    auto* table = new QTableWidget(0, 2, &dialog);
    table->setHorizontalHeaderLabels({say("Keys"), say("What they do")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(dialog.windowTitle());
    for (const QAction* action : actions)
        addRow(table, keysText(action), action->text().remove(u'&').remove(QStringLiteral("…")));
    for (const auto& [keys, meaning] : widgetKeys())
        addRow(table, keys, meaning);
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace loadline
