#include "diff/casts/DocumentRead.h"
#include "rules/AllRules.h"
#include "rules/Documents.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// BSON's word for a type.
static std::string stored(const ColumnType &type) {
  if (type.arrayDimensions)
    return "lists";
  StringRef word = type.name == "string"     ? "strings"
                   : type.name == "objectId" ? "ObjectIds"
                   : type.name == "bool"     ? "booleans"
                   : type.name == "binData"  ? "binary data"
                   : type.name == "enum"     ? "enum values"
                   : type.name == "object"   ? "JSON"
                   : type.name == "double"   ? "floating-point numbers"
                   : type.name == "int" || type.name == "long" ? "integers"
                   : type.name == "date" || type.name == "timestamp"
                       ? "dates"
                       : "embedded documents";
  return word.str();
}

static std::string messageOf(const ChangeOfDatabase &of, DocumentRead read,
                             ArrayRef<std::string> removed) {
  const ColumnType &from = of.change.fromColumn->type;
  std::string path = fieldPath(*of.change.toTable, *of.change.toColumn);
  std::string now = "now expected: " + stored(of.change.toColumn->type);
  switch (read) {
  case DocumentRead::Fails:
    return "reading existing `" + of.change.toTable->name +
           "` documents would fail: " + path + " holds " + stored(from) + ", " +
           now;
  case DocumentRead::Unfound:
    return "filters on " + path +
           " would find no existing document: it holds " + stored(from) + ", " +
           now;
  case DocumentRead::Truncated:
    return "fractions of " + path +
           " would be cut off on reading: it holds floating-point numbers";
  case DocumentRead::MayFail:
    return "reading a document would fail if " + path +
           (from.name == "string" ? " is not one of the enum's values"
                                  : " does not fit the composite type");
  case DocumentRead::Same:
    return "reading a document would fail if " + path + " is still " +
           ChangeOfDatabase::ticked(removed) +
           ": the enum no longer has the value";
  }
  llvm_unreachable("covered switch");
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (change.kind != Change::Kind::AlterColumn &&
      change.kind != Change::Kind::RecreateColumn)
    return;
  const ColumnType &from = change.fromColumn->type;
  const ColumnType &to = change.toColumn->type;
  DocumentRead read = readStored(from, to);
  std::vector<std::string> removed = removedMembers(from, to);
  Span place = change.toColumn->origin.span;
  if ((read == DocumentRead::Same && removed.empty()) ||
      isInChangedParent(*change.fromColumn, *change.fromTable,
                        *change.toTable) ||
      isReportedAt(reporter, unreadableDocuments.rule, place))
    return;
  DiagnosticBuilder finding =
      reportChange(reporter, unreadableDocuments.rule, of, place,
                   messageOf(of, read, removed));
  if (read != DocumentRead::Fails)
    finding.severity(Severity::Warning);
  noteMade(finding, change.fromColumn->origin);
  finding.note({}, "Prisma converts no document; convert them before this is "
                   "deployed, or add a field of the new type");
}

const RuleDefinition unreadableDocuments = {
    .rule = {.id = "unreadable-documents",
             .category = Category::Breaking,
             .severity = Severity::Error,
             .purpose = "A field whose new type does not read what existing "
                        "documents hold "
                        "(MongoDB)."},
    .stage = Stage::Database,
    .databases = {Provider::MongoDB},
    .eachChange = check};

} // namespace holdfast
