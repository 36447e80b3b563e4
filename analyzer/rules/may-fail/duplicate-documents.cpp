#include "rules/AllRules.h"
#include "rules/Documents.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static void report(const ChangeOfDatabase &of, Reporter &reporter) {
  const Index &index = *of.change.toIndex;
  const Table &before = *of.change.fromTable;
  std::vector<std::string> fields = fieldsOf(index);
  bool allNew = none_of(
      fields, [&](const std::string &name) { return before.findColumn(name); });
  std::string names = ChangeOfDatabase::ticked(fields);
  DiagnosticBuilder finding = reportChange(
      reporter, duplicateDocuments.rule, of, index.origin.span,
      allNew ? "`prisma db push` fails if `" + before.name +
                   "` has two documents: none has " + names +
                   " yet, which counts as a duplicate"
             : "`prisma db push` fails if two `" + before.name +
                   "` documents share " + names + ": the unique index is new");
  finding.note({}, "MongoDB treats a missing field as null: two documents "
                   "without it are duplicates");
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (change.kind != Change::Kind::CreateIndex || change.again ||
      !change.fromTable || !change.toIndex->unique)
    return;
  // What was unique already under another name stays so, and what another
  // new index makes unique anyway is told there.
  std::vector<std::string> fields = fieldsOf(*change.toIndex);
  auto implies = [&](const Index &index, bool isSmaller) {
    std::vector<std::string> others = fieldsOf(index);
    return index.unique && (!isSmaller || others.size() < fields.size()) &&
           all_of(others, [&](const std::string &field) {
             return is_contained(fields, field);
           });
  };
  bool wasUnique =
      any_of(change.fromTable->indexes,
             [&](const Index &index) { return implies(index, false); }) ||
      any_of(change.toTable->indexes,
             [&](const Index &index) { return implies(index, true); });
  if (!wasUnique && !fields.empty() && !is_contained(fields, "_id"))
    report(of, reporter);
}

const RuleDefinition duplicateDocuments = {
    .rule =
        {.id = "duplicate-documents",
         .category = Category::MayFail,
         .severity = Severity::Warning,
         .purpose =
             "A new unique index that duplicates in existing documents stop "
             "(MongoDB)."},
    .stage = Stage::Database,
    .databases = {Provider::MongoDB},
    .eachChange = check};

} // namespace holdfast
