#pragma once

#include "catalog/Catalog.h"

namespace holdfast {

/// What Prisma Client makes of a value that was stored in a document under
/// another type: nothing converts it (mongodb-query-connector of Prisma 6,
/// `read_scalar_value`).
enum class DocumentRead {
  Same,      ///< it is read and found as it was
  Truncated, ///< a fraction is cut off
  Unfound,   ///< it is read, but a filter compares with another BSON type
  MayFail,   ///< the query fails if the value is not one that the type knows
  Fails,     ///< the query fails
};

/// How a value of the type `from` is read as `to`. Values that an enum no
/// longer has are for removedMembers() to tell.
DocumentRead readStored(const ColumnType &from, const ColumnType &to);

/// The values of an enum that `to` does not have; empty where one of them is
/// none.
std::vector<std::string> removedMembers(const ColumnType &from,
                                        const ColumnType &to);

} // namespace holdfast
