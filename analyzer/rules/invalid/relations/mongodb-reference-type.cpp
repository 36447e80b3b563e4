#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/keys/KeyFields.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static StringRef nativeName(const Field &field) {
  return field.nativeType ? field.nativeType->name : StringRef();
}

/// Whether the column can have the native type of the target.
static bool canHold(const BlockContext &context, const Field &column,
                    const Field &target) {
  const Connector *connector = context.connector();
  return connector && column.type.kind == FieldType::Kind::Scalar &&
         any_of(connector->nativeTypes, [&](const NativeType &type) {
           return type.name == nativeName(target) &&
                  (type.scalars & only(column.type.scalar));
         });
}

static void checkPair(const BlockContext &context, const Field &relation,
                      const Field &column, const Field &target,
                      Reporter &reporter) {
  StringRef own = nativeName(column), other = nativeName(target);
  if (own == other)
    return;
  StringRef wanted = other.empty() ? own : other;
  DiagnosticBuilder builder = reporter.report(
      mongodbReferenceType.rule,
      lineSpan(*column.model->document, column.declaration->range),
      "`" + relation.name + "` finds nothing: `" + column.name + "` and `" +
          pathOf(target) + "` are stored differently; make both `" + wanted +
          "`");
  builder.note(target.nameSpan(), "the referenced field");
  if (!canHold(context, column, target))
    return;
  if (own.empty())
    builder.fix(addFieldAttributeFix(
        column,
        "Add `@" + target.nativeType->attribute->name.text.str() + "` to `" +
            column.name.str() + "`",
        Safety::Unsafe, "@" + target.nativeType->attribute->name.text.str()));
  else if (!other.empty())
    builder.fix(replaceFix(
        "Change the native type of `" + column.name.str() + "` to `@" +
            target.nativeType->attribute->name.text.str() + "`",
        Safety::Unsafe,
        column.model->document->span(column.nativeType->attribute->range),
        "@" + target.nativeType->attribute->name.text.str()));
}

static void check(const Field &relation, const BlockContext &context,
                  Reporter &reporter) {
  if (!context.storesDocuments())
    return;
  for (auto [column, target] :
       zip(referencingFields(relation), referencedFields(relation)))
    checkPair(context, relation, *column, *target, reporter);
}

const RuleDefinition mongodbReferenceType = {
    .rule = {.id = "mongodb-reference-type",
             .category = Category::Invalid,
             .severity = Severity::Warning,
             .purpose = "A reference whose native type is not that of the id."},
    .stage = Stage::RelationFields,
    .databases = {Provider::MongoDB},
    .fixes = {Safety::Unsafe},
    .eachRelationField = check};

} // namespace holdfast
