#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition compositeInUnique;

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

static void check(const RuleContext &context, Reporter &reporter) {
  forEachKey(context, [&](const KeyOf &key) {
    if (key.index.kind == IndexAttribute::Kind::Unique &&
        key.index.fields.size() > 1 && key.model.isTable())
      checkKey(key, reporter);
  });
}

const RuleDefinition compositeInUnique = {
    {"composite-in-unique", Category::Invalid, Severity::Error,
     "A composite type in a compound unique key."},
    Stage::Indexes,
    check};

} // namespace holdfast
