#include "rules/Fixes.h"
#include "rules/invalid/FieldTypes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition optionalList;

static bool isOptionalList(const FieldDeclaration &field) {
  return field.type && !field.legacyColon &&
         field.type->arity == Arity::OptionalList;
}

/// Whether there can be lists of the type.
static bool canBeList(const RuleContext &context, StringRef type) {
  return typeFacts(context).scalarLists || !parseScalar(type);
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const auto &[document, block] : context.blocksToCheck)
    for (const FieldDeclaration &field : block.fields) {
      if (!isOptionalList(field))
        continue;
      Span span = document->span(field.type->range);
      StringRef type = document->file().text(field.type->range);
      DiagnosticBuilder finding = reporter.report(
          optionalList.rule, span,
          "a list cannot be optional; remove the `?` (a list can be empty)");
      if (canBeList(context, field.type->name.text))
        finding.fix(
            replaceFix(("Remove the `?` from `" + field.name.text + "`").str(),
                       Safety::Unsafe, span, type.rtrim("?")));
    }
}

const RuleDefinition optionalList = {
    {"optional-list", Category::Invalid, Severity::Error,
     "Finds lists that are marked as optional (`Type[]?`)."},
    Stage::Syntax,
    check};

} // namespace holdfast
