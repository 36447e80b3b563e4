#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/keys/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static Fix makeRequiredFix(const Field &field) {
  const TypeReference &type = *field.declaration->type;
  const Document &document = *field.model->document;
  // What follows the name is `?` or `[]`.
  Range suffix{type.unsupported ? type.range.end - 1 : type.name.range.end,
               type.range.end};
  if (field.isList() && type.unsupported)
    suffix.begin = type.range.end - 2;
  return replaceFix(("Make `" + field.name + "` " +
                     (field.isList() ? "a single value" : "required"))
                        .str(),
                    Safety::Unsafe, document.span(suffix), "");
}

static void checkField(const KeyOf &key, Reporter &reporter) {
  const Field &field = *key.field();
  if (field.isRelation() || field.arity == Arity::Required)
    return;
  reporter
      .report(optionalId.rule, key.span(),
              field.isList() ? "`@id` cannot be a list; make `" + field.name +
                                   "` a single value"
                             : "`@id` cannot be optional; make `" + field.name +
                                   "` required")
      .fix(makeRequiredFix(field));
}

static void checkBlock(const KeyOf &key, Reporter &reporter) {
  if (findKeyProblems(key).any())
    return;
  SmallVector<const Field *, 4> fields;
  Fix fix{"", Safety::Unsafe, {}};
  for (const IndexedField &part : key.index.fields) {
    if (!part.field || part.field->arity == Arity::Required)
      continue;
    fields.push_back(part.field);
    fix.edits.push_back(makeRequiredFix(*part.field).edits[0]);
  }
  if (fields.empty())
    return;
  std::string names = quotedNames(fields);
  fix.title = "Make " + names + " required";
  reporter
      .report(optionalId.rule, key.span(),
              "`@@id` takes only required single values; change " + names)
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

static void check(const Model &model, const BlockContext &,
                  Reporter &reporter) {
  bool isSeen = false;
  forEachKey(model, [&](const KeyOf &key) {
    if (key.index.kind != IndexAttribute::Kind::Id || model.ignored)
      return;
    if (key.isBlockAttribute()) {
      checkBlock(key, reporter);
    } else if (!isSeen && !key.field()->isRelation()) {
      isSeen = true; // only the first is the id
      if (!hasBlockId(model))
        checkField(key, reporter);
    }
  });
}

const RuleDefinition optionalId = {
    .rule = {.id = "optional-id",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An id that may be null."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Unsafe},
    .eachModel = check};

} // namespace holdfast
