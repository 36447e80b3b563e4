#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static StringRef providerName(const BlockContext &context) {
  return context.connector()->displayName;
}

static void checkAction(const BlockContext &context, const Field &field,
                        StringRef argument,
                        std::optional<ReferentialAction> action,
                        ActionSet allowed, Reporter &reporter) {
  if (!action || (allowed & only(*action)))
    return;
  bool emulated = context.relationMode() == RelationMode::Prisma;
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

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector)
    return;
  ActionSet allowed = context.relationMode() == RelationMode::Prisma
                          ? connector->emulatedActions
                          : connector->foreignKeyActions;
  if (!field.relation)
    return;
  checkAction(context, field, "onDelete", field.relation->onDelete, allowed,
              reporter);
  checkAction(context, field, "onUpdate", field.relation->onUpdate, allowed,
              reporter);
}

const RuleDefinition unsupportedReferentialAction = {
    .rule = {.id = "unsupported-referential-action",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A referential action that the provider does not have."},
    .stage = Stage::RelationFields,
    .fixes = {Safety::Unsafe},
    .eachRelationField = check};

} // namespace holdfast
