#include "rules/invalid/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition ambiguousRelation;

static StringRef nameOf(const Field &field) {
  return field.relation ? StringRef(field.relation->name) : "";
}

static bool areConfused(const Field &a, const Field &b) {
  return a.isRelation() && b.isRelation() && a.type.model == b.type.model &&
         nameOf(a) == nameOf(b);
}

/// How many fields may refer to one model under one name: in a named self
/// relation both sides are in the same model.
static size_t allowedFields(const Field &field) {
  return field.type.model == field.model && !nameOf(field).empty() ? 2 : 1;
}

static bool reportAmbiguity(const Field &field, Reporter &reporter) {
  SmallVector<const Field *, 4> same;
  for (const Field &other : field.model->fields)
    if (areConfused(field, other))
      same.push_back(&other);
  if (same.size() <= allowedFields(field))
    return false;
  bool self = field.type.model == field.model;
  StringRef way = nameOf(field).empty()
                      ? (self ? "name each relation, the same on its two sides"
                              : "name each relation on both sides")
                      : "give each relation a name of its own";
  DiagnosticBuilder finding = reporter.report(
      ambiguousRelation.rule, lineSpan(field),
      "Prisma cannot tell which relation is meant and refuses the schema, "
      "because `" +
          joinNames(same) + "` of `" + field.model->name + "` all refer to `" +
          field.type.model->name + "`: " + way + " with `@relation(\"…\")`");
  for (const Field *other : same)
    if (other != &field)
      finding.note(other->nameSpan(),
                   "also refers to `" + field.type.model->name + "`");
  return true;
}

static bool isAmongSeveral(const Field &field) {
  size_t count = 0;
  for (const Field &other : field.model->fields)
    count += areConfused(field, other);
  return count > allowedFields(field);
}

/// Prisma stops at the first one, and so does this.
static void check(const RuleContext &context, Reporter &reporter) {
  for (const Model &model : context.models())
    if (model.block->kind != BlockKind::CompositeType)
      for (const Field &field : model.fields)
        if (field.isRelation() && isAmongSeveral(field)) {
          reportAmbiguity(field, reporter);
          return;
        }
}

const RuleDefinition ambiguousRelation = {
    {"ambiguous-relation", Category::Invalid, Severity::Error,
     "Finds several relations between two models that no name tells apart."},
    Stage::RelationNames,
    check};

} // namespace holdfast
