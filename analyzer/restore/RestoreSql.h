#pragma once

#include "diff/Change.h"
#include "restore/RestoreScript.h"

namespace holdfast {

/// The statements that give the database `current` what it lacks of `earlier`,
/// in an order that runs. Nothing is dropped, and nothing that is
/// there is altered: a column without a default that was required comes back
/// nullable, and what makes it required again stands below in comments.
RestoreScript restoreSql(const Catalog &current, const Catalog &earlier,
                         const CompareOptions &options);

} // namespace holdfast
