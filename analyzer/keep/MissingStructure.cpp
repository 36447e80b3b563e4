#include "keep/MissingStructure.h"

#include "catalog/RenderSql.h"
#include "catalog/SqlName.h"
#include "keep/MissingExtensions.h"
#include "keep/OwnCreations.h"
#include "keep/RowSource.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast::keep {

namespace {

/// Collects what is missing, object by object.
class Search {
public:
  Search(const Catalog &earlier, const Catalog &current,
         ArrayRef<KeptTable> tables)
      : earlier(earlier), current(current), kept(tables),
        isSqlite(earlier.provider == Provider::SQLite) {
    created.provider = earlier.provider;
  }

  Expected<MissingStructure> run();

private:
  void addTable(const KeptTable &table);
  void addColumns(const Table &then, const Table &now, MissingParts &parts);
  void addColumn(const Table &then, const Column &column);
  void addParts(const Table &then, const Table &now, const MissingParts &parts);
  void addTypes(const ColumnType &type);
  void addSequences(const Table &table);
  void addReferrers();
  bool willBe(StringRef schema, StringRef table) const;
  void dropDanglingKeys();
  void mentionViews();
  void remark(const Twine &sentence) { out.remarks.push_back(sentence.str()); }

  const Catalog &earlier, &current;
  ArrayRef<KeptTable> kept;
  bool isSqlite;
  Catalog created;
  MissingStructure out;
  /// What follows the rows of tables that are there.
  std::vector<std::string> later;
  StringSet<> isChanged; ///< tables that come back otherwise
  /// Types of columns that no statement of the copy makes: an extension does.
  StringSet<> typesOfOthers;
};

} // namespace

void addStatement(std::vector<std::string> &into, StringRef sql) {
  sql = sql.trim();
  sql.consume_back(";");
  if (!sql.empty())
    into.push_back(sql.str());
}

// --- What a table needs ------------------------------------------------------

/// The type of a column, if it is one of the user's that is not there.
void Search::addTypes(const ColumnType &type) {
  auto isType = [&](const auto &other) {
    return other.name == type.name && other.schema == type.schema;
  };
  if (auto then = find_if(earlier.enums, isType); then != earlier.enums.end()) {
    const EnumType *now = current.findEnum(then->schema, then->name);
    if (!now) {
      if (none_of(created.enums, isType))
        created.enums.push_back(*then);
      return;
    }
    // A statement a line.
    std::string values = renderAddedValuesSql(earlier, *now, *then);
    SmallVector<StringRef> lines;
    StringRef(values).split(lines, ";\n");
    for (StringRef line : lines)
      if (!is_contained(out.enumValues, line.str()))
        addStatement(out.enumValues, line);
    return;
  }
  auto domain = find_if(earlier.domains, isType);
  if (domain == earlier.domains.end() && !type.schema.empty())
    typesOfOthers.insert(type.name);
  if (domain == earlier.domains.end() || any_of(current.domains, isType) ||
      any_of(created.domains, isType))
    return;
  addTypes(domain->type);
  created.domains.push_back(*domain);
}

void Search::addSequences(const Table &table) {
  for (const Sequence &sequence : earlier.sequences) {
    auto isSame = [&](const Sequence &other) {
      return other.schema == sequence.schema && other.name == sequence.name;
    };
    bool isOwned =
        sequence.schema == table.schema && sequence.ownerTable == table.name;
    bool isUsed = any_of(table.columns, [&](const Column &column) {
      return column.defaultValue &&
             StringRef(column.defaultValue->text).contains(sequence.name);
    });
    if ((isOwned || isUsed) && none_of(current.sequences, isSame) &&
        none_of(created.sequences, isSame))
      created.sequences.push_back(sequence);
  }
}

// --- Tables that are not there -----------------------------------------------

void Search::addTable(const KeptTable &table) {
  MissingParts &parts = out.tables.emplace_back();
  const Table *then = earlier.findTable(table.table.schema, table.table.name);
  if (!then)
    return;
  const Table *now = current.findTable(then->schema, then->name);
  if (now) {
    addColumns(*then, *now, parts);
    addParts(*then, *now, parts);
    return;
  }
  if (!table.isWhole) {
    std::string leftover = "new_" + then->name;
    bool isHalfDone = isSqlite && current.findTable("", leftover);
    remark("`" + nameOf(*then) + "` is not there, and the copy has only some " +
           "of its columns: bring the table back first" +
           (isHalfDone
                ? ", its rows are in `" + leftover +
                      "` (PRAGMA legacy_alter_table = ON; ALTER TABLE " +
                      quotedName(leftover, earlier.provider) + " RENAME TO " +
                      quotedName(then->name, earlier.provider) + ")"
                : ""));
    return;
  }
  parts.isCreated = true;
  for (const Column &column : then->columns)
    addTypes(column.type);
  addSequences(*then);
  created.tables.push_back(*then);
  // Its own statement has them.
  if (earlier.provider == Provider::MySQL && !table.creation.empty()) {
    created.tables.back().indexes.clear();
    created.tables.back().foreignKeyIndexes.clear();
  }
  if (!then->schema.empty() && !is_contained(current.schemas, then->schema) &&
      !is_contained(created.schemas, then->schema))
    created.schemas.push_back(then->schema);
}

/// Whether there is such a table once all is back.
bool Search::willBe(StringRef schema, StringRef table) const {
  return current.findTable(schema, table) ||
         any_of(created.tables, [&](const Table &other) {
           return other.schema == schema && other.name == table;
         });
}

/// A table that is gone cannot be referred to, nor be a parent.
void Search::dropDanglingKeys() {
  for (Table &table : created.tables) {
    llvm::erase_if(table.foreignKeys, [&](const ForeignKey &key) {
      bool isThere = willBe(key.referencedSchema, key.referencedTable);
      if (!isThere)
        remark("the foreign key from `" + nameOf(table) + "` to `" +
               key.referencedTable +
               "` stays away: there is no such table now");
      if (!isThere)
        isChanged.insert(table.name);
      return !isThere;
    });
    llvm::erase_if(table.parents, [&](const ParentTable &parent) {
      bool isThere = willBe(parent.schema, parent.name);
      if (!isThere)
        remark("`" + nameOf(table) + "` comes back as a table of its own: `" +
               parent.name + "`, which it was a part of, is not there");
      return !isThere;
    });
  }
}

/// Foreign keys of tables that stayed went with what they refer to.
void Search::addReferrers() {
  for (const Table &table : created.tables)
    for (const Table *then : earlier.findReferrers(table.schema, table.name)) {
      const Table *now = current.findTable(then->schema, then->name);
      if (!now)
        continue;
      for (const ForeignKey &key : then->foreignKeys) {
        bool refers = key.referencedSchema == table.schema &&
                      key.referencedTable == table.name;
        bool hasColumns = all_of(key.columns, [&](const std::string &name) {
          return now->findColumn(name);
        });
        bool isThere = any_of(now->foreignKeys, [&](const ForeignKey &other) {
          return other.columns == key.columns;
        });
        if (!refers || !hasColumns || isThere)
          continue;
        if (isSqlite)
          remark("the foreign key from `" + nameOf(*now) + "` to `" +
                 nameOf(table) +
                 "` stays away: SQLite adds none to a table that is there");
        else
          addStatement(later, renderForeignKeySql(earlier, *then, key));
      }
    }
}

// --- Columns that are not there ----------------------------------------------

static bool isConstant(const ColumnDefault &value) {
  return value.kind == ColumnDefault::Kind::Literal;
}

/// Adds a column so that it can be filled, and makes it what it was afterwards.
void Search::addColumn(const Table &then, const Column &column) {
  std::string name = "`" + nameOf(then) + "." + column.name + "`";
  if (isSqlite && column.generated) {
    remark(name + " stays away: SQLite adds no stored column that is " +
           "generated to a table that is there");
    return;
  }
  addTypes(column.type);
  Column open = column;
  if (isSqlite && open.defaultValue && !isConstant(*open.defaultValue)) {
    open.defaultValue.reset();
    remark(name +
           " comes back without its default: SQLite adds only constant " +
           "ones to a table that is there");
  }
  bool isFilled = open.defaultValue.has_value() || column.nullable;
  if (!isFilled)
    open.nullable = true;
  if (!isFilled && isSqlite)
    remark(name +
           " comes back nullable: SQLite adds no required column without "
           "a default to a table that is there");
  addStatement(out.beforeRows, renderColumnSql(earlier, then, open));
  if (!isFilled && !isSqlite)
    addStatement(later, renderNotNullSql(earlier, then, column));
  addStatement(later, renderColumnCommentSql(earlier, then, column));
}

void Search::addColumns(const Table &then, const Table &now,
                        MissingParts &parts) {
  const KeptTable &table = kept[out.tables.size() - 1];
  for (const Column &column : then.columns) {
    // Of a table of which some columns are kept, others went on purpose.
    bool isWanted = table.isWhole || column.generated ||
                    is_contained(table.columns, column.name);
    if (now.findColumn(column.name) || !isWanted)
      continue;
    addColumn(then, column);
    if (!column.generated)
      parts.addedColumns.push_back(column.name);
  }
}

/// Indexes, keys and checks that went with the columns.
void Search::addParts(const Table &then, const Table &now,
                      const MissingParts &parts) {
  auto isAdded = [&](const std::string &name) {
    return is_contained(parts.addedColumns, name);
  };
  for (const Index &index : then.indexes)
    if (any_of(index.parts,
               [&](const IndexPart &part) { return isAdded(part.column); }))
      addStatement(later, renderIndexSql(earlier, then, index));
  for (const ForeignKey &key : then.foreignKeys) {
    if (none_of(key.columns, isAdded))
      continue;
    if (!willBe(key.referencedSchema, key.referencedTable) &&
        none_of(kept, [&](const KeptTable &other) {
          return other.table ==
                 TableName{key.referencedSchema, key.referencedTable};
        }))
      remark("the foreign key from `" + nameOf(then) + "` to `" +
             key.referencedTable + "` stays away: there is no such table now");
    else if (isSqlite)
      remark("the foreign key from `" + nameOf(then) + "` to `" +
             key.referencedTable +
             "` stays away: SQLite adds none to a table that is there");
    else
      addStatement(later, renderForeignKeySql(earlier, then, key));
  }
}

/// Those that the copy has no statement for.
void Search::mentionViews() {
  for (const View &view : earlier.views) {
    std::string name = qualifiedName(view.schema, view.name, earlier.provider);
    bool comesBack = any_of(kept, [&](const KeptTable &table) {
      return any_of(table.attached, [&](const Attached &part) {
        return part.kind == "view" && part.name == name;
      });
    });
    if (comesBack)
      continue;
    bool isThere = any_of(current.views, [&](const View &other) {
      return other.schema == view.schema && other.name == view.name;
    });
    if (!isThere && any_of(created.tables, [&](const Table &table) {
          return StringRef(view.query).contains(table.name);
        }))
      remark("the view `" + view.name + "` stays away; its query is in the " +
             "copy's structure.sql");
  }
}

Expected<MissingStructure> Search::run() {
  for (const KeptTable &table : kept)
    addTable(table);
  dropDanglingKeys();
  addReferrers();
  mentionViews();
  created.extensions =
      missingExtensions(earlier, current, created, typesOfOthers);
  created.indexNames();
  auto phases = renderSqlByPhase(created);
  if (!phases)
    return phases.takeError();
  OwnCreations creations{earlier, kept, out.tables};
  creations.addCollations(phases->beforeRows);
  creations.use(phases->beforeRows, isChanged);
  // Types first, which new columns may have.
  out.beforeRows.insert(out.beforeRows.begin(), phases->beforeRows.begin(),
                        phases->beforeRows.end());
  out.afterRows = std::move(phases->afterRows);
  append_range(out.afterRows, later);
  return std::move(out);
}

Expected<MissingStructure> findMissing(const Catalog &earlier,
                                       const Catalog &current,
                                       ArrayRef<KeptTable> tables) {
  return Search(earlier, current, tables).run();
}

} // namespace holdfast::keep
