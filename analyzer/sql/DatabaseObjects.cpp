#include "catalog/MoveSchema.h"
#include "sql/Database.h"
#include "sql/TextRenames.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

/// Views, sequences, types and schemas.
namespace holdfast::sql {

void Database::setViewUses(uint32_t position, ViewUses uses) {
  viewUses[position] = std::move(uses);
}

void Database::renameInViews(Relation relation, StringRef from,
                             StringRef schema, StringRef name) {
  if (!facts->viewsFollowRenames)
    return;
  std::string to = quotedName(*facts, name);
  if (!schema.empty())
    to = quotedName(*facts, schema) + "." + to;
  for (auto [view, uses] : zip(state.views, viewUses))
    if (is_contained(uses.sources, relation))
      view.query = renameTableInQuery(*facts, view.query, from, to);
}

void Database::renameColumnInViews(Relation relation, StringRef from,
                                   StringRef to) {
  for (auto [view, uses] : zip(state.views, viewUses)) {
    if (!is_contained(uses.sources, relation) ||
        !is_contained(uses.names, from.str()))
      continue;
    uses.names.push_back(to.str());
    if (facts->viewsFollowRenames)
      view.query = renameColumnInQuery(
          *facts, view.query, state.tables[relation.position].name, from, to);
  }
}

void Database::dropViewsUsing(Relation relation, StringRef column) {
  SmallVector<Relation, 4> open = {relation};
  while (!open.empty()) {
    Relation used = open.pop_back_val();
    bool whole = column.empty() || !(used == relation);
    for (auto [position, uses] : enumerate(viewUses)) {
      if (!is_contained(uses.sources, used) ||
          (!whole && !uses.allColumns &&
           !is_contained(uses.names, column.str())))
        continue;
      uses = ViewUses{};
      open.push_back({Relation::Kind::View, static_cast<uint32_t>(position)});
      View &view = state.views[position];
      relations.erase(key(view.schema, view.name));
      view = View{};
    }
  }
}

const View *Database::findViewUsing(Relation relation, StringRef column) const {
  for (auto [position, uses] : enumerate(viewUses)) {
    if (!is_contained(uses.sources, relation))
      continue;
    // Of several sources another one may have the column that it names.
    bool names = column.empty() || (uses.sources.size() == 1 &&
                                    is_contained(uses.names, column.str()));
    if (names)
      return &state.views[position];
  }
  return nullptr;
}

bool Database::addView(View view, ViewUses uses) {
  auto position = static_cast<uint32_t>(state.views.size());
  if (!relations
           .try_emplace(key(view.schema, view.name),
                        Relation{Relation::Kind::View, position})
           .second)
    return false;
  state.views.push_back(std::move(view));
  viewUses.push_back(std::move(uses));
  return true;
}

bool Database::addSequence(Sequence sequence) {
  auto position = static_cast<uint32_t>(state.sequences.size());
  if (!relations
           .try_emplace(key(sequence.schema, sequence.name),
                        Relation{Relation::Kind::Sequence, position})
           .second)
    return false;
  state.sequences.push_back(std::move(sequence));
  noteOwner(position);
  return true;
}

/// A view or sequence; tables and indexes have ways of their own.
void Database::dropRelation(StringRef schema, StringRef name) {
  const Relation *relation = find(schema, name);
  if (!relation)
    return;
  uint32_t position = relation->position;
  if (relation->kind == Relation::Kind::View) {
    state.views[position] = View{};
    viewUses[position] = ViewUses{};
  } else if (relation->kind == Relation::Kind::Sequence)
    state.sequences[position] = Sequence{};
  relations.erase(key(schema, name));
}

bool Database::renameRelation(StringRef schema, StringRef name,
                              StringRef newSchema, StringRef newName) {
  const Relation *found = find(schema, name);
  if (!found || find(newSchema, newName))
    return false;
  Relation relation = *found;
  renameInViews(relation, name, newSchema, newName);
  relations.erase(key(schema, name));
  relations[key(newSchema, newName)] = relation;
  auto rename = [&](auto &object) {
    std::string moved = newName.str();
    object.schema = newSchema.str();
    object.name = std::move(moved);
  };
  if (relation.kind == Relation::Kind::View)
    rename(state.views[relation.position]);
  else if (relation.kind == Relation::Kind::Sequence) {
    rename(state.sequences[relation.position]);
    noteOwner(relation.position);
  }
  return true;
}

// --- Types ------------------------------------------------------------------

bool Database::addEnum(EnumType type) {
  auto position = static_cast<uint32_t>(state.enums.size());
  if (!types.try_emplace(key(type.schema, type.name), position).second)
    return false;
  state.enums.push_back(std::move(type));
  return true;
}

bool Database::addDomain(Domain domain) {
  if (!addType(domain.schema, domain.name))
    return false;
  state.domains.push_back(std::move(domain));
  return true;
}

Domain *Database::findDomain(StringRef schema, StringRef name) {
  auto found = find_if(state.domains, [&](const Domain &domain) {
    return domain.name == name && domain.schema == schema;
  });
  return found == state.domains.end() ? nullptr : &*found;
}

bool Database::addType(StringRef schema, StringRef name) {
  return types.try_emplace(key(schema, name), noEnum).second;
}

void Database::noteTypeUse(const Table &table, const ColumnType &type) {
  if (type.schema.empty())
    return;
  auto &users = typeUsers[key(type.schema, type.name)];
  if (users.empty() || users.back() != positionOf(table))
    users.push_back(positionOf(table));
}

/// The tables that may have columns of the type.
std::vector<uint32_t> Database::usersOfType(StringRef schema,
                                            StringRef name) const {
  auto found = typeUsers.find(key(schema, name));
  return found == typeUsers.end() ? std::vector<uint32_t>()
                                  : sortedPositions(found->second);
}

static bool hasType(const Column &column, StringRef schema, StringRef name) {
  return column.type.name == name && column.type.schema == schema;
}

bool Database::isTypeUsed(StringRef schema, StringRef name) const {
  return any_of(usersOfType(schema, name), [&](uint32_t position) {
    return any_of(state.tables[position].columns, [&](const Column &column) {
      return sql::hasType(column, schema, name);
    });
  });
}

void Database::renameDefaultsFrom(const std::string &type,
                                  const std::string &newType) {
  for (Table &table : state.tables)
    for (Column &column : table.columns)
      if (column.defaultValue && column.defaultValue->castFrom == type)
        column.defaultValue->castFrom = newType;
}

void Database::dropDefaultsFrom(const std::string &type) {
  for (Table &table : state.tables)
    for (Column &column : table.columns)
      if (column.defaultValue && column.defaultValue->castFrom == type)
        column.defaultValue.reset();
}

void Database::dropType(StringRef schema, StringRef name) {
  auto found = types.find(key(schema, name));
  if (found == types.end())
    return;
  for (uint32_t position : usersOfType(schema, name)) {
    Table &table = state.tables[position];
    for (size_t i = table.columns.size(); i-- > 0;)
      if (sql::hasType(table.columns[i], schema, name)) {
        std::string column = table.columns[i].name;
        dropViewsUsing({Relation::Kind::Table, position}, column);
        dropColumn(table, column);
      }
  }
  dropDefaultsFrom((schema + "." + name).str());
  if (found->second != noEnum)
    state.enums[found->second] = EnumType{};
  else if (Domain *domain = findDomain(schema, name))
    *domain = Domain{};
  types.erase(found);
}

bool Database::renameType(StringRef schema, StringRef name, StringRef newSchema,
                          StringRef newName) {
  auto found = types.find(key(schema, name));
  if (found == types.end() || hasType(newSchema, newName))
    return false;
  uint32_t position = found->second;
  types.erase(found);
  types[key(newSchema, newName)] = position;
  if (position != noEnum) {
    state.enums[position].schema = newSchema.str();
    state.enums[position].name = newName.str();
  } else if (Domain *domain = findDomain(schema, name)) {
    std::tie(domain->schema, domain->name) =
        std::pair(newSchema.str(), newName.str());
  }
  for (uint32_t position : usersOfType(schema, name)) {
    Table &table = state.tables[position];
    for (Column &column : table.columns)
      if (sql::hasType(column, schema, name)) {
        column.type.schema = newSchema.str();
        column.type.name = newName.str();
        noteTypeUse(table, column.type);
      }
  }
  renameDefaultsFrom((schema + "." + name).str(),
                     (newSchema + "." + newName).str());
  return true;
}

// --- Schemas ----------------------------------------------------------------

void Database::renameSchema(StringRef name, StringRef newName) {
  std::string from = name.str(), to = newName.str();
  moveSchema(state, from, to);
  // Positions stay what they are, and what is known by them.
  Database renamed(*facts, std::move(state));
  renamed.parents = std::move(parents);
  renamed.children = std::move(children);
  renamed.viewUses = std::move(viewUses);
  *this = std::move(renamed);
  for (const Table &table : state.tables)
    if (table.schema == to)
      renameInViews({Relation::Kind::Table, positionOf(table)}, table.name, to,
                    table.name);
}

bool Database::isSchemaEmpty(StringRef name) const {
  auto isIn = [&](const auto &object) { return object.schema == name; };
  return none_of(state.tables, isIn) && none_of(state.views, isIn) &&
         none_of(state.sequences, isIn) && none_of(state.enums, isIn) &&
         none_of(state.domains, isIn);
}

void Database::dropSchema(StringRef name) {
  std::string schema = name.str();
  for (Table &table : state.tables)
    if (table.schema == schema && !table.name.empty()) {
      dropViewsUsing({Relation::Kind::Table, positionOf(table)});
      dropTable(table);
    }
  for (View &view : state.views)
    if (view.schema == schema)
      dropRelation(schema, std::string(view.name));
  for (Sequence &sequence : state.sequences)
    if (sequence.schema == schema)
      dropRelation(schema, std::string(sequence.name));
  for (EnumType &type : state.enums)
    if (type.schema == schema)
      dropType(schema, std::string(type.name));
  for (Domain &domain : state.domains)
    if (domain.schema == schema)
      dropType(schema, std::string(domain.name));
  llvm::erase(state.schemas, schema);
}

} // namespace holdfast::sql
