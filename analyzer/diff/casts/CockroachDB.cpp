// CockroachDB's casts as Prisma Migrate 7.10 knows them.
#include "diff/casts/CastTable.h"

using namespace llvm;

namespace holdfast {

Cast cockroachCast(const SizedType &from, const SizedType &to, bool indexed) {
  StringRef old = from.native->name, next = to.native->name;
  if (!indexed && old == "Int4" && next == "String" && !to.size.written)
    return Cast::Safe;
  if (!indexed && old == "Int8" && next == "Int4")
    return Cast::Risky;
  // Six digits are what a time has without a precision.
  bool isTime = old.starts_with("Time");
  auto digits = [](const TypeSize &size) {
    return size.written ? size.first : 6;
  };
  if (isTime && old == next && digits(from.size) == digits(to.size))
    return Cast::Same;
  return Cast::None;
}

} // namespace holdfast
