#pragma once

#include "diff/casts/Cast.h"

#include <string>

namespace holdfast {

/// What a server makes of values when it converts a column to another type. The
/// facts are those of the databases' manuals, seen on PostgreSQL 15 and MariaDB
/// 10.11 in strict mode; the texts complete a sentence.
struct CastOutcome {
  /// Whether the rest is a fact; else nothing is known of the cast.
  bool isKnown = false;
  /// What the column would do, where its values lose something and nothing
  /// fails: `lose its time of day`.
  std::string loss;
  /// Which value the server rejects: `is longer than 5 characters`.
  std::string failure;
};

/// How a conversion is asked for. PostgreSQL cuts what is too long if a cast
/// says so, and rejects it where the type alone changes.
enum class Conversion { Assigned, Cast };

/// The same where only so many characters of a text are kept, by an expression
/// such as `left(a, 80)`; nothing is known of other types.
CastOutcome outcomeOfCut(const ColumnType &from, unsigned kept,
                         Provider provider);

/// Nothing is known of enums that are types of their own, of unsupported types,
/// of lists that become single values, and on SQLite and MongoDB, which convert
/// nothing.
CastOutcome outcomeOfCast(const ColumnType &from, const ColumnType &to,
                          Provider provider,
                          Conversion conversion = Conversion::Assigned);

} // namespace holdfast
