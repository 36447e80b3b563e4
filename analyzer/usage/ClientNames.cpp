#include "usage/ClientNames.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::usage {

std::string accessorOf(const Model &model) {
  std::string name = model.name.str();
  name[0] = toLower(name[0]);
  return name;
}

static bool isCompound(const IndexAttribute &index) {
  return (index.kind == IndexAttribute::Kind::Id ||
          index.kind == IndexAttribute::Kind::Unique) &&
         index.fields.size() > 1;
}

static std::string nameOfCompound(const IndexAttribute &index) {
  if (!index.name.empty())
    return index.name;
  std::string name;
  for (const IndexedField &field : index.fields)
    name += (name.empty() ? "" : "_") + field.path.str();
  return name;
}

ClientNames::ClientNames(const Schema &schema) : source(&schema) {
  for (const Model &model : schema.models()) {
    if (model.block->kind == BlockKind::CompositeType || model.name.empty())
      continue;
    accessors.try_emplace(accessorOf(model), &model);
    for (const IndexAttribute &index : model.indexes)
      if (isCompound(index))
        compounds[nameOfCompound(index)].push_back(&model);
  }
}

const Model *ClientNames::model(StringRef name) const {
  return source->findModel(name);
}

const IndexAttribute *ClientNames::compoundKey(const Model &model,
                                               StringRef name) const {
  auto it = compounds.find(name);
  if (it == compounds.end() || !is_contained(it->second, &model))
    return nullptr;
  for (const IndexAttribute &index : model.indexes)
    if (isCompound(index) && nameOfCompound(index) == name)
      return &index;
  return nullptr;
}

/// What the part of a type's name after the model's says; nullopt for none.
static std::optional<Role> roleOfSuffix(StringRef suffix) {
  if (suffix.starts_with("Unchecked"))
    suffix = suffix.drop_front(StringRef("Unchecked").size());
  if (suffix.starts_with("CreateNested") ||
      suffix.starts_with("UpdateManyWithout") ||
      suffix.starts_with("UpdateOneWithout") ||
      suffix.starts_with("UpdateOneRequired"))
    return Role::Nested;
  if (suffix.starts_with("Create") && suffix.contains("Input"))
    return Role::Data;
  if (suffix.starts_with("Update") && suffix.contains("Input"))
    return suffix.contains("With") && suffix.contains("Unique")
               ? Role::NestedItem
               : Role::Data;
  if (suffix.ends_with("OrderByInput") || suffix.starts_with("OrderBy"))
    return Role::OrderBy;
  if (suffix.ends_with("ListRelationFilter") ||
      suffix.ends_with("RelationFilter") || suffix == "ScalarRelationFilter")
    return Role::RelationWhere;
  if (suffix.starts_with("Where") || suffix.starts_with("ScalarWhere"))
    return Role::Where;
  if (suffix.ends_with("CompoundUniqueInput"))
    return Role::Compound;
  if (suffix == "ScalarFieldEnum")
    return Role::Fields;
  if (suffix.ends_with("Args") || suffix == "FindMany" || suffix == "FindFirst")
    return Role::Args;
  if (suffix.starts_with("Select") || suffix.starts_with("Include") ||
      suffix.starts_with("Omit"))
    return Role::Select;
  if (suffix.empty() || suffix == "GetPayload" || suffix.ends_with("Payload") ||
      suffix == "Model" || suffix.ends_with("Type") || suffix == "Delegate" ||
      suffix == "GroupByOutputType" || suffix.ends_with("Fields") ||
      suffix == "FieldRefs")
    return Role::Row;
  return std::nullopt;
}

ClientNames::TypeMeaning ClientNames::type(StringRef name) const {
  // The longest name of a model that leaves a suffix of Prisma's.
  for (size_t length = name.size(); length > 0; --length) {
    const Model *model = source->findModel(name.take_front(length));
    if (!model)
      continue;
    StringRef suffix = name.drop_front(length);
    std::optional<Role> role = roleOfSuffix(suffix);
    if (!role)
      continue;
    TypeMeaning meaning{model, *role, nullptr};
    StringRef without = suffix.split("Without").second;
    without = without.take_front(without.find("Input"));
    if (!without.empty())
      for (const Field &field : model->fields)
        if (field.isRelation() &&
            StringRef(field.name).equals_insensitive(without))
          meaning.without = &field;
    return meaning;
  }
  return {};
}

QueryResult resultOfQuery(StringRef method) {
  return StringSwitch<QueryResult>(method)
      .Cases("findMany", "createManyAndReturn", "updateManyAndReturn",
             QueryResult::Rows)
      .Cases("findUnique", "findUniqueOrThrow", "findFirst", "findFirstOrThrow",
             "create", "update", "upsert", "delete", QueryResult::Row)
      .Case("groupBy", QueryResult::Groups)
      .Case("aggregate", QueryResult::Aggregate)
      .Cases("count", "createMany", "updateMany", "deleteMany", "findRaw",
             "aggregateRaw", QueryResult::Other)
      .Default(QueryResult::None);
}

} // namespace holdfast::usage
