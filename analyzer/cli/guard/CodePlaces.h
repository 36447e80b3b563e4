#pragma once

#include "cli/guard/GuardedCall.h"

#include <map>

namespace holdfast::cli {

/// Counts of places in the code that are known, by what a loss is called.
using KnownPlaces = std::map<std::string, std::optional<size_t>>;

/// Fills in Loss::codePlaces of the tables and columns that a call would take,
/// as `holdfast usage` finds them; nothing where the project has no code. Reads
/// the code where `known`, which it fills, does not tell.
void countCodePlaces(GuardedCall &call, KnownPlaces &known);

} // namespace holdfast::cli
