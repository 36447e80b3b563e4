#pragma once

#include "sql/Steps.h"

namespace holdfast {

/// Whether PostgreSQL keeps all queries of the step's table waiting until the
/// end of the transaction (ACCESS EXCLUSIVE).
bool locksOutQueries(const sql::Step &step);

/// Whether it waits for a lock that other statements hold, and keeps those that
/// come after it waiting meanwhile: that lock, or one that keeps writes out.
bool waitsForLock(const sql::Step &step);

} // namespace holdfast
