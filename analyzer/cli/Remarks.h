#pragma once

#include "catalog/Catalog.h"

namespace holdfast::cli {

/// Prints what of its source is not in the catalog, a statement a line, with
/// the reason below it.
void printRemarks(const Catalog &catalog);

} // namespace holdfast::cli
