// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportdialog.h"

#include "ui/export/exportoptions.h"
#include "ui/export/heading.h"
#include "ui/export/sheetpaint.h"
#include "ui/export/sheetpreview.h"
#include "ui/plaintext.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace loadline {
namespace {

constexpr int padding = 16;
constexpr int redrawMs = 100;
constexpr QSize thumbnail(112, 63);
constexpr int notesHeight = 58;

std::vector<SheetWords> wordsOf(const std::vector<Sheet>& sheets)
{
    std::vector<SheetWords> words;
    words.reserve(sheets.size());
    for (const Sheet& sheet : sheets)
        words.push_back(sheet.words);
    return words;
}

} // namespace

ExportDialog::ExportDialog(std::vector<Sheet> sheets, const ExportChoices& choices, const QString& key, QWidget* parent)
    : QDialog(parent)
    , m_sheets(std::move(sheets))
    , m_words(wordsOf(m_sheets))
    , m_key(key)
{
    setWindowTitle(tr("Export"));
    // A projector's 720 lines must hold it with its frame.
    constexpr QSize usual(1080, 700);
    constexpr QSize frame(40, 60);
    resize(usual.boundedTo(screen()->availableSize() - frame));
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(redrawMs);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(newLeft(choices));
    columns->addWidget(newRight(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(newBottom());
    connect(&m_redraw, &QTimer::timeout, this, &ExportDialog::drawPreview);
    connect(m_options, &ExportOptions::changed, this, &ExportDialog::showChoices);
    connect(m_options, &ExportOptions::titleEdited, this, [this](const QString& s) { edit(&SheetWords::title, s); });
    connect(m_options, &ExportOptions::subtitleEdited, this,
            [this](const QString& s) { edit(&SheetWords::subtitle, s); });
    connect(m_options, &ExportOptions::footnoteEdited, this,
            [this](const QString& s) { edit(&SheetWords::footnote, s); });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { edit(&SheetWords::notes, m_notes->toPlainText()); });
    connect(m_list, &QListWidget::currentItemChanged, this, &ExportDialog::choosePreview);
    connect(m_preview, &SheetPreview::resized, &m_redraw, qOverload<>(&QTimer::start));
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseZoom);
    showChoices();
}

/// A field that is being typed in tells its value when it is hidden, which is after the sheets are gone.
ExportDialog::~ExportDialog() { m_options->disconnect(this); }

QWidget* ExportDialog::newLeft(const ExportChoices& choices)
{
    m_options = new ExportOptions(m_sheets, choices);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_options);
    scroll->setFixedWidth(m_options->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    m_options->setBackgroundRole(QPalette::Base);
    m_options->setAutoFillBackground(true);
    return scroll;
}

QWidget* ExportDialog::newRight()
{
    auto* right = new QWidget(this);
    m_about = new MarkupLabel(right);
    m_preview = new SheetPreview;
    auto* room = new QScrollArea(right);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidget(m_preview);
    m_zoom = new QComboBox(right);
    m_zoom->addItem(tr("Fit"), QVariant::fromValue(SheetPreview::Zoom::Fit));
    m_zoom->addItem(tr("100\u202F%"), QVariant::fromValue(SheetPreview::Zoom::Pixels));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->setToolTip(tr("Fit the whole sheet, or show each pixel of the picture as it will be"));
    auto* above = new QHBoxLayout;
    above->addWidget(m_about, 1);
    above->addWidget(m_zoom);
    m_list = new QListWidget(right);
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize(thumbnail);
    m_list->setGridSize(thumbnail + QSize(16, 30));
    m_list->setFixedHeight(thumbnail.height() + 46);
    m_list->setAccessibleName(tr("Chosen charts; the preview shows the current one"));
    m_files = new MarkupLabel(right);
    m_files->setWordWrap(true);
    m_files->setAlignment(Qt::AlignTop);
    m_files->setMinimumWidth(190);
    m_notes = new QPlainTextEdit(right);
    m_notes->setFixedHeight(notesHeight);
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("Speaker notes"));
    auto* below = new QHBoxLayout;
    below->addWidget(m_list, 1);
    below->addWidget(m_files);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->addLayout(above);
    layout->addWidget(room, 1);
    layout->addLayout(below);
    layout->addWidget(newHeading(tr("Speaker notes"), right));
    layout->addWidget(m_notes);
    return right;
}

QWidget* ExportDialog::newBottom()
{
    auto* bottom = new QFrame(this);
    m_notice = new PlainLabel(bottom);
    m_notice->setWordWrap(true);
    auto* copy = new QPushButton(tr("&Copy picture"), bottom);
    copy->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), bottom);
    cancel->setAutoDefault(false);
    m_export = new QPushButton(bottom);
    m_export->setDefault(true);
    auto* layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(padding, 10, padding, 10);
    layout->addWidget(m_notice, 1);
    layout->addWidget(copy);
    layout->addWidget(cancel);
    layout->addWidget(m_export);
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copyPreviewed);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
    return bottom;
}

void ExportDialog::setNotice(const QString& notice) { m_notice->setText(notice); }

ExportChoices ExportDialog::choices() const { return m_options->choices(); }

void ExportDialog::renew(std::vector<Sheet> sheets)
{
    std::vector<SheetWords> words = wordsOf(sheets);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        for (QString SheetWords::*part :
             {&SheetWords::title, &SheetWords::subtitle, &SheetWords::footnote, &SheetWords::notes}) {
            if (m_sheets[i].words.*part != m_words[i].*part)
                sheets[i].words.*part = m_sheets[i].words.*part;
        }
    }
    m_sheets = std::move(sheets);
    m_words = std::move(words);
    m_thumbnailsAreStale = true;
    choosePreview();
}

std::vector<Sheet> ExportDialog::chosenSheets() const
{
    std::vector<Sheet> chosen;
    const QStringList keys = choices().keys;
    std::ranges::copy_if(m_sheets, std::back_inserter(chosen),
                         [&](const Sheet& sheet) { return keys.contains(sheet.key); });
    return chosen;
}

Sheet* ExportDialog::previewed()
{
    const auto found = std::ranges::find(m_sheets, m_key, &Sheet::key);
    return found == m_sheets.end() ? nullptr : &*found;
}

int ExportDialog::fileCount() const { return static_cast<int>(fileNames().size()); }

QStringList ExportDialog::fileNames() const
{
    const ExportChoices chosen = choices();
    return exportFileNames(chosen.keys, chosen.formats, m_name);
}

void ExportDialog::setName(const QString& name)
{
    m_name = name;
    showFiles();
}

void ExportDialog::showChoices()
{
    showList();
    showFiles();
    m_thumbnailsAreStale = true;
    m_redraw.start();
}

/// The chosen sheets; their pictures follow with the preview.
void ExportDialog::showList()
{
    const QStringList keys = choices().keys;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Sheet& sheet : m_sheets) {
        if (!keys.contains(sheet.key))
            continue;
        auto* item = new QListWidgetItem(sheet.name, m_list);
        item->setData(Qt::UserRole, sheet.key);
        item->setSizeHint(m_list->gridSize());
        if (sheet.key == m_key)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    choosePreview();
}

void ExportDialog::showFiles()
{
    const QStringList names = fileNames();
    constexpr int listed = 3;
    QStringList lines{tr("%n file(s)", nullptr, static_cast<int>(names.size()))};
    lines << names.mid(0, listed);
    if (names.size() > listed)
        lines << tr("and %n more", nullptr, static_cast<int>(names.size()) - listed);
    QString pattern = QStringLiteral("<b>%1</b>");
    for (qsizetype line = 1; line < lines.size(); ++line)
        pattern += QStringLiteral("<br>%") + QString::number(line + 1);
    m_files->showMarkup(pattern, lines);
    m_files->setToolTip(tr("PNG, SVG, PDF and PPTX have the scenario inside: drop one on Loadline to open it again."));
    m_export->setText(names.isEmpty() ? tr("&Export") : tr("&Export %n file(s)", nullptr, fileCount()));
    m_export->setEnabled(!names.isEmpty());
    m_export->setToolTip(plainTip(names.isEmpty() ? tr("Choose at least one chart and one format") : QString()));
}

void ExportDialog::choosePreview()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        m_key = item->data(Qt::UserRole).toString();
    if (const Sheet* sheet = previewed()) {
        m_options->showWords(sheet->words);
        const QSignalBlocker blocker(m_notes);
        if (m_notes->toPlainText() != sheet->words.notes)
            m_notes->setPlainText(sheet->words.notes);
    }
    m_redraw.start();
}

void ExportDialog::chooseZoom()
{
    m_preview->setZoom(m_zoom->currentData().value<SheetPreview::Zoom>());
    m_redraw.start();
}

void ExportDialog::drawPreview()
{
    const Sheet* sheet = previewed();
    if (!sheet || !isVisible())
        return;
    if (std::exchange(m_thumbnailsAreStale, false))
        drawThumbnails();
    const SheetLook look = choices().look;
    m_preview->showSheet(*sheet, look);
    m_about->showMarkup(tr("<b>Preview</b> &nbsp; %1, %2 \u00D7 %3 at %4\u202F%"),
                        {sheet->name, QString::number(look.pixels.width()), QString::number(look.pixels.height()),
                         QString::number(m_preview->percent())});
}

void ExportDialog::drawThumbnails()
{
    SheetLook look = choices().look;
    look.pixels = look.pixels.scaled(thumbnail * devicePixelRatioF() * 2.0, Qt::KeepAspectRatio);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const auto sheet = std::ranges::find(m_sheets, item->data(Qt::UserRole).toString(), &Sheet::key);
        const QPixmap picture = QPixmap::fromImage(sheetImage(*sheet, look));
        QIcon shown(picture);
        // Qt would tint it; the name below shows which one is current.
        shown.addPixmap(picture, QIcon::Selected);
        item->setIcon(shown);
    }
    m_list->doItemsLayout();
    m_list->scrollToItem(m_list->currentItem());
}

void ExportDialog::copyPreviewed()
{
    if (const Sheet* sheet = previewed())
        emit copyRequested(*sheet, choices().look.theme);
}

void ExportDialog::edit(QString SheetWords::*words, const QString& text)
{
    if (Sheet* sheet = previewed())
        sheet->words.*words = text;
    m_redraw.start();
}

} // namespace loadline
