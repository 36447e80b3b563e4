#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether the field is right without the attribute; else its type is wrong.
static bool isRightWithout(const BlockContext &context, const Field &field) {
  const TypeFacts &facts = typeFacts(context);
  bool scalar = field.type.kind == FieldType::Kind::Scalar;
  if (field.isList() &&
      (!facts.scalarLists ||
       (scalar && field.type.scalar == Scalar::Json && !facts.jsonLists)))
    return false;
  return !scalar || !(facts.lacking & only(field.type.scalar));
}

static void reportField(const BlockContext &context, const Field &field,
                        const Attribute &attribute, Reporter &reporter) {
  const Model &model = *field.model;
  const FieldDeclaration &declaration = *field.declaration;
  DiagnosticBuilder finding = reporter.report(
      relationOnScalarField.rule, model.document->span(attribute.range),
      "`@relation` is not allowed on `" + declaration.name.text +
          "`, whose type is not a model; remove it");
  if (isRightWithout(context, field))
    finding.fix(replaceFix(
        ("Remove `@relation` from `" + declaration.name.text + "`").str(),
        Safety::Safe, model.document->span(attribute.range), ""));
  for (const Argument &argument : attribute.arguments)
    reporter.report(relationOnScalarField.rule,
                    model.document->span(argument.range),
                    "this argument has no effect: `" + declaration.name.text +
                        "` is not a relation");
}

/// Then repeated-attribute says all there is to say.
static bool isRepeated(const Field &field) {
  return count_if(field.declaration->attributes,
                  [](const Attribute &attribute) {
                    return attribute.name.text == "relation";
                  }) > 1;
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (model.block->kind == BlockKind::CompositeType)
    return;
  for (const Field &field : model.fields)
    if (field.type.kind != FieldType::Kind::Model &&
        field.type.kind != FieldType::Kind::Unknown)
      for (const Attribute &attribute : field.declaration->attributes)
        if (attribute.name.text == "relation" && !isRepeated(field))
          reportField(context, field, attribute, reporter);
}

const RuleDefinition relationOnScalarField = {
    .rule = {.id = "relation-on-scalar-field",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "`@relation` on a field that does not refer to a model."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Safe},
    .eachModel = check};

} // namespace holdfast
