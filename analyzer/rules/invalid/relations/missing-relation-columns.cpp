#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

/// `side` is the one that the columns go to: of all findings of a relation the
/// same.
static void report(const Field &field, const Field &side, StringRef argument,
                   StringRef where, Reporter &reporter) {
  DiagnosticBuilder finding = reporter.report(
      missingRelationColumns.rule, lineSpan(field),
      "relation `" + field.name + "` has no `" + argument +
          "`; add `fields` and `references` to `@relation`" + where);
  if (std::optional<Fix> fix = addRelationColumnFix(side))
    finding.fix(std::move(*fix));
}

static void checkOneToMany(const Field &forward, Reporter &reporter) {
  if (referencingFields(forward).empty())
    report(forward, forward, "fields", "", reporter);
  if (referencedFields(forward).empty())
    report(forward, forward, "references", "", reporter);
}

static void checkOneToOne(const Field &forward, const Field &back,
                          Reporter &reporter) {
  StringRef where = " on one side";
  if (referencingFields(forward).empty() && referencingFields(back).empty()) {
    report(forward, forward, "fields", where, reporter);
    report(back, forward, "fields", where, reporter);
  }
  if (referencedFields(forward).empty() && referencedFields(back).empty()) {
    report(forward, forward, "references", where, reporter);
    report(back, forward, "references", where, reporter);
  }
}

static void check(const RelationSides &sides, const BlockContext &,
                  Reporter &reporter) {
  if (sides.kind == RelationKind::OneToMany)
    checkOneToMany(*sides.forward, reporter);
  else if (sides.kind == RelationKind::OneToOne)
    checkOneToOne(*sides.forward, *sides.back, reporter);
}

const RuleDefinition missingRelationColumns = {
    .rule = {.id = "missing-relation-columns",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A relation without `fields` or `references`."},
    .stage = Stage::Relations,
    .fixes = {Safety::Unsafe},
    .eachRelation = check};

} // namespace holdfast
