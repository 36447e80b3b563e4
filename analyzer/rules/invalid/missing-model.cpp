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

static void offerTable(const RuleContext &context, StringRef type,
                       DiagnosticBuilder &finding) {
  for (const Comparison &comparison : context.comparisons)
    if (const Table *table = findTableNamed(*comparison.existing, type)) {
      finding.note(table->origin.span, "`" + comparison.label +
                                           "` has a table `" + table->name +
                                           "`, made here");
      finding.fix(addModelFix(context, comparison, *table));
      return;
    }
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
  offerTable(context, type.text, finding);
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
