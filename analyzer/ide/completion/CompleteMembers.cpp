// At the beginning of a line in a model, view, composite type or enum: fields
// that are missing, and attributes of the block.
#include "ide/completion/Items.h"

#include "rules/invalid/relations/RelationFixes.h"
#include "schema/AttributeTable.h"
#include "schema/RelationSides.h"
#include "syntax/StringLiteral.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether the attribute may stand in the block once more.
static bool mayStand(const CompletionPlace &place, const AttributeSpec &spec) {
  const BlockText &block = *place.at.block;
  const Connector *connector = place.connector();
  StringRef name = spec.name;
  if (!spec.repeatable && block.has(name))
    return false;
  bool isView = block.kind == BlockKind::View;
  if (isView && (name == "id" || name == "index" || name == "fulltext"))
    return false;
  if (name == "id")
    return (!connector || connector->keys.compoundPrimaryKeys) &&
           none_of(block.members,
                   [](const MemberText &member) { return member.has("id"); });
  if (name == "fulltext") {
    FulltextIndexes allowed = place.keys().fulltext;
    return allowed == FulltextIndexes::Any ||
           (allowed == FulltextIndexes::OnePerModel && !block.has(name));
  }
  if (name == "schema") {
    const Datasource *datasource = place.schema().datasource();
    return connector && hasSchemas(connector->provider) && datasource &&
           !datasource->schemas.empty();
  }
  if (name == "shardKey")
    return place.keys().shardKeys && place.hasFeature("shardKeys") &&
           none_of(block.members, [](const MemberText &member) {
             return member.has("shardKey");
           });
  return true;
}

static StringRef argumentsOf(StringRef name) {
  if (name == "map" || name == "schema")
    return "(\"$1\")";
  return name == "ignore" ? "" : "([$1])";
}

void completeBlockAttributes(const CompletionPlace &place, Items &items) {
  BlockKind kind = place.at.block->kind;
  if (kind == BlockKind::CompositeType)
    return;
  AttributePlace where =
      kind == BlockKind::Enum ? AttributePlace::Enum : AttributePlace::Model;
  for (StringRef name : {"index", "unique", "id", "map", "schema", "fulltext",
                         "ignore", "shardKey"}) {
    const AttributeSpec *spec = findAttribute(where, name);
    if (!spec || !mayStand(place, *spec))
      continue;
    CompletionItem item =
        makeItem(CompletionKind::Attribute, ("@@" + name).str(),
                 documentationOf(WordKind::BlockAttribute, name));
    std::string snippet = ("@@" + name + argumentsOf(name)).str();
    std::string plain = snippet;
    plain.erase(std::remove(plain.begin(), plain.end(), '$'), plain.end());
    plain.erase(std::remove(plain.begin(), plain.end(), '1'), plain.end());
    writes(item, plain, snippet);
    items.push_back(std::move(item));
  }
}

/// Each line of the text that a fix writes, without indentation and columns:
/// editors indent lines as the first one.
static std::string linesOf(const Fix &fix) {
  std::vector<std::string> lines;
  for (StringRef line : split(fix.edits.front().text, '\n')) {
    SmallVector<StringRef, 8> words;
    line.split(words, ' ', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
    if (!words.empty())
      lines.push_back(join(words, " "));
  }
  return join(lines, "\n");
}

/// How the other side of a relation is written; empty where it cannot be.
static std::string oppositeOf(const Schema &schema, const Field &field) {
  const Model &model = *field.model;
  if (field.isList()) {
    std::optional<Fix> fix = addOppositeFieldFix(schema, field);
    return fix && !fix->edits.empty() ? linesOf(*fix) : "";
  }
  StringRef relation = field.relation ? StringRef(field.relation->name) : "";
  if (&model == field.type.model && relation.empty())
    return "";
  ArrayRef<const Field *> columns = referencingFields(field);
  bool single = !columns.empty() && isUniqueCriterion(model, columns);
  std::string name = model.name.str();
  name[0] = toLower(name[0]);
  std::string text =
      name + (single ? " " : "s ") + model.name.str() + (single ? "?" : "[]");
  if (!relation.empty())
    text += " @relation(" + quoteString(relation) + ")";
  return text;
}

/// Fields that other models' relations to this one still need.
static void addOpposites(const CompletionPlace &place, Items &items) {
  const BlockText &block = *place.at.block;
  for (const Model &model : place.schema().models()) {
    for (const Field &field : model.fields) {
      if (field.opposite || !field.isRelation() || !model.isTable() ||
          field.type.model->name != block.name)
        continue;
      // It may be there already, half typed.
      bool isHere = any_of(block.members, [&](const MemberText &member) {
        return member.type == model.name;
      });
      std::string text = isHere ? "" : oppositeOf(place.schema(), field);
      if (text.empty())
        continue;
      auto [name, rest] = StringRef(text).split(' ');
      if (block.find(name))
        continue;
      CompletionItem item = makeItem(CompletionKind::Column, name);
      item.detail = rest.split('\n').first.trim().str();
      item.documentation = ("The other side of `" + model.name + "." +
                            field.name + "`, which Prisma wants.")
                               .str();
      writes(item, text);
      items.push_back(std::move(item));
    }
  }
}

void completeMembers(const CompletionPlace &place, Items &items) {
  switch (place.at.block->kind) {
  case BlockKind::Model:
    addUnmappedColumns(place, items);
    addOpposites(place, items);
    break;
  case BlockKind::View:
    addUnmappedColumns(place, items);
    break;
  case BlockKind::Enum:
    addUnmappedValues(place, /*asText=*/false, items);
    break;
  default:
    break;
  }
  completeBlockAttributes(place, items);
}

} // namespace holdfast
