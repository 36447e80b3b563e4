#include "schema/Connector.h"
#include "sql/Database.h"
#include "sql/TextRenames.h"

#include "llvm/ADT/DenseSet.h"
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

void Database::addReferrer(StringRef schema, StringRef name,
                           const Table &referrer) {
  auto &known = referrers[key(schema, name)];
  if (known.empty() || known.back() != positionOf(referrer))
    known.push_back(positionOf(referrer));
}

std::vector<uint32_t> sortedPositions(ArrayRef<uint32_t> positions) {
  std::vector<uint32_t> result = positions.vec();
  llvm::sort(result);
  result.erase(llvm::unique(result), result.end());
  return result;
}

/// The tables that may refer to this one.
std::vector<uint32_t> Database::referrersOf(const Table &table) const {
  auto found = referrers.find(key(table.schema, table.name));
  return found == referrers.end() ? std::vector<uint32_t>()
                                  : sortedPositions(found->second);
}

/// Calls `function` with every foreign key that refers to the table.
template <typename Function>
void Database::forReferences(const Table &table, Function function) {
  for (uint32_t position : referrersOf(table))
    for (ForeignKey &foreignKey : state.tables[position].foreignKeys)
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
  for (uint32_t child : children.lookup(position))
    disinherit(state.tables[child], table);
  children.erase(position);
  table = Table{};
}

// --- Inheritance ------------------------------------------------------------

void Database::inherit(const Table &child, const Table &parent,
                       StringRef bound) {
  parents[positionOf(child)].push_back({positionOf(parent), bound.str()});
  children[positionOf(parent)].push_back(positionOf(child));
}

void Database::disinherit(const Table &child) {
  parents.erase(positionOf(child));
}

void Database::disinherit(const Table &child, const Table &parent) {
  auto found = parents.find(positionOf(child));
  if (found != parents.end())
    erase_if(found->second, [&](const Parent &other) {
      return other.position == positionOf(parent);
    });
}

bool Database::isPartition(const Table &table) const {
  auto found = parents.find(positionOf(table));
  return found != parents.end() &&
         any_of(found->second,
                [](const Parent &parent) { return !parent.bound.empty(); });
}

std::vector<uint32_t> Database::heirsOf(const Table &table) const {
  std::vector<uint32_t> found, open = {positionOf(table)};
  DenseSet<uint32_t> seen;
  while (!open.empty()) {
    uint32_t parent = open.back();
    open.pop_back();
    auto known = children.find(parent);
    if (known == children.end())
      continue;
    for (uint32_t child : known->second) {
      auto isIt = [&](const Parent &other) { return other.position == parent; };
      auto own = parents.find(child);
      if (own == parents.end() || none_of(own->second, isIt) ||
          !seen.insert(child).second)
        continue;
      found.push_back(child);
      open.push_back(child);
    }
  }
  return found;
}

// --- References -------------------------------------------------------------

std::vector<std::pair<const Table *, const ForeignKey *>>
Database::referencesTo(const Table &table) const {
  std::vector<std::pair<const Table *, const ForeignKey *>> found;
  for (uint32_t position : referrersOf(table))
    if (const Table &other = state.tables[position]; &other != &table)
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
  for (uint32_t position : referrersOf(table))
    dropForeignKeys(state.tables[position], [&](const ForeignKey &foreignKey) {
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

void Database::setOwner(Sequence &sequence, const Table *table,
                        StringRef column) {
  sequence.ownerTable = table ? table->name : "";
  sequence.ownerColumn = table ? column.str() : "";
  noteOwner(&sequence - state.sequences.data());
}

void Database::noteOwner(uint32_t position) {
  const Sequence &sequence = state.sequences[position];
  if (!sequence.ownerTable.empty())
    ownedSequences[key(sequence.schema, sequence.ownerTable)].push_back(
        position);
}

/// Those that the table owns.
std::vector<uint32_t> Database::sequencesOf(const Table &table) const {
  auto found = ownedSequences.find(key(table.schema, table.name));
  if (found == ownedSequences.end())
    return {};
  std::vector<uint32_t> positions = sortedPositions(found->second);
  erase_if(positions, [&](uint32_t position) {
    const Sequence &sequence = state.sequences[position];
    return sequence.ownerTable != table.name || sequence.schema != table.schema;
  });
  return positions;
}

/// Those of one column, or of all when `column` is empty.
void Database::dropOwnedSequences(const Table &table, StringRef column) {
  for (uint32_t position : sequencesOf(table)) {
    Sequence &sequence = state.sequences[position];
    if (!column.empty() && sequence.ownerColumn != column)
      continue;
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
  state.unknown.rename(table.name, name);
  for (uint32_t position : referrersOf(table))
    addReferrer(schema, name, state.tables[position]);
  for (uint32_t position : sequencesOf(table)) {
    Sequence &sequence = state.sequences[position];
    sequence.ownerTable = name.str();
    if (sequence.schema != schema)
      renameRelation(sequence.schema, sequence.name, schema, sequence.name);
    noteOwner(position);
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
        (connectorOf(facts->provider).foldsNames ? text.lower() == column
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
  for (uint32_t position : sequencesOf(table))
    rename(state.sequences[position].ownerColumn);
  renameColumnInViews({Relation::Kind::Table, positionOf(table)}, name,
                      newName);
  if (Column *column = findColumn(table, name))
    column->name = newName.str();
}

} // namespace holdfast::sql
