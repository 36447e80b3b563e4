#pragma once

#include "diff/Pairs.h"

namespace holdfast {

/// Whether the column takes its values from a sequence of its own (serial,
/// identity, AUTO_INCREMENT).
bool countsByItself(const Column &column);

/// What kind of constant a default of the column is to Prisma.
enum class ConstantKind {
  Text, ///< an enum's values too
  Integer,
  Decimal, ///< with a fraction, exact or not
  Boolean,
  Json,
  DateTime,
  Bytes,
};
ConstantKind constantKind(const ColumnType &type, Provider provider);

/// The elements of a list's default, unquoted; nothing when it is no list of
/// constants.
std::optional<std::vector<std::string>>
listElements(const ColumnDefault &value);

/// Whether Prisma sees no difference between the defaults of two columns.
bool defaultsMatch(const Column &from, const Column &to, const Pairs &pairs);

} // namespace holdfast
