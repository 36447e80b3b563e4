// Items for what is known to exist and no model maps.
#include "ide/completion/Unmapped.h"

#include "catalog/LowerSchema.h"
#include "catalog/PrismaNames.h"
#include "catalog/RenderPrisma.h"
#include "review/LikeNames.h"
#include "syntax/StringLiteral.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

static std::string exists(const Twine &what, const Evidence &evidence,
                          StringRef mapped) {
  return (what + " exists in `" + evidence.label + "`, and no " + mapped +
          " maps it.")
      .str();
}

//===----------------------------------------------------------------------===//
// Columns
//===----------------------------------------------------------------------===//

void addUnmappedColumns(const CompletionPlace &place, Items &items) {
  StringSet<> taken;
  for (const MemberText &member : place.at.block->members)
    taken.insert(member.name);
  forEachUnmappedColumn(
      place, [&](KnownObject<Table> table, const Column &column) {
        PrismaRenderer renderer(place.schema(), table.evidence.catalog);
        // A name half typed at the cursor is not taken.
        StringSet<> others = taken;
        if (place.at.member)
          others.erase(place.at.member->name);
        RenderedField field = renderer.field(table.object, column, others);
        taken.insert(field.name);
        std::string rest = field.type;
        if (!field.attributes.empty())
          rest += " " + field.attributes;
        CompletionItem item = makeItem(CompletionKind::Column, field.name);
        item.detail = rest;
        item.documentation =
            exists("Column `" + table.object.name + "." + column.name + "`",
                   table.evidence, "field");
        writes(item, field.name + " " + rest);
        items.push_back(std::move(item));
      });
}

void addUnmappedColumnNames(const CompletionPlace &place, Items &items) {
  forEachUnmappedColumn(place, [&](KnownObject<Table> table,
                                   const Column &column) {
    items.push_back(makeText(place.at, CompletionKind::Column, column.name));
    items.back().detail =
        spelling(column.type, table.evidence.catalog.provider);
    items.back().documentation =
        exists("Column `" + table.object.name + "." + column.name + "`",
               table.evidence, "field");
  });
}

//===----------------------------------------------------------------------===//
// Tables and enums
//===----------------------------------------------------------------------===//

/// A whole block, or the part of it that follows its keyword.
static CompletionItem makeBlock(const CompletionPlace &place,
                                const RenderedModel &block, bool withKeyword) {
  StringRef text = block.text;
  StringRef keyword = text.take_until([](char c) { return c == ' '; });
  CompletionItem item =
      makeItem(CompletionKind::Table,
               withKeyword ? (keyword + " " + block.name).str() : block.name);
  std::string written =
      (withKeyword ? text : text.drop_front(keyword.size() + 1)).str();
  for (const std::string &enumeration : block.enums)
    written += "\n\n" + enumeration;
  // Where a body follows already, the name alone.
  writes(item, place.at.hasBrace ? item.label : written);
  return item;
}

/// So many blocks are written out; rendering takes its time.
static constexpr size_t mostBlocks = 50;

void addUnmappedTables(const CompletionPlace &place, bool withKeyword,
                       Items &items) {
  size_t count = 0;
  forEachUnmappedTable(place, [&](KnownObject<Table> table) {
    if (++count > mostBlocks)
      return;
    PrismaRenderer renderer(place.schema(), table.evidence.catalog);
    items.push_back(
        makeBlock(place, renderer.model(table.object), withKeyword));
    items.back().detail = "table `" + table.object.name + "`";
    items.back().documentation =
        exists("Table `" + table.object.name + "`", table.evidence, "model");
  });
}

void addUnmappedEnums(const CompletionPlace &place, bool withKeyword,
                      Items &items) {
  forEachUnmappedEnum(place, [&](KnownObject<EnumType> type) {
    PrismaRenderer renderer(place.schema(), type.evidence.catalog);
    items.push_back(
        makeBlock(place, renderer.enumType(type.object), withKeyword));
    items.back().detail = "`" + join(type.object.values, "`, `") + "`";
    items.back().documentation =
        exists("Enum `" + type.object.name + "`", type.evidence, "enum");
  });
}

/// Those that are named like the block come first.
static void addNames(const CompletionPlace &place, Items found, Items &items) {
  std::stable_partition(found.begin(), found.end(),
                        [&](const CompletionItem &item) {
                          return meanTheSame(StringRef(item.label).trim('"'),
                                             place.at.block->name);
                        });
  append_range(items, std::move(found));
}

void addUnmappedTableNames(const CompletionPlace &place, Items &items) {
  Items found;
  forEachUnmappedTable(place, [&](KnownObject<Table> table) {
    found.push_back(
        makeText(place.at, CompletionKind::Table, table.object.name));
    found.back().detail = "table";
    found.back().documentation =
        exists("Table `" + table.object.name + "`", table.evidence, "model");
  });
  addNames(place, std::move(found), items);
}

void addUnmappedEnumNames(const CompletionPlace &place, Items &items) {
  Items found;
  forEachUnmappedEnum(place, [&](KnownObject<EnumType> type) {
    found.push_back(
        makeText(place.at, CompletionKind::Table, type.object.name));
    found.back().detail = "`" + join(type.object.values, "`, `") + "`";
    found.back().documentation =
        exists("Enum `" + type.object.name + "`", type.evidence, "enum");
  });
  addNames(place, std::move(found), items);
}

//===----------------------------------------------------------------------===//
// Values of enums
//===----------------------------------------------------------------------===//

/// The values that one piece of evidence has for the enum at the cursor.
static std::vector<std::string> existingValues(const CompletionPlace &place,
                                               const Catalog &catalog) {
  const BlockText &block = *place.at.block;
  Provider provider = place.connector()->provider;
  StringRef map = block.textOf("map", place.at.text);
  if (place.connector()->enumValues == EnumValues::InTypes) {
    const EnumType *type = catalog.findEnum(
        schemaNameOr(block.textOf("schema", place.at.text), provider),
        map.empty() ? block.name : map);
    return type ? type->values : std::vector<std::string>();
  }
  // Of the columns that have the enum as their type.
  std::vector<std::string> values;
  for (const Model &model : place.schema().models())
    for (const Field &field : model.fields) {
      const Table *table =
          field.type.enumeration && field.type.enumeration->name == block.name
              ? catalog.findTable(schemaNameOr(model.schemaName, provider),
                                  model.tableName)
              : nullptr;
      const Column *column =
          table ? table->findColumn(field.columnName) : nullptr;
      if (column)
        for (const std::string &value : column->type.values)
          if (!is_contained(values, value))
            values.push_back(value);
    }
  return values;
}

void addUnmappedValues(const CompletionPlace &place, bool asText,
                       Items &items) {
  if (!place.connector())
    return;
  StringSet<> seen, taken;
  for (const MemberText &member : place.at.block->members) {
    StringRef map = member.textOf("map", place.at.text);
    if (place.at.member &&
        place.at.member->tokens.begin() == member.tokens.begin())
      continue;
    seen.insert(map.empty() ? member.name : map);
    taken.insert(member.name);
  }
  for (const auto &evidence : place.input.evidence)
    for (const std::string &value : existingValues(place, evidence->catalog)) {
      if (!seen.insert(value).second)
        continue;
      CompletionItem item;
      if (asText) {
        item = makeText(place.at, CompletionKind::Column, value);
      } else {
        std::string name = freeName(prismaIdentifier(value), taken);
        item = makeItem(CompletionKind::Column, name);
        if (name != value)
          writes(item, name + " @map(" + quoteString(value) + ")");
      }
      item.documentation =
          exists("Value `" + value + "`", *evidence, "value of the enum");
      items.push_back(std::move(item));
    }
}

//===----------------------------------------------------------------------===//
// Names of constraints
//===----------------------------------------------------------------------===//

namespace {
/// Collects names that the block does not have yet.
struct ConstraintNames {
  const CompletionPlace &place;
  const Evidence &evidence;
  Items &items;

  void add(StringRef name, const Twine &detail) {
    bool used =
        name.empty() || any_of(place.at.block->tokens, [&](const Token &token) {
          return token.kind == Token::Kind::String &&
                 !(token.range.begin < place.at.cursor &&
                   place.at.cursor < token.range.end) &&
                 place.at.textOf(token.content()) == name;
        });
    bool known = any_of(items, [&](const CompletionItem &item) {
      return item.detail == detail.str();
    });
    if (used || known)
      return;
    items.push_back(makeText(place.at, CompletionKind::Table, name));
    items.back().detail = detail.str();
    items.back().documentation =
        ("It is the name in `" + evidence.label + "`.");
  }
};
} // namespace

static std::string columnsOf(const Index &index) {
  std::vector<StringRef> columns;
  for (const IndexPart &part : index.parts)
    columns.push_back(part.column);
  return "on " + join(columns, ", ");
}

static void addNamesOf(const Table &table, StringRef attribute,
                       ConstraintNames &names) {
  if (attribute == "id" && table.primaryKey)
    names.add(table.primaryKey->name,
              "primary key on " + join(table.primaryKey->columns, ", "));
  if (attribute == "relation")
    for (const ForeignKey &key : table.foreignKeys)
      names.add(key.name, "foreign key from " + join(key.columns, ", ") +
                              " to " + key.referencedTable);
  if (attribute == "default")
    for (const Column &column : table.columns)
      if (column.defaultValue)
        names.add(column.defaultValue->constraint, "default of " + column.name);
  for (const Index &index : table.indexes) {
    if (attribute == "unique" && index.unique)
      names.add(index.name, "unique " + columnsOf(index));
    if ((attribute == "index" || attribute == "fulltext") && !index.unique)
      names.add(index.name, "index " + columnsOf(index));
  }
}

void addConstraintNames(const CompletionPlace &place, Items &items) {
  forEachOwnTable(place, [&](KnownObject<Table> table) {
    ConstraintNames names{place, table.evidence, items};
    addNamesOf(table.object, place.at.attribute, names);
  });
}

} // namespace holdfast
