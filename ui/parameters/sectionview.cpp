// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/sectionview.h"

#include "ui/icon.h"
#include "ui/parameters/parametertexts.h"
#include "ui/parameters/paramrow.h"
#include "ui/parameters/sectionhead.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace loadline {
namespace {

QColor headColor(const Theme& theme, ParameterGroup group)
{
    switch (group) {
    case ParameterGroup::Ec2:
        return theme.ec2;
    case ParameterGroup::Lambda:
        return theme.lam;
    default:
        return theme.ink;
    }
}

} // namespace

SectionView::SectionView(ParameterGroup group, QWidget* parent)
    : QWidget(parent)
    , m_group(group)
    , m_head(new SectionHead(groupName(group), groupIcon(group)))
    , m_body(new QWidget)
    , m_layout(new QVBoxLayout(m_body))
    , m_more(new QToolButton)
    , m_theme(Theme::light())
{
    m_layout->setContentsMargins(5, 0, 0, 6);
    m_layout->setSpacing(0);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 1, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_head);
    outer->addWidget(m_body);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_head, &QToolButton::clicked, this, &SectionView::toggle);
    connect(m_more, &QToolButton::clicked, this, &SectionView::toggleMore);
    arrange();
}

void SectionView::addRow(ParamRow* row)
{
    // The rarer rows follow the "More" button.
    const int place = row->spec().advanced ? m_layout->count() : m_layout->indexOf(m_more);
    m_layout->insertWidget(place, row);
    m_rows.push_back(row);
    arrange();
}

void SectionView::toggle(bool open)
{
    setOpen(open);
    if (open)
        emit opened(this);
}

void SectionView::toggleMore() { setMoreOpen(!m_moreOpen); }

void SectionView::setOpen(bool open)
{
    m_open = open;
    arrange();
}

void SectionView::setMoreOpen(bool open)
{
    m_moreOpen = open;
    arrange();
}

void SectionView::filter(const QString& search)
{
    m_search = search;
    arrange();
}

void SectionView::arrange()
{
    const bool searching = !m_search.isEmpty();
    int shown = 0;
    int advanced = 0;
    for (ParamRow* row : m_rows) {
        const bool rare = row->spec().advanced;
        advanced += rare ? 1 : 0;
        const bool visible = searching ? row->matches(m_search) : !rare || m_moreOpen;
        row->setVisible(visible);
        shown += visible ? 1 : 0;
    }
    m_more->setVisible(!searching && advanced > 0);
    m_more->setText(m_moreOpen ? tr("Less") : tr("More (%1)").arg(advanced));
    m_more->setIcon(icon(m_moreOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), m_theme.ink2));
    m_head->setChecked(m_open || searching);
    m_body->setVisible(m_open || searching);
    setVisible(!searching || shown > 0);
    updateNote();
}

void SectionView::showScenario(const Scenario& scenario)
{
    m_summary = groupSummary(m_group, scenario);
    updateNote();
}

void SectionView::setNote(const QString& note)
{
    m_note = note;
    updateNote();
}

void SectionView::updateNote()
{
    if (!m_note.isEmpty())
        m_head->setNote(m_note);
    else
        m_head->setNote(m_head->isChecked() ? QString() : m_summary);
}

void SectionView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_head->setTheme(theme, headColor(theme, m_group));
    for (ParamRow* row : m_rows)
        row->setTheme(theme);
    arrange();
}

void SectionView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_theme.border);
}

} // namespace loadline
