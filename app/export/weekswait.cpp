// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/weekswait.h"

#include "app/simulationrunner.h"
#include "ui/format.h"
#include "ui/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace loadline {

WeeksWait::WeeksWait(const SimulationRunner& simulation, QWidget* parent)
    : QDialog(parent)
    , m_simulation(simulation)
    , m_text(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
{
    setWindowTitle(tr("Export"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Simulated weeks"));
    auto* buttons = new QDialogButtonBox(this);
    // Not the one that Enter presses: it writes figures that are not the last.
    QPushButton* now = buttons->addButton(tr("&Write now"), QDialogButtonBox::ActionRole);
    now->setToolTip(tr("Writes the files with the weeks that are simulated by now"));
    now->setAutoDefault(false);
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(now, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&simulation, &SimulationRunner::changed, this, &WeeksWait::showWeeks);
    showWeeks();
}

bool WeeksWait::isNeeded(const SimulationRunner& simulation)
{
    return simulation.state().kind == SimulationState::Kind::Running;
}

void WeeksWait::showWeeks()
{
    if (!isNeeded(m_simulation)) {
        accept();
        return;
    }
    const SimulationState state = m_simulation.state();
    const NumberFormat format;
    m_bar->setRange(0, static_cast<int>(state.wanted));
    m_bar->setValue(static_cast<int>(state.weeks));
    m_text->setText(tr("The files are written when the weeks are simulated: %1 of at most %2.\n"
                       "Fewer are enough when the figures are precise.")
                        .arg(format.count(state.weeks), format.count(state.wanted)));
}

} // namespace loadline
