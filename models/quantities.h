// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small value types for what must never be mixed up. Each has named factories and accessors and only the operators
// that mean something: memory times time is GB-seconds, money plus memory does not compile.
//
// Inside the models time is in seconds, memory in bytes, rates in requests per second. AWS writes "MB" and "GB" for
// Lambda where it means MiB and GiB (a GB-second is MiB / 1024 times seconds); this is the only place that says so.

#pragma once

#include <chrono>
#include <compare>

namespace loadline {

using Seconds = std::chrono::duration<double>;

[[nodiscard]] constexpr Seconds milliseconds(double value) { return Seconds{value / 1000.0}; }
[[nodiscard]] constexpr double inMilliseconds(Seconds value) { return value.count() * 1000.0; }

/// US dollars before tax. A double: the program forecasts, it does not settle accounts, and unit prices such as
/// 0.0000166667 do not fit whole nano-dollars. Rounded only where it is shown.
class Usd
{
public:
    constexpr Usd() = default;
    [[nodiscard]] static constexpr Usd dollars(double value) { return Usd{value}; }
    [[nodiscard]] constexpr double dollars() const { return m_dollars; }

    constexpr auto operator<=>(const Usd&) const = default;
    constexpr Usd& operator+=(Usd other)
    {
        m_dollars += other.m_dollars;
        return *this;
    }
    [[nodiscard]] friend constexpr Usd operator+(Usd a, Usd b) { return Usd{a.m_dollars + b.m_dollars}; }
    [[nodiscard]] friend constexpr Usd operator-(Usd a, Usd b) { return Usd{a.m_dollars - b.m_dollars}; }
    [[nodiscard]] friend constexpr Usd operator*(Usd a, double times) { return Usd{a.m_dollars * times}; }
    [[nodiscard]] friend constexpr double operator/(Usd a, Usd b) { return a.m_dollars / b.m_dollars; }

private:
    constexpr explicit Usd(double value)
        : m_dollars(value)
    {}
    double m_dollars = 0.0;
};

/// The GB-seconds that Lambda bills: GiB of configured memory times seconds of duration.
class GbSeconds
{
public:
    constexpr GbSeconds() = default;
    [[nodiscard]] static constexpr GbSeconds of(double value) { return GbSeconds{value}; }
    [[nodiscard]] constexpr double count() const { return m_count; }

    constexpr auto operator<=>(const GbSeconds&) const = default;
    [[nodiscard]] friend constexpr GbSeconds operator+(GbSeconds a, GbSeconds b)
    {
        return GbSeconds{a.m_count + b.m_count};
    }
    [[nodiscard]] friend constexpr GbSeconds operator*(GbSeconds a, double times)
    {
        return GbSeconds{a.m_count * times};
    }

private:
    constexpr explicit GbSeconds(double value)
        : m_count(value)
    {}
    double m_count = 0.0;
};

/// An amount of memory or data.
class Memory
{
public:
    constexpr Memory() = default;
    [[nodiscard]] static constexpr Memory bytes(double value) { return Memory{value}; }
    [[nodiscard]] static constexpr Memory kibibytes(double value) { return Memory{value * 1024.0}; }
    [[nodiscard]] static constexpr Memory mebibytes(double value) { return Memory{value * 1024.0 * 1024.0}; }
    [[nodiscard]] static constexpr Memory gibibytes(double value) { return Memory{value * 1024.0 * 1024.0 * 1024.0}; }
    [[nodiscard]] constexpr double bytes() const { return m_bytes; }
    [[nodiscard]] constexpr double kibibytes() const { return m_bytes / 1024.0; }
    [[nodiscard]] constexpr double mebibytes() const { return kibibytes() / 1024.0; }
    [[nodiscard]] constexpr double gibibytes() const { return mebibytes() / 1024.0; }

    constexpr auto operator<=>(const Memory&) const = default;
    [[nodiscard]] friend constexpr Memory operator+(Memory a, Memory b) { return Memory{a.m_bytes + b.m_bytes}; }
    [[nodiscard]] friend constexpr Memory operator-(Memory a, Memory b) { return Memory{a.m_bytes - b.m_bytes}; }
    [[nodiscard]] friend constexpr Memory operator*(Memory a, double times) { return Memory{a.m_bytes * times}; }
    [[nodiscard]] friend constexpr double operator/(Memory a, Memory b) { return a.m_bytes / b.m_bytes; }
    [[nodiscard]] friend constexpr GbSeconds operator*(Memory a, Seconds time)
    {
        return GbSeconds::of(a.gibibytes() * time.count());
    }

private:
    constexpr explicit Memory(double value)
        : m_bytes(value)
    {}
    double m_bytes = 0.0;
};

/// Requests per second.
class RequestRate
{
public:
    constexpr RequestRate() = default;
    [[nodiscard]] static constexpr RequestRate perSecond(double value) { return RequestRate{value}; }
    [[nodiscard]] constexpr double perSecond() const { return m_perSecond; }

    constexpr auto operator<=>(const RequestRate&) const = default;
    [[nodiscard]] friend constexpr RequestRate operator*(RequestRate a, double times)
    {
        return RequestRate{a.m_perSecond * times};
    }
    [[nodiscard]] friend constexpr double operator/(RequestRate a, RequestRate b)
    {
        return a.m_perSecond / b.m_perSecond;
    }
    /// Requests in a stretch of time.
    [[nodiscard]] friend constexpr double operator*(RequestRate a, Seconds time)
    {
        return a.m_perSecond * time.count();
    }

private:
    constexpr explicit RequestRate(double value)
        : m_perSecond(value)
    {}
    double m_perSecond = 0.0;
};

} // namespace loadline
