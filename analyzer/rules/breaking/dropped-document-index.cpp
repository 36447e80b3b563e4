#include "rules/AllRules.h"
#include "rules/Documents.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether another index of the collection does the same work.
static bool isCovered(const Index &dropped, const Table &after) {
  std::vector<std::string> fields = fieldsOf(dropped);
  return any_of(after.indexes, [&](const Index &index) {
    std::vector<std::string> others = fieldsOf(index);
    if (dropped.unique)
      return index.unique && all_of(others, [&](const std::string &field) {
               return is_contained(fields, field);
             });
    return index.method == dropped.method && others.size() >= fields.size() &&
           std::equal(fields.begin(), fields.end(), others.begin());
  });
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (change.kind != Change::Kind::DropIndex || change.again || !change.toTable)
    return;
  const Index &index = *change.fromIndex;
  const Table &after = *change.toTable;
  std::vector<std::string> fields = fieldsOf(index);
  bool fieldsStay = all_of(
      fields, [&](const std::string &name) { return after.findColumn(name); });
  if (fields.empty() || !fieldsStay || isCovered(index, after))
    return;
  std::string names = ChangeOfDatabase::ticked(fields);
  DiagnosticBuilder finding = reportChange(
      reporter, droppedDocumentIndex.rule, of,
      after.findColumn(fields.front())->origin.span,
      index.unique
          ? "`" + after.name + "` would accept duplicates of " + names +
                ": Prisma would drop the unique index"
          : "queries by " + names + " would scan collection `" + after.name +
                "`: Prisma would drop index `" + index.name + "`");
  if (!index.unique)
    finding.severity(Severity::Info);
  noteMade(finding, index.origin);
  finding.note({}, "`prisma db push` drops indexes without asking");
}

const RuleDefinition droppedDocumentIndex = {
    .rule = {.id = "dropped-document-index",
             .category = Category::Breaking,
             .severity = Severity::Warning,
             .purpose =
                 "An index of a collection that a push would drop (MongoDB)."},
    .stage = Stage::Database,
    .databases = {Provider::MongoDB},
    .eachChange = check};

} // namespace holdfast
