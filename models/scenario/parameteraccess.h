// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a table entry reaches its field: pairs of read and write functions made from member pointers.

#pragma once

#include "models/scenario/parameters.h"

namespace loadline::access {

using Error = std::optional<Message>;

/// A field that is a plain number or an enum, as it stands.
template<auto Section, auto Field>
ParameterValue readScalar(const Scenario& scenario)
{
    return static_cast<double>(scenario.*Section.*Field);
}

template<auto Section, auto Field>
Error writeScalar(Scenario& scenario, const ParameterValue& value)
{
    auto& field = scenario.*Section.*Field;
    using Type = std::remove_reference_t<decltype(field)>;
    if constexpr (std::is_same_v<Type, bool>) {
        field = std::get<double>(value) != 0.0;
    } else if constexpr (std::is_enum_v<Type>) {
        field = static_cast<Type>(static_cast<int>(std::get<double>(value)));
    } else {
        field = std::get<double>(value);
    }
    return {};
}

/// A share of one, shown in percent.
template<auto Section, auto Field>
ParameterValue readPercent(const Scenario& scenario)
{
    return scenario.*Section.*Field * 100.0;
}

template<auto Section, auto Field>
Error writePercent(Scenario& scenario, const ParameterValue& value)
{
    scenario.*Section.*Field = std::get<double>(value) / 100.0;
    return {};
}

/// A duration, shown in units of `PerSecond` to the second: 1000 for milliseconds, 1 for seconds.
template<auto Section, auto Field, int PerSecond>
ParameterValue readTime(const Scenario& scenario)
{
    return (scenario.*Section.*Field).count() * PerSecond;
}

template<auto Section, auto Field, int PerSecond>
Error writeTime(Scenario& scenario, const ParameterValue& value)
{
    scenario.*Section.*Field = Seconds{std::get<double>(value) / PerSecond};
    return {};
}

template<auto Section, auto Field>
ParameterValue readMinutes(const Scenario& scenario)
{
    return (scenario.*Section.*Field).count() / 60.0;
}

template<auto Section, auto Field>
Error writeMinutes(Scenario& scenario, const ParameterValue& value)
{
    scenario.*Section.*Field = Seconds{std::get<double>(value) * 60.0};
    return {};
}

enum class MemoryUnit
{
    Kibibyte,
    Mebibyte,
    Gibibyte
};

template<auto Section, auto Field, MemoryUnit Unit>
ParameterValue readMemory(const Scenario& scenario)
{
    const Memory value = scenario.*Section.*Field;
    switch (Unit) {
    case MemoryUnit::Kibibyte:
        return value.kibibytes();
    case MemoryUnit::Mebibyte:
        return value.mebibytes();
    case MemoryUnit::Gibibyte:
        break;
    }
    return value.gibibytes();
}

template<auto Section, auto Field, MemoryUnit Unit>
Error writeMemory(Scenario& scenario, const ParameterValue& value)
{
    const double amount = std::get<double>(value);
    switch (Unit) {
    case MemoryUnit::Kibibyte:
        scenario.*Section.*Field = Memory::kibibytes(amount);
        break;
    case MemoryUnit::Mebibyte:
        scenario.*Section.*Field = Memory::mebibytes(amount);
        break;
    case MemoryUnit::Gibibyte:
        scenario.*Section.*Field = Memory::gibibytes(amount);
        break;
    }
    return {};
}

template<auto Section, auto Field>
constexpr ParameterSpec scalar(ParameterSpec spec)
{
    spec.read = readScalar<Section, Field>;
    spec.write = writeScalar<Section, Field>;
    return spec;
}

template<auto Section, auto Field>
constexpr ParameterSpec percent(ParameterSpec spec)
{
    spec.unit = "%";
    spec.read = readPercent<Section, Field>;
    spec.write = writePercent<Section, Field>;
    return spec;
}

template<auto Section, auto Field>
constexpr ParameterSpec milliseconds(ParameterSpec spec)
{
    spec.unit = "ms";
    spec.read = readTime<Section, Field, 1000>;
    spec.write = writeTime<Section, Field, 1000>;
    return spec;
}

template<auto Section, auto Field>
constexpr ParameterSpec seconds(ParameterSpec spec)
{
    spec.unit = "s";
    spec.read = readTime<Section, Field, 1>;
    spec.write = writeTime<Section, Field, 1>;
    return spec;
}

template<auto Section, auto Field>
constexpr ParameterSpec minutes(ParameterSpec spec)
{
    spec.unit = "min";
    spec.read = readMinutes<Section, Field>;
    spec.write = writeMinutes<Section, Field>;
    return spec;
}

template<auto Section, auto Field, MemoryUnit Unit>
constexpr ParameterSpec memory(ParameterSpec spec)
{
    spec.read = readMemory<Section, Field, Unit>;
    spec.write = writeMemory<Section, Field, Unit>;
    return spec;
}

/// A yes/no field.
template<auto Section, auto Field>
constexpr ParameterSpec toggle(ParameterSpec spec)
{
    spec.kind = ParameterKind::Switch;
    return scalar<Section, Field>(spec);
}

/// An enum whose enumerators are the indices of `choices`.
template<auto Section, auto Field>
constexpr ParameterSpec choice(ParameterSpec spec)
{
    spec.kind = ParameterKind::Choice;
    spec.maximum = static_cast<double>(spec.choices.size()) - 1.0;
    return scalar<Section, Field>(spec);
}

} // namespace loadline::access

namespace loadline {

// The table in parts, one a file; parameters() joins them in this order.
[[nodiscard]] std::span<const ParameterSpec> trafficParameters();
[[nodiscard]] std::span<const ParameterSpec> requestParameters();
[[nodiscard]] std::span<const ParameterSpec> ec2SizeParameters();
[[nodiscard]] std::span<const ParameterSpec> ec2MoreParameters();
[[nodiscard]] std::span<const ParameterSpec> ec2PurchaseParameters();
[[nodiscard]] std::span<const ParameterSpec> lambdaParameters();
[[nodiscard]] std::span<const ParameterSpec> stateParameters();
[[nodiscard]] std::span<const ParameterSpec> databaseParameters();
[[nodiscard]] std::span<const ParameterSpec> billingParameters();

} // namespace loadline
