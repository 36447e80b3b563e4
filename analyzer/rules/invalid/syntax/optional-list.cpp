#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/types/FieldTypes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool isOptionalList(const FieldDeclaration &field) {
  return field.type && !field.legacyColon &&
         field.type->arity == Arity::OptionalList;
}

/// Whether a relation over the columns can be a list: over one that is a list.
static bool isOverList(const Block &block, const Expression &columns) {
  return any_of(block.fields, [&](const FieldDeclaration &field) {
    return field.type && field.type->arity == Arity::List &&
           any_of(columns.items, [&](const Argument &item) {
             return item.value && item.value->isPath(field.name.text);
           });
  });
}

/// Whether the field can be a list, judging by its type and its attributes.
static bool canBeList(const BlockContext &context, const Block &block,
                      const FieldDeclaration &field) {
  for (const Attribute &attribute : field.attributes) {
    if (attribute.name.text == "id" || attribute.name.text == "updatedAt")
      return false;
    if (attribute.name.text == "default")
      if (const Expression *value = attribute.find("value", true))
        if (value->kind != ExpressionKind::Array)
          return false;
    if (attribute.name.text == "relation")
      if (const Expression *columns = attribute.find("fields", false))
        return context.storesDocuments() && isOverList(block, *columns);
  }
  const TypeFacts &facts = typeFacts(context);
  std::optional<Scalar> scalar = parseScalar(field.type->name.text);
  return !scalar ||
         (scalar == Scalar::Json ? facts.jsonLists : facts.scalarLists);
}

/// Makes a single value of it: an id cannot be optional either.
static Fix singleFix(const Document &document, const FieldDeclaration &field) {
  bool isId = any_of(field.attributes, [](const Attribute &attribute) {
    return attribute.name.text == "id";
  });
  StringRef mark = isId ? "[]?" : "[]";
  StringRef single = document.file().text(field.type->range);
  single.consume_back("[]?");
  return replaceFix(
      ("Remove the `" + mark + "` from `" + field.name.text + "`").str(),
      Safety::Unsafe, document.span(field.type->range),
      (single + (isId ? "" : "?")).str());
}

static void check(const BlockInFile &place, const BlockContext &context,
                  Reporter &reporter) {
  const auto &[document, block] = place;
  for (const FieldDeclaration &field : block.fields) {
    if (!isOptionalList(field))
      continue;
    Span span = document->span(field.type->range);
    StringRef type = document->file().text(field.type->range);
    DiagnosticBuilder finding = reporter.report(
        optionalList.rule, span,
        "a list cannot be optional; remove the `?` (a list can be empty)");
    if (canBeList(context, block, field))
      finding.fix(
          replaceFix(("Remove the `?` from `" + field.name.text + "`").str(),
                     Safety::Unsafe, span, type.rtrim("?")));
    else
      finding.fix(singleFix(*document, field));
  }
}

const RuleDefinition optionalList = {
    .rule = {.id = "optional-list",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A list that is marked as optional (`Type[]?`)."},
    .stage = Stage::Syntax,
    .fixes = {Safety::Unsafe},
    .eachBlock = check};

} // namespace holdfast
