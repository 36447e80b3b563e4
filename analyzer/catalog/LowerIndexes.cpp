#include "catalog/Lowering.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static std::vector<std::string> columnNames(const IndexAttribute &index) {
  std::vector<std::string> names;
  for (const IndexedField &part : index.fields)
    if (part.field)
      names.push_back(part.field->columnName);
  return names;
}

static Origin originOf(const Model &model, const IndexAttribute &index) {
  return {Origin::Kind::Schema, model.document->span(index.attribute->range)};
}

static StringRef suffixOf(IndexAttribute::Kind kind) {
  return kind == IndexAttribute::Kind::Unique ? "_key" : "_idx";
}

/// `JsonbPathOps` is `jsonb_path_ops`; a raw class stays as it is. Digits and a
/// few pairs of words are one word to PostgreSQL.
static std::string operatorClassName(const IndexedField &part) {
  if (part.rawOperatorClass)
    return part.operatorClass;
  static constexpr StringLiteral oneWord[] = {"MinMax", "TimestampTz", "TimeTz",
                                              "VarBit"};
  std::string name;
  for (StringRef rest = part.operatorClass; !rest.empty();) {
    size_t length = 1;
    for (StringRef word : oneWord)
      if (rest.starts_with(word))
        length = word.size();
    while (length < rest.size() && !isUpper(rest[length]))
      ++length;
    if (!name.empty())
      name += '_';
    name += rest.take_front(length).lower();
    rest = rest.drop_front(length);
  }
  return name;
}

/// The predicate's text as written; an object literal keeps its Prisma form,
/// since only its presence is compared.
static std::optional<std::string> predicate(const Model &model,
                                            const Expression *where) {
  if (!where)
    return std::nullopt;
  if (where->kind == ExpressionKind::Call && !where->items.empty() &&
      where->items[0].value)
    return unescape(where->items[0].value->text);
  return model.document->file().text(where->range).str();
}

static Index lowerIndex(const Lowering &lowering, const Model &model,
                        const IndexAttribute &attribute) {
  Index index;
  index.unique = attribute.kind == IndexAttribute::Kind::Unique;
  index.origin = originOf(model, attribute);
  if (attribute.kind == IndexAttribute::Kind::Fulltext)
    index.method = "fulltext";
  else if (!attribute.type.empty())
    index.method = StringRef(attribute.type).lower();
  for (const IndexedField &part : attribute.fields)
    if (part.field)
      index.parts.push_back({part.field->columnName, "", part.descending,
                             part.length, operatorClassName(part),
                             part.sorted && !part.descending});
  index.predicate = predicate(model, attribute.where);
  index.clustered = attribute.clustered;
  if (!attribute.map.empty())
    index.name = attribute.map;
  else if (attribute.kind == IndexAttribute::Kind::Index &&
           !attribute.name.empty())
    index.name = attribute.name; // the old word for `map`
  else
    index.name = lowering.name(model.tableName, columnNames(attribute),
                               suffixOf(attribute.kind));
  return index;
}

static PrimaryKey lowerPrimaryKey(const Lowering &lowering, const Model &model,
                                  const IndexAttribute &attribute) {
  PrimaryKey key;
  key.columns = columnNames(attribute);
  for (const IndexedField &part : attribute.fields)
    if (part.field && (part.length || part.sorted))
      key.special.push_back({part.field->columnName, "", part.descending,
                             part.length, "", part.sorted && !part.descending});
  key.origin = originOf(model, attribute);
  key.clustered = attribute.clustered;
  if (lowering.connector.namedPrimaryKeys)
    key.name = attribute.map.empty()
                   ? lowering.name(model.tableName, {}, "_pkey")
                   : attribute.map;
  return key;
}

/// Prisma makes the indexes of fields first, then those of blocks by kind.
static int placeOf(const Model &model, const IndexAttribute &attribute) {
  if (any_of(model.fields, [&](const Field &field) {
        return field.unique == attribute.attribute;
      }))
    return 0;
  switch (attribute.kind) {
  case IndexAttribute::Kind::Id:
  case IndexAttribute::Kind::Index:
    return 1;
  case IndexAttribute::Kind::Unique:
    return 2;
  case IndexAttribute::Kind::Fulltext:
    return 3;
  }
  llvm_unreachable("covered switch");
}

void lowerIndexes(const Lowering &lowering, const Model &model, Table &table) {
  std::vector<const IndexAttribute *> inOrder;
  for (const IndexAttribute &attribute : model.indexes)
    inOrder.push_back(&attribute);
  stable_sort(inOrder, [&](const IndexAttribute *a, const IndexAttribute *b) {
    return placeOf(model, *a) < placeOf(model, *b);
  });
  for (const IndexAttribute *entry : inOrder) {
    const IndexAttribute &attribute = *entry;
    bool known = any_of(attribute.fields,
                        [](const IndexedField &part) { return part.field; });
    if (!known)
      continue;
    if (attribute.kind == IndexAttribute::Kind::Id)
      table.primaryKey = lowerPrimaryKey(lowering, model, attribute);
    else
      table.indexes.push_back(lowerIndex(lowering, model, attribute));
  }
}

} // namespace holdfast
