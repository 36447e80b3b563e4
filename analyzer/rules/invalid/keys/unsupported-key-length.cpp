#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

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
              "`length` works only on `String` and `Bytes`; remove it from `" +
                  part.path + "`")
      .note(part.field->nameSpan(), "the field");
}

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  const KeyFacts &facts = keyFacts(context);
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
                    "`length` is not supported on " + providerName(context) +
                        "; remove it from `" + key.spelling() + "`");
    break;
  }
}

const RuleDefinition unsupportedKeyLength = {
    .rule =
        {.id = "unsupported-key-length",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "`length` where the provider cannot index the start of a value."},
    .stage = Stage::Indexes,
    .eachKey = check};

} // namespace holdfast
