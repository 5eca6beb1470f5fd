// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parameters/controlpanel.h"
#include "ui/parameters/numbereditor.h"
#include "ui/parameters/paramrow.h"

#include <QTest>

#include <vector>

namespace loadline {

/// The panel together with what the document would do: keep the scenario and show it again.
class Desk : public QObject
{
public:
    Desk()
        : panel(Theme::light())
    {
        connect(&panel, &ControlPanel::edited, this, &Desk::apply);
        panel.resize(344, 900);
        panel.show();
        panel.activateWindow();
        ready = QTest::qWaitForWindowActive(&panel);
    }

    void apply(const Edit& edit)
    {
        edits.push_back(edit);
        for (const auto& [id, value] : edit.changes)
            QVERIFY(!setParameter(scenario, *findParameter(id), value));
        panel.showScenario(scenario, preset);
    }
    void show() { panel.showScenario(scenario, preset); }

    NumberEditor* number(std::string_view id)
    {
        panel.revealParameter(id);
        return qobject_cast<NumberEditor*>(panel.row(id)->editor());
    }
    template<typename Widget>
    Widget* control(std::string_view id)
    {
        panel.revealParameter(id);
        return panel.row(id)->editor()->findChild<Widget*>();
    }
    [[nodiscard]] double value(std::string_view id) const
    {
        return std::get<double>(findParameter(id)->read(scenario));
    }

    Scenario scenario;
    Scenario preset;
    std::vector<Edit> edits;
    ControlPanel panel;
    bool ready = false;
};

} // namespace loadline
