// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stable keys by which tables, imported lists and the price store name what the services beside EC2 and Lambda
// sell.

#pragma once

#include "models/prices/pricesheet.h"

#include <optional>
#include <string_view>

namespace loadline {

/// The item of those keys, such as "nat_gateway" and "gateway_hour"; nothing where no bill has a use for it.
[[nodiscard]] std::optional<ServiceItem> serviceItemOf(std::string_view service, std::string_view item);

/// The kind of node that a service sells: "rds_postgresql".
[[nodiscard]] std::optional<NodeKind> nodeKindOf(std::string_view service);

/// The key of the service that sells it.
[[nodiscard]] std::string_view serviceOf(ServiceItem item);
[[nodiscard]] std::string_view serviceOf(NodeKind kind);

} // namespace loadline
