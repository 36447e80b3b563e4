#include "review/Renames.h"
#include "rules/Options.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition softDeleteUnique;

static constexpr StringLiteral names[] = {"deleted",   "deletedat",
                                          "deletedon", "isdeleted",
                                          "removedat", "softdeletedat"};

/// The field that marks a row as deleted, or null.
static const Field *deletionMark(const Model &model, const Options &options) {
  auto found = find_if(model.fields, [&](const Field &field) {
    bool isMark = field.type.kind == FieldType::Kind::Scalar &&
                  (field.type.scalar == Scalar::Boolean ||
                   (field.type.scalar == Scalar::DateTime &&
                    field.arity == Arity::Optional));
    return isMark && (is_contained(names, plainName(field.name)) ||
                      options.anyMatches("names", field.name));
  });
  return found == model.fields.end() ? nullptr : &*found;
}

/// Whether each row has a value of its own anyway.
static bool isGenerated(const IndexedField &indexed) {
  const Expression *value =
      indexed.field ? indexed.field->defaultValue : nullptr;
  return value && value->kind == ExpressionKind::Call && value->text != "now" &&
         value->text != "dbgenerated";
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  const Field *mark =
      model.isTable()
          ? deletionMark(model, Options(context, softDeleteUnique.rule))
          : nullptr;
  if (!mark)
    return;
  for (const IndexAttribute &index : model.indexes) {
    if (index.kind != IndexAttribute::Kind::Unique || index.where ||
        any_of(index.fields, [&](const IndexedField &indexed) {
          return indexed.field == mark || isGenerated(indexed);
        }))
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
