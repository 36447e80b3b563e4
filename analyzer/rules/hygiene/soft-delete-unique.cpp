#include "review/Renames.h"
#include "rules/AllRules.h"
#include "rules/Options.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral names[] = {"deleted",   "deletedat",
                                          "deletedon", "isdeleted",
                                          "removedat", "softdeletedat"};

static bool isMark(const Field &field, const Options &options) {
  bool canMark = field.type.kind == FieldType::Kind::Scalar &&
                 (field.type.scalar == Scalar::Boolean ||
                  (field.type.scalar == Scalar::DateTime &&
                   field.arity == Arity::Optional));
  return canMark && (is_contained(names, plainName(field.name)) ||
                     options.anyMatches("names", field.name));
}

/// Whether the field refers to another row, which is deleted with its own.
static bool isReference(const Field &field) {
  return any_of(field.model->fields, [&](const Field &other) {
    return other.relation && is_contained(other.relation->fields, &field);
  });
}

/// Whether each row has a value of its own anyway.
static bool isGenerated(const Field &field) {
  const Expression *value = field.defaultValue;
  return field.id || (value && value->kind == ExpressionKind::Call &&
                      value->text != "now" && value->text != "dbgenerated");
}

/// Whether people choose the values, and a deleted row keeps them.
static bool isKept(const IndexAttribute &index, const Options &options) {
  auto fields = make_filter_range(
      index.fields, [](const IndexedField &indexed) { return indexed.field; });
  return index.kind == IndexAttribute::Kind::Unique && !index.where &&
         none_of(fields,
                 [&](const IndexedField &indexed) {
                   return isMark(*indexed.field, options) ||
                          isGenerated(*indexed.field);
                 }) &&
         !all_of(fields, [](const IndexedField &indexed) {
           return isReference(*indexed.field);
         });
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, softDeleteUnique.rule);
  auto mark = find_if(
      model.fields, [&](const Field &field) { return isMark(field, options); });
  if (!model.isTable() || mark == model.fields.end())
    return;
  for (const IndexAttribute &index : model.indexes) {
    if (!isKept(index, options))
      continue;
    std::string fields;
    for (const IndexedField &indexed : index.fields)
      fields += (fields.empty() ? "`" : ", `") + indexed.path.str() + "`";
    reporter
        .report(softDeleteUnique.rule,
                model.document->span(index.attribute->range),
                "a deleted `" + model.name + "` keeps its " + fields +
                    ": no new one can have it")
        .note(mark->nameSpan(), "marks rows as deleted");
  }
}

static JsonShape options() {
  return optionsShape(
      "{\"names\": [\"archivedAt\"]}",
      {patternsOption("names",
                      "More names of fields that mark a row as deleted.",
                      "[\"archivedAt\"]")});
}

const RuleDefinition softDeleteUnique = {
    .rule = {.id = "soft-delete-unique",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose =
                 "A unique value that rows keep which only count as deleted.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachModel = check};

} // namespace holdfast
