#include "sql/Database.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::sql {

Database::Database(const Dialect &dialect, Catalog base)
    : facts(&dialect), state(std::move(base)) {
  for (const Table &table : state.tables)
    registerTable(table);
  for (auto [position, view] : enumerate(state.views))
    relations[key(view.schema, view.name)] = {Relation::Kind::View,
                                              static_cast<uint32_t>(position)};
  for (auto [position, sequence] : enumerate(state.sequences))
    relations[key(sequence.schema, sequence.name)] = {
        Relation::Kind::Sequence, static_cast<uint32_t>(position)};
  for (auto [position, type] : enumerate(state.enums))
    types[key(type.schema, type.name)] = static_cast<uint32_t>(position);
}

template <typename List> static void compact(List &list) {
  erase_if(list, [](const auto &object) {
    return object.name.empty() || object.schema == temporarySchema;
  });
}

Catalog Database::take() const {
  Catalog result = state;
  compact(result.tables);
  compact(result.views);
  compact(result.enums);
  compact(result.sequences);
  return result;
}

// --- Lookup -----------------------------------------------------------------

std::string Database::key(StringRef schema, StringRef name) const {
  std::string text;
  text.reserve(schema.size() + name.size() + 1);
  text.append(schema.begin(), schema.end());
  text += '\0';
  text += facts->tablesIgnoreCase ? name.lower() : name.str();
  return text;
}

bool Database::sameName(StringRef a, StringRef b) const {
  return facts->tablesIgnoreCase ? a.equals_insensitive(b) : a == b;
}

bool Database::sameColumn(StringRef a, StringRef b) const {
  return facts->columnsIgnoreCase ? a.equals_insensitive(b) : a == b;
}

const Relation *Database::find(StringRef schema, StringRef name) const {
  auto found = relations.find(key(schema, name));
  return found == relations.end() ? nullptr : &found->second;
}

Table *Database::findTable(StringRef schema, StringRef name) {
  const Relation *relation = find(schema, name);
  return relation && relation->kind == Relation::Kind::Table
             ? &state.tables[relation->position]
             : nullptr;
}

Column *Database::findColumn(Table &table, StringRef name) const {
  for (Column &column : table.columns)
    if (sameColumn(column.name, name))
      return &column;
  return nullptr;
}

bool Database::hasSchema(StringRef name) const {
  return is_contained(state.schemas, name);
}

EnumType *Database::findEnum(StringRef schema, StringRef name) {
  auto found = types.find(key(schema, name));
  return found == types.end() || found->second == noEnum
             ? nullptr
             : &state.enums[found->second];
}

bool Database::hasType(StringRef schema, StringRef name) const {
  return types.contains(key(schema, name));
}

// --- Names ------------------------------------------------------------------

void Database::registerIndex(const Table &table, StringRef name) {
  if (facts->indexesShareNamespace && !name.empty())
    relations.try_emplace(key(table.schema, name),
                          Relation{Relation::Kind::Index, positionOf(table)});
}

void Database::unregisterIndex(const Table &table, StringRef name) {
  if (facts->indexesShareNamespace && !name.empty())
    relations.erase(key(table.schema, name));
}

void Database::countConstraint(const Table &table, StringRef name, int change) {
  if (!name.empty())
    constraintNames[key(table.schema, name)] += change;
}

void Database::registerTable(const Table &table) {
  relations[key(table.schema, table.name)] = {Relation::Kind::Table,
                                              positionOf(table)};
  for (const Column &column : table.columns)
    noteTypeUse(column.type);
  if (table.primaryKey) {
    registerIndex(table, table.primaryKey->name);
    countConstraint(table, table.primaryKey->name, 1);
  }
  for (const Index &index : table.indexes) {
    registerIndex(table, index.name);
    if (index.constraint)
      countConstraint(table, index.name, 1);
  }
  for (const ForeignKey &foreignKey : table.foreignKeys) {
    countConstraint(table, foreignKey.name, 1);
    referencedTables.insert(
        key(foreignKey.referencedSchema, foreignKey.referencedTable));
  }
  for (const CheckConstraint &check : table.checks)
    countConstraint(table, check.name, 1);
}

void Database::unregisterTable(const Table &table) {
  relations.erase(key(table.schema, table.name));
  if (table.primaryKey) {
    unregisterIndex(table, table.primaryKey->name);
    countConstraint(table, table.primaryKey->name, -1);
  }
  for (const Index &index : table.indexes) {
    unregisterIndex(table, index.name);
    if (index.constraint)
      countConstraint(table, index.name, -1);
  }
  for (const ForeignKey &foreignKey : table.foreignKeys)
    countConstraint(table, foreignKey.name, -1);
  for (const CheckConstraint &check : table.checks)
    countConstraint(table, check.name, -1);
}

bool Database::isConstraintNameTaken(StringRef schema, StringRef name) const {
  return constraintNames.lookup(key(schema, name)) > 0;
}

std::string Database::chooseName(StringRef schema, StringRef first,
                                 StringRef second, StringRef label,
                                 bool isRelation) const {
  for (unsigned number = 0;; ++number) {
    std::string ending = ("_" + label).str();
    if (number)
      ending += std::to_string(number);
    size_t firstSize = first.size(), secondSize = second.size();
    size_t separators = second.empty() ? 0 : 1;
    size_t limit = facts->maxNameLength ? facts->maxNameLength : ~0u;
    while (firstSize + secondSize + separators + ending.size() > limit) {
      if (firstSize > secondSize)
        --firstSize;
      else if (secondSize)
        --secondSize;
      else
        break;
    }
    // Never through the middle of a character.
    auto clip = [](StringRef text, size_t size) {
      while (size && size < text.size() && (text[size] & 0xC0) == 0x80)
        --size;
      return text.take_front(size);
    };
    std::string name = clip(first, firstSize).str();
    if (!second.empty())
      name += "_" + clip(second, secondSize).str();
    name += ending;
    bool taken = isConstraintNameTaken(schema, name) ||
                 (isRelation && find(schema, name));
    if (!taken)
      return name;
  }
}

// --- Tables -----------------------------------------------------------------

Table &Database::addTable(Table table) {
  state.tables.push_back(std::move(table));
  registerTable(state.tables.back());
  return state.tables.back();
}

/// Calls `function` with every foreign key that refers to the table, and with
/// the table it belongs to; drops those for which it returns true.
template <typename Function>
void Database::forReferences(const Table &table, Function function) {
  if (!referencedTables.contains(key(table.schema, table.name)))
    return;
  for (Table &other : state.tables)
    erase_if(other.foreignKeys, [&](ForeignKey &foreignKey) {
      if (!sameName(foreignKey.referencedTable, table.name) ||
          foreignKey.referencedSchema != table.schema)
        return false;
      bool drop = function(other, foreignKey);
      if (drop)
        countConstraint(other, foreignKey.name, -1);
      return drop;
    });
}

void Database::dropTable(Table &table) {
  unregisterTable(table);
  // SQLite keeps a reference to a table that is gone; the name may come back.
  if (facts->namedForeignKeys)
    forReferences(table, [](Table &, ForeignKey &) { return true; });
  dropOwnedSequences(table, "");
  table = Table{};
}

/// Those of one column, or of all when `column` is empty.
void Database::dropOwnedSequences(const Table &table, StringRef column) {
  for (Sequence &sequence : state.sequences)
    if (sequence.ownerTable == table.name && sequence.schema == table.schema &&
        (column.empty() || sequence.ownerColumn == column)) {
      relations.erase(key(sequence.schema, sequence.name));
      sequence = Sequence{};
    }
}

bool Database::renameTable(Table &table, StringRef schema, StringRef name) {
  const Relation *taken = find(schema, name);
  if (taken && (taken->kind != Relation::Kind::Table ||
                taken->position != positionOf(table)))
    return false;
  forReferences(table, [&](Table &, ForeignKey &foreignKey) {
    foreignKey.referencedSchema = schema.str();
    foreignKey.referencedTable = name.str();
    return false;
  });
  referencedTables.insert(key(schema, name));
  for (Sequence &sequence : state.sequences)
    if (sequence.ownerTable == table.name && sequence.schema == table.schema) {
      sequence.ownerTable = name.str();
      if (sequence.schema != schema)
        renameRelation(sequence.schema, sequence.name, schema, sequence.name);
    }
  unregisterTable(table);
  table.schema = schema.str();
  table.name = name.str();
  registerTable(table);
  return true;
}

/// Whether the expression uses the column; a text in quotes does not count.
bool Database::mentions(StringRef expression, StringRef column) const {
  Lexer lexer(facts->lexical, expression,
              {0, static_cast<uint32_t>(expression.size())});
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next()) {
    StringRef text = expression.slice(token.range.begin, token.range.end);
    if (token.kind == TokenKind::QuotedName &&
        sameColumn(text.drop_front().drop_back(), column))
      return true;
    if (token.kind == TokenKind::Word &&
        (facts->folding == Folding::Lower ? text.lower() == column
                                          : sameColumn(text, column)))
      return true;
  }
  return false;
}

void Database::dropColumn(Table &table, StringRef name) {
  auto isIt = [&](StringRef column) { return sameColumn(column, name); };
  if (table.primaryKey && any_of(table.primaryKey->columns, isIt))
    dropPrimaryKey(table);
  for (size_t i = table.indexes.size(); i-- > 0;) {
    Index &index = table.indexes[i];
    bool uses = any_of(index.parts, [&](const IndexPart &part) {
      return part.column.empty() ? mentions(part.expression, name)
                                 : isIt(part.column);
    });
    if (uses || (index.predicate && mentions(*index.predicate, name)))
      dropIndex(table, i);
  }
  erase_if(table.foreignKeys, [&](const ForeignKey &foreignKey) {
    bool drop = any_of(foreignKey.columns, isIt);
    if (drop)
      countConstraint(table, foreignKey.name, -1);
    return drop;
  });
  forReferences(table, [&](Table &, ForeignKey &foreignKey) {
    return any_of(foreignKey.referencedColumns, isIt);
  });
  erase_if(table.checks, [&](const CheckConstraint &check) {
    bool drop = mentions(check.expression, name);
    if (drop)
      countConstraint(table, check.name, -1);
    return drop;
  });
  dropOwnedSequences(table, name);
  erase_if(table.columns,
           [&](const Column &column) { return isIt(column.name); });
}

void Database::renameColumn(Table &table, StringRef name, StringRef newName) {
  auto rename = [&](std::string &column) {
    if (sameColumn(column, name))
      column = newName.str();
  };
  if (table.primaryKey)
    for_each(table.primaryKey->columns, rename);
  for (Index &index : table.indexes)
    for (IndexPart &part : index.parts)
      rename(part.column);
  for (ForeignKey &foreignKey : table.foreignKeys)
    for_each(foreignKey.columns, rename);
  forReferences(table, [&](Table &, ForeignKey &foreignKey) {
    for_each(foreignKey.referencedColumns, rename);
    return false;
  });
  for (Sequence &sequence : state.sequences)
    if (sequence.ownerTable == table.name && sequence.schema == table.schema)
      rename(sequence.ownerColumn);
  if (Column *column = findColumn(table, name))
    column->name = newName.str();
}

// --- Keys, indexes, constraints ---------------------------------------------

void Database::setPrimaryKey(Table &table, PrimaryKey primaryKey) {
  registerIndex(table, primaryKey.name);
  countConstraint(table, primaryKey.name, 1);
  table.primaryKey = std::move(primaryKey);
}

void Database::dropPrimaryKey(Table &table) {
  if (!table.primaryKey)
    return;
  unregisterIndex(table, table.primaryKey->name);
  countConstraint(table, table.primaryKey->name, -1);
  table.primaryKey.reset();
}

void Database::addIndex(Table &table, Index index) {
  registerIndex(table, index.name);
  if (index.constraint)
    countConstraint(table, index.name, 1);
  table.indexes.push_back(std::move(index));
}

void Database::dropIndex(Table &table, size_t position) {
  Index &index = table.indexes[position];
  unregisterIndex(table, index.name);
  if (index.constraint)
    countConstraint(table, index.name, -1);
  table.indexes.erase(table.indexes.begin() + position);
}

void Database::renameIndex(Table &table, size_t position, StringRef name) {
  Index &index = table.indexes[position];
  unregisterIndex(table, index.name);
  if (index.constraint) {
    countConstraint(table, index.name, -1);
    countConstraint(table, name, 1);
  }
  index.name = name.str();
  registerIndex(table, name);
}

void Database::addForeignKey(Table &table, ForeignKey foreignKey) {
  countConstraint(table, foreignKey.name, 1);
  referencedTables.insert(
      key(foreignKey.referencedSchema, foreignKey.referencedTable));
  table.foreignKeys.push_back(std::move(foreignKey));
}

bool Database::renameIndex(Table &table, StringRef name, StringRef newName) {
  for (auto [position, index] : enumerate(table.indexes))
    if (sameName(index.name, name)) {
      renameIndex(table, position, newName);
      return true;
    }
  return false;
}

void Database::addCheck(Table &table, CheckConstraint check) {
  countConstraint(table, check.name, 1);
  table.checks.push_back(std::move(check));
}

bool Database::hasConstraint(const Table &table, StringRef name) const {
  auto named = [&](const auto &object) { return sameName(object.name, name); };
  return (table.primaryKey && named(*table.primaryKey)) ||
         any_of(table.foreignKeys, named) || any_of(table.checks, named) ||
         any_of(table.indexes, [&](const Index &index) {
           return index.constraint && named(index);
         });
}

bool Database::dropConstraint(Table &table, StringRef name) {
  auto named = [&](const auto &object) { return sameName(object.name, name); };
  if (table.primaryKey && named(*table.primaryKey)) {
    dropPrimaryKey(table);
    return true;
  }
  for (auto [position, index] : enumerate(table.indexes))
    if (index.constraint && named(index)) {
      dropIndex(table, position);
      return true;
    }
  size_t before = table.foreignKeys.size() + table.checks.size();
  erase_if(table.foreignKeys, named);
  erase_if(table.checks, named);
  if (before == table.foreignKeys.size() + table.checks.size())
    return false;
  countConstraint(table, name, -1);
  return true;
}

bool Database::renameConstraint(Table &table, StringRef name,
                                StringRef newName) {
  auto named = [&](const auto &object) { return sameName(object.name, name); };
  if (table.primaryKey && named(*table.primaryKey)) {
    PrimaryKey renamed = *table.primaryKey;
    dropPrimaryKey(table);
    renamed.name = newName.str();
    setPrimaryKey(table, std::move(renamed));
    return true;
  }
  for (auto [position, index] : enumerate(table.indexes))
    if (index.constraint && named(index)) {
      renameIndex(table, position, newName);
      return true;
    }
  auto renameIn = [&](auto &list) {
    auto found = find_if(list, named);
    if (found == list.end())
      return false;
    found->name = newName.str();
    return true;
  };
  if (!renameIn(table.foreignKeys) && !renameIn(table.checks))
    return false;
  countConstraint(table, name, -1);
  countConstraint(table, newName, 1);
  return true;
}

} // namespace holdfast::sql
