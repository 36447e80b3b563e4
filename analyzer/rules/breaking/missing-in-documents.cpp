#include "catalog/LowerSchema.h"
#include "rules/AllRules.h"
#include "rules/Documents.h"

using namespace llvm;

namespace holdfast {

/// Whether Prisma Client puts a value where a document has none. It takes a
/// literal default, but calls no function while it reads.
static bool isFilledOnRead(const Column &column) {
  return column.nullable || column.type.arrayDimensions ||
         (column.defaultValue &&
          column.defaultValue->kind == ColumnDefault::Kind::Literal);
}

static void report(const ChangeOfDatabase &of, Reporter &reporter) {
  const Column &column = *of.change.toColumn;
  const Table &table = *of.change.toTable;
  bool isNew = of.change.kind == Change::Kind::AddColumn;
  std::string path = fieldPath(table, column);
  DiagnosticBuilder finding =
      reportChange(reporter, missingInDocuments.rule, of, column.origin.span,
                   isNew ? "reading existing `" + table.name +
                               "` documents would fail: " + path +
                               " is required, and they do not have it"
                         : "reading `" + table.name + "` documents without " +
                               path + " would fail: it is now required");
  if (!isNew)
    finding.severity(Severity::Warning);
  if (column.filledByClient || column.defaultValue)
    finding.note({}, "Prisma Client computes this default for new documents "
                     "only");
  else if (column.type.name != embeddedDocument)
    finding.note({}, "a literal `@default` would be read where a document has "
                     "no value, but filters would not find it");
  finding.note({}, "make the field optional, or write the value into every "
                   "document before this is deployed");
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  bool isNew = change.kind == Change::Kind::AddColumn && change.fromTable;
  bool isRequired = change.kind == Change::Kind::AlterColumn &&
                    change.fromColumn->nullable &&
                    !change.fromColumn->type.arrayDimensions;
  if ((!isNew && !isRequired) || isFilledOnRead(*change.toColumn) ||
      isInChangedParent(*change.toColumn, *change.toTable, *change.fromTable) ||
      isReportedAt(reporter, missingInDocuments.rule,
                   change.toColumn->origin.span))
    return;
  report(of, reporter);
}

const RuleDefinition missingInDocuments = {
    .rule =
        {.id = "missing-in-documents",
         .category = Category::Breaking,
         .severity = Severity::Error,
         .purpose =
             "A required field that existing documents do not have (MongoDB).",
         .concernsCode = true},
    .stage = Stage::Database,
    .databases = {Provider::MongoDB},
    .eachChange = check};

} // namespace holdfast
