// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/architecture/architecturepage.h"

#include "ui/architecture/diagramview.h"
#include "ui/architecture/dutiesmodel.h"
#include "ui/architecture/statedelegate.h"
#include "ui/architecture/statemodel.h"
#include "ui/font.h"
#include "ui/format.h"
#include "ui/plaintext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr int gap = 12;
constexpr int needWidth = 170;
constexpr int roomForBoth = 620; ///< height from which on designs and tables are shown together
constexpr int headPixels = 15;
constexpr int totalPixels = 18;

} // namespace

ArchitecturePage::ArchitecturePage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_designs(new QWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_state(new StateModel(this))
    , m_duties(new DutiesModel(this))
    , m_delegate(new StateDelegate(theme, this))
    , m_stateTable(newTable(m_state))
    , m_dutiesTable(newTable(m_duties))
{
    auto* designs = new QHBoxLayout(m_designs);
    designs->setContentsMargins(0, 0, 0, 0);
    designs->setSpacing(gap);
    for (const OptionId option : {OptionId::Ec2, OptionId::Lambda})
        designs->addWidget(newCard(option), 1);
    m_tabs->addTab(m_stateTable, tr("What the code needs"));
    m_tabs->addTab(m_dutiesTable, tr("What is yours to look after"));
    m_tabs->setDocumentMode(true);
    connect(m_stateTable, &QTableView::activated, this, &ArchitecturePage::applyAnswer);
    connect(m_stateTable, &QTableView::clicked, this, &ArchitecturePage::clickAnswer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_designs, 5);
    layout->addWidget(m_tabs, 4);
    setTheme(theme);
}

void ArchitecturePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ArchitecturePage::arrange()
{
    const bool isTabbed = m_tabs->count() > 2;
    const bool wantsTab = height() < roomForBoth;
    if (isTabbed == wantsTab)
        return;
    if (wantsTab) {
        m_tabs->insertTab(0, m_designs, tr("Designs"));
        m_tabs->setCurrentIndex(0);
    } else {
        m_tabs->removeTab(0);
        auto* column = qobject_cast<QVBoxLayout*>(layout());
        column->insertWidget(0, m_designs, 5);
    }
    m_designs->show();
}

QWidget* ArchitecturePage::newCard(OptionId option)
{
    const auto index = static_cast<std::size_t>(option);
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    m_heads[index] = new MarkupLabel(card);
    // Or its longest words would be the window's least width.
    m_heads[index]->setWordWrap(true);
    m_totals[index] = new PlainLabel(card);
    m_totals[index]->setFont(pixelFont(font(), totalPixels, QFont::DemiBold));
    m_diagrams[index] = new DiagramView(m_theme, card);
    connect(m_diagrams[index], &DiagramView::partActivated, this,
            [this, option](const ArchitecturePart& part) { activate(option, part); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_heads[index], 1);
    head->addWidget(m_totals[index]);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_diagrams[index], 1);
    return card;
}

QTableView* ArchitecturePage::newTable(QAbstractItemModel* model)
{
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setItemDelegate(m_delegate);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(StateModel::Need, QHeaderView::Fixed);
    table->horizontalHeader()->resizeSection(StateModel::Need, needWidth);
    return table;
}

void ArchitecturePage::activate(OptionId option, const ArchitecturePart& part)
{
    if (!part.isPresent) {
        send(part.add);
        return;
    }
    // The part may be another one before something is chosen.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show its controls"), this,
                    [this, id = fromUtf8(part.parameter)] { emit parameterRequested(id); });
    if (part.bill)
        menu->addAction(tr("Show its lines of the bill"), this,
                        [this, option, bill = part.bill] { emit billRequested(option, bill); });
    menu->popup(QCursor::pos());
}

void ArchitecturePage::clickAnswer(const QModelIndex& index)
{
    const StateAnswer* answer = m_state->answer(index);
    if (answer && !answer->apply.empty())
        send(answer->apply);
}

void ArchitecturePage::applyAnswer(const QModelIndex& index)
{
    const StateAnswer* answer = m_state->answer(index);
    if (!answer)
        return;
    if (!answer->apply.empty())
        send(answer->apply);
    else if (!answer->parameter.empty())
        emit parameterRequested(fromUtf8(answer->parameter));
}

void ArchitecturePage::send(const std::vector<std::pair<std::string_view, double>>& changes)
{
    Edit edit;
    for (const auto& [id, value] : changes)
        edit.changes.emplace_back(id, value);
    emit edited(edit);
}

void ArchitecturePage::showEvaluation(const Scenario& scenario, const Evaluation& evaluation,
                                      const Architecture& architecture, const Moment& moment)
{
    const NumberFormat format;
    for (const OptionReport& option : evaluation.options) {
        const auto index = static_cast<std::size_t>(option.id);
        m_diagrams[index]->showDesign(designOf(scenario, evaluation, architecture, moment, option.id));
        m_totals[index]->setText(option.series.instances.empty() && option.id == OptionId::Ec2
                                     ? QString(noValue)
                                     : tr("%1 /month").arg(orMore(format.headline(option.bill.total), option.bill)));
    }
    m_state->showState(evaluation.state);
    m_duties->showDuties(evaluation.responsibilities);
    showHeads(moment);
}

void ArchitecturePage::showMoment(const Moment& moment)
{
    for (DiagramView* diagram : m_diagrams)
        diagram->showMoment(moment);
    showHeads(moment);
}

void ArchitecturePage::showHeads(const Moment& moment)
{
    const NumberFormat format;
    const QString time = format.timeOfWeek(moment.minute);
    const QString basis = moment.simulatedWeeks > 0
                              ? tr("%n simulated weeks", nullptr, static_cast<int>(moment.simulatedWeeks))
                              : tr("by formula");
    const auto head = [&](OptionId option, const QString& words) {
        const QString style = QStringLiteral("color:%1; font-size:%2px; font-weight:600")
                                  .arg(m_theme.optionText(option).name())
                                  .arg(headPixels);
        m_heads[static_cast<std::size_t>(option)]->showMarkup(QStringLiteral("<span style=\"") + style +
                                                                  QStringLiteral("\">%1</span> &nbsp;%2"),
                                                              {fromUtf8(optionName(option)), words});
    };
    const auto words = [&](OptionId option, Usd hourly) {
        return tr("%1; compute at %2: %3 an hour, %4")
            .arg(mannerText(moment, option), time, format.headline(hourly), basis);
    };
    head(OptionId::Ec2, moment.ec2 ? words(OptionId::Ec2, moment.ec2->hourly) : mannerText(moment, OptionId::Ec2));
    head(OptionId::Lambda, words(OptionId::Lambda, moment.lambda.hourly));
}

void ArchitecturePage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    for (DiagramView* diagram : m_diagrams)
        diagram->setTheme(theme);
    for (QTableView* table : {m_stateTable, m_dutiesTable})
        table->viewport()->update();
}

} // namespace loadline
