#include "rules/invalid/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/SmallPtrSet.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition cascadeCycle;

namespace {
/// Follows relations from model to model, as rows would be changed.
class CycleSearch {
public:
  explicit CycleSearch(const Field &start) : start(start) {}

  /// The relations of a cycle through `start`; empty when there is none.
  ArrayRef<const Field *> find() {
    visit(start);
    return found ? ArrayRef(path) : ArrayRef<const Field *>();
  }

private:
  void visit(const Field &field);

  const Field &start;
  SmallVector<const Field *, 8> path;
  SmallPtrSet<const Field *, 16> visited;
  bool found = false;
};
} // namespace

static bool holdsColumns(const Field &field) {
  return field.isRelation() && field.opposite && !field.isList() &&
         field.relation && !field.relation->fields.empty();
}

static bool modifies(ReferentialAction action) {
  return action != ReferentialAction::NoAction &&
         action != ReferentialAction::Restrict;
}

void CycleSearch::visit(const Field &field) {
  visited.insert(&field);
  if (!modifies(effectiveOnDelete(field)) &&
      !modifies(effectiveOnUpdate(field)))
    return;
  path.push_back(&field);
  const Model *next = field.type.model;
  if (next == field.model || next == start.model) {
    found = true;
    return;
  }
  for (const Field &other : next->fields)
    if (holdsColumns(other) && !visited.contains(&other)) {
      visit(other);
      if (found)
        return;
    }
  path.pop_back();
}

static void reportCycle(const Field &field, ArrayRef<const Field *> path,
                        Reporter &reporter) {
  DiagnosticBuilder finding = reporter.report(
      cascadeCycle.rule, lineSpan(field),
      "deleting or updating a `" + field.type.model->name +
          "` would run in a circle through `" + field.name +
          "`, so Prisma refuses the schema: give one relation of the circle "
          "`onDelete: NoAction, onUpdate: NoAction`");
  for (const Field *step : path)
    if (step != &field)
      finding.note(step->nameSpan(), "and on from `" + step->model->name +
                                         "` to `" + step->type.model->name +
                                         "`");
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  bool emulated = effectiveRelationMode(context.schema) == RelationMode::Prisma;
  if (!emulated && !(connector && connector->refusesCascadeCycles))
    return;
  forEachRelation(context.schema, [&](const RelationSides &sides) {
    if (sides.kind > RelationKind::OneToMany || !holdsColumns(*sides.forward))
      return;
    CycleSearch search(*sides.forward);
    ArrayRef<const Field *> path = search.find();
    if (!path.empty())
      reportCycle(*sides.forward, path, reporter);
  });
}

const RuleDefinition cascadeCycle = {
    {"cascade-cycle", Category::Invalid, Severity::Error,
     "Finds relations whose actions lead back to their own model."},
    Stage::Relations,
    check};

} // namespace holdfast
