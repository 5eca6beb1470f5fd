// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CPU credits of burstable types (EC2 user guide, burstable performance instances, 2023-06-15): one credit is one vCPU
// for one minute; a type earns at its baseline and keeps at most 24 hours of earnings.

#pragma once

namespace loadline {

/// The credits of one server as time goes by.
class CreditAccount
{
public:
    struct Terms
    {
        double vcpus = 0.0;
        double baseline = 0.0; ///< share of each vCPU, 0 … 1
        bool unlimited = false;
    };
    /// `credits` below 0 are surplus credits.
    explicit CreditAccount(const Terms& terms, double credits = 0.0)
        : m_terms(terms)
        , m_balance(credits > 0.0 ? credits : 0.0)
        , m_surplus(credits < 0.0 ? -credits : 0.0)
    {}

    /// Lets `hours` pass at a CPU use of `vcpusWanted`, constant throughout. Gives the mean CPU that was really there:
    /// less than wanted once a standard account is empty.
    double pass(double hours, double vcpusWanted);

    [[nodiscard]] double balance() const { return m_balance; }
    /// Credits used ahead of earning them, unlimited mode; at most 24 hours of earnings.
    [[nodiscard]] double surplus() const { return m_surplus; }
    /// Credits beyond that, which are charged.
    [[nodiscard]] double charged() const { return m_charged; }
    [[nodiscard]] double earnedPerHour() const { return m_terms.vcpus * m_terms.baseline * 60.0; }
    [[nodiscard]] double largestBalance() const { return earnedPerHour() * 24.0; }

private:
    void gain(double credits);
    void spend(double credits);

    Terms m_terms;
    double m_balance = 0.0;
    double m_surplus = 0.0;
    double m_charged = 0.0;
};

/// The CPU use, as a share of all vCPUs, at which a burstable server in unlimited mode costs as much as one of fixed
/// performance: baseline + (fixed - burstable) / (vCPUs × price of a vCPU-hour).
[[nodiscard]] double burstableBreakEven(double baseline, double vcpus, double burstableHour, double fixedHour,
                                        double surplusVcpuHour);

} // namespace loadline
