#include "diff/Change.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

/// Tables that PostGIS makes; Prisma ignores them even where a model maps one.
static bool isPostGisTable(StringRef name) {
  static constexpr StringLiteral names[] = {
      "spatial_ref_sys", "geometry_columns", "geography_columns",
      "raster_columns", "raster_overviews"};
  return any_of(
      names, [&](StringRef known) { return name.equals_insensitive(known); });
}

static std::string qualifiedName(StringRef schema, StringRef name) {
  return schema.empty() ? name.str() : (Twine(schema) + "." + name).str();
}

namespace {

/// Whether a comparison looks at an object at all.
class Scope {
public:
  Scope(const Catalog &to, const CompareOptions &options)
      : to(to), options(options) {}

  bool includes(const Table &table) const {
    bool postgres = to.provider == Provider::PostgreSQL ||
                    to.provider == Provider::CockroachDB;
    return !isMigrationsTable(table.name) &&
           !(postgres && isPostGisTable(table.name)) &&
           includesSchema(table.schema) &&
           !is_contained(options.externalTables,
                         qualifiedName(table.schema, table.name));
  }

  bool includes(const EnumType &type) const {
    return includesSchema(type.schema) &&
           !is_contained(options.externalEnums,
                         qualifiedName(type.schema, type.name));
  }

private:
  bool includesSchema(StringRef schema) const {
    return schema.empty() || is_contained(to.schemas, schema);
  }

  const Catalog &to;
  const CompareOptions &options;
};

/// Objects of one catalog by qualified name.
template <typename Object> class NameIndex {
public:
  explicit NameIndex(const std::vector<Object> &objects) {
    for (const Object &object : objects)
      byName.try_emplace(qualifiedName(object.schema, object.name), &object);
  }
  const Object *find(const Object &like) const {
    return byName.lookup(qualifiedName(like.schema, like.name));
  }

private:
  StringMap<const Object *> byName;
};

} // namespace

/// PostgreSQL's times hold six digits when no precision is written, so one
/// without a precision differs from none.
static bool hasOptionalPrecision(Provider provider, StringRef type) {
  return (provider == Provider::PostgreSQL ||
          provider == Provider::CockroachDB) &&
         type.starts_with("time");
}

/// Whether Prisma sees no change between the two types. An `Unsupported` type
/// names no schema, and SQLite knows only families of words.
static bool sameType(const ColumnType &from, const ColumnType &to,
                     Provider provider) {
  if (from.name != to.name || from.arrayDimensions != to.arrayDimensions ||
      from.isUnsigned != to.isUnsigned || from.values != to.values)
    return false;
  if (from.schema != to.schema && !from.schema.empty() && !to.schema.empty())
    return false;
  if (from.arguments == to.arguments)
    return true;
  return hasOptionalPrecision(provider, from.name) &&
         (from.arguments.empty() || to.arguments.empty());
}

/// Prisma makes lists nullable and reads NULL as an empty one, so a list's
/// nullability is no difference.
static bool sameColumn(const Column &from, const Column &to,
                       Provider provider) {
  return sameType(from.type, to.type, provider) &&
         (from.nullable == to.nullable || to.type.arrayDimensions);
}

static void compareColumns(const Table &from, const Table &to,
                           Provider provider, std::vector<Change> &changes) {
  for (const Column &column : from.columns) {
    const Column *other = to.findColumn(column.name);
    if (!other)
      changes.push_back({Change::Kind::DropColumn, &from, &to, &column});
    else if (!sameColumn(column, *other, provider))
      changes.push_back(
          {Change::Kind::AlterColumn, &from, &to, &column, other});
  }
  for (const Column &column : to.columns)
    if (!from.findColumn(column.name))
      changes.push_back(
          {Change::Kind::AddColumn, &from, &to, nullptr, &column});
}

static void compareTables(const Catalog &from, const Catalog &to,
                          const Scope &scope, std::vector<Change> &changes) {
  NameIndex<Table> fromIndex(from.tables), toIndex(to.tables);
  for (const Table &table : from.tables) {
    if (!scope.includes(table))
      continue;
    if (const Table *other = toIndex.find(table))
      compareColumns(table, *other, to.provider, changes);
    else
      changes.push_back({Change::Kind::DropTable, &table});
  }
  for (const Table &table : to.tables)
    if (scope.includes(table) && !fromIndex.find(table))
      changes.push_back({Change::Kind::CreateTable, nullptr, &table});
}

static Change enumChange(Change::Kind kind, const EnumType *from,
                         const EnumType *to) {
  Change change{kind};
  change.fromEnum = from;
  change.toEnum = to;
  return change;
}

static void compareEnums(const Catalog &from, const Catalog &to,
                         const Scope &scope, std::vector<Change> &changes) {
  NameIndex<EnumType> fromIndex(from.enums), toIndex(to.enums);
  for (const EnumType &type : from.enums) {
    if (!scope.includes(type))
      continue;
    const EnumType *other = toIndex.find(type);
    if (!other)
      changes.push_back(enumChange(Change::Kind::DropEnum, &type, nullptr));
    else if (type.values != other->values)
      changes.push_back(enumChange(Change::Kind::AlterEnum, &type, other));
  }
  for (const EnumType &type : to.enums)
    if (scope.includes(type) && !fromIndex.find(type))
      changes.push_back(enumChange(Change::Kind::CreateEnum, nullptr, &type));
}

std::vector<Change> compare(const Catalog &from, const Catalog &to,
                            const CompareOptions &options) {
  std::vector<Change> changes;
  Scope scope(to, options);
  compareTables(from, to, scope, changes);
  compareEnums(from, to, scope, changes);
  return changes;
}

} // namespace holdfast
