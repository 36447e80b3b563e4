#include "rules/invalid/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedReferentialAction;

static StringRef providerName(const RuleContext &context) {
  return context.connector()->displayName;
}

static void checkAction(const RuleContext &context, const Field &field,
                        StringRef argument,
                        std::optional<ReferentialAction> action,
                        ActionSet allowed, Reporter &reporter) {
  if (!action || (allowed & only(*action)))
    return;
  bool emulated = effectiveRelationMode(context.schema) == RelationMode::Prisma;
  DiagnosticBuilder finding = reporter.report(
      unsupportedReferentialAction.rule, relationArgumentSpan(field, argument),
      "`" + prismaSpelling(*action) + "` is not supported on " +
          providerName(context) + (emulated ? " with emulated relations" : "") +
          "; choose another action for `" + field.name + "`");
  bool noAction = *action == ReferentialAction::NoAction;
  ReferentialAction instead =
      noAction ? ReferentialAction::Restrict : ReferentialAction::NoAction;
  if ((noAction || *action == ReferentialAction::Restrict) &&
      (allowed & only(instead)))
    finding.fix(replaceFix(
        ("Change `" + argument + "` to `" + prismaSpelling(instead) + "`")
            .str(),
        Safety::Unsafe,
        field.model->document->span(
            field.relation->attribute->find(argument, false)->range),
        prismaSpelling(instead)));
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector)
    return;
  ActionSet allowed =
      effectiveRelationMode(context.schema) == RelationMode::Prisma
          ? connector->emulatedActions
          : connector->foreignKeyActions;
  forEachRelationField(context.modelsToCheck, [&](const Field &field) {
    if (!field.relation)
      return;
    checkAction(context, field, "onDelete", field.relation->onDelete, allowed,
                reporter);
    checkAction(context, field, "onUpdate", field.relation->onUpdate, allowed,
                reporter);
  });
}

const RuleDefinition unsupportedReferentialAction = {
    {"unsupported-referential-action", Category::Invalid, Severity::Error,
     "A referential action that the provider does not have."},
    Stage::RelationFields,
    check};

} // namespace holdfast
