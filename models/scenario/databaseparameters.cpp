// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameteraccess.h"

#include "models/translatable.h"

namespace loadline {
namespace {

using namespace access;

constexpr auto state = &Scenario::state;

constexpr ParameterChoice databases[] = {{"elsewhere", translatable("parameters", "Not in this bill")},
                                         {"rds_postgresql", translatable("parameters", "RDS PostgreSQL")},
                                         {"documentdb", translatable("parameters", "DocumentDB")},
                                         {"atlas", translatable("parameters", "MongoDB Atlas")}};

std::string_view needsDatabase(const Scenario& s)
{
    return s.state.database != Database::Elsewhere ? std::string_view{}
                                                   : translatable("parameters", "The database is not in this bill.");
}
std::string_view needsStorage(const Scenario& s)
{
    if (s.state.database == Database::Atlas)
        return translatable("parameters", "Atlas counts the storage into the price of its tiers.");
    return needsDatabase(s);
}
std::string_view needsIo(const Scenario& s)
{
    return s.state.database == Database::DocumentDb ? std::string_view{}
                                                    : translatable("parameters", "Only DocumentDB bills I/O requests.");
}

constexpr ParameterSpec table[] = {
    choice<state, &State::database>(
        {.id = "state.database",
         .label = translatable("parameters", "Database"),
         .unit = "",
         .group = ParameterGroup::State,
         .choices = databases,
         .meaning = translatable(
             "parameters",
             "The database behind the application, with both options at the same price. RDS runs in one zone, "
             "DocumentDB as one instance, Atlas as a replica set of three nodes."),
         .source = translatable("parameters", "RDS 2026-10-06, DocumentDB 2024 to 2026, Atlas 2026-09"),
         .advanced = true}),
    memory<state, &State::databaseMemory, MemoryUnit::Gibibyte>(
        {.id = "state.database_gib",
         .label = translatable("parameters", "DB memory"),
         .unit = translatable("parameters", "GiB"),
         .group = ParameterGroup::State,
         .scale = SliderScale::Logarithmic,
         .minimum = 0.5,
         .maximum = 512,
         .step = 1,
         .decimals = 1,
         .meaning = translatable("parameters", "The cheapest node with at least this much memory is billed."),
         .advanced = true,
         .inactive = needsDatabase}),
    memory<state, &State::databaseStorage, MemoryUnit::Gibibyte>(
        {.id = "state.database_storage_gb",
         .label = translatable("parameters", "DB storage"),
         .unit = translatable("parameters", "GB"),
         .group = ParameterGroup::State,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 65536,
         .step = 1,
         .meaning = translatable("parameters", "Space that the database's data takes."),
         .advanced = true,
         .inactive = needsStorage}),
    scalar<state, &State::databaseIo>(
        {.id = "state.database_io",
         .label = translatable("parameters", "DB I/O"),
         .unit = translatable("parameters", "per req."),
         .group = ParameterGroup::State,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 1000,
         .step = 0.1,
         .decimals = 1,
         .meaning = translatable(
             "parameters", "Reads and writes of storage for each request, as DocumentDB bills them by the million."),
         .advanced = true,
         .inactive = needsIo}),
};

} // namespace

std::span<const ParameterSpec> databaseParameters() { return table; }

} // namespace loadline
