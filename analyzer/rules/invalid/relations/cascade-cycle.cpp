#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace llvm;

namespace holdfast {

static bool modifies(ReferentialAction action) {
  return action != ReferentialAction::NoAction &&
         action != ReferentialAction::Restrict;
}

/// Whether a change of the row referred to changes the rows of this side.
static bool passesChanges(const Field &field) {
  return isForward(field) && (modifies(effectiveOnDelete(field)) ||
                              modifies(effectiveOnUpdate(field)));
}

/// The models from which changes can go on without end. Takes away all whose
/// changes lead only to models that were taken away.
static DenseSet<const Model *> endlessModels(const Schema &schema) {
  DenseMap<const Model *, SmallVector<const Model *, 2>> comesFrom;
  DenseMap<const Model *, unsigned> goesOn;
  forEachRelationField(schema, [&](const Field &field) {
    if (passesChanges(field)) {
      comesFrom[field.type.model].push_back(field.model);
      ++goesOn[field.model];
    }
  });
  std::vector<const Model *> ends;
  for (const auto &entry : comesFrom)
    if (!goesOn.contains(entry.first))
      ends.push_back(entry.first);
  while (!ends.empty()) {
    const Model *end = ends.back();
    ends.pop_back();
    for (const Model *model : comesFrom.lookup(end))
      if (--goesOn[model] == 0) {
        goesOn.erase(model);
        ends.push_back(model);
      }
  }
  DenseSet<const Model *> endless;
  for (const auto &entry : goesOn)
    endless.insert(entry.first);
  return endless;
}

namespace {
/// Follows relations from model to model, as rows would be changed, and leaves
/// out models whose changes come to an end.
class CycleSearch {
public:
  CycleSearch(const Field &start, const DenseSet<const Model *> &endless)
      : start(start), endless(endless) {}

  /// The relations of a cycle through `start`; empty when there is none.
  ArrayRef<const Field *> find() {
    visit(start);
    return found ? ArrayRef(path) : ArrayRef<const Field *>();
  }

private:
  void visit(const Field &field);

  const Field &start;
  const DenseSet<const Model *> &endless;
  SmallVector<const Field *, 8> path;
  SmallPtrSet<const Field *, 16> visited;
  bool found = false;
};
} // namespace

void CycleSearch::visit(const Field &field) {
  visited.insert(&field);
  if (!passesChanges(field) || !endless.contains(field.type.model))
    return;
  path.push_back(&field);
  const Model *next = field.type.model;
  if (next == field.model || next == start.model) {
    found = true;
    return;
  }
  for (const Field &other : next->fields)
    if (isForward(other) && !visited.contains(&other)) {
      visit(other);
      if (found)
        return;
    }
  path.pop_back();
}

static void reportCycle(const Field &field, ArrayRef<const Field *> path,
                        Reporter &reporter) {
  DiagnosticBuilder finding =
      reporter.report(cascadeCycle.rule, lineSpan(field),
                      "`" + pathOf(field) +
                          "` creates a cascade cycle; set `onDelete: NoAction, "
                          "onUpdate: NoAction` on one relation of it");
  for (const Field *step : path)
    if (step != &field)
      finding.note(step->nameSpan(), "then from `" + step->model->name +
                                         "` to `" + step->type.model->name +
                                         "`");
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  bool emulated = effectiveRelationMode(context.schema) == RelationMode::Prisma;
  if (!emulated && !(connector && connector->refusesCascadeCycles))
    return;
  DenseSet<const Model *> endless = endlessModels(context.schema);
  if (endless.empty())
    return;
  forEachRelation(context.schema, [&](const RelationSides &sides) {
    if (sides.kind > RelationKind::OneToMany)
      return;
    CycleSearch search(*sides.forward, endless);
    ArrayRef<const Field *> path = search.find();
    if (!path.empty())
      reportCycle(*sides.forward, path, reporter);
  });
}

const RuleDefinition cascadeCycle = {
    .rule = {.id = "cascade-cycle",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A relation whose actions lead back to their own model."},
    .stage = Stage::Relations,
    .wholeSchema = check};

} // namespace holdfast
