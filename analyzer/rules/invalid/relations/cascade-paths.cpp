#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/DenseMap.h"

using namespace llvm;

namespace holdfast {

namespace {
/// The models that a relation leads to on paths that end. A path that comes
/// back is another rule's business.
class ReachSearch {
public:
  explicit ReachSearch(const Model &start) : start(start) {}

  /// Whether a path over `field` ends.
  bool follow(const Field &field);
  bool reaches(const Model *model) const { return ends.lookup(model); }
  /// The first model of the schema that both reach, or null.
  const Model *firstInCommon(const ReachSearch &other) const;

private:
  const Model &start;
  DenseMap<const Model *, bool> ends;
};
} // namespace

static bool modifies(ReferentialAction action) {
  return action != ReferentialAction::NoAction &&
         action != ReferentialAction::Restrict;
}

/// Whether a change of the row referred to changes the rows of this side.
static bool passesChanges(const Field &field) {
  return isForward(field) && (modifies(effectiveOnDelete(field)) ||
                              modifies(effectiveOnUpdate(field)));
}

bool ReachSearch::follow(const Field &field) {
  const Model *next = field.type.model;
  if (next == field.model || next == &start)
    return false;
  auto [known, isNew] = ends.try_emplace(next, true);
  if (!isNew)
    return known->second;
  bool goesOn = false, comesToEnd = false;
  for (const Field &other : next->fields)
    if (passesChanges(other)) {
      goesOn = true;
      comesToEnd |= follow(other);
    }
  return ends[next] = !goesOn || comesToEnd;
}

const Model *ReachSearch::firstInCommon(const ReachSearch &other) const {
  const Model *first = nullptr;
  for (auto [model, isEnd] : ends)
    if (isEnd && other.reaches(model) && (!first || model < first))
      first = model; // the models of a schema are one array
  return first;
}

/// A model that two relations of one model both lead to, or null.
static const Model *commonEnd(const Field &a, const Field &b) {
  ReachSearch fromA(*a.model), fromB(*b.model);
  fromA.follow(a);
  fromB.follow(b);
  return fromA.firstInCommon(fromB);
}

static void checkRelation(const Field &field, Reporter &reporter) {
  for (const Field &other : field.model->fields) {
    if (&other == &field || !passesChanges(other))
      continue;
    const Model *model = commonEnd(field, other);
    if (!model)
      continue;
    reporter
        .report(cascadePaths.rule, lineSpan(field),
                "SQL Server rejects several cascade paths from `" +
                    model->name + "` to `" + field.model->name +
                    "`; use `NoAction` for both actions of one")
        .note(other.nameSpan(), "another path starts here");
    return;
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector || !connector->refusesCascadeCycles ||
      effectiveRelationMode(context.schema) == RelationMode::Prisma)
    return;
  forEachRelationField(context.schema, [&](const Field &field) {
    if (passesChanges(field))
      checkRelation(field, reporter);
  });
}

const RuleDefinition cascadePaths = {
    .rule = {.id = "cascade-paths",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A table that a change reaches on several paths."},
    .stage = Stage::Relations,
    .databases = {Provider::SQLServer},
    .wholeSchema = check};

} // namespace holdfast
