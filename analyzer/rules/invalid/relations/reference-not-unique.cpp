#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool isKeyInOrder(const Model &model, ArrayRef<const Field *> fields) {
  return any_of(model.indexes, [&](const IndexAttribute &index) {
    return (index.kind == IndexAttribute::Kind::Id ||
            index.kind == IndexAttribute::Kind::Unique) &&
           equal(index.fields, fields,
                 [](const IndexedField &part, const Field *field) {
                   return part.field == field;
                 });
  });
}

static void reportOrder(const Field &field, Reporter &reporter) {
  reporter.report(referenceNotUnique.rule, lineSpan(field),
                  "`references` of `" + field.name +
                      "` must follow the order of the key of `" +
                      field.type.model->name + "`; reorder them");
}

static void check(const RelationSides &sides, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.connector();
  const Field &field = *sides.forward;
  ArrayRef<const Field *> references = referencedFields(field);
  if (sides.kind > RelationKind::OneToMany || references.empty())
    return;
  const Model &other = *field.type.model;
  if (isUniqueCriterion(other, references)) {
    if ((!connector || connector->orderedReferences) && references.size() > 1 &&
        !isKeyInOrder(other, references))
      reportOrder(field, reporter);
    return;
  }
  reporter
      .report(referenceNotUnique.rule, lineSpan(field),
              "`" + field.name + "` must reference a unique key, which `" +
                  other.name + "(" + joinNames(references) +
                  ")` is not; add `" +
                  (references.size() > 1 ? "@@unique" : "@unique") + "`")
      .note(references[0]->nameSpan(), "the referenced field")
      .fix(makeUniqueFix(other, references));
}

const RuleDefinition referenceNotUnique = {
    .rule =
        {.id = "reference-not-unique",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "A relation that refers to columns which do not identify a row."},
    .stage = Stage::Relations,
    .fixes = {Safety::Unsafe},
    .eachRelation = check};

} // namespace holdfast
