#include "rules/Fixes.h"
#include "rules/invalid/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition optionalId;

static Fix makeRequiredFix(const Field &field) {
  const TypeReference &type = *field.declaration->type;
  const Document &document = *field.model->document;
  // What stands behind the name is `?` or `[]`.
  Range suffix{type.unsupported ? type.range.end - 1 : type.name.range.end,
               type.range.end};
  if (field.isList() && type.unsupported)
    suffix.begin = type.range.end - 2;
  return replaceFix(("Make `" + field.name + "` required").str(),
                    Safety::Unsafe, document.span(suffix), "");
}

static void checkField(const KeyOf &key, Reporter &reporter) {
  const Field &field = *key.field();
  if (field.isRelation() || field.arity == Arity::Required)
    return;
  reporter
      .report(optionalId.rule, key.span(),
              "a row without `" + field.name +
                  "` could not be found, so Prisma refuses the id: make `" +
                  field.name + "` " +
                  (field.isList() ? "a single" : "a required") + " value")
      .fix(makeRequiredFix(field));
}

static void checkBlock(const KeyOf &key, Reporter &reporter) {
  if (findKeyProblems(key).any())
    return;
  std::string names;
  Fix fix{"Make the fields required", Safety::Unsafe, {}};
  for (const IndexedField &part : key.index.fields) {
    if (!part.field || part.field->arity == Arity::Required)
      continue;
    names += ((names.empty() ? "`" : ", `") + part.path + "`").str();
    fix.edits.push_back(makeRequiredFix(*part.field).edits[0]);
  }
  if (!names.empty())
    reporter
        .report(optionalId.rule, key.span(),
                "rows without " + names +
                    " could not be found, so Prisma refuses the id: make every "
                    "field of it required")
        .fix(std::move(fix));
}

/// A field's id does not count next to one of the block.
static bool hasBlockId(const Model &model) {
  return any_of(model.indexes, [&](const IndexAttribute &index) {
    KeyOf key{model, index};
    return index.kind == IndexAttribute::Kind::Id && key.isBlockAttribute() &&
           key.isVisited() && !findKeyProblems(key).any();
  });
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Model *seen = nullptr;
  forEachKey(context.schema, [&](const KeyOf &key) {
    if (key.index.kind != IndexAttribute::Kind::Id || key.model.ignored)
      return;
    if (key.isBlockAttribute()) {
      checkBlock(key, reporter);
    } else if (seen != &key.model && !key.field()->isRelation()) {
      seen = &key.model; // only the first is the id
      if (!hasBlockId(key.model))
        checkField(key, reporter);
    }
  });
}

const RuleDefinition optionalId = {{"optional-id", Category::Invalid,
                                    Severity::Error,
                                    "Finds ids that may be null."},
                                   Stage::Attributes,
                                   check};

} // namespace holdfast
