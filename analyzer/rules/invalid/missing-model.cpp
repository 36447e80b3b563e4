#include "review/Comparison.h"
#include "rules/Fixes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition missingModel;

static std::vector<StringRef> typeNames(const Schema &schema) {
  std::vector<StringRef> names = {"String",   "Boolean", "Int",
                                  "BigInt",   "Float",   "Decimal",
                                  "DateTime", "Json",    "Bytes"};
  for (const Model &model : schema.models())
    names.push_back(model.name);
  for (const Enum &enumeration : schema.enums())
    names.push_back(enumeration.name);
  return names;
}

/// An existing table that a model called `name` would map.
static const Table *findTableNamed(const Catalog &catalog, StringRef name) {
  for (const Table &table : catalog.tables)
    if (table.name == name)
      return &table;
  for (const Table &table : catalog.tables)
    if (StringRef(table.name).equals_insensitive(name))
      return &table;
  return nullptr;
}

static bool offerTable(const RuleContext &context, StringRef type,
                       DiagnosticBuilder &finding) {
  for (const Comparison &comparison : context.comparisons)
    if (const Table *table = findTableNamed(*comparison.existing, type)) {
      finding.note(table->origin.span, "`" + comparison.label +
                                           "` has a table `" + table->name +
                                           "`, made here");
      finding.fix(addModelFix(context, comparison, *table));
      return true;
    }
  return false;
}

/// The `@@schema` line of a new block beside a model, where blocks need one.
static std::string schemaLine(const Schema &schema, const Model &beside) {
  const Datasource *datasource = schema.datasource();
  if (!datasource || datasource->schemas.empty())
    return "";
  StringRef name =
      beside.schemaName.empty() ? datasource->schemas[0] : beside.schemaName;
  return "\n  @@schema(" + quoteString(name) + ")\n";
}

static const Attribute *findAttribute(const Field &field, StringRef name) {
  for (const Attribute &attribute : field.declaration->attributes)
    if (attribute.name.text == name)
      return &attribute;
  return nullptr;
}

/// The names in an argument of the field's `@relation`.
static std::vector<StringRef> namesIn(const Field &field, StringRef argument) {
  std::vector<StringRef> names;
  if (const Attribute *relation = findAttribute(field, "relation"))
    if (const Expression *list = relation->find(argument, false))
      for (const Argument &item : list->items)
        names.push_back(item.value ? item.value->text : "");
  return names;
}

/// The id that the field's `@relation` refers to, else one called `id`.
static std::string idLine(const RuleContext &context, const Field &field) {
  std::vector<StringRef> columns = namesIn(field, "fields"),
                         references = namesIn(field, "references");
  std::string name = "id";
  const Field *column = nullptr;
  if (columns.size() == 1 && references.size() == 1) {
    name = references[0].str();
    column = field.model->findField(columns[0]);
  }
  bool mongodb = context.schema.provider() == Provider::MongoDB;
  std::string line = "  " + name + " ";
  if (column && column->declaration->type)
    line += column->declaration->type->name.text.str() + " @id";
  else
    line += mongodb ? "String @id @default(auto())" : "Int @id";
  if (mongodb)
    line += " @map(\"_id\")";
  if (column && column->nativeType)
    line += " @" + column->nativeType->attribute->name.text.str();
  else if (mongodb && !column)
    line += " @db.ObjectId";
  return line + "\n";
}

/// The other side of the relation, under the same relation name.
static std::string oppositeLine(const Field &field) {
  std::string owner = field.model->name.str();
  std::string line = "  " + owner + " " + owner + "[]";
  const Attribute *relation = findAttribute(field, "relation");
  const Expression *name = relation ? relation->find("name", true) : nullptr;
  if (name && name->kind == ExpressionKind::String)
    line += " @relation(" + name->text.str() + ")";
  return line + "\n";
}

/// Gives a field without `@relation` a column that refers to the new model.
static void addColumn(const RuleContext &context, const Field &field,
                      Fix &fix) {
  std::string column = field.name.str() + "Id";
  if (field.isList() || findAttribute(field, "relation") ||
      field.model->findField(column))
    return;
  bool mongodb = context.schema.provider() == Provider::MongoDB;
  RenderedField rendered;
  rendered.name = column;
  rendered.type = mongodb ? "String" : "Int";
  if (field.arity == Arity::Optional)
    rendered.type += "?";
  if (mongodb)
    rendered.attributes = "@db.ObjectId";
  for (const Fix &part : {addFieldAttributeFix(field, "", Safety::Unsafe,
                                               "@relation(fields: [" + column +
                                                   "], references: [id])"),
                          addFieldLinesFix(*field.model, "", rendered)})
    fix.edits.append(part.edits.begin(), part.edits.end());
}

static Fix createModelFix(const RuleContext &context, const Field &field) {
  std::string name = field.declaration->type->name.text.str();
  Fix fix = addBlockFix(context.schema, "Create model `" + name + "`",
                        "model " + name + " {\n" + idLine(context, field) +
                            oppositeLine(field) +
                            schemaLine(context.schema, *field.model) + "}");
  addColumn(context, field, fix);
  return fix;
}

static Fix createEnumFix(const RuleContext &context, const Field &field) {
  std::string name = field.declaration->type->name.text.str();
  std::string value = "VALUE";
  if (const Attribute *attribute = findAttribute(field, "default"))
    if (const Expression *written = attribute->find("value", true))
      if (written->kind == ExpressionKind::Path)
        value = written->text.str();
  return addBlockFix(context.schema, "Create enum `" + name + "`",
                     "enum " + name + " {\n  " + value + "\n" +
                         schemaLine(context.schema, *field.model) + "}");
}

/// Whether the field could be of an enum, judging by its attributes.
static bool canBeEnum(const Field &field) {
  const Attribute *attribute = findAttribute(field, "default");
  const Expression *value =
      attribute ? attribute->find("value", true) : nullptr;
  return !findAttribute(field, "relation") &&
         (!value || value->kind == ExpressionKind::Path);
}

/// Whether the field could be a relation.
static bool canBeRelation(const Field &field) {
  if (field.model->block->kind == BlockKind::CompositeType)
    return false;
  for (StringRef name : {"id", "map", "unique", "default", "updatedAt"})
    if (findAttribute(field, name))
      return false;
  return true;
}

static void offerBlocks(const RuleContext &context, const Field &field,
                        DiagnosticBuilder &finding) {
  std::optional<Provider> provider = context.schema.provider();
  std::string name = field.declaration->type->name.text.str();
  if (canBeRelation(field))
    finding.fix(createModelFix(context, field));
  if (canBeEnum(field) && provider != Provider::SQLServer)
    finding.fix(createEnumFix(context, field));
  if (canBeEnum(field) && provider == Provider::MongoDB)
    finding.fix(addBlockFix(context.schema, "Create type `" + name + "`",
                            "type " + name + " {\n  value String\n}"));
}

static void reportUnknown(const RuleContext &context, const Field &field,
                          ArrayRef<StringRef> names, Reporter &reporter) {
  const Name &type = field.declaration->type->name;
  Span span = field.model->document->span(type.range);
  DiagnosticBuilder finding = reporter.report(
      missingModel.rule, span,
      "no model, enum or type `" + type.text +
          "` is declared, so Prisma refuses the schema: declare it, or correct "
          "the type of `" +
          field.name + "`");
  StringRef nearest = nearestName(type.text, names);
  if (!nearest.empty())
    finding.fix(replaceFix(("Change to `" + nearest + "`").str(),
                           Safety::Unsafe, span, nearest));
  if (!offerTable(context, type.text, finding))
    offerBlocks(context, field, finding);
}

static void check(const RuleContext &context, Reporter &reporter) {
  std::vector<StringRef> names;
  for (const Model &model : context.models())
    for (const Field &field : model.fields)
      if (field.type.kind == FieldType::Kind::Unknown &&
          !field.declaration->isMalformed()) {
        if (names.empty())
          names = typeNames(context.schema);
        reportUnknown(context, field, names, reporter);
      }
}

const RuleDefinition missingModel = {
    {"missing-model", Category::Invalid, Severity::Error,
     "Finds fields whose type no block of the schema declares."},
    Stage::Types,
    check};

} // namespace holdfast
