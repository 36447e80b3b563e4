#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void checkKey(const KeyOf &key, Reporter &reporter) {
  for (const IndexedField &part : key.index.fields) {
    const Field *field = part.field
                             ? part.field
                             : lookUpKeyPart(key.model, part.path, true).field;
    if (!field || field->type.kind != FieldType::Kind::CompositeType)
      continue;
    reporter.report(compositeInUnique.rule, key.span(),
                    "`" + key.spelling() + "` cannot include `" + part.path +
                        "`, a composite type; name one of its fields, as in `" +
                        part.path + ".…`");
    return;
  }
}

static void check(const KeyOf &key, const BlockContext &, Reporter &reporter) {
  if (key.index.kind == IndexAttribute::Kind::Unique &&
      key.index.fields.size() > 1 && key.model.isTable())
    checkKey(key, reporter);
}

const RuleDefinition compositeInUnique = {
    .rule = {.id = "composite-in-unique",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A composite type in a compound unique key."},
    .stage = Stage::Indexes,
    .databases = {Provider::MongoDB},
    .eachKey = check};

} // namespace holdfast
