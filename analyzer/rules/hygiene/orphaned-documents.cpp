#include "rules/AllRules.h"
#include "rules/Documents.h"

using namespace llvm;

namespace holdfast {

static void check(const ChangeOfDatabase &of, const RuleContext &context,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (change.kind == Change::Kind::DropTable) {
    const Table &table = *change.fromTable;
    DiagnosticBuilder finding = reportChange(
        reporter, orphanedDocuments.rule, of, schemaAnchor(context.schema),
        "nothing would read collection `" + table.name +
            "`: its model is gone, its documents stay");
    noteMade(finding, table.origin);
    finding.note({}, "Prisma drops no collection; drop it yourself if nobody "
                     "needs it");
  } else if (change.kind == Change::Kind::DropColumn &&
             !isInChangedParent(*change.fromColumn, *change.fromTable,
                                *change.toTable)) {
    const Column &column = *change.fromColumn;
    DiagnosticBuilder finding = reportChange(
        reporter, orphanedDocuments.rule, of, change.toTable->origin.span,
        "queries would no longer see " + fieldPath(*change.toTable, column) +
            ": documents keep it, but the field is gone");
    noteMade(finding, column.origin);
    finding.note({}, "a field that is put back reads the old values again");
  }
}

const RuleDefinition orphanedDocuments = {
    .rule = {.id = "orphaned-documents",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose = "A collection or field of documents that no model "
                        "reads any longer "
                        "(MongoDB).",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = {Provider::MongoDB},
    .eachChange = check};

} // namespace holdfast
