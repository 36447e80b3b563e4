#include "ide/completion/Unmapped.h"

#include "catalog/LowerSchema.h"
#include "catalog/RenderPrisma.h"
#include "restore/RestoreMatch.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

/// The schema and name of what the block at the cursor stands for.
static std::pair<std::string, StringRef> ownName(const CompletionPlace &place,
                                                 Provider provider) {
  const BlockText &block = *place.at.block;
  StringRef map = block.textOf("map", place.at.text);
  return {schemaNameOr(block.textOf("schema", place.at.text), provider),
          map.empty() ? block.name : map};
}

void forEachOwnTable(const CompletionPlace &place,
                     function_ref<void(KnownObject<Table>)> visit) {
  if (!place.connector() || !place.at.block)
    return;
  auto [schema, name] = ownName(place, place.connector()->provider);
  for (const auto &evidence : place.input.evidence)
    if (const Table *table = evidence->catalog.findTable(schema, name))
      visit({*evidence, *table});
}

void forEachUnmappedColumn(
    const CompletionPlace &place,
    function_ref<void(KnownObject<Table>, const Column &)> visit) {
  StringSet<> seen;
  for (const MemberText &member : place.at.block->members) {
    StringRef map = member.textOf("map", place.at.text);
    bool isHere = place.at.member &&
                  place.at.member->tokens.begin() == member.tokens.begin();
    // What is written at the cursor is what may become of one of them.
    if (!isHere)
      seen.insert(map.empty() ? member.name : map);
  }
  forEachOwnTable(place, [&](KnownObject<Table> table) {
    for (const Column &column : table.object.columns)
      if (seen.insert(column.name).second)
        visit(table, column);
  });
}

/// The tables of implicit many-to-many relations.
static StringSet<> joinTables(const Schema &schema) {
  StringSet<> names;
  forEachRelation(schema, [&](const RelationSides &sides) {
    if (sides.kind == RelationKind::ImplicitManyToMany)
      names.insert("_" + joinTableName(*sides.forward));
  });
  return names;
}

static bool hasModel(const Schema &schema, const Table &table,
                     Provider provider) {
  return any_of(schema.modelsOfTable(table.name), [&](const Model *model) {
    return schemaNameOr(model->schemaName, provider) == table.schema;
  });
}

void forEachUnmappedTable(const CompletionPlace &place,
                          function_ref<void(KnownObject<Table>)> visit) {
  if (!place.connector())
    return;
  StringSet<> seen, joined = joinTables(place.schema());
  for (const auto &evidence : place.input.evidence)
    for (const Table &table : evidence->catalog.tables)
      if (!isMigrationsTable(table.name) && !table.isPlainPartition() &&
          !joined.contains(table.name) &&
          !place.input.external.externalTables.cover(table.schema,
                                                     table.name) &&
          !hasModel(place.schema(), table, place.connector()->provider) &&
          seen.insert(table.schema + "." + table.name).second)
        visit({*evidence, table});
}

void forEachUnmappedEnum(const CompletionPlace &place,
                         function_ref<void(KnownObject<EnumType>)> visit) {
  if (!place.connector())
    return;
  Provider provider = place.connector()->provider;
  StringSet<> seen;
  for (const auto &evidence : place.input.evidence)
    for (const EnumType &type : evidence->catalog.enums) {
      bool known = any_of(place.schema().enumsOfType(type.name),
                          [&](const Enum *enumeration) {
                            return schemaNameOr(enumeration->schemaName,
                                                provider) == type.schema;
                          });
      if (!known &&
          !place.input.external.externalEnums.cover(type.schema, type.name) &&
          seen.insert(type.schema + "." + type.name).second)
        visit({*evidence, type});
    }
}

} // namespace holdfast
