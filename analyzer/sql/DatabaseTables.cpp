#include "sql/Database.h"
#include "sql/TextRenames.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Tables and columns.
namespace holdfast::sql {

Table &Database::addTable(Table table) {
  state.unknown.forget(table.name);
  state.tables.push_back(std::move(table));
  registerTable(state.tables.back());
  return state.tables.back();
}

/// Calls `function` with every foreign key that refers to the table.
template <typename Function>
void Database::forReferences(const Table &table, Function function) {
  if (!referencedTables.contains(key(table.schema, table.name)))
    return;
  for (Table &other : state.tables)
    for (ForeignKey &foreignKey : other.foreignKeys)
      if (refersTo(foreignKey, table))
        function(foreignKey);
}

bool Database::refersTo(const ForeignKey &foreignKey,
                        const Table &table) const {
  return sameTable(foreignKey.referencedTable, table.name) &&
         foreignKey.referencedSchema == table.schema;
}

void Database::dropTable(Table &table) {
  unregisterTable(table);
  state.unknown.forget(table.name);
  // SQLite keeps a reference to a table that is gone; the name may come back.
  if (facts->checksReferences)
    dropReferences(table, [](const ForeignKey &) { return true; });
  dropOwnedSequences(table, "");
  disinherit(table);
  uint32_t position = positionOf(table);
  erase_if(heirs, [&](const Heir &heir) { return heir.parent == position; });
  table = Table{};
}

// --- Inheritance ------------------------------------------------------------

void Database::inherit(const Table &child, const Table &parent,
                       StringRef bound) {
  heirs.push_back({positionOf(child), positionOf(parent), bound.str()});
}

void Database::disinherit(const Table &child) {
  uint32_t position = positionOf(child);
  erase_if(heirs, [&](const Heir &heir) { return heir.child == position; });
}

void Database::disinherit(const Table &child, const Table &parent) {
  erase_if(heirs, [&](const Heir &heir) {
    return heir.child == positionOf(child) && heir.parent == positionOf(parent);
  });
}

bool Database::isPartition(const Table &table) const {
  uint32_t position = positionOf(table);
  return any_of(heirs, [&](const Heir &heir) {
    return heir.child == position && !heir.bound.empty();
  });
}

std::vector<uint32_t> Database::heirsOf(const Table &table) const {
  std::vector<uint32_t> found;
  if (heirs.empty())
    return found;
  std::vector<uint32_t> open = {positionOf(table)};
  while (!open.empty()) {
    uint32_t parent = open.back();
    open.pop_back();
    for (const Heir &heir : heirs)
      if (heir.parent == parent && !is_contained(found, heir.child)) {
        found.push_back(heir.child);
        open.push_back(heir.child);
      }
  }
  return found;
}

// --- References -------------------------------------------------------------

std::vector<std::pair<const Table *, const ForeignKey *>>
Database::referencesTo(const Table &table) const {
  std::vector<std::pair<const Table *, const ForeignKey *>> found;
  if (!referencedTables.contains(key(table.schema, table.name)))
    return found;
  for (const Table &other : state.tables)
    if (&other != &table)
      for (const ForeignKey &foreignKey : other.foreignKeys)
        if (refersTo(foreignKey, table))
          found.emplace_back(&other, &foreignKey);
  return found;
}

/// Those that refer to exactly these columns, in any order.
void Database::dropReferencesTo(const Table &table,
                                ArrayRef<std::string> columns) {
  dropReferences(table, [&](const ForeignKey &foreignKey) {
    return foreignKey.referencedColumns.size() == columns.size() &&
           all_of(columns, [&](const std::string &column) {
             return is_contained(foreignKey.referencedColumns, column);
           });
  });
}

void Database::dropReferences(const Table &table,
                              function_ref<bool(const ForeignKey &)> goes) {
  if (!referencedTables.contains(key(table.schema, table.name)))
    return;
  for (Table &other : state.tables)
    dropForeignKeys(other, [&](const ForeignKey &foreignKey) {
      return refersTo(foreignKey, table) && goes(foreignKey);
    });
}

void Database::dropForeignKeys(Table &table,
                               function_ref<bool(const ForeignKey &)> goes) {
  erase_if(table.foreignKeys, [&](const ForeignKey &foreignKey) {
    bool drop = goes(foreignKey);
    if (drop)
      countConstraint(table, foreignKey.name, -1);
    return drop;
  });
}

// --- Sequences --------------------------------------------------------------

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
  std::vector<ForeignKey *> references;
  forReferences(table, [&](ForeignKey &key) { references.push_back(&key); });
  for (ForeignKey *foreignKey : references) {
    foreignKey->referencedSchema = schema.str();
    foreignKey->referencedTable = name.str();
  }
  referencedTables.insert(key(schema, name));
  state.unknown.rename(table.name, name);
  for (Sequence &sequence : state.sequences)
    if (sequence.ownerTable == table.name && sequence.schema == table.schema) {
      sequence.ownerTable = name.str();
      if (sequence.schema != schema)
        renameRelation(sequence.schema, sequence.name, schema, sequence.name);
    }
  renameInViews({Relation::Kind::Table, positionOf(table)}, table.name, schema,
                name);
  unregisterTable(table);
  // MySQL's own names for foreign keys begin with that of the table.
  if (facts->generatedNames == GeneratedNames::MySQL)
    for (ForeignKey &foreignKey : table.foreignKeys)
      if (StringRef rest = foreignKey.name;
          rest.consume_front(table.name) && rest.starts_with("_ibfk_"))
        foreignKey.name = name.str() + rest.str();
  table.schema = schema.str();
  table.name = name.str();
  registerTable(table);
  return true;
}

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
  if (table.primaryKey && any_of(table.primaryKey->columns, isIt)) {
    if (facts->dropShrinksIndexes) {
      erase_if(table.primaryKey->columns, isIt);
      erase_if(table.primaryKey->special,
               [&](const IndexPart &part) { return isIt(part.column); });
    }
    if (!facts->dropShrinksIndexes || table.primaryKey->columns.empty())
      dropPrimaryKey(table);
  }
  for (size_t i = table.indexes.size(); i-- > 0;) {
    Index &index = table.indexes[i];
    bool uses = any_of(index.parts, [&](const IndexPart &part) {
      return part.column.empty() ? mentions(part.expression, name)
                                 : isIt(part.column);
    });
    bool filters = index.predicate && mentions(*index.predicate, name);
    if (uses && facts->dropShrinksIndexes && index.parts.size() > 1)
      leaveIndex(table, i, name);
    else if (uses || filters)
      dropIndex(table, i);
  }
  dropForeignKeys(table, [&](const ForeignKey &foreignKey) {
    return any_of(foreignKey.columns, isIt);
  });
  dropReferences(table, [&](const ForeignKey &foreignKey) {
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

/// Takes the column out of an index of several; two that become the same stay.
void Database::leaveIndex(Table &table, size_t position, StringRef column) {
  erase_if(table.indexes[position].parts, [&](const IndexPart &part) {
    return sameColumn(part.column, column);
  });
  if (table.indexes[position].parts.empty())
    dropIndex(table, position);
}

/// In expressions and conditions.
void Database::renameInTexts(Table &table, StringRef name, StringRef newName) {
  auto rename = [&](std::string &text) {
    if (!text.empty() && mentions(text, name))
      text = renameColumnIn(*facts, text, name, newName);
  };
  rename(table.partitionedBy);
  for (CheckConstraint &check : table.checks)
    rename(check.expression);
  for (Column &column : table.columns)
    if (column.generated && column.defaultValue)
      rename(column.defaultValue->text);
  for (Index &index : table.indexes) {
    for (IndexPart &part : index.parts)
      rename(part.expression);
    if (index.predicate)
      rename(*index.predicate);
  }
}

void Database::renameColumn(Table &table, StringRef name, StringRef newName) {
  state.unknown.rename(name, newName);
  auto rename = [&](std::string &column) {
    if (sameColumn(column, name))
      column = newName.str();
  };
  if (table.primaryKey) {
    for_each(table.primaryKey->columns, rename);
    for (IndexPart &part : table.primaryKey->special)
      rename(part.column);
  }
  for (Index &index : table.indexes)
    for (IndexPart &part : index.parts)
      rename(part.column);
  renameInTexts(table, name, newName);
  for (ForeignKey &foreignKey : table.foreignKeys)
    for_each(foreignKey.columns, rename);
  forReferences(table, [&](ForeignKey &foreignKey) {
    for_each(foreignKey.referencedColumns, rename);
  });
  for (Sequence &sequence : state.sequences)
    if (sequence.ownerTable == table.name && sequence.schema == table.schema)
      rename(sequence.ownerColumn);
  renameColumnInViews({Relation::Kind::Table, positionOf(table)}, name,
                      newName);
  if (Column *column = findColumn(table, name))
    column->name = newName.str();
}

} // namespace holdfast::sql
