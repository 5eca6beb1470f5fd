// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ec2/credits.h"

#include <algorithm>

namespace loadline {

void CreditAccount::gain(double credits)
{
    const double repaid = std::min(credits, m_surplus);
    m_surplus -= repaid;
    m_balance = std::min(m_balance + credits - repaid, largestBalance());
}

void CreditAccount::spend(double credits)
{
    const double fromBalance = std::min(credits, m_balance);
    m_balance -= fromBalance;
    const double ahead = std::min(credits - fromBalance, largestBalance() - m_surplus);
    m_surplus += ahead;
    m_charged += credits - fromBalance - ahead;
}

double CreditAccount::pass(double hours, double vcpusWanted)
{
    const double net = earnedPerHour() * hours - vcpusWanted * 60.0 * hours;
    if (net >= 0.0) {
        gain(net);
        return vcpusWanted;
    }
    if (m_terms.unlimited) {
        spend(-net);
        return vcpusWanted;
    }
    const double share = std::min(m_balance / -net, 1.0);
    m_balance = std::max(m_balance + net, 0.0);
    return vcpusWanted * share + m_terms.vcpus * m_terms.baseline * (1.0 - share);
}

double burstableBreakEven(double baseline, double vcpus, double burstableHour, double fixedHour, double surplusVcpuHour)
{
    return baseline + (fixedHour - burstableHour) / (vcpus * surplusVcpuHour);
}

} // namespace loadline
