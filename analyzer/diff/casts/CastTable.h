#pragma once

#include "diff/casts/Cast.h"
#include "schema/TypeFacts.h"

#include "llvm/ADT/ArrayRef.h"

#include <algorithm>
#include <limits>

namespace holdfast {

/// The arguments of a native type, as numbers.
struct TypeSize {
  static constexpr unsigned unlimited = std::numeric_limits<unsigned>::max();

  bool written = false; ///< else the numbers are what the server takes
  unsigned first = 0;   ///< length or precision; `unlimited` for `Max`
  unsigned second = 0;  ///< scale

  unsigned wholeDigits() const { return first - std::min(first, second); }
  bool operator==(const TypeSize &) const = default;
};

/// A column type whose native type Prisma knows.
struct SizedType {
  const NativeType *native;
  TypeSize size;
};

using CastCondition = bool (*)(const TypeSize &from, const TypeSize &to);

/// Nothing where Prisma knows no native type for it.
std::optional<SizedType> sizedTypeOf(const ColumnType &type, Provider provider);

/// What becomes of `from` when it turns into `to`: names of native types with
/// blanks between them, names of groups in lower case, or `*` for any type.
struct CastRow {
  llvm::StringLiteral from;
  llvm::StringLiteral to;
  Cast cast;
  CastCondition when = nullptr;
};

/// Native types that many rows name together.
struct TypeGroup {
  llvm::StringLiteral name;
  llvm::StringLiteral types;
};

/// The casts of one database between two types that differ. The first row that
/// holds decides; where none does, there is no cast.
struct CastTable {
  llvm::ArrayRef<TypeGroup> groups;
  llvm::ArrayRef<CastRow> rows;
};

extern const CastTable postgresqlCasts;
extern const CastTable mysqlCasts;
extern const CastTable sqlserverCasts;

Cast lookUp(const CastTable &table, const SizedType &from, const SizedType &to);

/// CockroachDB changes hardly any types.
Cast cockroachCast(const SizedType &from, const SizedType &to, bool indexed);

/// SQLite keeps any value in any column, so only the family of types counts.
Cast sqliteCast(const ColumnType &from, const ColumnType &to);

/// Prisma's word for the family of a declared SQLite type: `Int`, `Binary`, or
/// empty where Prisma knows none.
llvm::StringRef sqliteFamily(const ColumnType &type);

/// Conditions that tables share.
template <unsigned n> bool isShorterThan(const TypeSize &, const TypeSize &to) {
  return to.written && to.first < n;
}
template <unsigned n> bool isAtLeast(const TypeSize &, const TypeSize &to) {
  return to.written && to.first >= n;
}
inline bool isUnsized(const TypeSize &, const TypeSize &to) {
  return !to.written;
}
inline bool wasUnsized(const TypeSize &from, const TypeSize &) {
  return !from.written;
}
/// A number with fewer than n digits before the point.
template <unsigned n>
bool hasFewerDigits(const TypeSize &, const TypeSize &to) {
  return to.written && to.wholeDigits() < n;
}
inline bool losesLength(const TypeSize &from, const TypeSize &to) {
  return from.first > to.first;
}
/// Digits on either side of the point.
inline bool losesDigits(const TypeSize &from, const TypeSize &to) {
  return from.wholeDigits() > to.wholeDigits() || from.second > to.second;
}

} // namespace holdfast
