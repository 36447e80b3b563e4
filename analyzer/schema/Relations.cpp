#include "schema/Resolver.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The fields that a list such as `fields: [a, b]` (or a single name) means.
static std::vector<const Field *> fieldList(const Expression *list,
                                            const Model &model) {
  std::vector<const Field *> out;
  auto add = [&](const Expression *name) {
    if (const Field *field = name ? model.findField(name->text) : nullptr)
      out.push_back(field);
  };
  if (list && list->kind == ExpressionKind::Array)
    for (const Argument &item : list->items)
      add(item.value);
  else
    add(list);
  return out;
}

static std::optional<ReferentialAction> action(const Attribute &attribute,
                                               StringRef argument) {
  const Expression *value = attribute.find(argument, false);
  return value ? parseReferentialAction(value->text) : std::nullopt;
}

static void readRelation(const Attribute &attribute, Field &field) {
  RelationAttribute relation{};
  relation.attribute = &attribute;
  // Of two names, one of them without its word, Prisma takes neither.
  bool isNamedTwice = attribute.find("name", false) &&
                      any_of(attribute.arguments, [](const Argument &argument) {
                        return !argument.name;
                      });
  if (!isNamedTwice)
    relation.name = stringValue(attribute.find("name", true));
  relation.map = stringValue(attribute.find("map", false));
  const Expression *fields = attribute.find("fields", false);
  const Expression *references = attribute.find("references", false);
  relation.hasFields = fields != nullptr;
  relation.hasReferences = references != nullptr;
  relation.fields = fieldList(fields, *field.model);
  relation.references = fieldList(references, *field.type.model);
  relation.onDelete = action(attribute, "onDelete");
  relation.onUpdate = action(attribute, "onUpdate");
  field.relation = std::make_unique<RelationAttribute>(std::move(relation));
}

static StringRef relationName(const Field &field) {
  return field.relation ? StringRef(field.relation->name) : StringRef();
}

namespace {
/// Finds the field on the other model that belongs to the same relation: it
/// points back and has the same relation name. In a self relation, another
/// field.
class OppositeFinder {
public:
  explicit OppositeFinder(MutableArrayRef<Model> models)
      : models(models), indexes(models.size()) {}

  Field *find(const Field &field) {
    // The other model is one of `models`, which are ours to change.
    size_t other = field.type.model - models.data();
    if (models[other].fields.size() <= fewFields) {
      for (Field &candidate : models[other].fields)
        if (isOpposite(field, candidate))
          return &candidate;
      return nullptr;
    }
    for (Field *candidate : indexOf(other).lookup(field.model))
      if (isOpposite(field, *candidate))
        return candidate;
    return nullptr;
  }

private:
  /// The relation fields of a model by the model that they point to.
  using Index = DenseMap<const Model *, SmallVector<Field *, 1>>;

  /// Up to here, looking at every field is faster than an index.
  static constexpr size_t fewFields = 64;

  static bool isOpposite(const Field &field, const Field &candidate) {
    return &candidate != &field && candidate.isRelation() &&
           candidate.type.model == field.model &&
           relationName(candidate) == relationName(field);
  }

  const Index &indexOf(size_t model) {
    std::unique_ptr<Index> &index = indexes[model];
    if (!index) {
      index = std::make_unique<Index>();
      for (Field &field : models[model].fields)
        if (field.isRelation())
          (*index)[field.type.model].push_back(&field);
    }
    return *index;
  }

  MutableArrayRef<Model> models;
  std::vector<std::unique_ptr<Index>> indexes;
};
} // namespace

void pairRelations(MutableArrayRef<Model> models) {
  for (Model &model : models)
    for (Field &field : model.fields)
      if (field.isRelation())
        for (const Attribute &attribute : field.declaration->attributes)
          if (attribute.name.text == "relation")
            readRelation(attribute, field);
  OppositeFinder opposites(models);
  for (Model &model : models)
    for (Field &field : model.fields)
      if (field.isRelation() && !field.opposite)
        if (Field *opposite = opposites.find(field)) {
          field.opposite = opposite;
          opposite->opposite = &field;
        }
}

} // namespace holdfast
