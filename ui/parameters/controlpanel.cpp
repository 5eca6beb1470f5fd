// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/controlpanel.h"

#include "ui/format.h"
#include "ui/icon.h"
#include "ui/parameters/paramrow.h"
#include "ui/parameters/presetbar.h"
#include "ui/parameters/sectionview.h"
#include "ui/parameters/texteditor.h"
#include "ui/plaintext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace loadline {
namespace {

constexpr qsizetype compactSections = 2;
constexpr std::string_view typeParameter = "ec2.type";

} // namespace

ControlPanel::ControlPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presetBar(new PresetBar(theme))
    , m_search(new QLineEdit)
    , m_nothingFound(new PlainLabel(tr("No value has such a name.")))
    , m_footer(new PlainLabel)
    , m_scroll(new QScrollArea)
{
    auto* body = new QWidget;
    auto* sections = new QVBoxLayout(body);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    createSections(sections);
    m_nothingFound->setContentsMargins(14, 8, 14, 8);
    m_nothingFound->hide();
    sections->addWidget(m_nothingFound);
    sections->addStretch(1);
    createLayout(body);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ControlPanel::search);
    m_clock.start();
    showScenario(Scenario{}, Scenario{});
    setTheme(theme);
}

ControlPanel::~ControlPanel() = default;

void ControlPanel::createLayout(QWidget* body)
{
    m_search->setPlaceholderText(tr("Find a value"));
    m_search->setAccessibleName(tr("Find a value"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), m_theme.ink3), QLineEdit::LeadingPosition);
    auto* searchRow = new QWidget;
    auto* searchLayout = new QVBoxLayout(searchRow);
    searchLayout->setContentsMargins(14, 0, 14, 8);
    searchLayout->addWidget(m_search);

    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    // The panel paints the ground for all of it.
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_presetBar);
    layout->addWidget(searchRow);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footer);
}

void ControlPanel::createSections(QVBoxLayout* layout)
{
    for (const ParameterSpec& spec : parameters()) {
        if (spec.reading)
            continue;
        SectionView*& section = m_sections[spec.group];
        if (!section) {
            section = new SectionView(spec.group, layout->parentWidget());
            layout->addWidget(section);
            m_openOrder.append(section);
            connect(section, &SectionView::opened, this, &ControlPanel::noteOpened);
        }
        auto* row = new ParamRow(spec);
        section->addRow(row);
        m_rows[spec.id] = row;
        connect(row, &ParamRow::valueEdited, this, &ControlPanel::report);
        connect(row, &ParamRow::traceRequested, this, &ControlPanel::traceRequested);
        connect(row, &ParamRow::traceRemoved, this, &ControlPanel::traceRemoved);
    }
    m_sections.at(ParameterGroup::Billing)->setOpen(false);
}

ParamRow* ControlPanel::row(std::string_view id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : found->second;
}

SectionView* ControlPanel::section(ParameterGroup group) const { return m_sections.at(group); }

void ControlPanel::showScenario(const Scenario& current, const Scenario& baseline, Baseline kind)
{
    if (kind != m_baseline)
        m_changedCount = -1; // counted anew, in other words
    m_baseline = kind;
    m_current = current;
    for (const auto& [id, row] : m_rows)
        row->showScenario(current, baseline);
    for (const auto& [group, section] : m_sections)
        section->showScenario(current);
    updateFooter();
}

void ControlPanel::updateFooter()
{
    const auto changed = std::ranges::count_if(m_rows, [](const auto& entry) { return entry.second->isChanged(); });
    const int count = static_cast<int>(changed);
    if (count == m_changedCount)
        return;
    m_changedCount = count;
    update(0, m_footer->y(), width(), m_footer->height());
    m_presetBar->setResetEnabled(count > 0);
    // Without its dot the sentence starts where the rows do.
    m_footer->setContentsMargins(count > 0 ? 31 : 14, 5, 14, 5);
    if (m_baseline == Baseline::Opened) {
        m_footer->setText(count == 0   ? tr("All values are as opened")
                          : count == 1 ? tr("1 value differs from what was opened")
                                       : tr("%1 values differ from what was opened").arg(count));
        return;
    }
    m_footer->setText(count == 0   ? tr("All values are the preset's")
                      : count == 1 ? tr("1 value differs from the preset")
                                   : tr("%1 values differ from the preset").arg(count));
}

void ControlPanel::report(ParamRow* row, const ParameterValue& value, EditStep step)
{
    const ParameterSpec& spec = row->spec();
    if (spec.id == typeParameter && !m_typeNames.isEmpty() &&
        !m_typeNames.contains(fromUtf8(std::get<std::string>(value)))) {
        row->showError(tr("There is no such instance type. Choose one from the list."));
        return;
    }
    Scenario tried = m_current;
    if (const auto error = setParameter(tried, spec, value)) {
        row->showError(text(*error));
        return;
    }
    row->showError({});
    const bool continues = m_gesture.continues(spec.id, step, m_clock.elapsed());
    emit edited({{{spec.id, value}}, continues});
}

void ControlPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette own = theme.palette();
    own.setColor(QPalette::Window, theme.surface);
    setPalette(own);
    m_presetBar->setTheme(theme);
    for (QAction* action : m_search->actions())
        action->setIcon(icon(QStringLiteral("search"), theme.ink3));
    for (const auto& [group, section] : m_sections)
        section->setTheme(theme);
    update();
}

void ControlPanel::setSectionNote(ParameterGroup group, const QString& note) { section(group)->setNote(note); }

void ControlPanel::showChosenType(const QString& name) { row(typeParameter)->showInstead(name.toStdString()); }

void ControlPanel::setTypeNames(const QStringList& names)
{
    m_typeNames = names;
    if (auto* editor = qobject_cast<TextEditor*>(row(typeParameter)->editor()))
        editor->setCompletions(names);
}

void ControlPanel::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    if (compact) {
        // Traffic and the server's size are what is dragged most.
        m_openOrder.removeOne(section(ParameterGroup::Ec2));
        m_openOrder.removeOne(section(ParameterGroup::Traffic));
        m_openOrder << section(ParameterGroup::Ec2) << section(ParameterGroup::Traffic);
        closeSurplusSections();
    }
}

void ControlPanel::noteOpened(SectionView* section)
{
    m_openOrder.removeOne(section);
    m_openOrder.append(section);
    if (m_compact)
        closeSurplusSections();
}

void ControlPanel::closeSurplusSections()
{
    qsizetype open = 0;
    for (auto section = m_openOrder.rbegin(); section != m_openOrder.rend(); ++section) {
        if ((*section)->isOpen() && ++open > compactSections)
            (*section)->setOpen(false);
    }
}

void ControlPanel::revealParameter(std::string_view id)
{
    ParamRow* target = row(id);
    if (!target)
        return;
    m_search->clear();
    SectionView* home = section(target->spec().group);
    home->setOpen(true);
    if (target->spec().advanced)
        home->setMoreOpen(true);
    m_openOrder.removeOne(home);
    m_openOrder.append(home);
    if (m_compact)
        closeSurplusSections();
    // The rows that have just appeared get their places first, or the panel would scroll to where they were not yet.
    m_scroll->widget()->layout()->activate();
    home->layout()->activate();
    m_scroll->widget()->adjustSize();
    m_scroll->ensureWidgetVisible(target, 0, 60);
    target->focusEditor();
    target->flash();
}

void ControlPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ControlPanel::search(const QString& text)
{
    const QString words = text.trimmed();
    for (const auto& [group, section] : m_sections)
        section->filter(words);
    const bool found = std::ranges::any_of(m_sections, [](const auto& entry) { return !entry.second->isHidden(); });
    m_nothingFound->setVisible(!found);
}

bool ControlPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ControlPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    painter.fillRect(0, m_footer->y(), width(), 1, m_theme.border);
    if (m_changedCount <= 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.you);
    painter.drawEllipse(QPointF(17.0, m_footer->geometry().center().y() + 0.5), 4.0, 4.0);
}

} // namespace loadline
