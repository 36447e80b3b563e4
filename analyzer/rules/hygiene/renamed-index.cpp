#include "rules/AllRules.h"
#include "rules/Changes.h"
#include "syntax/StringLiteral.h"

using namespace llvm;

namespace holdfast {

/// The attribute's text with `map: "name"` as its last argument.
static std::string withMap(StringRef attribute, StringRef name) {
  std::string map = "map: " + quoteString(name);
  if (!attribute.consume_back(")"))
    return (attribute + "(" + map + ")").str();
  bool isEmpty = attribute.rtrim().ends_with("(");
  return (attribute.rtrim() + (isEmpty ? "" : ", ") + map + ")").str();
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  // Nobody names an index that MySQL made for a foreign key.
  if (change.kind != Change::Kind::RenameIndex || change.fromIndex->implicit)
    return;
  const Index &from = *change.fromIndex, &to = *change.toIndex;
  DiagnosticBuilder finding = reportChange(
      reporter, renamedIndex.rule, of, to.origin.span,
      "SQL that names index `" + from.name + "` of `" + change.fromTable->name +
          "` would break: Prisma would " +
          (of.isOn(Provider::SQLite) ? "recreate it as `" : "rename it to `") +
          to.name + "`");
  noteMade(finding, from.origin);
  StringRef attribute = to.origin.span.file
                            ? to.origin.span.file->text(to.origin.span.range)
                            : "";
  // One that names its index already is about to be renamed on purpose.
  if (attribute.starts_with("@") && !attribute.contains("map:"))
    finding.fix(replaceFix("Keep index name `" + from.name + "`: add `map`",
                           Safety::Safe, to.origin.span,
                           withMap(attribute, from.name)));
}

const RuleDefinition renamedIndex = {
    .rule = {.id = "renamed-index",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose = "An index that would be renamed to Prisma's own name."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Safe},
    .eachChange = check};

} // namespace holdfast
