// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aboutdialogs.h"

#include "ui/format.h"
#include "ui/plaintext.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr QSize shortcutsSize(520, 560);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(about)
};

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
    return {{Words::tr("← →"), Words::tr("Slider: one step; chart handle: move it")},
            {Words::tr("Page Up, Page Down"), Words::tr("Slider: ten steps")},
            {Words::tr("Home, End"), Words::tr("Slider: to its ends")},
            {Words::tr("Backspace"), Words::tr("Slider: back to the preset")},
            {Words::tr("Tab"), Words::tr("Next value; inside a chart the next handle")},
            {Words::tr("Enter"), Words::tr("Chart handle: type its value")},
            {Words::tr("1 to 4"), Words::tr("Choose a chart where not all fit")},
            {Words::tr("Shift+1 to Shift+4"), Words::tr("Enlarge a chart")},
            {Words::tr("Esc"), Words::tr("Back to all charts")},
            {Words::tr("F9"), Words::tr("Show or hide the panel")}};
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
        Words::tr("<h3>Loadline %1</h3>"
                  "<p>What a web workload costs, and how it behaves, on a server that you keep (EC2) and on "
                  "a function behind a URL (Lambda).</p>"
                  "<p>Loadline is not from AWS and not endorsed by AWS. It estimates before tax from "
                  "published prices of %2, read between %3 and %4; every line of a bill carries its date.</p>"
                  "<p>Free software under the GNU General Public License, version 3 or later, without any "
                  "warranty.</p>");
    showMarkupBox(window, Words::tr("About Loadline"), about,
                  {QStringLiteral(LOADLINE_VERSION), fromUtf8(regionCode(sheet.region)), format.date(sheet.oldest),
                   format.date(sheet.newest)});
}

void showShortcuts(QWidget* window, const QList<QAction*>& actions)
{
    QDialog dialog(window);
    dialog.setWindowTitle(Words::tr("Keyboard shortcuts"));
    dialog.resize(shortcutsSize);
    auto* table = new QTableWidget(0, 2, &dialog);
    table->setHorizontalHeaderLabels({Words::tr("Keys"), Words::tr("What they do")});
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
