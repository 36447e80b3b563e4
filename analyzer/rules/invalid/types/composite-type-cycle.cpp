#include "rules/AllRules.h"
#include "schema/LineSpan.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

using namespace llvm;

namespace holdfast {

namespace {
/// Which composite types hold each other, whatever their values.
struct Holders {
  DenseMap<const Model *, SmallVector<const Model *, 2>> heldBy;
  DenseMap<const Model *, unsigned> holds;
};
} // namespace

/// Of a field of a composite type.
static bool isHolding(const Field &field) {
  return field.type.kind == FieldType::Kind::CompositeType &&
         field.arity == Arity::Required;
}

/// Takes away all types that hold only types that were taken away. What is
/// left is on a cycle, or leads to one.
static Holders endless(const Schema &schema) {
  Holders result;
  for (const Model &type : schema.models())
    if (type.block->kind == BlockKind::CompositeType)
      for (const Field &field : type.fields)
        if (isHolding(field)) {
          result.heldBy[field.type.model].push_back(&type);
          ++result.holds[&type];
        }
  std::vector<const Model *> leaves;
  for (const auto &entry : result.heldBy)
    if (!result.holds.count(entry.first))
      leaves.push_back(entry.first);
  while (!leaves.empty()) {
    const Model *leaf = leaves.back();
    leaves.pop_back();
    for (const Model *holder : result.heldBy.lookup(leaf))
      if (--result.holds[holder] == 0) {
        result.holds.erase(holder);
        leaves.push_back(holder);
      }
  }
  return result;
}

/// Whether a value of the type `from` always has one of the type `to` in it.
static bool contains(const Model &from, const Model &to,
                     const Holders &holders) {
  DenseSet<const Model *> seen;
  std::vector<const Model *> waiting = {&from};
  while (!waiting.empty()) {
    const Model *type = waiting.back();
    waiting.pop_back();
    if (type == &to)
      return true;
    if (!holders.holds.count(type) || !seen.insert(type).second)
      continue;
    for (const Field &field : type->fields)
      if (isHolding(field))
        waiting.push_back(field.type.model);
  }
  return false;
}

static void check(const RuleContext &context, Reporter &reporter) {
  Holders holders = endless(context.schema);
  if (holders.holds.empty())
    return;
  for (const Model &type : context.schema.models())
    for (const Field &field : type.fields)
      if (holders.holds.count(&type) && isHolding(field) &&
          contains(*field.type.model, type, holders))
        reporter
            .report(compositeTypeCycle.rule, lineSpan(field),
                    "`" + type.name + "` requires itself through `" +
                        field.name + "`; make `" + field.name +
                        "` optional or a list")
            .note(field.type.model->nameSpan(), "the type of this field");
}

const RuleDefinition compositeTypeCycle = {
    .rule =
        {.id = "composite-type-cycle",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "A composite type whose required fields contain the type itself."},
    .stage = Stage::Schema,
    .databases = {Provider::MongoDB},
    .wholeSchema = check};

} // namespace holdfast
