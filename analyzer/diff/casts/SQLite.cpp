// SQLite's types, of which Prisma Migrate 7.10 tells families apart.
#include "catalog/RenderType.h"
#include "diff/casts/CastTable.h"

namespace holdfast {

static std::optional<Scalar> familyOf(const ColumnType &type) {
  return type.unsupported.empty() ? sqliteScalar(type) : std::nullopt;
}

llvm::StringRef sqliteFamily(const ColumnType &type) {
  std::optional<Scalar> family = familyOf(type);
  if (!family)
    return "";
  return family == Scalar::Bytes ? "Binary" : spelling(*family);
}

Cast sqliteCast(const ColumnType &from, const ColumnType &to) {
  std::optional<Scalar> old = familyOf(from), next = familyOf(to);
  if (old == next && (old || from.name == to.name))
    return Cast::Same;
  return next == Scalar::String ? Cast::Safe : Cast::Risky;
}

} // namespace holdfast
