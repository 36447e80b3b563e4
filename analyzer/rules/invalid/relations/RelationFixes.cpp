#include "rules/invalid/relations/RelationFixes.h"

#include "catalog/PrismaNames.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

std::string joinNames(ArrayRef<const Field *> fields) {
  std::string out;
  for (const Field *field : fields) {
    if (!out.empty())
      out += ", ";
    out += field->name;
  }
  return out;
}

Span relationArgumentSpan(const Field &field, StringRef argument) {
  if (!field.relation)
    return lineSpan(field);
  const Attribute &attribute = *field.relation->attribute;
  for (const Argument &candidate : attribute.arguments)
    if (candidate.name.text == argument)
      return field.model->document->span(candidate.range);
  return field.model->document->span(attribute.range);
}

Fix makeUniqueFix(const Model &model, ArrayRef<const Field *> fields) {
  if (fields.size() == 1)
    return addFieldAttributeFix(
        *fields[0], ("Add `@unique` to `" + fields[0]->name + "`").str(),
        Safety::Unsafe, "@unique");
  std::string attribute = "@@unique([" + joinNames(fields) + "])";
  return addBlockAttributeFix(
      model, "Add `" + attribute + "` to `" + model.name.str() + "`",
      Safety::Unsafe, attribute);
}

Fix makeOptionalFix(const Field &field) {
  uint32_t end = field.declaration->type->range.end;
  return replaceFix(("Make `" + field.name + "` optional").str(),
                    Safety::Unsafe, field.model->document->span({end, end}),
                    "?");
}

static StringSet<> fieldNames(const Model &model) {
  StringSet<> names;
  for (const Field &field : model.fields)
    names.insert(field.name);
  return names;
}

/// The single field of a model's key, or null.
static const Field *idField(const Model &model) {
  const IndexAttribute *key = model.primaryKey();
  return key && key->fields.size() == 1 ? key->fields[0].field : nullptr;
}

/// `Ant` and `id` make `antId`.
static std::string columnName(StringRef relation, StringRef id) {
  std::string name = (relation + id).str();
  name[0] = toLower(name[0]);
  if (!id.empty())
    name[relation.size()] = toUpper(name[relation.size()]);
  return name;
}

/// A field that can hold the key of a model.
static RenderedField columnFor(const Field &id, StringRef relation,
                               bool optional, const StringSet<> &taken) {
  RenderedField column;
  column.name = freeName(columnName(relation, id.name), taken);
  column.type = (id.declaration->type->name.text + (optional ? "?" : "")).str();
  if (id.nativeType)
    column.attributes =
        id.model->document->file().text(id.nativeType->attribute->range).str();
  return column;
}

static std::string relationAttribute(StringRef name, StringRef column,
                                     StringRef id, StringRef actions = "") {
  std::string start = name.empty() ? "" : quoteString(name) + ", ";
  return ("@relation(" + start + "fields: [" + column + "], references: [" +
          id + "]" + actions + ")")
      .str();
}

/// What keeps changes of a relation from leading back to its own model, where
/// that is not allowed.
static StringRef actionsFor(const Schema &schema, bool toItself) {
  std::optional<Provider> provider = schema.provider();
  bool refuses = effectiveRelationMode(schema) == RelationMode::Prisma ||
                 (provider && connectorOf(*provider).refusesCascadeCycles);
  return toItself && refuses ? ", onDelete: NoAction, onUpdate: NoAction" : "";
}

std::optional<Fix> addOppositeFieldFix(const Schema &schema,
                                       const Field &field) {
  const Model &here = *field.model, &other = *field.type.model;
  StringRef name = field.relation ? StringRef(field.relation->name) : "";
  if (&here == &other && name.empty())
    return std::nullopt;
  StringSet<> taken = fieldNames(other);
  RenderedField opposite;
  opposite.name = freeName(here.name, taken);
  std::string title =
      "Add field `" + opposite.name + "` to `" + other.name.str() + "`";
  if (!field.isList()) {
    ArrayRef<const Field *> columns = referencingFields(field);
    bool single = !columns.empty() && isUniqueCriterion(here, columns);
    opposite.type = here.name.str() + (single ? "?" : "[]");
    if (!name.empty())
      opposite.attributes = "@relation(" + quoteString(name) + ")";
    return addFieldLinesFix(other, title, opposite);
  }
  const Field *id = idField(here);
  if (!id)
    return std::nullopt;
  taken.insert(opposite.name);
  RenderedField column = columnFor(*id, opposite.name, true, taken);
  opposite.type = here.name.str() + "?";
  opposite.attributes = relationAttribute(name, column.name, id->name,
                                          actionsFor(schema, &here == &other));
  return addFieldLinesFix(other, title, {opposite, column});
}

std::optional<Fix> addRelationColumnFix(const Field &field) {
  const Field *id = idField(*field.type.model);
  if (!id || (field.relation && !field.relation->fields.empty()))
    return std::nullopt;
  RenderedField column =
      columnFor(*id, field.name, field.arity != Arity::Required,
                fieldNames(*field.model));
  // Only the side with a column of its own makes a one-to-one relation unique.
  if (field.opposite && !field.opposite->isList())
    column.attributes += column.attributes.empty() ? "@unique" : " @unique";
  Fix fix = addFieldLinesFix(
      *field.model,
      ("Add field `" + column.name + "` for relation `" + field.name + "`")
          .str(),
      column);
  std::string relation =
      relationAttribute(field.relation ? StringRef(field.relation->name) : "",
                        column.name, id->name);
  const Document &document = *field.model->document;
  uint32_t end = field.declaration->type->range.end;
  if (field.relation)
    fix.edits.push_back(
        {document.span(field.relation->attribute->range), relation});
  else
    fix.edits.push_back({document.span({end, end}), " " + relation});
  return fix;
}

} // namespace holdfast
