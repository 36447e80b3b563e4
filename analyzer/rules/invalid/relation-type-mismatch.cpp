#include "rules/invalid/RelationFixes.h"
#include "rules/invalid/Wording.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition relationTypeMismatch;

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

static void checkPair(const Field &field, const Field &column,
                      const Field &target, Reporter &reporter) {
  if (haveSameType(column, target))
    return;
  const Name &type = column.declaration->type->name;
  StringRef wanted = target.declaration->type->name.text;
  DiagnosticBuilder finding =
      reporter.report(relationTypeMismatch.rule, lineSpan(field),
                      "`" + column.name + "` is `" + typeOf(column) +
                          "`, but `" + pathOf(target) + "` is `" +
                          typeOf(target) + "`; give both the same type");
  finding.note(target.nameSpan(), "the referenced field");
  if (target.type.kind != FieldType::Kind::Unsupported)
    finding.fix(replaceFix(
        ("Change `" + column.name + "` to `" + wanted + "`").str(),
        Safety::Unsafe, column.model->document->span(type.range), wanted));
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelation(context.modelsToCheck, [&](const RelationSides &sides) {
    if (sides.kind > RelationKind::OneToMany)
      return;
    for (auto [column, target] : zip(referencingFields(*sides.forward),
                                     referencedFields(*sides.forward)))
      checkPair(*sides.forward, *column, *target, reporter);
  });
}

const RuleDefinition relationTypeMismatch = {
    {"relation-type-mismatch", Category::Invalid, Severity::Error,
     "Finds relations between columns of different types."},
    Stage::Relations,
    check};

} // namespace holdfast
