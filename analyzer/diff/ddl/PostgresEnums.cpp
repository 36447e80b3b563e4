#include "diff/DefaultValue.h"
#include "diff/ddl/PostgresDdl.h"
#include "diff/ddl/SqlText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static std::string quote(StringRef name) {
  return quotedName(name, Provider::PostgreSQL);
}

void PostgresDdl::createEnum(const EnumType &type, Statements &out) const {
  out.push_back("CREATE TYPE " + qualified(type.schema, type.name) +
                " AS ENUM (" + joinNames(type.values, ", ", quotedText) + ")");
}

void PostgresDdl::dropEnum(const EnumType &type, Statements &out) const {
  out.push_back("DROP TYPE " + qualified(type.schema, type.name));
}

static bool hasType(const Column &column, const EnumType &type) {
  return column.type.schema == type.schema && column.type.name == type.name;
}

namespace {
/// A column whose default is a value of an enum.
struct DefaultUse {
  const Table *table;
  const Column *from;
  const Column *to; ///< null when it has no such default any more
};
} // namespace

/// Whether the default is a value of the type, or a list of such.
static bool isConstant(const Column &column) {
  return column.defaultValue &&
         (column.defaultValue->kind != ColumnDefault::Kind::Expression ||
          (column.type.arrayDimensions && listElements(*column.defaultValue)));
}

/// In Prisma's order: what is dropped comes first; the tables of a database and
/// the columns of every table go by name.
static std::vector<DefaultUse>
usesAsDefault(const Catalog &from, const Catalog &to, const Change &change) {
  struct Place {
    const Table *table, *after;
  };
  std::vector<Place> tables;
  for (const Table &table : from.tables)
    tables.push_back({&table, to.findTable(table.schema, table.name)});
  llvm::stable_sort(tables, [&](const Place &a, const Place &b) {
    if (!a.after != !b.after || from.ofPrismaSchema)
      return !a.after && b.after;
    return std::tie(a.table->schema, a.table->name) <
           std::tie(b.table->schema, b.table->name);
  });
  std::vector<DefaultUse> uses;
  for (const Place &place : tables) {
    size_t first = uses.size();
    for (const Column &column : place.table->columns)
      if (hasType(column, *change.fromEnum) && isConstant(column))
        uses.push_back(
            {place.table, &column,
             place.after ? place.after->findColumn(column.name) : nullptr});
    llvm::sort(
        uses.begin() + first, uses.end(),
        [](const DefaultUse &a, const DefaultUse &b) {
          return std::make_pair(a.to != nullptr, StringRef(a.from->name)) <
                 std::make_pair(b.to != nullptr, StringRef(b.from->name));
        });
  }
  for (DefaultUse &use : uses)
    if (use.to && (!hasType(*use.to, *change.toEnum) || !isConstant(*use.to)))
      use.to = nullptr;
  return uses;
}

/// PostgreSQL drops no value of an enum: a new type takes its place.
void PostgresDdl::replaceEnum(const Change &change, Statements &out) const {
  const EnumType &before = *change.fromEnum, &after = *change.toEnum;
  std::string made = qualified(after.schema, after.name + "_new");
  std::vector<DefaultUse> uses = usesAsDefault(from, to, change);
  out.push_back("BEGIN");
  out.push_back("CREATE TYPE " + made + " AS ENUM (" +
                joinNames(after.values, ", ", quotedText) + ")");
  for (const DefaultUse &use : uses)
    out.push_back("ALTER TABLE " + nameOf(*use.table) + " ALTER COLUMN " +
                  quote(use.from->name) + " DROP DEFAULT");
  for (const Table &table : to.tables)
    for (const Column &column : table.columns) {
      if (!hasType(column, after))
        continue;
      std::string type = made + (column.type.arrayDimensions ? "[]" : "");
      out.push_back("ALTER TABLE " + nameOf(table) + " ALTER COLUMN " +
                    quote(column.name) + " TYPE " + type + " USING (" +
                    quote(column.name) + "::text::" + type + ")");
    }
  out.push_back("ALTER TYPE " + qualified(before.schema, before.name) +
                " RENAME TO " + quote(before.name + "_old"));
  out.push_back("ALTER TYPE " + made + " RENAME TO " + quote(after.name));
  out.push_back("DROP TYPE " + qualified(before.schema, before.name + "_old"));
  for (const DefaultUse &use : uses)
    if (use.to)
      out.push_back("ALTER TABLE " + nameOf(*use.table) + " ALTER COLUMN " +
                    quote(use.from->name) + " SET DEFAULT " +
                    defaultOf(*use.to));
  out.push_back("COMMIT");
}

void PostgresDdl::alterCockroachEnum(const Change &change,
                                     Statements &out) const {
  std::string alter =
      "ALTER TYPE " + qualified(change.fromEnum->schema, change.fromEnum->name);
  for (const DefaultUse &use : usesAsDefault(from, to, change))
    if (!use.from->type.arrayDimensions &&
        !is_contained(change.toEnum->values, use.from->defaultValue->text))
      out.push_back("ALTER TABLE " + nameOf(*use.table) + " ALTER COLUMN " +
                    quote(use.from->name) + " DROP DEFAULT");
  for (const std::string &value : addedValues(change))
    out.push_back(alter + " ADD VALUE " + quotedText(value));
  // Prisma 7.10 writes no blank before DROP.
  for (const std::string &value : removedValues(change))
    out.push_back(alter + "DROP VALUE " + quotedText(value));
}

void PostgresDdl::alterEnum(const Change &change, Statements &out) const {
  if (isCockroach)
    return alterCockroachEnum(change, out);
  if (!removedValues(change).empty())
    return replaceEnum(change, out);
  for (const std::string &value : addedValues(change))
    out.push_back("ALTER TYPE " +
                  qualified(change.fromEnum->schema, change.fromEnum->name) +
                  " ADD VALUE " + quotedText(value));
}

} // namespace holdfast
