#pragma once

#include "introspect/Questions.h"

namespace holdfast::introspect {

/// Finds out which tables and columns the views read: what PostgreSQL has
/// written down, and elsewhere what stands in their queries.
void readViewUses(const Asking &asking, LiveDatabase &database);

} // namespace holdfast::introspect
