#include "rules/invalid/Defaults.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition defaultInCompositeType;

static void report(const DefaultOf &found, const Twine &problem,
                   Reporter &reporter) {
  reporter.report(defaultInCompositeType.rule, found.span(),
                  "Prisma refuses the default of `" + found.field.name +
                      "`, because " + problem);
}

static void checkMember(const DefaultOf &found, Reporter &reporter) {
  if (found.attribute.find("map", false))
    report(found, "nothing in the database could have its name: remove `map`",
           reporter);
  bool isGenerated = found.isCall("dbgenerated");
  bool isScalar = found.field.type.kind == FieldType::Kind::Scalar;
  if (isGenerated ||
      (isScalar && (found.isCall("auto") || found.isCall("autoincrement"))))
    report(found,
           "no database fills in a part of a composite type: write a value, or "
           "a function that the client calls",
           reporter);
  else if (found.field.type.kind == FieldType::Kind::Unsupported)
    report(found, "the client knows no values of its type: remove `@default`",
           reporter);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachDefault(context.modelsToCheck, [&](const DefaultOf &found) {
    if (found.isInCompositeType())
      checkMember(found, reporter);
    if (found.field.type.kind == FieldType::Kind::CompositeType &&
        !found.isCall("dbgenerated"))
      report(found,
             "`" + typeName(found.field) +
                 "` is a composite type, of which no value can be written: "
                 "give defaults to its fields",
             reporter);
  });
}

const RuleDefinition defaultInCompositeType = {
    {"default-in-composite-type", Category::Invalid, Severity::Error,
     "Finds defaults that a composite type or its fields cannot have."},
    Stage::Attributes,
    check};

} // namespace holdfast
