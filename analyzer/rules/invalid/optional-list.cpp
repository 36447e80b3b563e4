#include "rules/Fixes.h"
#include "rules/invalid/FieldTypes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition optionalList;

static bool isOptionalList(const FieldDeclaration &field) {
  return field.type && !field.legacyColon &&
         field.type->arity == Arity::OptionalList;
}

/// Whether the field can be a list, judging by its type and its `@relation`: a
/// list has no columns.
static bool canBeList(const RuleContext &context,
                      const FieldDeclaration &field) {
  const Connector *connector = context.connector();
  for (const Attribute &attribute : field.attributes)
    if (attribute.name.text == "relation" && attribute.find("fields", false))
      return connector && connector->embeddedManyToMany;
  return typeFacts(context).scalarLists || !parseScalar(field.type->name.text);
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
      if (canBeList(context, field))
        finding.fix(
            replaceFix(("Remove the `?` from `" + field.name.text + "`").str(),
                       Safety::Unsafe, span, type.rtrim("?")));
      else
        finding.fix(replaceFix(
            ("Remove the `[]` from `" + field.name.text + "`").str(),
            Safety::Unsafe, span, (field.type->name.text + "?").str()));
    }
}

const RuleDefinition optionalList = {
    {"optional-list", Category::Invalid, Severity::Error,
     "Finds lists that are marked as optional (`Type[]?`)."},
    Stage::Syntax,
    check};

} // namespace holdfast
