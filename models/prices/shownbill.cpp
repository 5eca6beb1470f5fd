// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/shownbill.h"

#include "models/prices/wholeparts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace loadline {
namespace {

constexpr int centDecimals = 2;
constexpr int mostDecimals = 8;

enum Side : std::size_t
{
    Now,
    Pinned,
    Sides
};

/// A total, a service, a line or a slice of both bills, with what it is made of.
struct Node
{
    std::array<Usd, Sides> exact{};
    std::array<std::int64_t, Sides> steps{};
    std::array<const BillLine*, Sides> lines{}; ///< of a line
    std::vector<Node> parts{};
};

double stepsPerDollar(int decimals) { return std::pow(10.0, decimals); }

/// The slices of both lines: the free allowance with the free allowance, tiers in their order.
std::vector<Node> sliceNodes(const std::array<const BillLine*, Sides>& lines)
{
    std::vector<Node> nodes;
    const auto place = [&nodes](std::size_t index, Side side, Usd amount) {
        if (nodes.size() <= index)
            nodes.resize(index + 1);
        nodes[index].exact[side] = amount;
    };
    for (const Side side : {Now, Pinned}) {
        if (!lines[side])
            continue;
        // The first place is the allowance's, also in a line that has none.
        std::size_t tier = 1;
        for (const Slice& slice : slicesOf(*lines[side]))
            place(slice.free ? 0 : tier++, side, slice.amount);
    }
    return nodes;
}

Node treeOf(const Bill& now, const Bill* pinned)
{
    Node root;
    root.exact = {now.total, pinned ? pinned->total : Usd{}};
    for (const ServicePair& service : matchBills(now, pinned)) {
        Node node;
        for (const LinePair& pair : service.lines) {
            Node line;
            line.lines = {pair.now.priced, pair.pinned.priced};
            for (const Side side : {Now, Pinned}) {
                line.exact[side] = line.lines[side] ? line.lines[side]->amount : Usd{};
                node.exact[side] += line.exact[side];
            }
            line.parts = sliceNodes(line.lines);
            node.parts.push_back(std::move(line));
        }
        root.parts.push_back(std::move(node));
    }
    return root;
}

/// Rounds what a node is made of so that it adds up to the node.
void roundParts(Node& node, Side side, double perDollar)
{
    std::vector<double> exact;
    std::vector<std::optional<std::int64_t>> wanted;
    for (const Node& part : node.parts) {
        exact.push_back(part.exact[side].dollars() * perDollar);
        // What has not changed should not look as if it had.
        const bool same = side == Pinned && part.exact[Now] == part.exact[Pinned];
        wanted.push_back(same ? std::optional(part.steps[Now]) : std::nullopt);
    }
    const std::vector<std::int64_t> whole = wholeParts(exact, node.steps[side], wanted);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        node.parts[i].steps[side] = whole[i];
        roundParts(node.parts[i], side, perDollar);
    }
}

ShownLine shownLine(const Node& node, Side side)
{
    ShownLine shown{.steps = node.steps[side]};
    const BillLine& line = *node.lines[side];
    std::size_t tier = 1;
    for (const Slice& slice : slicesOf(line))
        shown.slices.push_back(node.parts[slice.free ? 0 : tier++].steps[side]);
    return shown;
}

ShownBill shownSide(Node& root, Side side, const Bill& bill, int decimals)
{
    const double perDollar = stepsPerDollar(decimals);
    root.steps[side] = nearestWhole(root.exact[side].dollars() * perDollar);
    roundParts(root, side, perDollar);
    ShownBill shown{.decimals = decimals, .total = root.steps[side], .lines = {}};
    shown.lines.resize(bill.lines.size());
    for (const Node& service : root.parts) {
        for (const Node& line : service.parts) {
            if (line.lines[side])
                shown.lines[static_cast<std::size_t>(line.lines[side] - bill.lines.data())] = shownLine(line, side);
        }
    }
    return shown;
}

} // namespace

Usd ShownBill::amount(std::int64_t steps) const
{
    return Usd::dollars(static_cast<double>(steps) / stepsPerDollar(decimals));
}

std::int64_t ShownBill::part(const Bill& bill, Part wanted) const
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        sum += bill.lines[i].part == wanted ? lines[i].steps : 0;
    return sum;
}

int billDecimals(Usd total)
{
    const double size = std::abs(total.dollars());
    if (!std::isfinite(size) || size <= 0.0)
        return centDecimals;
    return std::clamp(centDecimals - static_cast<int>(std::floor(std::log10(size))), centDecimals, mostDecimals);
}

ShownBill shownBill(const Bill& bill) { return shownBills(bill, nullptr).now; }

ShownBills shownBills(const Bill& now, const Bill* pinned)
{
    const int own = billDecimals(now.total);
    const int decimals = pinned ? std::max(own, billDecimals(pinned->total)) : own;
    Node root = treeOf(now, pinned);
    ShownBills shown{.now = shownSide(root, Now, now, decimals), .pinned = {}};
    if (pinned)
        shown.pinned = shownSide(root, Pinned, *pinned, decimals);
    return shown;
}

} // namespace loadline
