// In the parentheses of `@id`, `@unique`, `@@id`, `@@unique`, `@@index`,
// `@@fulltext` and `@@shardKey`.
#include "ide/completion/Items.h"

#include "schema/AttributeTable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

namespace {
/// The key whose parentheses the cursor is in.
struct KeyPlace {
  const CompletionPlace &place;
  StringRef attribute;
  const Frame &outer;

  const KeyFacts &facts() const { return place.keys(); }
  bool is(StringRef name) const { return attribute == name; }
  bool inView() const { return place.at.block->kind == BlockKind::View; }
  const AttributeSpec *spec() const {
    return findAttribute(place.at.isBlockAttribute
                             ? AttributePlace::Model
                             : AttributePlace::ScalarField,
                         attribute);
  }
  /// `BTree` where none is written.
  IndexType type() const {
    Statement written = outer.valueOf("type");
    std::optional<IndexType> type =
        written.empty() ? std::nullopt
                        : parseIndexType(place.at.textOf(written[0]));
    return type.value_or(IndexType::BTree);
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Names of arguments
//===----------------------------------------------------------------------===//

/// Whether the key may have the argument on this provider.
static bool mayHave(const KeyPlace &at, StringRef argument) {
  if (at.inView())
    return argument == "fields" || argument == "name";
  if (argument == "name")
    return !at.is("index"); // the old word for map
  if (argument == "map")
    return !at.is("id") || at.facts().namedPrimaryKeys;
  if (argument == "length")
    return at.facts().lengths;
  if (argument == "sort")
    return !at.is("id") || at.facts().sortedPrimaryKeys;
  if (argument == "type")
    return at.facts().indexTypes != only(IndexType::BTree);
  if (argument == "clustered")
    return at.facts().clustered;
  if (argument == "where")
    return at.facts().conditions && at.place.hasFeature("partialIndexes");
  return true;
}

static StringRef valueOf(ArgumentKind kind) {
  switch (kind) {
  case ArgumentKind::String:
    return "\"$\"";
  case ArgumentKind::FieldList:
  case ArgumentKind::PartList:
    return "[$]";
  case ArgumentKind::Condition:
    return "{ $ }";
  default:
    return "$";
  }
}

static void addArguments(const KeyPlace &at, Items &items) {
  const AttributeSpec *spec = at.spec();
  if (!spec)
    return;
  for (const ArgumentSpec &argument : spec->arguments) {
    bool isFirst = argument.name == "fields";
    if (argument.since > at.place.input.prisma || !mayHave(at, argument.name) ||
        (isFirst && !at.outer.positional().empty()))
      continue;
    addArgument(at.outer, at.attribute, argument.name, valueOf(argument.kind),
                items);
  }
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

static void addSortOrders(Items &items) {
  for (StringRef name : {"Asc", "Desc"}) {
    items.push_back(makeItem(CompletionKind::Constant, name,
                             documentationOf(WordKind::SortOrder, name)));
    items.back().detail.clear();
  }
}

static void addRaw(Items &items) {
  CompletionItem item = makeItem(CompletionKind::Function, "raw",
                                 documentationOf(WordKind::Function, "raw"));
  writes(item, "raw(\"\")", "raw(\"$1\")");
  items.push_back(std::move(item));
}

/// Whether the row of the table is about columns of the field's type.
static bool isHeldBy(const MemberText &member, const IndexableColumns &row) {
  if (row.lists)
    return member.list;
  for (const AttributeText &attribute : member.attributes)
    if (attribute.name.contains('.'))
      return hasWord(row.nativeTypes, attribute.name.split('.').second);
  std::optional<Scalar> scalar = parseScalar(member.type);
  return scalar && row.scalar == scalar;
}

/// Whether an index of the type can hold the fields that are written.
static bool holdsFields(const KeyPlace &at, IndexType type) {
  const Place &place = at.place.at;
  Statement list = at.outer.valueOf("fields");
  if (list.empty())
    list = at.outer.positional();
  unsigned count = 0;
  for (const Token &token : list) {
    const MemberText *member =
        token.isWord() ? place.block->find(place.textOf(token)) : nullptr;
    if (!member || member->type == "Unsupported")
      continue;
    ++count;
    if ((at.facts().choosyTypes & only(type)) &&
        none_of(at.facts().indexableColumns, [&](const auto &row) {
          return row.type == type && isHeldBy(*member, row);
        }))
      return false;
  }
  return count < 2 || !(at.facts().singleColumnTypes & only(type));
}

static void addTypes(const KeyPlace &at, Items &items) {
  for (StringRef name : {"BTree", "Hash", "Gin", "Gist", "SpGist", "Brin"}) {
    IndexType type = *parseIndexType(name);
    if (!(at.facts().indexTypes & only(type)) || !holdsFields(at, type))
      continue;
    items.push_back(makeItem(CompletionKind::Constant, name,
                             documentationOf(WordKind::IndexType, name)));
    // The label says it already.
    items.back().detail.clear();
  }
}

static void addOperatorClasses(const KeyPlace &at, StringRef field,
                               Items &items) {
  const MemberText *member = at.place.at.block->find(field);
  for (const IndexableColumns &row : at.facts().indexableColumns) {
    if (!member || row.type != at.type() || !isHeldBy(*member, row))
      continue;
    for (StringRef name : split(row.operatorClasses, ' '))
      if (!name.empty())
        items.push_back(makeItem(CompletionKind::Constant, name));
  }
  addRaw(items);
}

/// Whether another key keeps the rows in its order: the id does, unless it says
/// otherwise.
static bool isClusteredElsewhere(const KeyPlace &at) {
  const Place &place = at.place.at;
  auto isClustered = [&](const AttributeText &attribute) {
    if (attribute.arguments.empty())
      return attribute.name == "id";
    if (attribute.arguments.front().range.begin < place.cursor &&
        place.cursor <= attribute.arguments.back().range.end)
      return false;
    bool says = false, no = false;
    for (const Token &token : attribute.arguments) {
      says |= token.isWord() && place.textOf(token) == "clustered";
      no |= token.isWord() && place.textOf(token) == "false";
    }
    return attribute.name == "id" ? !(says && no) : says && !no;
  };
  return any_of(place.block->attributes, isClustered) ||
         any_of(place.block->members, [&](const MemberText &member) {
           return any_of(member.attributes, isClustered);
         });
}

static void completeValue(const KeyPlace &at, StringRef argument,
                          StringRef field, Items &items) {
  if (argument == "map")
    return addConstraintNames(at.place, items);
  if (at.place.at.inString || !mayHave(at, argument))
    return;
  if (argument == "type")
    addTypes(at, items);
  else if (argument == "sort")
    addSortOrders(items);
  else if (argument == "clustered" && isClusteredElsewhere(at))
    items.push_back(makeItem(CompletionKind::Constant, "false"));
  else if (argument == "clustered")
    addBooleans(items);
  else if (argument == "ops")
    addOperatorClasses(at, field, items);
  else if (argument == "fields")
    addList(items);
  else if (argument == "where")
    addRaw(items);
}

//===----------------------------------------------------------------------===//
// The list of fields
//===----------------------------------------------------------------------===//

/// The type that a path such as `address.city.` leads into, or null.
static const Model *typeAt(const CompletionPlace &place, StringRef path) {
  auto [first, rest] = path.split('.');
  const MemberText *member = place.at.block->find(first);
  if (!member)
    return nullptr;
  const Model *type = factsOf(place.schema(), *member).model;
  while (type && rest.contains('.')) {
    std::tie(first, rest) = rest.split('.');
    const Field *field = type->findField(first);
    type = field ? field->type.model : nullptr;
  }
  bool isType = type && type->block->kind == BlockKind::CompositeType;
  return isType ? type : nullptr;
}

static void addPaths(const KeyPlace &at, StringRef path, Items &items) {
  if (at.is("id") || at.is("shardKey"))
    return;
  if (const Model *type = typeAt(at.place, path))
    for (const Field &field : type->fields)
      items.push_back(makeItem(CompletionKind::Field, field.name));
}

static void addFields(const KeyPlace &at, Items &items) {
  const Place &place = at.place.at;
  StringRef path = place.prefix();
  if (path.contains('.'))
    return addPaths(at, path, items);
  bool follows = at.is("index") || at.is("unique") || at.is("fulltext");
  for (const MemberText &member : place.block->members) {
    FieldFacts facts = factsOf(at.place.schema(), member);
    bool usable = facts.isComposite()
                      ? follows && at.place.types().compositeTypes
                      : !facts.model && !member.type.empty();
    if (at.is("id"))
      usable &= !facts.optional && !facts.list;
    if (!usable || hasWordInList(place, *place.frame(), member.name))
      continue;
    CompletionItem item = makeItem(CompletionKind::Field, member.name);
    item.detail = (member.type + (member.list       ? "[]"
                                  : member.optional ? "?"
                                                    : ""))
                      .str();
    items.push_back(std::move(item));
  }
}

/// `length`, `sort` and `ops` of a field in the list.
static void addPartArguments(const KeyPlace &at, Items &items) {
  const Frame &frame = *at.place.at.frame();
  const MemberText *member = at.place.at.block->find(frame.callee);
  std::optional<Scalar> scalar =
      member ? parseScalar(member->type) : std::nullopt;
  bool isLong = !member || member->type == "Unsupported" ||
                scalar == Scalar::String || scalar == Scalar::Bytes;
  bool sorted = at.is("fulltext")
                    ? at.facts().sortedFulltext
                    : mayHave(at, "sort") && at.type() != IndexType::Hash;
  if (at.inView())
    return;
  if (sorted)
    addArgument(frame, at.attribute, "sort", "$", items);
  if (at.facts().lengths && isLong && !at.is("fulltext"))
    addArgument(frame, at.attribute, "length", "$", items);
  if (at.facts().operatorClasses && at.is("index"))
    addArgument(frame, at.attribute, "ops", "$", items);
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

static void completeCondition(const KeyPlace &at, Items &items) {
  const Place &place = at.place.at;
  const Frame &frame = *place.frame();
  if (place.inString || place.frames.size() > 2)
    return;
  if (!frame.here().isNamed()) {
    for (const MemberText &member : place.block->members)
      if (!factsOf(at.place.schema(), member).model)
        addArgument(frame, "where", member.name, "$", items);
    return;
  }
  const MemberText *member = place.block->find(frame.here().name);
  if (member && parseScalar(member->type) == Scalar::Boolean)
    addBooleans(items);
  items.push_back(makeItem(CompletionKind::Constant, "null"));
  items.push_back(makeItem(CompletionKind::Constant, "{ not: null }"));
}

void completeKey(const CompletionPlace &place, Items &items) {
  const std::vector<Frame> &frames = place.at.frames;
  KeyPlace at{place, place.at.attribute, frames[0]};
  const Entry &entry = frames[0].here();
  if (frames.size() == 1) {
    const AttributeSpec *spec = at.spec();
    if (entry.isNamed() && spec &&
        spec->findArgument(entry.name, place.input.prisma))
      completeValue(at, entry.name, "", items);
    else if (!entry.isNamed() && !place.at.inString) {
      if (place.at.isBlockAttribute && frames[0].positional().empty() &&
          !frames[0].names("fields"))
        addList(items);
      addArguments(at, items);
    }
    return;
  }
  if (entry.name == "where" && frames[1].bracket == '{')
    return completeCondition(at, items);
  if (frames[1].bracket != '[' || (entry.isNamed() && entry.name != "fields"))
    return;
  if (frames.size() == 2 && !place.at.inString)
    addFields(at, items);
  if (frames.size() != 3 || frames[2].bracket != '(')
    return;
  const Entry &part = frames[2].here();
  if (part.isNamed())
    completeValue(at, part.name, frames[2].callee, items);
  else if (!place.at.inString)
    addPartArguments(at, items);
}

} // namespace holdfast
