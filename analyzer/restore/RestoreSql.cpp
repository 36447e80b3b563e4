#include "restore/RestoreSql.h"

#include "catalog/PrismaNames.h"
#include "catalog/RenderSql.h"
#include "catalog/SqlComment.h"
#include "diff/Pairs.h"
#include "diff/Steps.h"
#include "restore/RestoreDomains.h"
#include "restore/SharedNames.h"
#include "schema/Connector.h"
#include "source/Printable.h"
#include "sql/Dialect.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

/// A column that comes back without what made it required.
struct LooseColumn {
  std::string schema;
  std::string table;
  std::string column;
};

/// Adds to a catalog what another one has and it lacks.
class Union {
public:
  Union(const Catalog &current, const Catalog &earlier,
        const CompareOptions &options)
      : current(current), earlier(earlier), pairs(current, earlier, options),
        runnable(current), complete(current) {
    takeNames();
    addNamespaces();
    addEnums();
    for (const Table &table : earlier.tables)
      if (pairs.includes(table))
        addTable(table);
    addSequences();
  }

  const Catalog &current, &earlier;
  Pairs pairs;
  Catalog runnable; ///< what can be made whatever rows there are
  Catalog complete; ///< with all that was required
  std::vector<LooseColumn> loose;
  /// Statements for what Prisma has no words for.
  std::string beyondPrisma;

private:
  /// The tables of names that other tables must not use.
  StringMap<std::string> owners;

  Table speakable(const Table &table, bool isNew);
  void takeNames();
  void nameFreely(Table &table);
  void nameFreely(const Table &table, std::string &name);

  void addNamespaces();
  void addEnums();
  void addValues(EnumType &into, const EnumType &from);
  void addTable(const Table &table);
  void addColumns(const Table &from, Table &into, Table &whole);
  void addKeys(const Table &from, Table &into, Table &whole);
  void addSequences();
};

} // namespace

void Union::addNamespaces() {
  for (Catalog *catalog : {&runnable, &complete}) {
    for (const std::string &name : earlier.schemas)
      if (!is_contained(catalog->schemas, name))
        catalog->schemas.push_back(name);
    for (const std::string &name : earlier.extensions)
      if (!is_contained(catalog->extensions, name))
        catalog->extensions.push_back(name);
  }
}

static std::string keyOf(const Table &table) {
  return table.schema + "." + table.name;
}

void Union::takeNames() {
  bool indexes = sharesNames(current.provider, ConstraintKind::Index);
  bool keys = sharesNames(current.provider, ConstraintKind::ForeignKey);
  for (const Table &table : current.tables) {
    auto take = [&](const std::string &name) {
      owners.try_emplace(table.schema + "." + name, keyOf(table));
    };
    if (indexes && table.primaryKey)
      take(table.primaryKey->name);
    for (const Index &index : table.indexes)
      if (indexes)
        take(index.name);
    for (const ForeignKey &key : table.foreignKeys)
      if (keys)
        take(key.name);
  }
}

void Union::nameFreely(const Table &table, std::string &name) {
  auto isTaken = [&](StringRef candidate) {
    auto owner = owners.find((table.schema + "." + candidate).str());
    return owner != owners.end() && owner->second != keyOf(table);
  };
  if (name.empty())
    return;
  name = freeName(name, isTaken);
  owners.try_emplace(table.schema + "." + name, keyOf(table));
}

/// What is called as something of another table gets a name of its own.
void Union::nameFreely(Table &table) {
  if (sharesNames(current.provider, ConstraintKind::Index)) {
    if (table.primaryKey)
      nameFreely(table, table.primaryKey->name);
    for (Index &index : table.indexes)
      nameFreely(table, index.name);
  }
  if (sharesNames(current.provider, ConstraintKind::ForeignKey))
    for (ForeignKey &key : table.foreignKeys)
      nameFreely(table, key.name);
}

/// Each value goes behind the one that stood before it.
void Union::addValues(EnumType &into, const EnumType &from) {
  auto place = into.values.begin();
  for (const std::string &value : from.values) {
    auto found = find(into.values, value);
    if (found == into.values.end())
      found = into.values.insert(place, value);
    place = std::next(found);
  }
}

void Union::addEnums() {
  for (const EnumType &type : earlier.enums) {
    if (!pairs.includes(type))
      continue;
    for (Catalog *catalog : {&runnable, &complete}) {
      if (EnumType *same = catalog->findEnum(type.schema, type.name))
        addValues(*same, type);
      else
        catalog->enums.push_back(type);
    }
  }
}

static bool fillsItself(const Column &column) {
  return column.nullable || column.defaultValue || column.generated ||
         column.identity;
}

void Union::addColumns(const Table &from, Table &into, Table &whole) {
  for (const Column &column : from.columns) {
    if (into.findColumn(column.name))
      continue;
    whole.columns.push_back(column);
    into.columns.push_back(column);
    if (fillsItself(column))
      continue;
    into.columns.back().nullable = true;
    loose.push_back({from.schema, from.name, column.name});
  }
}

static bool sameParts(const Index &one, const Index &other) {
  return one.parts.size() == other.parts.size() &&
         one.predicate == other.predicate &&
         all_of(zip_equal(one.parts, other.parts), [](const auto &pair) {
           const auto &[ours, theirs] = pair;
           return ours.column == theirs.column &&
                  ours.expression == theirs.expression;
         });
}

static bool hasIndex(const Table &table, const Index &index) {
  return any_of(table.indexes, [&](const Index &other) {
    bool isAsStrict = other.unique || !index.unique;
    return (sameParts(other, index) && isAsStrict) ||
           (!index.name.empty() && other.name == index.name);
  });
}

/// Whether the columns refer to something. Where that is another table by now,
/// their values are of that one.
static bool hasForeignKey(const Table &table, const ForeignKey &key) {
  return any_of(table.foreignKeys, [&](const ForeignKey &other) {
    return other.columns == key.columns;
  });
}

void Union::addKeys(const Table &from, Table &into, Table &whole) {
  if (from.primaryKey && !whole.primaryKey) {
    whole.primaryKey = from.primaryKey;
    if (all_of(from.primaryKey->columns, [&](const std::string &name) {
          const Column *column = into.findColumn(name);
          return column && !column->nullable;
        }))
      into.primaryKey = from.primaryKey;
  }
  for (Table *table : {&into, &whole}) {
    for (const Index &index : from.indexes)
      if (!hasIndex(*table, index))
        table->indexes.push_back(index);
    for (const ForeignKey &key : from.foreignKeys)
      if (!hasForeignKey(*table, key))
        table->foreignKeys.push_back(key);
  }
}

static bool isPlain(const Table &table, const Index &index) {
  return !index.predicate && index.included.empty() &&
         (index.unique || !index.constraint) &&
         all_of(index.parts, [&](const IndexPart &part) {
           const Column *column = table.findColumn(part.column);
           return column && !column->generated;
         });
}

/// The table without what Prisma has no words for. That is written here: of a
/// new table all, of another one what the database is known to lack.
Table Union::speakable(const Table &table, bool isNew) {
  if (earlier.ofPrismaSchema || !canRenderSql(earlier.provider))
    return table;
  const Table *old =
      isNew ? nullptr : current.findTable(table.schema, table.name);
  bool isKnown = isNew || !current.ofPrismaSchema;
  Table out = table;
  auto lacks = [&](const Column &column) {
    return !old || !old->findColumn(column.name);
  };
  for (const Column &column : table.columns)
    if (column.generated && lacks(column))
      beyondPrisma += renderColumnSql(earlier, table, column);
  llvm::erase_if(out.columns,
                 [](const Column &column) { return column.generated; });
  if (connectorOf(earlier.provider).types.scalarLists)
    for (const Column &column : out.columns)
      if (column.type.arrayDimensions && !column.nullable && lacks(column) &&
          (isNew || column.defaultValue))
        beyondPrisma += renderNotNullSql(earlier, table, column);
  for (const Index &index : table.indexes)
    if (isKnown && !isPlain(table, index) && (!old || !hasIndex(*old, index)))
      beyondPrisma += renderIndexSql(earlier, table, index);
  llvm::erase_if(out.indexes,
                 [&](const Index &index) { return !isPlain(table, index); });
  if (isNew && sql::dialectOf(earlier.provider)->addsConstraints)
    for (const CheckConstraint &check : table.checks)
      beyondPrisma += renderCheckSql(earlier, table, check);
  return out;
}

void Union::addTable(const Table &whatWas) {
  bool isNew = !current.findTable(whatWas.schema, whatWas.name);
  Table named = whatWas;
  nameFreely(named);
  Table table = speakable(named, isNew);
  Table *into = runnable.findTable(table.schema, table.name);
  Table *whole = complete.findTable(table.schema, table.name);
  if (!into || !whole) {
    runnable.tables.push_back(table);
    complete.tables.push_back(table);
    return;
  }
  addColumns(table, *into, *whole);
  addKeys(table, *into, *whole);
}

void Union::addSequences() {
  for (Catalog *catalog : {&runnable, &complete})
    for (const Sequence &sequence : earlier.sequences)
      if (none_of(catalog->sequences, [&](const Sequence &other) {
            return other.schema == sequence.schema &&
                   other.name == sequence.name;
          }))
        catalog->sequences.push_back(sequence);
}

// --- The script --------------------------------------------------------------

/// What makes the loose columns required, which the rows have to allow first.
static std::string laterSteps(const Union &both) {
  if (both.loose.empty())
    return "";
  std::string out = "These columns were required and had no default. They are "
                    "back without a value;\nfill them:\n";
  for (const LooseColumn &column : both.loose)
    out += "  " +
           visible((column.schema.empty() ? "" : column.schema + ".") +
                   column.table + "." + column.column) +
           "\n";
  std::vector<Change> changes = compare(both.runnable, both.complete);
  std::string script =
      printScript(migrationSteps(changes, both.runnable, both.complete));
  return "\n" + sqlComment(out + "and then run:\n" + script);
}

/// A comparison of databases leaves extensions alone.
static void addExtensions(const Catalog &current, const Catalog &earlier,
                          std::vector<Change> &changes) {
  auto place = find_if(changes, [](const Change &change) {
    return change.kind != Change::Kind::CreateSchema;
  });
  for (const std::string &name : earlier.extensions) {
    if (is_contained(current.extensions, name) || name == "plpgsql")
      continue;
    Change change{Change::Kind::CreateExtension};
    change.name = name;
    place = std::next(changes.insert(place, change));
  }
}

/// Takes out the changes of enums. Prisma would put new values at the end,
/// where they compare and sort otherwise than before.
static std::string takeEnumValues(const Catalog &catalog,
                                  std::vector<Change> &changes) {
  if (connectorOf(catalog.provider).enumValues != EnumValues::InTypes)
    return "";
  std::string sql;
  for (const Change &change : changes)
    if (change.kind == Change::Kind::AlterEnum)
      sql += renderAddedValuesSql(catalog, *change.fromEnum, *change.toEnum);
  llvm::erase_if(changes, [](const Change &change) {
    return change.kind == Change::Kind::AlterEnum;
  });
  return sql.empty() ? "" : "-- AlterEnum\n" + sql + "\n";
}

/// What the changes make without the rows and values that it had.
static std::vector<std::string> emptiedBy(ArrayRef<Change> changes) {
  std::vector<std::string> names;
  for (const Change &change : changes)
    if (change.kind == Change::Kind::CreateTable)
      names.push_back(change.toTable->name);
    else if (change.kind == Change::Kind::AddColumn &&
             !change.toColumn->generated)
      names.push_back(change.toTable->name + "." + change.toColumn->name);
  return names;
}

RestoreScript restoreSql(const Catalog &current, const Catalog &earlier,
                         const CompareOptions &options) {
  Union both(current, earlier, options);
  std::vector<Change> changes = compare(current, both.runnable, options);
  if (!both.runnable.ofPrismaSchema)
    addExtensions(current, earlier, changes);
  RestoreScript script;
  script.enumValues = takeEnumValues(both.runnable, changes);
  script.sql = printScript(migrationSteps(changes, current, both.runnable));
  addMissingDomains(changes, current, earlier, script.sql);
  script.rowsPlace = std::min(("\n" + script.sql).find("\n-- AddForeignKey\n"),
                              script.sql.size());
  // Rows may be of what is generated, and keys refer to it.
  if (!both.beyondPrisma.empty()) {
    std::string beyond = "-- Beyond Prisma's language\n" + both.beyondPrisma;
    bool isLast = script.rowsPlace == script.sql.size();
    beyond = isLast ? "\n" + beyond : beyond + "\n";
    script.sql.insert(script.rowsPlace, beyond);
    script.rowsPlace += beyond.size();
  }
  script.later = laterSteps(both);
  script.emptied = emptiedBy(changes);
  for (const Change &change : changes)
    if (change.kind == Change::Kind::CreateTable)
      script.created.emplace_back(change.toTable->schema, change.toTable->name);
  return script;
}

} // namespace holdfast
