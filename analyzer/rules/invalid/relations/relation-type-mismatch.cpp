#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "rules/invalid/types/FieldTypes.h"
#include "rules/invalid/types/TypeFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool haveSameType(const Field &a, const Field &b) {
  if (a.type.kind == FieldType::Kind::Unsupported &&
      b.type.kind == FieldType::Kind::Unsupported)
    return a.declaration->type->unsupported->text ==
           b.declaration->type->unsupported->text;
  return a.type.kind == b.type.kind &&
         (a.type.kind != FieldType::Kind::Scalar ||
          a.type.scalar == b.type.scalar) &&
         a.type.enumeration == b.type.enumeration;
}

static std::string typeOf(const Field &field) {
  const TypeReference &type = *field.declaration->type;
  return type.unsupported
             ? ("Unsupported(" + type.unsupported->text + ")").str()
             : type.name.text.str();
}

/// Whether the native type of a field can hold its values.
static bool fitsNativeType(const BlockContext &context, const Field &field) {
  const Connector *connector = context.connector();
  const NativeType *type =
      connector ? connector->findNativeType(field.nativeType->name) : nullptr;
  return type && judge(*type, field.type.scalar, field.nativeType->arguments) ==
                     NativeTypeProblem::None;
}

/// Gives a column the type of what it refers to, with its native type.
static std::optional<Fix> sameTypeFix(const BlockContext &context,
                                      const Field &column,
                                      const Field &target) {
  const Document &document = *column.model->document;
  if (column.type.kind == FieldType::Kind::Unsupported ||
      target.type.kind == FieldType::Kind::Unsupported)
    return std::nullopt;
  if (target.type.kind != FieldType::Kind::Scalar) {
    if (column.defaultValue || column.nativeType)
      return std::nullopt;
    StringRef wanted = target.declaration->type->name.text;
    return replaceFix(
        ("Change `" + column.name + "` to `" + wanted + "`").str(),
        Safety::Unsafe, document.span(column.declaration->type->name.range),
        wanted);
  }
  Fix fix = changeTypeFix(column, target.type.scalar);
  if (!column.nativeType)
    return fix;
  // The native type of what it refers to may be a mistake of its own.
  if (target.nativeType && !fitsNativeType(context, target))
    return std::nullopt;
  const Attribute &native = *column.nativeType->attribute;
  if (!target.nativeType)
    fix.edits.push_back(removeAttribute(document, native));
  else
    fix.edits.push_back({document.span(native.range),
                         target.model->document->file()
                             .text(target.nativeType->attribute->range)
                             .str()});
  return fix;
}

static void checkPair(const BlockContext &context, const Field &field,
                      const Field &column, const Field &target,
                      Reporter &reporter) {
  if (haveSameType(column, target))
    return;
  DiagnosticBuilder finding =
      reporter.report(relationTypeMismatch.rule, lineSpan(field),
                      "`" + column.name + "` is `" + typeOf(column) +
                          "`, but `" + pathOf(target) + "` is `" +
                          typeOf(target) + "`; give both the same type");
  finding.note(target.nameSpan(), "the referenced field");
  if (std::optional<Fix> fix = sameTypeFix(context, column, target))
    finding.fix(std::move(*fix));
}

static void check(const RelationSides &sides, const BlockContext &context,
                  Reporter &reporter) {
  if (sides.kind > RelationKind::OneToMany)
    return;
  for (auto [column, target] :
       zip(referencingFields(*sides.forward), referencedFields(*sides.forward)))
    checkPair(context, *sides.forward, *column, *target, reporter);
}

const RuleDefinition relationTypeMismatch = {
    .rule = {.id = "relation-type-mismatch",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A relation between columns of different types."},
    .stage = Stage::Relations,
    .fixes = {Safety::Unsafe},
    .eachRelation = check};

} // namespace holdfast
