// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportoptions.h"

#include "ui/export/heading.h"
#include "ui/plaintext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace loadline {
namespace {

constexpr int sectionGap = 10;
constexpr int padding = 16;
constexpr int labelWidth = 62;
constexpr int segmentHeight = 30;

struct NamedSize
{
    const char* name;
    const char* words;
    QSize pixels;
};
/// A4 at 300 dots an inch, lying and on end.
constexpr std::array<NamedSize, 5> sizes{{{QT_TRANSLATE_NOOP("export", "Slide"), "1920 \u00D7 1080", {1920, 1080}},
                                          {"4K", "3840 \u00D7 2160", {3840, 2160}},
                                          {"A4", "210 \u00D7 297", {2480, 3508}},
                                          {QT_TRANSLATE_NOOP("export", "A4 wide"), "297 \u00D7 210", {3508, 2480}},
                                          {QT_TRANSLATE_NOOP("export", "Square"), "2000 \u00D7 2000", {2000, 2000}}}};
constexpr int ownSize = static_cast<int>(sizes.size());

QSpinBox* newSide(const QString& name, int value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(leastSheetSide, mostSheetSide);
    box->setValue(value);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    box->setToolTip(plainTip(ExportOptions::tr("%1 to %2 pixels").arg(leastSheetSide).arg(mostSheetSide)));
    return box;
}

} // namespace

ExportOptions::ExportOptions(const std::vector<Sheet>& sheets, const ExportChoices& choices, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(6);
    addSheets(layout, sheets, choices.keys);
    layout->addSpacing(sectionGap);
    addSizes(layout, choices.look.pixels);
    layout->addSpacing(sectionGap);
    addLook(layout, choices.look);
    layout->addSpacing(sectionGap);
    addFormats(layout, choices.formats);
    layout->addSpacing(sectionGap);
    addWords(layout);
    layout->addStretch(1);
}

void ExportOptions::addSheets(QVBoxLayout* layout, const std::vector<Sheet>& sheets, const QStringList& chosen)
{
    layout->addWidget(newHeading(tr("Charts"), this));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    const int rows = (static_cast<int>(sheets.size()) + 2) / 3;
    for (int i = 0; i < static_cast<int>(sheets.size()); ++i) {
        const Sheet& sheet = sheets[static_cast<std::size_t>(i)];
        auto* box = new QCheckBox(sheet.name, this);
        box->setObjectName(sheet.key);
        box->setChecked(chosen.contains(sheet.key));
        connect(box, &QCheckBox::toggled, this, &ExportOptions::changed);
        grid->addWidget(box, i % rows, i / rows);
        m_sheets.append(box);
    }
    layout->addLayout(grid);
}

QButtonGroup* ExportOptions::newSegments(QLayout* layout, const QStringList& names, bool isExclusive)
{
    auto* group = new QButtonGroup(this);
    group->setExclusive(isExclusive);
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(names.at(i));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(segmentHeight);
        button->setProperty("segment", i == 0                  ? QStringLiteral("first")
                                       : i + 1 == names.size() ? QStringLiteral("last")
                                                               : QStringLiteral("middle"));
        group->addButton(button, i);
        layout->addWidget(button);
        connect(button, &QToolButton::toggled, this, &ExportOptions::changed);
    }
    return group;
}

void ExportOptions::addSizes(QVBoxLayout* layout, QSize size)
{
    layout->addWidget(newHeading(tr("Size"), this));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    QStringList names;
    for (const NamedSize& each : sizes)
        names << QCoreApplication::translate("export", each.name);
    m_sizes = newSegments(row, names << tr("Own"), true);
    for (int i = 0; i < ownSize; ++i)
        m_sizes->button(i)->setToolTip(plainTip(QString::fromUtf8(sizes.at(static_cast<std::size_t>(i)).words)));
    const auto* found = std::ranges::find(sizes, size, &NamedSize::pixels);
    m_sizes->button(static_cast<int>(found - sizes.begin()))->setChecked(true);
    layout->addLayout(row);
    auto* own = new QHBoxLayout;
    m_width = newSide(tr("Width in pixels"), size.width(), this);
    m_height = newSide(tr("Height in pixels"), size.height(), this);
    own->addWidget(m_width);
    own->addWidget(new PlainLabel(QStringLiteral("\u00D7"), this));
    own->addWidget(m_height);
    own->addWidget(new PlainLabel(tr("pixels"), this));
    own->addStretch(1);
    layout->addLayout(own);
    for (QSpinBox* side : {m_width, m_height})
        connect(side, &QSpinBox::valueChanged, this, &ExportOptions::changed);
    connect(m_sizes, &QButtonGroup::idToggled, this, &ExportOptions::showOwnSize);
    showOwnSize();
}

void ExportOptions::showOwnSize()
{
    const bool isOwn = m_sizes->checkedId() == ownSize;
    const QSize size = isOwn ? QSize() : chosenSize();
    for (QSpinBox* side : {m_width, m_height}) {
        const QSignalBlocker blocker(side);
        side->setEnabled(isOwn);
        if (!isOwn && size.isValid())
            side->setValue(side == m_width ? size.width() : size.height());
    }
}

void ExportOptions::addLook(QVBoxLayout* layout, const SheetLook& look)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->addWidget(newHeading(tr("Theme"), this), 0, 0);
    grid->addWidget(newHeading(tr("Type size"), this), 0, 1);
    auto* theme = new QHBoxLayout;
    theme->setSpacing(0);
    m_theme = newSegments(theme, {tr("Light"), tr("Dark"), tr("Clear")}, true);
    m_theme->button(static_cast<int>(SheetTheme::Clear))->setToolTip(tr("Light inks on a transparent ground"));
    m_theme->button(static_cast<int>(look.theme))->setChecked(true);
    auto* type = new QHBoxLayout;
    type->setSpacing(0);
    m_type = newSegments(type, {tr("Paper"), tr("Slide"), tr("Hall")}, true);
    m_type->button(static_cast<int>(look.type))->setChecked(true);
    grid->addLayout(theme, 1, 0);
    grid->addLayout(type, 1, 1);
    layout->addLayout(grid);
}

QCheckBox* ExportOptions::addFormat(ExportFormat format, const QString& name, bool isChosen)
{
    auto* box = new QCheckBox(name, this);
    box->setChecked(isChosen);
    connect(box, &QCheckBox::toggled, this, &ExportOptions::changed);
    m_formats.insert(format, box);
    return box;
}

void ExportOptions::addFormats(QVBoxLayout* layout, const QSet<ExportFormat>& formats)
{
    layout->addWidget(newHeading(tr("Format"), this));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new PlainLabel(tr("Picture"), this), 0, 0);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(0);
    const QButtonGroup* group =
        newSegments(pictures, {QStringLiteral("PNG"), QStringLiteral("SVG"), QStringLiteral("PDF")}, false);
    constexpr std::array kinds{ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf};
    for (int i = 0; i < static_cast<int>(kinds.size()); ++i) {
        const ExportFormat kind = kinds.at(static_cast<std::size_t>(i));
        group->button(i)->setChecked(formats.contains(kind));
        m_formats.insert(kind, group->button(i));
    }
    grid->addLayout(pictures, 0, 1);
    const auto has = [&](ExportFormat format) { return formats.contains(format); };
    grid->addWidget(new PlainLabel(tr("Deck"), this), 1, 0);
    auto* decks = new QHBoxLayout;
    QCheckBox* slides = addFormat(ExportFormat::Pptx, tr("PPTX"), has(ExportFormat::Pptx));
    slides->setToolTip(tr("One chart a slide, with speaker notes, for PowerPoint and Impress"));
    decks->addWidget(slides);
    QCheckBox* pages = addFormat(ExportFormat::DeckPdf, tr("PDF"), has(ExportFormat::DeckPdf));
    pages->setToolTip(tr("One file with a page for each chart"));
    decks->addWidget(pages);
    decks->addStretch(1);
    grid->addLayout(decks, 1, 1);
    grid->addWidget(new PlainLabel(tr("Data"), this), 2, 0);
    auto* tables = new QHBoxLayout;
    QCheckBox* csv = addFormat(ExportFormat::Csv, tr("CSV"), has(ExportFormat::Csv));
    csv->setToolTip(tr("Exactly what is drawn, in full precision"));
    tables->addWidget(csv);
    QCheckBox* xlsx = addFormat(ExportFormat::Xlsx, tr("XLSX"), has(ExportFormat::Xlsx));
    xlsx->setToolTip(tr("One sheet a chart, with charts of its own"));
    tables->addWidget(xlsx);
    tables->addStretch(1);
    grid->addLayout(tables, 2, 1);
    layout->addLayout(grid);
}

void ExportOptions::addWords(QVBoxLayout* layout)
{
    layout->addWidget(newHeading(tr("Words"), this));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    m_title = new QLineEdit(this);
    m_subtitle = new QLineEdit(this);
    m_footnote = new QLineEdit(this);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Subtitle"), m_subtitle);
    form->addRow(tr("Footnote"), m_footnote);
    layout->addLayout(form);
    connect(m_title, &QLineEdit::textEdited, this, &ExportOptions::titleEdited);
    connect(m_subtitle, &QLineEdit::textEdited, this, &ExportOptions::subtitleEdited);
    connect(m_footnote, &QLineEdit::textEdited, this, &ExportOptions::footnoteEdited);
}

void ExportOptions::showWords(const SheetWords& words)
{
    for (const auto& [field, text] : {std::pair{m_title, words.title}, std::pair{m_subtitle, words.subtitle},
                                      std::pair{m_footnote, words.footnote}}) {
        if (field->text() == text)
            continue;
        field->setText(text);
        field->setCursorPosition(0);
    }
}

QSize ExportOptions::chosenSize() const
{
    const int id = m_sizes->checkedId();
    return id >= 0 && id < ownSize ? sizes.at(static_cast<std::size_t>(id)).pixels
                                   : QSize(m_width->value(), m_height->value());
}

ExportChoices ExportOptions::choices() const
{
    ExportChoices choices;
    choices.formats.clear();
    for (const QCheckBox* box : m_sheets)
        if (box->isChecked())
            choices.keys << box->objectName();
    choices.look = {.pixels = chosenSize(),
                    .theme = static_cast<SheetTheme>(m_theme->checkedId()),
                    .type = static_cast<TypeSize>(m_type->checkedId())};
    for (auto format = m_formats.begin(); format != m_formats.end(); ++format)
        if (format.value()->isChecked())
            choices.formats.insert(format.key());
    return choices;
}

} // namespace loadline
