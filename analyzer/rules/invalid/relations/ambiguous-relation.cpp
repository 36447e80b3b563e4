#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static StringRef nameOf(const Field &field) {
  return field.relation ? StringRef(field.relation->name) : "";
}

/// How many fields may refer to one model under one name: in a named self
/// relation both sides are in the same model.
static size_t allowedFields(const Field &field) {
  return field.type.model == field.model && !nameOf(field).empty() ? 2 : 1;
}

static void report(ArrayRef<const Field *> same, Reporter &reporter) {
  const Field &field = *same.front();
  bool self = field.type.model == field.model;
  StringRef remedy =
      !nameOf(field).empty() ? "give each its own `@relation(\"…\")`"
      : self ? "give each pair of sides its own `@relation(\"…\")`"
             : "give each its own `@relation(\"…\")` on both sides";
  DiagnosticBuilder finding =
      reporter.report(ambiguousRelation.rule, lineSpan(field),
                      quotedNames(same) + " are ambiguous relations to `" +
                          field.type.model->name + "`; " + remedy);
  for (const Field *other : same.drop_front())
    finding.note(other->nameSpan(),
                 "also relates to `" + field.type.model->name + "`");
}

/// The fields of the model that refer to the same one under the same name,
/// where there are too many: those with the first such field.
static SmallVector<const Field *, 8> confusedFields(const Model &model) {
  SmallVector<const Field *, 8> relations, first;
  for (const Field &field : model.fields)
    if (field.isRelation())
      relations.push_back(&field);
  auto meaning = [](const Field *field) {
    return std::make_pair(field->type.model, nameOf(*field));
  };
  stable_sort(relations, [&](const Field *a, const Field *b) {
    return meaning(a) < meaning(b);
  });
  for (auto group = relations.begin(); group != relations.end();) {
    auto end = std::find_if(group, relations.end(), [&](const Field *field) {
      return meaning(field) != meaning(*group);
    });
    if (size_t(end - group) > allowedFields(**group) &&
        (first.empty() || *group < first.front()))
      first.assign(group, end);
    group = end;
  }
  return first;
}

/// Prisma stops at the first one, and so does this: no model is clean because
/// an earlier one is not.
static void check(const RuleContext &context, Reporter &reporter) {
  for (BlockKind kind : {BlockKind::Model, BlockKind::View})
    for (const Model &model : context.schema.models()) {
      if (model.block->kind != kind)
        continue;
      SmallVector<const Field *, 8> confused = confusedFields(model);
      if (!confused.empty())
        return report(confused, reporter);
    }
}

const RuleDefinition ambiguousRelation = {
    .rule = {.id = "ambiguous-relation",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A relation between two models that no name distinguishes."},
    .stage = Stage::RelationNames,
    .wholeSchema = check};

} // namespace holdfast
