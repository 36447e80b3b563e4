#pragma once

#include "sql/ReplayContext.h"
#include "sql/RowFacts.h"

namespace holdfast::sql {

/// Leaves out of what an UPDATE of a trigger's body overwrites what is no loss:
/// a copy of what the row had when it was written, the time, user or number of
/// a change, and sums that are kept.
void leaveOutKept(RowFacts &rows, const ReplayContext &context,
                  const SourceFile &file, Range assignments);

} // namespace holdfast::sql
