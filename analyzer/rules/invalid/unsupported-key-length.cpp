#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedKeyLength;

static bool isLong(const IndexedField &part) {
  const FieldType &type = part.field->type;
  return type.kind == FieldType::Kind::Unsupported ||
         (type.kind == FieldType::Kind::Scalar &&
          (type.scalar == Scalar::String || type.scalar == Scalar::Bytes));
}

static void checkType(const KeyOf &key, const IndexedField &part,
                      Reporter &reporter) {
  if (!part.field || isLong(part))
    return;
  reporter
      .report(unsupportedKeyLength.rule, key.span(),
              "the database cannot index the start of `" + part.path +
                  "`, so Prisma refuses `length`: it is for `String` and "
                  "`Bytes`")
      .note(part.field->nameSpan(), "the field");
}

static void check(const RuleContext &context, Reporter &reporter) {
  const KeyFacts &facts = keyFacts(context);
  forEachKey(context, [&](const KeyOf &key) {
    if (!key.model.isTable())
      return;
    for (const IndexedField &part : key.index.fields) {
      if (!part.length)
        continue;
      if (facts.lengths) {
        checkType(key, part, reporter);
        continue;
      }
      reporter.report(unsupportedKeyLength.rule, key.span(),
                      "Prisma refuses `length` in `" + key.spelling() +
                          "`, because " + providerName(context) +
                          " indexes whole values: remove it");
      break;
    }
  });
}

const RuleDefinition unsupportedKeyLength = {
    {"unsupported-key-length", Category::Invalid, Severity::Error,
     "Finds `length` where the provider cannot index the start of a value."},
    Stage::Indexes,
    check};

} // namespace holdfast
