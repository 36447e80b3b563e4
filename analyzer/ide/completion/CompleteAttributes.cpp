// Attributes of fields and enum values.
#include "ide/completion/Items.h"

#include "schema/AttributeTable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static bool blockHasKey(const BlockText &block) {
  return block.has("id") || any_of(block.members, [](const MemberText &member) {
           return member.has("id");
         });
}

/// The columns of a relation that has none yet: `authorId` for `author`, and
/// the other model's key.
static std::optional<std::pair<StringRef, StringRef>>
likelyColumns(const CompletionPlace &place, const FieldFacts &field) {
  const IndexAttribute *key = field.model->primaryKey();
  if (field.list || !key || key->fields.size() != 1 || !key->fields[0].field)
    return std::nullopt;
  StringRef id = key->fields[0].field->name;
  for (const MemberText &member : place.at.block->members) {
    StringRef rest = member.name;
    if (rest.consume_front(field.name) &&
        (rest.equals_insensitive(id) ||
         (rest.starts_with("_") && rest.drop_front().equals_insensitive(id))))
      return std::pair(member.name, id);
  }
  return std::nullopt;
}

static CompletionItem makeAttribute(StringRef name, const Twine &text,
                                    const Twine &snippet = "") {
  CompletionItem item =
      makeItem(CompletionKind::Attribute, ("@" + name).str(),
               documentationOf(WordKind::FieldAttribute, name));
  writes(item, text, snippet);
  return item;
}

static void addRelation(const CompletionPlace &place, const FieldFacts &field,
                        Items &items) {
  if (auto columns = likelyColumns(place, field)) {
    std::string text = ("@relation(fields: [" + columns->first +
                        "], references: [" + columns->second + "])")
                           .str();
    items.push_back(makeAttribute("relation", text, escapeSnippet(text)));
  } else if (field.list) {
    items.push_back(makeAttribute("relation", "@relation()", "@relation($1)"));
  } else {
    items.push_back(makeAttribute("relation",
                                  "@relation(fields: [], references: [])",
                                  "@relation(fields: [$1], references: [$2])"));
  }
}

/// Whether a field of a model may have the attribute, by its type.
static bool mayHave(const CompletionPlace &place, const FieldFacts &field,
                    StringRef name) {
  const BlockText &block = *place.at.block;
  const MemberText &member = *place.at.member;
  bool single = !field.list;
  if (name == "id")
    return single && !field.optional && !field.isComposite() &&
           !field.unsupported && block.kind == BlockKind::Model &&
           !blockHasKey(block) &&
           (field.scalar != Scalar::Bytes || place.types().bytesInId);
  if (name == "unique")
    return (single || place.types().scalarLists) && !field.isComposite() &&
           !member.has("id");
  if (name == "default")
    return !field.isComposite() && (single || place.types().scalarLists);
  if (name == "updatedAt")
    return single && field.scalar == Scalar::DateTime;
  if (name == "ignore")
    return !block.has("ignore") && !member.has("id");
  if (name == "shardKey")
    return place.keys().shardKeys && place.hasFeature("shardKeys") &&
           !block.has("shardKey");
  return true;
}

static bool mayStand(const CompletionPlace &place, const FieldFacts &field,
                     StringRef name) {
  if (place.at.member->has(name))
    return false;
  if (place.at.block->kind == BlockKind::CompositeType)
    return name == "map" ||
           (name == "default" && !field.isComposite() && !field.unsupported);
  if (field.isRelation())
    return name == "relation" ||
           (name == "ignore" && mayHave(place, field, name));
  return name != "relation" && mayHave(place, field, name);
}

/// What a snippet of the type asks for.
static StringRef holesOf(const NativeType &type) {
  unsigned most = type.requiredArguments + type.optionalArguments;
  bool isTime = type.scalars & only(Scalar::DateTime);
  if (most == 0 || (isTime && type.requiredArguments == 0))
    return "";
  return most == 2 ? "($1, $2)" : "($1)";
}

static void addNativeTypes(const CompletionPlace &place,
                           const FieldFacts &field, Items &items) {
  const Connector *connector = place.connector();
  const Datasource *datasource = place.schema().datasource();
  if (!connector || !field.scalar ||
      any_of(place.at.member->attributes, [&](const AttributeText &attribute) {
        return attribute.name.contains('.') && !attribute.name.ends_with(".") &&
               attribute.range.begin != place.at.word.begin;
      }))
    return;
  for (const NativeType &type : connector->nativeTypes) {
    if (!(type.scalars & only(*field.scalar)))
      continue;
    std::string name =
        ("@" + datasource->block->name.text + "." + type.name).str();
    CompletionItem item =
        makeItem(CompletionKind::NativeType, name,
                 documentationOfNativeType(connector->provider, type.name));
    item.detail = type.catalog.str();
    StringRef holes = holesOf(type);
    std::string plain = name;
    // What must have arguments gets its parentheses in any case.
    if (type.requiredArguments > 0)
      plain += "()";
    writes(item, plain, holes.empty() ? "" : name + holes);
    items.push_back(std::move(item));
  }
}

static void addMap(Items &items) {
  items.push_back(makeAttribute("map", "@map(\"\")", "@map(\"$1\")"));
}

static void completeValueAttributes(const CompletionPlace &place,
                                    Items &items) {
  if (!place.at.member->has("map"))
    addMap(items);
}

void completeFieldAttributes(const CompletionPlace &place, Items &items) {
  if (!place.at.member)
    return;
  if (place.at.block->kind == BlockKind::Enum)
    return completeValueAttributes(place, items);
  FieldFacts field = factsOf(place.schema(), *place.at.member);
  bool known =
      field.scalar || field.model || field.enumeration || field.unsupported;
  if (!known)
    return;
  // `@db.` asks for native types alone.
  if (!place.at.prefix().contains('.')) {
    for (StringRef name : {"relation", "id", "unique", "default", "updatedAt",
                           "map", "ignore", "shardKey"}) {
      if (!mayStand(place, field, name))
        continue;
      if (name == "relation")
        addRelation(place, field, items);
      else if (name == "map")
        addMap(items);
      else if (name == "default")
        items.push_back(makeAttribute("default", "@default()", "@default($1)"));
      else
        items.push_back(makeAttribute(name, "@" + name));
    }
  }
  addNativeTypes(place, field, items);
}

} // namespace holdfast
